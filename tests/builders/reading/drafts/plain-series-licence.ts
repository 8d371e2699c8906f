import type { DraftSource } from '../draft-file.ts';

/** A streamer's licence of a drama for an English-language series: every heading is a question, the sums stand in a schedule that wins. */
export const PLAIN_SERIES_LICENCE: DraftSource = {
  name: 'plain-series-licence',
  numbering: { a: [{ text: '%1.' }] },
  widths: [46, 20, 34],
  text: `
# Series Licence
**Kestrel Street Television Limited** ("we", "us") and **Dalmoe Studio Co., Ltd.** ("you")
Dated 20 January 2027. This licence is about your drama "The Rooftop Notary" (옥탑방 공증인, sixteen episodes, first shown in 2024), which we call the Original. We have tried to write it so that nobody needs a dictionary. The sums are in the Fee Schedule at the end. Where the Fee Schedule and the text differ, the Fee Schedule is right.
@1 **How long is the Original kept for us?**
For 12 months from the date of this licence. During that time nobody else may make a version of the Original and we may decide whether we will. We may add one further period of 6 months if we tell you at least 14 days before the 12 months are over and pay the extension fee. We do not have to show that we have made progress.
@1 **Do the option fees come off the format fee?**
The option fee does. The extension fee does not.
@1 **How do we go ahead?**
We send you a written notice. The format fee must reach your account within 20 days after the notice; if it does not, the notice counts for nothing and we have no rights. You are paid the format fee once, whatever the number of seasons.
@1 **What may we make?**
One scripted television series in the English language based on the Original, in as many seasons as we like, and spin-offs, specials and television films in English, each against the payments in the Fee Schedule. We may show them everywhere in the world, Korea included.
@1 **What stays with you?**
The Original, new seasons of it and other series in Korean, as freely as before. Books and webtoons too. Stage plays and musicals stay with you, but none may open until 24 months after our first season is first shown, and you will come to us first if you want to license them. Merchandise of the Original stays with you. Games are included in what we may do, at no further charge.
@1 **Will the Original be seen in the United States meanwhile?**
You will not license it to another streaming service in the United States for 18 months from the date of this licence.
@1 **Do you share in profits?**
No. We do not account for net profits. Instead we pay you 8% of the production cost of each season when it is delivered.
@1 **Is there a bonus for success?**
If we think that a season has done exceptionally well we may pay you a bonus. Whether we do and how much is for us to say.
@1 **What about reruns?**
We do not pay again when an episode is watched again.
@1 **Who works on the series?**
Ms. Im Jeong-won of your company will be an executive producer and have that credit in every season. Her fee is US$18,000 for each episode. The writer of the Original, Mr. Seol, will be our consultant for the fee in the Fee Schedule. If we make a first spin-off we will speak with you before anybody else about producing it; that applies to the first one only.
@1 **How will the Original be credited?**
"Based on the series 'The Rooftop Notary' created by Seol Hyun-gi" in the opening titles, on a card that we may share with others.
@1 **Who decides about the writing?**
We will send you the bible and the scripts of the first two episodes. You may answer in writing within 5 working days and we will take your answer into account. After that the decision is ours.
@1 **Must we make it?**
No. But if we have not started filming within 24 months after our notice, this licence ends, we pay you the cancellation sum in the Fee Schedule and you owe us nothing for our costs. The scripts that we have paid for stay ours, though we cannot film them without you. Once we have shown a season, the right to make more ends if 30 months pass without a new one being shown.
@1 **What do you promise?**
That the Original is wholly your own, copies nothing, and breaks no law and nobody's rights. You will cover us against every claim which says otherwise, whether or not it turns out to be true.
@1 **Who insures?**
You take out errors and omissions insurance for the Original at US$1,000,000 a claim and US$3,000,000 in all and name us on the policy.
@1 **What papers do we need?**
Those listed in Annex 2. We will tell you when we are satisfied with them.
@1 **What about the authors' moral rights?**
Your authors will be named and promise not to object to the changes that are usual when a series is adapted.
@1 **May we use artificial intelligence on the Original?**
Not for training. That right is kept back by you, and we will talk about it if either of us wishes to.
@1 **Can this licence be passed on?**
Only with your written agreement.
@1 **What currency, and what tax?**
United States dollars. Bank charges are ours, and if the won has moved by more than 7% since the date of this licence the sum is adjusted by half of the difference. We deduct the tax that the law makes us deduct, do not make it up, and send you the certificate.
@1 **What will you be told?**
We send a statement once a year. You have 12 months to question it.
@1 **What if we pay late?**
Tell us in writing. If we have still not paid 20 days after that, you may end this licence.
@1 **What if we become insolvent?**
The licence ends. A change in who owns us has no effect on it.
@1 **Can you stop the series?**
No, unless we have not paid you. In every other case you may claim money only.
@1 **Who may talk about this?**
We announce the series first. After that you may mention it when you speak about your company. Everything else is confidential on both sides, except what the law or a stock exchange requires, and then after notice.
@1 **Most favoured nations?**
We do not give this to anyone.
@1 **Which law?**
The law of England. Disputes are decided by one arbitrator in London under the LCIA rules, by video if you prefer.
Signed for Kestrel Street Television Limited ______________
Signed for Dalmoe Studio Co., Ltd. ______________
---
## Fee Schedule
| What for | US$ | When
| Option fee | 75,000 | 30 days after signature
| Extension fee | 50,000 | Before the first 12 months are over
| Format fee | 400,000 | 20 days after our notice
| Each episode of more than 35 minutes | 12,000 | First day of filming of that episode
| Each episode of 35 minutes or less | 8,000 | First day of filming of that episode
| Pilot, if we make one | 25,000 | First day of filming of the pilot
| When we order the first season | 60,000 | With the order
| Each hour of a television film or special | 10,000 | On delivery
| Each episode of a spin-off | Half of the fee for an episode of the series | First day of filming of that episode
| Ms. Im, each episode | 20,000 | In four parts during production
| Mr. Seol | 40,000 | Half with our notice, half on delivery of the first season
| Cancellation sum | 50,000 | 30 days after the licence ends
`,
};
