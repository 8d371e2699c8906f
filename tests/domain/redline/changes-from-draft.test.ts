import { describe, expect, it } from 'vitest';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import type { TermEntry } from '#domain/deal/deal.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { changesFromDraft } from '#domain/redline/from-draft/changes-from-draft.ts';
import { sayInPlaceOf } from '#domain/redline/from-draft/say-in-place-of.ts';
import type { Value } from '#domain/values/value.ts';
import { aDocument, aDraft, anEntry, anEntryOf } from '#tests/builders/deal-builders.ts';
import { aPastedPaper, digestOf } from '#tests/builders/papers.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const usd = (dollars: number): Value => ({
  kind: 'money',
  money: { amountMinor: dollars * 100, currency: 'USD' },
});
const months = (n: number): Value => ({ kind: 'duration', n: fraction(n, 1), unit: 'months' });
const share = (n: number): Value => ({ kind: 'share', share: fraction(n, 100), base: 'none_stated' });

describe('our figure written the way theirs is', () => {
  it.each<[string, Value, Value, 'en' | 'ko', string | undefined]>([
    ['eighteen (18) months', months(18), months(12), 'en', 'twelve (12) months'],
    ['eighteen (18) months', months(18), months(1), 'en', 'one (1) month'],
    ['18개월', months(18), months(24), 'ko', '24개월'],
    ['US$50,000', usd(50_000), usd(125_000), 'en', 'US$125,000'],
    ['5%', share(5), { ...share(5), share: fraction(75, 1000) } as Value, 'en', '7.5%'],
    ['5억 원', usd(50_000), usd(60_000), 'ko', undefined],
    ['18 months', months(18), { kind: 'duration', n: fraction(2, 1), unit: 'years' }, 'en', undefined],
    [
      'US$50,000',
      usd(50_000),
      { kind: 'money', money: { amountMinor: 5, currency: 'KRW' } },
      'en',
      undefined,
    ],
  ])('%s', (said, theirs, ours, lang, written) => {
    expect(sayInPlaceOf(said, theirs, ours, lang)).toBe(written);
  });
});

describe('a draft of ours as changes of their sentences', () => {
  const TEXT = 'Owner grants an option for US$50,000 for eighteen (18) months from the Effective Date.';
  const bytes = new TextEncoder().encode(TEXT);
  const found = (value: Value): TermEntry => ({
    ...anEntryOf(value),
    found: { paperId: 'p', quotation: `(a) ${TEXT}`, at: { part: 'body', clause: '2' }, flags: [] },
  });
  const document = aDocument({
    drafts: [
      aDraft({
        id: 'theirs',
        entries: {
          option_fee_initial: found(usd(50_000)),
          option_period_initial: found(months(18)),
          reversion_term: anEntryOf(months(36)),
          setup_bonus: anEntry({ state: { kind: 'absent' } }),
        },
      }),
      aDraft({
        id: 'ours',
        side: 'ours',
        entries: {
          option_fee_initial: { ...anEntryOf(usd(75_000)), note: 'we would take 60' },
          option_period_initial: anEntryOf(months(12)),
          reversion_term: anEntryOf(months(24)),
          setup_bonus: anEntryOf(usd(50_000)),
          consulting_fee: anEntryOf(usd(10_000)),
        },
      }),
    ],
    papers: { p: aPastedPaper(TEXT, { draftId: 'theirs' }) },
  });
  const ours = discloseDeal(document).drafts.find(({ id }) => id === 'ours');
  const order = ours && {
    ours,
    document,
    digest: digestOf(bytes),
    terms: theLibrary().terms,
    words: theLibrary(),
    currency: 'USD' as const,
  };

  it('joins the figures of one sentence, and leaves by hand what is not in this file', () => {
    expect(order && changesFromDraft(order)).toEqual({
      changes: [
        {
          change: {
            find: TEXT,
            replace: TEXT.replace('US$50,000', 'US$75,000').replace('eighteen (18)', 'twelve (12)'),
            clause: '2',
          },
          termIds: ['option_fee_initial', 'option_period_initial'],
        },
      ],
      byHand: [
        { termId: 'setup_bonus', why: 'silent' },
        { termId: 'reversion_term', why: 'elsewhere' },
        { termId: 'consulting_fee', why: 'unread' },
      ],
    });
  });

  it('writes nothing of another file', () => {
    expect(order && changesFromDraft({ ...order, digest: 'other' }).changes).toEqual([]);
  });
});
