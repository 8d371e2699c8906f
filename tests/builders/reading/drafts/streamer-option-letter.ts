import type { DraftSource } from '../draft-file.ts';

/** The short option letter of a streamer's business affairs: underlined words lead its paragraphs, everything is meant to be signed at the foot. */
export const STREAMER_OPTION_LETTER: DraftSource = {
  name: 'streamer-option-letter',
  text: `
LANTERNFISH ORIGINALS, INC.
1180 Vine Street, Los Angeles, California 90038
As of December 9, 2026
Hwaseon Entertainment Co., Ltd., Seoul
Attention: Mr. Baek Seung-min
Re: "Snow on Line Nine" / Option
Dear Seung-min:
This letter, when you countersign it, is our agreement about the Korean feature film "Snow on Line Nine" (9호선의 눈) (the "Film"). A long form may follow; until it does, this letter is binding.
__Option.__ We will pay you $60,000 within fifteen (15) business days after we receive your signature. For that you give us an exclusive option on the Film for twelve (12) months from the date of this letter. The $60,000 counts against the purchase price below.
__Renewal.__ We may renew for one further period of twelve (12) months by paying $60,000 before the first period is over. This second payment does not count against the purchase price.
__Purchase price.__ $550,000, due thirty (30) days after we exercise. If the final budget of the picture is over $25,000,000 we will add $75,000, and if it is over $40,000,000 another $75,000. We exercise by sending you written notice, and on the date of the notice the rights are ours.
__What we get.__ All rights to remake the Film and to make further productions based on it, in every language, form and medium, throughout the universe, forever, including merchandising and games based on our productions. You will not make or license another remake in any language.
__What you keep.__ The Film itself, and books, webtoons and stage plays based on it. You may use these as you wish, except that for twenty-four (24) months from now you will not place the Film on any other subscription streaming service in the United States.
__No backend.__ As you know we do not pay net profits or box office bonuses. In their place we will pay you a premium of ten percent (10%) of the production cost of the picture at delivery, and if the picture is watched by at least twenty percent (20%) of our domestic subscribers in the first ninety (90) days, $100,000.
__Awards.__ $25,000 on a nomination for the Academy Award for Best Picture. Nothing more on a win.
__Later productions.__ For a sequel, half of the purchase price. For a series, $9,000 per episode of forty-five minutes or more and $5,500 per shorter episode, and $50,000 when we order the first season. There are no rerun fees on our service.
__Your services.__ You will be an executive producer of the picture at a fee of $85,000, and of a series at a fee still to be agreed. Your credit on both will be as executive producer.
__Original credit.__ "Based on the film by Hwaseon Entertainment" on screen, in the end titles.
__Approvals.__ We will keep you posted and ask for your thoughts on the writer and the director. All decisions are ours.
__If we don't make it.__ We are under no obligation to make anything. If we have not started principal photography within five (5) years after exercise, you may ask for the rights back, and they are yours again once you or your new partner has repaid what we spent, with interest, which must happen before the rights are reassigned.
__Your promises.__ You confirm that you own the Film outright, that it copies nothing and infringes nobody, and that no one else needs to consent, and you will indemnify us if any of this is claimed to be untrue. We will indemnify you for what we add.
__Insurance.__ We will add you to our E&O policy as an additional insured.
__Moral rights.__ You and the director (who will sign the attached certificate) waive them.
__Disputes.__ Your remedy is money. You will not ask a court to stop the picture or undo this agreement, for any reason. California law applies, and the courts of Los Angeles County decide.
__Transfer.__ We may transfer this agreement to anyone, in which case they and not we will be responsible.
__Guilds.__ The picture will be produced by a company that will be signatory to the WGA, DGA and SAG-AFTRA agreements before photography starts.
__Favored nations; tax.__ We don't do favored nations for format or remake owners. Withholding tax is under review with our tax group and will be addressed in the long form.
__Confidentiality.__ We announce. You keep this letter to yourselves, other than what a court or regulator obliges you to disclose, and show us any statement before you make it.
Yours truly, Priya Raman, Vice President, Business and Legal Affairs
Agreed: Hwaseon Entertainment Co., Ltd. ______________
`,
};
