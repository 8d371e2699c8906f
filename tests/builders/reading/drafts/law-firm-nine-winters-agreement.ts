import type { DraftSource } from '../draft-file.ts';

/** A Korean law firm's English for a co-production: numbered articles, paragraphs under them, a schedule of recoupment. */
export const LAW_FIRM_NINE_WINTERS_AGREEMENT: DraftSource = {
  name: 'law-firm-nine-winters-agreement',
  header: 'Jeon, Hwang & Partners / Draft of April 5, 2027 / For discussion purpose only',
  text: `
^ **CO-PRODUCTION AGREEMENT**
^ **"NINE WINTERS"**
This Co-Production Agreement (this "Agreement") is entered into as of April __, 2027 (the "Effective Date") by and between Baram Pictures Co., Ltd., a corporation duly organized and existing under the laws of the Republic of Korea with its registered office in Mapo-gu, Seoul (the "Korean Producer"), and Northfork Entertainment, Inc., a Delaware corporation (the "US Producer"; each a "Party" and together the "Parties").
WHEREAS, the Korean Producer is the owner of the webtoon and the screenplay entitled "Nine Winters" (the "Underlying Works"); and
WHEREAS, the Parties desire to jointly produce a feature-length motion picture based on the Underlying Works (the "Picture").
NOW, THEREFORE, the Parties hereby agree as follows:
**Article 1 (Definitions)**
1.1 "Budget" means the all-in cost of production of the Picture in the amount of USD 14,500,000, the summary of which is attached hereto as Schedule 2.
1.2 "Contribution" means the amount which each Party actually contributes pursuant to Article 2.
1.3 "Collected Receipts" means all amounts paid into the Collection Account.
**Article 2 (Contributions)**
2.1 The Korean Producer shall contribute thirty percent (30%) of the Budget and the US Producer shall contribute seventy percent (70%) of the Budget.
2.2 Visual effects rendered by the affiliate of the Korean Producer shall be valued in accordance with the rate card which such affiliate applies to customers unrelated to it, shall be counted as a part of the Contribution of the Korean Producer, and shall be recouped together with cash and in the same rank.
2.3 Each Party shall deposit its cash Contribution with the escrow agent on or before the same date. The deposits of both Parties shall be released simultaneously when the completion guarantee has been issued, and not before.
2.4 The US Producer may raise senior loans secured by presales, provided that the total cost of such loans, including fees, shall not exceed eight and one-half percent (8.5%) per annum.
**Article 3 (Budget, Overrun and Completion Guarantee)**
3.1 The US Producer shall determine changes to the Budget. Where a change exceeds five percent (5%) of the relevant item, the US Producer shall consult with the Korean Producer in advance.
3.2 The Budget shall include a contingency equal to nine percent (9%) thereof. The unused portion shall be returned to the Parties pro rata.
3.3 Any cost in excess of the Budget shall be borne by the Parties in proportion to their Contributions until the total cost reaches one hundred and ten percent (110%) of the Budget, and thereafter by the US Producer alone.
3.4 The fee of the completion guarantor shall be two and one-half percent (2.5%) of the Budget. Before the guarantor takes over the production, the guarantor and the US Producer shall consult with the Korean Producer.
**Article 4 (Fees and Overhead)**
4.1 The Korean Producer shall be paid a producer fee equal to four percent (4%) of the Budget out of the Budget.
4.2 The US Producer shall be paid a producer fee equal to five percent (5%) of the Budget and, in addition, an overhead charge of three percent (3%) of the Budget. The Korean Producer shall not charge overhead.
4.3 One quarter of each fee under Articles 4.1 and 4.2 shall be deferred and paid after the Contributions have been recouped and before net profits, at the tier designated in Schedule 1. For the avoidance of doubt, the overhead charge shall not be deferred.
**Article 5 (Incentives)**
5.1 Every tax credit, rebate and grant which either Party receives for the Picture shall be deducted from the Budget, and the shares of the Parties shall be calculated on the Budget so reduced.
5.2 The Parties assume the New York State credit at thirty percent (30%) of the qualified spend. The additional ten percent (10%) for the upstate counties is not assumed.
5.3 The Korean Producer shall apply for the co-production grant of the Korean Film Council, which is assumed at fifty percent (50%) of the net cost of the Korean Producer.
**Article 6 (Copyright and Derivative Works)**
6.1 The copyright in the Picture shall be co-owned by the Parties in undivided shares, thirty percent (30%) by the Korean Producer and seventy percent (70%) by the US Producer.
6.2 If principal photography has not commenced within thirty-six (36) months after the Effective Date, all rights in the Underlying Works shall automatically return to the Korean Producer.
6.3 The Korean Producer reserves all sequel, prequel, remake and series rights. The US Producer shall have a right of first negotiation in respect thereof for sixty (60) days from the notice of the Korean Producer, and no further right.
**Article 7 (Territories)**
7.1 The Korean Producer shall have the exclusive right to exploit the Picture in the Republic of Korea and shall retain all revenue therefrom.
7.2 The revenue from the rest of the world shall be pooled and distributed pursuant to Article 9.
**Article 8 (Distribution and Sales)**
8.1 The distribution fee for theatrical exhibition in the United States and Canada shall be twenty percent (20%) of the gross receipts of the distributor.
8.2 The US Producer shall cause the distributor to be bound to expend at least seventy percent (70%) of the P&A plan agreed by the Parties.
8.3 The commission of the international sales agent shall be seventeen and one-half percent (17.5%) of the sales receipts and the term of its appointment shall be four (4) years. Its expenses shall not exceed One Hundred Twenty Thousand United States Dollars (USD 150,000).
8.4 A license at a price below the minimum price stated in the list initialed by the Parties requires the approval of the Korean Producer, which shall be deemed given if the Korean Producer does not reply within three (3) days.
**Article 9 (Collection and Recoupment)**
9.1 The US Producer shall nominate the collection account manager. The Korean Producer shall be a party to the collection account management agreement.
9.2 The Collected Receipts shall be applied in the order set forth in Schedule 1, which is final and complete.
9.3 Each Party shall recoup its Contribution together with a premium of twenty percent (20%) thereof before any net profits are distributed.
9.4 Thirty-five percent (35%) of one hundred percent (100%) of the net profits shall belong to the Korean Producer and the balance to the US Producer.
**Article 10 (Creative Matters)**
10.1 The Parties shall jointly decide the final version of the Picture, provided that any version which does not exceed one hundred twenty-five (125) minutes, is eligible for a rating of R or less restrictive and scored at least seventy (70) at the preview shall be deemed approved by both Parties. For Korea, a separate Korean version may be prepared by the Korean Producer.
10.2 The two leading performers shall be selected by the US Producer out of the list of five names approved by the Parties.
10.3 If the director or the lead producer of either Party ceases to render services, the replacement shall be subject to the approval of both Parties.
10.4 The credits of the Parties and their logos shall be determined by a separate agreement to be made before completion of the Picture.
**Article 11 (Labor)**
11.1 Nine Winters Productions, LLC, a subsidiary of the US Producer, shall become the signatory to the guild agreements. The Korean Producer shall guarantee its obligations only up to USD 200,000 in the aggregate.
11.2 Each unit shall observe the working hours and rest periods of its own country, and any penalty for shortened rest shall be borne by the unit in which it was incurred.
**Article 12 (Accounting, Currency and Tax)**
12.1 The US Producer shall furnish statements of account to the Korean Producer two (2) times a year, and shall keep books available for inspection for three (3) years.
12.2 The Budget and all payments shall be denominated in United States Dollars. Any loss caused by fluctuation of the exchange rate shall be borne equally by the Parties.
12.3 From payments made from Korea to the US Producer for the use of the Picture, tax shall be withheld at the rate of eleven percent (11%), local income tax included, or twenty-two percent (22%) if the US Producer has not submitted the form required for the application of the tax treaty.
**Article 13 (Warranties and Insurance)**
13.1 Each Party warrants to the other that it has full title to what it contributes to the Picture. The remedy for breach of warranty shall be limited to damages, and neither Party shall seek an injunction against the release of the Picture.
13.2 Errors and omissions insurance shall be maintained with limits of USD 3,000,000 per claim and USD 5,000,000 in the aggregate.
**Article 14 (Termination)**
14.1 This Agreement may be terminated only for a material breach which is not cured within thirty (30) days after written notice. Upon termination the rights in the Underlying Works shall return to the Korean Producer. Amounts already contributed shall not be refunded.
14.2 Where principal photography has not commenced within twenty-four (24) months after the Effective Date, all rights in the Underlying Works shall return to the Korean Producer without any further act.
**Article 15 (Miscellaneous)**
15.1 All disputes shall be finally settled by arbitration under the Rules of Arbitration of the International Chamber of Commerce. The seat shall be Singapore, the language shall be English, and hearings may be held by video conference.
15.2 This Agreement is made in English. The Korean version shall be confirmed and initialed by the Parties, and in the event of discrepancy the English version shall prevail.
IN WITNESS WHEREOF, the Parties have caused this Agreement to be executed by their duly authorized representatives.
Baram Pictures Co., Ltd. By: ____________________ Name: Title:
Northfork Entertainment, Inc. By: ____________________ Name: Title:
---
^ **SCHEDULE 1**
^ **RECOUPMENT SCHEDULE**
**First tier.** The fee of the collection account manager, being one percent (1%) of the Collected Receipts.
**Second tier.** The commission and expenses of the international sales agent.
**Third tier.** Principal, interest and fees of the senior loans.
**Fourth tier.** The P&A lender of the US Producer.
**Fifth tier.** The Contributions of the Korean Producer and the US Producer, pari passu and pro rata between them, together with a premium of fifteen percent (15%) thereof. From the receipts available at this tier five percent (5%) shall be paid to the producers as a corridor, but in no event more than USD 400,000 in total.
**Sixth tier.** The deferred fees of both Parties, pro rata.
**Seventh tier.** Net profits, to be divided according to Article 9.4.
`,
};
