import type { DraftSource } from '../draft-file.ts';

/** A three-party co-production agreement by a Dublin solicitor: Interpretation, sub-clauses without headings, schedules that carry the figures. */
export const IRISH_CO_PRODUCTION: DraftSource = {
  name: 'irish-co-production',
  widths: [40, 35, 25],
  text: `
^ **DATED 16 NOVEMBER 2026**
^ **CO-PRODUCTION AGREEMENT**
^ relating to a feature film provisionally entitled "THE TIDE CLERK"
**PARTIES**
(1) MULGYEOL CINEMA CO., LTD., a company incorporated in the Republic of Korea (the "**Korean Co-Producer**");
(2) CARRAIG DUBH FILMS DAC, a company registered in Ireland (the "**Irish Co-Producer**"); and
(3) SALTMARSH FEATURES LIMITED, a company registered in England and Wales (the "**UK Co-Producer**").
**BACKGROUND**
(A) The Korean Co-Producer owns the screenplay and has developed the Film at its own expense.
(B) The Co-Producers have agreed to finance, produce and exploit the Film together on the terms below.
**AGREED TERMS**
**1. INTERPRETATION**
1.1 In this agreement "**Budget**" means the sum of US$9,400,000 set out in Schedule 1, "**Business Day**" excludes public holidays in Dublin, London and Seoul, and "**Film**" means the feature film described above.
1.2 The Schedules form part of this agreement. Where a Schedule and a clause disagree, the clause is to be followed.
**2. FINANCE**
2.1 Each Co-Producer shall contribute to the Budget the amount set against its name in Schedule 1.
2.2 Contributions fall due in the same instalments and on the same milestones for every Co-Producer. A Co-Producer which has not paid within ten Business Days of a reminder shall have its interest in the Film diluted accordingly.
2.3 The Korean Co-Producer's visual effects work shall be accepted as part of its contribution at cost plus ten per cent and shall be recouped alongside cash.
2.4 The Budget and any alteration of it require the approval of all Co-Producers and, if they cannot agree, the Completion Guarantor shall have the deciding voice. The Budget includes a contingency equal to ten per cent of it.
2.5 The fee of the Completion Guarantor shall be 1.75 per cent of the Budget. Before taking over production the Completion Guarantor shall give notice to every Co-Producer and allow it five Business Days to put matters right.
2.6 Any cost in excess of the Budget shall be met in proportion to contributions until it reaches ten per cent of the Budget and beyond that by the Co-Producer responsible for it.
2.7 Each Co-Producer shall retain the tax relief, rebate or grant of its own country and treat it as part of its contribution. The cash rebate administered by the Korean Film Council is budgeted at twenty-five per cent of qualifying Korean expenditure.
2.8 The production loan advanced against those reliefs shall bear an all-in cost not exceeding 8.5 per cent a year.
2.9 From the Budget the Korean Co-Producer shall be paid a producer's fee of 3.5 per cent of the Budget and a company overhead of two per cent of the Budget.
2.10 A payment in another currency shall be converted at the rate of the day on which it is made; each Co-Producer takes its own gain or loss.
**3. PRODUCTION**
3.1 The director, the writer and the principal cast shall be mutually approved. The persons named in Schedule 3 are approved already.
3.2 The director shall deliver a director's cut and shall be entitled to two previews, after which the Co-Producers shall settle the final version together.
3.3 Each Co-Producer has charge of the unit which shoots in its own territory. The producers shall speak daily, and anything unresolved passes to their principals, who shall decide within twenty-four hours.
3.4 If the director, or the lead producer of any Co-Producer, ceases to be engaged, any other Co-Producer may suspend its obligations or withdraw.
3.5 Crew of the unit based in Korea shall be engaged on the Korean standard employment contract, and no member of it shall work more than fifty-two hours in a week.
3.6 United States performers shall be engaged by Tide Clerk Pictures Inc., a special purpose company, which alone signs the SAG-AFTRA agreement. The Korean Co-Producer's guarantee of its obligations shall not exceed US$100,000.
3.7 No cash shall be reserved for residuals; instead every distributor shall be required to enter into an assumption agreement.
3.8 No Co-Producer shall create a digital replica of a performer without that performer's consent.
3.9 Production insurance shall name all Co-Producers. Errors and omissions cover shall be not less than US$3,000,000 for any one claim.
**4. RIGHTS**
4.1 Copyright in the Film shall belong to the Co-Producers as tenants in common in the shares: Korean Co-Producer forty per cent; Irish Co-Producer thirty-five per cent; UK Co-Producer twenty-five per cent.
4.2 The Korean Co-Producer has the Republic of Korea for itself alone and in all media, and shall be first offered negotiations for the rest of Asia. Proceeds of every other territory shall be pooled.
4.3 No sequel, remake or series shall be made without the consent of all Co-Producers, who shall share in it as they share in the Film.
4.4 If photography has not begun within twenty-four months of the date of this agreement the rights in the screenplay shall return to the Korean Co-Producer.
4.5 Forty per cent of net income from merchandising belongs to the Korean Co-Producer.
4.6 Each Co-Producer warrants to the others that it owns what it brings to the Film. The sole remedy for breach of that warranty is damages, and none of them may seek an injunction.
**5. COLLECTION AND RECOUPMENT**
5.1 All receipts shall be paid to a collection account manager independent of the Co-Producers, under an agreement to which each of them is a party and by which each is paid direct. The manager's fee shall be one per cent of receipts collected.
5.2 Receipts shall be applied in the order set out in Schedule 2.
5.3 Contributions are recouped by all Co-Producers pari passu and pro rata, together with a premium of fifteen per cent of the amount contributed.
5.4 Net profits are divided forty-two per cent to the Korean Co-Producer, thirty-three per cent to the Irish Co-Producer and twenty-five per cent to the UK Co-Producer.
5.5 Receipts of the Film shall not be set against the costs of another film, nor receipts of one territory or medium against losses of another.
5.6 The manager shall report every quarter. A report may be challenged, and the underlying books inspected, within two years of its receipt.
**6. SALES AND DISTRIBUTION**
6.1 The sales agent shall be appointed for seven years, shall be entitled to commission of 12.5 per cent of its sales receipts and shall recover expenses of no more than US$120,000.
6.2 The agent shall not sell below the price listed for a territory without approval, which is taken to be given if no answer comes within three Business Days.
6.3 If sales of US$1,500,000 have not been concluded within eighteen months of the first market screening the Co-Producers may appoint another agent.
6.4 A North American theatrical distributor may charge a fee of no more than 22.5 per cent of gross receipts, shall open the Film on at least 250 screens, shall bind itself to spend not less than seventy per cent of an agreed release plan, and shall not allow the Film on any streaming service until forty-five days after it opens.
6.5 Tax withheld from any payment shall be borne by the payee, so long as it does not exceed ten per cent of the payment.
**7. CREDIT AND FESTIVALS**
7.1 Company credits and logos follow contributions, the Korean Co-Producer standing first on copies released in Korea.
7.2 Festivals shall be chosen jointly, provided that the Korean premiere is preserved.
**8. GENERAL**
8.1 This agreement may be terminated only for a material breach which has not been remedied thirty days after notice. In that event the rights return to those who brought them, and the money of the party not in breach is repaid first.
8.2 A matter on which the Co-Producers cannot agree, other than one for which this agreement provides, shall be referred to their chief executives and, failing them, to mediation.
8.3 This agreement is governed by Irish law. Disputes shall be finally settled under the ICC Rules in the English language, the seat being Singapore; hearings may be held remotely.
8.4 A Korean version shall be agreed and initialled by the parties, but the English text prevails.
8.5 The terms of this agreement are confidential, except as disclosure is required by law or a stock exchange or is made to public funds, financiers or professional advisers; announcements shall be made jointly.
SIGNED by the parties: ______________ ______________ ______________
---
^ **SCHEDULE 1: FINANCE PLAN**
| Co-Producer | Contribution (US$) | Share of Budget
| Korean Co-Producer | 3,572,000 | 38%
| Irish Co-Producer | 3,196,000 | 34%
| UK Co-Producer | 2,632,000 | 28%
| Total | 9,400,000 | 100%
---
^ **SCHEDULE 2: RECOUPMENT**
1. Collection account manager's fee and expenses
2. Sales agent's commission and expenses
3. Repayment of the production loan
4. Five per cent of remaining receipts to the producers, as a corridor, equally
5. Contributions, with a premium of twenty per cent
6. Fees deferred by the producers, each having deferred the same percentage
7. Net profits
`,
};
