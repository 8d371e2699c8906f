import type { DraftSource } from '../draft-file.ts';

/** A London producer's term sheet for a co-production with Korea: short rows, a heading and a few words each, no numbers. */
export const UK_PRODUCER_COPRODUCTION_TERM_SHEET: DraftSource = {
  name: 'uk-producer-coproduction-term-sheet',
  header: 'Thornquay Films Limited – subject to contract',
  text: `
^ **THE SALT PATH HOME**
^ **Co-production term sheet, 11 May 2027**
**Parties:** Thornquay Films Limited, London ("Thornquay") and Maru Gaon Pictures Co., Ltd., Seoul ("Maru").
**Film:** One feature, working title "The Salt Path Home", screenplay by Orla Pembridge from a story by Nam Si-woo. Shooting language English and Korean, twelve days in Tongyeong, twenty-three in Northumberland.
**Status:** This sheet is subject to contract, save for the rows on confidentiality and law. It takes the place of our heads of terms of 2 March, in which Maru was down for 25% of the budget.
**Budget:** £9,200,000 all in. Thornquay's accountants prepare it. After sign-off Thornquay only has to talk to Maru before a change of more than 5%; below that it need not.
**Maru's money:** Thirty per cent of the budget (£2,760,000).
**Thornquay's money:** The other 70%, of which £1,000,000 is to come from a regional fund.
**Post-production in Seoul:** Maru may put in grading and sound as part of its 30%. We take it at what it costs plus ten per cent, and it comes back level with the cash.
**When paid:** Both sides lodge their whole share with the solicitors. Nothing moves until the bond is issued; then all of it is let go at once.
**Bridging debt:** Up to 8% of the budget may be borrowed against unsold territories. Bank lending against the pre-sales must not cost more than nine per cent a year, all charges in.
**Contingency:** Ten per cent of the budget.
**Bond:** Fee 2.25% of the budget. The guarantor has to consult Maru before stepping in, no more than that.
**Overspend:** For whoever caused it. Maru never pays more than its own slice of the contingency.
**Producers' fees:** Maru 2% of the budget, Thornquay 3%. Each side leaves in fifteen per cent of its fee, and both are paid out together at the same step of the recoupment.
**Director:** Kit Aldersey (subject to his deal). If he or Orla Pembridge drops out, the two companies agree on who follows.
**Casting:** Three leads. Agreed names are on the list swapped on 4 May; anybody off the list needs a yes from both.
**The cut:** Kit's cut first. After that the two companies agree the version; if they cannot, Marguerite Sloane-Hartley decides and we both live with it.
**If we fall out:** An expert neither of us knows gives an answer within 48 hours. Neither company can force the other to sell.
**Tax credits and grants:** UK credit, KOFIC money, whatever anyone gets: it all goes into the recoupment pot. Maru is asking KOFIC for fifty per cent of its net cost.
**Copyright:** Jointly owned, Thornquay two thirds, Maru one third.
**Korea:** Maru has Korea to itself, all media. Everywhere else is shared.
**Korean guarantee:** Maru's local distributor guarantees £460,000. If it does not sign by the end of July, Maru finds the difference.
**Korean window:** Six months from the end of the cinema run before the film goes on any streamer in Korea.
**Sequels and remakes:** Thornquay makes them or not as it likes. Maru gets a tenth of the producers' fee on each one.
**Sales agent:** Redcastle International, for seven years, commission ten per cent of what the sales bring in. Costs capped at seventy-five thousand pounds (£57,000). We expect Redcastle to do its reasonable best; there is no sales target.
**Prices:** Redcastle talks to us both before it closes a territory, but the price is its call, not ours.
**Collection:** A neutral collection house; Maru signs too, is paid straight from the account and gets its own statements. House fee 1% of collections.
**Recoupment:** Collection costs, sales fees and costs, lender, investors, fees left in, profit. That order is settled; the sums go into the long form.
**Producers' share from the top:** Seven and a half per cent of what reaches the investors' step, before the investors are repaid, goes to the two producers equally.
**Investors:** Principal plus 20%. Maru's money comes out of Asian income first and Thornquay's out of the UK and North America first; then everything goes into one pot.
**Profit:** Maru 35% of the whole, Thornquay 65%.
**Other films:** No setting-off against anything else that either of us has made, nor between countries or media.
**Reports:** Quarterly to both companies from the first sale, with books open once a year.
**Exchange rate:** Budget kept in sterling and won at 1,750. If the rate moves more than five per cent either way the two budgets are reset.
**Goods and soundtrack:** Split to be agreed once there is a soundtrack.
**Credits:** The two companies share one card, the same in every country.
**Insurance:** One production policy, both companies named on it. Errors and omissions US$1 million a claim, US$3 million altogether.
**If it does not shoot:** Nam Si-woo's story goes back to Maru thirty-six months from signature of the long form, if cameras have not rolled.
**Confidentiality:** Both keep this quiet. What the law or a stock exchange makes either of us say may be said, after a word to the other.
**Accounts to Maru:** Thornquay sends Maru its statement twice a year.
**Language:** English throughout. No Korean version.
**Law:** Disputes to ICC arbitration in Singapore, in English, by video if need be.
Signed for Thornquay Films Limited: Rosalind Amory
Signed for Maru Gaon Pictures Co., Ltd.: Gil Do-hyun
`,
};
