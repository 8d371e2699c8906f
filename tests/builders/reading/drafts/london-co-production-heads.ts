import type { DraftSource } from '../draft-file.ts';

/** A London firm's heads of terms for a co-production, sums in thousands of dollars, shares in words and per cent. */
export const LONDON_CO_PRODUCTION_HEADS: DraftSource = {
  name: 'london-co-production-heads',
  text: `
^ **HEADS OF TERMS**
^ feature film "THE TIDE CLERK" (working title)
Parties: (A) Sandbar Pictures Limited, London, acting for its American affiliate Sandbar Pictures US, Inc. (together "**Sandbar**"); and (B) Mulgyeol Cinema Co., Ltd., Busan ("**Mulgyeol**"), the Korean co-producer. All amounts in US$ thousands unless a line says otherwise.
1. **Budget and finance plan**
The budget is settled at 6,400 and neither side may depart from it without the other's written consent. Mulgyeol finds 2,560 of it, being 40 per cent; Sandbar finds the remainder. A contingency of 10 per cent is carried inside the budget, and the guarantor's fee is fixed at 2.25 per cent of it.
2. **Cash flow**
Each party's money is paid in at the same milestones and in the same proportions. A party in arrears has ten working days to make good.
3. **Overspend**
The parties meet any overspend in the proportions in which they finance the film, without limit.
4. **Services in kind**
Such facilities as Mulgyeol provides are valued at cost and recouped once all cash has come back.
5. **Producers' fees**
Out of the budget Mulgyeol draws a producer's fee of 3.5 per cent and a company overhead of 3 per cent.
6. **Recoupment**
The schedule in Appendix A is agreed. In it the producers share a corridor of 6 per cent of receipts ahead of the investors. All equity ranks equally and earns an uplift of 20 per cent. What is left over is divided 45 per cent to Mulgyeol and 55 per cent to Sandbar.
7. **Collection**
Receipts are gathered by an independent collection agent, whose charge is 0.75 per cent; Mulgyeol signs the collection agreement, is paid directly by the agent and receives its reports each quarter. Neither party may set off the film against any other.
8. **Ownership**
Copyright is held as tenants in common, two-fifths by Mulgyeol and three-fifths by Sandbar. Sequels, remakes and spin-offs require the agreement of both, on the same proportions.
9. **Territories**
Mulgyeol has Korea to itself in all media; everywhere else is exploited jointly.
10. **Sales**
The agent takes 15 per cent and may recover up to 75 of expenses. Its mandate runs for three years and it may sell below the agreed price list only with the producers' consent.
11. **United States release**
The American distributor's theatrical fee is 25 per cent; it will spend not less than 2,000 on prints and advertising to a plan that the producers approve, and any part unspent is payable to them. The film does not go to a streaming service until 75 days have passed from its opening in cinemas.
12. **Director, cast and cut**
The director and principal cast are chosen by agreement. The director delivers a first cut and has two previews; from then on the parties settle the final version together.
13. **Crew**
Each side runs its own shoot. Korean crew work under the standard contract and for no more than 52 hours in a week. Sandbar's single-purpose company alone is party to the American guild agreements, gives Mulgyeol no liability for them, and keeps it indemnified.
14. **Tax credits and grants**
Each party retains what its own country gives and may count it towards its share.
15. **Credits**
The companies' names appear on one card, everywhere.
16. **Insurance**
Both parties are named insureds; errors and omissions cover is US$5 million for any one claim.
17. **Default**
If a party commits a serious breach and does not remedy it within 30 days of being told, the other may bring the arrangement to an end; rights go home to whoever brought them and no money is handed back.
18. **Time limit**
Should cameras not have turned within 36 months of signature, the underlying rights return to Mulgyeol.
19. **Disagreement**
The chief executives confer, and failing that there is mediation.
20. **Law and language**
English law; LCIA arbitration in London. This document is in English only.
21. **Points not settled**
Withholding tax; the festival strategy.
Signed ______________ for Sandbar    ______________ for Mulgyeol
`,
};
