import type { DraftSource } from '../draft-file.ts';

/** A business affairs grid of a co-production: point, proposal, remarks of both sides, short phrases without verbs. */
export const BUSINESS_AFFAIRS_GRID: DraftSource = {
  name: 'business-affairs-grid',
  widths: [20, 48, 32],
  text: `
^ **KESTREL & DAUGHTER / HAEDOJI PICTURES**
^ "Copper Season" (구리의 계절): business affairs grid no. 2, November 26, 2026
K&D = Kestrel & Daughter Inc. (Los Angeles). HDJ = Haedoji Pictures Co., Ltd. (Seoul), the Korean producer. The Proposal column is K&D's current proposal; Remarks record how the parties got there.
| Point | Proposal | Remarks
| A. MONEY
| Budget | $8.2M all-in, locked; either side's sign-off needed for any change | first grid: $7.6M
| Equity | HDJ 42.5% / K&D 57.5% | HDJ opened at 50
| Funding mechanics | Each side wires its slice on the same draw dates; whoever misses a draw is diluted |
| HDJ services | Stage and VFX at card rates, treated like cash | to be listed
| Contingency | 10% |
| Overruns | Shared by slice up to 10% over; K&D alone after that | HDJ wanted K&D from dollar one
| Bond | 2% of budget; both producers get notice and time to cure before a takeover |
| Gap | Not more than 15% of budget |
| Senior debt | 9% a year on the principal |
| HDJ fee | $300,000 | K&D's own fee is $450,000
| B. WHO GETS WHAT
| Waterfall | Order per Exhibit 1, agreed line by line; no corridor |
| Equity back | Both slices side by side, plus 15% | HDJ asked 20
| Net | HDJ 45, K&D 55 (points of 100) |
| Copyright | 50/50 |
| Collection | Independent CAM; HDJ signs and is paid direct. 1% | quote in hand 0.85%
| C. SELLING THE FILM
| Korea | HDJ only, every medium | K&D wanted a holdback
| Asia | HDJ to have first talk | 
| US theatrical fee | 22.5% | 
| P&A | $4M floor, plan subject to our joint approval, shortfall payable | 
| Window | 60 days theatrical before any streamer |
| Foreign sales | 12.5% to the agent, costs capped at $80,000, five years, nothing below the minimums without both producers |
| Remakes, sequels | Stay with HDJ; K&D gets a 9-month first look |
| D. MAKING IT
| Director and leads | Both must agree; pre-cleared lists attached |
| Cut | Director, then two previews, then the two producers together |
| Floor control | Each at home; disagreements to the two CEOs inside 24 hours |
| Crew hours | 52 a week, standard contracts for every Korean hire |
| Guilds | K&D's US SPV is the only signatory; HDJ gives no guarantee and is held harmless |
| AI | TBD | waiting for SAG
| Credits | One card, shared, worldwide |
| Festivals | Jointly; Busan premiere protected |
| E. PAPER
| Insurance | One policy, both names on it; E&O $3M each claim |
| Incentives | Each keeps its own and counts it in its slice | California not confirmed
| Reports | Quarterly | audit once a year
| Off the rails | Only for material breach unfixed after 30 days; rights home, no refund |
| Deadlock | CEOs, then a mediator |
| Law | Singapore, SIAC | NY refused
| Not shot | 30 months, then script back to HDJ |
| Withholding | to be agreed |
Nothing here is binding on anyone before long-form signature.
`,
};
