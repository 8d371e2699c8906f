import type { DraftSource } from '../draft-file.ts';

/** A Paris sales company's co-production deal memo: numbered heads, short sentences, figures with commas and thin spaces. */
export const PARIS_CO_PRODUCTION_MEMO: DraftSource = {
  name: 'paris-co-production-memo',
  widths: [12, 58, 30],
  text: `
^ **CO-PRODUCTION DEAL MEMO**
^ "THE SALT ROAD" (provisional title)
Paris, 16 November 2026. Between HERON FEATURES LLC, Los Angeles (the "Delegate Producer"), BARAM PICTURES Co., Ltd., Seoul (the "Korean Co-Producer"), and MERIDIENNE FILMS SAS, Paris (the "French Co-Producer", and in what concerns sales the "Agent"). This memo binds the parties until the long form is signed.
**1. FILM**
Feature film of about 110 minutes, in Korean and English, directed by Han Jae-i. Shooting: spring 2027.
**2. BUDGET**
USD 6 800 000, approved by all three parties. Each change of a chapter by more than 2 %, and each change above the line, must be accepted by the Delegate Producer and the Korean Co-Producer. Contingency: 10 % of the budget. Completion guarantee: 3,5 % of the budget; the guarantor may take over only after notice to both producers and a delay of fifteen days to remedy.
**3. FINANCING PLAN**
Delegate Producer: 45 %. Korean Co-Producer: 32,5 %. French Co-Producer: 22,5 %. Bank credit against the pre-sales at 9 % per year all included; loan against unsold territories not to exceed 12 % of the budget. The digital effects brought by the Korean Co-Producer are taken at cost plus 10 % and are recouped at the same rank as cash.
**4. CALL OF FUNDS**
20 % at preparation, 60 % on the first day of shooting, 20 % at the answer print, each party for its part and on the same date. A party which is late has ten working days to pay.
**5. OVERCOST**
Up to 10 % above the budget: each party in proportion of its part. Beyond: the party who is at the origin of the overcost.
**6. FEES AND OVERHEADS**
Producer's fee of the Korean Co-Producer: 3 % of the budget. General overheads: 5 % of the budget. Each of the two producers puts 25 % of its fee in participation; the two are paid back together, at one and the same rank.
**7. NEGATIVE AND COPYRIGHT**
Undivided co-ownership: Delegate Producer 50 %, Korean Co-Producer 30 %, French Co-Producer 20 %.
**8. TERRITORIES**
Reserved to the Korean Co-Producer, all media, exclusively: Korea and all Asia. Reserved to the French Co-Producer: France, Monaco. All other countries: common receipts.
**9. SALES MANDATE**
Commission of the Agent: 20 % of the sales receipts. Costs of sales: ceiling of USD 90 000. Duration: ten years from delivery. Prices: list of minimum prices; under the list the Agent asks the producers, who are deemed to agree if silent for three working days. If the Agent has not signed sales for USD 1 200 000 eighteen months after delivery, the producers can end the mandate. Minimum guarantee of the Agent: 8 % of the budget, recoupable only on this Film.
**10. NORTH AMERICA**
Distributor's fee: 27,5 % of gross receipts in theatres, 20 % in video, television and VOD. Costs of edition: USD 2 000 000 as an estimate in good faith, without engagement; who finances them recoups them with 15 % more. No overhead on advertising. Release on at least 400 screens. Licence of twelve years. No platform before 120 days from the first day in theatres.
**11. KOREA**
The distributor in Korea takes 10 % of the settlement paid by the theatres.
**12. COLLECTION**
Independent collecting company, by contract signed by the three parties, who are paid directly and receive the same reports. Its remuneration: 0,8 % of the sums collected. Reports every quarter; the books are open to each party once per year.
**13. RECOUPMENT**
In the order of Annex 1, which is agreed. Corridor of the producers: 10 % of the receipts, from the first rank and before any investor. The investors recoup together and in proportion, with a premium of 15 % on the sums invested. No party takes interest on what it has put. No compensation between territories, between media or with another film.
**14. NET RECEIPTS**
After recoupment: Delegate Producer 40 %, Korean Co-Producer 35 %, French Co-Producer 25 %.
**15. PUBLIC AID**
Each party keeps the aids and tax credits of its own country and counts them in its part. For information: location incentive of KOFIC, 25 % of the eligible expenses in Korea; State of Georgia, 30 % of the qualified expenses.
**16. ARTISTIC**
Writer, director and two principal roles: common agreement, on the lists of names already accepted. Final cut: the director delivers his cut, which is shown in two previews; then the producers decide together.
**17. SHOOTING**
In Korea the Korean Co-Producer directs the operations, in the United States the Delegate Producer. The director may be replaced only by common agreement. If the parties cannot agree, a neutral expert decides in 48 hours; no party can oblige another to sell.
**18. FESTIVALS**
The Agent decides the festivals after having consulted the producers.
**19. CREDITS**
The three companies on one same card, in all countries.
**20. DERIVED WORKS**
Sequel, remake, series: only by unanimous decision and in the same parts as the Film. Merchandising: 30 % of the net income to the Korean Co-Producer. If shooting has not begun twenty-four months after signature, the rights in the screenplay come back to the Korean Co-Producer.
**21. INSURANCE**
One policy in the name of all. Errors and omissions: USD 1 000 000 per claim, USD 3 000 000 for the whole.
**22. SOCIAL MATTERS**
American guilds: a special company of the Delegate Producer signs; the Korean Co-Producer guarantees within a limited sum only. Amounts due to the guilds on later exploitation are put aside in the collection account. Deposit to the actors' guild: to be fixed. Korean crew: 52 hours per week; standard labour contract for the unit which works in Korea.
**23. DELIVERY**
Elements of Annex 2. Fifteen days to refuse, with reasons; then twenty days to correct.
**24. MONEY AND LANGUAGE**
Budget in dollars and in won at an agreed rate; inside a band of 4 % nobody owes anything. Tax at source: 10 % of the licence fees. Memo and reports in English, with a summary in Korean.
**25. WARRANTIES**
Each party warrants what it brings. No injunction: damages only.
**26. ARTIFICIAL INTELLIGENCE**
No digital double of an actor without his consent. Nothing else is agreed on this subject.
**27. END OF THE CONTRACT**
Only for serious fault, not remedied 30 days after letter; each one takes back its rights, the sums paid stay paid.
**28. CONFIDENTIALITY**
The parties keep this memo secret, except what law or a stock exchange demands, the others being informed before.
**29. LAW**
Law of Singapore. Arbitration ICC, seat in Singapore, in English, hearing by video if one asks.
For Heron ____________ For Baram ____________ For Meridienne ____________
^ **ANNEX 1: ORDER OF RECOUPMENT**
| Rank | What | How much
| 1 | Collecting company | its remuneration
| 2 | Corridor of the producers | 8 % of the receipts
| 3 | Agent | commission and costs, then minimum guarantee
| 4 | Bank | principal and interest
| 5 | Investors | sums invested and premium
| 6 | Fees in participation | both producers together
| 7 | Net receipts | clause 14
`,
};
