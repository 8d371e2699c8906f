import type { DraftSource } from '../draft-file.ts';

/** A studio's short deal letter by business affairs, and behind it the certificate that the owner is to sign at once. */
export const CERTIFICATE_AND_DEAL_LETTER: DraftSource = {
  name: 'certificate-and-deal-letter',
  text: `
^ **FOXGLOVE HILL PICTURES**
^ Business & Legal Affairs
November 12, 2026
VIA EMAIL: Nabit Studio Inc., Mapo-gu, Seoul. Attn: Ms. Ok
Re: "RIVER OF SALT" (Korean title "소금강") / Remake Rights
Dear Ms. Ok: This letter sets out the deal between Foxglove Hill Pictures ("FHP") and Nabit Studio Inc. ("Lender") for the above. It binds both of us once you countersign it and return the attached Certificate. A long form may follow; until it does, this is the agreement.
**OPTION:** $40,000 for 12 months, applicable. FHP may extend two (2) times, 12 months each time, at $40,000 a pop, non-applicable; the check is all that is needed. Force majeure/claims extend day for day.
**EXERCISE:** In writing, or automatically on the first day of principal photography if FHP gets there without sending the notice.
**PURCHASE PRICE:** 2.5% of the final in-going budget (less contingency, bond, financing costs, overhead and such other items as FHP customarily excludes). Floor: $400,000. Ceiling: $1,000,000. Due on start of principal photography.
**BACKEND:** 5% of 100% of Defined Proceeds. FHP standard definition, available on request.
**BONUSES:** $75,000 when WWBO (per Comscore) hits $150M. No awards bonus. If the picture is a streaming original, the parties will talk in good faith, once the platform is known, about an appropriate buy-out premium in place of the above.
**PASSIVES:** Sequels/prequels 50%. Remakes 33-1/3%. TV series: $3,000 (half-hour), $5,000 (hour). Royalties buy 100% over 5 reruns, i.e. 20% each. Generic spinoffs 50% of the royalty, planted spinoffs 25%. MOW/mini: $10,000/hr. No points on any of these.
**RIGHTS:** All motion picture, television and allied rights, incl. merchandising and games, all languages, throughout the universe, in perpetuity, in any technology now known or hereafter devised. Lender keeps print publication and live stage, each frozen until 5 years from FHP's initial release. Lender also keeps the original film and Korean-language sequels to it, frozen for the same time. FHP has a ROFN/ROLR on everything Lender keeps, rolling.
**PRODUCER:** Na Ui-jin, EP credit and services, $75,000 flat, pay on start of photography. No lock on sequels.
**CREDIT:** "Based on the motion picture River of Salt by Nabit Studio", main titles, shared card. Nothing in ads.
**CONSULTATION:** Lender may share its thoughts on writer, director and lead cast. FHP decisions are final.
**TURNAROUND:** If not in photography 7 years from exercise Lender may ask for the rights back, against FHP's costs to date plus interest at prime + 2, payable out of any new production's first funds. FHP is not obligated to make the picture.
**ACCOUNTINGS:** Once a year. 24 months to object.
**PREMIERE:** 2 invites to the U.S. celebrity premiere. No travel.
**STANDARD TERMS:** Lender's reps are flat and Lender indemnifies FHP for anything alleged in breach of them (FHP doesn't indemnify back). Lender is added to FHP's E&O as an additional insured. No injunction, no rescission, damages only. FHP may assign to anyone and is then off the hook. FHP controls all press. California law, LA state and federal courts. Payments in USD, net of whatever FHP has to withhold, with no gross-up.
Kindly sign below. Sincerely, FOXGLOVE HILL PICTURES, by D. Arroyo, EVP Business Affairs ____________
ACCEPTED AND AGREED: NABIT STUDIO INC. ____________
---
^ **EXHIBIT 1 - CERTIFICATE OF GRANT**
The undersigned certifies that, for one dollar and other good and valuable consideration received, it has granted to Foxglove Hill Pictures, its successors and assigns, the rights described in the letter of even date in the motion picture "River of Salt" (the "Property").
To the extent any element of the Property was specially ordered or commissioned, the undersigned acknowledges that it was a work made for hire from the moment of its creation.
The undersigned irrevocably waives, on its own behalf and on behalf of every author of the Property, all so-called moral rights of authors anywhere in the world.
The undersigned appoints Foxglove Hill Pictures its attorney-in-fact, irrevocably and coupled with an interest, to sign and record in its name any instrument whatsoever that Foxglove Hill Pictures deems desirable.
The undersigned holds a chain of title that it will supply when asked, and no payment falls due until FHP's counsel is satisfied with it in every respect.
`,
};
