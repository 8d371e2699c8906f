import type { DraftSource } from '../draft-file.ts';

/** The second round of an option in short sections: the buyer's changes tracked over the owner's paper, comments beside them. */
export const SECOND_ROUND_REDLINE: DraftSource = {
  name: 'second-round-redline',
  authors: { B: 'Millrace Pictures BA', O: 'Counsel for Owner' },
  comments: {
    1: {
      author: 'Millrace Pictures BA',
      text: 'We paid 40 on our last three options. 35 is where this has to be.',
    },
    2: { author: 'Counsel for Owner', text: 'Our client will not go below 24 months of audit.' },
  },
  text: `
^ **OPTION AGREEMENT: "HARBOR OF GLASS" (유리 항구)**
between Millrace Pictures, LLC ("Buyer") and Studio Gaekju Co., Ltd., Seoul ("Owner"). Buyer's comments of November 24, 2026 on Owner's draft of November 12, 2026.
1.1 Option Price. Buyer will pay Owner [#1[US$[-B:50,000-][+B:35,000+]]#] on signature. [-B:The Option Price is in addition to the Purchase Price.-][+B:The Option Price is applicable against the Purchase Price.+]
1.2 Initial Term. The option runs for [-B:twelve (12)-][+B:eighteen (18)+] months from signature.
1.3 Renewal. Buyer may renew the option [+B:twice, +][-B:once, -]for twelve (12) months [+B:each time +]on payment of US$40,000 [+B:per renewal+]. [+B:The first of those payments is not applicable against the Purchase Price and the second is.+][-B:Renewal payments are not applicable.-]
1.4 Outside Date. In no case will the option run beyond [-B:thirty (30)-][+B:forty-eight (48)+] months in all.
1.5 Exercise. Buyer exercises by written notice delivered with the Purchase Price; without the money the notice does nothing.
2.1 Purchase Price. The Purchase Price is US$[-B:600,000-][+B:475,000+], all of it due on exercise.
2.2 Net Profits. Owner has [-B:seven percent (7%)-][+B:four and one-half percent (4.5%)+] of one hundred percent (100%) of the net profits of the Picture. The definition is attached as Schedule N [-B:and may not be changed-].
2.3 Box Office. If worldwide box office reaches [-B:US$75,000,000-][+B:US$120,000,000+], Buyer pays a bonus of US$150,000.
2.4 Streaming. If the Picture goes first to a streaming service, Buyer pays a premium of [-B:fifteen percent (15%)-][+B:eight percent (8%)+] of the cost of production.
{-B}2.5 Set-up. On set-up with a studio Buyer pays US$50,000.
3.1 Grant. Buyer may make one English-language feature film and exploit it everywhere except Korea.
3.2 Kept by Owner. Owner keeps the Korean film and any Korean-language sequel or remake, books and webtoons, and the stage, [-B:without any restriction-][+B:without any holdback+].
3.3 Merchandise. Merchandise and games are [-B:kept by Owner-][+B:part of the grant at no further charge+].
3.4 [-B:First Look. Buyer has thirty (30) days to negotiate first for Owner's next film.-][+B:Last Look. Buyer has a continuing right of last refusal on every later film of Owner.+]
4.1 Sequels and Remakes. Buyer pays [-B:three-fifths-][+B:one-half+] of the Purchase Price for a sequel and [-B:one-half-][+B:one-third+] for a remake.
4.2 Series. US$4,000 per half-hour episode and US$7,500 per one-hour episode.
5.1 Return of Rights. Buyer need not make the Picture. If the Picture is not [-B:released-][+B:in principal photography+] within [-B:five (5)-][+B:seven (7)+] years of exercise the rights come back to Owner. [+B:Whoever next makes it repays Buyer's direct costs.+]
5.2 Scripts. If the option lapses, scripts are [-B:handed to Owner free of charge-][+B:Buyer's, but may not be used without Owner's rights+].
6.1 Credit. "Based on the film HARBOR OF GLASS" on screen in the main titles[-B:, in the billing block and in all paid ads-].
6.2 Owner's Producer. Ms. Yoo Ha-rin is [-B:a producer-][+B:an executive producer+] with a fee of US$[-B:120,000-][+B:90,000+].
6.3 Consultation. Buyer consults Owner on the director and the lead; Buyer decides.
7.1 Statements. [-B:Quarterly-][+B:Twice a year+]. Owner may contest one for [#2[[-B:thirty-six (36)-][+B:twenty-four (24)+] months]#].
7.2 Tax. [-B:Buyer grosses up any withholding.-][+B:Buyer will give Owner the tax receipts for whatever is withheld.+] Dollars only.
8.1 Warranty. Owner warrants its own title flatly and anything about third parties to the best of its knowledge.
8.2 Indemnity. Mutual; Owner's is capped at what it has been paid.
8.3 Late Payment. Buyer has [-B:five (5)-][+B:fifteen (15)+] days after notice; any other breach, thirty (30).
8.4 Remedies. Owner waives injunction[-B: except where Buyer has not paid-].
8.5 Transfer. [-B:Only with Owner's consent.-][+B:Buyer may transfer freely.+]
8.6 Law. California; arbitration in Los Angeles with JAMS.
8.7 Machine Learning. The film and its scripts are not to be used to train any model.
`,
};
