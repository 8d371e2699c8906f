import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { byId } from '#domain/base/by-id.ts';
import { entryOf, findDraft } from '#domain/deal/deal.ts';
import type { Value } from '#domain/values/value.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatState, formatValue } from '#domain/values/format-value.ts';
import { formatRung } from '#domain/library/format-market.ts';
import type { DealScenario } from './assumptions.ts';
import type { ClauseDifference, Package, PackageComparison, PackageFigures } from './compare-packages.ts';
import type { DealModel } from './deal-model.ts';
import { marketValue, termRungs } from './deal-model.ts';

/** A paper; or our asks, our fallbacks or the market's typical values, laid over the paper that is looked at. */
export type MoneyColumn =
  { readonly kind: 'draft'; readonly draftId: string } | { readonly kind: 'ask' | 'fallback' | 'market' };

/** What a package says on a term. */
export type PackageCell = {
  readonly text: Bilingual;
  /** As quoted in a paper; the condition of a rung of ours. */
  readonly clause: Bilingual;
  readonly place: string;
  /** The package has no value of its own here; the paper beneath it counts. */
  readonly isFromDraft: boolean;
};

export type MoneySideBySide = {
  readonly currency: CurrencyCode;
  readonly runs: number;
  readonly label: Bilingual;
  readonly scenarios: readonly DealScenario[];
  readonly columns: readonly (PackageFigures & { readonly column: MoneyColumn })[];
  readonly clauses: readonly (ClauseDifference & { readonly cells: readonly PackageCell[] })[];
  readonly unpriced: PackageComparison['unpriced'];
  /** The waterfall is an outline with example amounts: the figures are no money of this deal. */
  readonly isOutline: boolean;
};

/**
 * The values of each column. Ladder and market replace what they have a value for; the rest stays as in
 * `draft`. The market speaks only where the draft or our asks do: nobody bargains over the others.
 * Throws Fail `not-found` for a draft that is not in the deal.
 */
export function packagesOf(
  document: DealDocument,
  draft: Draft,
  columns: readonly MoneyColumn[],
  { terms }: Library,
): Package[] {
  return columns.map((column, index) => {
    const paper = column.kind === 'draft' ? requireColumn(document, column.draftId, index) : draft;
    return Object.fromEntries(
      termRungs(document, paper, terms).flatMap(({ termId, rungs }): [string, Value][] => {
        const value =
          column.kind === 'draft'
            ? rungs.offer
            : (ownValue(document, draft, column.kind, termId, rungs) ?? rungs.offer);
        return value ? [[termId, value]] : [];
      }),
    );
  });
}

function ownValue(
  document: DealDocument,
  draft: Draft,
  kind: 'ask' | 'fallback' | 'market',
  termId: string,
  rungs: ReturnType<typeof termRungs>[number]['rungs'],
): Value | undefined {
  if (kind !== 'market') return rungs[kind];
  const { state } = entryOf(draft, termId);
  const isOnTheTable =
    state.kind === 'value' || state.kind === 'absent' || document.ladders[termId]?.ask?.value !== undefined;
  return isOnTheTable ? rungs.market : undefined;
}

/** Puts what each column says beside its money. */
export function dealSideBySide(
  model: DealModel,
  document: DealDocument,
  draft: Draft,
  columns: readonly MoneyColumn[],
  library: Library,
  comparison: PackageComparison,
  head: Pick<MoneySideBySide, 'runs' | 'label'>,
): MoneySideBySide {
  const { packages, clauses, unpriced } = comparison;
  return {
    ...head,
    currency: model.currency,
    scenarios: model.scenarios,
    columns: columns.flatMap((column, index) => {
      const figures = packages[index];
      return figures ? [{ ...figures, column }] : [];
    }),
    clauses: clauses.map((clause) => ({
      ...clause,
      cells: columns.map((column) => cellOf(document, draft, column, clause.termId, library)),
    })),
    unpriced,
    isOutline: model.waterfall?.isExample ?? false,
  };
}

function cellOf(
  document: DealDocument,
  draft: Draft,
  column: MoneyColumn,
  termId: string,
  library: Library,
): PackageCell {
  const term = byId(library.terms).get(termId);
  if (!term) return { text: NOTHING, clause: NOTHING, place: '', isFromDraft: false };
  const cellOfPaper = (paper: Draft, isFromDraft: boolean): PackageCell => {
    const { state, clause, place } = entryOf(paper, termId);
    return {
      text: formatState(state, term, library),
      clause: { en: clause, ko: clause },
      place,
      isFromDraft,
    };
  };
  if (column.kind === 'draft') return cellOfPaper(findDraft(document, column.draftId) ?? draft, false);
  if (column.kind === 'market') {
    const market = marketValue(term);
    const rungs = market ? { market } : {};
    const value = ownValue(document, draft, 'market', termId, rungs);
    if (!value) return cellOfPaper(draft, true);
    return { text: formatValue(value, term, library), clause: NOTHING, place: '', isFromDraft: false };
  }
  const rung = document.ladders[termId]?.[column.kind];
  if (!rung?.value) return cellOfPaper(draft, true);
  return { text: formatRung(rung, term, library), clause: rung.condition, place: '', isFromDraft: false };
}

function requireColumn(document: DealDocument, draftId: string, index: number): Draft {
  const draft = findDraft(document, draftId);
  if (draft) return draft;
  throw new Fail(
    'not-found',
    {
      en: 'This draft is no longer in the deal. Choose another column.',
      ko: '이 초안이 거래에 없습니다. 다른 열을 고르세요.',
    },
    `columns[${index}].draftId`,
  );
}

const NOTHING: Bilingual = { en: '', ko: '' };
