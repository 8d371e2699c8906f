import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theLibrary } from '#tests/builders/the-library.ts';
import { FIXTURES } from '#tests/builders/paths.ts';
import { isMoreBetter } from '#domain/comparison/better-for-us.ts';
import { applicableTerms, positionFor } from '#domain/deal/applicable.ts';
import type { DealDocument, TermEntry } from '#domain/deal/deal.ts';
import { EMPTY_ENTRY } from '#domain/deal/deal.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { decide } from '#domain/points/decide.ts';
import type { Decision } from '#domain/points/decision.ts';
import type { Point } from '#domain/points/point.ts';
import { pointsOfDeal } from '#domain/points/points-of-deal.ts';
import { documentSchema } from '#contract/schemas/deal-schema.ts';
import type { Term } from '#domain/library/term.ts';
import type { Value } from '#domain/values/value.ts';
import { draws } from '#tests/builders/draws.ts';

/** The golden remake: two papers, ladders of all kinds. Their paper is the one that is varied. */
const library = theLibrary();
const golden = documentSchema.parse(
  JSON.parse(readFileSync(join(FIXTURES, 'golden-remake.deal.json'), 'utf8')),
);

function pointsIn(document: DealDocument, terms: readonly Term[] = library.terms): Point[] {
  return pointsOfDeal({
    document,
    library: { terms },
    worths: new Map(),
    stopTerms: new Set(),
    oneQuestion: new Map(),
  });
}

function decisionOf(document: DealDocument): Decision {
  return decide({
    document,
    library,
    points: pointsIn(document),
    stops: [],
    toKnow: [],
    whole: { kind: 'not-priced', why: { en: '', ko: '' } },
    dates: [],
    overdue: undefined,
  });
}

const theirs = golden.drafts.find(({ side }) => side === 'theirs')!;

function withOffer(document: DealDocument, termId: string, value: Value): DealDocument {
  const entry: TermEntry = { ...EMPTY_ENTRY, state: { kind: 'value', value } };
  return {
    ...document,
    drafts: document.drafts.map((draft) =>
      draft.id === theirs.id ? { ...draft, entries: { ...draft.entries, [termId]: entry } } : draft,
    ),
  };
}

/** Two values of one term, the second at least as good for us as the first. */
const twoOffers = fc
  .constantFrom(
    ...applicableTerms(library.terms, golden.deal).filter((term) => {
      const position = positionFor(term, golden.deal.ourRoles);
      return term.scored && (position?.scores ?? (term.form.kind === 'share' ? position?.scale : undefined));
    }),
  )
  .chain((term) => {
    const position = positionFor(term, golden.deal.ourRoles)!;
    if (term.form.kind === 'share') {
      const { base } = term.form;
      const better = position.scale && isMoreBetter(position.scale);
      return fc
        .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
        .map((pair): { term: Term; worse: Value; better: Value } => {
          const [low, high] = pair.toSorted((a, b) => (better ? a - b : b - a)) as [number, number];
          const share = (n: number): Value => ({ kind: 'share', share: fraction(n, 1000), base });
          return { term, worse: share(low), better: share(high) };
        });
    }
    const scores = position.scores ?? {};
    const valueOf = (id: string): Value =>
      term.form.kind === 'yes-no' ? { kind: 'yes-no', yes: id === 'yes' } : { kind: 'choice', choice: id };
    return fc
      .tuple(fc.constantFrom(...Object.keys(scores)), fc.constantFrom(...Object.keys(scores)))
      .map((pair) => {
        const [low, high] = pair.toSorted((a, b) => scores[a]! - scores[b]!) as [string, string];
        return { term, worse: valueOf(low), better: valueOf(high) };
      });
  });

const STATE_ORDER: readonly Point['state'][] = [
  'unread',
  'silent',
  'unanswered',
  'not-answered-by-us',
  'open',
  'closed',
];
const VERDICT_ORDER: readonly Decision['recommendation'][] = ['walk-away', 'counter', 'sign'];
const verdict = ({ recommendation, onWhatIsKnown }: Decision) =>
  VERDICT_ORDER.indexOf(onWhatIsKnown?.recommendation ?? recommendation);

describe('points', () => {
  it('a better offer never worsens the decision or the state of a point, nor crosses a walk-away', () => {
    fc.assert(
      fc.property(twoOffers, fc.boolean(), ({ term, worse, better }, isMustHave) => {
        const document: DealDocument = isMustHave
          ? { ...golden, mustHaves: { [term.id]: { reason: '' } } }
          : golden;
        const [low, high] = [worse, better].map((value) => withOffer(document, term.id, value));
        const [before, after] = [low!, high!].map((each) =>
          pointsIn(each).find(({ termId }) => termId === term.id)!,
        );
        expect(STATE_ORDER.indexOf(after!.state)).toBeGreaterThanOrEqual(STATE_ORDER.indexOf(before!.state));
        if (before!.isBeyondWalkAway === false) expect(after!.isBeyondWalkAway).toBe(false);
        expect(verdict(decisionOf(high!))).toBeGreaterThanOrEqual(verdict(decisionOf(low!)));
      }),
      { numRuns: draws(30) },
    );
  });

  it('closing a point never raises its rank, and takes no place from the others', () => {
    const before = pointsIn(golden);
    const live = before.filter(({ rank, theirs: said }) => rank !== undefined && said?.kind === 'value');
    fc.assert(
      fc.property(fc.constantFrom(...live), ({ termId, rank }) => {
        const accepted = { ...golden.accepted, [termId]: { on: '2026-11-29', note: '' } };
        const after = new Map(pointsIn({ ...golden, accepted }).map((point) => [point.termId, point]));
        expect(after.get(termId)?.rank).toBeUndefined();
        for (const point of before) {
          if (point.termId === termId || point.rank === undefined) continue;
          expect(after.get(point.termId)?.rank).toBe(point.rank > rank! ? point.rank - 1 : point.rank);
        }
      }),
      { numRuns: draws(30) },
    );
  });

  it('the order in which terms are listed changes nothing', () => {
    const { terms } = library;
    const inOrder = new Map(pointsIn(golden).map((point) => [point.termId, point]));
    fc.assert(
      fc.property(fc.shuffledSubarray([...terms], { minLength: terms.length }), (shuffled) => {
        for (const point of pointsIn(golden, shuffled)) expect(point).toEqual(inOrder.get(point.termId));
      }),
      { numRuns: 5 },
    );
  });
});
