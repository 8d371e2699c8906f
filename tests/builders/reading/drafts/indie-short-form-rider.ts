import type { DraftSource } from '../draft-file.ts';

/** The short form of an American independent: paragraphs in Roman numbers that speak in defined words, the figures in a rider of definitions that governs. */
export const INDIE_SHORT_FORM_RIDER: DraftSource = {
  name: 'indie-short-form-rider',
  numbering: {
    a: [
      { text: '%1.', format: 'upper-roman' },
      { text: '(%2)', format: 'lower-letter' },
    ],
  },
  text: `
^ **CO-PRODUCTION SHORT FORM**
^ "Salt Road"
Halfmoon & Pine LLC ("H&P"), of Austin, Texas, and Dodam Pictures Co., Ltd. ("Dodam"), of Seoul, will make the feature film "Salt Road" (the "Film") together on these terms, effective February 11, 2027. Words with capital letters mean what Rider A says they mean. If Rider A and these paragraphs disagree, Rider A governs.
@1 **Financing.** Dodam finances the Korean Share of the Budget and H&P the rest. Dodam's money is spent first; H&P's is payable when the Film is delivered. The use of Dodam's stage in Paju is valued at what it costs Dodam plus ten percent (10%), counts as money and is recouped alongside money.
@1 **Mutual Approvals.** H&P approves the Budget and every change of it alone. H&P alone selects the director, the writer and the leads, has the final cut, and may replace any person on the Film when it thinks fit. On the set, wherever it is, the line producer appointed by H&P has the last word. The parties will talk about anything that either of them finds important; if they still disagree H&P has the casting vote.
@1 **Going Over.** The parties pay for overruns in proportion to their shares of the Budget until the cost of the Film reaches the Overage Threshold. Past it H&P pays.
@1 **Bond.** The bond company has not been chosen and its rate is to come. It may take over at once, and in all things deals with H&P as its only contact.
@1 **Labor.** Dodam signs the SAG-AFTRA papers together with H&P and guarantees them. The union deposit is the Deposit. For residuals there is a reserve in cash in the Budget, which will not be more than $120,000. Korean crew work through loan-out companies, within fifty-two (52) hours a week. Forced-call penalties on the Korean unit come out of Dodam's share.
@1 **Fees.** From the Budget Dodam's producers receive the Dodam Fee, and H&P charges overhead of five percent (5%) of the Budget. Each side defers one quarter of its fees until equity and the Premium are paid; the deferred fees come before Net Proceeds.
@1 **Ownership.** Copyright in the Film is held in the Ownership Shares. H&P owns sequels, remakes and series and will pay Dodam a passive payment for each. Merchandise and soundtrack: Dodam receives twenty percent (20%) of the net.
@1 **Territories.** H&P exploits the Film in the whole world, except that theatrical rights in Korea are Dodam's.
@1 **Recoupment.** All receipts are applied in this order, which the parties will attach as an exhibit to the long form:
@2 sales commission and expenses;
@2 H&P's override of two percent (2%) and any of its overhead that the Budget has not paid;
@2 the lender of prints and advertising;
@2 equity of both parties, side by side, with the Premium;
@2 deferred fees; and
@2 Net Proceeds, of which Dodam receives thirty percent (30%).
@1 **Books.** H&P collects all receipts and reports to Dodam twice a year. H&P may set the results of one territory off against those of another, but not against those of other films.
@1 **Interest.** H&P's unrecouped contribution bears interest at prime plus two percent (2%) from the date on which each cost is incurred.
@1 **Sales.** The sales agent earns fifteen percent (15%) of gross sales and recoups expenses up to the Sales Cap, for seven (7) years. There is a price list by territory; anything lower needs the approval of both parties.
@1 **Release.** The U.S. distributor may charge a theatrical fee of twenty-five percent (25%) of its gross receipts and thirty percent (30%) on television, video and on-demand, and a marketing charge of ten percent (10%) on top of advertising cost. It decides what it spends on prints and advertising. It will open the Film on at least one hundred fifty (150) screens, has the Film for fifteen (15) years, and keeps it off streaming for the Window. If H&P should hire a distributor for a fee and pay for the release itself, that fee is twelve and one-half percent (12.5%) of gross receipts. Whoever lends for prints and advertising gets the loan back plus eighteen percent (18%).
@1 **Incentives.** H&P keeps all tax credits and rebates as its own profit. The Georgia credit is projected at thirty percent (30%) of qualified spend and British Columbia's at thirty-six percent (36%) of qualified labor.
@1 **Currency; Tax.** Dollars only; if the won falls or rises, the parties share the difference. What tax is withheld on payments to Dodam is still being looked into by H&P's accountants.
@1 **Credits; Festivals.** Both companies appear on one card wherever the Film is shown. H&P decides festivals.
@1 **Insurance.** H&P insures the production in its own name only. The E&O policy has the E&O Limits.
@1 **Technology.** The rights of H&P extend to every medium and technology now known or later devised, artificial intelligence included.
@1 **Promises.** Dodam warrants without limit that it owns the screenplay and that the Film infringes nothing, and it and its authors waive moral rights.
@1 **Getting Out.** H&P may leave at any time before photography by letter and keep what it has acquired. If photography has not started by the Start Date, the screenplay goes back to Dodam.
@1 **The Rest.** California law; any dispute goes to JAMS in Los Angeles. This short form, all notices and all reports are in English. H&P makes announcements and approves Dodam's; what the law makes Dodam publish it may publish.
Halfmoon & Pine LLC ______________
Dodam Pictures Co., Ltd. ______________
---
**Rider A**
**Definitions**
"Budget" means Seven Million Four Hundred Thousand Dollars ($7,400,000), which includes a contingency of nine percent (9%).
"Deposit" means two (2) weeks of cast payroll.
"Dodam Fee" means two percent (2%) of the Budget.
"Dodam's Net Percentage" means thirty-three percent (33%) of Net Proceeds.
"E&O Limits" means One Million Dollars ($1,000,000) per claim and Three Million Dollars ($3,000,000) in the aggregate.
"Korean Share" means thirty-five percent (35%) of the Budget.
"Net Proceeds" means what is left after all of the payments in Paragraph IX.
"Overage Threshold" means one hundred ten percent (110%) of the Budget.
"Ownership Shares" means forty percent (40%) for Dodam and sixty percent (60%) for H&P.
"Premium" means twenty percent (20%) of the equity of the party concerned.
"Sales Cap" means Eighty-Five Thousand Dollars ($95,000).
"Start Date" means the date thirty-six (36) months after the effective date of the Short Form.
"Window" means ninety (90) days after the Film has left U.S. cinemas.
`,
};
