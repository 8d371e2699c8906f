import type { DraftSource } from '../draft-file.ts';

/** A small company's contract in plain words for somebody who has never sold rights: questions as headings, a page on profits behind. */
export const OWNER_PLAIN_CONTRACT_PAPER_KITES: DraftSource = {
  name: 'owner-plain-contract-paper-kites',
  footer: 'Peppercorn Lane Films LLC, Portland, Oregon',
  text: `
^ **Our agreement about "Paper Kites in Winter"**
This is a contract between you, Noh Ga-ram of Jeonju, who wrote and directed the Korean film "Paper Kites in Winter" (겨울 종이연) and own it, and us, Peppercorn Lane Films LLC. We have tried to write it so that you can read it without a lawyer. Please show it to one anyway. It is dated March 3, 2027.
# The short version
You get US$4,000 now, and for a year you keep the remake free for us. If we go ahead you get a price that grows with our budget, never less than US$35,000. If we do not film, everything comes back to you. The rest of these pages is the long version.
# What are we asking you for?
For the time being, a promise. You promise that nobody else may make an English-language version of your film while we look for a writer and for money. This promise is usually called an option. Only if we go ahead do we buy anything from you.
# How long does your promise last, and what do we pay for it?
It lasts for one year from the day on which we have both signed. We pay you US$4,000 for it within seven days of that day. You keep this money whatever happens. If we buy, it comes off the price.
# Can we have more time?
Yes, once. Before the year is over we may take a second year by paying you US$6,000. Nothing else is needed for that, and you cannot refuse. This second payment does not come off the price.
# How do we buy?
We tell you in writing and pay you, both before our time is up. A letter with no money in it has no effect.
# What is the price?
It is two and a half percent (2.5%) of what our film is budgeted to cost. It is never less than US$30,000, even if our film is very small. We pay that least sum when we buy and whatever is still missing on the first day of shooting. "Budgeted to cost" means the budget of direct costs we have signed off when shooting starts. We leave out of it only the completion bond, the reserve for surprises and your own price.
# Is there more if the film does well?
If our film is nominated for the Academy Award for best picture, we pay you US$5,000; if it wins, another US$10,000. If a streaming service should want to buy our film outright, you and we will sit down then and agree what you get on top.
# Do you share in the profits?
Yes. You get five percent (5%) of all the net profits. How we count them is written on the last page, which belongs to this contract. You and we went through that page together and settled it word by word.
# When will you hear about the money?
We send you a statement every January and every July. You have two years after you receive one to tell us that you think it is wrong.
# What may we make, and where may we show it?
One film in English, for cinemas, television and streaming. Anything after that (a second film, a new version, a series) we must take up separately, in writing, and pay for. We may show our film in every country except the Republic of Korea.
# What is that second film or new version worth to you?
For a second film that carries on the story you get half of the price again. For a new version of our film you get one third of it.
# What stays yours?
Your own film, and the right to continue it or make it again in Korean, whenever you like. Books, comics and audiobooks: also yours, and you may do as you please with them. The stage play is yours as well, but please wait with it until two years after our film has come out, and talk to us for twenty days before you offer it to others. Toys, shirts and the like are different: those go to us together with the film, and the price covers them.
# Will your name be on it?
Yes. At the beginning of our film, on the screen, it will say "Based on the film by Noh Ga-ram", and the same words will be in the block of names at the foot of the poster. We do not promise it in other advertisements. You will also be credited as an executive producer.
# What will you do on our film, and what are you paid?
As executive producer you are paid US$12,000. Our own producer is paid US$40,000, in case you hear that figure. Whether you direct is another matter: we shall talk with you before we talk with any other director, but you are not engaged and we need not choose you.
# Do you have a say?
We show you the script and tell you whom we want for the two leads, and we listen. If you and we see it differently, we decide.
# What if we never make it?
We do not have to. But if shooting has not started within four years after we bought, the rights go back to you without anyone having to ask. You owe us nothing for what we have spent.
# What are you telling us is true?
That the film is yours and that you have given these rights to no one. About other people's rights (someone who thinks he is a character in it, for instance) you tell us only that you know of no problem.
# What if we do not pay?
Write to us. We then have fourteen days. If the money has still not come, you may end this contract.
# What about tax?
The United States takes ten percent of what we pay you, if you have sent us Form W-8BEN, and thirty percent if you have not. We keep it back and send you the receipts; we do not pay it on top.
# What if we fall out?
One arbitrator decides, by video, under the rules of the Singapore International Arbitration Centre. Nobody has to travel.
Signed: .................... Noh Ga-ram
Signed: .................... Peppercorn Lane Films LLC, by Opal Lindqvist
---
# Last page: how we count net profits
We start with all the money our film brings in. The distributor may keep up to twenty percent (20%) of it as a fee. We then take back what it spent on release, and what the film cost. If you think a statement is wrong, say so within eighteen months after you receive it.
`,
};
