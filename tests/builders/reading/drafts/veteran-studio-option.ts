import type { DraftSource } from '../draft-file.ts';

/** A studio's option and purchase in the hand of a veteran of business affairs: definitions first, run-in capitals, sums in words and figures, the profits in an exhibit. */
export const VETERAN_STUDIO_OPTION: DraftSource = {
  name: 'veteran-studio-option',
  numbering: {
    a: [{ text: '%1.' }, { text: '(%2)', format: 'lower-letter' }, { text: '(%3)', format: 'lower-roman' }],
    b: [{ text: '%1.' }, { text: '(%2)', format: 'lower-letter' }],
  },
  header: 'Brannock Pictures Corporation - Draft of January 11, 2027 - Subject to review by client',
  text: `
^ **OPTION AND PURCHASE AGREEMENT**
^ (Motion Picture Remake)
THIS OPTION AND PURCHASE AGREEMENT (this "Agreement") is made as of January 11, 2027 by and between BRANNOCK PICTURES CORPORATION, a Delaware corporation ("Studio"), and NURICHAEK FILMS CO., LTD., a company organized under the laws of the Republic of Korea ("Owner").
@1 **DEFINITIONS.** The following terms shall have the following meanings wherever they appear in this Agreement:
@2 "Existing Picture" means the Korean-language motion picture "The Lighthouse Sitter" (등대지기의 딸) first released in 2022, and "Property" means the Existing Picture, its screenplay and all of the characters, plots and titles thereof.
@2 "Picture" means the first feature-length motion picture, if any, produced by or under license from Studio and based on the Property.
@2 "Final Budget" means the ingoing direct-cost budget of the Picture approved by Studio at the start of principal photography, excluding contingency, completion bond, financing charges and Studio overhead, and excluding nothing else.
@2 "Floor" means Five Hundred Thousand Dollars ($500,000).
@2 "Business Day" means any day other than a Saturday, a Sunday or a day on which banks in Los Angeles are closed.
@1 **OPTION.**
@2 In consideration of the sum of One Hundred Thousand Dollars ($100,000) (the "Option Payment"), payable within ten (10) Business Days following full execution hereof, Owner grants to Studio the sole, exclusive and irrevocable option to acquire the Rights, for a period of eighteen (18) months from the date hereof (the "Initial Option Period").
@2 Studio may extend the Initial Option Period for two (2) consecutive additional periods of twelve (12) months each. For each such additional period Studio shall pay Owner One Hundred Fifty Thousand Dollars ($150,000) and shall give notice not less than thirty (30) days before the period then current expires; no extension shall be effective unless, when it is to begin, Studio has engaged a writer to write a screenplay of the Picture.
@2 The Option Payment is an advance against and in reduction of the Purchase Price. The payment for the first additional period is not; the payment for the second is.
@2 If any claim is asserted in respect of the Property, or if an event of force majeure hampers development, the period then current shall be prolonged by the duration of such claim or event, but by no more than six (6) months in the aggregate. Howsoever extended or prolonged, the Option shall lapse forty-eight (48) months after the date hereof.
@1 **EXERCISE.** The Option is exercised by written notice given before it lapses, accompanied by payment of the Floor. A notice without payment is void. Upon such payment, and not before, the Rights vest in Studio.
@1 **PURCHASE PRICE.** The purchase price of the Rights (the "Purchase Price") shall be two and one-half percent (2.5%) of the Final Budget, but in no event less than the Floor and in no event more than One Million Two Hundred Fifty Thousand Dollars ($1,250,000). The amount, if any, by which the Purchase Price exceeds the Floor shall be paid upon commencement of principal photography of the Picture.
@1 **CONTINGENT COMPENSATION.**
@2 Owner shall be entitled to five percent (5%) of one hundred percent (100%) of the Net Profits of the Picture. Net Profits shall be defined, computed and paid in accordance with Studio's standard definition, which is attached hereto as Exhibit A and made a part hereof.
@2 If and when the worldwide theatrical box office receipts of the Picture, as reported in a trade publication of general repute, equal or exceed three (3) times its negative cost, Studio shall pay Owner a bonus equal to ten percent (10%) of the Purchase Price.
@2 The Picture shall not be cross-collateralized with any other motion picture, whether or not based on the Property.
@2 Studio shall render statements semi-annually. Any statement shall be conclusive unless Owner objects in writing within twenty-four (24) months after it is rendered.
@1 **AWARDS.** Should the Picture be nominated for the Academy Award for Best Picture or for Best Adapted Screenplay, Studio shall pay Owner Twenty-Five Thousand Dollars ($25,000), and should it win, a further Fifty Thousand Dollars ($50,000).
@1 **SUBSEQUENT PRODUCTIONS.** Provided that Owner is not in material default, Studio shall pay Owner:
@2 for each theatrical sequel or prequel, one-half (1/2) of the Purchase Price, and for each theatrical remake of the Picture, one-third (1/3) of the Purchase Price, in either case together with the same fraction of the contingent compensation set forth in Paragraph 5(a);
@2 for each episode of a television series in excess of thirty (30) minutes, Ten Thousand Dollars ($10,000), and for each episode of thirty (30) minutes or less, Six Thousand Dollars ($6,000);
@2 upon the order of the first season of such series, a one-time payment of Forty-Five Thousand Dollars ($40,000);
@2 for each hour of a television motion picture or mini-series, Twelve Thousand Five Hundred Dollars ($12,500), up to a maximum of One Hundred Thousand Dollars ($100,000);
@2 for each of the first five (5) reruns in the United States, twenty percent (20%) of the royalty payable for the episode concerned, and nothing for reruns thereafter; and
@2 for each episode of a generic spin-off of such series, fifty percent (50%) of the royalty of the series from which it is spun off.
@1 **GRANT.** Upon exercise Owner grants and assigns to Studio, exclusively and in perpetuity, throughout the universe and in all languages, all motion picture, television and allied rights in the Property, including merchandising and commercial tie-up rights and games of every kind, but excluding the Reserved Rights (the "Rights").
@1 **RESERVED RIGHTS.**
@2 Owner reserves publication rights, live stage rights and radio rights in the Property. The publication rights Owner may use at any time; Studio may publish synopses of not more than 7,500 words to advertise the Picture.
@2 Owner shall neither use nor license the live stage and radio rights until the earlier of five (5) years after the first general release of the Picture and seven (7) years after the exercise of the Option.
@2 Thereafter Owner shall first negotiate with Studio for thirty (30) days and, failing agreement, shall afford Studio one opportunity, of ten (10) Business Days, to match the first acceptable offer of a third party.
@1 **THE EXISTING PICTURE.** Owner retains the Existing Picture itself in all languages, dubbed or subtitled, but shall not license or permit its exhibition in the United States or Canada for thirty-six (36) months from the date hereof.
@1 **CREDIT; COURTESIES.**
@2 The words "Based on the motion picture 'The Lighthouse Sitter' by Nurichaek Films" shall be accorded in the main titles of the Picture and in the billing block of those paid advertisements in which the billing block appears.
@2 Mr. Ok Jin-tae shall be accorded an executive producer credit. His services, non-exclusive and pay-on-performance, shall be compensated at One Hundred Twenty Thousand Dollars ($120,000).
@2 Studio shall invite two (2) representatives of Owner to the U.S. premiere, with business class air travel and hotel, and furnish two (2) Blu-ray copies of the Picture for private use.
@1 **CREATIVE APPROVALS.** Studio shall consult with Owner in good faith in respect of the writer, the director and the title of the Picture. Owner's views shall be considered; Studio's determination shall be final and binding.
@1 **DIRECTOR.** Before it engages a director, Studio shall meet with Ms. Kang Yeo-ul, the director of the Existing Picture, to discuss whether she might direct the Picture. Nothing herein obligates Studio to engage her.
@1 **PRODUCTION COMMITMENT.** Studio has no obligation to produce, release or otherwise exploit the Picture. If principal photography of the Picture has not commenced within five (5) years after the exercise of the Option, the Rights shall revert to Owner upon Owner's written request, provided that all of Studio's costs in connection with the Picture, with interest, shall be reimbursed by the financier of any new production based on the Property no later than its start of principal photography. If the Option lapses unexercised, all treatments and screenplays written for Studio remain Studio's, and Studio shall make no use of them that requires the Rights.
@1 **WARRANTIES; INDEMNITIES; INSURANCE.**
@2 Owner warrants that it is the sole owner of the Property and free to make this grant and, to the best of its knowledge after reasonable inquiry, that the Property does not infringe the copyright or violate the right of privacy of, or defame, any person.
@2 Each party shall defend and indemnify the other against third-party claims arising from breach of its warranties, and Studio shall so indemnify Owner against claims arising from material not furnished by Owner.
@2 Studio shall cause Owner to be named an additional insured on its errors and omissions policy for the Picture.
@2 Owner shall deliver the chain-of-title documents listed in Exhibit B within twenty (20) Business Days; Studio shall approve them or state its objections within fifteen (15) Business Days after receipt.
@1 **FURTHER INSTRUMENTS; MORAL RIGHTS.** If Owner fails to sign any instrument consistent herewith within ten (10) Business Days after written request, Studio may sign it as Owner's attorney-in-fact. Owner, and Ms. Kang by separate certificate, irrevocably waive throughout the world all so-called moral rights.
@1 **REMEDIES.** Owner's sole remedy shall be an action at law for damages, if any. In no event shall Owner be entitled to rescind this Agreement or to enjoin the production, distribution or advertising of the Picture. No failure to pay shall be a default until thirty (30) days after Studio has received written notice thereof.
@1 **ASSIGNMENT.** Studio may assign this Agreement, in whole or in part, to any major or mini-major studio or to a network or streaming service of like standing that assumes its obligations in writing.
@1 **GUILDS; SOURCE MATERIAL.** Studio is signatory to the collective bargaining agreements of the WGA, DGA and SAG-AFTRA. The parties acknowledge that the Property is source material for the purposes of Article 16 of the WGA agreement.
@1 **TAXES.** Studio shall withhold tax at the rate of ten percent (10%) from each payment provided that Owner has furnished Form W-8BEN-E. No payment shall be increased on account of tax withheld.
@1 **PUBLIC STATEMENTS.** Studio alone shall issue statements concerning this Agreement and the Picture.
@1 **GOVERNING LAW.** This Agreement is governed by the laws of the State of California. Any dispute shall be resolved by confidential binding arbitration in Los Angeles, California under the rules of JAMS.
IN WITNESS WHEREOF, the parties have executed this Agreement as of the date first written above.
BRANNOCK PICTURES CORPORATION By: ______________ Its: ______________
NURICHAEK FILMS CO., LTD. By: ______________ Its: ______________
---
^ **EXHIBIT A**
^ **NET PROFITS**
@b1 "Gross Receipts" means all sums actually received by Studio from the exploitation of the Picture, including, from home entertainment devices, a royalty of twenty percent (20%) of wholesale receipts.
@b1 There shall be deducted from Gross Receipts, in this order: (i) a distribution fee of thirty percent (30%) of Gross Receipts; (ii) distribution expenses, to which ten percent (10%) of all advertising costs shall be added as advertising overhead; (iii) interest on the unrecouped negative cost at prime plus two percent (2%) per annum; and (iv) the negative cost, which shall include production overhead of fifteen percent (15%) of the cost of production.
@b1 Statements become final and binding thirty-six (36) months after they are rendered unless objection has been made in writing.
`,
};
