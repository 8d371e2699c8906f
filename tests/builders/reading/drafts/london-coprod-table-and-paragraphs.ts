import type { DraftSource } from '../draft-file.ts';

/** A London producer's heads of terms: the money in a short table, the rest in numbered paragraphs as she would say it. */
export const LONDON_COPROD_TABLE_AND_PARAGRAPHS: DraftSource = {
  name: 'london-coprod-table-and-paragraphs',
  numbering: { a: [{ text: '%1.' }] },
  widths: [30, 70],
  header: 'Tidewrack Films Ltd, 14 Poland Street, London W1',
  text: `
^ **THE LANTERN KEEPERS**
^ **Heads of terms for a co-production**
Between Tidewrack Films Limited ("Tidewrack") and Sanmaru Pictures Co., Ltd. of Seoul ("Sanmaru"), 22 February 2027. The table gives the headline figures and the paragraphs underneath give the rest. Tidewrack's American affiliate, Tidewrack West Inc., will be brought in for the shoot in Georgia and is included whenever we say Tidewrack.
| **Budget** | US$7,200,000, to be certified by both of us before the closing
| **Who puts in what** | Sanmaru 35% of the budget; Tidewrack 65% of the budget
| **Copyright** | Held in undivided shares, Sanmaru 40% and Tidewrack 60%
| **Producers' fees** | Sanmaru's producers: 2.5% of the budget. Tidewrack's producers: 4% of the budget
| **Tidewrack overhead** | 3% of the budget
| **Contingency** | Ten per cent (10%) of the budget
| **Completion bond** | Fee of not more than 2% of the budget
| **Gap** | Up to 15% of the budget, against unsold territories
| **Sales agent** | 12.5% commission on gross sales; expenses capped at US$90,000; five years from first delivery
| **Premium on equity** | Fifteen per cent (20%) on top of the money invested
| **Net profits** | 38% to Sanmaru, 62% to Tidewrack
@1 **What this is.** Heads of terms only. Paragraphs 21 and 22 bind us from signature; the rest waits for the long form, which Tidewrack's solicitors will draft.
@1 **Paying in.** Each of us lodges its whole contribution in escrow before closing. Both sums are released together on the day the bond is issued, neither before the other.
@1 **Currency.** The budget is in dollars at a rate we fix at closing. If the exchange moves against us we share the loss between us in the proportions in which we finance the film.
@1 **Going over.** If the film costs more than the budget, we each pay our proportion of the excess. There is no ceiling on that.
@1 **Changing the budget.** Neither of us signs off the budget alone. If we can't agree on it, or on a change to it, the bond company decides.
@1 **Director and cast.** The director, the writer and the two leads are chosen by both of us from lists that we have each approved in advance. The lists are to be exchanged by the end of April.
@1 **On the floor.** Sanmaru runs the days in Korea and Tidewrack runs the days in Georgia. That is the whole of the arrangement.
@1 **The director staying.** We are both in this because of Ahn Se-jin, who is the only essential person. If she leaves the film or cannot go on, either of us may stop the clock or get out.
@1 **The cut.** The version that goes out is agreed by both of us. If we are apart after two screenings, Helen Marsh, or if she is not free another editor we both name, has the deciding voice.
@1 **Territories.** Sanmaru has Korea to itself in every medium and keeps what it earns there. Everything else goes into one pot.
@1 **Prices.** The agent may close without asking at or above the minimum in the price list attached as Annex A. Below that it must come to both of us; if it hears nothing for three working days it may go ahead.
@1 **What the agent spends.** The agent may take back its market and marketing expenses, receipted, up to US$75,000 in all. The agent's own overheads are not expenses.
@1 **The account.** All income from the pot is paid to a collection agent independent of either of us. Sanmaru signs the collection agreement alongside Tidewrack and is paid and reported to directly. The collection agent takes 1% of what it collects.
@1 **Order of payment.** Collection agent; sales agent's commission and expenses; the loan against the tax credit; the gap; our equity; the premium on it; deferments; net profits. We agree the order now and leave the sums in each step to the long form. Our two equities rank equally and are repaid side by side in proportion to what each of us put in. Nothing earned by any other film of either of us is set against this one, nor one territory or medium against another.
@1 **Producers' corridor.** While the equity is being repaid, 10% of the receipts that reach it go to the producers, shared equally.
@1 **Deferments.** Both companies put off a quarter of their producers' fees. What is put off comes back after the equity and its premium and before net profits.
@1 **The loan.** Interest on the loan against the tax credit: two banks are quoting and we will fill this in when we have heard from them.
@1 **Soft money.** Whatever Korea gives belongs to Sanmaru and whatever Georgia gives belongs to Tidewrack, and each counts it as part of its contribution. Tidewrack reckons on a Georgia credit of 30% of qualifying spend in the state. Sanmaru reckons on 25% of qualifying spend in Korea from KOFIC's location rebate.
@1 **Further films.** The novel under the film is Sanmaru's and so are sequels, remakes and series. For nine months after first release Tidewrack is the first to be talked to about any of them. Goods and games from the film: Sanmaru takes 45% of what is left of that income after the agent and costs.
@1 **Names and festivals.** Our two companies share one card, everywhere. Tidewrack will talk to Sanmaru about festivals before it enters the film for any, but the choice is Tidewrack's.
@1 **Keeping quiet.** Neither of us shows these heads to anyone. What law or a stock exchange requires may be disclosed once the other has been told.
@1 **Law and disputes.** English law. Disputes go to ICC arbitration with its seat in Singapore, held in English, with anyone free to appear by video.
@1 **Getting out.** Either of us may end the arrangement for the other's breach on the same terms and on the same notice, and each then bears its own costs.
@1 **If we are stuck.** Our two managing directors meet. If that leads nowhere within ten days, we go to a mediator.
@1 **Insurance.** Tidewrack buys the production policies and Sanmaru is named on them. Errors and omissions cover will be US$1,000,000 for any one claim and US$3,000,000 in all.
@1 **Editing decisions.** Tidewrack appoints the editor and has sole and final say on the form in which the film is released.
@1 **Reports.** Statements go out quarterly. Either of us may look at the other's books once a year on two weeks' notice.
@1 **Language.** The long form and all reports will be in English and in English alone.
For Tidewrack Films Limited: Imogen Farr ....................
For Sanmaru Pictures Co., Ltd.: ....................
`,
};
