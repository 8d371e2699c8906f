import type { DealSummary } from '#contract/methods.ts';
import type { Stage } from '#domain/deal/deal.ts';
import { STAGES } from '#domain/deal/deal.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { findMatch } from '#domain/text/find-match.ts';
import { nameIn } from '#domain/text/names.ts';

export const DEAL_SORTS = ['updated', 'next', 'title', 'counterparty', 'stage'] as const;
export type DealSort = (typeof DEAL_SORTS)[number];

/** Which deals are shown and in what order. Empty is every kind and every stage. */
export type DealLook = {
  readonly query: string;
  readonly kind: DealKind | '';
  readonly stage: Stage | '';
  readonly origin: 'all' | 'own' | 'sample';
  readonly sort: DealSort;
  readonly isReversed: boolean;
};

export const EVERY_DEAL: DealLook = {
  query: '',
  kind: '',
  stage: '',
  origin: 'all',
  sort: 'updated',
  isReversed: false,
};

/** The deals of a look, in its order. What has no next date, or no other side, stands last whichever way. */
export function dealsOf(deals: readonly DealSummary[], look: DealLook, lang: Lang): DealSummary[] {
  const query = look.query.trim();
  const shown = deals.filter(
    (deal) =>
      (look.kind === '' || deal.kinds.includes(look.kind)) &&
      (look.stage === '' || deal.stage === look.stage) &&
      (look.origin === 'all' || (deal.provenance === 'own') === (look.origin === 'own')) &&
      (query === '' || isFound(deal, query)),
  );
  const order = new Intl.Collator(lang, { numeric: true });
  const keys = new Map(shown.map((deal) => [deal, sortKey(deal, look.sort, lang)]));
  const direction = look.isReversed ? -1 : 1;
  return shown.toSorted((a, b) => {
    const [left = '', right = ''] = [keys.get(a), keys.get(b)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    // The list comes last changed first, which also decides between equals.
    return direction * (look.sort === 'updated' ? order.compare(right, left) : order.compare(left, right));
  });
}

/** In any of the names that it has: the languages do not matter to who looks for it. */
function isFound(
  { title, titleIn, original, counterparty, counterpartyIn }: DealSummary,
  query: string,
): boolean {
  return [
    title,
    titleIn?.en,
    titleIn?.ko,
    original,
    counterparty,
    counterpartyIn?.en,
    counterpartyIn?.ko,
  ].some((name) => name !== undefined && findMatch(name, query) !== undefined);
}

function sortKey(deal: DealSummary, sort: DealSort, lang: Lang): string {
  switch (sort) {
    case 'title':
      return nameIn(deal.title, deal.titleIn, lang);
    case 'counterparty':
      return nameIn(deal.counterparty, deal.counterpartyIn, lang);
    case 'next':
      return deal.nextKeyDate?.on ?? '';
    case 'stage':
      return `${STAGES.indexOf(deal.stage)} ${String(deal.round).padStart(4, '0')}`;
    case 'updated':
      return deal.updatedAt;
  }
}
