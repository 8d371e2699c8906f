import type { DraftSource } from '../draft-file.ts';

/** A deal memo in a table of two columns, in the shorthand in which business affairs write to each other. */
export const MEMO_TABLE: DraftSource = {
  name: 'memo-table',
  widths: [26, 74],
  text: `
^ **DEAL MEMO - "NIGHT FERRY TO YEOSU"**
^ Corvid Lane Entertainment, Inc. / Baram Pictures (agent: Tessellate Rights, attn. J. Okonjo)
Rev. 3 - as of 9/18/26. Per calls w/ Owner's counsel 9/10 and 9/16. Supersedes Rev. 2 (which had option at 12+12 and $35K).
| Property | Korean feature "여수 밤배" (Night Ferry to Yeosu) (2021, dir. Pyo Hae-rin; 104 mins; 1.9M admissions). Remake in English, one picture; anything further by separate exercise and payment.
| Option | $55K against $620K. 24+9, the 24 commencing on full execution. First $55K applicable. Extension $27.5K, non-applicable.
| Exercise | Written notice + purchase price in hand before expiration; no cash, no exercise. SOP is not an exercise.
| Purchase price | See above as floor; price is 3% of in-going, bond, contingency, financing and overhead out, cap $1.5MM. On exercise: floor. Balance at commencement of p.p.
| Set-up | $30K on studio/streamer set-up, off the top of nothing, i.e. not against the price.
| Backend | 4% of 100% of Net, definition m.f.n. with Corvid's own (def. and perks). No gross, no first-dollar, whatever Rev. 2 said. MAGR 2.5% after cash breakeven ONLY if Corvid is itself on MAGR - TBD at set-up.
| B.O. bonuses | At 2x neg. cost, 10% of purchase price; + 10% at each add'l 1x. Per Box Office Mojo, no studio statements needed.
| Awards | $15K nom / $25K win, AA best picture or adapted only.
| Passives | Sequel 50%, remake 33 1/3%, in each case of purchase price (floor applies). Series: $5,000/ep. one-hour; $3,250 half-hour; 100/5 on reruns. MOW $12,500/hr. Spin-off 25% generic / 50% planted - open, Corvid to revert.
| Kr. producer | Ms. Eun Do-kyung: EP, locked to derivatives? - no, first picture only. $125K flat, 20/60/10/10, p-o-p once a director is set.
| Consultant | Director Pyo: consultancy, $20K, applicable against nothing. Not attached to direct; no first shot.
| Credit | "Based on the film" card, main titles, billing block, all paid ads where the director is mentioned (excluded ads excluded). Company logo - no.
| Approvals | Meaningful consultation on writer/director/two leads. Owner to reply in writing within 5 bus. days, silence = yes. Corvid has final say.
| Reserved | Original film + Korean-language sequels/remakes: free. Print/webtoon: reserved, h/b 3 yrs. from US release, ROFN. Stage: same. Games: frozen both sides. Merch of the original: Owner.
| ROFN | On reserved rights only. One bite: 20 days to negotiate, then Owner may go out, Corvid gets one match within 5 days. No rolling last refusal.
| Territory | English-lang.; world excl. Korea. Owner distributes in Korea.
| Reversion | 5 yrs. from exercise if no start of p.p.; turnaround: direct costs only, from first-cycle financing. Plus 1 yr. if FM. 60 days' notice.
| Accounting | Qtrly for 2 yrs., then semi-annual. Audit 24 mos. from statement.
| X-collat. | None - single picture, no other deals.
| Reps | Best of knowledge re third parties; flat re own title.
| Indemnity | Mutual. Owner's cap: sums actually received. Adjudicated only.
| E&O | Owner named addt'l insured. Corvid pays premium and deductible.
| Injunction | Waived, ex. non-payment.
| Assign. | To major / mini-major w/ written assumption OK w/o consent. Otherwise consent. No release.
| Tax | Gross-up: none. Corvid furnishes receipts, treaty form by Owner. W/h 10% if treaty form in on time, otherwise statutory.
| Law | Calif.; AAA/ICDR arb., seat Singapore, remote OK.
| AI | No training / no gen. on film, script, characters w/o separate license + fee.
| Confi. | Mutual. Owner may disclose to KOFIC, to its fund and as law or the exchange requires. First PR joint.
| L/F | Corvid drafts. Until l/f signed this memo binds once signed by both.
NB: $620K and 3% were traded against the 24-month first term; if Owner reopens one, Corvid reopens the other. Guild status of prodco to be confirmed by Corvid legal (TBC). Number of extensions: one, as per "24+9".
`,
};
