import type { DraftSource } from '../draft-file.ts';

/** A banker's term sheet for a co-production: numbered headings with paragraphs beneath, a recoupment schedule that does not quite agree. */
export const FINANCIER_TERMS_EN_BANKER_SHEET: DraftSource = {
  name: 'financier-terms-en-banker-sheet',
  numbering: { a: [{ text: '%1.' }] },
  header:
    'Marlowe Bay Media Partners LP - Investment Committee Paper 27/014 - Indicative until Financial Close',
  text: `
^ **SUMMARY OF TERMS AND CONDITIONS**
^ **Project Salt Clerk**
This summary is issued on 22 February 2027 by Marlowe Bay Media Partners LP, Los Angeles (the "Fund"), to Daegeum Pictures Co., Ltd., Seoul ("Daegeum"), and Flint & Harrow Productions, Inc., Atlanta ("F&H"; with Daegeum, the "Producers"), in respect of the feature film "The Salt Clerk" (the "Film").
@1 **Budget**
The all-in budget of the Film is US$16,000,000 (the "Budget"), which includes a contingency of ten per cent (10%) of the Budget.
The Budget is settled at Financial Close by the signature of the Fund and of both Producers. Thereafter the same three signatures are required before any line moves by more than two per cent (2%) or anything above the line moves at all. A cost report in both currencies is delivered each Friday.
@1 **Sources**
Fund equity US$6,000,000 (37.5% of the Budget); Daegeum US$4,000,000 (25% of the Budget); senior loan US$4,000,000 (25%); gap loan US$2,000,000 (12.5% of the Budget).
Of Daegeum's amount up to US$800,000 may be supplied as visual effects work. It is valued at the arm's-length rate card initialled by the parties and for all purposes of recoupment ranks alongside cash.
@1 **Drawdown**
The Fund and Daegeum fund their equity in parallel, each in proportion to its commitment, against the same four milestones: 20% at Financial Close, 50% at start of photography, 20% at wrap and 10% at answer print. If an instalment is still unpaid ten (10) business days after notice, the other may fund it and the defaulter's interest in equity and profits is diluted at one and a half times the shortfall.
@1 **Debt**
The senior loan, secured on the Georgia credit and the pre-sales, bears an all-in cost of nine and one-half per cent (9.5%) a year on principal. The gap loan bears fourteen per cent (14%) a year. Both are repaid ahead of equity.
Neither the Fund nor a Producer may charge interest on the money it has itself put into the Film.
@1 **Equity Return**
Each holder of equity is repaid its principal together with a premium of twenty per cent (20%) of that principal. The Fund and Daegeum are repaid at the same time and rateably to principal, neither in front of the other.
@1 **Waterfall**
Receipts standing in the collection account are applied in the order and the amounts set out in Schedule 1, which the parties have agreed and which is not to be reopened in the long form.
From the first dollar that becomes available at the equity tier the Producers together take a corridor of five per cent (5%) of those receipts before equity is recouped, and equity takes the remaining ninety-five per cent.
What is left after all prior tiers is Net Profits. One half goes to equity, rateably (60% Fund, 40% Daegeum); the other half goes to the two Producers equally. Daegeum therefore holds, from the two halves together, forty-five per cent (45%) of one hundred per cent of Net Profits.
@1 **Fees**
F&H is paid a producing fee of four per cent (4%) of the Budget and Daegeum a producing fee of three per cent (3%) of the Budget. In addition F&H may charge overhead of five per cent (5%) of the Budget. The Fund is paid a structuring fee of 2.75% of its commitment at Financial Close.
Each Producer defers one fifth of its producing fee. The two deferments are paid side by side out of a single tier.
@1 **Completion Guarantee**
A guarantor acceptable to the Fund issues a completion guarantee at a fee of two and one-quarter per cent (2.25%) of the Budget.
The guarantor may take over only after written notice to both Producers, seven (7) days in which they may put forward a plan of cure, and a meeting at which each of them is heard. A director brought in by the guarantor requires the approval of Daegeum.
@1 **Overcost**
Cost above the Budget is met by the Fund and Daegeum in the ratio of their commitments until the overcost amounts to ten per cent (10%) of the Budget. Beyond that it is met by the party whose act or default brought it about.
@1 **Incentives**
The Finance Plan assumes the Georgia credit at thirty per cent (30%) of qualified spend in the State and the KOFIC location rebate at twenty-five per cent (25%) of qualified spend in Korea. Incentive money of either country, when it is received, is deducted from the Budget before the parties' percentages are struck.
@1 **Collection**
All receipts are collected by an independent collection account manager under an agreement to which the Fund, both Producers and the sales agent are parties and under which Daegeum is paid directly and receives every report. The manager's remuneration is one per cent (1%) of receipts and a set-up charge of US$7,500.
The manager reports four times a year. Any party may inspect the manager's and the sales agent's books once a year on ten days' notice.
@1 **Sales**
The sales agent is to be engaged for ten (10) years. Its commission shall not exceed twelve per cent (12%) of gross sales, and its recoupable expenses shall not exceed one hundred and twenty-five thousand dollars (US$150,000). It may close at or above the figures in Schedule 2; below them the approval of the Fund and Daegeum is needed.
If sales contracts totalling US$3,000,000 have not been signed within eighteen (18) months after delivery, the Fund and Daegeum acting together may end the engagement.
Losses in one territory or on one film may not be set against the receipts of another.
@1 **Delivery**
The delivery list is closed at Financial Close. A distributor has fifteen (15) business days after tender to reject, in writing and with reasons; if it does not, delivery is taken as accepted. A quarrel about delivery goes to an independent laboratory, which rules within five days and on whose certificate the lenders may draw.
@1 **Territory and Title**
Daegeum has the Republic of Korea for itself, in every medium. All other territories are sold for the common account. The copyright in the Film is held forty per cent (40%) by Daegeum and sixty per cent (60%) by a company to be owned by the Fund and F&H, as undivided shares.
@1 **Insurance**
One production policy is taken out jointly and both Producers are named in it. The limits of errors and omissions cover remain to be agreed with the broker before Financial Close.
@1 **Control of the Cut**
The director delivers her cut and is given two previews of it. After the second preview the final version is determined jointly by the Fund and Daegeum.
@1 **Key Person**
The only key person is the director, Ms. Moon Ji-an. If she ceases to be available before the end of photography, the Fund or Daegeum may suspend funding and, if no successor is agreed within thirty (30) days, withdraw.
@1 **Currency and Tax**
The Budget is kept in dollars and in won at an agreed rate of KRW 1,370. Movement within five per cent (5%) of that rate either way is ignored; beyond the band the Budget and the commitments are recalculated.
Payments out of Korea are assumed to suffer withholding of eleven per cent (11%). No payer is obliged to gross up.
@1 **Termination**
A party may terminate only for a material breach not cured within thirty (30) days of notice. On termination the underlying rights go back to Daegeum, Daegeum's money is returned to it first from whatever is realised, and the costs lie where the fault lies.
@1 **Confidentiality**
Each party keeps these terms confidential, save for what law or the rules of an exchange oblige it to disclose, of which it gives the others prior notice.
@1 **Language; Law; Disputes**
The documents are in English, with a summary in Korean for information. They are governed by English law. Disputes are settled under the rules of the International Chamber of Commerce by arbitration seated in Singapore, in English, with attendance by video.
Signed for the Fund: .................... Signed for Daegeum: .................... Signed for F&H: ....................
---
^ **SCHEDULE 1**
^ **ORDER OF RECOUPMENT**
First, the collection account manager: one per cent of receipts and its set-up charge. Second, an amount kept back in the account for residuals, at the rates of such guilds as the Film is made under. Third, the sales agent: commission, then capped expenses. Fourth, the senior loan, US$4,000,000 with interest and costs. Fifth, the gap loan, US$2,000,000 with interest and costs. Sixth, any sum owed to the guarantor. Seventh, the equity tier: seven and one-half per cent (7.5%) to the Producers as corridor and the balance to the Fund and Daegeum until US$12,000,000 has been repaid. Eighth, producer deferments, US$224,000. Ninth, Net Profits.
`,
};
