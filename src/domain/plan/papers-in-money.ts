import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { WholeWorth } from '#domain/points/decision.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import type { OptionOutcomes } from '#domain/settlement/clauses/option-outcomes.ts';
import type { Spread } from '#domain/settlement/clauses/price-clauses.ts';
import { worthOfWhole } from './worths-of-points.ts';

/** PRIVATE. One paper in money after tax: the whole, and of an option what each of its outcomes pays. */
export type PaperInMoney = {
  readonly whole: WholeWorth;
  readonly isTaxByFacts: boolean;
  readonly option?: OptionOutcomes;
};

/** What a row of money is about: an outcome of an option, or the whole where there is only one. */
const MONEY_ROWS = ['lapsed', 'exercised-not-made', 'made', 'weighted', 'whole'] as const;
export type MoneyRowKind = (typeof MONEY_ROWS)[number];

/** Exact, or the middle of what the model draws with eight of ten cases around it. Minor units. */
export type MoneyCell =
  { readonly kind: 'exact'; readonly minor: number } | ({ readonly kind: 'drawn' } & Spread);

/** PRIVATE. One outcome under both papers. `gapMinor`: ours less theirs, of a drawn row between the two middles. */
export type MoneyRow = {
  readonly kind: MoneyRowKind;
  readonly theirs?: MoneyCell;
  readonly ours?: MoneyCell;
  readonly gapMinor?: number;
};

/** PRIVATE. Both latest papers in money, outcome by outcome. */
export type PapersInMoney = {
  readonly currency: CurrencyCode;
  readonly rows: readonly MoneyRow[];
  /** No chances are given, so nothing is weighted over the outcomes of the option. */
  readonly isConditional: boolean;
  /** The facts of the deal decide what is withheld; else each rate is the paper's own, or assumed. */
  readonly isTaxByFacts: boolean;
};

/** PRIVATE. Pure. */
export function paperInMoney(
  prices: Pick<DealClausePrices, 'base' | 'baseSpread' | 'isTaxByFacts' | 'option' | 'stake'>,
  currency: CurrencyCode,
): PaperInMoney {
  return {
    whole: worthOfWhole(prices, currency),
    isTaxByFacts: prices.isTaxByFacts,
    ...(prices.option ? { option: prices.option } : {}),
  };
}

/**
 * PRIVATE. Their paper beside ours, and the gap. Undefined where neither is priced, or the two are worked in two
 * currencies. An outline with example amounts is no money, so it gives no row.
 */
export function papersInMoney(
  theirs: PaperInMoney | undefined,
  ours: PaperInMoney | undefined,
): PapersInMoney | undefined {
  const priced = [theirs, ours].flatMap((paper) => (paper?.whole.kind === 'priced' ? [paper.whole] : []));
  const [first] = priced;
  if (!first || priced.some(({ currency }) => currency !== first.currency)) return undefined;
  const [cellsOfTheirs, cellsOfOurs] = [cellsOf(theirs), cellsOf(ours)];
  return {
    currency: first.currency,
    isTaxByFacts: [theirs, ours].every((paper) => paper?.isTaxByFacts !== false),
    isConditional: first.isConditional && [theirs, ours].some((paper) => paper?.option !== undefined),
    rows: MONEY_ROWS.flatMap((kind): MoneyRow[] => {
      const [one, other] = [cellsOfTheirs.get(kind), cellsOfOurs.get(kind)];
      if (!one && !other) return [];
      return [
        {
          kind,
          ...(one ? { theirs: one } : {}),
          ...(other ? { ours: other } : {}),
          ...(one && other ? { gapMinor: middleOf(other) - middleOf(one) } : {}),
        },
      ];
    }),
  };
}

function cellsOf(paper: PaperInMoney | undefined): ReadonlyMap<MoneyRowKind, MoneyCell> {
  const cells = new Map<MoneyRowKind, MoneyCell>();
  if (paper?.whole.kind !== 'priced') return cells;
  const { whole, option } = paper;
  const drawn = ({ p10Minor, medianMinor, p90Minor }: Spread): MoneyCell => ({
    kind: 'drawn',
    p10Minor,
    medianMinor,
    p90Minor,
  });
  if (!option) return cells.set('whole', drawn(whole));
  cells.set('lapsed', { kind: 'exact', minor: option.lapsed.netMinor });
  cells.set('exercised-not-made', { kind: 'exact', minor: option.exercisedNotMade.netMinor });
  cells.set('made', drawn(option.made));
  // With chances the whole is drawn over all three outcomes.
  if (option.chances) cells.set('weighted', drawn(whole));
  return cells;
}

export function middleOf(cell: MoneyCell): number {
  return cell.kind === 'exact' ? cell.minor : cell.medianMinor;
}
