import type { DraftSource } from '../draft-file.ts';

/** A long form put together from two firms' precedents: a body that speaks of Producers, general provisions that speak of Parties, and schedules of an older budget. */
export const CONFLICTS_EN_TWO_PRECEDENTS: DraftSource = {
  name: 'conflicts-en-two-precedents',
  numbering: { a: [{ text: '%1.' }, { text: '%1.%2' }] },
  header: 'Draft 4 / 2 February 2027 / subject to contract',
  text: `
^ **CO-PRODUCTION AGREEMENT**
^ relating to the feature film provisionally entitled "A Winter Without Crows"
THIS AGREEMENT is made on ____ February 2027 BETWEEN (1) GARAM STORY CO., LTD., a company incorporated in the Republic of Korea (the "Korean Producer"), and (2) MERIDIAN FOX FILMS, INC., a New York corporation (the "US Producer").
^ **PART A – COMMERCIAL PROVISIONS**
@1 **The Film**
@2 The Producers shall jointly develop, finance and produce the Film in the Korean and English languages on the basis of a Budget of US$6,000,000.
@2 The Budget and every subsequent amendment of it require the approval of both Producers. If they differ, the Completion Guarantor shall decide.
@2 The Budget includes a contingency equal to ten per cent (10%) of the Budget.
@1 **Finance**
@2 The Korean Producer shall contribute thirty-five per cent (35%) of the Budget and the US Producer sixty-five per cent (65%).
@2 Visual effects supplied by the Korean Producer from its own facility shall be accepted as part of its contribution at cost plus ten per cent, and shall be recouped at the same time as the cash.
@2 Contributions shall be paid rateably on the same milestones. A Producer that is in arrear has fifteen (15) business days from notice in which to make good the arrear, and there is no other consequence.
@2 A loan taken against the tax credits shall bear interest at a rate, all costs included, of nine per cent (9%) per annum on its principal.
@2 Any credit, rebate or grant received for the Film in either country shall be deducted from the Budget before the Producers' contributions are computed.
@1 **Excess Cost**
@2 Cost in excess of the Budget shall be borne by the Producers rateably until the total has reached one hundred and ten per cent of the Budget. Anything above that is for the account of the Producer that caused it.
@2 A completion guarantee shall be taken out. The fee of the Completion Guarantor is [●] per cent of the Budget, to be inserted when its quotation is received.
@2 Before taking over production the Completion Guarantor shall give notice to both Producers and allow them a period in which to remedy the default.
@1 **Ownership and Exploitation**
@2 The Producers own the copyright in the Film in undivided shares, the Korean Producer as to thirty-five per cent (35%).
@2 The Korean Producer has the exclusive right to exploit the Film in all media in the Republic of Korea and retains all income from it. The income of all other countries is pooled.
@2 Sequels, remakes, series and other derivative works require the unanimous consent of the Producers and shall belong to them in the same shares as the Film.
@2 If principal photography has not started within twenty-four (24) months after the date of this Agreement, the underlying rights shall revert to the Korean Producer.
@1 **Sales**
@2 The international sales agent shall be appointed for a term of ten (10) years at a commission not exceeding twelve per cent (15%) of gross sales receipts, and may recoup sales expenses of no more than US$150,000.
@2 The agent shall not accept less than the minimum price set for a territory without the Producers' approval. That approval is deemed given if it is not refused within three days.
@2 The Producers shall procure that the North American distributor charges a fee of no more than twenty-two per cent (22%) of theatrical gross receipts and of no more than eighteen per cent (18%) of the gross receipts of television, video-on-demand and home video.
@2 Losses of the Film in one territory shall not be set off against income in another, nor shall any other film be brought into account.
@1 **Recoupment**
@2 All pooled income shall be received by an independent collection account manager under an agreement to which the Korean Producer is a signatory and by which it is paid and reported to directly. The manager's fee is one and one-quarter per cent (1.25%) of collected receipts.
@2 The order of recoupment is set out in full in Schedule 3. It contains no corridor for either Producer.
@2 The Producers and any other equity investor recoup their contributions pari passu and pro rata, with a premium of fifteen per cent (15%) on the amount contributed.
@2 Net profits are what then remains. The Korean Producer is entitled to forty per cent (40%) of one hundred per cent of the net profits and the US Producer to sixty per cent.
@2 The rank of deferred fees is to be agreed between the Producers before closing.
@1 **Fees**
@2 The Korean Producer shall be paid a producer's fee of US$180,000 from the Budget, and the US Producer one of US$220,000.
@2 The US Producer may charge the Budget with overhead of four per cent (4%) of the Budget.
@1 **Creative Matters**
@2 The Korean Producer designates the director and the cast of the Korean roles. The other principal cast and the writer are subject to the mutual approval of the Producers.
@2 The director shall deliver a director's cut and hold two previews, after which the final cut shall be decided by the Producers jointly.
@2 Each Producer has the authority on the set in its own country, and no further rule applies.
@2 The Producers shall be consulted on each other's proposals for festivals, but the US Producer decides.
@2 Credits, marks and logos follow the contribution of each Producer; in Korea those of the Korean Producer come first.
^ **PART B – GENERAL PROVISIONS**
In this Part "Korean Party" means the Korean Producer, "US Party" the US Producer and "Picture" the Film.
@1 **Employment**
@2 The US Party shall form a special purpose company, which alone shall sign the collective agreements of the guilds. The Korean Party gives no guarantee in that connection and is indemnified by the US Party, and those agreements extend only to the US unit and guild members.
@2 The Korean Party shall engage the members of the unit working in Korea on the standard form of employment contract. Members of the Korean crew outside that unit are not affected. Their working time shall not exceed fifty-two (52) hours per week.
@2 Residuals shall be secured by assumption agreements from each distributor; no cash shall be set aside.
@1 **Insurance and Title**
@2 The US Party shall take out the customary production insurance and cause the Korean Party to be named. Errors and omissions insurance shall be carried with limits of US$2,000,000 per claim and US$5,000,000 in the aggregate.
@2 Each Party gives the other customary warranties of title. A Party's remedy for breach is confined to damages, and neither may enjoin the exploitation of the Picture.
@1 **Investors' Return**
@2 Each investor in the Picture, the Parties included, shall receive back its principal together with a premium of twenty per cent (20%) thereon before any distribution of profits.
@2 Neither Party charges interest on its contribution.
@1 **Accounts and Tax**
@2 Statements shall be rendered twice in each year and the books shall be open to inspection.
@2 Withholding tax on payments made to the US Party is taken to be eleven per cent (11%) of the payment and is borne by the payee.
@2 Payments between the Parties are converted at the rate of the day of payment and each Party bears its own exchange loss.
@2 This Agreement and all reports are in English only.
@1 **Merchandising**
@2 The division of merchandising income between the Parties shall be negotiated in good faith after principal photography.
@1 **Reversion**
@2 Rights in the underlying material return to the Korean Party where principal photography has not commenced by the date thirty-six (36) months after the date hereof.
@1 **Confidence and New Technology**
@2 Each Party shall keep the terms hereof confidential, save that, after notice to the other, it may disclose what a law or stock exchange requires.
@2 A digital replica of a performer shall not be made without the performer's consent.
@1 **Deadlock and Key Persons**
@2 A matter on which the Parties cannot agree goes to their chief executives and, if they do not resolve it within ten days, to mediation.
@2 Should the director, Mr. Gil Jun-o, cease to be available, the Korean Party may suspend the production or withdraw. No other person is a key person.
@1 **Termination**
@2 Either Party may terminate this Agreement for the uncured material breach of the other and for no other reason, whereupon the rights return to the Party that brought them. Sums already paid are not returned.
@1 **Law and Disputes**
@2 This Agreement is governed by the laws of the Republic of Korea. Disputes shall be finally settled by arbitration administered by the Korean Commercial Arbitration Board in Seoul.
@1 **Miscellaneous**
@2 Notices are given by courier or e-mail. This Agreement may be signed in counterparts and is the whole agreement of the Parties.
@2 The Parties submit to arbitration before JAMS in Los Angeles, California, and the law of California shall apply.
AS WITNESS the hands of the parties.
GARAM STORY CO., LTD. By: ____________
MERIDIAN FOX FILMS, INC. By: ____________
---
^ **SCHEDULE 1 – FINANCE PLAN**
Of the Budget the Korean Producer provides thirty per cent (30%) and the US Producer seventy per cent (70%).
^ **SCHEDULE 2 – BUDGET SUMMARY**
The contingency is eight per cent (8%) of the Budget.
Above the line US$1,450,000; below the line US$3,260,000; other US$1,290,000.
`,
};
