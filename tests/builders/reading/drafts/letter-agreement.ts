import type { DraftSource } from '../draft-file.ts';

/** A letter by a producer without counsel: no numbers, headings now run in, now on a line, now missing, and two periods. */
export const LETTER_AGREEMENT: DraftSource = {
  name: 'letter-agreement',
  text: `
PIKE & DAUGHTERS FILMS
118 Alder Street, Portland, Oregon
October 2, 2026
Ms. Heo Sun-mi
Jangdok Studio, 3F, 55 Yeonnam-ro, Seoul
Re: "Onggi" (the "Movie") / remake
Dear Sun-mi,
It was wonderful to meet you in Busan. As we discussed over dinner (and I know you have 3 other people circling, two of them for eighteen months already!) here is what I understand our deal to be. My attorney says this letter is enough to get started and that we will do a long form later, but if we never do then this is it, and it is binding on the both of us and our companies.
__Option.__ You are giving me and my company the exclusive right to develop and set up an American version of the Movie for one (1) year from the day you sign this letter, for which I will pay you $7,500 within ten days. This money is yours to keep. It counts against the price.
MORE TIME
If by then we are in active negotiations with a studio or a financier, or if a director is attached, I can have another year by paying an additional $7,500, which also counts against the price. In the eighteen-month option period I may show the Movie and the screenplay to whoever I see fit, including writers, and pitch it, and hire somebody to write, and what they write is mine (without your story in it, obviously).
__What I buy.__ Everything needed to make the picture in English and any sequels and a TV show and to sell them all over the world except that you keep Korea, for ever. You keep the Korean movie and the webtoon and the book. Nothing about stage plays was agreed, we should talk about that some other time.
THE PRICE If I exercise, which I do by writing to you before the option runs out and wiring the money at the same time, three hundred thousand dollars ($300,000), plus if the budget is above fifteen million, another 1% of the amount above that, but not more than $450,000 in total.
You will also get five points (5%) of the net profits, whatever the studio's definition is; I can't promise better than I get. There will be a bonus if the film does well, in an amount we will negotiate in good faith.
credit
"Based on the motion picture by Jangdok Studio" at the front of the film (main titles). You personally will be a co-producer on the film, fee $40,000, no services really required except that you are around to answer questions.
__Sequels and TV__ For each sequel half of what I paid you for the first one, for TV $3,000 per hour episode. It's five years from when I buy it, and if I haven't started shooting by then you get the rights back and you don't owe me anything, except that if somebody else makes it they pay back what I spent, without interest.
Creative matters: I will always ask your opinion on the writer and the director, and listen, but somebody has to decide and that will be me or the studio.
__Assignment.__ I can't do this alone so I have to be able to assign this to a studio or a streamer or a financing entity, no need to ask you first, provided they agree in writing to pay you what this letter says; if they do I'm off the hook.
LEGAL STUFF You promise that you own the Movie outright and that nobody can sue us over it, and if they do you will cover us (and our lawyers), and we'll cover you for what we put in. If I am late with a payment you will give me a written heads up and two weeks to fix it before doing anything. If we fight, we first talk, then it's a single arbitrator in Portland under AAA rules and Oregon law. You agree not to go to court to stop the picture from coming out, unless I haven't paid you. We both keep this quiet until there is a press release that we both like.
P.S. The statements from the studio come twice a year, I'll forward yours within 30 days, and you can have my books looked at within two years of each one.
Warmly,
Wilhelmina Pike
Agreed: _______________________ Heo Sun-mi, Jangdok Studio      Date: ___________
`,
};
