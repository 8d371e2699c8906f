import type { DraftSource } from '../draft-file.ts';

/** A studio's long form put together by a junior associate from pieces of earlier contracts: sections, subsections, points, dense prose. */
export const STUDIO_LONG_FORM_ASSOCIATE_PIECES: DraftSource = {
  name: 'studio-long-form-associate-pieces',
  numbering: { a: [{ text: '%1.' }, { text: '%1.%2' }, { text: '(%3)', format: 'lower-letter' }] },
  header: 'Draft No. 2 of March 9, 2027 / For discussion purposes only / Subject to client review',
  text: `
^ **OPTION AND ACQUISITION OF RIGHTS AGREEMENT**
^ (Excerpt: Sections 1 through 8. Exhibits to be circulated separately.)
This Option and Acquisition of Rights Agreement (this "Agreement") is made and entered into as of March 9, 2027 (the "Effective Date") by and between Palisade Arch Studios, LLC, a California limited liability company ("Company"), on the one hand, and Baekya Film Co., Ltd., a corporation organized under the laws of the Republic of Korea ("Owner"), on the other hand, with respect to the Korean-language theatrical motion picture entitled "Night Orchard" (밤의 과수원), first released in 2024, and the original screenplay thereof written by Kwon Do-yeon (collectively, the "Work").
@1 **OPTION**
@2 **Grant of Option.** In consideration of the payment by Company to Owner of the sum of Ninety Thousand Dollars (US$90,000) (the "Initial Option Fee"), which sum shall be paid within ten (10) business days following Company's receipt of counterparts of this Agreement executed by Owner, Owner hereby grants to Company the sole, exclusive and irrevocable right and option (the "Option") to acquire the Granted Rights, which Option shall subsist for a period of eighteen (18) months from and after the Effective Date (the "Initial Option Period"). The Initial Option Fee shall be deemed an advance against, and shall accordingly be deducted from, the Purchase Price.
@2 **Extensions.** Company shall be entitled to extend the Initial Option Period on no more than two (2) occasions, in each case by written notice given prior to the expiration of the then-current period and accompanied by the payment set forth below, and in each case provided that Company shall theretofore have engaged a writer to render services in connection with a screenplay of the Picture:
@3 **First Extension.** for an additional twelve (12) months, against payment of Sixty Thousand Dollars (US$60,000), which payment shall be in addition to, and shall not reduce, the Purchase Price; and
@3 **Second Extension.** for an additional twelve (12) months, against payment of a further Sixty Thousand Dollars (US$60,000), which payment shall be deducted from the Purchase Price.
@2 **Manner of Exercise.** Company may exercise the Option solely by delivering to Owner, before the Option expires, written notice of exercise together with the Minimum Sum (less all sums deductible therefrom hereunder). Any purported exercise not accompanied by said payment shall be void, and no Granted Rights shall vest in Company until said payment has been received.
@1 **PURCHASE PRICE**
@2 **Computation.** As full consideration for the Granted Rights, Company shall pay Owner a sum equal to three percent (3%) of the Approved Budget (the "Purchase Price"), it being agreed that the Purchase Price shall in no event be less than Six Hundred Thousand Dollars (US$600,000) (the "Minimum Sum") nor more than One Million Five Hundred Thousand Dollars (US$1,500,000).
@2 **Approved Budget.** "Approved Budget" means the final budget of the first motion picture produced hereunder (the "Picture") as approved by Company immediately prior to the commencement of principal photography, from which there shall be excluded the following and nothing else: contingency, the premium of any completion guaranty, interest and other financing charges, and the Purchase Price.
@2 **Time of Payment.** The Minimum Sum shall be payable upon exercise of the Option. Any excess of the Purchase Price over the Minimum Sum shall be payable not later than the first day of principal photography of the Picture.
@2 **Photography Prior to Exercise.** If Company commences principal photography of the Picture during the Option Period, the Option shall thereupon be deemed exercised without the necessity of notice or of any other act.
@2 **Box Office Bonus.** At such time, if ever, as the worldwide theatrical box office receipts of the Picture, as reported by Comscore, first equal or exceed the following multiples of the negative cost of the Picture, Company shall pay Owner One Hundred Thousand Dollars (US$100,000) per level attained:
@3 two (2) times the negative cost; and
@3 three (3) times the negative cost.
@1 **CONTINGENT COMPENSATION**
@2 **Participation.** In the event the Picture is produced, Owner shall be entitled to receive an amount equal to five percent (7.5%) of one hundred percent (100%) of the Defined Proceeds, if any. Company has agreed elsewhere to pay the writer of the Picture an amount equal to two percent (2%) thereof, which shall be borne by Company alone and shall not reduce the amount payable to Owner.
@2 **Defined Proceeds.** "Defined Proceeds" means the net proceeds of the Picture computed, accounted for and paid in accordance with Exhibit C attached hereto and by this reference made a part hereof, being Company's form of definition as revised by the negotiations between counsel for the parties. For the purposes of said Exhibit:
@3 **Distribution Fees.** the fee retained by Company in respect of all media and territories, taken together, shall not exceed twenty-five percent (25%) of gross receipts;
@3 **Overhead.** a charge for the overhead of Company shall be made at the rate of twelve percent (12%) of the direct cost of production; and
@3 **Interest.** interest shall accrue on the unrecouped cost of production at an annual rate of one and one-half percent (1.5%) above the prime rate of Bank of America, and no interest shall accrue on overhead.
@1 **RIGHTS**
@2 **Granted Rights.** Upon exercise of the Option, Owner shall be deemed to have sold and assigned to Company, exclusively and in perpetuity, all motion picture, television and allied and incidental rights in and to the Work in the English language, including without limitation the right to produce remakes, sequels and series and to exploit the same in any and all media now known or hereafter devised, throughout the universe excluding the Republic of Korea (the "Granted Rights"), but expressly excepting the Reserved Rights. Productions in any language other than English are not within the Granted Rights.
@2 **Reserved Rights.** There are reserved to Owner (the "Reserved Rights"):
@3 **The Existing Film.** the Work in its existing form, together with sequels, prequels and remakes thereof in the Korean language, all of which Owner may exploit at any time and without restriction;
@3 **Publication.** the right to publish the Work in print and electronic book form and as a webtoon, likewise without restriction, save that Company may publish synopses of the Picture not exceeding seventy-five hundred (7,500) words; and
@3 **Stage.** the right to perform the Work by living actors on the spoken or musical stage, which Owner shall neither exercise nor dispose of during the Holdback Period.
@2 **Holdback Period.** "Holdback Period" means the period expiring on the earlier of sixty (60) months following the first general release of the Picture and eighty-four (84) months following exercise of the Option.
@2 **First Negotiation.** If upon expiration of the Holdback Period Owner desires to dispose of the stage right, Owner shall first negotiate therefor exclusively and in good faith with Company for thirty (30) days. Failing agreement Owner may deal with third parties, except that Owner shall, on one occasion only, give Company ten (10) business days to accept the terms of the first third-party offer that Owner is prepared to accept.
@1 **SUBSEQUENT PRODUCTIONS**
@2 **Sequels and Remakes.** For each theatrical sequel or prequel of the Picture Company shall pay Owner one-half (1/2) of the Purchase Price, and for each theatrical remake of the Picture one-third (1/3) of the Purchase Price, in each case upon commencement of principal photography.
@2 **Television Series.** For each episode produced of a television series based upon the Picture, Company shall pay Owner the following, according to the running time of the episode:
@3 over thirty (30) minutes: Six Thousand Dollars (US$6,000);
@3 thirty (30) minutes or less: Four Thousand Dollars (US$4,000).
@2 **Reruns.** [Rerun compensation to come. Conform to the Harrow Lane precedent once client confirms.]
@2 **Participation in Subsequent Productions.** Owner shall be entitled to a participation in the Defined Proceeds of each such sequel, prequel and remake in the same proportion to the participation set forth in Section 3.1 as the sum payable therefor bears to the Purchase Price.
@1 **SERVICES AND CREDIT**
@2 **Mr. Im.** Company shall engage Im Seok-ju to render services as an executive producer of the Picture for a fee of One Hundred Ten Thousand Dollars (US$110,000), payable in Company's customary installments, and shall accord Mr. Im credit as such on screen on a card shared with no more than two (2) others.
@2 **Ms. Kwon.** Company shall engage Kwon Do-yeon as a consultant on the screenplay of the Picture for Thirty Thousand Dollars (US$30,000), payable one-half upon commencement and one-half upon completion of her services.
@2 **Source Credit.** The Picture shall carry, in the main titles and in the billing block of paid advertising issued by Company in which such block appears, and in no other advertising, the credit "Based upon the motion picture 'Night Orchard' by Baekya Film". Casual or inadvertent failure to accord the same shall not be a breach hereof.
@2 **Consultation.** Company shall consult with Owner in respect of the writer, the director and the principal cast of the Picture. In the event of disagreement, and as to all other matters, Company's decision shall be final and binding.
@1 **PRODUCTION AND REVERSION**
@2 **No Obligation.** Company is under no obligation to produce, complete, release or exploit the Picture or any other production, and shall have fully performed hereunder by payment of the sums due.
@2 **Reversion.** If principal photography of the Picture shall not have commenced on or before the date which is five (5) years following exercise of the Option, the Granted Rights shall revert to Owner automatically; provided that if Owner or its licensee thereafter produces a motion picture based upon the Work, Company shall be repaid, out of the financing of that motion picture, all of its costs of development together with interest thereon at the prime rate.
@1 **WARRANTIES AND REMEDIES**
@2 **Warranties.** Owner represents and warrants that it is the sole proprietor of the Granted Rights and has full power to enter into this Agreement, and, to the best of its knowledge after due inquiry, that the Work does not infringe upon any right of any third party.
@2 **Remedies.** Owner's rights and remedies in the event of any breach by Company shall be limited to the right, if any, to recover damages in an action at law. In no event shall Owner be entitled to rescind this Agreement or any grant hereunder or to enjoin or restrain the production, distribution or advertising of the Picture.
`,
};
