import type { DraftSource } from '../draft-file.ts';

/** An option agreement of a London solicitor in sterling: parties and background, the figures among the definitions, sub-clauses without headings, a short assignment at the end with another year. */
export const SOLICITOR_OPTION_AGREEMENT: DraftSource = {
  name: 'solicitor-option-agreement',
  numbering: {
    a: [{ text: '%1.' }, { text: '%1.%2' }, { text: '(%3)', format: 'lower-letter' }],
    p: [{ text: '(%1)' }],
    r: [{ text: '(%1)', format: 'upper-letter' }],
    s: [{ text: '%1.' }],
  },
  footer: 'HCB/LW/70812-3 Draft (2): 3 February 2027',
  text: `
^ **DATED 2027**
^ **OPTION AGREEMENT**
relating to the film "The Winter Ledger" (겨울 장부)
THIS AGREEMENT is dated _____ February 2027
**PARTIES**
@p1 **Solbat Pictures Co., Ltd.**, a company incorporated in the Republic of Korea, whose principal office is at 41 Yanghwa-ro, Mapo-gu, Seoul (the **Owner**); and
@p1 **Larkrise Films Limited**, incorporated and registered in England and Wales with company number 11840275 (the **Producer**).
**BACKGROUND**
@r1 The Owner produced and owns the Original.
@r1 The Producer wishes to have the option of acquiring the Rights in order to make an English language film, and the Owner has agreed to grant it on the terms of this agreement.
**AGREED TERMS**
@1 **DEFINITIONS AND INTERPRETATION**
@2 In this agreement:
**Budget**: the entire negative cost of the Film as certified by the completion guarantor on the first day of principal photography, no tax credit or other incentive being deducted.
**Business Day**: a day, other than a Saturday, a Sunday or a public holiday, on which banks in the City of London are open.
**Extended Option Period**: the period of twelve months beginning on the day after the Option Period ends.
**Film**: the first feature film made by or for the Producer in the exercise of the Rights.
**Minimum Price**: £200,000 (two hundred thousand pounds sterling).
**Option Fee**: £30,000 (thirty thousand pounds sterling).
**Option Period**: the period of fifteen months beginning on the date of this agreement.
**Original**: the Korean language film "The Winter Ledger", first exhibited in October 2023, and the screenplay of it.
**Purchase Price**: two per cent of the Budget, save that it shall be no less than the Minimum Price and no more than two and a half times the Minimum Price.
**Rights**: the rights described in clause 6.1.
@2 Clause headings shall not affect the interpretation of this agreement.
@1 **GRANT OF OPTION**
@2 In consideration of the Option Fee, which is payable on the signing of this agreement, the Owner grants to the Producer the sole and exclusive option, exercisable during the Option Period, to acquire the Rights.
@2 The Producer may, once only, prolong the option for the Extended Option Period by paying to the Owner £45,000 (fifty-four thousand pounds sterling) no later than the last day of the Option Period, provided that by that day the first draft of a screenplay of the Film has been delivered to the Producer.
@2 The Option Fee is paid on account of the Purchase Price. The sum paid under clause 2.2 is in addition to the Purchase Price.
@2 If development of the Film is prevented by an event beyond the Producer's reasonable control, the period then running shall be lengthened by the time so lost but not by more than three months.
@2 The Producer shall not, during the period of the option or for two years thereafter, develop any film derived from the story of the Original otherwise than under this agreement, or deal with the author of the Original otherwise than through the Owner.
@1 **EXERCISE**
@2 The option shall be exercised by notice in writing served before it expires. Unless the Minimum Price is received by the Owner within ten Business Days after service, the notice shall be of no effect.
@2 The amount by which the Purchase Price exceeds the Minimum Price shall be paid on the first day of principal photography.
@2 Until the Purchase Price has been paid in full the Producer shall be a licensee only of the Rights. The assignment in the form of Schedule 1 shall take effect upon payment of the last part of it.
@1 **PARTICIPATION**
@2 The Owner shall be entitled to six per cent of one hundred per cent of the Net Profits of the Film. The definition in Schedule 2 has been negotiated between the parties and is fixed at the date of this agreement; should any other participant be given a better one, the Owner shall have the benefit of it.
@2 If the worldwide box office receipts of the Film amount to two and a half times its negative cost, the Producer shall pay the Owner a further sum equal to five per cent of the Purchase Price.
@2 The Producer shall render statements every six months for the first three years following release and once a year thereafter. The Owner may object to a statement, and inspect the books on which it rests, within thirty-six months of receiving it.
@1 **FURTHER PRODUCTIONS**
@2 In respect of each sequel or prequel to the Film the Producer shall pay sixty per cent of the Purchase Price, and in respect of each remake of the Film forty per cent.
@2 In respect of each hour of a television film or serial based on the Film the Producer shall pay £5,000, and in respect of each episode of a series exceeding half an hour £4,000.
@2 No participation in the profits of any such production is payable.
@2 If seven years pass between the release of one production and the next, the right to make further productions shall lapse.
@1 **RIGHTS**
@2 On exercise the Owner shall assign to the Producer, for the full period of copyright and all renewals, the right to make and exploit throughout the world films and television programmes in the English language based on the Original, together with the customary allied rights.
@2 The Owner reserves to itself all rights not expressly granted, and in particular:
@3 publication rights, including audiobooks and webtoons, which the Owner may exploit without restriction; and
@3 stage rights and radio and podcast rights, which the Owner shall not exploit until the earlier of two years after the first exhibition of the Film and four years after exercise, and then only after first negotiating with the Producer for twenty-one days.
@2 The Original itself, and sequels to and remakes of it in the Korean language, are likewise reserved and may be exploited at any time, save that the Owner shall not authorise the exhibition of the Original in the United States during the fifteen months following the date of this agreement.
@2 Merchandise depicting the Film shall be for the Producer. Merchandise depicting the Original remains with the Owner.
@1 **CREDITS AND ATTENDANCE**
@2 The Film shall bear, in the main titles, in the billing block and in all paid advertising, the words "Based on the film 'The Winter Ledger' directed by Moon Chae-rin and produced by Solbat Pictures".
@2 Ms Yoo Da-kyung shall be credited as co-producer of the Film and shall be paid £40,000 for her services.
@2 The Producer shall provide the Owner with two tickets to the London premiere, travel being at the Owner's own expense, and with one DVD copy of the Film.
@1 **APPROVALS**
@2 The Producer shall send the Owner each draft of the screenplay and the names of the director and principal cast whom it proposes. The Owner may comment in writing within seven days, and the Producer shall give due consideration to any comment so made. The Producer's decision is final.
@1 **WARRANTIES, INDEMNITY AND INSURANCE**
@2 The Owner warrants that it has full power to enter into this agreement and to grant the option. Save as aforesaid its warranties are given to the best of its knowledge and belief only.
@2 Each party shall indemnify the other against loss arising from a breach established by a final judgment. The aggregate liability of the Owner shall not exceed the sums that it has received under this agreement.
@2 The Producer shall name the Owner as an insured party under its errors and omissions policy. The premium and the excess shall be borne by the Producer.
@2 The Owner shall supply the title documents listed in Schedule 3, and the Producer shall raise any objection to them within fifteen Business Days.
@1 **MORAL RIGHTS**
@2 The Owner shall procure from each author of the Original an irrevocable and unconditional waiver of all moral rights to which he or she may be entitled anywhere in the world.
@1 **FURTHER ASSURANCE**
@2 The Owner by way of security irrevocably appoints the Producer its attorney to execute in its name any document which the Producer considers necessary.
@1 **PRODUCTION AND REVERSION**
@2 Nothing in this agreement obliges the Producer to make the Film.
@2 If principal photography has not begun within four years of the exercise of the option, the Rights shall revert to the Owner automatically. The direct costs of development incurred by the Producer shall be repaid to it by whoever next finances a film based on the Original, on the first day of its photography.
@2 If the option expires without having been exercised, the Owner may take over any screenplay commissioned by the Producer, repaying its direct cost only if a film is made from it.
@1 **DEFAULT**
@2 If a sum due remains unpaid fourteen days after the Owner has given notice requiring payment, the Owner may terminate this agreement.
@2 The Owner may further terminate if the Producer is unable to pay its debts, enters administration or liquidation or has a receiver appointed. No change of control shall give rise to a right to terminate.
@2 Except where the Purchase Price is unpaid, the Owner shall be limited to a claim in damages and shall not seek to restrain the making or exploitation of the Film.
@1 **GENERAL**
@2 Neither the benefit of this agreement nor the Rights may be assigned by the Producer without the prior written consent of the Owner.
@2 All sums are exclusive of VAT. If tax has to be deducted from any payment, the Producer shall pay such additional sum as will leave the Owner with the amount that it would have received had there been no deduction.
@2 Each party shall keep the terms of this agreement confidential, save for such disclosure as is required by law or by the rules of a stock exchange and is made after notice to the other. Announcements shall be made jointly.
@2 This agreement shall be governed by the law of England and Wales. Disputes shall be referred to arbitration in London under the LCIA Rules, and hearings may be held remotely.
SIGNED by ______________ for and on behalf of Solbat Pictures Co., Ltd.
SIGNED by ______________ for and on behalf of Larkrise Films Limited
---
^ **SCHEDULE 1**
^ **Short Form Assignment**
@s1 In consideration of the payment of the Purchase Price (receipt of which is acknowledged) the Owner assigns the Rights to the Producer.
@s1 If principal photography of the Film shall not have begun within five years of the exercise of the option, the Rights shall stand reassigned to the Owner without further formality.
`,
};
