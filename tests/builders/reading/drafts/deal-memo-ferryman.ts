import type { DraftSource } from '../draft-file.ts';

/** A US producer's deal memo for a film made with a Korean company: a table of two columns, heads on the left, terse terms on the right. */
export const DEAL_MEMO_FERRYMAN: DraftSource = {
  name: 'deal-memo-ferryman',
  header: 'Ironwood & Vale Pictures, Inc. / The Ferryman of Incheon / memo of December 7, 2026',
  widths: [24, 76],
  text: `
^ **DEAL MEMO**
This memo sets out what Ironwood & Vale Pictures, Inc. ("Ironwood") and Haneul Gaon Media Co., Ltd. ("Haneul Gaon") agreed in Busan on October 9, 2026. It binds both companies once signed. A long form will follow.
| **Project** | "The Ferryman of Incheon", a feature film in Korean and English, written by Paula Dressler and to be directed by Cho Min-seok.
| **Budget** | US$12,500,000 all in (the "Budget"). Ironwood signs off on it and on changes to it; Haneul Gaon is to be consulted when a line moves by more than 5%. ¶ A contingency of 8% of the Budget is built in.
| **Financing** | Haneul Gaon puts up 40% of the Budget (US$5,000,000), Ironwood the other 60%. ¶ Stages and visual effects that Haneul Gaon supplies count toward its share at what they cost it, and come back only after the cash has. ¶ A bank loan against the tax credits may cost no more than nine percent (9%) a year, all in. No more than 12% of the Budget may be borrowed against territories that are still unsold.
| **Cash Flow** | Haneul Gaon advances one-fifth of its share before closing, for prep. From closing on, both companies fund in proportion and on the same dates.
| **Overages** | The first 10% over Budget is shared in the funding proportions. Past that, the company that caused the overage pays.
| **Completion Bond** | Guarantor's fee: 2.5% of the Budget, plus its counsel's US$35,000. It may take the picture over only on written notice to both companies and after five business days in which to put things right.
| **Tax Credits** | The Georgia credit is carried at 30% of qualified spend. Credits, rebates and grants from either country go into the collection account and flow through the waterfall with everything else.
| **Fees and Overhead** | Korean producers: 3.5% of the Budget. Ironwood's own producers: 4.5%. Ironwood also charges the picture overhead of 5% of the Budget. ¶ Half of the Korean producers' fee is deferred; Ironwood's is paid in full during production.
| **Cast** | For each of the two leads the companies agree on five names in advance, and Ironwood casts from those five.
| **Key Person** | If Mr. Cho stops directing for any reason, Haneul Gaon may hold back its money, and may leave if nobody acceptable to it has replaced him in thirty days. No one else is named.
| **Final Cut** | Mr. Cho gets his own cut and two previews. After the second preview the companies settle the final version together.
| **Ownership** | Copyright: Haneul Gaon 40%, Ironwood 60%. ¶ Haneul Gaon alone exploits the picture in Korea, in all media. The rest of the world goes into the pot.
| **Sequel** | Ironwood has an option on a single sequel for US$400,000, and Haneul Gaon may come in on it, and on each one that follows it, on the same footing as here.
| **Reversion** | If cameras have not rolled thirty (30) months after this memo is signed, the screenplay and underlying rights go back to Haneul Gaon.
| **Collection Account** | Ironwood picks the collection agent; Haneul Gaon signs the collection agreement as a party. The agent keeps 1% of what it collects. ¶ Statements go out each quarter. Either company may audit once a year.
| **Waterfall** | Collection agent; sales agent; P&A lender; equity; equity premium; deferments; net profits. That order is final. How much goes to each step is left to the long form. ¶ Both companies' equity comes back side by side and in proportion, as soon as the P&A lender is out. It carries a premium of 20%. ¶ Haneul Gaon gets 50% of 100% of net profits.
| **U.S. Release** | Distribution fee: 20% of gross receipts from theatres, 15% on television, VOD and home video. The distributor must open on at least 500 screens. ¶ P&A of US$6,000,000 is our honest estimate and nobody is held to it. Whoever puts up P&A gets it back plus twenty percent (15%). ¶ No streaming until sixty (60) days after the theatrical run ends.
| **Streaming** | A streamer may only license the picture, for seven years at most; title and sequels stay with us. It may go live forty-five (45) days after the theatrical run ends.
| **Foreign Sales** | The agent's commission is 15% of sales. It may recoup up to US$200,000 of expenses and has the picture for five years. ¶ If it has not closed US$2,000,000 of sales within eighteen months of delivery, we may give the picture to someone else.
| **Guilds** | Ferryman Productions LLC, a company that Ironwood sets up for this picture, is the signatory. Haneul Gaon stands behind it only up to US$250,000. ¶ Two (2) weeks of cast payroll are posted with SAG-AFTRA.
| **Insurance** | Errors and omissions cover of US$1,000,000 per claim and US$3,000,000 in the aggregate.
| **Merchandise** | What Haneul Gaon gets of it is still to be worked out.
| **Delivery** | Delivery items are those of Annex A. The distributor has twenty days to reject in writing and say why, and we then have fifteen days to fix what is wrong.
| **Disputes** | California law. IFTA arbitration in Los Angeles; Haneul Gaon may attend by video, and an award may be enforced in Korea.
IRONWOOD & VALE PICTURES, INC. By: ....................
HANEUL GAON MEDIA CO., LTD. By: ....................
`,
};
