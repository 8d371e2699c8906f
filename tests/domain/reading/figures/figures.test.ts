import { describe, expect, it } from 'vitest';
import { figuresIn } from '#domain/reading/figures/figures-in.ts';
import { FIGURE_KINDS, differencesOf, figureCases, figureContext } from '#tests/builders/figure-cases.ts';

const context = figureContext();

describe.each(FIGURE_KINDS)('figures of the kind %s in the words of a clause', (kind) => {
  const cases = figureCases(kind);
  const differences = cases.map((one) => ({ one, ...differencesOf(one, context) }));

  it('are read from at least 60 clauses of our own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it('are exact with their words, role and all that is said of them in 95 of 100 clauses', () => {
    const wrong = differences.filter((each) => each.wrong.length > 0);
    const said = wrong.map(({ one, wrong: lines }) => `${kind}:${one.line} ${lines.join(' ')}`);
    expect(said.length, said.join('\n')).toBeLessThanOrEqual(cases.length * 0.05);
  });

  it('are never wrong where no flag is raised, and raise none in 70 of 100', () => {
    const found = differences.flatMap((each) => each.found);
    const sure = found.filter(({ isSure }) => isSure);
    expect(sure.filter(({ isValueRight }) => !isValueRight)).toEqual([]);
    expect(sure.length / found.length).toBeGreaterThan(0.7);
  });

  it('stand where they are said to stand, each in its sentence, in the order of the text', () => {
    for (const { text } of cases) {
      const { figures, groups } = figuresIn(text, context);
      for (const { from, to, sentence } of figures) {
        expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
        expect([from < to, sentence.from <= from, to <= sentence.to]).toEqual([true, true, true]);
      }
      for (const { members } of groups) for (const each of members) expect(figures[each]).toBeDefined();
    }
  });
});

describe('numbers that are not the clause’s point', () => {
  it.each(figureCases('none').map(({ text }) => [text]))('are no figures: %s', (text) => {
    expect(figuresIn(text, context).figures.map(({ from, to }) => text.slice(from, to))).toEqual([]);
  });
});

describe('what is left open', () => {
  it.each(figureCases('open').map((one) => [one.text, one] as const))(
    'is named with its words: %s',
    (text, { expected }) => {
      const { open } = figuresIn(text, context);
      expect(open.map(({ said }) => said)).toEqual(expected.map(({ quote }) => quote));
      for (const { from, to, said } of open) expect(text.slice(from, to)).toBe(said);
    },
  );
});

it.each([
  'Studio may extend the Option two (2) times, each time for twelve (12) months, against US$50,000.',
  'The Option may be extended three times, each for a further six months.',
])('is no multiple of anything, that which may be done so often: %s', (text) => {
  const kinds = figuresIn(text, context).figures.map(({ value }) => value.kind);
  expect(kinds).not.toContain('multiple');
  expect(kinds).toContain('quantity');
});

it.each([
  'Producer may extend by paying the same amount as the initial option fee.',
  '을은 옵션료와 같은 금액을 한 번 더 지급하고 기간을 늘릴 수 있다.',
])('reads the same sum again as once the first: %s', (text) => {
  const found = figuresIn(text, context).figures.map(({ value }) => value);
  expect(found).toContainEqual({
    kind: 'multiple',
    n: { numerator: 1, denominator: 1 },
    base: 'option_fee_initial',
  });
});
