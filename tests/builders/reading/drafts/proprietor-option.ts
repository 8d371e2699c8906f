import type { DraftSource } from '../draft-file.ts';

/** An independent company's option and acquisition agreement, lettered paragraphs typed by hand, sums mostly in words. */
export const PROPRIETOR_OPTION: DraftSource = {
  name: 'proprietor-option',
  text: `
^ **OPTION AND ACQUISITION OF REMAKE RIGHTS**
^ **"THE SALT ROAD"**
THIS AGREEMENT is dated as of October 19, 2026 and is between FERNCLIFF ENTERTAINMENT, INC., a California corporation ("Producer"), and SOGEUMGIL PICTURES CO., LTD., a company of the Republic of Korea with its principal office in Busan ("Proprietor"), concerning the Korean feature film "소금길", known in English as "The Salt Road" (the "Film").
**1. Option.** (a) Upon payment of Forty Thousand Dollars ($40,000), which Producer shall make not later than ten (10) business days after countersignature, Proprietor grants Producer an exclusive option, good for twelve (12) months from the date of such payment, to acquire the Remake Rights. The foregoing sum is an advance against the Price.
(b) Producer may renew the option for a single additional twelve (12) month term by paying a further Fifty Thousand Dollars ($50,000) before the first term runs out. The renewal payment is in addition to, and shall not be credited toward, the Price. Renewal is further conditioned on Producer's having delivered to Proprietor a copy of an executed writer's agreement.
(c) Under no circumstances, whether by reason of renewal, force majeure, claim or otherwise, shall the option extend past the date which is thirty (30) months after the date hereof.
**2. Exercise.** The option is exercised only by written notice accompanied by the Price in full; a notice not so accompanied has no effect and shall be disregarded.
**3. The Price.** (a) The price of the Remake Rights (the "Price") is the greater of (i) Four Hundred Thousand Dollars ($400,000) and (ii) two percent (2%) of the Final Budget, but shall in no event exceed One Million Dollars ($1,000,000). "Final Budget" means the all-in budget approved by the completion guarantor, less only the bond fee, contingency, and interest and financing charges.
(b) Any portion of the Price that depends upon the Final Budget falls due on the first day of principal photography; the fixed minimum of $400,000 falls due on exercise.
(c) Title to the Remake Rights remains in Proprietor until the Price has been paid in full.
**4. Participation.** (a) Proprietor participates to the extent of four percent (4%) of one hundred percent (100%) of Net Profits. Net Profits shall be defined for Proprietor no less favorably in any respect than for Producer, any financier or any other participant, and the same shall apply to premiere invitations and all other perquisites. A copy of the definition is annexed as Rider 2 and may be changed only to Proprietor's advantage.
(b) The Film shall not be cross-collateralized with any other production of Producer or of any affiliate.
(c) Should the remake be released first on a subscription service, Producer shall pay Proprietor a buy-out premium equal to ten percent (10%) of the cost of production.
(d) If the remake takes $75,000,000 or more at the worldwide box office, Proprietor receives a bonus of One Hundred Thousand Dollars ($100,000).
**5. Accounts.** Producer accounts to Proprietor quarterly for the two years after release and once every six months from then on. A statement may be contested at any time within thirty-six (36) months after Proprietor receives it. Sums are payable in United States Dollars. If withholding is required by law, Producer shall increase the payment so that Proprietor receives what it would have received had none been required.
**6. Rights.** (a) The Remake Rights are the right to make one (1) feature-length motion picture in the English language based on the Film, and to exploit that picture in all media throughout the world other than Korea, in perpetuity.
(b) Not granted, and kept by Proprietor for its free use without any restriction: the Film; Korean-language remakes, sequels and series; stage; publishing and webtoon. Games and merchandise of the Film are likewise kept, but Proprietor shall not put either on the market in the United States until eighteen (18) months after the remake first opens.
(c) Should Proprietor propose to sell the remake rights in its next film, Producer shall have thirty (30) days of first negotiation, and thereafter Proprietor is free; there is no matching right.
(d) Nothing in this agreement is a waiver of moral rights; Proprietor will not, however, assert them against changes that are customary in the motion picture industry.
(e) Producer shall not use the Film, or permit it to be used, for the training of any machine-learning system.
**7. Later Productions.** Producer may make a sequel only by paying, on commencement of photography, fifty percent (50%) of the Price. A second remake bears one-third (1/3) of the Price. For a television series: $3,500 for an episode of up to half an hour and $6,000 for one of up to an hour. Of the participation, Proprietor has the same fraction in each later production.
**8. If Nothing Is Made.** Producer is under no duty to make the remake. If cameras have not begun to roll on it within four (4) years after exercise, all Remake Rights go back to Proprietor of themselves, without notice. When, and only when, a third party starts photography, that third party shall repay Producer's actual out-of-pocket development expense, with no interest and no overhead. Screenplays commissioned by Producer belong to Producer, but may not be used without the Remake Rights.
**9. Credit; Services.** (a) The remake carries, on a card of its own in the opening titles, in the billing block, and in every paid advertisement in which the writer is named, the words "Based on the motion picture THE SALT ROAD".
(b) Ms. Kwon Hae-jin is engaged as producer of the remake, is credited "Produced by", and receives a fee of One Hundred Twenty-Five Thousand Dollars ($125,000), fully pay or play once the budget is approved.
(c) Producer shall seek Proprietor's view on the screenwriter, the director and the two leads; Proprietor has five (5) business days in which to reply in writing; Producer's decision is final.
(d) The director of the Film has no engagement under this agreement.
**10. Warranties; Indemnity; Insurance.** (a) Proprietor warrants that it is sole owner of the Remake Rights and, to the best of its knowledge, that the Film infringes no right of any person.
(b) Each party shall indemnify the other for breach of its own warranties, Proprietor only on final judgment and never for more than it has actually been paid hereunder.
(c) Proprietor shall be an additional insured on the errors and omissions policy, and any deductible is for Producer's account.
(d) Proprietor has delivered the chain of title listed in Rider 1.
**11. Transfer.** Producer may transfer this agreement to a major studio or a network that takes on all of its obligations in writing; any other transfer needs Proprietor's prior consent.
**12. Breach.** (a) If a payment is late, Producer has ten (10) days after notice in which to make it; for any other failure the time is thirty (30) days.
(b) Proprietor's remedy is damages alone, and it may neither rescind nor enjoin, except that none of this applies where Producer has failed to pay.
(c) The option ends at once if Producer becomes insolvent or a receiver is appointed.
**13. General.** California law governs. Disputes go to arbitration in Los Angeles under the rules of JAMS. Either party may disclose the terms of this agreement where law or the rules of an exchange so demand; neither shall otherwise do so. This agreement replaces the term sheet of August 3, 2026, in which an option price of $25,000 and a period of eighteen months appeared.
AGREED: Ferncliff Entertainment, Inc. ______________   Sogeumgil Pictures Co., Ltd. ______________
`,
};
