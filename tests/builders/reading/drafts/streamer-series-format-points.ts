import type { DraftSource } from '../draft-file.ts';

/** A streaming service's term sheet on the format of a Korean series: numbered points, a calendar of payments behind. */
export const STREAMER_SERIES_FORMAT_POINTS: DraftSource = {
  name: 'streamer-series-format-points',
  numbering: { a: [{ text: '%1.' }], b: [{ text: '%1.' }] },
  header: 'Lumen Harbor / Content Acquisition / Confidential',
  text: `
^ **TERM SHEET**
^ **Scripted format licence: "The Night Pharmacy"**
This sheet of May 11, 2027 records the terms on which Lumen Harbor Streaming, Inc. ("Lumen") is prepared to license the format of the Korean drama series "The Night Pharmacy" (밤의 약국, sixteen episodes, 2024) from Cheongram Studio Co., Ltd. ("Cheongram"). The Annex shows the payments by date; should it depart from a point below, the point counts.
@1 **Option.** Lumen has twelve (12) months from signature to decide whether it takes the licence. For this it pays USD 90,000 on signature, which is later set off against the format fees.
@1 **More time.** Lumen may add one period of nine (9) months for USD 60,000, provided that a first script has been delivered by then. This sum is not set off.
@1 **Taking up.** Lumen takes up the licence by a notice in writing, and holds it from that moment; what is owed for it follows at the dates below.
@1 **Licence.** Lumen may produce a scripted series in English from the format, in as many seasons as it likes, each against the fees below, and show it on its service and license it to others without limit of time. Feature films and versions in other languages are not part of the licence.
@1 **Where.** All countries except the Republic of Korea.
@1 **Format fee.** USD 30,000 for every episode longer than forty minutes and USD 18,000 for every shorter one, in the first season. The fee grows by five percent (5%) from season to season. For its last Korean format, "Harbor Clinic", Lumen paid USD 25,000 an episode.
@1 **When it is paid.** The format fees of a season fall due when its main shoot begins.
@1 **Pilot.** If a pilot is shot by itself, USD 45,000 at the start of its shoot, in place of the format fee for that episode.
@1 **Order bonus.** USD 100,000 once, if a first season of eight or more episodes is ordered. For six or seven episodes a proportionate part, for fewer nothing.
@1 **Completion payment.** As Cheongram has no share in revenue, Lumen pays at the completion of each season two percent (2%) of what the season has cost to produce.
@1 **Audience bonus.** USD 150,000 if the first season is watched by twenty percent (20%) of subscribers in the United States within ninety (90) days, and a further USD 250,000 if it is watched by thirty-five percent (35%). Lumen gives Cheongram the figures on which this is measured every quarter.
@1 **Spin-offs.** For a series around a character of the Korean original, half of the format fee then in force.
@1 **Ms. Nam.** Ms. Nam Hye-rin of Cheongram is executive producer of the series, is named so on screen, and receives Fifteen Thousand Dollars (USD 12,500) per episode.
@1 **Later seasons and spin-offs.** Lumen offers Ms. Nam the same post on every later season and on every spin-off, at a fee no lower than the last.
@1 **The writer.** Mr. Do Jin-woo, who wrote the original, advises Lumen's writers on the first season for USD 40,000 flat.
@1 **Source line.** "Based on the Korean series The Night Pharmacy, created by Do Jin-woo" in the opening titles, on a card with others. Not in advertising.
@1 **Comments.** Lumen sends Cheongram the series outline, the first two scripts and the name of the showrunner. Cheongram has seven days to send comments in writing, which Lumen weighs in good faith. Lumen decides.
@1 **What Cheongram keeps.** The Korean series, further Korean seasons and films, novels, webtoons and audiobooks, and games and goods from the Korean series; all without any waiting time. Stage productions also stay with Cheongram, but not before thirty-six (36) months from the first showing of the English series, and only after Lumen has been asked first.
@1 **Cheongram's next drama.** When Cheongram puts its next drama series on the market for an English version, it talks to Lumen alone for twenty-one (21) days, and if the talks fail Lumen may once meet the terms of the buyer whom Cheongram has found.
@1 **The original elsewhere.** From signature and for eighteen (18) months Cheongram gives no new licence of the Korean series to any service in the United States.
@1 **If nothing comes.** Lumen need not produce. If no first season has been put on the service thirty-six (36) months after the licence was taken up, the licence ends by itself. Cheongram owes nothing for that. Lumen's scripts remain its own, but it may make no use of them.
@1 **Between seasons.** If twenty-four (24) months pass after the last episode of a season without a new one on the service, the right to further seasons comes to an end.
@1 **Tax.** Lumen deducts ten percent (10%) in the United States. Should more have to be deducted, Lumen bears what goes beyond that.
@1 **Cheongram's promises.** Cheongram answers without any reservation for its title and for the format touching no right of anyone.
@1 **Transfer.** Lumen may pass the licence to companies of its group. To pass it to others it needs Cheongram's agreement.
@1 **Announcement.** Lumen makes the first announcement. From then on Cheongram may speak of the series in its own publicity.
@1 **Machines.** Without another agreement and another fee, no script or picture of the Korean series may be used to train artificial intelligence.
@1 **Left for the long form.** The law that applies and the place for disputes are yet to be settled. How footage of the Korean series may be used in the English one is set out in Appendix 2.
For Lumen: ____________________ For Cheongram: ____________________
---
^ **ANNEX**
^ Calendar of payments
@b1 **On signature.** USD 90,000.
@b1 **For the longer option.** USD 60,000.
@b1 **On the order of a first season of eight or more.** USD 80,000.
@b1 **When the main shoot begins.** USD 30,000 or USD 18,000 an episode.
@b1 **On completion of a season.** 2% of its cost.
`,
};
