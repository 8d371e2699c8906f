import type { DraftSource } from '../draft-file.ts';

/** An American independent's deal memo for a co-production: a table of two columns, no numbers, one schedule behind it. */
export const INDIE_SALT_ROAD_DEAL_MEMO: DraftSource = {
  name: 'indie-salt-road-deal-memo',
  widths: [22, 78],
  footer: 'Marrow Creek Pictures / The Salt Road / deal memo v4',
  text: `
^ **DEAL MEMO**
^ **"THE SALT ROAD"**
March 9, 2027. Marrow Creek Pictures LLC of Savannah, Georgia ("Marrow Creek") and Onnuri Film Co., Ltd. of Seoul ("Onnuri") are going to make the feature film "The Salt Road" together on the terms in this table. Once both have signed it is a binding deal, and stays one whether or not a long form is ever signed. It takes the place of our emails, including Marrow Creek's of January 22, which still had a 20% preferred return in it.
| **Picture** | One live-action feature, about 110 minutes, in English and Korean, from the novel "Sogeumgil" by Ryu In-ok, which Onnuri has under license. Script by Dana Whitlow. Director: Seo Min-jae. 32 shooting days, 20 in Georgia and 12 in Gangwon Province.
| **Budget** | $6,400,000 all in, per the top sheet of March 1, 2027 (Schedule 1). It is locked. Moving more than 2% in or out of any line, or touching anything above the line, takes a written yes from both companies. Marrow Creek sends Onnuri a cost report every Friday during prep and the shoot.
| **Who puts in what** | Onnuri: $2,240,000, which is 35% of the budget. Marrow Creek: $4,160,000, which is 65%, and of that about $1,100,000 is a loan from Piedmont Commerce Bank against the Georgia credit. The bank's price, fees and all, is 11.5% a year, and it is repaid ahead of all equity. ¶ Days on Onnuri's stage in Paju are a budget line like any other. They are paid for in cash at the stage's usual rate and are not part of Onnuri's investment.
| **When it goes in** | Same four dates for both companies: 20% of its share at closing, 30% at start of prep, 40% on the first day of photography, 10% at picture lock. If a company is more than ten business days late with a payment, the other one can put the money in instead, and the late company's shares of the copyright and the profits come down in proportion.
| **Contingency; going over** | The budget has a contingency of 8% in it, figured on the whole budget. What isn't spent goes back to the companies 35/65. If the picture goes over budget, the first 10% over is split 35/65. Past that, the company that caused it pays.
| **Bond** | Halyard Completion Guaranty, at 2.75% of the budget. Halyard has to put both companies on notice and give them seven days to fix things before it takes the picture over.
| **Producer fees** | Onnuri's producers, Kang Yu-ri and Baek Do-jin, get $160,000 between them. Marrow Creek's, Holly Tran and Pete Aldous, get $256,000. Both are in the budget and both are paid 20% at prep, 60% over the shoot and 20% on delivery.
| **Overhead** | Marrow Creek charges the picture 4% of the budget for its office and staff. Onnuri carries its own.
| **Credits and rebates** | Georgia is carried at 30% of qualified spend (20% plus 10% for the peach logo), KOFIC's location rebate at 25% of qualified spend in Korea. Each company keeps what its own state or country pays and counts it toward its investment.
| **Money coming in** | Everything from the shared territories goes to Tidewater Collections B.V. in Rotterdam, which belongs to neither of us. Both companies sign with Tidewater, get its reports and are paid by it directly. Out of the account, in this order: (1) Tidewater's fee of 1% of what it collects; (2) guild residuals, set aside there at the rates of whichever guilds cover the picture; (3) the sales agent's commission and expenses; (4) the bank; (5) both companies' equity, side by side and in proportion, until each has its money back plus 15%; (6) net profits. The order is done. The dollar amounts for (2) and (4) get filled in in the long form.
| **Net profits** | 62% to Marrow Creek, 38% to Onnuri. Each pays its own talent out of its end.
| **Copyright** | The companies own the finished picture together: Onnuri thirty percent (35%), Marrow Creek sixty-five percent (65%).
| **Territories** | Korea, in all media, is Onnuri's alone, and so is the money from it. For the rest of Asia Marrow Creek talks to Onnuri first, for 21 days, before it talks to any other buyer. Everything outside Korea is shared and goes to Tidewater.
| **Sales agent** | Lodestar Film Sales, Toronto. 15% of sales until the equity is back, 10% after that. Expenses capped at $90,000. Seven years from delivery. Minimum prices are in Schedule 2, and a sale below the minimum needs both companies' approval.
| **US release** | Marrow Creek makes the US deal. The distributor's fee on theatrical is still to be agreed, once there is a distributor at the table. Whoever it is commits to at least 250 screens, and nothing streams until 75 days after the last day in theaters.
| **Cast and writer** | Both companies have to agree. Anyone on the lists we swapped on February 26 is agreed already. Mr. Seo is approved as director.
| **The cut** | Mr. Seo delivers his cut and gets two previews. After that the two companies settle the final cut together.
| **On the set** | Marrow Creek decides in Georgia, Onnuri in Korea. The two line producers get on a call every day. Whatever they can't settle goes up to Ms. Tran and Ms. Kang, who have 24 hours.
| **If Mr. Seo leaves** | Either company can stop the clock until he is replaced, or get out. He is the only key person.
| **Stalemates** | On anything else we can't agree on: Ms. Tran and Ms. Kang sit down first. If they are still stuck after a week, a mediator.
| **Screen credit** | One card for the two companies, shared, on every copy everywhere in the world: "Marrow Creek Pictures and Onnuri Film present."
| **Guilds** | Salt Road GA LLC, Marrow Creek's company for this picture, signs with SAG-AFTRA, the DGA and IATSE by itself. Onnuri signs nothing and guarantees nothing, Marrow Creek holds it harmless, and the guild agreements reach only the Georgia unit and guild members. SAG-AFTRA's deposit is two weeks of cast payroll.
| **Insurance** | One production package, both companies named. E&O at $1,000,000 a claim and $3,000,000 in all.
| **Sequels and the rest** | Sequels, remakes, series: only if both companies say yes, and in the same shares as the picture.
| **If it doesn't get made** | If photography hasn't started 24 months after signing, the novel and the script go back to Onnuri. Onnuri repays Marrow Creek's out-of-pocket script cost if and when another version starts shooting.
| **Books** | Statements every quarter. Once a year each company can send an accountant, on 15 days' notice.
| **Getting out** | Either company can end this for a material breach by the other that is still there 30 days after notice. Same rule for both.
| **Law** | California law. Disputes go to IFTA arbitration in Los Angeles. Hearings by video are fine, and an award can be enforced in Korea.
Marrow Creek Pictures LLC: ____________________ Holly Tran, Manager
Onnuri Film Co., Ltd.: ____________________ Kang Yu-ri, Representative Director
---
^ **SCHEDULE 2**
**Minimum prices.** Germany and Austria $180,000. France $140,000. United Kingdom and Ireland $160,000. Japan $150,000. Latin America $110,000. Scandinavia $60,000.
**Expenses.** Lodestar's markets, materials and promotion together: not more than $75,000.
`,
};
