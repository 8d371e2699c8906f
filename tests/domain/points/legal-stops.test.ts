import { describe, expect, it } from 'vitest';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { Deal, DealDocument } from '#domain/deal/deal.ts';
import type { CheckOutcome } from '#domain/library/rule.ts';
import { legalStops } from '#domain/points/legal-stops.ts';

const say = { en: 'It fails.', ko: '미충족이다.' };
const result = (ruleId: string, outcome: CheckOutcome = 'fail') => ({ ruleId, outcome, say, missing: [] });
const stopsOf = (
  results: readonly ReturnType<typeof result>[],
  events: Deal['events'] = [],
  stage: Deal['stage'] = 'exchanging',
  beyondMending?: DealDocument['beyondMending'],
) =>
  legalStops({
    results,
    rules: theLibrary().rules,
    deal: { events, stage },
    beyondMending,
    today: '2026-11-29',
  });
const event = (kind: Deal['events'][number]['kind'], on: string) => ({
  id: `${kind}-${on}`,
  kind,
  on,
  label: '',
});

describe('what the law stops', () => {
  it('names article, owner and the date before which it has to be mended, the nearest first', () => {
    const { stops } = stopsOf(
      [result('recognition_papers'), result('hours_notice'), result('kofic_grants')],
      [event('rating-application', '2027-12-06'), event('photography-start', '2027-04-05')],
    );
    expect(stops.map(({ ruleId, owner, dueOn, canBeMended }) => [ruleId, owner, dueOn, canBeMended])).toEqual(
      [
        ['hours_notice', 'ours', '2027-04-05', true],
        ['recognition_papers', 'ours', '2027-12-06', true],
        ['kofic_grants', 'ours', undefined, true],
      ],
    );
    expect(stops[1]?.cites.ko).toContain('제27조');
  });

  it('cannot be mended where its owner says so, and says why and when', () => {
    const said = { reason: 'The director refuses.', on: '2026-11-28' };
    const { stops } = stopsOf([result('art_100')], [], 'exchanging', { art_100: said, hours_notice: said });
    expect(stops).toEqual([expect.objectContaining({ canBeMended: false, said })]);
  });

  it('cannot be mended once its date has passed', () => {
    const { stops } = stopsOf([result('hours_notice')], [event('photography-start', '2026-11-28')]);
    expect(stops[0]?.canBeMended).toBe(false);
  });

  it('takes no signature of another paper for the date of this one', () => {
    const memo = [event('signature', '2026-10-20')];
    expect(stopsOf([result('art_100')], memo).stops[0]).toMatchObject({ canBeMended: true });
    expect(stopsOf([result('art_100')], memo).stops[0]?.dueOn).toBeUndefined();
    expect(stopsOf([result('art_100')], memo, 'signed').stops[0]?.canBeMended).toBe(false);
  });

  it('never counts what nobody can mend as a failure', () => {
    const { stops, toKnow } = stopsOf([result('treaty_partner', 'to-know'), result('art_100', 'pass')]);
    expect(stops).toEqual([]);
    expect(toKnow.map(({ ruleId }) => ruleId)).toEqual(['treaty_partner']);
  });
});
