import type { DraftSource } from '../draft-file.ts';

/** A co-production agreement in the English of a Seoul law firm: articles with bracketed titles, typed numbers, schedules of which one is not there. */
export const SEOUL_FIRM_ENGLISH_CO_PRODUCTION: DraftSource = {
  name: 'seoul-firm-english-co-production',
  footer: 'Draft of Bae & Ryu, Attorneys at Law / for discussion purposes only',
  widths: [40, 30, 30],
  text: `
^ **CO-PRODUCTION AGREEMENT**
THIS CO-PRODUCTION AGREEMENT (this "Agreement") is made and entered into as of February 8, 2027 (the "Effective Date") by and between Miru Pictures Co., Ltd., a corporation duly organized and existing under the laws of the Republic of Korea ("Miru"), and Highwater Films LLC, a limited liability company organized under the laws of the State of Georgia, U.S.A. ("Highwater"). Miru and Highwater are hereinafter referred to individually as a "Party" and collectively as the "Parties".
**Article 1 (Purpose)**
1.1 The purpose of this Agreement is to set forth the rights and obligations of the Parties in relation to the joint production of the feature film tentatively entitled "The Salt Road" (소금길) (the "Picture"), to be produced in Korean and English on the basis of the screenplay owned by Miru (the "Screenplay").
1.2 This Agreement supersedes the memorandum of understanding of August 14, 2026, under which Miru was to contribute fifty percent (50%) of the budget.
**Article 2 (Budget)**
2.1 The budget of the Picture shall be United States Dollars twelve million (USD 12,000,000) (the "Budget"). The final Budget shall be approved jointly by the Parties in writing, and any change of a line of the Budget exceeding two percent (2%) of such line and any change above the line shall require the prior written consent of both Parties.
2.2 The Budget shall include a contingency reserve equal to ten percent (10%) of the Budget. Any excess over the Budget shall be borne by the Party whose act or omission caused it, provided that the amount to be borne by Miru shall in no event exceed its share of the contingency reserve.
2.3 The Parties shall obtain a completion guarantee, the fee for which shall be two and a half percent (2.5%) of the Budget. The guarantor may take over the production only after notice to both Parties, the lapse of fifteen (15) days for submission of a plan of cure and a hearing of both producers, and any replacement of the director shall be subject to the approval of Miru.
**Article 3 (Financing)**
3.1 Miru shall contribute forty percent (40%) of the Budget and Highwater shall contribute sixty percent (60%) of the Budget, in the amounts set forth in Schedule 1.
3.2 The visual effects services to be rendered by Miru's affiliate shall be valued at arm's length rates according to its rate card, shall be counted as a contribution of Miru and shall be recouped pari passu with contributions in cash.
3.3 Each Party shall deposit its contribution in the escrow account, and the contributions of both Parties shall be released simultaneously upon issuance of the completion guarantee.
3.4 Loans secured on unsold territories shall not exceed fifteen percent (15%) of the Budget. The all-in cost of any production loan shall not exceed nine percent (9%) per annum of the outstanding principal.
3.5 A Party that delays any payment hereunder shall pay default interest at the rate of twelve percent (12%) per annum from the due date.
**Article 4 (Public Support)**
4.1 Each Party shall retain the tax credits, rebates and grants of its own country or state, which shall be counted towards the contribution of such Party. The Parties have assumed that the location incentive of the Korean Film Council will be twenty percent (20%) of qualified expenditure in Korea and that the tax credit of the State of Georgia will be thirty percent (30%) of qualified expenditure in that State.
**Article 5 (Fees)**
5.1 The Budget shall provide for a producer fee of USD 300,000 for Miru and of USD 450,000 for Highwater, and for an overhead charge of two percent (2%) of the Budget for each Party.
5.2 Each Party shall defer thirty percent (30%) of its producer fee. The fees so deferred shall be paid to both Parties together and in proportion from one and the same tier in accordance with Article 11.
**Article 6 (Creative Matters)**
6.1 The director, the writer and the lead cast shall be selected by mutual approval of the Parties. Persons named in Schedule 2 shall be deemed to have been approved.
6.2 The director shall be entitled to his cut and to two (2) public previews, whereafter the Parties shall jointly determine the final version of the Picture.
6.3 Matters arising on set shall be decided by the line producer of Miru in Korea and by the line producer of Highwater in the United States, who shall confer daily by telephone. A matter not settled between them shall be escalated to the producers, who shall decide within twenty-four (24) hours.
6.4 If the director, Ms. Min Ji-an of Miru or Mr. Cole Abernathy of Highwater ceases to be actively engaged in the Picture, the Party that did not cause such cessation may suspend its performance and, failing a replacement acceptable to it within thirty (30) days, withdraw from this Agreement.
6.5 If the Parties fail to agree on a matter that requires the consent of both, it shall be referred to the neutral expert named in the production plan, who shall decide within forty-eight (48) hours with binding effect. Neither Party shall be obliged to sell its interest to the other.
**Article 7 (Labor)**
7.1 The standard employment contract shall be used for all Korean crew wherever they work, at the cost of the Budget, and no Korean crew member shall work in excess of fifty-two (52) hours per week.
7.2 The agreements with SAG-AFTRA, the DGA and the WGA shall be signed solely by a special purpose company of Highwater and shall apply to the United States unit and to members of such guilds only. Miru shall give no guarantee thereunder, and Highwater shall indemnify Miru against any claim of a guild.
7.3 In each unit the strictest applicable rule on rest between shifts shall be observed, and any penalty shall be borne by the Party that set the call.
**Article 8 (Ownership)**
8.1 The copyright in the Picture shall be jointly owned by the Parties in equal undivided shares regardless of their contributions.
8.2 Sequels, prequels, remakes, series and other works based on the Picture may be produced only with the unanimous consent of the Parties, who shall participate therein in the same shares.
8.3 If principal photography has not commenced within twenty-four (24) months from the Effective Date, all rights in the Screenplay shall return to Miru free of charge, provided that Highwater may, by notice given sixty (60) days before the end of that period, request consultation on a postponement.
8.4 Each Party warrants to the other that it holds the rights it contributes. The remedy of a Party for breach of such warranty shall be limited to damages and shall not include any injunction against the Picture.
8.5 The share of each Party in income from merchandise, games and the soundtrack shall be agreed upon separately prior to the first release of the Picture.
**Article 9 (Territories and Sales)**
9.1 Miru shall have the exclusive right to exploit the Picture in the Republic of Korea in all media and the right of first negotiation for the other countries of Asia. All other territories shall be pooled.
9.2 The sales agent to be appointed for the pooled territories shall be entitled to a commission of twelve percent (12%) of its gross receipts from sales of the Picture and to recoup expenses of not more than USD 150,000. Its mandate shall have a term of five (5) years from delivery.
9.3 The sales agent shall observe a schedule of minimum prices by territory. A sale below the minimum price shall require the prior written approval of both Parties.
9.4 The distributor in North America shall receive a distribution fee of twenty-five percent (25%) of theatrical gross receipts, shall be bound to spend not less than USD 5,000,000 on prints and advertising according to a media plan approved by the Parties, any shortfall being payable to the Parties, and shall open the Picture on not less than six hundred (600) screens. The Picture shall not be made available on any streaming service until ninety (90) days after the end of its theatrical run.
**Article 10 (Collection)**
10.1 All receipts of the pooled territories shall be paid to an independent collection account manager under an agreement to which Miru shall be a signatory and under which Miru shall be paid and shall receive reports directly. The fee of the manager shall be one percent (1%) of the receipts collected.
10.2 The manager shall render accounts four (4) times a year, and each Party may inspect the underlying books once in each calendar year at its own expense.
**Article 11 (Order of Application)**
11.1 Receipts shall be applied in the order set forth in Schedule 3, which the Parties have agreed. Before either Party has recouped its contribution, five percent (5%) of the receipts then available shall be paid to the producers of the Parties.
11.2 The contributions of the Parties shall be recouped pari passu and pro rata until each Party has received one hundred and twenty percent (120%) of its contribution.
**Article 12 (Net Profits)**
12.1 Of the net profits of the Picture, Miru shall be entitled to forty-five percent (40%) and Highwater to the remainder.
12.2 No loss arising from another motion picture, territory or medium shall be set off against the share of a Party in the receipts of the Picture.
**Article 13 (Credits and Festivals)**
13.1 Each Party shall receive a producer credit, its company mark and its logo in accordance with its contribution, and in Korea those of Miru shall come first. Participation in festivals shall be decided jointly, and the Korean premiere shall take place not later than the first public screening elsewhere in Asia.
**Article 14 (Insurance)**
14.1 The Parties shall take out errors and omissions insurance with limits of USD 3,000,000 per claim and USD 5,000,000 in the aggregate and a production insurance package, both Parties being named insureds thereunder.
**Article 15 (Currency and Taxes)**
15.1 The Budget shall be kept in Korean Won and in United States Dollars at an agreed rate of KRW 1,380 to the dollar. If the rate moves by more than five percent (5%) from the agreed rate, the Budget shall be adjusted.
15.2 Tax to be withheld on a payment between the Parties shall be withheld at the treaty rate of ten percent (10%) of such payment and borne by the payee.
**Article 16 (Minimum Guarantee)**
16.1 Neither Party guarantees any level of receipts to the other. The amount of any minimum guarantee of the North American distributor is to be determined.
**Article 17 (Term and Termination)**
17.1 A Party may terminate this Agreement only for a material breach that the other Party has failed to cure within thirty (30) days from written notice. Upon termination the rights contributed by Miru shall return to Miru, the sums paid by Miru shall be repaid in priority to any other claim, and the costs shall be borne by the Party that caused the termination.
**Article 18 (Confidentiality)**
18.1 The Parties shall keep the terms of this Agreement confidential, except for disclosure required by law or by a stock exchange and disclosure to their investment funds and professional advisers. Announcements shall be made jointly.
**Article 19 (Governing Law and Arbitration)**
19.1 This Agreement shall be governed by the laws of the Republic of Korea. All disputes shall be finally settled by arbitration in Seoul under the International Arbitration Rules of the Korean Commercial Arbitration Board.
**Article 20 (Language and Schedules)**
20.1 This Agreement is made in English, and a Korean version has been agreed upon and initialed by the Parties. In case of any discrepancy the English version shall prevail. In case of any discrepancy between an Article and a Schedule, the Article shall prevail.
IN WITNESS WHEREOF, the Parties have caused this Agreement to be executed by their duly authorized representatives.
Miru Pictures Co., Ltd. / Name: / Title: Representative Director
Highwater Films LLC / Name: / Title: Manager
---
^ **Schedule 1**
^ **Contributions of the Parties**
| Party | Share of the Budget | Amount
| Miru | 45% | USD 5,400,000
| Highwater | 55% | USD 6,600,000
| Total | 100% | USD 12,000,000
---
^ **Schedule 3**
^ **Order of Application of Receipts**
Receipts of the pooled territories shall be applied (1) to the fee of the collection account manager, (2) to the commission and expenses of the sales agent, (3) to the repayment of production loans with interest, (4) to the payment to the producers under Article 11.1, (5) to the deferred producer fees under Article 5.2, (6) to the recoupment of contributions under Article 11.2 and (7) as net profits under Article 12.
`,
};
