import type { DraftSource } from '../draft-file.ts';

/** An agent's recap, pasted out of the mail program: a line a point, a dash behind the catchword, shorthand, what was offered before in brackets. */
export const AGENT_RECAP_EMAIL: DraftSource = {
  name: 'agent-recap-email',
  text: `
From: Corinne Vasquez <cvasquez@tallgrass-agency.example>
To: Han Bit-na; Legal (Sannae)
Date: Fri, Jan 15, 2027, 6:42 PM
Subject: NIGHT FERRY (야간 여객선) remake // where we landed w/ Ironwood
Team,
Took three calls but here's the whole deal. Numbers in brackets are where they started, ignore for drafting. Ironwood BA papers it next week.
OPTION - $45K [was 30K] against $600K, 18 mos. from signature, applic. That's 7.5% of the price, which is fine for a free-standing company.
EXTENSIONS - two, 12 mos. apiece, $45K each, neither applic. And money alone won't do it: they need a writer hired (first) / a director or lead attached (second) or no extension.
TOLLING - claims and FM stop the clock, 6 mos. tops. Whatever happens they're out at 48 mos.
PRICE - $600K flat [was 500K], all of it with the exercise notice; no wire, no exercise. If the approved budget goes over $30M add $100K; over $45M another $100K.
SET-UP - $25K once a studio or streamer comes on board, on top of the price.
BACK END - 5% of 100% of NP, Ironwood's standard def'n. Def'n isn't attached, BA "will send in due course". Not crossed w/ any other picture.
BO BONUSES - 10% of the price at 2.5x neg. cost (WW BO, per Box Office Mojo), 10% more at 3x, 15% more at 4x.
STREAMING - if it premieres on a service: $75K if 20% of the domestic subs watch in the first 90 days. Buyout of the back end in that case: TBD, they want to see the service first.
MFN - with the novelist and any other underlying rights holder, on def'n and on perks.
PASSIVES - sequel/prequel: half. Second remake: a third. Points go along in the same fractions. Hour series $7,500/ep, half-hour $4,500/ep, pick-up bonus $35K (full at 12 eps, pro rata down to 6, nothing below). Reruns 100/5. Generic spin-off 50% of the series royalty.
RIGHTS - English-language film and TV only, anything after the first picture on payment of the passives. Worldwide but not Korea.
WE KEEP - the Korean film, Korean sequels and any Korean re-remake, no strings. Books and webtoon, no strings. Stage: ours, but not for 5 yrs. after their release and they get first negotiation. Games: in, but they pay another $50K if they ever make one. Merch on the original stays with us.
ORIGINAL IN THE US - no new streaming license there for 18 mos.
EP - Bit-na and one more, EP credit on film and on any series; $100K for the film, $15K an episode for series.
DIRECTOR - Noh attached to direct, pay or play, fee under his own deal.
"BASED ON" - main titles, billing block, all paid ads.
APPROVALS - writer, director and any change of the ending need our OK; the rest is consultation.
IF NOT MADE - no duty to make it, but shooting has to start within 3 yrs. of exercise or everything comes back by itself. They get direct script costs back out of the next producer's financing, no interest no overhead. Sequels and series: use it or lose it, 5 yrs. from release to release.
SCRIPTS - option dies: we can take the scripts, and repay their direct cost only if we shoot them.
REPS - flat on our own title, knowledge on everybody else's. Indemnity both ways, ours capped at what we've been paid, final judgments only. We go on their E&O, deductible's theirs.
REMEDIES - we waive injunction except for non-payment, credit and the reserved stuff.
ASSIGNMENT - to a major or mini-major that assumes in writing. Anyone else: ask us.
ACCOUNTING - qtrly statements, 24 mos. to object.
AI - no training, no generating from the film without a new deal and new money. No digital versions of the cast unless the actor signs himself/herself.
TAX - treaty 10% comes off; anything over that they gross up.
GUILDS - the prodco will be WGA/DGA/SAG signatory by start of photography.
LAW - California, JAMS arb. in LA.
PREMIERE - 2 people, business class + hotel.
STILL OPEN - (1) cure period for late money: they say 30 days, we say 10, to be settled in the long form. (2) What happens if Ironwood is sold or goes under: parked.
Please shout by Tues. if anything looks off, otherwise I confirm.
Best, CV
Tallgrass Agency, 9200 Sunset Blvd. This message may be privileged and does not bind any client until signed.
`,
};
