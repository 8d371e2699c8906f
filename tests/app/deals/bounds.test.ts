import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import type { Value } from '#domain/values/value.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const MOST = 1_000_000_000_000;
const n = (numerator: number, denominator = 1) => ({ numerator, denominator });

describe('a figure that no paper reaches', () => {
  let app: ReturnType<typeof anApp>;
  let dealId: string;
  let draftId: string;
  beforeAll(async () => {
    app = anApp();
    const [sample] = await app.ask('samples.list', {});
    if (!sample) throw new Error('No sample.');
    ({ dealId } = await app.ask('samples.open', { sampleId: sample.sampleId }));
    const { document } = await app.ask('deals.get', { dealId });
    draftId = document.drafts.findLast(({ side }) => side === 'theirs')?.id ?? '';
  });
  afterAll(() => app.end());

  it.each<[string, string, Value, string]>([
    ['years', 'reversion_term', { kind: 'duration', n: n(1_001), unit: 'years' }, 'n'],
    ['days', 'reversion_term', { kind: 'duration', n: n(4_000_000), unit: 'days' }, 'n'],
    [
      'parts of a day',
      'reversion_term',
      { kind: 'duration', n: n(1, MOST + 1), unit: 'days' },
      'n.denominator',
    ],
    ['a count', 'option_extensions', { kind: 'quantity', n: n(MOST + 1), unit: 'times' }, 'n.numerator'],
    ['a share', 'net_profit_points', { kind: 'share', share: n(10_001), base: 'net' }, 'share'],
    ['a multiple', 'box_office_trigger', { kind: 'multiple', n: n(1_000_001), base: 'cost' }, 'n'],
  ])('in %s is refused where it is entered, by its field', async (_what, termId, value, field) => {
    const { revision } = await app.ask('deals.get', { dealId });
    const operation = { kind: 'edit-entry' as const, draftId, termId, patch: { state: known(value) } };
    expect(await app.refusal('deals.apply', { dealId, revision, operation })).toMatchObject({
      code: 'invalid-input',
      field: `operation.patch.state.value.${field}`,
    });
  });

  it('in chances over zero is refused by its field, whatever the others are', async () => {
    const { revision } = await app.ask('deals.get', { dealId });
    const to = { lapsed: n(0, 1), exercisedNotMade: n(1_000_000_000, 1), made: n(0, 0) };
    const operation = { kind: 'set-chances' as const, to };
    expect(await app.refusal('deals.apply', { dealId, revision, operation })).toMatchObject({
      code: 'invalid-input',
      field: expect.stringMatching(/^operation\.to/) as string,
    });
  });

  it.each([n(MOST), n(1, MOST), n(MOST - 11, 7_919), n(100_000_000), n(12_000)])(
    'just below is taken, and everything is still answered: %o',
    async (figure) => {
      for (const value of await valuesOf(figure)) {
        const { revision } = await app.ask('deals.get', { dealId });
        const operation = {
          kind: 'edit-entry' as const,
          draftId,
          termId: value[0],
          patch: { state: known(value[1]) },
        };
        await app.app.api.call('deals.apply', { dealId, revision, operation });
      }
      const on = { dealId, draftId };
      const answers = [
        await app.app.api.call('compare.draft', on),
        await app.app.api.call('leverage.map', on),
        await app.app.api.call('deals.keyDates', { dealId }),
        await app.app.api.call('deals.calendar', { dealId, language: 'ko' }),
        await app.app.api.call('documents.outline', {
          ...on,
          kind: 'brief',
          edition: 'internal',
          language: 'ko',
        }),
        await app.app.api.call('money.clausePrices', on),
      ];
      for (const answer of answers)
        if (!answer.ok) expect(answer.failure.code).toMatch(/^(?:refused|too-large)$/);
      expect(answers.slice(0, 5).every(({ ok }) => ok)).toBe(true);
    },
  );

  /** Every value of the draft that is a figure, with another figure in it. */
  async function valuesOf(figure: { numerator: number; denominator: number }): Promise<[string, Value][]> {
    const { document } = await app.ask('deals.get', { dealId });
    const entries = document.drafts.find(({ id }) => id === draftId)?.entries ?? {};
    return Object.entries(entries).flatMap(([termId, { state }]): [string, Value][] => {
      if (state.kind !== 'value') return [];
      if ('n' in state.value) return [[termId, { ...state.value, n: figure }]];
      return 'share' in state.value ? [[termId, { ...state.value, share: figure }]] : [];
    });
  }
});

it('no key date lies beyond the year 2199, whatever the duration and its unit', () => {
  for (const [count, unit] of [
    [4_000_000, 'days'],
    [99_999_999, 'days'],
    [999_999, 'weeks'],
    [2_401, 'months'],
    [180, 'years'],
  ] as const) {
    const document = aDocument({
      drafts: [
        aDraft({ entries: { option_period_initial: anEntryOf({ kind: 'duration', n: n(count), unit }) } }),
      ],
    });
    const events = [{ id: 'e', kind: 'signature' as const, on: '2026-11-20', label: '' }];
    const dates = computeKeyDates({ ...document, deal: { ...document.deal, events } }, theLibrary());
    expect(dates.map(({ on }) => on)).toEqual(['2026-11-20']);
  }
});

function known(value: Value) {
  return { kind: 'value' as const, value };
}
