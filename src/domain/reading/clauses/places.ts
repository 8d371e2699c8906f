import type { Clause } from './clause.ts';
import { schedulePlaces } from './named-places.ts';
import type { NamedPlace } from './named-places.ts';
import { romanValue, wordValue } from './numerals.ts';

/** Finds the clause that a reference names, seen from the clause that names it. */
export type Places = { readonly find: (named: NamedPlace, from: Clause) => number | undefined };

export function placesOf(clauses: readonly Clause[]): Places {
  const byNumber = new Map<string, Clause[]>();
  const pieces = new Map<string, Clause[]>();
  const add = (map: Map<string, Clause[]>, key: string, clause: Clause) => {
    const list = map.get(key) ?? [];
    if (list.at(-1) !== clause) list.push(clause);
    map.set(key, list);
  };
  for (const clause of clauses) {
    if (/^(?:footnotes|endnotes)/.test(clause.part)) continue;
    if (clause.number !== '' && clause.kind !== 'schedule') add(byNumber, numberKey(clause.number), clause);
    if (clause.kind === 'schedule')
      for (const key of scheduleKeys(clause)) add(byNumber, `schedule:${key}`, clause);
    for (const piece of clause.pieces) if (piece.level > 0) add(pieces, pieceKey(piece.number), clause);
  }
  const near = (list: readonly Clause[] | undefined, from: Clause) =>
    // Standard terms count from 1 again: their references mean their own.
    list?.find(
      (clause) =>
        clause.language === from.language && clause.part === from.part && clause.above[0] === from.above[0],
    ) ??
    list?.find((clause) => clause.language === from.language && clause.part === from.part) ??
    list?.find((clause) => clause.language === from.language) ??
    list?.[0];
  return {
    find: (named, from) => {
      switch (named.kind) {
        case 'schedule':
          return near(byNumber.get(`schedule:${named.key}`), from)?.ordinal;
        case 'jo':
          return joPlace(named.jo, named.items);
        case 'relative':
          return relativePlace(named, from);
        case 'number':
          return numberPlace(named, from);
      }
    },
  };

  function joPlace(jo: string, items: readonly string[]): number | undefined {
    const clause = byNumber.get(numberKey(jo))?.[0];
    return clause && hasItems(clause, items) ? clause.ordinal : undefined;
  }

  function relativePlace(named: NamedPlace & { kind: 'relative' }, from: Clause): number | undefined {
    if (named.to === 'here') return hasItems(from, named.items) ? from.ordinal : undefined;
    const before = clauses.findLast(
      (clause) =>
        clause.ordinal < from.ordinal && clause.language === from.language && /^제\d+조/.test(clause.number),
    );
    return before && hasItems(before, named.items) ? before.ordinal : undefined;
  }

  function numberPlace(named: NamedPlace & { kind: 'number' }, from: Clause): number | undefined {
    if (named.number === '') {
      const base = from.pieces.findLast((piece) => piece.from <= named.from)?.number ?? from.number;
      for (let outer = base; ; outer = outer.replace(/\([^()]*\)$/, '')) {
        const found = near(pieces.get(pieceKey(outer + named.items.join(''))), from);
        if (found) return found.ordinal;
        if (!/\([^()]*\)$/.test(outer)) break;
      }
      return hasItems(from, named.items) ? from.ordinal : undefined;
    }
    const isArticle = named.word.startsWith('article');
    const candidates = isArticle
      ? [`article ${articleValue(named.number)}`, numberKey(named.number)]
      : [numberKey(named.number), `article ${articleValue(named.number)}`];
    for (const candidate of candidates) {
      const clause = near(byNumber.get(candidate), from);
      if (clause) return hasItems(clause, named.items) ? clause.ordinal : sectionOf(clause, named.items);
      // 7.2.1 is an item of 7.2; an article of which only sections are left is its first.
      const item =
        near(pieces.get(pieceKey(named.number + named.items.join(''))), from) ??
        near(pieces.get(pieceKey(named.number)), from);
      if (item) return item.ordinal;
    }
    const first = clauses.find((clause) => clause.number.startsWith(`${named.number}.`));
    return named.items.length === 0 ? first?.ordinal : undefined;
  }

  /** `Section 5(a)` where (a) stands below 5 in a clause of its own. */
  function sectionOf(clause: Clause, items: readonly string[]): number | undefined {
    return near(pieces.get(pieceKey(clause.number + items.join(''))), clause)?.ordinal;
  }
}

/** `부속서 1 / ANNEX 1` is both. */
function scheduleKeys(clause: Clause): readonly string[] {
  const heading = clause.text.slice(0, clause.pieces[0]?.to ?? 0);
  return [
    clause.number.toLowerCase(),
    ...schedulePlaces(heading).flatMap((named) => (named.kind === 'schedule' ? [named.key] : [])),
  ];
}

/** The clause has the items, or counts none of that depth: then it cannot be told that they are missing. */
function hasItems(clause: Clause, items: readonly string[]): boolean {
  if (items.length === 0) return true;
  const wanted = pieceKey(items.join(''));
  const inner = clause.pieces.filter((piece) => piece.level > 0);
  if (inner.length === 0)
    return (items[0] ?? '').startsWith('제') ? items.every((item) => /제1항/.test(item)) : false;
  return inner.some(
    (piece) => pieceKey(piece.number).endsWith(wanted) || pieceKey(piece.number).includes(wanted),
  );
}

function pieceKey(number: string): string {
  return number.replaceAll(/\s/g, '').toLowerCase();
}

function numberKey(number: string): string {
  const article = /^Article\s(\w+)$/i.exec(number);
  if (article) return `article ${articleValue(article[1] ?? '')}`;
  const ordinal = wordValue(number);
  return ordinal === undefined ? number.replaceAll(/\s/g, '').toLowerCase() : String(ordinal);
}

function articleValue(numeral: string): string {
  return String(
    wordValue(numeral) ??
      (/^\d+$/.test(numeral) ? Number(numeral) : (romanValue(numeral) ?? numeral.toLowerCase())),
  );
}
