import type { DraftComparison, Standing, TermComparison } from '#domain/comparison/standing.ts';
import type { DealDocument, Draft, TermEntry } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { DerivedValue } from '#domain/deal/derived-value.ts';
import { deriveValue } from '#domain/deal/derived-value.ts';
import { applicableTerms } from '#domain/deal/applicable.ts';
import type { Point } from '#domain/points/point.ts';
import type { Family, Library } from '#domain/library/library.ts';
import { LAYERS } from '#domain/library/term.ts';
import type { DimensionId, Layer, Term } from '#domain/library/term.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { Match } from '#domain/text/find-match.ts';
import { findMatch } from '#domain/text/find-match.ts';
import type { Value } from '#domain/values/value.ts';

export type TermFilter = {
  readonly query: string;
  readonly standing:
    Standing | 'ranked' | 'must-have' | 'ladder-to-mend' | 'with-ladder' | 'with-clause' | 'all';
  readonly dimension: DimensionId | 'all';
  readonly family: string;
};

export const NO_FILTER: TermFilter = { query: '', standing: 'all', dimension: 'all', family: 'all' };

/** Whether any row may be hidden by it. */
export function isFiltering(filter: TermFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
}

/** The same filter without what was looked for. */
export function withoutQuery(filter: TermFilter): TermFilter {
  return { ...filter, query: '' };
}

/** One line of the Terms screen. */
export type TermRowModel = {
  readonly term: Term;
  readonly entry: TermEntry;
  readonly comparison: TermComparison | undefined;
  readonly standing: Standing;
  readonly hasLadder: boolean;
  /** Where it stands in this negotiation. */
  readonly point: Point | undefined;
  /** What it comes to by other terms of the draft. */
  readonly derived: DerivedValue | undefined;
  /** Where the search letters are in the name. */
  readonly match: Match | undefined;
};

/** The row whose editor is open, and how it was opened. */
export type RowEditing = {
  readonly termId: string;
  /** By a character that goes into the field. */
  readonly isTyped: boolean;
  /** From the search: after Enter the whole list is back. */
  readonly isFound: boolean;
};

export type FamilyRows = { readonly family: Family; readonly rows: readonly TermRowModel[] };
export type LayerRows = {
  readonly layer: Layer;
  readonly families: readonly FamilyRows[];
  readonly count: number;
  /** How many of the layer's rows stand where. */
  readonly standings: ReadonlyMap<Standing, number>;
};

/** Every applicable term of the deal as a row, in the order of the library. */
export function termRows(
  library: Library,
  document: DealDocument,
  draft: Draft | undefined,
  comparison: DraftComparison | undefined,
  points: readonly Point[],
): TermRowModel[] {
  const pointOf = new Map(points.map((point) => [point.termId, point]));
  const byTerm = new Map(comparison?.terms.map((each) => [each.termId, each]));
  return applicableTerms(library.terms, document.deal).map((term) => {
    const entry = draft ? entryOf(draft, term.id) : entryOf(EMPTY_DRAFT, term.id);
    const compared = byTerm.get(term.id);
    return {
      term,
      entry,
      comparison: compared,
      // Without a draft nothing has been read.
      standing: compared?.standing ?? 'unread',
      hasLadder: document.ladders[term.id] !== undefined,
      point: pointOf.get(term.id),
      derived: draft && deriveValue(term, draft, library, document.deal.rates),
      match: undefined,
    };
  });
}

/** The rank of a point that something is known of; what nothing is known of has a place by its name alone. */
export function shownRank({ point }: Pick<TermRowModel, 'point'>): number | undefined {
  const { rank, rankParts } = point ?? {};
  return rankParts && (rankParts.key > 0 || rankParts.group !== 'open') ? rank : undefined;
}

/** The rows that the filter lets through, with the place of the search letters. */
export function filterRows(rows: readonly TermRowModel[], filter: TermFilter, lang: Lang): TermRowModel[] {
  return rows.flatMap((row) => {
    if (!fits(row, filter)) return [];
    if (filter.query.trim() === '') return [row];
    const match = findMatch(row.term.name[lang], filter.query);
    return match !== undefined || isFoundElsewhere(row, filter.query) ? [{ ...row, match }] : [];
  });
}

