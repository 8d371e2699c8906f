import type { DraftSource } from '../draft-file.ts';

/** A broadcaster's series licence: a table of particulars, conditions behind it, British drafting. */
export const SERIES_FORMAT_PARTICULARS: DraftSource = {
  name: 'series-format-particulars',
  widths: [34, 66],
  text: `
^ **OPTION AND LICENCE: PARTICULARS**
The Conditions overleaf form part of this document. Words in the left-hand column bear the meaning opposite.
| Rights Owner | Haetmaru Drama Co., Ltd., Seoul
| Licensee | Penrose Lane Television Ltd, London, on behalf of its US affiliate Penrose Lane Inc.
| Property | the Korean television drama series "Saebyeok Market" (16 episodes)
| Option Sum | US$35,000, on account of the Licence Sum
| Option Period | 12 months from signature
| Extension | one, of 9 months, against US$25,000, which is not on account
| Licence Sum | US$320,000 for the first season, in full when the option is exercised
| Per-episode royalty from season 2 | US$6,500 (commercial hour); US$3,750 (commercial half hour)
| Share of profits | 5% of Net Profits, no less favourably defined than for Licensee
| Viewing bonus | none
| Producer fee | US$15,000 per episode, credit "Executive Producer"
| Territory | world excluding the Republic of Korea
| Language | English
| Accounting | 30 June and 31 December
| Law | England; arbitration in London (LCIA)
^ **CONDITIONS**
1. Exercise. Licensee exercises the option by notice in writing to which evidence of payment of the Licence Sum is attached. A notice without it is of no effect.
2. Licence. On exercise Rights Owner licenses to Licensee the exclusive right to produce one scripted television series in the Language and to exploit it by all means in the Territory. Title stays with Rights Owner throughout.
3. What Rights Owner keeps. Rights Owner keeps the Property in its original language and every other right, including novels and webtoons, stage plays and musicals, without restriction. Video games and consumer products are kept too but may not be released in the United States before the second anniversary of the first transmission of the series.
4. First talks. If Rights Owner means to license an English-language version of a later series of its own it shall first talk to Licensee, exclusively, for 45 days; after that it is free.
5. No duty to make. Licensee is not obliged to make the series. If filming has not started within 3 years of exercise the licence falls away of itself. If, after a season has been transmitted, no further season is ordered within 4 years, the rights for further seasons likewise return.
6. Costs on return. Where another producer then makes the series, that producer (and nobody else) is to refund Licensee's documented third-party expenditure, without interest.
7. Credit. "Based on the Korean series SAEBYEOK MARKET, created for Haetmaru" at the head of each episode on a separate card.
8. Consultation. Licensee will seek the views of Rights Owner on the lead writer, the director of the first episode and the three principal roles. Rights Owner is to answer in writing within 5 working days. What Licensee then decides is final.
9. Statements. Licensee sends a statement within 60 days of each Accounting date. Rights Owner may query it for 30 months.
10. Tax. Licensee pays such further sum as leaves Rights Owner with what it would have had if no tax had been withheld. All payments are in US dollars.
11. Promises. Rights Owner promises that it owns the Property and, so far as it is aware, that nothing in it infringes the rights of others. Each side will indemnify the other against its own breach; Rights Owner will not have to pay more than it has received.
12. Insurance. Rights Owner is to be named on Licensee's producer's indemnity (E&O) policy, Licensee bearing the excess.
13. Late payment. If Licensee has not paid within 14 days of a reminder Rights Owner may end the licence. Other breaches are to be remedied within 28 days.
14. No injunction. Rights Owner will claim damages only and will not seek to restrain the series, except where sums due have not been paid.
15. Transfer. Licensee may not transfer this licence without Rights Owner's consent, except to a broadcaster or platform of the first rank that takes on every obligation in writing.
16. AI. Nothing in this licence allows the Property to be fed to, or imitated by, any artificial intelligence.
17. Moral rights. The authors' moral rights are not waived; Rights Owner will see that they are not relied on to object to ordinary adaptation.
18. Confidentiality. Both sides keep these terms confidential, save where disclosure is compelled by law or by the rules of an exchange.
Signed for Rights Owner ____________    Signed for Licensee ____________
`,
};
