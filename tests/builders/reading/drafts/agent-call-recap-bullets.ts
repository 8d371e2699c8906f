import type { DraftSource } from '../draft-file.ts';

/** An agent's e-mail on the evening of a call: bullets in the trade's shorthand, a tally at the foot that does not quite agree. */
export const AGENT_CALL_RECAP_BULLETS: DraftSource = {
  name: 'agent-call-recap-bullets',
  numbering: { a: [{ text: '•' }] },
  text: `
From: Corinne Vasek, Bellwether Artists
To: Dan Okafor, Business Affairs, Brightwater Features
Cc: Seo Ji-won, Mokryeon Pictures
Sent: Thursday, April 8, 2027 6:42 PM
Subject: THE LAST ORCHARD (마지막 과수원): what we said today
Hi Dan,
Good call. Here is what I wrote down for Mokryeon, for the English-language redo of their film. Holler by Tuesday if I misheard anything; otherwise I'll take it that this goes to your lawyers for the long form.
@1 Option: $60K on signing buys you 18 months. You came in at 40, so thank you for that. It comes off the price when you buy.
@1 Renewals: two, a year apiece, at $45K a pop. That money is on top of the price, it doesn't come off. For the second one you also have to have a complete draft from a hired writer.
@1 Pulling the trigger: a letter plus the floor by wire, same day, before time is up. A letter without the wire does nothing.
@1 Price: 2.5% of the budget. Floor is $500K, it never goes over $1.25M. Floor on exercise, whatever is left on day one of the shoot.
@1 Box office: $75K when domestic gets to 2x negative cost, and $75K more at 3x. Comscore numbers.
@1 Straight to streaming: we agreed that there has to be a buyout of the backend in that case. The number is still with you.
@1 Backend: 5% of 100% of net. The definition gets negotiated between the lawyers and stapled to the long form as an exhibit.
@1 What you're buying: movies and TV in English, everywhere but Korea. Anything past the first picture is paid for as below.
@1 What stays home, no strings: the Korean picture, any Korean sequel, prequel or new Korean version, and the books and the webtoon.
@1 Stage: ours too, but on ice until 5 years after you open. After that you get 30 days to talk to us before we talk to anybody else. No matching.
@1 Games and merch: yours, in the price.
@1 The Korean picture over here: no new US deals on it for 12 months from signing. The festival screening in Portland is fine.
@1 Sequel, prequel: half the price. Remake of the remake: a third. Points shrink by the same fractions.
@1 If it goes to series: $7,500 an hour episode, $4,500 a half hour. Five reruns at 20% of that each. The pilot fee we parked for next week.
@1 Ji-won: executive producer credit and $125K for the feature.
@1 Source credit: "Based on the film THE LAST ORCHARD," main titles and billing block. You would not do every paid ad, and I dropped that.
@1 Creative: you'll talk to Ji-won about the writer, the director and the two leads. You have the last word.
@1 If you never shoot: no promise from you to make it, but if cameras aren't rolling 5 years after exercise it all comes back to Mokryeon. What you spent out of pocket gets paid back, without interest, by whoever finances it next, and not otherwise.
@1 Taxes: 10% comes off under the treaty once you have the form. You don't make us whole, but you send the tax receipts.
@1 Law: California, JAMS arbitration downtown.
So for your greenlight memo, in thousands: option 60, renewals 50 and 50, floor 500, Ji-won 125.
Ji-won, just for you to see where the market is: THE GLASS PIER sold last month for $900K flat with 7.5% of net. We're fine.
Best,
Corinne
Bellwether Artists, 9100 Tamarind Avenue, Los Angeles
`,
};
