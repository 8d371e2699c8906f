import type { DraftSource } from '../draft-file.ts';

/** American counsel goes through the Korean side's draft in the order of its sections: what is accepted, what is wanted instead. */
export const LAWYER_COMMENT_LETTER_HOLLOW_BELL: DraftSource = {
  name: 'lawyer-comment-letter-hollow-bell',
  header: 'Prentiss Mallory & Odell LLP',
  text: `
PRENTISS MALLORY & ODELL LLP, 1880 Wilshire Boulevard, Los Angeles
February 9, 2027
By email: Ms. Seo Yeon-ju, Hanbit Law Office, Seoul
Re: "Hollow Bell" (빈 종): your draft Option and Remake Agreement of January 22
Dear Ms. Seo:
I act for Tinderbox Row Pictures, LLC. My client has now been through your draft with me, and I take it in the order of its sections; the numbers are yours. Where I write that a section is accepted, your words may stay as they are, and a section that I do not mention raises no question of principle. Nothing in this letter binds either side before an agreement has been signed.
**1. Option.** We accept an exclusive option over the film and its screenplay. Your draft lets it run for twelve months from signature. My client cannot have a script written and a director interested in a year, and it asks for eighteen months instead.
**2. Option payment.** Your draft asks for US$60,000. My client will pay US$45,000 within ten days after signature. Your draft also says that this money is on top of the price; we would like the opposite, namely that it is deducted from the price if my client goes ahead.
**3. Renewal.** We accept that the option can be renewed one time only and that the renewal lasts another twelve months. We accept that it costs US$45,000 again, and we give way on your sentence that the renewal money is not deducted from anything. We cannot accept that a screenwriter must be under contract by then: paying the renewal money in time must be enough.
**4. Exercise.** This section is accepted. The notice and the money must both have reached your client before the option runs out, and a notice without money does nothing.
**5. Price.** You propose a flat sum of US$900,000. My client buys on the budget: it offers three percent (3%) of the budget of the first picture, with a least amount of US$600,000 and a most of US$1,200,000. The least amount would be paid on exercise, and the rest on the first day of principal photography. The budget would be the direct budget as finally approved before photography, and only four things would be left out of it: contingency, the bond, the cost of finance and the price itself.
**6. Success payments.** We accept one payment of US$100,000 when the worldwide box office reaches three times the negative cost of the picture. Your second payment, at four times, has to go.
**7. Participation.** Your client asks for five percent of adjusted gross. My client does not give adjusted gross to anyone for underlying rights. It offers four percent (4%) of one hundred percent of the net profits, under a definition that you and I negotiate now and that is annexed to the agreement when it is signed.
**8. Accounts.** Statements twice a year are accepted. Your draft gives your client thirty-six months to object to a statement; we ask for twenty-four.
**9. Rights.** Your draft licenses a single English-language picture. My client needs the English-language screen rights as a whole, that is, the first picture and also any later picture or series in English, the later ones against the payments in section 11. We accept that the territory is the world without the Republic of Korea.
**10. What your client keeps.** We accept that your client keeps the Korean film and may make sequels to it, or make it again, in Korean whenever it likes. As for the stage, your client may keep it but should leave it unused until three years after our picture has opened, and should talk to us first before it sells to another. We do not accept that games stay with your client; they belong to what my client buys and are covered by the price. On merchandise my client has not made up its mind, and I shall have to come back to you.
**11. Later productions.** Half of the price for each sequel is accepted. You ask for half for a new remake as well, and we propose one third.
**12. Names and people.** We accept a line that the picture is based on your client's film, on the screen in the opening titles and on a card with others, but not on posters or in advertisements. Mr. Kang Do-hyeon will be named executive producer and will be paid Seventy-Five Thousand Dollars (US$85,000) for it. Your draft attaches Ms. Ryu as director. That is not possible; my client will sit down with her before it speaks with any other director, and it promises no more.
**13. Creative matters.** Your draft wants your client's approval of the screenplay, the director and the title. We can offer that my client consults your client on these three, the last word being always my client's.
**14. Return of the rights.** You give us three years. We ask that the rights go back by themselves only if principal photography has not begun within five years after exercise. We accept that your client then owes us our direct costs without interest, and only out of the money for a new film if one is ever made.
**15. Warranties.** Accepted. Your client vouches without reserve for its own title, and for the rights of strangers only so far as it knows.
**16. Tax.** We shall keep back ten percent under the treaty, provided that Form W-8BEN-E has been filed with us, and send you the receipts. Your sentence by which my client makes up the difference must come out.
**17. Transfer.** Your draft requires your client's consent to any transfer. My client must be able to transfer the agreement without it to a major or mini-major studio which takes over all its duties in writing.
**18. Default.** Your draft gives us ten days after notice to make good a missed payment, and we ask for thirty. Once the price has been paid your client should be content with damages. We accept that while it has not been paid your client may still go to court to stop the picture.
**19. Law.** My client cannot agree to Korean law and arbitration before the KCAB. It proposes California law and arbitration before JAMS in Los Angeles.
Of all this, three things matter most to my client: the price on the budget, the whole of the English-language rights, and six years from exercise before the rights go back. If these can be settled, I believe the rest can be done in one call. I am free on Thursday, your Friday morning.
Yours sincerely,
Thaddeus R. Odell
`,
};
