import type { DraftSource } from '../draft-file.ts';

/** Heads of terms by a London solicitor for a French and a Korean producer: parts with numbered lines below them, sums in euro, an annex with the recoupment. */
export const PARIS_LONDON_HEADS: DraftSource = {
  name: 'paris-london-heads',
  numbering: { a: [{ text: '%1.' }, { text: '%1.%2' }] },
  text: `
^ **CO-PRODUCTION HEADS OF TERMS**
^ Subject to contract (save for clauses 7.1 to 7.3)
Dated 10 December 2026
Between (1) Atelier Sept-Îles SARL, Paris (the "**Delegate Producer**") and (2) Barambi Film Co., Ltd., Seoul (the "**Korean Co-Producer**"). Film: a feature-length film provisionally entitled "The Cartographer's Daughter", to be directed by Oh Se-rin from her own screenplay. The parties intend to apply under the France-Korea co-production agreement.
@1 **Budget and finance**
@2 __Budget.__ The budget is €5,400,000. It may not be departed from, either in total or by more than 2% in any account or at all above the line, unless both parties approve in writing.
@2 __Shares.__ The Korean Co-Producer shall provide thirty per cent (30%) of the budget and the Delegate Producer seventy per cent (70%).
@2 __Cashflow.__ Each party shall fund its share rateably against the same milestones. If a party is late, it shall have seven (7) business days to pay; thereafter the other may pay in its stead and the shares shall be adjusted.
@2 __Contribution in kind.__ Colour grading and visual effects supplied by the Korean Co-Producer shall be taken at published rates and shall count, and be recouped, as cash.
@2 __Contingency.__ Eight per cent (8%) of the budget.
@2 __Overcost.__ The party responsible for an overcost shall bear it. The Korean Co-Producer's exposure shall not exceed its part of the contingency.
@2 __Completion guarantee.__ The premium is expected to be 1.5% of the budget. The guarantor may not take over until it has served notice on both producers and allowed ten (10) days for the matter to be put right.
@2 __Fees and overheads.__ Each producer's fee shall be 5% of its own share of the budget. General overheads are allowed at 7% of the budget under French usage, of which the Korean Co-Producer shall have 2% of the budget.
@1 **Creative control**
@2 __Director's cut.__ Ms. Oh shall deliver her cut and attend two previews. The producers shall then determine the final version jointly.
@2 __Approvals.__ The Korean Co-Producer appoints the director and casts the Korean roles. Principal cast otherwise, and any co-writer, require the approval of both.
@2 __Shoot.__ The Delegate Producer runs the shoot in France and the Korean Co-Producer the shoot in Korea.
@2 __Key persons.__ Should Ms. Oh cease to be available, the Korean Co-Producer may suspend the production or withdraw. There are no other key persons.
@1 **Rights and territories**
@2 __Copyright.__ The negative and the copyright shall be owned in undivided shares, 30% by the Korean Co-Producer and 70% by the Delegate Producer.
@2 __Exclusive territories.__ Korea: the Korean Co-Producer, in all media. France and Monaco: the Delegate Producer. As to the remainder of Asia the Delegate Producer shall negotiate first with the Korean Co-Producer. Receipts from everywhere else shall be pooled.
@2 __Derivative works.__ Remake, sequel, prequel and series rights belong to Ms. Oh and the Korean Co-Producer. The Delegate Producer shall have a right of first negotiation for eighteen (18) months from the French release.
@2 __Merchandising.__ The Korean Co-Producer shall receive 35% of net merchandising income.
@1 **Sales and recoupment**
@2 __World sales.__ Cormoran International is appointed for six (6) years at a commission of 20% in the first two years and 15% thereafter; expenses are capped at €100,000. Minimum prices are to be scheduled. Anything below requires the approval of both producers.
@2 __Collection.__ An independent collection agent shall be appointed under an agreement to which both producers are party, and shall account and pay to each directly. Its fee shall be one per cent (1%) of gross collected receipts.
@2 __Recoupment.__ As set out in the Annex, which is agreed.
@2 __Net profits.__ The Korean Co-Producer shall receive 35% and the Delegate Producer 65% of net profits.
@2 __No cross-collateralisation.__ Receipts of the Film may not be set against the costs of any other film, nor those of one territory against another.
@2 __French distribution.__ To be concluded with a distributor to be approved; minimum guarantee and distribution fee to be advised.
@2 __Holdback.__ No exploitation on streaming services anywhere earlier than 120 days from first theatrical release in France.
@1 **Subsidies**
@2 __CNC and KOFIC.__ Each party applies in its own country; what it obtains is its own and is treated as part of its share of the budget.
@2 __TRIP.__ Not applicable, the Film being an official co-production.
@1 **Credit, festivals, insurance**
@2 __Presentation.__ The company credits shall appear on one card, side by side, in every territory.
@2 __Festivals.__ The parties shall decide together. The Korean premiere shall be protected.
@2 __Insurance.__ One production policy, both producers being named. Errors and omissions: $2,000,000 per claim and $5,000,000 in all.
@2 __Artificial intelligence.__ No performer shall be replicated without consent and further payment. Neither rushes nor script shall be used for training. The protection extends to the Korean cast.
@1 **General**
@2 __Confidentiality.__ Mutual. Disclosures required by law or by a stock exchange, and those to funds and professional advisers, are permitted. Announcements shall be made jointly.
@2 __Languages.__ French, English and Korean. The English text prevails; a certified Korean version shall be initialled for KOFIC.
@2 __Law.__ The courts of Paris have been suggested by the Delegate Producer; the parties have settled on ICC arbitration, seat Singapore, in English.
@2 __Termination.__ For material breach only, not remedied within thirty (30) days of notice. Rights contributed revert to the contributor; sums contributed by the Korean Co-Producer shall be refunded in priority.
@2 __Long stop.__ If principal photography has not commenced within thirty-six (36) months, all rights in the screenplay revert to the Korean Co-Producer.
@2 __Deadlock.__ The chief executives shall meet and, failing agreement, the parties shall mediate.
@2 __Tax.__ The treatment of withholding tax remains to be discussed with the auditors.
@2 __Accounts.__ Statements shall be rendered half-yearly. Each party may inspect the other's books once in any year, for three (3) years.
Signed ______________ for Atelier Sept-Îles   Signed ______________ for Barambi Film
---
^ **ANNEX**
^ **RECOUPMENT**
1. Collection agent's fee and costs
2. Sales commission and capped expenses
3. Bank loan, with interest not above 7% a year
4. Producers' corridor: 6% of the balance
5. Equity of both parties, pari passu and in proportion to their shares, together with a premium of 15%
6. Deferred fees of both producers, at the same rate
7. Net profits: Korean Co-Producer 30%, Delegate Producer 70%
`,
};