/** Layers, families inside; empty ones are left out. */
export function groupRows(rows: readonly TermRowModel[], families: readonly Family[]): LayerRows[] {
  return LAYERS.flatMap((layer) => {
    const inLayer = rows.filter((row) => row.term.layer === layer);
    if (inLayer.length === 0) return [];
    const known = families.flatMap((family): FamilyRows[] => {
      const inFamily = inLayer.filter((row) => row.term.family === family.id);
      return inFamily.length === 0 ? [] : [{ family, rows: inFamily }];
    });
    const standings = new Map<Standing, number>();
    for (const row of inLayer) standings.set(row.standing, (standings.get(row.standing) ?? 0) + 1);
    return [{ layer, families: known, count: inLayer.length, standings }];
  });
}

/** The row that the letters name best: its name begins with them, holds them, is called so, or only speaks of them. */
export function bestFound(shown: readonly TermRowModel[], query: string): TermRowModel | undefined {
  if (query.trim() === '') return undefined;
  const rank = ({ term, match }: TermRowModel): number => {
    if (match) return match.start === 0 ? 0 : 1;
    const names = [term.name.en, term.name.ko, ...term.searchAliases, ...term.aliases];
    return names.some((name) => findMatch(name, query) !== undefined) ? 2 : 3;
  };
  return shown.reduce<TermRowModel | undefined>(
    (best, row) => (best && rank(best) <= rank(row) ? best : row),
    undefined,
  );
}

/** The rows as they stand on screen. */
export function shownInOrder(layers: readonly LayerRows[]): TermRowModel[] {
  return layers.flatMap(({ families }) => families.flatMap(({ rows }) => rows));
}

/** What nobody has looked at. A term that follows from others is not silent, though the paper does not state it. */
export function unreadTermIds(rows: readonly TermRowModel[]): string[] {
  return rows
    .filter((row) => row.entry.state.kind === 'unread' && row.derived === undefined)
    .map((row) => row.term.id);
}

const EMPTY_DRAFT: Draft = { id: '', side: 'theirs', label: '', round: 1, on: '', entries: {} };

function fits(row: TermRowModel, filter: TermFilter): boolean {
  if (filter.dimension !== 'all' && row.term.dimension !== filter.dimension) return false;
  if (filter.family !== 'all' && row.term.family !== filter.family) return false;
  if (filter.standing === 'all') return true;
  if (filter.standing === 'ranked') return shownRank(row) !== undefined;
  if (filter.standing === 'must-have') return row.point?.isMustHave === true;
  if (filter.standing === 'ladder-to-mend')
    return row.point?.ladder.some(({ fault }) => fault !== undefined) === true;
  if (filter.standing === 'with-ladder') return row.hasLadder;
  if (filter.standing === 'with-clause') return row.entry.clause !== '';
  return row.standing === filter.standing;
}

function isFoundElsewhere({ term, entry }: TermRowModel, query: string): boolean {
  // Initial consonants in long prose match by chance; there, only whole letters count.
  const isInitials = /^[ㄱ-ㅎ\s]+$/.test(query);
  const names = [term.name.en, term.name.ko, ...term.searchAliases, ...term.aliases, term.id];
  const prose = isInitials ? [] : [term.definition.en, term.definition.ko, entry.clause, entry.note];
  return [...names, ...prose].some((text) => findMatch(text, query) !== undefined);
}

/** The value as the range is drawn of it: an amount by the share or multiple that it is. */
export function valueOnRange({ term, entry, derived }: TermRowModel): Value | undefined {
  if (entry.state.kind !== 'value') return undefined;
  const { value } = entry.state;
  const isOtherWay = derived && !derived.differs && derived.value.kind === term.form.kind;
  return value.kind === 'money' && isOtherWay ? derived.value : value;
}
