import type { DraftSource } from '../draft-file.ts';

/** A co-production agreement in English: definitions first, and figures that stand in a schedule or under another name. */
export const CO_PRODUCTION_LONG_FORM: DraftSource = {
  name: 'co-production-long-form',
  numbering: {
    a: [
      { text: 'ARTICLE %1', format: 'upper-roman' },
      { text: 'Section %2.' },
      { text: '(%3)', format: 'lower-letter' },
      { text: '(%4)', format: 'lower-roman' },
    ],
  },
  widths: [60, 40],
  footer: 'Privileged & Confidential - Draft No. 4',
  text: `
^ **CO-PRODUCTION AGREEMENT**
THIS CO-PRODUCTION AGREEMENT is entered into on the 5th day of October, 2026, by and among HANGYEOL PICTURES CO., LTD., a Korean corporation ("**HPC**"), DRYSTONE PRODUCTIONS, INC., a California corporation ("**Drystone**"), and NINE BRIDGES RIVER, LLC, a Georgia limited liability company wholly owned by Drystone and formed for the sole purpose of producing the Picture (the "**Production Company**").
WHEREAS HPC controls the screenplay entitled "A House on the Estuary", and HPC and Drystone wish to produce it as a theatrical motion picture to be photographed in Korea and in the State of Georgia; and WHEREAS the parties intend, without warranting, that the Picture be recognized as a Korean film;
NOW THEREFORE the parties agree:
**ARTICLE I - DEFINITIONS**
**1.1 Defined Terms.** As used in this Agreement the following terms have the meanings set forth below:
> (a) "**Approved Budget**" means the budget of the Picture in the amount of Eleven Million Five Hundred Thousand Dollars ($11,500,000) initialled by the parties, including the Contingency.
> (b) "**Contingency**" means a sum equal to ten percent (10%) of the below-the-line cost of the Picture.
> (c) "**Defaulting Party**" has the meaning ascribed to it in Section 2.4.
> (d) "**Gross Receipts**" means all sums from all sources received by the Collection Agent.
> (e) "**HPC Commitment**" means forty-two percent (42%) of the Approved Budget, and "**Drystone Commitment**" means the remainder thereof.
> (f) "**HPC Producing Fee**" and "**Drystone Producing Fee**" mean the sums respectively so described in Schedule 2.
> (g) "**Net Profits**" means the balance of Gross Receipts, if any, remaining after payment of all sums described in paragraphs 1 through 6 of Schedule 1.
> (h) "**Preferred Return**" means a sum equal to the Recoupment Premium multiplied by the equity actually contributed, and "**Recoupment Premium**" means eighteen percent (18%).
**1.2 Interpretation.** Headings are for convenience only. References to "days" are to calendar days unless business days are specified, and a reference to a Section is to a Section of this Agreement.
**ARTICLE II - FINANCING**
**2.1 Commitments.** HPC shall contribute the HPC Commitment, and Drystone shall contribute or cause to be contributed the Drystone Commitment, of which not more than fifteen percent (15%) of the Approved Budget may take the form of a gap loan secured on unsold territories, at an all-in interest cost not exceeding nine percent (9%) per annum.
**2.2 In-Kind.** Post-production and sound services furnished by HPC, valued at cost plus ten percent (10%), shall be counted toward the HPC Commitment and shall be recouped pari passu with cash.
**2.3 Payment.** The HPC Commitment and the Drystone Commitment shall be advanced pro rata upon the same milestones, namely the closing of financing, the commencement of principal photography, the completion thereof and delivery.
**2.4 Failure to Fund.** If a party fails to make an advance when due and such failure is not remedied within seven (7) days after notice, such party (the "Defaulting Party") shall be diluted in its ownership and in its share of Net Profits in the proportion which the unfunded sum bears to its commitment.
**2.5 Overcost.** Any cost in excess of the Approved Budget shall be borne pro rata to the commitments up to one hundred ten percent (110%) of the Approved Budget, and shall be borne thereafter by Drystone alone; it being understood that nothing in the completion guarantee shall be construed to shift any part thereof to HPC.
**2.6 Exchange.** The Approved Budget is stated in dollars and in won at an agreed rate of KRW 1,380 to the dollar; if the rate at the date of an advance differs from the agreed rate by more than five percent (5%), the difference beyond that band shall be shared equally.
**2.7 Incentives.** Credits, rebates and grants of the State of Georgia, estimated at thirty percent (30%) of qualified expenditures, shall when received be deducted from the Approved Budget, while any grant of the Korean Film Council shall be counted as part of the HPC Commitment.
**ARTICLE III - PRODUCTION**
**3.1 Budget Control.** No change in the Approved Budget exceeding two percent (2%) of a budget category, and no change above the line, shall be made without the approval of HPC and Drystone.
**3.2 Completion Guarantee.** The Production Company shall obtain a completion guarantee for a fee not in excess of two and one-quarter percent (2.25%) of the Approved Budget. The guarantor may take over production only after written notice to both HPC and Drystone and a period of ten (10) days in which either may propose a plan of cure.
**3.3 Authority on Set.** The line producer engaged by Drystone shall have final authority with respect to day-to-day decisions on set in all places of photography, provided that he or she shall confer with the line producer engaged by HPC.
**3.4 Guilds.** The Production Company alone shall become signatory to the agreements of SAG-AFTRA, the DGA and the IATSE with respect to personnel engaged in the United States. HPC shall give no guarantee thereof, and Drystone shall indemnify HPC against all obligations thereunder, residuals included. Residuals shall be set aside by the Collection Agent out of Gross Receipts at the rates of such guilds.
**3.5 Korean Crew.** All Korean crew shall be engaged under the Korean standard employment contract, and shall not work in excess of fifty-two (52) hours per week. Forced-call penalties incurred in any unit shall be borne by the unit in which they are incurred.
**3.6 Insurance.** Drystone shall procure customary production insurance naming HPC, and errors and omissions insurance with limits of not less than Three Million Dollars ($3,000,000) per claim and Five Million Dollars ($5,000,000) in the aggregate.
**3.7 Key Persons.** Should Mr. Wi Jun-seo cease for any reason to direct the Picture before completion of principal photography, HPC may suspend its advances and, failing agreement on a successor within thirty (30) days, withdraw.
**ARTICLE IV - CREATIVE MATTERS**
**4.1 Final Cut.** The director shall be entitled to a director's cut and to two (2) public previews, following which final cut shall be exercised jointly by HPC and Drystone.
**4.2 Cast and Writer.** The principal cast and any further writer shall be selected by mutual approval from the lists annexed as Schedule 3.
**4.3 Festivals.** The choice of festivals and of the premiere shall be made by Drystone after consultation with HPC.
**4.4 Credits.** HPC and Drystone shall share a single card in all territories. HPC's logo shall precede in Korea.
**ARTICLE V - OWNERSHIP AND EXPLOITATION**
**5.1 Copyright.** Subject to Section 2.4, copyright in the Picture shall be owned by HPC and Drystone in the proportions of their commitments, and the Production Company hereby assigns all its interest accordingly.
**5.2 Territories.** HPC shall have Korea exclusively, in all media, and a first right to negotiate for the remainder of Asia for forty-five (45) days after completion; all other territories shall be licensed for the joint account.
**5.3 Sales Agent.** The international sales agent shall receive a commission not exceeding twelve and one-half percent (12.5%) of gross sales, with recoupable expenses not to exceed $110,000, for a term of not more than four (4) years, and shall make no licence below the agreed minimum prices without approval, which shall be deemed given if not withheld within three (3) business days.
**5.4 Domestic Distribution.** Any distributor in North America shall be paid a theatrical distribution fee not exceeding twenty percent (20%) of its gross receipts, shall commit to a binding minimum of seventy percent (70%) of an agreed plan for prints and advertising, and shall observe a theatrical window of sixty (60) days.
**5.5 Derivative Productions.** All rights of sequel, remake and series are reserved to HPC as proprietor of the screenplay; provided that Drystone shall have, for twelve (12) months after initial release, a right of first negotiation with respect to the first derivative production.
**5.6 Reversion.** Should principal photography not commence within eighteen (18) months of the date hereof, all rights in the screenplay shall revert to HPC without payment.
**5.7 Artificial Intelligence.** No performer's likeness or voice shall be replicated without consent and payment for each use, no dailies or screenplay shall be used to train any system, and the foregoing shall extend to Korean performers.
**ARTICLE VI - RECEIPTS**
**6.1 Collection.** All Gross Receipts shall be paid to a collection agent independent of the parties and selected by Drystone (the "Collection Agent"), with whom all the parties, HPC included, shall enter into a collection account management agreement.
**6.2 Application.** Gross Receipts shall be applied in the order set forth in Schedule 1, which is agreed. No overhead, override or interest on the contribution of any party shall be charged.
**6.3 Equity.** The equity of HPC and of Drystone shall be recouped pari passu and pro rata, together with the Preferred Return.
**6.4 Net Profits.** Net Profits shall be paid forty-five percent (45%) to HPC and fifty-five percent (55%) to Drystone, each bearing the participations which it has granted.
**6.5 Producing Fees.** The HPC Producing Fee and the Drystone Producing Fee shall be paid in accordance with Schedule 2; one-quarter (1/4) of each shall be deferred and paid, on an equal footing, from the tier provided therefor.
**6.6 Set-Off.** No loss in one territory or medium shall be set off against receipts in another, nor against those of any other motion picture.
**6.7 Statements.** The Collection Agent shall report quarterly, and any party may inspect the accounts on ten (10) days' notice.
**ARTICLE VII - GENERAL**
**7.1 Title.** Each party warrants its own chain of title; no party shall be entitled to injunctive relief against the exploitation of the Picture, and each shall be limited to damages.
**7.2 Deadlock.** A matter on which HPC and Drystone cannot agree shall be determined within forty-eight (48) hours by the neutral expert named by them; there shall be no right to buy out the other.
**7.3 Termination.** Neither party may terminate except for a material breach uncured thirty (30) days after notice, upon which rights contributed shall return to the contributor, sums contributed by the innocent party shall be repaid first, and costs shall follow fault.
**7.4 Governing Law.** This Agreement is governed by the laws of England, and disputes shall be referred to ICC arbitration seated in Singapore, in the English language, hearings to be held remotely where either party so requests.
**7.5 Confidentiality.** Each party shall keep the terms of this Agreement confidential, except as required by law or the rules of an exchange upon prior notice to the other.
**7.6 Language.** This Agreement is executed in English; a summary in Korean may be prepared for administrative purposes and shall have no effect.
IN WITNESS WHEREOF the parties have caused this Agreement to be executed by their duly authorized officers.
HANGYEOL PICTURES CO., LTD. ______________ DRYSTONE PRODUCTIONS, INC. ______________ NINE BRIDGES RIVER, LLC ______________
---
^ **SCHEDULE 1 - APPLICATION OF GROSS RECEIPTS**
1. Fee of the Collection Agent, being one percent (1%) of Gross Receipts
2. Commission and expenses of the sales agent
3. Residuals
4. A corridor of three percent (3%) payable to the producers
5. Equity, together with the Preferred Return
6. Deferred portions of the producing fees
7. Net Profits
---
^ **SCHEDULE 2 - PRODUCING FEES**
| Producer | Fee
| HPC Producing Fee | $400,000
| Drystone Producing Fee | $550,000
`,
};
