import type { DraftSource } from '../draft-file.ts';

/** A distribution and sales agreement whose schedule contradicts its body, with blanks and points left to be settled. */
export const SALES_AGREEMENT: DraftSource = {
  name: 'sales-agreement',
  numbering: {
    a: [{ text: '%1.' }, { text: '(%2)', format: 'lower-letter' }, { text: '(%3)', format: 'lower-roman' }],
  },
  widths: [8, 42, 50],
  text: `
^ **DISTRIBUTION AND INTERNATIONAL SALES AGREEMENT**
Dated as of ____________ 2026
**PARTIES:** Gorse Hill Releasing, Inc. ("**Distributor**"), 9 Pell Street, New York, New York; and Cheonmaru Pictures Co., Ltd. ("**Licensor**"), Seoul, Republic of Korea.
**PICTURE:** "Nine Bridges" (아홉 다리), director Tak Woo-jin, running time not less than 100 minutes and not more than 125 minutes, rating no more restrictive than R.
The Schedule hereto forms part of this Agreement and capitalised words have the meanings there given.
@1 **Appointment; Territory; Rights.** Licensor grants to Distributor (a) the exclusive right to exhibit, distribute and otherwise exploit the Picture in all media in the United States and Canada, their territories and possessions (the "**Distribution Territory**"), and (b) the exclusive agency to license the Picture in all other countries of the world excluding the Republic of Korea and the rest of Asia, which are reserved to Licensor in all media (the "**Sales Territory**"). All rights not expressly granted are reserved, including all rights of remake, sequel, prequel and series, as to which Distributor shall have no option, first negotiation or other claim.
@1 **Term.** The rights in the Distribution Territory are granted for a period of twelve (12) years from Delivery. The agency for the Sales Territory shall continue for five (5) years from the date hereof, save that Distributor may continue to collect under sub-licences made within that time for as long as they run, which shall in no case exceed fifteen (15) years.
@1 **Minimum Guarantee.** Distributor shall pay to Licensor a minimum guarantee of Eight Hundred Fifty Thousand United States Dollars (US$850,000) (the "**Guarantee**"), twenty percent (20%) on execution and eighty percent (80%) upon Delivery, recoupable solely from Licensor's share of receipts from the Distribution Territory.
@1 **Distribution Fees.** From Gross Receipts of the Distribution Territory Distributor shall retain as its fee:
@2 in respect of theatrical exhibition, twenty-two and one-half percent (22.5%) of Gross Receipts;
@2 in respect of television, video-on-demand, home video and all other media, twenty-five percent (25%) of Gross Receipts.
"**Gross Receipts**" means all sums actually received by Distributor, after the exhibitors' share (assumed, for the projections only, at fifty percent (50%) of net box office).
@1 **Sales Commission and Expenses.** From gross receipts of the Sales Territory Distributor shall retain a commission of fifteen percent (15%), and may recoup its direct, verifiable, out-of-pocket sales expenses up to a cap of One Hundred Thousand United States Dollars (US$100,000), exclusive of dubbing. No sub-agent's commission shall be charged in addition, and Distributor shall not conclude any licence below the minimum price set out in Annex M for the country concerned without Licensor's prior written approval.
@1 **Release.** Distributor shall release the Picture theatrically in the United States on not fewer than ____ screens on or before June 30, 2027, and shall spend not less than the sum set opposite "P&A" in the Schedule in prints and advertising in accordance with a media plan approved by Licensor; any part of that sum not so spent by ninety (90) days after the release shall be paid to Licensor. Distributor shall not make the Picture available on any streaming service until ninety (90) days after its initial theatrical release.
@1 **Recoupment of P&A.** Distributor shall recoup its actual expenditure in P&A, together with a premium of fifteen percent (15%) thereof. Distributor shall not charge any advertising overhead or other internal mark-up.
@1 **Order of Payment; No Cross-Collateralization.** Receipts shall be applied first to fees, second to P&A and the premium, third to the Guarantee, and the balance to Licensor. Receipts from the Distribution Territory and the Sales Territory shall be accounted for separately and shall not be cross-collateralized with each other or with any other picture of Licensor.
@1 **Accounts.** Distributor shall render statements and pay the sums shown due within forty-five (45) days after the end of each calendar quarter during the first three (3) years and half-yearly thereafter. Licensor may audit once a year on twenty (20) days' notice; any statement not questioned within thirty-six (36) months shall be final. All sales receipts shall be paid into a trust account opened by Distributor for the Picture, to which Licensor shall have monthly read-only bank access.
@1 **Data.** Distributor shall furnish such viewing data as it receives, the frequency and detail of which the parties shall agree in good faith before the first digital release.
@1 **Delivery.** Licensor shall deliver the items listed in the Delivery Schedule. Distributor shall within twenty (20) days after receipt accept the same or give notice of any defect, and Licensor shall have fifteen (15) days to cure it.
@1 **Warranties; Indemnity.** Each party warrants its power to enter into this Agreement, and each shall indemnify the other against third party claims arising from its breach, provided that Licensor's liability shall be limited to the sums actually received by it hereunder, save in case of a judgment of fraud.
@1 **Errors and Omissions.** Licensor shall procure a policy of errors and omissions insurance with limits of US$1,000,000 per claim and US$3,000,000 in the aggregate, naming Distributor.
@1 **Performance of the Agency.** If by the date twenty-four (24) months after Delivery Distributor has not concluded licences in the Sales Territory of an aggregate of at least US$400,000, Licensor may terminate the agency.
@1 **Artificial Intelligence.** Distributor shall not use, or permit the use of, the Picture for the training of any system of artificial intelligence.
@1 **Default.** If a payment is not made when due, and remains unpaid ten (10) business days after notice, Licensor may terminate, whereupon all rights shall revert to Licensor. Distributor's bankruptcy shall have the same effect without notice.
@1 **Assignment.** Distributor may not assign this Agreement without Licensor's consent, except to a purchaser of all of its assets which assumes it in writing.
@1 **Law.** New York law. Disputes shall be decided by arbitration under the rules of IFTA in Los Angeles, remote hearing being permitted.
@1 **Withholding.** Distributor may deduct withholding tax at the rate provided in the treaty between the United States and the Republic of Korea and shall not be required to gross up.
AGREED: _______________ Gorse Hill Releasing, Inc.     _______________ Cheonmaru Pictures Co., Ltd.
---
^ **SCHEDULE**
| 1 | Picture | Nine Bridges
| 2 | Guarantee | US$850,000
| 3 | Distribution Fee - theatrical | 22.5%
| 4 | Distribution Fee - other media | 30%
| 5 | Sales commission | 15%
| 6 | Sales expenses | US$100,000, incl. dubbing
| 7 | P&A | US$[●], to be agreed not later than 60 days before release
| 8 | Term - Distribution Territory | 15 years
| 9 | Release screens | TBD
| 10 | Outside release date | June 30, 2027
`,
};
