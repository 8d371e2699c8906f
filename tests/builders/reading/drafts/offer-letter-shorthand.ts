import type { DraftSource } from '../draft-file.ts';

/** An independent producer's letter of offer: running prose, no numbers before its paragraphs, sums with k and m, and a postscript that takes one of them back. */
export const OFFER_LETTER_SHORTHAND: DraftSource = {
  name: 'offer-letter-shorthand',
  text: `
Rook & Tansy Pictures
Brooklyn, December 1, 2026
Dear Mr. Yoon,
It was a pleasure to see "Third Floor, No Elevator" again on Friday, this time with our financiers in the room. We would love to make the American version, and I would rather send you real numbers than a lawyer. Please read this as an offer, subject only to contract.
We would take a fifteen-month option for 30k, and we'd like to be able to renew it once, for another year, for the same again plus ten (so 40k). The 30 is against the purchase price. The 40 is on top. We would only come asking for that second year if a director were signed; I don't think it's fair to sit on your film otherwise. I'll try to give you six weeks' warning either way.
If we go ahead, the price is 2 1/2% of the budget, not less than 275k and not more than 850k. By budget I mean the number the bond company signs off on, less their fee, the contingency and our lender's interest, and nothing more. You get the 275 with our notice, and it isn't an exercise until the money is in your account; anything above it comes on the first day of shooting. Until you have had every cent the film is still yours.
On the back end we are offering five points of 100% of net. The definition will be the one our own sales agent and investors live with, it will be stapled to the contract, and if anybody does better than you on it, you do too. No first-dollar for anyone, I'm afraid, ourselves included. We don't set other pictures' losses against yours. You'd have statements every six months and two years to argue with each one.
Bonuses: 50k when the domestic box office gets to $25m, and 50k more at $40m. A best picture or screenplay nomination is 15k, and a win is another 30.
We want the right to make one picture in English, and to show it everywhere except Korea. We are not asking for anything else. The Korean film, Korean sequels and any Korean re-do, the novelization, the webtoon and the stage play all stay with you, and you needn't wait for us. Games I'd ask you not to do for two years after we open, and to talk to us first for thirty days. Merchandise we have not discussed and should.
If there's a sequel one day you'd have half of whatever the first film paid you; if somebody remakes our remake, a third. Television: $4k an episode for a half hour and $6.5k for an hour. Reruns at twenty percent a run for five runs, and that's the end of it. Your points come along in the same proportion.
We don't promise to make the film; nobody honest can. But if we haven't started principal photography within four years of buying, it goes back to you without your having to ask, and the only thing we'd want is our hard costs, no interest, out of whoever's budget makes it next.
Your credit as source would be up front on its own and in the billing block and in every ad we pay for. We would be proud to have you as an executive producer; the fee for that is 65k. And before we talk to any other director we'll talk to Ms. Baek. Writer, director and the two leads we'd choose together with you, and if after a week we are still apart, it's our call.
The usual paper: you tell us you own it, flat out, and that as far as you know it steps on nobody's toes. We cover each other for our own mistakes, you for no more than we've paid you. You will be named on our E&O, on our dime, deductible too. If we're late with a payment you write to us and we have eight business days. You agree not to try to stop the picture in court unless we haven't paid. We won't hand the deal to anyone without your say-so. New York is where we both have lawyers, but I know you would rather have arbitration in Singapore, and that's fine with us.
We pay in dollars. If tax has to be held back here, we will make it up to you so that you receive the full figure.
We will not feed your film to any AI, and neither will anybody we license to.
Two of you at the premiere, flights up front and a decent hotel on us.
Warmly,
Lena Achterberg
P.S. I spoke with our investors after I wrote this. They can live with 300k as the minimum, not 275, so please read it that way above.
`,
};
