import type { DraftSource } from '../draft-file.ts';

/** A producer's letter of terms for a co-production: plain sentences in numbered paragraphs, shares in words. */
export const PRODUCERS_LETTER_CO_PRODUCTION: DraftSource = {
  name: 'producers-letter-co-production',
  text: `
Larkmead Pictures Inc.
2200 Alameda Street, Burbank, California
November 20, 2026
Mr. Kang Do-won, Supgil Film Company Limited, Seoul
Dear Mr. Kang: "THE GLASS ORCHARD"
This letter records the terms on which Larkmead Pictures Inc. ("Larkmead") and Supgil Film Company Limited of Seoul ("Supgil") will make the above film together.
1. Money. The film will cost US$11,000,000 and that figure may be altered only if both of us sign. Supgil will contribute forty-five percent and Larkmead fifty-five percent, each of us into escrow on the same day, nothing to be drawn until the bond has been issued. We have allowed ten percent for contingencies and two percent for the completion guarantor.
2. Going over. Whoever is responsible for an overspend bears it, save that Supgil shall never have to find more than its share of the contingency.
3. Services. Supgil's stages and visual effects will be taken at published rates and will count as money put in, recouping alongside it.
4. Fees. From the budget Supgil will have a producer's fee of four percent and, for its office costs, a further two percent.
5. Receipts. A collection agent who answers to neither of us will receive all income; Supgil will sign its agreement, be paid by it directly and see its reports. It will charge one percent. The order in which money is paid out is set out in the schedule to this letter and is final. The producers take five percent off the top. Each investor then recovers its outlay, neither before the other, together with fifteen percent. Whatever remains is shared, forty-five percent to Supgil and fifty-five percent to Larkmead. Income of this film is never to be used to make good the losses of another.
6. Ownership. We own the copyright together, forty percent Supgil and sixty percent Larkmead. Any sequel, series or further remake belongs to Supgil, who will talk to Larkmead first, for six months after release.
7. Where. Supgil alone exploits the film in South Korea, in every medium; if it wishes to sell elsewhere in Asia Larkmead will give it the first opportunity to do so; the rest of the world is for our joint account.
8. America. The theatrical distributor may keep twenty percent. It must spend at least US$2,500,000 on prints and advertising according to a campaign we both approve and pay over what it does not spend. Sixty days must go by after the opening before the film is offered online.
9. Sales abroad. The agent's commission is twelve and a half percent, its expenses may not go above US$60,000, and it acts for us for four years. It may not sell for less than the figures on the agreed list unless we both say so.
10. Making it. We choose the director and the principal actors together from lists already exchanged. The director has his own cut and two previews, after which the final version is for both of us to agree. Each of us is in charge on its own soil; anything we cannot settle goes within a day to the heads of our companies. If the director or either of our named producers should leave, the other company may suspend the film or withdraw from it.
11. People. All Korean crew are engaged on the standard contract and do not work above fifty-two hours in any week. Only Larkmead's special purpose company signs with the American guilds; Supgil guarantees nothing and Larkmead will hold it harmless.
12. Public money. What the Korean state gives is Supgil's and what California gives is Larkmead's, and each may treat it as part of its contribution.
13. Names. Our companies share a card on every print. Festivals are for joint decision and the Korean premiere is protected.
14. Insurance. Both companies are insured under one policy, with errors and omissions cover of US$3,000,000 for each claim.
15. Accounts. Larkmead reports each quarter and Supgil may send an accountant once a year.
16. Ending. This arrangement can be ended only for a serious breach that has not been put right thirty days after notice; what each of us brought goes back to it, and Supgil's money is returned.
17. If we never start. Unless photography has started within thirty months of today the screenplay and all underlying rights are again Supgil's.
18. Machines. No performer is to be copied without consent and payment, and neither the rushes nor the script may be used for training.
19. If we disagree. The heads of our companies meet; failing them, a mediator.
20. Law. Singapore law applies and SIAC will arbitrate. Each of us keeps these terms to itself except where law or a stock exchange requires otherwise. The Korean and English texts carry equal weight.
21. Still to be settled: the treatment of withholding tax.
Yours sincerely, Larkmead Pictures Inc. ____________   Agreed: Supgil Film Company Limited ____________
`,
};
