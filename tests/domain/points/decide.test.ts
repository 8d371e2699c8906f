import { describe, expect, it } from 'vitest';
import { aDeal, aDocument, aDraft, anEntry, anEntryOf, money, share } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { DealDocument, Draft, TermEntry } from '#domain/deal/deal.ts';
import { applicableTerms, positionFor } from '#domain/deal/applicable.ts';
import { oneQuestionOf } from '#domain/library/one-question.ts';
import { decide } from '#domain/points/decide.ts';
import type { DecisionInput } from '#domain/points/decide.ts';
import type { LegalStop, WholeWorth } from '#domain/points/decision.ts';
import { pointsOfDeal } from '#domain/points/points-of-deal.ts';
import type { Value } from '#domain/values/value.ts';

const PRICE = 'purchase_price_fixed';
const REVERSION = 'reversion_term';
const INDEMNITY = 'indemnity';
const library = theLibrary();
const usd = (dollars: number): Value => money(dollars * 100, 'USD');
const rung = (value: Value) => ({ value, condition: { en: '', ko: '' } });
const whole = (expectedMinor: number): WholeWorth => ({
  kind: 'priced',
  expectedMinor,
  p10Minor: 0,
  medianMinor: 0,
  p90Minor: expectedMinor,
  currency: 'USD',
  isConditional: true,
});
const stop = (over: Partial<LegalStop> = {}): LegalStop => ({
  ruleId: 'art_45_2',
  title: { en: 'Derivative works', ko: '2차적저작물' },
  cites: { en: 'art. 45', ko: '제45조' },
  says: { en: 'A link of the chain is missing.', ko: '권리관계 일부가 비어 있다.' },
  owner: 'ours',
  canBeMended: true,
  termIds: [],
  ...over,
});

function decided(document: DealDocument, over: Partial<DecisionInput> = {}) {
  const points = pointsOfDeal({
    document,
    library,
    worths: new Map(),
    stopTerms: new Set(),
    oneQuestion: new Map(),
  });
  return decide({
    document,
    library,
    points,
    stops: [],
    toKnow: [],
    whole: whole(0),
    dates: [],
    overdue: undefined,
    ...over,
  });
}

/** A paper that states the best choice or figure of every term, so that all of it is known and none is weak. */
function aReadPaper(over: Partial<Draft> = {}, entries: Record<string, TermEntry> = {}): Draft {
  const { kinds, notApplicable, ourRoles } = aDeal();
  const best = applicableTerms(library.terms, { kinds, notApplicable }).map((term): [string, TermEntry] => {
    const scores = Object.entries(positionFor(term, ourRoles)?.scores ?? {});
    const choice = scores.toSorted((a, b) => b[1] - a[1])[0]?.[0];
    if (choice !== undefined && term.form.kind === 'choice') {
      return [term.id, anEntryOf({ kind: 'choice', choice })];
    }
    return [term.id, anEntry({ state: { kind: 'absent' } })];
  });
  return aDraft({ entries: { ...Object.fromEntries(best), ...entries }, ...over });
}

/** Both sides have said the same of every term. */
const settled = (theirs = aReadPaper()): DealDocument => {
  const accepted = Object.fromEntries(
    Object.keys(theirs.entries).map((id) => [id, { on: '2026-11-29', note: '' }]),
  );
  const numbers = Object.fromEntries(
    Object.keys(theirs.entries).map((id) => [
      id,
      theirs.entries[id]?.state.kind === 'absent'
        ? anEntryOf({ kind: 'text', text: 'as agreed' })
        : theirs.entries[id]!,
    ]),
  );
  return aDocument({ drafts: [{ ...theirs, entries: numbers }], accepted });
};

