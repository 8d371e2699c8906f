import type { DraftSource } from '../draft-file.ts';

/** A short agreement of numbered clauses, and a rider of changes behind it that names clause and words. */
export const RIDER_EN_QUOTED_CLAUSE_CHANGES: DraftSource = {
  name: 'rider-en-quoted-clause-changes',
  numbering: {
    a: [{ text: '%1.' }, { text: '%1.%2' }],
    b: [{ text: '%1.', format: 'upper-letter' }],
  },
  footer: 'The Salt Ferry – agreement and rider',
  text: `
^ **OPTION AND REMAKE AGREEMENT**
^ "The Salt Ferry" (소금배)
This agreement of 9 March 2027 is between Saebyeok Film Works Co., Ltd., of Mapo-gu, Seoul ("SFW"), and Halyard Row Productions LLC, of Los Angeles ("Halyard"), about the Korean film "The Salt Ferry", first shown in 2022 (the "Film"). The rider of 22 March 2027 that follows the signatures belongs to it, and wherever the rider alters a clause the rider prevails.
@1 **Option**
@2 For US$40,000, to be paid within ten business days of signature, SFW gives Halyard the sole right, for twelve months from signature, to buy the rights described in clause 3 (the "Option").
@2 Halyard may prolong the Option once, by twelve months, against US$40,000 paid before the Option would run out. Nothing else is asked of it.
@2 What Halyard pays under 1.1 comes off the price. What it pays under 1.2 comes off the price too.
@2 Halyard takes up the Option by written notice, and the least price must reach SFW together with the notice and before the Option runs out. A notice without the money counts for nothing.
@1 **Price**
@2 The price is two per cent of the Budget, but at least US$500,000 and at most US$1,200,000.
@2 The least price is due when the Option is taken up, the rest on the first day of principal photography.
@2 "Budget" means the final direct budget approved before the first day of photography, leaving out finance charges, the bond fee and contingency and nothing else.
@1 **Rights**
@2 When the Option is taken up SFW assigns to Halyard the sole right to make films and television series in the English language from the Film, and to exploit them throughout the world except the Republic of Korea; after the first film, each further production is paid for under clause 5.
@2 SFW keeps the Film itself, its Korean sequels and any new Korean version of it, and all book, comic and webtoon rights, and may use all of these as it likes. It keeps the stage rights, but will not use them for three years after the first release of Halyard's film.
@2 For two years from signature SFW will not grant new licences to show the Film in the United States or Canada.
@1 **Profits and statements**
@2 SFW has five per cent of one hundred per cent of the Net Profits of Halyard's first film. Net Profits are whatever Halyard's usual definition says, and SFW is treated no worse than any other participant.
@2 Halyard sends SFW statements half-yearly. SFW may object to a statement within eighteen months of receiving it.
@2 When the worldwide box office of the first film, as Comscore shows it, reaches twice its negative cost, Halyard pays SFW a bonus of seventy-five thousand dollars (US$70,000).
@1 **Further productions**
@2 For a sequel or prequel Halyard pays one half of the price, and for a new version of its own film one third of the price.
@2 For a series it pays US$4,000 for each episode longer than thirty minutes and US$2,500 for each shorter one. What is paid for a pilot will be agreed when one is ordered.
@1 **Names and people**
@2 The credit "Based on the film The Salt Ferry, produced by Saebyeok Film Works" stands in the main titles.
@2 Ms. Noh Ji-an is engaged on the first film as executive producer, is credited as such, and is paid US$80,000.
@2 Halyard asks SFW's views on the writer, the director and the title, and then decides alone.
@1 **Return of the rights**
@2 If principal photography of the first film has not begun within five years after the Option was taken up, the rights come back to SFW by themselves.
@2 In that case Halyard's direct costs of development, with interest at five per cent a year, are repaid to it out of the financing of the next film that is made from the Film, and from no other source.
@2 Halyard is not bound to make any film.
@1 **Promises**
@2 SFW promises that it alone owns what it grants; and, so far as it knows, that the Film takes nothing from the work, and does not touch the private life, of anyone else.
@2 Each party keeps the other free of third-party claims that come from a breach of its own promises.
@2 Halyard may pass this agreement on to anyone.
@2 SFW will see that the writer and director of the Film do not use their moral rights against the kind of change that is usual in a remake. Their right to be named is untouched.
@1 **Money, law**
@2 All sums are in United States dollars. Halyard withholds ten per cent tax from each payment, adds nothing to make up for it, and sends SFW the tax receipts.
@2 If Halyard is late with a payment, SFW may act on it once ten days have passed since its notice.
@2 California law governs, and disputes go to arbitration before JAMS in Los Angeles.
Signed for SFW: ______________ Signed for Halyard: ______________
---
^ **RIDER OF CHANGES, 22 March 2027**
The agreement above is changed as follows. Clauses that are not named here stay as they are. SFW had asked for US$110,000 in 6.2; this was not agreed, and 6.2 stands.
@b1 In 1.1, for "twelve months" read "eighteen months".
@b1 In 1.2, for "once, by twelve months, against US$40,000" read "twice, by nine months each time, against US$30,000 each time". Delete the second sentence of 1.2. In its place: "For the second time Halyard must besides have delivered a finished screenplay to SFW."
@b1 In the second sentence of 1.3, for "comes off the price too" read "does not come off the price".
@b1 In 2.1, for "two per cent" read "two and a half per cent", and for "US$500,000" read "US$600,000".
@b1 Delete the last sentence of 3.2. In its place: "It keeps the stage rights and may use them at any time. Rights to make games from the Film go to Halyard and are paid for by the price."
@b1 Delete the second sentence of 4.1. In its place: "Net Profits are defined in Schedule N, which the parties have negotiated and attached."
@b1 In 4.2, for "half-yearly" read "every quarter", and for "eighteen months" read "thirty-six months".
@b1 In 5.1, for "one third" read "two fifths".
@b1 After 5.2 add: "5.3 If five years pass after the release of one production without the release of another, the right to make further sequels and series comes back to SFW."
@b1 In 6.1, after "main titles" add "and in the billing block".
@b1 Delete 6.3. In its place: "6.3 The choice of director and the title need SFW's prior approval. All else Halyard decides."
@b1 In 7.1, for "five years" read "four years". In 7.2, delete "with interest at five per cent a year,".
@b1 At the end of 8.2 add: "SFW never owes more under this clause than it has been paid under this agreement."
@b1 In 8.3, for "anyone" read "a major or mini-major studio that takes over Halyard's duties in writing, and to nobody else without SFW's consent".
@b1 In 9.2, for "ten days" read "fifteen days".
@b1 Delete 9.3. In its place: "9.3 Disputes are settled by arbitration at the Singapore International Arbitration Centre, in English, under the law of England."
@b1 After 9.3 add: "9.4 Neither the Film nor its screenplay may be used to train artificial intelligence unless SFW has licensed that separately and been paid for it."
Initialled: SFW ______ Halyard ______
`,
};
