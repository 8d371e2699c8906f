import type { DraftSource } from '../draft-file.ts';

/** An offer by a streaming company: lettered paragraphs typed by hand, most figures in words, standard terms behind. */
export const RIGHTS_HOLDER_LETTER: DraftSource = {
  name: 'rights-holder-letter',
  footer: 'Quillback Originals / Business & Legal Affairs / BLA-2026-1187',
  text: `
QUILLBACK ORIGINALS, INC.
November 5, 2026
VIA EMAIL
Sorae Film Partners ("Rights Holder"), c/o Bae, Min & Oyelaran LLP
Re: "The Tide Clerk" / Option and Acquisition of Remake Rights
Ladies and Gentlemen:
When signed by you, this letter, together with the Standard Terms annexed as Attachment I and made a part hereof (collectively, the "Agreement"), will confirm the terms on which Quillback Originals, Inc. ("Company") may acquire rights in the Korean-language motion picture presently entitled "The Tide Clerk" (the "Underlying Picture").
**A. OPTION TERMS**
A.1 __Initial Period.__ Rights Holder grants Company an exclusive and irrevocable option commencing upon the date on which Company receives a copy of this letter signed by Rights Holder and ending on the second anniversary thereof. The price of the initial period is one hundred ten thousand dollars, which is paid against and shall reduce the Acquisition Fee.
A.2 __Renewals.__ Company may renew the option once for a further year by paying, not less than five business days before the initial period lapses, an amount equal to one hundred fifty percent of the sum described in A.1. The renewal payment does not reduce the Acquisition Fee. There is no other condition of renewal.
A.3 __How Exercised.__ Company exercises the option by notice and by simultaneously tendering the Acquisition Fee; notice without tender is of no effect. For clarity, neither the engagement of a writer nor the commencement of production constitutes exercise.
**B. FINANCIAL TERMS**
B.1 __Acquisition Fee.__ Eight hundred seventy-five thousand dollars, flat, whatever the budget of the production may be (the "Acquisition Fee"), payable in full upon exercise.
B.2 __Additional Consideration.__ In lieu of any participation in profits or receipts, none of which is payable, Company shall pay (i) a bonus of two hundred thousand dollars if the production is viewed by a number of accounts which Company in its discretion determines to be exceptional, and (ii) a buy-out premium of twelve percent of the cost of production of the first production.
B.3 __Series.__ If Company elects to produce a series, the Acquisition Fee is replaced by sixty thousand dollars for each episode of one hour (and not less than six episodes are payable), and thirty-five thousand dollars for each half-hour episode.
B.4 __Later Productions.__ For any feature sequel Company pays forty percent of the Acquisition Fee; for any feature remake of its own production, thirty percent. Rights Holder's principal, Mr. Tae, will be offered services on the first such production only, on terms no less favorable than those of paragraph D.
B.5 __Taxes.__ Company withholds what the law requires at the rate of the treaty and will give receipts. If the rate withheld exceeds the treaty rate through no act of Rights Holder, Company bears the excess.
**C. RIGHTS**
C.1 __Grant.__ Upon exercise: all rights, in all media now or later known, in all languages, throughout the universe and in perpetuity, in the Underlying Picture, its screenplay and its characters, the reserved items excepted. Company is not required to produce anything.
C.2 __Kept by Rights Holder.__ The Underlying Picture itself and any sequel or remake thereof in the Korean language, none of which may be released outside Korea within eighteen months after the first release of Company's production; books and webtoons, subject to the same limit; and legitimate stage, without limit.
C.3 __Return of Rights.__ Six years after exercise, if no production has by then been released to the public, the rights return upon notice. Sequel and series rights return, in the same way, if thirty-six months pass after a release without the release of another production. Nothing is to be repaid to Company upon either return.
C.4 __Technology.__ For clarity the grant includes the right to use the Underlying Picture and its elements as input to, and to train, generative systems for purposes connected with the productions.
**D. PRODUCER**
Mr. Tae Gyu-won will render services as a producer of the first production, with credit as producer locked to derivative productions, for ninety thousand dollars, one-half at start of photography and one-half at delivery. His first-class travel will be governed by Company's policy.
**E. CREDIT; CONSULTATION**
A "based on" credit appears in the end titles of every production, size at Company's discretion. Company consults Rights Holder about the director; Rights Holder answers in writing within four business days, failing which it is deemed to agree, and Company decides.
Kindly sign below. This letter may be signed in counterparts.
QUILLBACK ORIGINALS, INC.  By ________________
ACCEPTED AND AGREED: SORAE FILM PARTNERS  By ________________
---
^ **ATTACHMENT I**
^ **STANDARD TERMS**
1. **Representations.** Rights Holder represents that it has the authority to enter into the Agreement and owns the rights granted; that, to the best of its knowledge, the Underlying Picture infringes no right of any third party.
2. **Indemnity.** Rights Holder indemnifies Company against loss from breach of the foregoing as finally adjudicated, up to the sums paid to it; Company indemnifies Rights Holder against loss from its productions.
3. **Relief.** Rights Holder's remedy is damages. It will not seek to enjoin a production, except where the Acquisition Fee has not been paid within the period of cure, being twenty days after notice.
4. **Transfer.** Company may transfer the Agreement to an affiliate or to any purchaser of its assets and shall remain secondarily liable; any other transfer requires consent.
5. **Records.** Because no participation is payable, no statements are rendered.
6. **Disclosure.** Terms are confidential on both sides, save as counsel advises that law requires after notice; the first announcement is Company's, after which Rights Holder may refer to it.
7. **Law.** California law applies and the courts of Los Angeles County have exclusive jurisdiction.
8. **Moral Rights.** Rights Holder procures that the director will not assert moral rights as to changes customary in the trade; the right to be named is unaffected.
9. **Insolvency.** The option lapses should Company become insolvent.
`,
};
