import type { DraftSource } from '../draft-file.ts';

/** A small American producer's letter to a Korean one: plain sentences, no headings, no numbers. */
export const PLAIN_LETTER_EN_HARBOUR_LIGHTS: DraftSource = {
  name: 'plain-letter-en-harbour-lights',
  text: `
Two Kettles Films
418 Alder Street, Portland, Oregon
14 April 2027
To Ms. Pyo Sun-hee, Dolmen Cinema Co., Ltd., Busan
Dear Sun-hee,
Thank you for the two days in Busan. I promised to put down in my own words how I understand we will make "Harbour Lights" together, what I take and what I don't, so that you can hold me to it. If you sign at the bottom this is our deal until somebody writes a longer one.
The film will cost four million dollars. You bring forty per cent of that and I bring the rest. You told me in Busan you might only manage thirty; I have written down forty because that is what you said on the second day. The subtitling and the sound mix that your studio in Busan does count as money at what an outside studio would charge us, and you get that back alongside everyone's cash.
We each pay in on the same days, in proportion, as the schedule of payments comes round. If either of us misses a payment and does not make it good in ten days, that one's share shrinks accordingly.
We own the finished film together, you forty per cent of the copyright and I sixty. Neither of us can sell a share without asking the other.
The story is yours and it stays yours. If there is ever a sequel, a series or another version, it is for you to make; all I ask is that you talk to me first, for sixty days, before you talk to anyone else.
Korea is yours: cinemas, television, streaming, everything, and none of the money from there comes to me. In the rest of Asia I would like you to be asked first if we sell. Everything from everywhere else goes into one pot.
The pot is held by a collection agent that has nothing to do with either of us. You sign the agreement with them, as I do, and they pay you straight and send you the same reports as me. They charge one per cent of what comes in.
Out of the pot, after the agent, the bank gets its loan back, then the sales company has its commission and what it has spent, and then you and I and any other investor get our money back together, side by side, dollar for dollar according to what each put in, plus twenty per cent on top. I take no interest on what I put in. Only when that is done are there profits, and of those half go to the investors and half to the producers; taking both halves together, you end up with forty-five per cent of all the profits. The twenty-five per cent in my February email was a slip and I take it back.
Nothing comes off the top for me. There is no overhead charge from my company, and the losses of other films of mine, or of yours, are never set against this one.
You are paid one hundred and twenty thousand dollars out of the budget for producing, and so am I. We each put off a third of that, and it is paid to both of us at the same time, once the investors have their money back and before there are any profits.
The sales company may not take more than fifteen per cent of what they sell (twelve is what I am asking them for, and I will tell you if I get it). They may spend up to ninety thousand dollars on markets and posters, and their appointment is for seven years. They can't go under the lowest prices on the list we draw up together without our yes.
About who decides. You choose the director and the Korean parts. The writer and the other leads we choose together, and neither of us can force it. On the set, you run things in Korea and I run things here; the two of us speak every evening, and what we can't settle goes up to the two heads of company within a day. The final cut belongs to your director. I will have opinions. The budget we both sign, and after that no line moves by more than two per cent, and nothing at all moves in what the writer, director and stars get, unless both of us agree.
If we are stuck on something that needs both of us, an outsider we both trust decides within forty-eight hours. Nobody can make the other one sell.
If Mr. Ryu, your director, or I myself drop out for whatever reason, the other side can stop the clock or walk away.
We put ten per cent aside for surprises. If we go over even so, whoever caused it pays, and you never pay more than your share of that ten per cent. I take the risk beyond that. The completion guarantee will cost us three per cent of the budget, and before the guarantor takes the film out of our hands it has to write to us both, give us time to put things right, and hear you as well as me; it can't put in another director whom you have not approved.
My company signs with the actors' guild and the others. You don't sign, you guarantee nothing, and if they come after you I pay; it covers the people in my unit and no one else. The guild will want a deposit from me. How many weeks of pay I do not know yet, we will fill that in.
Your crew in Korea work on the ministry's standard contract, all of them, and the cost of that is in the budget. Fifty-two hours is the most anyone of them works in a week.
Each of us keeps whatever our own country pays us back, Georgia in my case and the film council in yours, and counts it towards what we bring. The Korean film council's rebate on what we spend at your end I have put in at twenty-five per cent of that spending.
I don't want anyone's face or voice copied by a machine without their yes and their pay, each time, nor the script or the rushes fed to one. That goes for your actors as much as mine.
We carry the usual insurance together with both names on it. The policy against claims about the story will be one million dollars for each claim and three million altogether.
On screen it says Dolmen Cinema and Two Kettles as producers, the larger contributor getting the larger place, except that in Korea you come first. Festivals we decide together, and the first screening in Korea is kept for you.
The accounts are sent four times a year and you can look at the books. I will keep this letter in English with a short summary in Korean for your board; English is what counts.
The budget is in dollars and won side by side. We fix a rate the day we both sign it, and as long as the won stays within five per cent of that rate nobody owes anybody; beyond it we sit down.
If shooting hasn't started thirty months from today, everything you brought goes home to you.
If one of us breaks the deal badly, and has had thirty days to mend it and has not, the other may end it. The rights then go back where they came from, and your money is paid back first; what it all cost falls on the one who was at fault.
I won't talk about the terms to outsiders and neither will you, except to lawyers, banks, the funds and the film council, and where the law or a stock exchange says we must. The first announcement we make together.
If we quarrel past mending, Korean law applies and it goes to the Korean Commercial Arbitration Board in Seoul.
What you get from T-shirts, the soundtrack and the like we have not talked about. Let's leave it for the long contract.
With warm regards,
Abel Kettering
Agreed: ____________________ Pyo Sun-hee, for Dolmen Cinema Co., Ltd.
`,
};
