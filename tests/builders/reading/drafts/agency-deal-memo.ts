import type { DraftSource } from '../draft-file.ts';

/** The deal memo of a Los Angeles agency for its Korean client: two columns, several points in a cell, some of them still with the buyer. */
export const AGENCY_DEAL_MEMO: DraftSource = {
  name: 'agency-deal-memo',
  widths: [24, 76],
  text: `
^ **HARROW VANCE AGENCY**
^ **Deal Memo**
Date: December 3, 2026
Below are the terms we closed this morning with Tidewater Studios for the remake of "Paper Moon Bathhouse." Please review before we send to Tidewater Legal. Items in brackets are not closed.
| Client / Owner | Saebyeok Pictures Co., Ltd. (Korea)
| Buyer | Tidewater Studios LLC ("TWS")
| Project | English-language feature based on the 2023 Korean film "Paper Moon Bathhouse" (종이달 목욕탕), written and directed by Seol Min-ah
| Option | Initial: 18 months for $75,000, applicable against the purchase price. ¶ Extension: a second 18 months for $75,000, not applicable. TWS needs a writer commenced before it can extend. ¶ Option money is due 10 business days after signature of a short-form; TWS gets 20 business days to review chain of title (documents on the attached list).
| Force Majeure | Extends the option, 6 month cap.
| Purchase Price | 2% of the approved budget against a floor of $600,000 and a cap of $1,500,000. ¶ Budget excludes contingency, bond and financing charges only. ¶ Floor payable upon exercise, remainder on start of principal photography.
| Exercise | Written notice together with the floor. No exercise without the check.
| Set-Up Bonus | None (TWS is the studio).
| Backend | 5% of 100% of Net Proceeds. ¶ TWS standard definition, but no less favorable than any other underlying rights owner or producer on the picture. Definition will be furnished with the long form.
| Box Office Bonuses | $150,000 at $100 million DBO or 2.5x negative cost in worldwide box office, whichever occurs first; another $150,000 at 3.5x.
| Awards | $50,000 for an Oscar nomination and $75,000 for a win, Best Picture or Adapted Screenplay.
| Streaming | If TWS releases the picture directly on a service without a theatrical release, it pays Owner a premium of 25% of the picture's production cost allocable to Owner's deal (we will need help with this language), in lieu of box office bonuses. ¶ [Views-based bonus: TBD]
| Sequels / Remakes | 50% of the purchase price for each sequel or prequel. 1/3 for each remake.
| TV | $7,500 per one-hour episode; $4,500 per half-hour. ¶ Royalties for reruns: 20% per run for 5 runs. ¶ $25,000 on a series order. ¶ [Pilot: TBD] ¶ MOW and minis: $20,000/hour.
| Gross Participation | None. Neither first dollar nor adjusted gross.
| Rights | TWS gets English-language motion picture and TV rights. Everything else is reserved.
| Territory | Worldwide excluding Korea
| Reserved Rights | Owner keeps the original and all Korean-language sequels and remakes, print and webtoon, stage, radio/podcast, games. ¶ Stage and games are subject to a 5-year holdback from release and a first negotiation in favor of TWS. The rest is unrestricted. ¶ Merchandising from the original is Owner's, free; merchandising from the remake is TWS's.
| Original film in the US | Owner holds back for 12 months from signature. Existing festival bookings excepted.
| Executive Producer | Owner's CEO, Mr. Gam. $150,000 fee. Credit: Executive Producer, paid ads where any other EP is credited. ¶ Per-episode fee for a series: $20,000.
| Director | Ms. Seol gets a first meeting about directing. No commitment.
| Consultant | Ms. Seol to be paid $35,000 as creative consultant if she isn't directing.
| Approvals | Meaningful consultation on writer, director and lead cast. TWS has the last word.
| Credit | "Based on the film by Seol Min-ah," main titles and billing block.
| Reversion | If no start of photography within 5 years of exercise, automatic. TWS gets back its direct out-of-pocket costs (no interest) only if and when someone makes the picture. ¶ We asked for 3 years. They would not move.
| No obligation | TWS is not obligated to produce.
| Accounting | Semi-annual for 3 years following release, annual after that. 24 months to object.
| Insurance | Owner is an additional insured on E&O, at TWS's cost including the deductible.
| Reps and Indemnity | Owner's reps flat as to ownership and to best of knowledge as to everything else. Mutual indemnities, no cap.
| Late payment | 10 business days' notice and cure. All other breaches, 30 days.
| Assignment | Only to a major, mini-major, or streamer that assumes in writing.
| AI | No training on the film or its screenplay. [Digital replicas of the cast: TWS to come back]
| Premiere | 2 invitations. Business class air and hotel for both.
| Guild | TWS is signatory to WGA, DGA and SAG-AFTRA.
| Governing law | California. Arbitration in Los Angeles (JAMS).
| Commission | 10% of all sums payable to Client, to Harrow Vance.
All other terms customary for the industry, subject to good faith negotiation.
`,
};
