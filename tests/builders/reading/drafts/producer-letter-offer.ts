import type { DraftSource } from '../draft-file.ts';

/** A producer's own letter offering terms for a remake: plain paragraphs, no numbers, no headings, a postscript. */
export const PRODUCER_LETTER_OFFER: DraftSource = {
  name: 'producer-letter-offer',
  header: 'Porchlight & Daughters, 1180 Sunset Plaza Way, Los Angeles',
  text: `
April 6, 2027
Mr. Seo In-gyu, Dalmuri Pictures, Mapo-gu, Seoul
Dear In-gyu,
Lunch in Busan was the best two hours of my year, and I have watched "Two Umbrellas" (우산 두 개) three more times since. I want to make it in English. Below is everything I can put on the table. If it works for you, sign at the bottom and send it back; the lawyers can dress it up afterwards, but between us this letter will count.
First, time to get it going. I would pay you $30,000 on the day we both sign, and for that nobody else gets to buy the remake for twelve months. If I end up buying, the $30,000 comes off the price. (I know I wrote $25,000 on the napkin. Please forget the napkin.)
If a year turns out to be too short I would like to be able to buy one more year for $40,000. That money does not come off the price. All I have to do to get the extra year is to pay you before the first one is over.
When I am ready to buy I will tell you so in writing and wire you the whole price, and both have to reach you before my time is up. Until the money is in your account the film is yours and I own nothing.
The price for the picture is $400,000, all of it paid at that moment. If the budget comes in over $15 million I will add $100,000 on the first day of shooting, and if it comes in over $25 million I will add another $100,000 on top of that.
You would also have five points, meaning 5% of all of the net profits of the picture. I can't tell you today how those will be worked out. The financier's accountants will decide on the wording and I will pass it along when they have.
What I am asking for is the right to make the picture in English and, if it does well, the sequels and series that come out of it, also in English, each paid for as I set out in the next paragraph. I would want to show them all over the world, just not in Korea, which stays with you.
For a sequel I would pay half of what I paid you for the first picture, and if we ever remake our own picture, a third. Your five points shrink the same way, so two and a half points on a sequel. For a series it is $5,000 for every one-hour episode we make and $3,000 for every half-hour one.
Your own film stays yours, as do any Korean sequels and any new Korean version of it, and the novel and the webtoon you told me about; do with them what you like. T-shirts and umbrellas from your film, the same. The one thing I need to ask about is the musical: keep it, it's yours, but please don't put it on or let anyone else put it on until three years after my picture opens. After that, if you want to license it, talk to me first for a month, and if we can't agree, go with God. As for video games, neither of us knows anything about them, so let's leave those for the lawyers to sort out.
I can't promise you the picture will get made, nobody honest can. What I can promise is that if we haven't started shooting within four years after I buy, the whole thing goes back to you without your having to ask. You won't owe me a cent for what I spent on it, and nor will whoever makes it after me.
If I never buy at all, the scripts I paid for stay in my drawer. They belong to me, but of course I can't shoot them without you.
On the screen it will say "Based on the film Two Umbrellas, produced by Dalmuri Pictures" in the opening titles, and the same line will go into the credit block on the poster. You personally would be an executive producer of the picture, with that credit, and I'd pay you $50,000 for it.
I would love your approval of what I do, and I mean to earn it. So you will see every draft, and I will ask what you think about the director and the two leads, and I will listen. But when it comes to it the final decision has to be mine.
Please thank Director Min for the drawing. Before I talk to any other director about this I will talk to her. That's not the same as hiring her, and she and I both understand that I may go another way.
There will be two seats for you at the premiere. I'm afraid I can't stretch to the flights or the hotel.
Everything is in US dollars. The IRS will keep 10% of what I send you, provided you fill in their form for Korean companies (30% if you don't, so do). I'm not able to make that up to you, but I will send you the tax receipts for your own return.
I won't pass this on to another company unless you say yes in writing.
If we ever fall out, which I don't believe, it will be under California law and in front of an arbitrator here in Los Angeles, not a judge.
With love to your mother and to the dog,
Marguerite Oyelaran
P.S. To be clear about dates: if we both sign on May 1, 2027, my first eighteen months would run until October 31, 2028.
Agreed: .................... Seo In-gyu, for Dalmuri Pictures Co., Ltd. Date: ....................
`,
};
