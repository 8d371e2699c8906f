import type { DraftSource } from '../draft-file.ts';

/** An agent's e-mail from the train: the offer in dashes and half sentences, the short version on top, the trade's shorthand throughout. */
export const AGENCY_OFFER_MAIL_HALF_SENTENCES: DraftSource = {
  name: 'agency-offer-mail-half-sentences',
  text: `
From: Tessa Marlowe <tmarlowe@keelandgrant.example>
To: Oh Jin-woo <jw.oh@sandbarfilms.example>
Date: Tuesday, February 9, 2027 6:42 PM
Subject: SILT - Brightwater offer - need yr thoughts by Fri
Hi Jin-woo -
So - finally got the call from Brightwater BA (Dan Kessler), an hour ago. Typing on the train, forgive the half sentences. Nobody is bound till there is a long form, but they'd like to be closed before Berlin.
Short version - 40K for 18 + 12 - 2.5% with a 350 floor, 1M cap - 5 net pts. Better than I feared, frankly. Now the long version.
Option - 18 mos from signature, 40K, paid on signing. Comes off the purchase price. (They came in at 25K in January, we laughed.)
One renewal - 12 more - another 40K, that one NOT applicable. No strings, just notice plus the money before the first 18 are up.
Clock stops for claims and force majeure - 6 mos max, all in. Dan's first paper had it at a year.
Exercise - in writing AND with the floor, less whatever applies. No money, no exercise. They'd floated "on notice, pay within 30 days" - I said absolutely not, and that's gone.
Price - two and a half (2.5%) of budget, floor 350K, ceiling 900K. Floor at exercise, the rest on start of photography. Budget means in-going direct - out come contingency, bond, finance charges, overhead and your own price, that list and nothing else.
Back end - 5% of 100% of net. Definition is "our standard", which Dan will send "in due course". Haven't seen it. Don't hold your breath.
BO bonus - 100K when worldwide BO gets to 2.5x neg cost (Comscore), then 100K more at 3.5x. Not applicable against points.
Sequels / prequels - 50% of the purchase price. Their own re-remake - 1/3. Net points follow in the same proportion, so 2.5 on a sequel.
If it goes to series - $5,000 per one-hour ep. Pilot - TBD, they don't want to price a pilot nobody has ordered.
You - EP on the picture, 100K, usual 20/60/10/10, exec producer credit on a single card. On a series $7,500 an ep.
Director Han - they'll sit down with him before they go to anyone else. That's it - a meeting. He is not attached and no money if they hire another.
What they get - English language only, pictures and TV, anything after the first picture only on the payments above. World ex Korea.
What you keep - SILT itself, plus sequels, prequels and remakes in Korean, no holdback of any kind. Books and webtoon - yours, same. Stage - yours too, but you sit on it till 5 yrs after their release, and then they get a first negotiation, 30 days, after which you are free.
SILT in the US - no new license for 9 mos from signing. The Canadian airline deal you told me about (36 mos, runs to '29) is carved out.
Reversion - 5 yrs from exercise. If they haven't started principal photography by then, it's back with you. Their direct script costs get repaid, no interest, out of the financing of whoever makes it next - never by you. And no, they're not obligated to make it - nobody gives that.
Source credit - "Based on the motion picture SILT" in the main titles, shared card. Paid ads - their discretion, so assume no.
Creative - they consult you on writer, director and two leads. Final call theirs, every time.
Assignment - to a major or mini-major that assumes in writing, fine. Anybody else, they need your OK.
Tax - 10% treaty withholding once the W-8BEN-E is in. No gross-up, but they file and you get the receipts.
Statements - twice a year. You've got 24 mos to object.
Law - California, JAMS arbitration in LA. I asked for Singapore, no go.
AI - I asked for a flat no on training with the picture. Dan went quiet - "let me come back to you with language". So that one is still out there.
The rest - reps, indemnities, all that - is for the lawyers. My view - we take it to 50K on the option and stop there, but tell me. Call me tmrw after 5 yr time?
T.
Tessa Marlowe
Keel & Grant Agency
`,
};
