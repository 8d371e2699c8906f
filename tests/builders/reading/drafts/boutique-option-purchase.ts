import type { DraftSource } from '../draft-file.ts';

/** A boutique producer's long option and purchase agreement, by its outside lawyer: articles, numbered clauses with headings, an exhibit of net proceeds. */
export const BOUTIQUE_OPTION_PURCHASE: DraftSource = {
  name: 'boutique-option-purchase',
  numbering: { a: [{ text: '%1.' }, { text: '%1.%2' }], b: [{ text: '%1.' }] },
  header: 'Tallow & Finch Films LLC / Draft No. 3 of March 9, 2027 / Confidential',
  text: `
^ **OPTION AND PURCHASE AGREEMENT**
THIS OPTION AND PURCHASE AGREEMENT is entered into as of March 15, 2027 (the "Effective Date") by and between Tallow & Finch Films LLC, a New York limited liability company with its office at 214 Wythe Avenue, Brooklyn ("Producer"), and Baramgol Film Co., Ltd., a corporation organized under the laws of the Republic of Korea ("Company").
WHEREAS, Company produced the Korean-language theatrical motion picture released in 2021 under the title "The Salt Peddler" (소금장수), which together with its screenplay is hereinafter called the "Original", and Producer, having paid Company $10,000 in 2025 under a shopping arrangement which has since expired, now desires to secure an option upon the right to remake it;
NOW, THEREFORE, in consideration of the mutual covenants hereinafter set forth, the parties agree as follows:
@1 **THE OPTION**
@2 **First Option Term.** Producer shall remit to Company, within five (5) business days following the signature of this Agreement by both parties, the sum of Thirty-Five Thousand Dollars ($35,000) (the "First Option Payment"), and shall thereupon have the sole and exclusive right, throughout a term of fifteen (15) months counted from the Effective Date (the "First Option Term"), to elect to purchase the Granted Rights.
@2 **Second Option Term.** Producer may prolong the option on one (1) occasion only, for nine (9) additional months, provided that before the First Option Term runs out Producer shall have both (i) remitted to Company a further Twenty-Five Thousand Dollars ($25,000) and (ii) furnished Company with a complete first-draft screenplay in English.
@2 **Crediting.** The First Option Payment shall be deducted from the Purchase Price when the latter falls due. The sum remitted under Section 1.2 shall not be deducted from anything.
@2 **Manner of Election.** Producer shall elect to purchase by notice in writing given while the option is in force. If the Base Price has not reached Company's bank account by the tenth (10th) day following that notice, the notice shall be void and the option shall be treated as having lapsed. The Granted Rights pass to Producer when, and not before, the Base Price is received.
@2 **Activities during the Option.** While the option is in force Producer may commission treatments and screenplays, scout locations and otherwise prepare for production.
@1 **RIGHTS GRANTED AND RIGHTS RETAINED**
@2 **Granted Rights.** The "Granted Rights" are the exclusive right to make one (1) live-action feature-length motion picture with dialogue in English derived from the Original (the "Remake"), and to distribute and otherwise turn it to account in all media, known or yet to be devised, for ever and throughout the world, the territory of the Republic of Korea being excepted. Any other production requires a fresh notice from Producer and the payment described in Article 4.
@2 **Retained by Company.** Company retains the Original in all its language versions, every sequel to, prequel of or new version of it made in Korean, and publication in the form of books, electronic books, audiobooks and webtoons. Company may exploit all of these when and as it sees fit.
@2 **Stage.** Plays and musicals drawn from the Original are likewise retained. Company shall however neither mount nor license any of them until thirty-six (36) months have gone by since the Remake was first commercially released or, if sooner, until sixty (60) months have gone by since the option was exercised; and before it offers them to others thereafter Company shall negotiate with Producer alone, in good faith, for twenty-one (21) days.
@1 **MONEY**
@2 **Purchase Price.** The price of the Granted Rights (the "Purchase Price") shall be an amount equal to two percent (2%) of the Approved Budget, subject to a minimum of Three Hundred Thousand Dollars ($300,000) (the "Base Price") and to a maximum of Nine Hundred Thousand Dollars ($900,000). The Base Price, less the First Option Payment, is payable upon exercise; whatever exceeds it is payable on the first day of principal photography of the Remake.
@2 **Approved Budget.** "Approved Budget" denotes the budget of direct costs of the Remake in the form last approved by its financiers before photography begins, out of which the following and nothing else shall be left: contingency, the premium of the completion guarantee, and interest and bank charges.
@2 **Participation.** Company shall in addition receive a participation of five percent (7.5%) of one hundred percent (100%) of the Net Proceeds of the Remake. "Net Proceeds" has the meaning which the parties have settled between them in Exhibit A, attached hereto.
@2 **Currency.** Dollars are dollars of the United States, in which all amounts hereunder are expressed and shall be paid.
@1 **LATER PRODUCTIONS**
@2 **Sequels.** For each theatrical sequel to or prequel of the Remake which Producer produces, Producer shall pay Company one-half (1/2) of the Purchase Price on the first day of its principal photography.
@2 **Television.** Each one-hour episode of a series shall earn Company Six Thousand Dollars ($6,000), and each half-hour episode Three Thousand Five Hundred Dollars ($3,500), payable on completion of photography of the episode. A film or limited series made for television shall earn it Twelve Thousand Dollars ($12,000) for each hour of running time, but not more than Ninety-Six Thousand Dollars ($96,000) in all.
@1 **CREDIT AND CONSULTATION**
@2 **Credit to the Original.** The words "Based on the motion picture 'The Salt Peddler'" shall appear on screen in the main titles of the Remake, and in the billing block of those paid advertisements which carry a billing block.
@2 **Mr. Gong.** The credit to be accorded to Mr. Gong Tae-yul of Company as one of the producers of the Remake, and his fee, shall be the subject of good-faith negotiation between the parties following exercise of the option.
@2 **Company's Approval.** Producer shall send Company each draft of the screenplay and the names of the director and principal cast under consideration. Company may comment within seven (7) days, and Producer shall answer its comments in writing within five (5) business days. Should the parties differ, the view of Producer shall prevail.
@1 **WARRANTIES AND INDEMNITIES**
@2 **Company's Warranties.** Company warrants without qualification that it alone owns the Granted Rights and has encumbered none of them, and warrants to the best of its knowledge, after due inquiry, that nothing in the Original infringes, defames or invades the privacy of any person.
@2 **Indemnities.** Each party shall hold the other harmless from claims of third parties which result from a breach of its own warranties, once that breach has been finally adjudged by a court. Company shall in no case be liable hereunder for more than it has by then received from Producer.
@2 **Chain of Title.** Company shall deliver the papers enumerated in Schedule 1 within thirty (30) days of the Effective Date, and Producer shall state in writing within twenty (20) days of receiving them whether it approves them.
@1 **IF THE REMAKE IS NOT MADE**
@2 **Return of the Rights.** Should principal photography of the Remake not have begun by the fourth (4th) anniversary of the exercise of the option, the Granted Rights shall of themselves return to Company. Neither Company nor anyone who afterwards acquires the rights from it need reimburse any expenditure of Producer.
@2 **No Undertaking to Produce.** Producer does not undertake to make or release the Remake. Company's one remedy, should Producer not do so, is the return of the Granted Rights five (5) years after exercise as herein provided.
@1 **GENERAL**
@2 **Remedies.** Company may recover damages at law but may not restrain the Remake or rescind this Agreement, save where the Purchase Price remains unpaid, where Producer makes use of rights which Company has retained, or where the credit under Section 5.1 is withheld.
@2 **Transfer.** Producer shall not transfer this Agreement or any of the Granted Rights without Company's prior consent in writing.
@2 **Law and Disputes.** This Agreement shall be construed under the laws of the State of New York. Disputes shall be finally decided by one arbitrator sitting in Singapore under the rules of the Singapore International Arbitration Centre, in English and, if either party so asks, by video conference.
@2 **Notices; Entire Agreement.** Notices shall be given by courier and electronic mail to the addresses above. This Agreement is the whole agreement of the parties on its subject and may be amended only in writing.
IN WITNESS WHEREOF, the parties have caused this Agreement to be executed by their duly authorized officers.
TALLOW & FINCH FILMS LLC By: .................... BARAMGOL FILM CO., LTD. By: ....................
---
^ **EXHIBIT A**
^ **NET PROCEEDS**
@b1 **Receipts.** Net Proceeds are the sums which Producer, or a sales agent for it, is actually paid for the Remake anywhere in the world, after the deductions set out below in the order in which they stand.
@b1 **Fee.** A fee of twenty percent (20%) of those sums, which includes the charges of every sub-distributor.
@b1 **Costs.** The actual cost of releasing, delivering and selling the Remake, to third parties and without any mark-up.
@b1 **Interest.** Interest on so much of the cost of production as has not been recovered, at one percent (1%) a year above the prime rate.
@b1 **Production Cost.** The cost of producing the Remake as certified by its auditor.
@b1 **Statements.** Producer shall send Company a statement for each calendar quarter within sixty (60) days after its close. Company may question a statement, and have an accountant inspect the books behind it, during eighteen (18) months after receiving it.
`,
};