describe('the decision', () => {
  it('is not enough known without a paper, and says which act would settle it', () => {
    const decision = decided(aDocument({ drafts: [] }));
    expect(decision.recommendation).toBe('not-enough-known');
    expect(decision.unknown[0]?.act.en).toBe('Add their paper and read its primary points.');
  });

  it('is not enough known while a primary point is unread, and still says what the rest would say', () => {
    const decision = decided(aDocument());
    expect(decision.recommendation).toBe('not-enough-known');
    expect(decision.unknown.map(({ kind }) => kind)).toContain('unread-primary');
    expect(decision.onWhatIsKnown?.recommendation).toBe('counter');
  });

  it('is sign where every primary point is closed and nothing stands in the way', () => {
    const { deal, drafts, ...rest } = settled();
    const decision = decided({ deal, drafts, ...rest });
    // Figures in words are not scored: without them too little weight is known to sign on.
    expect(decision.onWhatIsKnown?.recommendation ?? decision.recommendation).toBe('sign');
    expect(decision.win).toEqual([]);
  });

  it('is counter while a legal check fails that can be mended, and walk away once it cannot', () => {
    const known = (stops: LegalStop[]) => {
      const decision = decided(settled(), { stops });
      return decision.onWhatIsKnown?.recommendation ?? decision.recommendation;
    };
    expect(known([stop()])).toBe('counter');
    expect(known([stop({ canBeMended: false })])).toBe('walk-away');
  });

  describe('a must-have past our walk-away', () => {
    const document = (papers: readonly (readonly [dollars: number, isFinal?: boolean])[]): DealDocument => ({
      ...settled(),
      accepted: {},
      drafts: papers.map(([dollars, isFinal], at) =>
        aReadPaper(
          { id: `theirs-${at}`, round: at + 1, ...(isFinal ? { isFinal } : {}) },
          { [PRICE]: anEntryOf(usd(dollars)) },
        ),
      ),
      ladders: { [PRICE]: { walkAway: rung(usd(500_000)) } },
      mustHaves: { [PRICE]: { reason: 'Investors were promised it.' } },
    });
    const known = (papers: Parameters<typeof document>[0]) => {
      const decision = decided(document(papers));
      return decision.onWhatIsKnown?.recommendation ?? decision.recommendation;
    };

    it('is worth another counter when it is new', () => expect(known([[400_000]])).toBe('counter'));
    it('ends it in their last two papers', () => expect(known([[300_000], [400_000]])).toBe('walk-away'));
    it('ends it in one that they declared final', () => expect(known([[400_000, true]])).toBe('walk-away'));
    it('does not end it once they gave way', () => expect(known([[400_000], [500_000]])).toBe('counter'));

    it('ends it in two papers of which the earlier is silent to our harm', () => {
      const months = (n: number) =>
        anEntryOf({ kind: 'duration', n: { numerator: n, denominator: 1 }, unit: 'months' });
      const knownOf = (before: TermEntry, last: TermEntry) => {
        const decision = decided({
          ...document([[600_000], [600_000]]),
          drafts: [before, last].map((entry, at) =>
            aReadPaper({ id: `theirs-${at}`, round: at + 1 }, { [REVERSION]: entry }),
          ),
          ladders: {
            [REVERSION]: {
              walkAway: rung({ kind: 'duration', n: { numerator: 60, denominator: 1 }, unit: 'months' }),
            },
          },
          mustHaves: { [REVERSION]: { reason: '' } },
        });
        return decision.onWhatIsKnown?.recommendation ?? decision.recommendation;
      };
      const silent = anEntry({ state: { kind: 'absent' } });
      expect(knownOf(months(84), months(84))).toBe('walk-away');
      expect(knownOf(silent, months(84))).toBe('walk-away');
      expect(knownOf(silent, silent)).toBe('walk-away');
      expect(knownOf(silent, months(60))).toBe('counter');
    });

    it('is named with its walk-away among what we never accept', () => {
      expect(decided(document([[400_000]])).never).toEqual([
        {
          termId: PRICE,
          reason: 'Investors were promised it.',
          walkAway: { en: 'USD 500,000', ko: '50만 달러' },
        },
      ]);
    });
  });

  describe('never says to sign', () => {
    const knownOf = (over: Partial<DealDocument>) => {
      const decision = decided({ ...settled(), ...over });
      return decision.onWhatIsKnown ?? decision;
    };
    const without = (...termIds: string[]) =>
      Object.fromEntries(
        Object.entries(settled().accepted ?? {}).filter(([termId]) => !termIds.includes(termId)),
      );

    it('while it is not known whether a must-have is met, and says which', () => {
      const known = knownOf({
        accepted: without(INDEMNITY),
        mustHaves: { [INDEMNITY]: { reason: '' } },
        ladders: { [INDEMNITY]: { walkAway: { condition: { en: 'Capped', ko: '한도' } } } },
      });
      expect(known.recommendation).toBe('counter');
      expect(known.reasons.map(({ en }) => en)).toEqual(['One must-have is not known to be met: Indemnity.']);
    });

    it('over a ladder that contradicts itself, and asks for it to be put in order', () => {
      const { drafts, ...rest } = settled(aReadPaper({}, { [PRICE]: anEntryOf(usd(650_000)) }));
      const decision = decided({
        ...rest,
        drafts,
        accepted: without(PRICE),
        ladders: {
          [PRICE]: {
            ask: rung(usd(600_000)),
            fallback: rung(usd(800_000)),
            walkAway: rung(usd(900_000)),
          },
        },
      });
      expect((decision.onWhatIsKnown ?? decision).recommendation).toBe('counter');
      expect(decision.unknown).toContainEqual(
        expect.objectContaining({ kind: 'rung-out-of-order', termIds: [PRICE] }),
      );
    });

    it('over a point that both papers close past our walk-away', () => {
      const theirs = aReadPaper({}, { [PRICE]: anEntryOf(usd(600_000)) });
      const known = knownOf({
        drafts: [
          ...settled(theirs).drafts,
          aDraft({ id: 'ours', side: 'ours', entries: { [PRICE]: anEntryOf(usd(600_000)) } }),
        ],
        accepted: without(PRICE),
        ladders: { [PRICE]: { walkAway: rung(usd(700_000)) } },
      });
      expect(known.recommendation).toBe('counter');
      expect(known.reasons[0]?.en).toContain('One closed point is past our walk-away');
    });
  });

  it('says of a walk-away in another currency without a rate that it cannot be compared', () => {
    const decision = decided(
      aDocument({
        drafts: [aReadPaper({}, { [PRICE]: anEntryOf(usd(600_000)) })],
        ladders: { [PRICE]: { walkAway: rung(money(700_000_000, 'KRW')) } },
      }),
    );
    expect(decision.unknown).toContainEqual(
      expect.objectContaining({ kind: 'rung-not-comparable', termIds: [PRICE] }),
    );
  });

  it('says nothing on what is known where there is no paper, unless there is reason to walk away', () => {
    const empty = aDocument({ drafts: [] });
    expect(decided(empty).onWhatIsKnown).toBeUndefined();
    expect(decided(empty, { stops: [stop()] }).onWhatIsKnown).toBeUndefined();
    expect(decided(empty, { stops: [stop({ canBeMended: false })] }).onWhatIsKnown?.recommendation).toBe(
      'walk-away',
    );
  });

  it('calls an unread point to be read, and not open', () => {
    const reasons = decided(aDocument()).onWhatIsKnown?.reasons.map(({ en }) => en);
    expect(reasons).toEqual(['15 primary points have to be read before anything is signed.']);
  });

  it('asks for marks, not for reading, where rungs in words are what is missing', () => {
    const theirs = aReadPaper();
    const inWords = { walkAway: { condition: { en: 'In words', ko: '문구' } } };
    const { unknown } = decided(
      aDocument({
        drafts: [theirs],
        ladders: Object.fromEntries(Object.keys(theirs.entries).map((termId) => [termId, inWords])),
      }),
    );
    const act = unknown.find(({ kind }) => kind === 'coverage')?.act.en;
    expect(act).toContain('Mark whether their latest paper meets the walk-aways in words');
  });

  it('says of a must-have without a walk-away that none is set', () => {
    const { never } = decided(aDocument({ mustHaves: { [PRICE]: { reason: '' } } }));
    expect(never[0]?.walkAway).toEqual({ en: 'No walk-away is set', ko: '최저 수용 조건 미정' });
  });

  describe('against our alternative', () => {
    const other = (likelihood: number): DealDocument => ({
      ...settled(),
      alternative: {
        what: 'A second studio',
        worth: { amountMinor: 100_000_000, currency: 'USD' },
        likelihood: { numerator: likelihood, denominator: 100 },
      },
    });
    const known = (document: DealDocument, worth: WholeWorth) => {
      const decision = decided(document, { whole: worth });
      return decision.onWhatIsKnown?.recommendation ?? decision.recommendation;
    };

    it('walks away from what is worth less than the alternative times its likelihood', () => {
      expect(known(other(50), whole(49_999_999))).toBe('walk-away');
      const { reasons, onWhatIsKnown } = decided(other(50), { whole: whole(49_999_999) });
      expect((onWhatIsKnown?.reasons ?? reasons)[0]?.en).toContain('if the film is made');
      expect(known(other(50), whole(50_000_000))).toBe('sign');
    });

    it('compares nothing across currencies without a rate, and asks for one', () => {
      const won: WholeWorth = { ...whole(1), currency: 'KRW' } as WholeWorth;
      const decision = decided(other(50), { whole: won });
      expect(decision.unknown.map(({ kind }) => kind)).toContain('alternative-not-comparable');
      expect(decision.onWhatIsKnown?.recommendation ?? decision.recommendation).toBe('sign');
    });
  });

  it('trades one point of a question, and none of a question with a must-have in it', () => {
    const [fee, part] = ['option_fee_initial', 'option_fee_pct_of_price'];
    const theirs = aReadPaper(
      {},
      { [fee]: anEntryOf(usd(10_000)), [part]: anEntryOf(share(3, 100, 'purchase_price_floor')) },
    );
    const ours = aDraft({
      id: 'ours',
      side: 'ours',
      entries: { [fee]: anEntryOf(usd(40_000)), [part]: anEntryOf(share(10, 100, 'purchase_price_floor')) },
    });
    const tradeOf = (over: Partial<DealDocument>) => {
      const document = aDocument({ drafts: [theirs, ours], ...over });
      const points = pointsOfDeal({
        document,
        library,
        worths: new Map(),
        stopTerms: new Set(),
        oneQuestion: oneQuestionOf(library.terms),
      });
      // The first three are to be won; those of the question are last.
      const last = points.map((point) =>
        point.termId === fee || point.termId === part ? { ...point, rank: 999 } : point,
      );
      return decide({
        document,
        library,
        points: last,
        stops: [],
        toKnow: [],
        whole: whole(0),
        dates: [],
        overdue: undefined,
      }).trade.filter((termId) => termId === fee || termId === part);
    };
    expect(tradeOf({})).toHaveLength(1);
    expect(tradeOf({ mustHaves: { [fee]: { reason: '' } } })).toEqual([]);
  });

  it('trades what is worth least to us and never what it wants to win or cannot do without', () => {
    const theirs = aReadPaper(
      {},
      { [PRICE]: anEntryOf(usd(300_000)), option_fee_initial: anEntryOf(usd(10_000)) },
    );
    const ours = aDraft({
      id: 'ours',
      side: 'ours',
      entries: {
        [PRICE]: anEntryOf(usd(900_000)),
        option_fee_initial: anEntryOf(usd(40_000)),
        setup_bonus: anEntryOf(usd(20_000)),
        award_bonus: anEntryOf(usd(20_000)),
        premiere: anEntryOf({ kind: 'text', text: 'two seats' }),
      },
    });
    const decision = decided(
      aDocument({ drafts: [theirs, ours], mustHaves: { award_bonus: { reason: '' } } }),
    );
    expect(decision.win).toContain(PRICE);
    expect(decision.trade).not.toContain('award_bonus');
    expect(decision.trade).toContain('premiere');
    expect(decision.trade.filter((termId) => decision.win.includes(termId))).toEqual([]);
  });
});
