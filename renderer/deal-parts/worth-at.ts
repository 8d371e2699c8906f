import type { ClauseWorth } from '#domain/settlement/clauses/price-clauses.ts';

type AtWords = Readonly<Record<'atAsk' | 'atOurDraft' | 'atMarket', string>>;

/** Against what a worth is counted. */
export function worthAt(rung: ClauseWorth['worthRung'] | undefined, t: AtWords): string {
  if (rung === 'market') return t.atMarket;
  return rung === 'ours' ? t.atOurDraft : t.atAsk;
}
