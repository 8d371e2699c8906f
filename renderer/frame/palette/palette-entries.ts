import type { DealSummary, SearchHit } from '#contract/methods.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { LAYERS } from '#domain/library/term.ts';
import type { DealKind, Term } from '#domain/library/term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { Match } from '#domain/text/find-match.ts';
import { findMatch } from '#domain/text/find-match.ts';
import { nameIn } from '#domain/text/names.ts';
import { draftInSentence } from '#domain/words/deal-words.ts';
import type { Route } from '#renderer/state/route.ts';

/** What a line of the palette is, in the order in which the groups stand. */
const ENTRY_KINDS = ['action', 'place', 'term', 'deal', 'draft', 'clause', 'note', 'case', 'rule'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type LeadsTo =
  | { readonly kind: 'route'; readonly route: Route }
  | { readonly kind: 'run'; readonly run: () => void }
  /** The term's editor: in the deal on screen, else in one that the person is asked for. */
  | { readonly kind: 'edit-term'; readonly termId: string };

/** One line of the palette: what it is, where the letters match, and where it leads. */
export type PaletteEntry = {
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly match?: Match;
  /** The keys that do the same. */
  readonly keys?: string;
  /** The sentence around a hit. */
  readonly sentence?: { readonly text: string; readonly match: Match };
  readonly leadsTo: LeadsTo;
};

export type Candidate = {
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: Bilingual;
  readonly aliases: readonly string[];
  readonly keys?: string;
  /** 0 comes first among equal matches: primary points of the open deal before boilerplate. */
  readonly order: number;
  readonly leadsTo: LeadsTo;
};

/** The lines of one kind, with as many as there is room for until all are asked for. */
export type PaletteGroup = {
  readonly kind: EntryKind;
  readonly shown: readonly PaletteEntry[];
  readonly count: number;
};

const MOST_PER_KIND = 8;

/**
 * What the letters find among the names at hand, best first: a match at the start of the name, then
 * inside it, then in the other language or an alias.
 */
export function findEntries(candidates: readonly Candidate[], query: string, lang: Lang): PaletteEntry[] {
  const ranked = candidates.flatMap((candidate) => {
    if (!isNamed(candidate, query)) return [];
    const entry = entryOf(candidate, lang);
    const match = findMatch(entry.title, query);
    const isWhole = match !== undefined && match.start === 0 && match.end === entry.title.length;
    const rank = match === undefined ? 3 : isWhole ? 0 : match.start === 0 ? 1 : 2;
    return [{ rank, order: candidate.order, entry: match ? { ...entry, match } : entry }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || a.order - b.order).map(({ entry }) => entry);
}

export function entryOf({ key, kind, title, keys, leadsTo }: Candidate, lang: Lang): PaletteEntry {
  return { key, kind, title: title[lang], leadsTo, ...(keys === undefined ? {} : { keys }) };
}

/**
 * Lines by kind, the kind of the best line first and the rest in their usual order. Of a kind that has many, the
 * first are shown, and all of them where the person has asked for them.
 */
export function groupEntries(
  entries: readonly PaletteEntry[],
  unfolded: ReadonlySet<EntryKind>,
): PaletteGroup[] {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const best = entries[0]?.kind;
  const kinds = ENTRY_KINDS.toSorted((a, b) => Number(b === best) - Number(a === best));
  return kinds.flatMap((kind) => {
    const all = byKind.get(kind);
    if (!all) return [];
    return [{ kind, shown: unfolded.has(kind) ? all : all.slice(0, MOST_PER_KIND), count: all.length }];
  });
}

function isNamed({ title, aliases }: Candidate, query: string): boolean {
  return [title.en, title.ko, ...aliases].some((name) => findMatch(name, query) !== undefined);
}

/** Terms and rules of the open deal's kinds lead into it; other rules, and cases, to the library. */
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
      leadsTo:
        route.place === 'deal' && !isInDeal(term)
          ? { kind: 'route', route: { place: 'library', open: { kind: 'term', id: term.id } } }
          : { kind: 'edit-term', termId: term.id },
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
    title: { en: nameIn(deal.title, deal.titleIn, 'en'), ko: nameIn(deal.title, deal.titleIn, 'ko') },
    aliases: [deal.title, deal.original, deal.counterparty],
    order: 0,
    leadsTo: { kind: 'route', route: { place: 'deal', dealId: deal.dealId, view: 'terms' } },
  }));
}

/** The papers of the deal on screen. */
export function draftCandidates(drafts: readonly Draft[], route: Route): Candidate[] {
  if (route.place !== 'deal') return [];
  return drafts.map(({ id, side, round, label, labelIn }) => {
    const short = draftInSentence(side, round);
    const named = (lang: Lang) => `${nameIn(label, labelIn, lang)} · ${short[lang]}`;
    return {
      key: `draft/${id}`,
      kind: 'draft',
      title: { en: named('en'), ko: named('ko') },
      aliases: [label],
      order: 0,
      leadsTo: { kind: 'route', route: { ...route, view: 'terms', draftId: id } },
    };
  });
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
    return [{ ...entryOf(candidate, lang), sentence }];
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
