import type { DraftSource } from '../draft-file.ts';

/** A streamer's business affairs: capital headings, a paragraph each, and a page of standard terms that replaces two of them. */
export const STREAMER_COPROD_SALT_INTERPRETER: DraftSource = {
  name: 'streamer-coprod-salt-interpreter',
  numbering: { b: [{ text: '%1.' }] },
  header: 'LUMENWAVE ORIGINAL FILM / BUSINESS AFFAIRS',
  text: `
^ **CO-PRODUCTION DEAL MEMO**
^ **"The Salt Interpreter" (소금 통역사)**
Date: May 17, 2027. Lumenwave Studios, Inc. ("Lumenwave") and Gaon Film Works Co., Ltd. ("Gaon") will co-produce the above feature film (the "Picture") on the following terms. Lumenwave's Standard Terms follow on the last page. They prevail over this memo only where they say that something in it is replaced; in all other respects this memo prevails.
**BUDGET**
The certified budget is US$14,000,000 (the "Budget"). It is approved by both parties. A change of more than two percent (2%) in any line of it, and any change above the line, requires the consent of both.
**FINANCING**
Gaon contributes thirty percent (30%) of the Budget and Lumenwave the remaining seventy percent. Gaon's post-production and visual effects services, up to US$1,100,000, count toward its contribution at its arm's-length rate card and are recouped alongside cash.
**CASH FLOW**
Both parties pay into the production account at the same milestones, each in proportion to its contribution. If a party has not paid ten (10) business days after notice, the other may pay in its place and the share of the defaulting party is diluted accordingly.
**CONTINGENCY AND BOND**
The Budget includes a contingency of ten percent (10%) of the Budget. The completion guarantor is to be approved by both; its fee is carried in the Budget at two percent (2%). The guarantor may take over the production only after notice to both parties and fourteen days in which to cure.
**OVERAGES**
Cost above the Budget is borne in proportion to the contributions up to one hundred ten percent (110%) of the Budget. Everything above that is for Lumenwave's account.
**FEES AND OVERHEAD**
Gaon's producers together are paid four percent (4%) of the Budget, and Lumenwave's producer the same. Lumenwave charges production overhead of five percent (5%) of the Budget. Whether part of these fees is to be deferred, and where a deferment would be paid, will be settled when the cash-flow schedule is closed.
**COPYRIGHT**
The copyright in the Picture is held in undivided shares, Gaon as to thirty-five percent (35%) and Lumenwave as to sixty-five percent, whatever either has contributed at the end.
**TERRITORIES**
Gaon alone exploits the Picture in the Republic of Korea, in all media, and keeps what it earns there. Revenue from the rest of the world is pooled.
**LICENSE TO THE SERVICE**
The co-producers license the Picture to the Lumenwave service outside Korea for ten (10) years from delivery for a fee of US$9,500,000, paid into the collection account. The license is not a buy-out: ownership and all derivative rights stay where this memo puts them.
**CINEMAS**
The Picture will not be shown on the service in a territory until forty-five (45) days after its last day in the cinemas of that territory.
**SUCCESS PAYMENT**
If accounts equal to twenty percent (20%) of the service's domestic subscribers have viewed the Picture within ninety (90) days after its launch, Lumenwave pays a further eight percent (8%) of the license fee.
**DATA**
Lumenwave will give Gaon, every quarter, the streams, completion rate and territories of the Picture.
**COLLECTION**
Receipts from the pool are paid to an independent collection account manager under an agreement to which Gaon is a signatory and by which it is paid and receives its reports directly. The manager's fee is one percent (1%) of the receipts it collects. It reports twice a year, and either party may inspect its books.
**RECOUPMENT**
The tiers of recoupment are agreed in full in Exhibit R. There is no producer's corridor. All equity, Korean and American, is recouped pari passu and pro rata, with a premium of fifteen percent (15%).
**NET PROFITS**
Of one hundred percent (100%) of the net profits Gaon receives forty percent (40%) and Lumenwave sixty percent.
**CREATIVE DECISIONS**
Director and lead cast are approved by both parties; the names on the lists exchanged on April 2 are approved already. The director has a director's cut and two previews, and after them the parties decide the final cut together.
**SHOOT**
Gaon decides day-to-day matters on the Korean shoot and Lumenwave on the Portland shoot. The two line producers speak every day, and what they do not agree goes to the producers within twenty-four hours.
**KEY PEOPLE**
The key people are Yeo Min-seo for Gaon and Carl Alder for Lumenwave. If either ceases to be in charge of the Picture, the other company may suspend its performance or withdraw.
**DEADLOCK**
If the parties cannot agree on a matter that needs both of them, it goes to the two chief executives and, if they fail, to mediation.
**CREDITS**
The companies are named together, on a shared card, in all territories.
**FESTIVALS**
Festivals are chosen jointly, and no festival screening may forestall the Korean premiere.
**INCENTIVES**
Each party keeps the incentives of its own country and counts them toward its contribution. The KOFIC location incentive is assumed at twenty-five percent (25%) of the qualifying Korean spend; the Oregon rebate at twenty percent of Oregon spend.
**SEQUELS, REMAKES AND SERIES**
These rights are reserved to Gaon. Before it offers any of them to others Gaon will negotiate with Lumenwave for sixty (60) days.
**DELIVERY**
Lumenwave has twenty (20) business days after delivery to reject the materials, stating its reasons in writing, and Gaon has fifteen (15) business days after that to cure.
**INSURANCE**
The production policies are taken out together and name both parties. Errors and omissions cover is US$3,000,000 per claim and US$5,000,000 in the aggregate.
ACCEPTED AND AGREED
LUMENWAVE STUDIOS, INC. By: ....................
GAON FILM WORKS CO., LTD. By: ....................
---
^ **LUMENWAVE STANDARD TERMS (CO-PRODUCTIONS)**
@b1 **Viewing Data.** The paragraph headed DATA is replaced: Lumenwave furnishes one summary of viewing a year, which Gaon keeps confidential.
@b1 **Premium.** The premium stated under RECOUPMENT is replaced by ten percent (10%).
@b1 **Overhead.** Lumenwave's overhead charge is seven and one-half percent (7.5%) of the Budget.
@b1 **Currency.** Each payment is converted at the rate of the day on which it is made, and each party bears its own gain or loss.
@b1 **Tax.** Tax of ten percent (10%) of a payment is withheld where the treaty so provides. Nothing is grossed up.
@b1 **Start of Photography.** If principal photography has not begun within twenty-four (24) months after the date of the memo, the underlying rights return to Gaon, which repays Lumenwave's documented direct costs when a new production starts.
@b1 **Warranties.** Each party warrants to the other that it holds the rights it contributes. For breach the remedy is damages only; neither party may enjoin the release of the Picture.
@b1 **Digital Replicas.** No digital replica of a performer is made without the performer's consent.
@b1 **Termination.** A party may terminate only for a material breach by the other that has not been cured thirty (30) days after notice. The rights then return to the party that brought them. Money already spent is not refunded.
@b1 **Confidentiality.** Each party keeps the terms confidential, except for what law or a stock exchange requires it to disclose, after notice to the other.
@b1 **Language.** The memo, the long form and all reports are in English only.
@b1 **Disputes.** Disputes are decided by arbitration under the ICC Rules, with Singapore as the seat, in English; hearings may be remote.
`,
};
