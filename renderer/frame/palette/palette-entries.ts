import type { DealSummary, SearchHit } from '#contract/methods.ts';
import type { Library } from '#domain/library/library.ts';
import { LAYERS } from '#domain/library/term.ts';
import type { DealKind, Term } from '#domain/library/term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { Match } from '#domain/text/find-match.ts';
import { findMatch } from '#domain/text/find-match.ts';
import type { Route } from '#renderer/state/route.ts';

export type EntryKind = 'place' | 'action' | 'deal' | 'term' | 'case' | 'rule' | 'clause' | 'note';

/** One line of the palette: what it is, where the letters match, and where it leads. */
export type PaletteEntry = {
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly match?: Match;
  /** The sentence around a hit, for clauses and notes. */
  readonly sentence?: { readonly text: string; readonly match: Match };
  readonly leadsTo:
    { readonly kind: 'route'; readonly route: Route } | { readonly kind: 'run'; readonly run: () => void };
};

export type Candidate = {
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: Bilingual;
  readonly aliases: readonly string[];
  /** 0 comes first among equal matches: primary points of the open deal before boilerplate. */
  readonly order: number;
  readonly leadsTo: PaletteEntry['leadsTo'];
};

const MOST_PER_KIND = 8;

/**
 * What the letters find among the names at hand, best first: a match at the start of the name, then
 * inside it, then in the other language or an alias.
 */
export function findEntries(candidates: readonly Candidate[], query: string, lang: Lang): PaletteEntry[] {
  const ranked = candidates.flatMap((candidate) => {
    if (!isNamed(candidate, query)) return [];
    const title = candidate.title[lang];
    const match = findMatch(title, query);
    const rank = match === undefined ? 2 : match.start === 0 ? 0 : 1;
    const { key, kind, order, leadsTo } = candidate;
    return [{ rank, order, entry: { key, kind, title, leadsTo, ...(match ? { match } : {}) } }];
  });
  const kept = new Map<EntryKind, number>();
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.order - b.order)
    .filter(({ entry }) => {
      const count = (kept.get(entry.kind) ?? 0) + 1;
      kept.set(entry.kind, count);
      return count <= MOST_PER_KIND;
    })
    .map(({ entry }) => entry);
}

function isNamed({ title, aliases }: Candidate, query: string): boolean {
  return [title.en, title.ko, ...aliases].some((name) => findMatch(name, query) !== undefined);
}

/** Terms and rules of the open deal's kinds lead into it; the others, and all when none is open, to the library. */
export function libraryCandidates(
  library: Library,
  route: Route,
  openKinds: readonly DealKind[],
): Candidate[] {
  const isInDeal = (term: Term) => term.kinds.some((kind) => openKinds.includes(kind));
  return [
    ...library.terms.map((term): Candidate => ({
      key: `term/${term.id}`,
      kind: 'term',
      title: term.name,
      aliases: [...term.searchAliases, ...term.aliases, term.id],
      order: LAYERS.indexOf(term.layer) + (isInDeal(term) ? 0 : LAYERS.length),
      leadsTo: {
        kind: 'route',
        route:
          route.place === 'deal' && isInDeal(term)
            ? { ...route, view: 'terms', termId: term.id }
            : { place: 'library', open: { kind: 'term', id: term.id } },
      },
    })),
    ...library.cases.map((record): Candidate => ({
      key: `case/${record.id}`,
      kind: 'case',
      title: record.title,
      aliases: [record.id],
      order: 0,
      leadsTo: { kind: 'route', route: { place: 'library', open: { kind: 'case', id: record.id } } },
    })),
    ...library.rules.map((rule): Candidate => ({
      key: `rule/${rule.id}`,
      kind: 'rule',
      title: rule.title,
      aliases: [rule.id],
      order: 0,
      leadsTo: {
        kind: 'route',
        route:
          route.place === 'deal' && rule.kinds.some((kind) => openKinds.includes(kind))
            ? { ...route, view: 'rules', ruleId: rule.id }
            : { place: 'library', open: { kind: 'rule', id: rule.id } },
      },
    })),
  ];
}

export function dealCandidates(deals: readonly DealSummary[]): Candidate[] {
  return deals.map((deal) => ({
    key: `deal/${deal.dealId}`,
    kind: 'deal',
    title: { en: deal.title, ko: deal.title },
    aliases: [deal.original, deal.counterparty],
    order: 0,
    leadsTo: { kind: 'route', route: { place: 'deal', dealId: deal.dealId, view: 'terms' } },
  }));
}

/**
 * What the search finds inside of texts, with the sentence around it: clauses and notes of the deals, and the
 * library's own words on terms and cases. What is already found by its name is left out.
 */
export function hitEntries(
  hits: readonly SearchHit[],
  candidates: readonly Candidate[],
  query: string,
  lang: Lang,
): PaletteEntry[] {
  return hits.flatMap((hit, index): PaletteEntry[] => {
    const sentence = { text: hit.sentence, match: hit.match };
    if (hit.kind === 'clause' || hit.kind === 'note') {
      const route = routeInDeal(hit);
      return route === undefined
        ? []
        : [
            {
              key: `hit/${index}`,
              kind: hit.kind,
              title: hit.title[lang],
              sentence,
              leadsTo: { kind: 'route', route },
            },
          ];
    }
    const key = `${hit.kind}/${hit.termId ?? hit.caseId ?? hit.dealId ?? ''}`;
    const candidate = candidates.find((each) => each.key === key);
    if (!candidate || isNamed(candidate, query)) return [];
    return [{ key, kind: hit.kind, title: candidate.title[lang], sentence, leadsTo: candidate.leadsTo }];
  });
}

function routeInDeal({ dealId, termId, draftId }: SearchHit): Route | undefined {
  if (dealId === undefined) return undefined;
  return {
    place: 'deal',
    dealId,
    view: 'terms',
    ...(termId === undefined ? {} : { termId }),
    ...(draftId === undefined ? {} : { draftId }),
  };
}
