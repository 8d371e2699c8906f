import type { DraftSource } from '../draft-file.ts';

/** A studio's printed short form in sections, and a lettered rider that rewrites words of it, replaces paragraphs and adds some. */
export const STUDIO_ACQUISITION_RIDER_OF_CHANGES: DraftSource = {
  name: 'studio-acquisition-rider-of-changes',
  numbering: {
    a: [{ text: '%1.' }, { text: '%1.%2' }],
    b: [{ text: '%1.', format: 'upper-letter' }],
  },
  header: 'Halvard Pictures, Inc. / Legal / Form OA-7 (remakes)',
  text: `
^ **OPTION AND ACQUISITION AGREEMENT**
^ (short form, remake)
This agreement, made as of March 2, 2027, is between Halvard Pictures, Inc., a Delaware corporation ("Company"), and Dalbit Film Co., Ltd., a corporation of the Republic of Korea ("Grantor"), and concerns the Korean motion picture "Salt Ferry" (소금 나루), first released in 2022, with its screenplay, title and characters (all together the "Original"). The Rider at the end, of the same date, changes this printed form. Where form and Rider cannot be read together, the Rider governs.
@1 **OPTION**
@2 Within fifteen (15) days after it has received two signed copies of this agreement, Company shall pay Grantor Forty Thousand Dollars ($40,000). In return Company holds the sole, exclusive and irrevocable option to acquire the Remake Rights.
@2 The option may be exercised during twelve (12) months from the date of this agreement.
@2 Company may prolong the option once, for another twelve (12) months, by paying Grantor $40,000 before it runs out. Nothing more is required of Company for this.
@2 The payment under 1.1 reduces the Purchase Price. A payment under 1.3 does not reduce it.
@2 If a claim is raised against the Original, or a strike or another event outside Company's control interrupts development, the option is prolonged by the length of the interruption.
@2 The option is exercised by written notice. With the notice the Remake Rights vest in Company, and the Purchase Price is from then on a debt of Company.
@1 **MONEY**
@2 The price of the Remake Rights (the "Purchase Price") is three percent (3%) of the Budget of the first motion picture that is made (the "Picture"), in no event below Six Hundred Thousand Dollars ($600,000) (the "Minimum") nor above One Million Five Hundred Thousand Dollars ($1,500,000).
@2 The "Budget" is the budget that Company's production department signs off before cameras roll, after taking out interest and financing charges, the bond, contingency, overhead, insurance, legal fees, sums paid for underlying rights, and every rebate or tax credit that Company expects to receive.
@2 The Minimum is due upon exercise. Whatever the Purchase Price comes to above it is due on the first day of principal photography of the Picture.
@2 Grantor shall also receive five percent (5%) of one hundred percent (100%) of the Net Profits of the Picture. Net Profits are what Company's standard definition makes them; it is not annexed but is part of this agreement by this mention of it.
@2 Company withholds ten percent (10%) for tax, Grantor having handed in Form W-8BEN-E. No payment is raised because of what was withheld.
@1 **RIGHTS**
@2 The "Remake Rights" are the exclusive rights to make films and television productions in any language from the Original, and to exploit them together with all allied and incidental rights in every medium that exists or will be invented, throughout the universe and without limit of time.
@2 Grantor keeps the Original as it stands with its Korean-language sequels, prequels and new Korean versions, and all book, electronic book and webtoon publication; it may use these when and as it likes. It also keeps plays and musicals, but shall let them rest until sixty (60) months after the Picture is first shown to the public or, if it never is, until eighty-four (84) months after exercise.
@2 Before Grantor licenses a play or musical to anyone, it shall negotiate with Company, and no one else, for thirty (30) days. Thereafter each offer of a third party, and each change of such an offer, must be brought to Company, which may take it over within ten (10) days, without end.
@2 Grantor shall not release the Original, or license it for release or transmission, in the United States or Canada for twenty-four (24) months from the date of this agreement.
@1 **LATER PRODUCTIONS**
@2 For a theatrical sequel or prequel Company shall pay one-half (1/2) of the Purchase Price, and for a theatrical remake of the Picture one-third (1/3) of it.
@2 For a series Company shall pay $6,000 for each episode that runs about an hour and $3,500 for each that runs about half an hour. For a television movie or a mini-series Company shall pay Fifteen Thousand Dollars ($12,500) per hour.
@1 **CREDIT AND CONTROL**
@2 Mr. Baek Seung-ho will be engaged as an executive producer of the Picture and named as such in the main titles. His fee is $90,000 in all, of which $30,000 falls due when photography starts. What the screenwriter of the Original receives for consulting on the new screenplay will be settled between the parties at a later time.
@2 The words "Based on the motion picture Salt Ferry" will appear in the end titles, in such size as Company thinks fit.
@2 All decisions, business and creative, are Company's. Grantor has no voice in them.
@1 **RETURN OF RIGHTS**
@2 Company does not promise to make the Picture. If principal photography has not begun within seven (7) years from exercise, the Remake Rights return to Grantor under 6.2.
@2 They return only after Grantor has repaid everything that Company has spent on the project, with interest at two percent (2%) above the prime rate.
@1 **LEGAL**
@2 Grantor warrants that it alone owns the Remake Rights and may dispose of them, and that the Original infringes no right of any person of any kind.
@2 Grantor shall hold Company harmless from all claims and expenses that arise from a breach, or an allegation of a breach, of 7.1.
@2 Company may transfer this agreement to anyone, and by the transfer is free of it.
@2 California law applies. What the parties cannot settle goes to a single arbitrator of JAMS in Los Angeles, whose award is final.
HALVARD PICTURES, INC. By ____________________
DALBIT FILM CO., LTD. By ____________________
---
^ **RIDER**
^ to the Option and Acquisition Agreement of March 2, 2027, "Salt Ferry"
@b1 **Length of option.** In 1.2 the words "twelve (12) months" are struck and "eighteen (18) months" put in their place.
@b1 **Extension money.** In 1.3 read "$55,000" for "$40,000".
@b1 **Interruptions.** Add at the end of 1.5: "but by no more than six (6) months altogether."
@b1 **Exercise.** 1.6 is struck. In its place: "The option is exercised by written notice, which is void unless the Minimum reaches Grantor's account within ten (10) business days after it. The Remake Rights pass when the money is there and not before."
@b1 **Points.** In 2.4 read "seven and one-half percent (7.5%)" for "five percent (5%)".
@b1 **Language and place.** In 3.1 "in any language" becomes "in the English language", and "throughout the universe" becomes "throughout the world, the Republic of Korea excepted".
@b1 **Third-party offers.** The second sentence of 3.3 is struck.
@b1 **The Original in America.** Grantor is at liberty to release and license the Original in the United States and Canada as soon as twelve (12) months have gone by since the date of the agreement.
@b1 **Credit.** 5.2 is struck. The credit stands in the main titles and wherever a billing block appears.
@b1 **Hearing Mr. Baek.** Notwithstanding 5.3, Company shall ask Mr. Baek for his views on the writer, the director and the leading actor before it decides. Company's decision stands.
@b1 **Return of rights.** In 6.1 read "five (5) years" for "seven (7) years". 6.2 is struck: the rights return without any repayment first. Company's direct expenses for scripts, without interest, are paid back out of the first budget of another producer who makes the film, if there is one.
@b1 **Warranties.** As regards copyrights of third parties, privacy and defamation, 7.1 is limited to what Grantor knows.
@b1 **Indemnity.** Company shall in turn hold Grantor harmless from claims that arise from its scripts and productions. Grantor owes under 7.2 only what a final judgment has found, and never more than it has received under this agreement.
@b1 **Transfer.** 7.3 applies only to a transfer to a major or mini-major studio which takes over all of Company's duties in writing. Any other needs Grantor's written consent.
Initialed for Company: ______ Initialed for Grantor: ______
`,
};
