import { byId } from '#domain/base/by-id.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { changeBetween } from '#domain/points/point-moves.ts';
import type { LegalStop } from '#domain/points/decision.ts';
import type { Point } from '#domain/points/point.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatDate, formatState } from '#domain/values/format-value.ts';
import type { TermState } from '#domain/values/state.ts';
import { POINT_STATE_WORDS, RECOMMENDATION_WORDS, TERM_CHANGE_WORDS } from '#domain/words/point-words.ts';
import { SIDE_POSSESSIVE } from '#domain/words/deal-words.ts';
import { decideDeal, notWorked } from './decide-deal.ts';
import type { DecidedDeal } from './decide-deal.ts';

/** PRIVATE. One thing that is otherwise than it was then, as a sentence. */
export type Consequence = {
  readonly kind: 'recommendation' | 'stop' | 'date' | 'move' | 'point';
  readonly says: Bilingual;
  readonly termId?: string;
  readonly ruleId?: string;
};

type Compared = {
  readonly before: DealDocument;
  readonly after: DealDocument;
  readonly library: Library;
  /** ISO date, for both: that a day has passed is no change of the deal. */
  readonly today: string;
};

/**
 * PRIVATE. What two states of one deal mean for the person who decides: the recommendation, failures that are new or
 * mended, dates to come that are new, how each side moved, points closed or opened. Money is left aside: where the
 * alternative has a worth, the recommendation is not compared.
 */
export function whatChanged({ before: then, after: now, library, today }: Compared): Consequence[] {
  const of = (document: DealDocument) =>
    decideDeal({ document, library, today, ...notWorked({ en: '', ko: '' }) });
  const [before, after] = [of(then), of(now)];
  const hasWorth = then.alternative?.worth !== undefined || now.alternative?.worth !== undefined;
  return [
    ...(hasWorth ? [] : recommendations(before, after)),
    ...stops(before, after),
    ...dates(then, now, library, today),
    ...moves([then, before.points], [now, after.points], library),
    ...points(before.points, after.points, library),
  ];
}

function recommendations({ decision: then }: DecidedDeal, { decision: now }: DecidedDeal): Consequence[] {
  if (then.recommendation === now.recommendation) return [];
  const [from, to] = [RECOMMENDATION_WORDS[then.recommendation], RECOMMENDATION_WORDS[now.recommendation]];
  return [
    {
      kind: 'recommendation',
      says: { en: `Recommendation: ${from.en} → ${to.en}`, ko: `권고: ${from.ko} → ${to.ko}` },
    },
  ];
}

function stops({ decision: then }: DecidedDeal, { decision: now }: DecidedDeal): Consequence[] {
  const [before, after] = [byRule(then.stops), byRule(now.stops)];
  const fresh = now.stops.filter(({ ruleId }) => !before.has(ruleId));
  const gone = then.stops.filter(({ ruleId }) => !after.has(ruleId));
  return [
    ...fresh.map(({ ruleId, title, says }): Consequence => ({
      kind: 'stop',
      ruleId,
      says: {
        en: `New legal failure: ${title.en}. ${says.en}`,
        ko: `새로운 법률 요건 미충족: ${title.ko}. ${says.ko}`,
      },
    })),
    ...gone.map(({ ruleId, title }): Consequence => ({
      kind: 'stop',
      ruleId,
      says: { en: `No longer a failure: ${title.en}.`, ko: `해소된 법률 요건: ${title.ko}.` },
    })),
  ];
}

function byRule(all: readonly LegalStop[]): ReadonlySet<string> {
  return new Set(all.map(({ ruleId }) => ruleId));
}

function dates(then: DealDocument, now: DealDocument, library: Library, today: string): Consequence[] {
  const toCome = (document: DealDocument) =>
    computeKeyDates(document, library).filter(({ on }) => on >= today);
  const known = new Set(toCome(then).map(({ on, label }) => `${on} ${label.en}`));
  return toCome(now)
    .filter(({ on, label }) => !known.has(`${on} ${label.en}`))
    .map(({ on, label, termId }): Consequence => {
      const day = formatDate(on);
      return {
        kind: 'date',
        says: { en: `New date: ${day.en}, ${label.en}`, ko: `새 일정: ${day.ko}, ${label.ko}` },
        ...(termId === undefined ? {} : { termId }),
      };
    });
}

function moves(
  [thenDocument, then]: readonly [DealDocument, readonly Point[]],
  [nowDocument, now]: readonly [DealDocument, readonly Point[]],
  library: Library,
): Consequence[] {
  const [oldPapers, papers] = [papersOf(thenDocument), papersOf(nowDocument)];
  const before = new Map(then.map((point) => [point.termId, point]));
  const terms = byId(library.terms);
  return now.flatMap((point) => {
    const [old, term] = [before.get(point.termId), terms.get(point.termId)];
    if (!old || !term) return [];
    return (['theirs', 'ours'] as const).flatMap((side): Consequence[] => {
      const [from, to] = [old[side], point[side]];
      const [oldPaper, paper] = [oldPapers[side], papers[side]];
      // The first word on a term is no move.
      if (!from || !to || !oldPaper || !paper || from.kind === 'unread' || to.kind === 'unread') return [];
      const { change } = changeBetween(
        term,
        { state: from, paper: oldPaper },
        { state: to, paper },
        { ...nowDocument.deal, terms: library.terms },
      );
      return change === undefined || change === 'none'
        ? []
        : [{ kind: 'move', termId: term.id, says: moved(term, side, [from, to], change, library) }];
    });
  });
}

function moved(
  term: Term,
  side: 'theirs' | 'ours',
  [from, to]: readonly [TermState, TermState],
  change: keyof typeof TERM_CHANGE_WORDS,
  library: Library,
): Bilingual {
  const [was, is] = [formatState(from, term, library), formatState(to, term, library)];
  const [whose, how] = [SIDE_POSSESSIVE[side], TERM_CHANGE_WORDS[change]];
  return {
    en: `${term.name.en}, ${whose.en}: ${was.en} → ${is.en} (${how.en})`,
    ko: `${term.name.ko}, ${whose.ko}: ${was.ko} → ${is.ko} (${how.ko})`,
  };
}

function points(then: readonly Point[], now: readonly Point[], library: Library): Consequence[] {
  const before = new Map(then.map((point) => [point.termId, point]));
  const terms = byId(library.terms);
  return now.flatMap(({ termId, state }): Consequence[] => {
    const [old, name] = [before.get(termId)?.state, terms.get(termId)?.name];
    if (old === undefined || !name || (old === 'closed') === (state === 'closed')) return [];
    const [from, to] = [POINT_STATE_WORDS[old], POINT_STATE_WORDS[state]];
    return [
      {
        kind: 'point',
        termId,
        says: { en: `${name.en}: ${from.en} → ${to.en}`, ko: `${name.ko}: ${from.ko} → ${to.ko}` },
      },
    ];
  });
}
