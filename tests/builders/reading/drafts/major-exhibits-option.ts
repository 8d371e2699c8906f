import type { DraftSource } from '../draft-file.ts';

/** A studio's option/purchase long form: capitals for headings, letters below them, the definitions and the accounting in exhibits. */
export const MAJOR_EXHIBITS_OPTION: DraftSource = {
  name: 'major-exhibits-option',
  numbering: {
    a: [{ text: '%1.' }, { text: '(%2)', format: 'lower-letter' }, { text: '(%3)', format: 'lower-roman' }],
  },
  header: 'CGE Legal Draft 12/4/26',
  footer: 'Midnight Ferry - Option/Purchase',
  text: `
^ **OPTION/PURCHASE AGREEMENT**
^ **"MIDNIGHT FERRY"**
This Option/Purchase Agreement (this "**Agreement**"), dated as of December 4, 2026, is entered into between CALLOWAY GATE PICTURES, a division of Calloway Gate Entertainment, Inc. ("**Company**"), and JADU PICTURES CO., LTD., a Korean corporation ("**Owner**"), in connection with the proposed English-language feature-length theatrical motion picture (the "**Picture**") to be based on the 2021 Korean-language motion picture entitled "Midnight Ferry" (심야 도선) (the "**Original Film**"). Capitalized terms not defined in the body are defined in Exhibit A.
@1 **CONDITIONS PRECEDENT.** All of Company's obligations are conditioned upon Company's receipt of: (i) this Agreement signed by Owner; (ii) the short-form documents attached as Exhibits C and D, signed and notarized; (iii) any tax forms Company needs to make payment; and (iv) the documents evidencing Owner's chain of title listed in Exhibit E, which Company shall approve or comment on within fifteen (15) business days after they are complete.
@1 **OPTION.**
@2 __Grant.__ In consideration of the sum of $50,000, payable promptly after satisfaction of the Conditions Precedent, Owner grants Company an exclusive and irrevocable option (the "**Option**") to acquire the Rights. The foregoing sum is applicable against the Purchase Price.
@2 __Term.__ The initial option period begins on the date hereof and ends eighteen (18) months after satisfaction of the Conditions Precedent.
@2 __Extension.__ Company may extend the initial option period by an additional twelve (12) months by notice to Owner before the initial option period lapses, accompanied by payment of a further $50,000. The extension payment is not applicable against the Purchase Price.
@2 __Tolling.__ The then-current option period is tolled for so long as an Event of Force Majeure or an unresolved claim relating to the Rights continues, but tolling on account of force majeure shall not exceed six (6) months.
@1 **EXERCISE.** The Option may be exercised only by written notice given to Owner before the option period (as extended) lapses. Company shall pay the Minimum Price, less the sum applicable under Paragraph 2(a), within ten (10) business days after its notice. If Company does not do so, and has not done so five (5) business days after Owner reminds it in writing, the notice shall be deemed never to have been given. The Rights pass to Company when that payment is made.
@1 **PURCHASE PRICE.**
@2 The purchase price (the "**Purchase Price**") is the greater of (i) $500,000 (the "**Minimum Price**") and (ii) 2.5% of the Budget, but in no event more than $1,250,000.
@2 The Minimum Price is payable as provided in Paragraph 3. The excess, if any, is payable within ten (10) days after commencement of principal photography of the Picture.
@1 **BOX OFFICE BONUSES.** If the Picture is released theatrically and Worldwide Box Office reaches an amount equal to three times (3x) the Negative Cost, Company shall pay Owner $100,000, and a further $100,000 for each additional one times (1x) the Negative Cost that is reached, up to a maximum of $500,000 in the aggregate.
@1 **CONTINGENT COMPENSATION.** Provided Owner is not in material uncured default, Owner shall be paid an amount equal to five percent (5%) of one hundred percent (100%) of the Net Proceeds of the Picture. Net Proceeds are defined, computed and paid in accordance with Company's standard definition, which is attached as Exhibit B. Company shall furnish statements semi-annually.
@1 **RIGHTS.** Upon exercise Owner grants and assigns to Company exclusively and in perpetuity, throughout the universe and in all languages, all motion picture, television and allied rights in the Original Film and its underlying material, including the right to produce remakes, sequels, prequels, series and other derivative productions and to exploit them in all media and by all technologies now known or hereafter devised, together with interactive and game rights, commercial tie-ups and merchandising (collectively, the "**Rights**"), and reserving to Owner only what is set out in Paragraph 8.
@1 **RESERVED RIGHTS.**
@2 Owner reserves: (i) the Original Film itself and the right to make Korean-language sequels, prequels and remakes; (ii) print publication, including e-books and webtoons; (iii) live stage; and (iv) radio.
@2 Owner may exercise the rights in (i) and (ii) freely. Owner shall not exercise, or permit others to exercise, the rights in (iii) and (iv) until the earlier of five (5) years after general release of the Picture and seven (7) years after exercise of the Option.
@2 Before Owner disposes of any right in (iii) or (iv) to a third party, Owner shall negotiate with Company in good faith for thirty (30) days, and if the negotiation fails Company shall have ten (10) business days in which to match, once, the offer that Owner is willing to accept.
@2 Owner shall not license the Original Film for exhibition in the United States, in any medium, for twenty-four (24) months after the date of this Agreement.
@1 **DERIVATIVE PRODUCTIONS.**
@2 __Theatrical.__ For each theatrical sequel or prequel, fifty percent (50%) of the Purchase Price; for each theatrical remake, thirty-three and one-third percent (33-1/3%) of the Purchase Price.
@2 __Series.__ For each episode of an episodic series, $4,000 if the running time is thirty minutes or less and $6,500 if more. For each of the first five (5) reruns on a U.S. broadcast network, twenty percent (20%) of the applicable amount; nothing thereafter. For an episode of a spin-off, one-half (1/2) of the applicable amount.
@2 __Long form.__ $15,000 per hour of running time for a movie-for-television or limited series, to a maximum of $120,000.
@2 __Net Proceeds.__ No share of net proceeds is payable on any Derivative Production.
@1 **CREDIT.** Company shall accord Owner, on screen in the main titles on a card which may be shared, a credit substantially reading "Based on the motion picture 'Midnight Ferry'", and shall include the credit in the billing block of those paid advertisements in which a billing block appears. No inadvertent failure to comply is a breach.
@1 **EXECUTIVE PRODUCER.** Company shall engage Bang Ji-ho as an executive producer of the Picture on an "all services" basis for One Hundred Twenty-Five Thousand Dollars ($120,000), payable twenty percent (20%) over pre-production, sixty percent (60%) over photography and twenty percent (20%) over post-production. Mr. Bang shall receive credit as executive producer.
@1 **CONSULTATION RIGHTS AND APPROVALS.** Company shall consult with Owner in a meaningful manner about the writer, director and two lead cast of the Picture. Company's decision is final.
@1 **PAY OR PLAY; DIRECTOR.** Nothing obliges Company to produce the Picture or to use the services of anyone attached to the Original Film, and its only obligation is to pay the sums that are due. Company shall meet with Mr. Ryu Seong-han, the director of the Original Film, to hear his interest in directing before it makes an offer to another director.
@1 **REVERSION.** If the Option is exercised and principal photography has not begun within seven (7) years after exercise, then upon Owner's written request the Rights revert to Owner, subject to Company's lien for all sums spent on the development of the Picture, together with interest at prime plus one percent, which become payable when a production based on the Original Film begins photography.
@1 **WARRANTIES; INDEMNITIES.** Owner represents and warrants that it is the sole owner of the Rights and that they are free of encumbrances, and, to the best of its knowledge (including what it should have known in the exercise of reasonable prudence), that the Original Film does not infringe the rights of any third party. Each party shall indemnify the other from losses arising out of its breach of this Agreement, and Company shall indemnify Owner from those arising out of the production of the Picture.
@1 **MORAL RIGHTS.** To the fullest extent permitted, Owner on its own behalf and on behalf of the authors of the Original Film waives irrevocably all moral rights throughout the world.
@1 **REMEDIES.** Owner's rights in the event of a breach by Company, including of Paragraph 4, are limited to an action at law for damages. Owner may not rescind this Agreement or restrain the production, distribution or advertising of the Picture.
@1 **INSURANCE.** Owner shall be added as an additional insured under Company's errors and omissions policy for the Picture, subject to the policy's terms.
@1 **FURTHER DOCUMENTS.** Owner shall sign any document consistent with this Agreement that Company reasonably asks for. If Owner fails to sign within seven (7) business days after a request, Company may sign in Owner's name as its attorney-in-fact and shall send Owner a copy.
@1 **ASSIGNMENT.** Company may assign this Agreement to any person. Company is relieved of its obligations if the assignee is a major or mini-major studio, a U.S. network or a similarly responsible party that assumes them in writing; otherwise Company remains secondarily liable.
@1 **PREMIERE; COPIES.** Company shall invite two representatives of Owner to the U.S. premiere, with business class travel and hotel if it takes place more than 75 miles from their residence, and shall give Owner one (1) DVD copy of the Picture.
@1 **PUBLICITY.** Owner shall not make any announcement about this Agreement or the Picture without Company's consent, except incidental and non-derogatory mention of the Original Film after Company has first announced the Picture.
@1 **GOVERNING LAW; ARBITRATION.** The laws of California apply. Any dispute shall be resolved by confidential arbitration before JAMS in Los Angeles.
AGREED AND ACCEPTED: CALLOWAY GATE PICTURES By ______________   JADU PICTURES CO., LTD. By ______________
---
^ **EXHIBIT A**
^ **DEFINITIONS**
"**Budget**" means the final in-going cash budget of the Picture as approved by Company's production department, but excluding contingency, the bond fee, interest and financing costs, studio overhead, all sums payable to Owner, and legal costs, and after deduction of any tax credit or rebate.
"**Negative Cost**" means the actual cost of production of the Picture, computed as in Exhibit B.
"**Worldwide Box Office**" means theatrical grosses in all countries as reported by Comscore or, failing it, by another trade source.
"**Event of Force Majeure**" has its customary meaning in the motion picture industry and includes labor disputes.
---
^ **EXHIBIT B**
^ **NET PROCEEDS**
Net Proceeds means Gross Receipts less, in the following order:
1. Distribution fees of thirty percent (30%) of Gross Receipts from the United States and Canada, theatrical and non-theatrical, and forty percent (40%) elsewhere.
2. Distribution expenses, plus an advertising overhead charge of ten percent (10%) of advertising costs.
3. Interest on the Negative Cost at a rate equal to the prime rate plus two percent (2%) per annum.
4. The Negative Cost, including an overhead charge of fifteen percent (15%) thereof.
Twenty percent (20%) of wholesale receipts from home video devices shall be included in Gross Receipts.
Statements shall be rendered on a quarterly basis for two years after release and annually thereafter. A statement is binding if not questioned in writing within twenty-four (24) months after it is rendered.
`,
};
