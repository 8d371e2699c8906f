import type { DraftSource } from '../draft-file.ts';

/** A Seoul production company answers an American term sheet in English: an e-mail with eight points and a table of theirs and ours. */
export const SEOUL_COUNTER_EMAIL_TABLE: DraftSource = {
  name: 'seoul-counter-email-table',
  widths: [24, 34, 42],
  text: `
From: Noh Yu-jin, Head of International, Gureum Studio
To: Robert Ames, Pell & Dunmore Pictures
Subject: [Counter] "Iron Lilies" co-production, our opinion about your term sheet of November 9
Dear Robert,
Thank you for your kind explanation by Zoom. We discussed internally for one week. First I write eight important points, and other numbers are in the table. This mail is only proposal, not contract.
1. Copyright. This is the most important for us. We developed the script for four years by our own money, so copyright should be 50% Gureum and 50% P&D. 30% in your paper is impossible.
2. Korea and Asia. In Korea we should have every media alone. For the other Asian countries, you talk with us first before any other company. All other countries go into one pot.
3. Director and cast. Director Ma Do-hyun is decided by Gureum, and also Korean roles. Writer and the other main cast we decide together, both approve.
4. Final cut. We know your investor wants it. Our idea: we make final cut together, and if we cannot agree, Ms. Ingrid Solheim, who both companies trust, decides.
5. Sequel, remake, drama. IP is Gureum's. P&D can negotiate first for 12 months after the US opening, and after that we are free.
6. On the set. In Korea our producer leads, in US your producer leads, with one call every day. Different opinion goes up to two CEOs in 24 hours.
7. If not shot. When shooting does not start in 30 months from signing, the script comes back to us.
8. AI. Actor's double only with consent and paid each time. Nobody can train AI with our script or dailies, and Korean actors have the same protection.
| Item | Your term sheet | Gureum proposal
| Budget | USD 11 million, P&D approves | USD 10.5 million. Both companies approve, and no change without both
| Our investment | 25% of budget | 40% of budget
| VFX by our group company | Not counted | Counted by market rate card, recouped same time with cash
| Timing of money | Gureum first | Both put into escrow same day, released when bond is issued
| Over budget | Half and half | The side who made it pays. Ours is maximum up to our contingency
| Contingency | 8% of budget | 10% of budget
| Completion bond | 4% of budget | OK, agreed
| Our producer fee | 2% of budget | 3.5% of budget
| Our overhead | None | 5% of budget
| Recoup order of equity | Gureum after P&D | Same rank, by ratio
| Premium | 20% on principal | 15% on principal, both sides
| Producers' corridor | None | 5% of receipts, before equity
| Net profit to Gureum | 30% | 45%
| Collection | P&D collects and reports | Independent company. Gureum signs CAMA and receives directly
| CAM fee | Blank | 1% of collected money
| Reports | Yearly | Every 3 months, with audit right
| Overseas sales agent | 25%, no limit of expense | 15% commission. Expense cap USD 75,000. 5 years
| Price of each country | Agent decides | Price list. Lower than list needs our approval
| US theater fee | 35% of gross receipts | 25% of gross receipts
| US TV and VOD fee | 30% of gross receipts | 20% of gross receipts
| P&A | Your decision | USD 5 million minimum, binding. Media plan approved by us, and short amount is paid to us
| US screens | No promise | 600 screens or more
| Window | 45 days | 90 days after theater opening
| Interest on budget money | Prime + 2% | No interest on own money, both sides
| Set-off with other films | Possible | Not possible
| Government money, tax credit | All into one pot | Each keeps own country's, and counted as its investment
| Guild | We sign together | Your SPV signs alone. Gureum gives no guarantee and you indemnify us
| Residuals | Cash reserve in budget | No cash. Every distributor signs assumption agreement
| SAG deposit | Blank | 2 weeks of payroll, maximum
| Korean crew | Blank | Standard labor contract for every Korean crew. 52 hours per week
| Insurance | You buy | One shared policy, both companies named
| E&O | USD 1 million | USD 3 million per claim
| Company credit | "In association with" Gureum | Producer credit and logo by investment ratio. In Korea, Gureum first
| Festivals | P&D decides | Decide together. First Korean screening is protected
| Exchange rate | USD only, our risk | Budget in USD and KRW, agreed rate, 5% up and down
| Goods | 10% to us | 30% of net to us
| If key people leave | P&D replaces freely | If director or main producer of either side leaves, other side can stop or exit
| Warranty | Everything, and waive moral rights | Only what we know. Our writers promise not to use moral rights for agreed points, no waiver
| Termination | You can leave and keep rights | Only serious breach, 30 days to fix. Rights return and our money is paid back first
| Deadlock | P&D casting vote | CEOs talk, then mediation
| Contract language | English | Korean and English, same power (for KOFIC)
| Confidentiality | Gureum only | Both. Law, stock exchange, fund investors and advisers are exception. Announce together
| Law | California court | Korean law, KCAB arbitration in Seoul
| Withholding tax | Our cost | Our accountant is checking, will answer later
I know it is long. Please understand our position, and I hope to meet in Berlin.
Best regards,
Yu-jin
`,
};
