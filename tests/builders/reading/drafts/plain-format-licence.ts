import type { DraftSource } from '../draft-file.ts';

/** A streamer's licence of a series format, in plain European English and euros, sums and times in short sentences. */
export const PLAIN_FORMAT_LICENCE: DraftSource = {
  name: 'plain-format-licence',
  text: `
^ **FORMAT LICENCE**
^ "NIGHT TRAIN" (야간열차)
BETWEEN Baram Studio Co., Ltd., Seoul, Korea (the "**Format Owner**") and Meridian Stream International B.V., Amsterdam, the Netherlands (the "**Platform**"). The Format is the Korean drama series "Night Train", sixteen episodes, first shown in 2024.
**1. Development window**
1.1 The Platform pays the Format Owner EUR 40,000 on signing (the "Development Fee"). In return the Format Owner will not, for twelve months from signing, offer or license the Format to anybody else for a version in English, and during that time the Platform may call for the Licence.
1.2 The Platform may lengthen this window once, by a further twelve months, for EUR 30,000.
1.3 The Development Fee is set off in full against the Licence Fee; the sum in 1.2 is not.
1.4 The Licence is called for by notice. It takes effect only when the Licence Fee has reached the Format Owner's account, which must be within ten days of the notice, failing which the notice is void.
**2. What is licensed**
2.1 On the Licence taking effect the Platform may make one scripted series in English based on the Format (the "Local Version"), and show it worldwide with the exception of Korea.
2.2 What stays with the Format Owner, free of any hold-back: the original series in every language; the printed and webtoon versions; stage musicals.
2.3 Merchandise of the Local Version belongs to the Platform and is included in the Licence Fee. Games of the Local Version may be made by the Platform on payment of a further EUR 50,000.
2.4 The Platform will not use the scripts or footage of the original series to train artificial intelligence.
2.5 If the Format Owner wants to license its next series for an English version, it will first talk to the Platform for 21 days. After that it is free.
**3. Money**
3.1 The Licence Fee is four hundred and fifty thousand euros (EUR 450,000), flat, whatever the budget. It falls due when the Licence is called for.
3.2 From the second season on the Platform pays €12,000 for each episode of up to 60 minutes and €7,000 for each episode of up to 30 minutes.
3.3 A derivative series with characters of the Local Version costs half of those sums.
3.4 The Platform pays a viewing bonus of EUR 100,000 once 20 million households have watched the first season, and the same again at 40 million; it reports the figures to the Format Owner every quarter.
3.5 The Format Owner has no share in profits.
3.6 Sums are net of withholding tax: what the Platform must withhold, it pays on top.
**4. Making the Local Version**
4.1 The Format Owner's producer reads each draft script and the casting list and may comment in writing within seven days; the Platform weighs the comments in good faith and decides.
4.2 Mr. Noh Tae-gyu acts as consultant for EUR 25,000 and is credited as executive producer.
4.3 The words "Based on the original Korean series NIGHT TRAIN by Baram Studio" appear in the opening titles of each episode.
**5. Return of the rights**
5.1 The Platform need not make the Local Version. If shooting has not started three years after the Licence takes effect, the Licence ends of itself and the rights fall back to the Format Owner.
5.2 If five years go by after the last season without a new one being ordered, the right to make further seasons lapses.
5.3 Scripts written for the Platform then pass to the Format Owner without payment, and the Format Owner repays none of the Platform's costs.
**6. Books**
6.1 Statements come twice a year. The Format Owner may have the books examined within three years of a statement.
**7. Promises and risk**
7.1 The Format Owner promises that it owns the Format outright. As to rights of others it speaks only to what it knows.
7.2 Each side makes good the other's loss from its own breach; the Format Owner's part is capped at the Licence Fee.
7.3 The Platform insures against errors and omissions and has the Format Owner named on the policy.
7.4 Late money must be paid within ten days of a reminder; everything else must be put right within a month.
7.5 If the Platform goes bankrupt or comes under new control, the Format Owner may end this agreement, unless the new controller takes on the Platform's duties in writing.
7.6 Neither side may pass this agreement on without the other's agreement.
7.7 The authors keep their moral rights, but will not object to the usual changes of an adaptation so long as their names are shown.
7.8 The Format Owner gives up the right to stop the series by court order, unless money is overdue.
**8. Law**
8.1 Dutch law applies. Disputes go to arbitration in The Hague under the rules of the NAI.
8.2 The contents of this agreement are confidential to both sides, but for what the law obliges one of them to say.
Signed: ______________ (Format Owner)    ______________ (Platform)
`,
};
