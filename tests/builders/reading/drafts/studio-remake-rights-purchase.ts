import type { DraftSource } from '../draft-file.ts';

/** A studio buys remake rights outright: sections and subsections, its definitions in front, the table of payments behind. */
export const STUDIO_REMAKE_RIGHTS_PURCHASE: DraftSource = {
  name: 'studio-remake-rights-purchase',
  numbering: { a: [{ text: '%1.' }, { text: '%1.%2' }] },
  header: 'Halvorsen-Pike Studios, Inc. / Legal Affairs / Execution draft, April 5, 2027',
  text: `
^ **REMAKE RIGHTS PURCHASE AGREEMENT**
This Remake Rights Purchase Agreement is entered into as of April 5, 2027 between Halvorsen-Pike Studios, Inc., a California corporation ("Purchaser"), and Dodam Cinema Co., Ltd., a company organized under the laws of the Republic of Korea ("Owner"), who agree as follows:
@1 **Definitions**
@2 "Commencement" means the first day of principal photography of the First Production, second-unit photography excluded.
@2 "First Production" means the first feature-length motion picture that Purchaser produces by virtue of the Rights.
@2 "Fixed Price" means One Million One Hundred Thousand United States Dollars (US$1,100,000).
@2 "Net Proceeds" means the net proceeds of the First Production, computed under Purchaser's customary definition for owners of underlying rights, which is attached as Exhibit B.
@2 "Picture" means the motion picture "The Glass Orchard" (유리 과수원), first released in the Republic of Korea in 2022, with its screenplay, characters and title.
@2 "Restricted Period" means the period that ends sixty (60) months after the first general release of the First Production.
@2 "Rights" and "Reserved Rights" have the meanings given in Sections 2 and 3.
@1 **Sale of Rights**
@2 **Rights.** Owner sells and assigns to Purchaser, exclusively and in perpetuity, all motion picture, television and allied rights in the Picture, including the right to produce remakes, sequels, prequels and television programs based on it and to exploit them in all media, excepting only the Reserved Rights (the "Rights").
@2 **Languages and Territory.** The Rights extend throughout the universe and to every language other than Korean.
@2 **Games.** Games and interactive works based on the Picture are among the Rights, and the Fixed Price is full payment for them.
@2 **Merchandise.** Purchaser may make and license merchandise based on the characters, title and artwork of the Picture and shall pay Owner five percent (5%) of the sums it receives from that merchandise after deduction of agents' commissions.
@1 **Reserved Rights**
@2 Owner reserves the Picture as released and all sequels, prequels and remakes of it in the Korean language, and may exploit them at any time without restriction.
@2 Owner reserves publication of the Picture in print and electronic form, comics and web comics included, without restriction. Purchaser may publish synopses of not more than 7,500 words for advertising.
@2 Owner reserves live stage rights, musicals included, but shall neither exercise nor license them during the Restricted Period.
@2 If Owner proposes to license its stage rights after the Restricted Period, it shall first negotiate with Purchaser exclusively for thirty (30) days. Failing agreement, Owner shall notify Purchaser of the first offer of a third party that Owner is willing to accept, and Purchaser may within ten (10) business days take the stage rights on the terms of that offer. Purchaser's rights under this Section are then at an end, whether or not it has taken the stage rights.
@1 **Consideration**
@2 **Fixed Price.** Purchaser shall pay the Fixed Price to Owner, one-half within ten (10) business days after Purchaser has approved the documents of title under Section 8.1, and one-half on Commencement.
@2 **Box Office Bonus.** If the receipts of the First Production at the box offices of the United States and Canada, as reported by Comscore, reach US$80,000,000, Purchaser shall pay Owner US$150,000, and it shall pay the same sum again when they reach US$120,000,000.
@2 **Participation.** Owner is entitled to an amount equal to four percent (4%) of one hundred percent (100%) of the Net Proceeds.
@2 **Ceilings.** Whatever Exhibit B may provide, in the computation of Net Proceeds Purchaser's theatrical distribution fee shall not exceed twenty-five percent (25%) of gross receipts, its overhead charge shall not exceed twelve and one-half percent (12.5%) of the cost of production, interest on that cost shall run at the prime rate plus one and one-half percent (1.5%) per annum, and neither a loss nor a cost of another picture shall be charged to the First Production.
@2 **Subsequent Productions.** For each theatrical sequel or prequel to the First Production Purchaser shall pay Owner fifty percent (50%) of the Fixed Price, and for each theatrical remake of the First Production one-third (1/3) of the Fixed Price. Royalties for television are set out in Schedule 1. Owner's participation in the net proceeds of each such sequel, prequel or remake is one percent (1%).
@1 **Payment**
@2 Every sum under this Agreement is stated and payable in United States Dollars, by wire transfer to the account designated by Owner.
@2 Purchaser shall withhold United States tax of ten percent (10%) from each payment if it has received a valid Form W-8BEN-E, and otherwise at the statutory rate. No payment will be increased on account of any tax.
@2 Purchaser shall furnish Owner with statements of Net Proceeds within ninety (90) days after each June 30 and December 31 in which receipts were accounted for.
@2 A statement becomes conclusive unless Owner delivers a written objection to it, with particulars, within thirty-six (24) months after it was rendered.
@1 **Credit and Control**
@2 **Source Credit.** Purchaser shall accord the credit "Based on the motion picture 'The Glass Orchard' by Dodam Cinema" in the main titles of the First Production and in the billing block wherever a billing block appears.
@2 **Control.** All decisions concerning the development, production and exploitation of the First Production, creative decisions included, are Purchaser's alone. Owner has no right to approve them or to be consulted on them.
@2 **Owner's Representative.** Whether a representative of Owner will render services as a producer of the First Production, and with what credit and at what fee, remains to be agreed between the parties.
@1 **Reversion**
@2 If Commencement has not taken place within seven (7) years after the date of this Agreement, the Rights shall return to Owner automatically on the last day of that period.
@2 Upon the start of photography of any production based on the Picture that is made by Owner, or under license from Owner, after the return of the Rights, Purchaser shall be repaid all of its costs of development with interest at the prime rate plus two percent (2%) per annum.
@2 Purchaser is under no obligation to produce or release a motion picture or other work.
@1 **Title**
@2 **Documents.** Within fifteen (15) days after the date of this Agreement Owner shall deliver copies of its agreements with the director, the screenwriters and the composer of the Picture and of the certificates of copyright registration in Korea and the United States. Purchaser shall approve them, or state in writing what is wanting, within thirty (30) days after it has received them.
@2 **Warranties.** Owner represents and warrants that it is the sole owner of the Rights, that the Picture is wholly original, and that neither the Picture nor any use of the Rights infringes or will infringe any right of any person.
@2 **Indemnity.** Owner shall indemnify Purchaser against all claims arising from a breach of its warranties. Purchaser shall indemnify Owner against all claims arising from material that Purchaser adds and from the production and exploitation of the First Production.
@2 **Moral Rights.** Owner, for itself and on behalf of every author of the Picture, irrevocably waives throughout the world all moral rights in the Picture.
@2 **Further Documents.** Owner shall sign such documents consistent with this Agreement as Purchaser requests. If a document has not been returned signed within ten (10) business days after a written request, Purchaser may sign it in Owner's name as its attorney-in-fact.
@1 **General**
@2 **Remedies.** Owner's only remedy for any breach by Purchaser, including a failure to pay, is an action at law for money damages. In no event may Owner rescind this Agreement or restrain the production, advertising or exploitation of any work.
@2 **Assignment.** Purchaser may assign this Agreement or any of the Rights to any person and upon such assignment is relieved of its obligations.
@2 **Stage Openings.** Owner shall see to it that no stage production based on the Picture opens before the expiration of three (3) years following the first general release of the First Production.
@2 **Law and Courts.** This Agreement is governed by the laws of the State of California, and the state and federal courts in the County of Los Angeles have exclusive jurisdiction.
@2 **Entire Agreement.** This Agreement, with its Exhibit and Schedule, replaces all earlier understandings, including Purchaser's letter of December 1, 2026, in which a price of US$900,000 was proposed.
HALVORSEN-PIKE STUDIOS, INC. By: .................... Title: ....................
DODAM CINEMA CO., LTD. By: .................... Title: ....................
---
^ **SCHEDULE 1**
^ **PAYMENTS**
| Payment | Amount | Due
| Fixed Price, first half | US$550,000 | Ten business days after approval of the documents of title
| Fixed Price, second half | US$550,000 | Commencement
| Box office bonus | US$150,000 at each of two levels | Thirty days after the report of Comscore
| Theatrical sequel or prequel | Forty percent (40%) of the Fixed Price | Start of its photography
| Theatrical remake of the First Production | One-third of the Fixed Price | Start of its photography
| Television series, program of more than thirty minutes | US$8,500 per episode produced | Thirty days after first exhibition
| Television series, program of thirty minutes or less | US$5,500 per episode produced | Thirty days after first exhibition
| Television movie or mini-series | US$12,000 per hour | Start of its photography
`,
  widths: [40, 32, 28],
};
