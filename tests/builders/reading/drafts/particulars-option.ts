import type { DraftSource } from '../draft-file.ts';

/** An option in the London manner: particulars in a table before the clauses, the clauses speaking in defined words. */
export const PARTICULARS_OPTION: DraftSource = {
  name: 'particulars-option',
  numbering: { a: [{ text: '%1' }, { text: '%1.%2' }, { text: '(%3)', format: 'lower-letter' }] },
  widths: [32, 68],
  text: `
^ **OPTION AGREEMENT**
^ relating to "Ferrywoman" (사공)
**DATED** 12 October 2026
^ **PARTICULARS**
| Owner | Dalbit Pictures Co. Ltd, of 14 Samil-daero, Jongno-gu, Seoul
| Purchaser | Thrushcross Films Limited, of 3 Weaver's Yard, London E1
| Work | the Korean feature film "사공" (2023) and its screenplay
| Option Fee | £40,000 (forty thousand pounds)
| Option Period | 15 months from the date of this Agreement
| Renewal | one renewal of 15 months
| Renewal Fee | £40,000
| Purchase Price | 2.25% of the Budget, minimum £300,000, maximum £700,000
| Net Profits | 4%
| Territory | the world excluding the Republic of Korea
^ **AGREED TERMS**
@1 **Interpretation**
@2 Words defined in the Particulars have those meanings. "**Budget**" means the certified cash budget of the Film excluding finance charges, completion guarantee fee, contingency and the Purchase Price itself. "**Film**" means a single feature-length film in the English language based on the Work. "**Start Date**" means the first day of principal photography of the Film.
@2 References to a month are to a calendar month. A business day is a day on which banks are open in both London and Seoul.
@1 **Option**
@2 In consideration of the Option Fee, receipt of which the Owner acknowledges, the Owner grants to the Purchaser the sole and exclusive option to acquire the Rights. The Option Fee shall be on account of the Purchase Price.
@2 The Purchaser may extend the Option Period in accordance with the Particulars by paying the Renewal Fee before it ends. The Renewal Fee shall not be on account of the Purchase Price.
@2 The Option shall be exercised by notice in writing, but no exercise shall take effect unless the minimum Purchase Price reaches the Owner within 7 business days after the notice.
@1 **Rights**
@2 "**Rights**" means the exclusive right to make the Film and to exploit it in all media in the Territory. No other production may be made without a further agreement.
@2 The Owner reserves all other rights, among them the Work itself and its remakes and sequels in Korean, publishing, stage, radio and games. The Owner shall not exercise its stage rights before the expiry of 24 months from the first release of the Film; its other reserved rights may be exercised at any time.
@2 The Purchaser shall have a right of first negotiation, for a period of 21 days, in respect of the reserved stage rights only.
@1 **Consideration**
@2 The Purchase Price shall be paid as to the minimum upon exercise and as to the balance on the Start Date.
@2 The Purchaser shall pay to the Owner the Net Profits share stated in the Particulars of 100% of the net profits of the Film, which shall be defined no less favourably than the definition accorded to the Purchaser itself, a copy of which is annexed as Annex 1 and shall not be changed to the Owner's detriment.
@2 A further sum of £25,000 shall fall due if the UK box office of the Film exceeds £5,000,000, and the like sum for each further £5,000,000.
@2 Statements shall be rendered quarterly for 3 years after release and yearly thereafter. The Owner may inspect the Purchaser's books on 14 days' notice and may question any statement within 2 years of its receipt.
@2 All sums are exclusive of VAT, and shall be paid without deduction; should any tax be required to be withheld the Purchaser shall pay such further sum as leaves the Owner with the full amount.
@1 **Credit**
@2 The Owner shall have a credit in the main titles of the Film and in the billing block in the form "Based on the film 'Sagong'". Ms Hong Ye-rin shall be credited as executive producer, for which she shall be paid £30,000.
@1 **Reversion**
@2 If the Start Date has not occurred within 4 years after exercise, the Rights shall revert to the Owner automatically. The Purchaser's third-party development costs (without interest) shall be repaid if and when another producer starts photography of a film using the Purchaser's scripts.
@1 **Warranties**
@2 The Owner warrants that it is entitled to grant the Rights and, so far as it is aware, that the Work infringes no copyright. The Owner's liability shall not exceed the sums it has received. The Purchaser shall keep the Owner indemnified against claims arising from the Film.
@2 The Purchaser shall procure that the Owner is an additional insured under its errors and omissions policy, the excess being borne by the Purchaser.
@1 **General**
@2 The Purchaser may assign this Agreement with the Owner's consent, not to be unreasonably withheld. Failure to pay which continues for 14 days after notice entitles the Owner to terminate; any other breach must be remedied in 28 days.
@2 The Owner's remedies shall be limited to damages, but this shall not apply where the Purchase Price or any part of it is unpaid.
@2 This Agreement is governed by the law of England. Disputes shall be referred to arbitration under the LCIA Rules; the seat is Singapore.
@2 Moral rights are not waived by this Agreement.
Signed for Dalbit Pictures Co. Ltd ______________     Signed for Thrushcross Films Limited ______________
`,
};
