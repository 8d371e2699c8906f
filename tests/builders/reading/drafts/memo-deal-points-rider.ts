import type { DraftSource } from '../draft-file.ts';

/** A mini-major's deal memo in a table of two columns, abbreviations throughout; a rider below changes two of its rows. */
export const MEMO_DEAL_POINTS_RIDER: DraftSource = {
  name: 'memo-deal-points-rider',
  widths: [26, 74],
  text: `
^ **MEMORANDUM OF DEAL POINTS**
To: Legal. From: Business Affairs (M. Okonjo). Re: "PAPER HARBOR" (종이 항구), remake rights. As of 11/24/26.
The following has been closed with Owner's agent, Brightwater Talent, subject to the Rider. Long form to follow on our template.
| PROPERTY | Korean feature "Paper Harbor" (2020), Saessak Films Co., Ltd. ("Owner")
| BUYER | Meridian Fork Entertainment LLC ("MFE")
| OPTION | $25,000 for an initial term of twelve (12) mos., applicable. Clock starts on delivery of clean chain of title.
| RENEWAL | 1 x 12 mos. @ $35,000, non-applicable. 30 days' heads-up to agent (courtesy, not a condition). $$ only, no milestones.
| SUSPENSION | FM / claims: up to 6 mos. total
| EXERCISE | Written notice plus the floor; no money, no exercise
| PRICE | 2.5% of final all-in negative cost (no deduction for rebates)
| FLOOR / CAP | $400,000 / $1,000,000
| TIMING | Floor @ exercise, balance @ start of p.p.
| BACKEND | 5% of 100% of MFE Net Profits. MFE definition, to be furnished w/ long form. MFN w/ other underlying rights holders as to definition only.
| BOX OFFICE | $75,000 @ 2.5x negative cost (WWBO), $75,000 @ each add'l 1x
| OSCARS | $25,000 nom / $50,000 win (Picture or Adapted Screenplay), one each
| SEQUEL / REMAKE | 50% / 33.33% of purchase price
| SERIES | $5,000 per 1-hr ep, $2,750 per 1/2-hr ep; reruns 20% x first 5; spinoff 50%
| MOW / MINI | $12,500 per hour, applicable ceiling of eight (8) hours
| PASSIVE BACKEND | Follows at the same fraction
| GRANT | One English-language feature plus derivatives as above; everywhere ex Korea
| OWNER KEEPS | Original pic and Korean-language sequels/remakes; print, webtoon, audiobook; stage; radio/podcast. Free and clear except stage.
| STAGE FREEZE | 5/7 (yrs. from release / yrs. from exercise, earlier), with 1st neg. to MFE
| GAMES, MERCH | Open. Both sides to revert.
| NO PRODUCTION | MFE not obliged. 5 yrs. from exercise to start p.p., then auto reversion; MFE's direct costs out of the next producer's first financing, no int.
| SOURCE CREDIT | Main titles, shared card OK; billing block if director is in it
| S. NOH | EP credit, $90,000 (20/60/10/10). 1st neg. on 1st derivative only.
| CREATIVE | Meaningful consultation on writer/director; MFE final
| STATEMENTS | Semi-annual; 24 mos. incontestability
| INSURANCE | Owner on E&O as add'l insured
| INDEMNITY | Mutual, Owner's capped at sums rec'd
| CURE | 10 days (money), 20 days (other)
| REMEDIES | No injunction save for non-payment
| ASSIGNMENT | Majors/mini-majors who assume in writing; else consent
| LAW | California; JAMS, Los Angeles
| PREMIERE | 2 seats, local only (no travel)
| COPIES | 2 Blu-ray
^ **RIDER**
1. In OPTION, delete "twelve (12) mos." and substitute "fifteen (15) mos.".
2. In BOX OFFICE, for "$75,000" in both places read "$100,000".
3. A set-up bonus was asked for and is not agreed.
`,
};
