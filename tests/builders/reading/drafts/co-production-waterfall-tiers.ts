import type { DraftSource } from '../draft-file.ts';

/** A Toronto firm's co-production agreement: definitions in a list, long clauses with sub-paragraphs, the waterfall in a schedule of tiers and the fees in another. */
export const CO_PRODUCTION_WATERFALL_TIERS: DraftSource = {
  name: 'co-production-waterfall-tiers',
  widths: [46, 27, 27],
  text: `
^ **INTERNATIONAL CO-PRODUCTION AGREEMENT**
^ "CEDAR LINE" (working title)
MADE as of the 20th day of November, 2026 BETWEEN: SONGHWA PICTURES CO., LTD., of Seoul ("Songhwa"), and BLACK SPRUCE MEDIA CORP., of Toronto, Ontario ("Spruce").
**1. INTERPRETATION**
In this Agreement: "Budget" means CDN$ figures converted for the purposes of this Agreement at US$14,000,000 in all; "CAM" means the collection account manager; "Guarantor" means the completion guarantor; "Party" means Songhwa or Spruce; and "Picture" means the theatrical motion picture described in Schedule A. A reference to a Schedule is to a schedule of this Agreement.
**2. STRUCTURE AND MONEY**
2.1 The Parties shall furnish the Budget in the amounts shown in Schedule B, and shall do so into escrow, both amounts being released together when the Guarantor issues its bond.
2.2 The Budget was approved by both Parties. Either may propose a change; if the other objects the Guarantor decides.
2.3 Visual effects supplied by Songhwa shall be valued at arm's-length rate card, counted as contribution, and recouped with cash.
2.4 Should the cost of the Picture exceed the Budget, each Party shall bear the excess which it has caused, but Songhwa's liability shall in no event exceed its share of the contingency. The contingency is ten percent (10%) of the Budget.
2.5 The Guarantor's fee is fixed at two and one-eighth percent (2.125%) of the Budget. The Guarantor may take over only upon notice, after considering a plan to cure, after both Parties have been heard, and with any replacement director approved by Songhwa.
2.6 Gap financing shall not be greater than twelve percent (12%) of the Budget.
2.7 Provincial and federal credits shall be deducted from the Budget before contributions are reckoned. The federal and Ontario credits together are estimated at thirty-seven percent (37%) of qualified Canadian labour.
2.8 Currency: an agreed rate of C$1.38 to the US dollar applies while the market stays within four percent (4%) on either side, failing which the Parties share the movement as they contribute; the Budget is kept in both currencies.
**3. MAKING THE PICTURE**
3.1 The director and the two leads shall be chosen from the lists in Schedule D or otherwise by mutual approval.
3.2 Final cut is joint. If the Parties differ, the version that scores higher at a recruited preview shall be the final version, and Songhwa may prepare a Korean version for Korea.
3.3 The unit in Korea answers to Songhwa and the unit in Canada to Spruce, each without reference to the other.
3.4 If either the director or Mr. Penner ceases to render services, a successor shall be approved by both Parties.
3.5 Guild agreements shall be signed by Cedar Line (Ontario) Inc. alone, and Songhwa is neither guarantor nor surety; Spruce shall keep Songhwa harmless.
3.6 The consent of a performer is required for any digital replica, together with payment for each use; dailies and scripts shall not be used for machine training; and these protections cover the Korean cast.
3.7 Production insurance is placed by Spruce, naming Songhwa. The errors and omissions policy carries limits of US$1,000,000 for each claim and US$3,000,000 in all.
**4. OWNERSHIP AND EXPLOITATION**
4.1 Copyright: Songhwa thirty-five percent (35%); Spruce sixty-five percent (65%).
4.2 Songhwa has Korea exclusively in all media. All other territories are pooled.
4.3 Songhwa holds an option to make the first sequel at a price equal to ten percent of its budget, and the Parties shall participate on a rolling basis in each thereafter.
4.4 Songhwa is entitled to thirty percent (30%) of net merchandising revenue.
4.5 The Parties warrant title to one another; damages alone may be claimed, and neither shall seek to restrain release.
4.6 If the cameras do not roll within one (1) year and six (6) months of the date first written, rights in the story revert to Songhwa against its repayment of documented direct cost.
**5. RECEIPTS**
5.1 A CAM acceptable to both shall be engaged; Songhwa shall sign the collection agreement and be paid and reported to directly.
5.2 The CAM shall distribute according to Schedule C, the tiers of which may be altered only in writing signed by both.
5.3 The Parties shall recoup side by side in proportion to what each contributed, with a premium of fifteen percent (15%).
5.4 What remains after all tiers is shared: forty percent (40%) to Songhwa and sixty percent (60%) to Spruce.
5.5 Losses on another production, territory or medium shall not reduce the receipts of the Picture.
5.6 The CAM reports monthly for the first year and quarterly thereafter.
5.7 Residuals shall be set aside in the collection account at the rates of the guilds concerned.
**6. SALES AND RELEASE**
6.1 The sales agent (to be named) shall have five (5) years, a commission as in Schedule E, and expenses not above US$175,000.
6.2 No sale below the minimums shall be made without approval of both Parties.
6.3 A US distributor's theatrical fee shall not exceed twenty-five percent (25%) of gross receipts; it shall commit to no fewer than 300 screens and to a binding media plan of a stated minimum, paying over any shortfall. Ninety (90) days shall pass after the end of the theatrical run before any on-demand release.
6.4 The P&A financier shall recoup P&A with twenty percent (20%) on top.
**7. CREDIT; GENERAL**
7.1 Presentation credits are on one shared card wherever they appear.
7.2 Festivals: discussed with Songhwa, decided by Spruce after consultation.
7.3 Termination: on a breach that is uncured thirty (30) days after notice; rights then go back where they came from and Songhwa's money is repaid first; costs follow fault.
7.4 Deadlock: a neutral expert decides within forty-eight hours; there is no buy-sell.
7.5 Withholding tax on payments to Songhwa: still under review by the Parties' accountants.
7.6 Law: British Columbia. ICC arbitration, seat Singapore, in English, remote hearings permitted.
7.7 This Agreement is in English, with a summary in Korean for information.
SIGNED ______________ (Songhwa) ______________ (Spruce)
---
**SCHEDULE B - CONTRIBUTIONS**
| Party | US$ | Percentage of Budget
| Songhwa | 4,900,000 | 35%
| Spruce | 9,100,000 | 65%
---
**SCHEDULE C - TIERS**
First tier: CAM fee (1.25% of receipts collected) and CAM costs.
Second tier: sales commission and expenses.
Third tier: senior lender, principal and interest at not more than 8.75% per annum.
Fourth tier: producers' corridor of three percent (3%) of the receipts that reach this tier, the rest to the fifth.
Fifth tier: contributions and a premium of fifteen percent (15%).
Sixth tier: deferred fees of both Parties, deferred to the same extent and paid together.
Thereafter: net profits.
---
**SCHEDULE E - FEES**
| Item | Amount | Remarks
| Songhwa producer fee | 3.75% of the Budget | paid as Spruce's is
| Spruce overhead | 5% of the Budget | in lieu of all office costs
| Sales expenses, most that may be charged | US$150,000 | markets and materials
| Sales commission | 10% of sales receipts | 12.5% in the body of the sales agreement form
`,
};
