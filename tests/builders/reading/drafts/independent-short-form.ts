import type { DraftSource } from '../draft-file.ts';

/** An independent producer's short-form option: run-on paragraphs of the trade, numbers before headings underlined. */
export const INDEPENDENT_SHORT_FORM: DraftSource = {
  name: 'independent-short-form',
  text: `
^ **SHORT FORM OPTION AND PURCHASE**
As of December 1, 2026. The following confirms the agreement between Quillback Productions, LLC, a Nevada limited liability company ("Quillback"), and Moraenaru Pictures Co., Ltd., a Korean company ("Moraenaru"), regarding the motion picture "The Lamplighter's Daughter" (the "Work").
1. __Option__. For $15,000, receipt of which is acknowledged, Moraenaru gives Quillback an exclusive option for one year from the date above to buy the remake rights in the Work. Quillback may tack on a second year by sending a further $20,000 before the first is out. The $15,000 is recoupable from the price set forth in paragraph 2; the $20,000 is not. The option cannot in any event last longer than thirty months.
2. __Price__. If the option is exercised the price is two and one-quarter percent (2-1/4%) of the picture's final approved budget, but at least $250,000 and at most $650,000, the minimum due with the notice of exercise and the rest when principal photography begins. Exercise without the minimum is no exercise.
3. __Contingent Compensation__. Three percent (3%) of 100% of net proceeds, on a definition that will treat Moraenaru as well as any other participant. Plus $60,000 when gross box office in the U.S. and Canada passes $50,000,000 and $25,000 if the picture wins the Academy Award for Best Picture.
4. __What Quillback Gets__. The right to produce a single feature film in English and to distribute it in every medium, forever, everywhere outside Korea.
5. __What Moraenaru Keeps__. The Work as it stands; remakes and sequels in Korean; books, comics and webtoons; plays and musicals. None of these is held back. Games and consumer goods are kept too, subject to a holdback in North America of two years from the picture's release.
6. __More Pictures__. Sequel: 50% of the price again. Further remake: 33-1/3%. Series: $3,000 for each half-hour, $5,500 for each hour.
7. __Getting It Back__. Quillback does not have to make the picture. Should principal photography not begin within five years after exercise, the remake rights automatically belong to Moraenaru again, and Quillback's out-of-pocket development cost is to be paid back, without interest, only by the party that goes on to make the picture and only when it does.
8. __Credit__. "Based on the Korean motion picture" in the main titles and the billing block. Mr. Ban Si-woo: executive producer, $70,000.
9. __Say__. Quillback will talk over the writer, the director and the leading roles with Moraenaru and will then decide.
10. __Books__. Statements every six months; eighteen months to take exception to any of them. U.S. dollars. Any tax that must be withheld comes out of Quillback's pocket, not Moraenaru's.
11. __Assurances__. Moraenaru owns the Work outright; as to claims of others it speaks only from what it knows. Each party indemnifies the other for its own breach, Moraenaru to the extent of what it has been paid. Moraenaru joins the E&O policy as an additional insured, with the deductible for Quillback's account.
12. __If Things Go Wrong__. Ten business days after notice to cure a missed payment, thirty days to cure anything else. Moraenaru's remedy is money, and it will not enjoin the picture, but this does not apply to a failure to pay.
13. __Passing It On__. Quillback can assign to a studio or network assuming in writing what Quillback owes; otherwise it needs Moraenaru's consent.
14. __AI__. The Work shall not be made training data.
15. __Law__. California law, arbitration at JAMS in Los Angeles.
QUILLBACK PRODUCTIONS, LLC ______________   MORAENARU PICTURES CO., LTD. ______________
`,
};
