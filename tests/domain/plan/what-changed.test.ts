import { describe, expect, it } from 'vitest';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { whatChanged } from '#domain/plan/what-changed.ts';
import { aDocument, aDraft, anEntryOf, money } from '#tests/builders/deal-builders.ts';
import { aDealInThreeRounds } from '#tests/builders/three-rounds.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const library = theLibrary();
const TODAY = '2026-12-05';
const said = (then: DealDocument, now: DealDocument, kind?: string): string[] =>
  whatChanged({ before: then, after: now, library, today: TODAY })
    .filter((each) => kind === undefined || each.kind === kind)
    .map(({ says }) => says.en);

describe('what changed for who decides', () => {
  const now = aDealInThreeRounds(library);
  const then: DealDocument = { ...now, drafts: now.drafts.slice(0, -1) };

  it('is nothing between a deal and itself', () => {
    expect(said(now, now)).toEqual([]);
  });

  it('says how their last paper moved, and which way', () => {
    const moves = said(then, now, 'move');
    expect(moves).toContain(
      'Reversion if not produced: months after purchase, theirs: 120 months → 84 months (better for us)',
    );
    // The paper left all else as it was.
    expect(moves).toHaveLength(3);
  });

  it('says the move back as a worse one', () => {
    expect(said(now, then, 'move').join()).toContain('84 months → 120 months (worse for us)');
  });

  it('names a date that is new, and none that was known', () => {
    const event = { id: 'e-1', kind: 'other' as const, on: '2026-12-20', label: 'Call in Los Angeles' };
    const dated = { ...now, deal: { ...now.deal, events: [...now.deal.events, event] } };
    expect(said(now, dated, 'date')).toEqual([expect.stringContaining('Call in Los Angeles')]);
    // A day that has passed is no date to come.
    const past = { ...event, on: '2026-11-01' };
    expect(said(now, { ...now, deal: { ...now.deal, events: [...now.deal.events, past] } }, 'date')).toEqual(
      [],
    );
  });

  it('names a legal failure once it is there, and once it is mended', () => {
    const answered = (answer: string): DealDocument =>
      aDocument({
        drafts: [aDraft()],
        situation: { [`${FACT_PREFIX}authors_remake_consent`]: { answer, note: '' } },
      });
    expect(said(answered('all'), answered('some'), 'stop')).toEqual([
      expect.stringMatching(
        /^New legal failure: Article 100 .* consent of a director or writer is missing\.$/,
      ),
    ]);
    expect(said(answered('some'), answered('all'), 'stop')).toEqual([
      expect.stringMatching(/^No longer a failure: Article 100 /),
    ]);
    expect(said(answered('some'), answered('some'), 'stop')).toEqual([]);
  });

  it('says that a point was closed by accepting it, and opened again', () => {
    const ours = aDraft({
      id: 'ours',
      side: 'ours',
      entries: { option_fee_initial: anEntryOf(money(9_000_000, 'USD')) },
    });
    const theirs = aDraft({
      id: 'theirs',
      entries: { option_fee_initial: anEntryOf(money(3_000_000, 'USD')) },
    });
    const open = aDocument({ drafts: [ours, theirs] });
    const accepted: DealDocument = {
      ...open,
      accepted: { option_fee_initial: { on: TODAY, note: '' } },
    };
    expect(said(open, accepted, 'point')).toEqual(['Option fee, initial: open → closed']);
    expect(said(accepted, open, 'point')).toEqual(['Option fee, initial: closed → open']);
  });

  it('says a new recommendation, and is silent about it where it would rest on money', () => {
    const none = aDocument({ drafts: [] });
    const some = aDocument({ drafts: now.drafts, ladders: now.ladders });
    const word = said(none, some, 'recommendation');
    const alternative = { what: '국내 시리즈', worth: { amountMinor: 1, currency: 'USD' as const } };
    expect(said({ ...none, alternative }, { ...some, alternative }, 'recommendation')).toEqual([]);
    expect(word.every((line) => line.startsWith('Recommendation: not enough known → '))).toBe(true);
  });
});
