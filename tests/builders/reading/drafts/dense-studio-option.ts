import type { DraftSource } from '../draft-file.ts';

/** A studio's option and purchase agreement in the dense American manner: entitled to, defined words, a schedule of sums in thousands. */
export const DENSE_STUDIO_OPTION: DraftSource = {
  name: 'dense-studio-option',
  widths: [60, 40],
  text: `
^ **REMAKE RIGHTS OPTION AND PURCHASE AGREEMENT**
This Remake Rights Option and Purchase Agreement (this "**Agreement**"), effective as of December 1, 2026 (the "**Effective Date**"), is made by and between HALCYON GATE STUDIOS LLC, a Delaware limited liability company ("**Studio**"), and DALMURI PICTURES CO., LTD., a corporation organized under the laws of the Republic of Korea ("**Grantor**"), with respect to the Korean-language motion picture entitled "달무리" ("Moon Halo") (the "**Property**").
^ **ARTICLE 1 - THE OPTION**
1.1 Grant. Subject to Grantor's receipt of the Option Consideration, Grantor hereby grants to Studio the sole, exclusive and irrevocable right, exercisable at Studio's election at any time during the Initial Term and, if applicable, the Renewal Term, to purchase the Granted Rights.
1.2 Option Consideration. "Option Consideration" means the sum of seventy-five thousand Dollars (US $75,000), which sum shall be remitted to Grantor within fifteen (15) days following the Effective Date and shall constitute a credit toward the Acquisition Price.
1.3 Initial Term. The "Initial Term" shall commence on the Effective Date and shall continue through and including the date that is eighteen (18) months thereafter.
1.4 Renewal Term. Studio shall be entitled, by notice given prior to the lapse of the Initial Term and by remittance of US $60,000, to prolong the time within which it may make its election by one (1) additional term of twelve (12) months (the "Renewal Term"). No part of the amount so remitted shall be deducted from, or otherwise reduce, the Acquisition Price. No other condition shall attach to such prolongation.
1.5 Tolling. The Initial Term and the Renewal Term shall be tolled for so long as an event of force majeure or any claim adverse to the Granted Rights subsists, but in no event for more than six (6) months in the aggregate.
1.6 Election. Studio's election shall be made, if at all, by written instrument delivered to Grantor together with payment of the Acquisition Price; commencement of principal photography without such delivery shall not be deemed an election.
^ **ARTICLE 2 - CONSIDERATION**
2.1 Acquisition Price. The "Acquisition Price" shall be an amount equal to three percent (3%) of the Direct Cost of the Picture, provided that the Acquisition Price shall be no less than the Minimum Amount and no more than the Maximum Amount, each as set out in Schedule 2.
2.2 Direct Cost. "Direct Cost" means the in-going budget approved by Studio at the commencement of photography, exclusive solely of the contingency, the bond premium, financing costs, and legal fees.
2.3 Time of Payment. The Minimum Amount shall be paid concurrently with the election; the excess, if any, of the Acquisition Price over the Minimum Amount shall be paid on the first day of photography.
2.4 Set-Up. In the event that the Picture is set up with a third-party financier, Grantor shall be paid the further sum set out in Schedule 2 upon the closing of such financing.
2.5 Contingent Compensation. Grantor shall be accorded a participation in an amount equal to three and one-half percent (3.5%) of one hundred percent (100%) of the Net Proceeds. Net Proceeds shall be computed, accounted for and paid in accordance with Studio's then-standard definition thereof, a copy of which shall be furnished to Grantor on request.
2.6 Performance. Should aggregate worldwide gross box office receipts, as reported by Comscore, attain US $120,000,000, a single bonus of US $300,000 shall become payable.
2.7 Charges. In computing Net Proceeds, Studio shall be permitted to charge an overhead equal to fifteen percent (15%) of production cost, an advertising administrative charge equal to ten percent (10%) of advertising expenditure, interest at a rate of two percent (2%) per annum over the prime rate, and a distribution fee of thirty percent (30%) of gross receipts. Home video receipts shall be included at the rate of twenty percent (20%). In no event shall losses, costs or advances attributable to any other project be recouped from sums accruing hereunder.
^ **ARTICLE 3 - RIGHTS**
3.1 Granted Rights. The "Granted Rights" comprise the right to produce one (1) theatrical motion picture in the English language based on the Property (the "Picture") and, against payment of the sums set forth in Article 4, sequels, remakes and series in that language, and to exploit the same in perpetuity throughout the world, save for the Republic of Korea.
3.2 Excluded Rights. Excluded from the Granted Rights, and remaining the sole property of Grantor without limitation as to time or use, are: (a) the Property in its original form and language, together with subtitled and dubbed versions thereof; (b) live dramatic and musical stage productions; and (c) comic books, novels and web-based serials.
3.3 Deferred Rights. Interactive games and consumer products are excluded as well, save that Grantor shall refrain from exploiting either for a period of two (2) years from the initial release of the Picture in North America.
3.4 Machine Learning. Absent Grantor's prior written agreement and a separately negotiated fee, Studio shall not input the Property into any generative artificial intelligence system for training purposes.
3.5 Droit Moral. Grantor shall procure that the author of the Property undertakes to refrain from exercising any droit moral in any manner that would hinder exploitation of the Picture.
^ **ARTICLE 4 - SUBSEQUENT PRODUCTIONS**
4.1 Features. Grantor shall be entitled to receive, for each theatrical sequel, an amount equal to one-half (1/2) of the Acquisition Price and, for each theatrical remake of the Picture, an amount equal to thirty-three and one-third percent (33 1/3%) thereof.
4.2 Series. For each episode of a scripted television series produced hereunder, Grantor shall be entitled to US $4,500 where the running time does not exceed thirty (30) minutes, and US $7,500 where it exceeds thirty (30) but not sixty (60) minutes. Upon each of the first five (5) reruns, twenty percent (20%) of the foregoing shall be payable.
4.3 Derivative Series. For each episode of a series spun off from the foregoing, Grantor shall be entitled to one-half (1/2) of the royalty that would otherwise apply.
4.4 Television Motion Pictures. For each motion picture produced initially for television, Grantor shall be entitled to US $15,000 for every hour of running time.
^ **ARTICLE 5 - REVERSION**
5.1 Re-Vesting. If principal photography of the Picture has not been commenced by the fifth (5th) anniversary of the election, the Granted Rights shall automatically re-vest in Grantor. Studio assumes no obligation to develop, produce or release the Picture.
5.2 Development Costs. Upon such re-vesting, Studio's verified third-party costs of development, without interest or overhead, shall be reimbursed out of the first financing of any new production, and from no other source.
^ **ARTICLE 6 - CREDIT AND PARTICIPATION**
6.1 Source Credit. Studio shall accord the Property a credit substantially in the form "Based on the motion picture MOON HALO", on screen in the main titles, on a card shared with no more than one (1) other source credit.
6.2 Executive Producer. Ms. Seo Da-on shall be engaged as an executive producer of the Picture and accorded credit as such, for a fixed fee of one hundred eighty thousand Dollars (US $180,000).
6.3 Consultation. Studio shall meaningfully consult with Grantor as to the screenplay, the director and the principal cast; in the event of disagreement, Studio's decision shall control.
6.4 Premiere; Copies. Two (2) representatives of Grantor shall be invited to the first domestic premiere and furnished with round-trip business class air transportation and hotel accommodation. Upon general availability, Studio shall furnish three (3) Blu-ray copies of the Picture to Grantor.
^ **ARTICLE 7 - ACCOUNTING**
7.1 Statements. Statements shall be rendered on a quarterly basis for the first eight (8) accounting periods following initial release, and on an annual basis thereafter. Each statement shall become incontestable unless objected to in detail within twenty-four (24) months following its rendition.
7.2 Payment. All sums herein are expressed, and shall be paid, in United States Dollars. Studio may withhold such taxes as it is by law obliged to withhold and shall supply official receipts therefor; it shall not be obliged to compensate Grantor in respect thereof.
^ **ARTICLE 8 - GENERAL**
8.1 Warranties. Grantor represents and warrants, without qualification as to knowledge, that the Property is wholly original with Grantor, that Grantor is the sole owner thereof, and that no exercise of the Granted Rights will violate any right of any person.
8.2 Indemnification. Grantor shall defend, indemnify and hold harmless Studio, its affiliates and assigns from and against any claim, whether or not well founded, that is inconsistent with the foregoing.
8.3 Insurance. Studio shall cause Grantor to be added as an insured under the errors and omissions coverage for the Picture, the premium and any retention to be borne by Studio.
8.4 Default. Studio shall not be in default hereunder unless, following notice, it has failed to rectify a non-payment within twenty (20) days, or any other non-performance within forty-five (45) days.
8.5 Remedies. Grantor's recourse shall be confined to an action at law for damages, if any, and under no circumstances shall Grantor be entitled to rescind this Agreement or to enjoin or restrain the production or release of the Picture.
8.6 Assignment. Studio may assign this Agreement, in whole or in part, to any person, and upon such assignment shall be released from its obligations hereunder.
8.7 Further Instruments. Should Grantor fail to execute any instrument within ten (10) business days of a request therefor, Studio is hereby appointed attorney-in-fact to execute the same, to the extent consistent herewith.
8.8 Governing Law. This Agreement is governed by the laws of the State of California; the state and federal courts sitting in Los Angeles County shall have exclusive jurisdiction.
8.9 Announcements. All publicity with respect to the Picture shall be under Studio's exclusive control, and Grantor shall issue no statement with respect thereto.
IN WITNESS WHEREOF, the parties have executed this Agreement. Halcyon Gate Studios LLC ______________  Dalmuri Pictures Co., Ltd. ______________
---
^ **SCHEDULE 2 - AMOUNTS**
(all amounts in US$ thousands)
| Item | Amount
| Minimum Amount | 500
| Maximum Amount | 1,500
| Set-up payment | 50
`,
};
