import type { DraftSource } from '../draft-file.ts';

/** Heads of terms for a co-production in bullets under bold headings, Korean and English mixed in one line. */
export const CO_PRODUCTION_BULLETS: DraftSource = {
  name: 'co-production-bullets',
  numbering: { a: [{ text: 'o' }, { text: '-' }] },
  text: `
^ **HEADS OF TERMS / 공동제작 주요 조건**
^ "Salt Road" (소금길) - Feature Film Co-Production
Between Haedam Studio (Seoul) ("Haedam") and Ironwood & Finch, Inc. (Los Angeles) ("I&F"). Draft of 30 Oct 2026; not binding except Confidentiality and Law.
# Finance
@1 Budget USD 6.2M, locked; any change needs both signatures where over 2% of an account or any ATL.
@1 Haedam 투자비율 40% of the budget (USD 2.48M), I&F 60%. Haedam's VFX in kind: counted at cost, recouped after cash.
@1 Both sides' cash into escrow; goes out together once the bond is issued.
@1 Completion bond at 2% of budget. Contingency 8% of BTL.
@1 Overages: the party that causes pays; Haedam never beyond its share of the contingency.
@1 Georgia credit (est. 30% of QE): I&F keeps it as producer profit - Haedam to revert on this.
# Recoupment
@1 CAM: Haedam and I&F choose jointly, independent, Haedam signs the CAMA and is paid direct. Fee 0.9%.
@1 Waterfall: order as discussed on the call, amounts in the long form. Equity pari passu, +20% premium to all equity.
@1 Profits 50/50 after that. 2.5% corridor for the producers before equity.
@1 X-coll: none, this film only, per territory.
@1 Fees: Haedam producer fee USD 180K; I&F USD 220K. Deferrals: none.
# Rights
@1 ⓒ 50:50. 속편/리메이크/시리즈: 만장일치로만, same shares.
@1 Korea all media Haedam 독점. Rest pooled. No Asia carve-out.
@1 If no start of photography in 24 months the screenplay goes back to Haedam, no cost.
# Sales & Release
@1 Sales agent: 15% commission, expenses up to 85K (USD), 3-year term, no sale below the price list w/o approval.
@1 US theatrical distributor: fee 25% max.; P&A spend good-faith estimate only; 500 screens at least; SVOD window 75 days.
@1 MG (US): to be negotiated.
# Creative
@1 Final cut: director Noh's cut + 2 previews, then both decide.
@1 Director and Korean roles: Haedam's call; US leads: mutual.
@1 If Noh leaves, either side may stop. Credits: shared card.
# Legal
@1 Guild signatory: I&F's SPV only, Haedam gives no guarantee and is held harmless. Korean crew: 표준근로계약서, all of them, 52시간.
@1 AI: replica only with the performer's consent.
@1 Termination: cause only, 30 days' cure, rights go back, no refunds.
@1 Deadlock: CEOs, then mediation. Law: Singapore, SIAC.
@1 Reports quarterly. E&O: US$3M per claim / 5M aggregate.
@1 Confidentiality: mutual; law, exchange and fund investors excepted.
Signed for discussion purposes: ______________ (Haedam)   ______________ (I&F)
`,
};
