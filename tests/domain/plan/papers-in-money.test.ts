import { describe, expect, it } from 'vitest';
import { fraction } from '#domain/figures/fraction.ts';
import { papersInMoney } from '#domain/plan/papers-in-money.ts';
import type { PaperInMoney } from '#domain/plan/papers-in-money.ts';

const spread = (p10Minor: number, medianMinor: number, p90Minor: number) => ({
  p10Minor,
  medianMinor,
  p90Minor,
});
const whole = (over: object = {}): PaperInMoney['whole'] => ({
  kind: 'priced',
  expectedMinor: 900,
  ...spread(100, 800, 2_000),
  currency: 'USD',
  isConditional: true,
  ...over,
});
const option = (lapsed: number, notMade: number, made: number) => ({
  lapsed: { netMinor: lapsed },
  exercisedNotMade: { netMinor: notMade },
  made: spread(made, made, made * 2),
});

describe('both papers in money', () => {
  it('sets the outcomes of an option side by side; the gap is ours less theirs, of films between the middles', () => {
    const papers = papersInMoney(
      { whole: whole(), isTaxByFacts: true, option: option(27, 594, 703) },
      { whole: whole(), isTaxByFacts: true, option: option(40, 862, 1_042) },
    );
    expect(papers?.rows.map(({ kind, gapMinor }) => [kind, gapMinor])).toEqual([
      ['lapsed', 13],
      ['exercised-not-made', 268],
      ['made', 339],
    ]);
    expect(papers?.isConditional).toBe(true);
  });

  it('weighs the outcomes only by chances that somebody gave', () => {
    const chances = { lapsed: fraction(6, 10), exercisedNotMade: fraction(1, 10), made: fraction(3, 10) };
    const theirs = {
      whole: whole({ isConditional: false }),
      isTaxByFacts: true,
      option: { ...option(1, 2, 3), chances },
    };
    const papers = papersInMoney(theirs, undefined);
    expect(papers?.rows.at(-1)).toEqual({
      kind: 'weighted',
      theirs: { kind: 'drawn', ...spread(100, 800, 2_000) },
    });
    expect(papers?.isConditional).toBe(false);
  });

  it('has one row where nothing hangs on an option, and none from an outline or of two currencies', () => {
    const shared = { whole: whole({ isConditional: true }), isTaxByFacts: true };
    expect(papersInMoney(shared, shared)).toMatchObject({
      isConditional: false,
      rows: [{ kind: 'whole', gapMinor: 0 }],
    });
    const outline: PaperInMoney = {
      whole: { kind: 'not-priced', why: { en: 'an outline', ko: '기본형' } },
      isTaxByFacts: true,
    };
    expect(papersInMoney(outline, undefined)).toBeUndefined();
    expect(papersInMoney(outline, shared)?.rows).toEqual([
      { kind: 'whole', ours: { kind: 'drawn', ...spread(100, 800, 2_000) } },
    ]);
    expect(papersInMoney(shared, { ...shared, whole: whole({ currency: 'KRW' }) })).toBeUndefined();
  });

  it('is taxed by the facts of the deal only where each of its papers is', () => {
    const known = { whole: whole(), isTaxByFacts: true };
    const stated = { whole: whole(), isTaxByFacts: false };
    expect(papersInMoney(known, known)?.isTaxByFacts).toBe(true);
    expect(papersInMoney(known, undefined)?.isTaxByFacts).toBe(true);
    expect(papersInMoney(known, stated)?.isTaxByFacts).toBe(false);
  });
});
