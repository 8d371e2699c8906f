import type { DraftSource } from '../draft-file.ts';

/** A London firm's rights agreement for a drama format: a long list of definitions that carry the figures, clauses that refer back to them, a side letter that changes one. */
export const SERIES_AND_SEQUELS_RIGHTS: DraftSource = {
  name: 'series-and-sequels-rights',
  text: `
^ **FORMAT AND SUBSEQUENT PRODUCTIONS AGREEMENT**
THIS AGREEMENT is made on 4 December 2026 between NAMUGYEOL STUDIO CO., LTD. (the "Owner") and PETREL HOUSE DRAMA LIMITED (the "Company") concerning the Korean television serial "The Salt Court" (the "Serial").
**1. Definitions**
"Base Royalty" means US$8,500 for each Episode of sixty minutes and US$4,800 for each Episode of thirty minutes;
"Extension Fee" means a sum equal to the Option Fee;
"First Series" means the first English-language television series based on the Serial;
"Licence Price" means US$420,000;
"Net Profits" has the meaning given in Schedule 2;
"Option Fee" means US$55,000;
"Option Period" means the period of 14 months from the date of this Agreement, as it may be extended under clause 2.2;
"Reserved Rights" means the rights listed in clause 5.1;
"Subsequent Production" means any sequel, prequel, spin-off, television film, theatrical film or further series based on the First Series.
**2. Option**
2.1 In consideration of the Option Fee the Owner grants the Company an exclusive option, exercisable during the Option Period by notice in writing accompanied by the Licence Price, to acquire the rights described in clause 4. The Option Fee shall be credited to the Licence Price.
2.2 The Company may extend the Option Period twice, by 7 months on each occasion, if before the date of expiry it has paid the Extension Fee and has delivered to the Owner a completed pilot script. It shall indicate its intention not less than 28 days before expiry. No Extension Fee shall be credited to the Licence Price.
2.3 However extended, the Option Period shall end not later than 28 months after the date of this Agreement.
**3. Payments**
3.1 The Licence Price covers the First Series alone.
3.2 On delivery of an order for the First Series the Company shall pay the Owner a further US$65,000.
3.3 If a pilot is photographed the Company shall pay the Owner US$30,000, whether or not a series follows.
3.4 From the second series onwards the Company shall pay the Base Royalty for each Episode produced.
3.5 For each of five reruns on free television there shall be paid 20% of the Base Royalty. There are no payments for reruns thereafter, nor for exhibition on any streaming service.
**4. Rights granted**
4.1 On exercise the Company shall have the right to produce the First Series and, on payment of the sums in clauses 3 and 6, Subsequent Productions in the English language, and to exploit them in all media throughout the world excluding Korea.
**5. Rights kept back and holdbacks**
5.1 The Owner reserves: (a) the Serial and all Korean-language seasons and remakes of it; (b) books, webtoons and audiobooks; (c) the stage; and (d) interactive games.
5.2 Rights (a) and (b) may be exercised at once. Rights (c) and (d) shall not be exercised until 36 months after the first transmission of the First Series, and then only after 30 days' negotiation with the Company in good faith.
5.3 The Owner shall not license the Serial for exhibition in the United States during the 18 months after the date of this Agreement.
5.4 The Company has no right to match any offer made to the Owner.
**6. Subsequent Productions**
6.1 Theatrical sequel or prequel: 35% of the Licence Price.
6.2 Theatrical remake of a Subsequent Production or of the First Series: 25% of the Licence Price.
6.3 Television film: US$14,000 per hour, subject to the ceiling applicable to mini-series, which is eight hours.
6.4 Spin-off, whether generic or planted: 40% of the Base Royalty for each Episode.
6.5 The Owner's share under clause 7.1 applies to each Subsequent Production in the same proportion as the fixed payment for it bears to the Licence Price.
6.6 Before engaging any person to provide executive producing services on any Subsequent Production the Company shall offer them to Ms. Gil Ye-seo on terms no less favourable than her last.
6.7 If 4 years pass from the last transmission of a production made under this Agreement without the start of another, the right to make Subsequent Productions shall end. For this purpose only release counts as "start".
**7. Profit share**
7.1 The Owner shall receive 7.5% of Net Profits. Schedule 2 is final as at the date of this Agreement.
7.2 Accounts shall be delivered every six months. The Owner may query an account within one year of receiving it.
7.3 The Company's profits and losses on its other programmes shall be disregarded.
**8. Performance of the First Series**
8.1 Whether and how much is to be paid by reference to viewing figures shall be discussed once a broadcaster is attached.
**9. Producer and consultant**
9.1 Ms. Gil Ye-seo shall be an executive producer of the First Series at US$16,500 per Episode and shall be so credited.
9.2 The writers of the Serial shall be consultants for an aggregate of US$45,000.
9.3 The words "Based on THE SALT COURT" shall appear in the opening titles of each Episode, on a card which may be shared.
9.4 The choice of lead writer and of the two principal performers requires the Owner's approval, which may not be unreasonably withheld.
**10. If nothing is made**
10.1 The Company does not undertake to produce. Where production of the First Series has been neither completed nor begun and 54 months have gone by since exercise, the rights shall revert. For the avoidance of doubt it is the start of principal photography which prevents reversion.
10.2 On reversion the Owner shall owe the Company nothing; scripts written for the Company remain its own.
**11. General**
11.1 Each party shall indemnify the other against loss arising from its breach; the Owner's liability is limited to sums received.
11.2 The Company may assign to a studio or network which undertakes its obligations in writing; other assignments require consent.
11.3 The Company shall have 14 days from notice to make good a late payment and 21 days to remedy any other default.
11.4 The Owner shall not seek to restrain the First Series otherwise than for non-payment, breach of clause 5 or omission of credit.
11.5 English law applies. Disputes go to arbitration under the LCIA Rules in London.
SIGNED for the Owner ______________ SIGNED for the Company ______________
---
^ **SCHEDULE 2: NET PROFITS**
Gross income less: distribution fee of 20% of gross receipts; distribution expenses; the cost of production with overhead of 7.5% of production cost; and interest at 2% per annum over prime.
---
^ **SIDE LETTER**
To the Owner: we confirm that in clause 5.3 of the Agreement "18 months" is to be read as "9 months", and that otherwise the Agreement stands as signed. For the Company ______________
`,
};
