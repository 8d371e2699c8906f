import type { DraftSource } from '../draft-file.ts';

/** A sales agent's deal memo for the remake of a film on its list: a form in two columns, filled in row by row. */
export const SALES_AGENT_REMAKE_MEMO: DraftSource = {
  name: 'sales-agent-remake-memo',
  widths: [24, 76],
  footer: 'Seaglass International Co., Ltd. / Deal Memo SG-27-014',
  text: `
^ **SEAGLASS INTERNATIONAL**
^ **DEAL MEMO / REMAKE RIGHTS**
No. SG-27-014 / March 3, 2027
| **Picture** | "Twelve Floors Down" (지하 12층), Korea 2024, 108 minutes, directed by Gong Mi-rae
| **Licensor** | Halla Story Co., Ltd., Seoul, represented by Seaglass International Co., Ltd. (the "Agent")
| **Licensee** | Redfern Street Entertainment, Inc., Los Angeles
| **Earlier Offer** | Licensee's offer of January 20, 2027 (option US$30,000, price US$450,000) has lapsed and is replaced by this memo.
| **Rights** | The right to make one (1) motion picture in the English language based on the Picture (the "Remake"). Any further production requires a separate exercise at the prices below.
| **Territory** | World excluding the Republic of Korea. English language version only.
| **Reserved Rights** | The Picture itself and its Korean-language sequels, prequels and remakes; publishing and webtoon; live stage; radio and podcast; games; merchandising of the Picture. All of these remain with Licensor and may be exploited at any time.
| **Director's Next Film** | For the English-language remake of the next feature film of Gong Mi-rae produced by Licensor, Licensee has first negotiation of twenty-one (21) days and, if that fails, may once match the first third-party offer that Licensor wishes to accept. No further pre-emption.
| **Option Fee** | US$40,000, non-refundable. US$20,000 on signature of this memo and US$20,000 on signature of the long form.
| **Option Period** | 12 months from signature of this memo
| **Extension** | One (1) extension of 12 months against payment of US$50,000
| **Condition of Extension** | Payment as above, and delivery to Licensor of a completed first draft screenplay of the Remake
| **Notice of Extension** | 45 days before expiry, in writing, to the Agent
| **Applicable against Price** | Option fee: yes. Extension fee: no.
| **Longest Option** | 24 months in all, force majeure included
| **Purchase Price** | US$600,000 (six hundred fifty thousand United States dollars)
| **Escalation** | US$100,000 in addition if the final budget of the Remake exceeds US$15,000,000 and a further US$100,000 if it exceeds US$25,000,000. No other increases.
| **Exercise** | By written notice and wire of the full Purchase Price before expiry. Notice without money is no exercise.
| **Payment** | 100% of the Purchase Price on exercise
| **Passing of Rights** | Until the Purchase Price has been received in full the rights stay with Licensor and Licensee has no more than a license to develop.
| **Net Profits** | 5% of 100% of the net profits of the Remake, as per Licensee's standard definition, which is incorporated by reference and is not attached. The definition shall be no less favorable than that of any other participant in net profits.
| **Box Office Bonus** | US$125,000 when worldwide theatrical box office reaches US$100,000,000
| **Set-Up Bonus** | US$25,000 when the Remake is set up at a studio, network or streaming service
| **Award Bonus** | None
| **Streaming** | If the Remake is produced for a streaming service that takes all rights: a premium of 12.5% of the production cost, on delivery, in place of Net Profits and Box Office Bonus.
| **Sequel** | 50% of the Purchase Price
| **Remake of the Remake** | One third of the Purchase Price
| **Series** | US$6,000 per episode longer than 30 minutes, US$4,000 per episode of up to 30 minutes. On the order of the first season, once: US$30,000.
| **Pilot** | US$15,000
| **Spin-off Series** | 50% of the royalty payable for the series from which it is spun off
| **Executive Producer** | Ms. Ok Ji-hye of Licensor, credited as executive producer of the Remake. Fee US$75,000.
| **Director Attachment** | Involvement of Gong Mi-rae: TBD
| **Credit** | "Based on the motion picture 'Twelve Floors Down'", in the main titles, in the billing block and in all paid advertising
| **Approvals** | Licensee consults Licensor on writer, director and lead cast and replies to Licensor's comments in writing within ten (10) business days. Licensee decides.
| **Term** | If principal photography of the Remake has not started within five (5) years from exercise, all rights return to Licensor automatically. Licensor repays nothing, and Licensee keeps only its own scripts.
| **Production** | Licensee is not obliged to produce the Remake.
| **Accounting** | Statements every six months. Licensor may question a statement for 36 months after receipt.
| **Currency** | All sums in US dollars
| **Taxes** | Withholding at the treaty rate of 10% of each payment. Anything withheld above the treaty rate is made good by Licensee.
| **Agent's Commission** | The Agent deducts 15% from all sums received for Licensor; no concern of Licensee.
| **Chain of Title** | The documents listed in Annex A, to be delivered within 30 days. Licensee approves or objects within fifteen (15) business days of receipt.
| **Warranties** | Licensor warrants its authority and its own grant. Everything else is warranted to the best of Licensor's knowledge only.
| **Indemnity** | Mutual. Licensor's liability is limited to adjudicated breach and to the sums that it has actually received.
| **E&O** | Licensor and the Agent are named as additional insureds.
| **Late Payment** | 20 days to cure after written notice. Interest of 1.5% per month on overdue sums.
| **Artificial Intelligence** | No use of the Picture or its screenplay as training data without a separate license and fee
| **Announcement** | Joint press release. Afterwards both parties may speak freely about the deal.
| **Assignment** | Only with Licensor's prior written consent
| **Disputes** | ICC arbitration seated in Singapore, in English, hearings by video
Long form to follow. Until it is signed this memo binds the parties.
Licensor, by the Agent: .................... Licensee: ....................
`,
};
