import type { DraftSource } from '../draft-file.ts';

/** A Dutch producer's e-mail with the terms of a co-production, above the earlier mails that it answers: two of their figures no longer hold. */
export const AMSTERDAM_EMAIL_CHAIN: DraftSource = {
  name: 'amsterdam-email-chain',
  text: `
From: Anneke de Wit (Zuiderlicht Film B.V.)
To: Han Sol-bi (Moduhwa Pictures)
Cc: Pieter; legal
Date: Thursday, 3 December 2026
Subject: RE: RE: The Tidal Clock / where we are on the co-production
Dear Sol-bi,
Thank you for the long call. As promised, here is everything in one e-mail so that your lawyers can start on the contract. If I have misunderstood something, please correct it in the text.
Budget: EUR 6.2 million, as in Pieter's version of 20 November. Neither of us changes it without the other, and above-the-line items and any line that moves by more than 2% need a written OK from both. There is a contingency of 10% in it.
Finance: Moduhwa brings 35% and Zuiderlicht 65%. We both pay into an escrow account and the money is released to the production at the same time, once the bond is in place. The sound post at your studio in Paju counts as investment at your normal rate card and comes back together with the cash.
If we go over: whoever causes it pays. In your case this is limited to your part of the contingency.
Completion bond: we have an offer at 1.8% of the budget. If they ever want to take over they must first write to both of us, let us propose a plan and listen to both producers, and they cannot replace the director without your yes.
Copyright: 35/65, the same as the finance.
Territories: you have Korea for yourselves, all media. For the rest of Asia please talk to us before you talk to others, but this is yours to sell if we are not interested. Everything else goes into the pot.
Recoupment: you and we recoup side by side, pro rata, with 12% on top for both. There is no producers' corridor, our film fund does not allow it. After that the profits are split 40 for you and 60 for us, because the story is yours.
Collection: an independent collection agent, with both of us signing the agreement and you being paid directly. They ask 0.8% of what comes in. Statements four times a year.
Sales: I would like to give it to Lumen Rouge in Paris. They take 15% commission, expenses are capped at EUR 80,000, and they want seven years. They sell below the price list only if we both agree, and if one of us does not react within three working days this counts as a yes.
Public money: the Netherlands incentive is ours and counts as our contribution, KOFIC money is yours and counts as yours.
Director and cast: Mr. Gong directs, that is your decision, and the Korean parts are yours as well. For the writer of the Dutch scenes and the other leads we both have to agree.
Cut: Mr. Gong makes his cut and we do two test screenings, one in Rotterdam and one in Seoul. After that you and I decide the final version together.
Shoot: in Korea your people decide, in the Netherlands ours, and we speak every day; what we cannot solve goes to you and me within 24 hours.
Key people: if Mr. Gong or our DoP falls out, the two of us have to agree who replaces him. Nobody can walk away because of this.
Credits: one shared card for our two companies everywhere. Festivals we decide together, and the Korean premiere is safe for Busan.
Sequels, series, remake: these stay with Moduhwa. We would like to be the first you speak with, for one year after the release in the Benelux.
AI: we accept your text, so actors give consent and are paid for each digital use, the rushes and the script are not used for training, and your Korean cast is protected in the same way.
Currency: the budget is in euro and won at a rate of 1,600, and we only talk again when the rate moves more than 5%.
If nothing happens: when we are not shooting 30 months after signature, the script goes back to you.
Ending it: only for a serious breach and after 30 days to repair it. Each takes back its own rights; money already spent is gone, for both.
Insurance: one policy with both of us on it. E&O is 3 million dollars per claim, 5 million in total.
Law: ICC arbitration with seat in Singapore, in English, hearings by video as far as possible.
Merchandising I would leave for the long agreement. Same for the withholding tax on what we send you, our tax people are still looking at it.
For the US we are not planning anything at this moment.
Warm regards,
Anneke
On Monday, 30 November 2026, Han Sol-bi wrote:
Dear Anneke, our board accepted the structure. Two remarks. They expect a premium of 15% on the investment, as in our last film. And net profits should be 45 for us. Please consider. Sol-bi
`,
};
