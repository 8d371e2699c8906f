import type { DraftSource } from '../draft-file.ts';

/** An agent in Los Angeles recaps two calls in one long e-mail: points with typed numbers, talk between them, some of it left open. */
export const AGENCY_RECAP_REMAKE_OPTION: DraftSource = {
  name: 'agency-recap-remake-option',
  text: `
From: Dana Whitlock (Pell Marrow Agency)
To: Marcus Ellery (Blue Heron Road Pictures)
Cc: Ok Ju-yeon (Saebyeok Film)
Sent: Thursday, March 11, 2027 6:42 PM
Subject: THE NIGHT FERRY / remake: recap of today's calls
Marcus,
Thanks for staying on through two calls today. Below is where I have us on THE NIGHT FERRY (밤배), the 2021 picture that Kwon Ji-hwan directed for my client Saebyeok Film in Seoul. Ju-yeon has read this and is fine with all of it, except where I say we are still talking. If your notes say something else, tell me by Monday. If not, please have your lawyers write it up from here.
1. Option. $60,000 buys you eighteen months, counted from the day both companies have signed. Wire it within ten days of that. Your number in January was $40,000, so I know you moved. It comes off the price if you buy.
2. Extra time. You can buy two more stretches of twelve months each, at $45,000 a stretch. That money does not come off the price. Each time the wire has to be in before the option runs out and you have to show us a finished draft of the script; no draft, no extra time. If somebody makes a claim on the rights, or there is a strike, the clock stops, but for six months at most, all stoppages together.
3. Picking it up. You exercise by sending notice and having the floor (next point) in Saebyeok's account before the option is out. A letter that says the money is on its way does not count.
4. Price. Two and a half percent of the budget, never under $600,000 and never over $1,200,000. The floor at exercise, whatever is left on the first day of photography. What goes into "budget" we did not finish. I gave you contingency and the bond; I did not give you finance costs or the tax credit. Your finance people owe me an answer, so treat that definition as open.
Then the good-news money, which went quickly. $25,000 when you set the picture up at a studio or a streamer, ten days after that deal closes. If worldwide box office on Comscore gets to two and a half times what the negative cost, Saebyeok gets $100,000, and at three and a half times another $100,000. If it goes straight to a streamer there is no box office to count. You promised me a proposal for some test on views, and I don't have it yet.
5. Back end. Five percent of 100% of net. You agreed that we do not leave this to whatever your form says: the two of us work out the definition now, and it is stapled to the long form.
6. After the first movie. A sequel or a prequel pays half of what the first one paid. If you remake your own remake it is a third. The points come along in the same proportion, so two and a half on a sequel. For a series it is $6,000 for every hour episode and $4,000 for every half hour. Money for a pilot, and a bonus for a pick-up, we parked until there is a series to talk about.
7. What you get. Movies and television in English out of the Korean picture, as many as you care to make so long as you pay for each one under point 6, and you can sell them anywhere in the world but Korea.
And what you don't get. The Korean picture itself, and sequels to it or new versions of it in Korean, stay with Saebyeok, who can do what they like with them. Same for books and webtoon, no strings. A stage show also stays in Seoul, but nobody opens one until five years after your first movie comes out, and after that they sit down with you for thirty days before they sit down with anybody else. Games: you asked, we said no, you asked again. Not settled. No one feeds the film or the script to an AI as training material unless there is a separate deal for it and separate money.
8. Getting it back. If cameras are not rolling five years after you exercise, the rights come home by themselves. You see your script costs again, without interest, out of the financing of the next person's movie, if there ever is one. You are not promising to make the picture.
9. People. Ju-yeon is an executive producer on the feature, with the credit and $80,000. Her lawyer asked for $125,000 and we closed below it. Director Kwon: you talk to him first, before you go out to anyone else. That is a conversation; he is not attached.
10. Say-so and credit. You will show Saebyeok the script and talk to them about the director and the two leads, and if you don't agree, you win. "Based on the motion picture THE NIGHT FERRY" goes in the main titles and in the billing block. I asked for every paid ad as well and did not get it.
11. Housekeeping. Everything is in US dollars. You can hand the deal on to a studio or a mini-major that takes it over in writing; for anybody else you ask us first. Saebyeok can sue you for money but can't stop the picture, unless the price has not been paid. California law, JAMS in Los Angeles; Singapore came up and Ju-yeon let it go. Warranties and the indemnity we left to the lawyers.
All the money in one place for your closing sheet: option $60,000; extra time $40,000 each; floor $600,000; top $1,200,000; set-up $25,000; Ju-yeon $80,000.
I am on a plane tomorrow and at my desk again on Monday. This is a recap between friends and nobody is bound until the long form is signed.
Best,
Dana
`,
};
