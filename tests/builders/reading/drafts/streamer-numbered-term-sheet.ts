import type { DraftSource } from '../draft-file.ts';

/** A streaming service's term sheet for a series remake: numbered rows, term and detail, telegraphic; general terms under the table. */
export const STREAMER_NUMBERED_TERM_SHEET: DraftSource = {
  name: 'streamer-numbered-term-sheet',
  widths: [7, 27, 66],
  text: `
^ **TERM SHEET - SCRIPTED SERIES (REMAKE)**
^ Ondal House / Vantage Stream International B.V. - "Second Shift" (두 번째 교대)
Date: November 27, 2026. Status: business terms proposed by Vantage ("**VSI**") to Ondal House Co., Ltd. ("**Licensor**"). Binding only upon execution of the long form, save rows 24 and 25.
| # | Term | Detail
| 1 | Source | Korean drama series "Second Shift", 12 x 60', 2024
| 2 | Option | US$50,000 on signature. 18 months. Recoupable from the Rights Fee.
| 3 | Extension | One, 6 months, US$25,000, not recoupable. VSI to notify no later than 21 days before expiry. Payment suffices.
| 4 | Rights Fee (Season 1) | US$480,000 flat, whatever the budget. Due in full on exercise; exercise is by notice and payment together.
| 5 | Later seasons | US$9,000 per episode produced, one-hour format. A half-hour season: TBD.
| 6 | Season bumps | Row 5 amounts increase 5% each season, cumulative.
| 7 | Reruns / residuals | None. All exhibition on the service is included.
| 8 | Spin-offs | 50% of the row 5 amount.
| 9 | Feature film version | Not granted. VSI has a first negotiation of 30 days; no matching right.
| 10 | Backend | None. In its place a premium of 12.5% of the production cost of Season 1, payable on launch.
| 11 | Performance | (i) US$60,000 at 15m views in 28 days; (ii) a further US$90,000 at 30m views in 91 days. VSI will disclose the view count of the title to Licensor each quarter.
| 12 | Order bonus | US$75,000 when Season 1 is greenlit to series.
| 13 | Pilot | n/a (straight to series)
| 14 | Executive producer | Mr. Cha: "Executive Producer", US$18,000 per episode, locked for all seasons produced.
| 15 | Creator | Ms. Eom, creative consultant, US$55,000 per season.
| 16 | Original director | First conversation about directing the opening block; no commitment.
| 17 | Source credit | "Based on the series SECOND SHIFT" at the end of each episode, size at VSI's discretion.
| 18 | Approvals | Showrunner and lead cast: VSI will ask Licensor and give reasons within five business days where it disagrees. VSI decides.
| 19 | Territory / language | World including Korea. English-language production; dubbed and subtitled in all languages.
| 20 | Reserved | Korean series, its further seasons and Korean remakes; print, web novel, webtoon: Licensor, unrestricted. Stage and games: Licensor, frozen for 3 years from launch, VSI first negotiation. Merchandise of the remake and of the original: VSI, included in the Rights Fee.
| 21 | Holdback of original in the US | Licensor not to license the original series to another US streamer for 24 months from signature.
| 22 | If not made | No obligation to produce. If VSI passes after exercise it pays Licensor US$40,000. Rights lapse 42 months after exercise unless the cameras have started.
| 23 | Seasons | If two years and six months go by after the launch of a season without another, rights to further seasons lapse.
| 24 | Confidentiality | Each party keeps these terms secret except as law or an exchange requires, on notice. VSI makes the first announcement; Licensor may refer to it afterwards.
| 25 | Law | England; LCIA arbitration, London.
| 26 | AI | Licensor's materials are not to be used to train generative systems without a further agreement and fee.
| 27 | Likeness of Korean cast | Excluded.
| 28 | E&O | VSI policy, Licensor as additional insured.
| 29 | Tax | US$ payments. 10% treaty rate withheld against Form W-8BEN-E; anything more is for VSI.
| 30 | Assignment | Affiliates and any purchaser of VSI's business, freely, VSI being released; others with consent.
| 31 | Late payment | 15 business days after written notice.
| 32 | Guilds | The production will be WGA, DGA and SAG-AFTRA. The original is to be recited as source material.
General: Licensor's title documents are those listed in Attachment 1 and VSI will approve or reject them within 20 days. VSI keeps no lien. Script materials made before a lapse remain VSI's, unusable without the underlying rights.
Accepted in principle: Licensor ____________ VSI ____________
`,
};
