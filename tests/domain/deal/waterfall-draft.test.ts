import { describe, expect, it } from 'vitest';
import { fraction } from '#domain/figures/fraction.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import {
  emptyWaterfall,
  newTier,
  shareTotal,
  usesOf,
  waterfallProblem,
} from '#domain/deal/waterfall-draft.ts';
import type { Tier, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

const label = { en: 'Net profits', ko: '순이익' };

function drawn(...tiers: readonly Tier[]): WaterfallSpec {
  const { spec } = emptyWaterfall('USD');
  return { ...spec, accounts: spec.accounts.map((account) => ({ ...account, tiers })) };
}

describe('a waterfall that is being drawn', () => {
  it('begins empty, and leaves in the account all that came in', () => {
    const { spec, typicalMinor } = emptyWaterfall('KRW');
    expect(waterfallProblem(spec)).toBeUndefined();
    const result = runWaterfall(spec, {
      periods: [{ month: 0, receiptsMinor: { ...typicalMinor, receipts: 700 } }],
    });
    expect(result.unallocated).toEqual([{ account: 'film', amountMinor: 700 }]);
    expect(result.conservation.isExact).toBe(true);
  });

  it.each(['percent', 'recoup', 'split'] as const)('takes a new tier of the kind %s as it comes', (kind) => {
    const spec = drawn(newTier(kind, 'tier-1', label, 'we'));
    expect(waterfallProblem(spec)).toBeUndefined();
    expect(usesOf(spec, 'we')).toEqual([label]);
    expect(usesOf(spec, 'they')).toEqual([]);
  });

  it('says by the name of the tier that its shares do not add up, in both languages', () => {
    const split = newTier('split', 'tier-7c', label, 'we');
    const bands = [{ shares: [{ to: 'we', share: fraction(19, 20) }] }];
    const problem = waterfallProblem(drawn({ ...split, kind: 'split', bands }));
    expect(problem?.field).toBe('tier-7c');
    expect(problem?.message.en).toContain('“Net profits” shares add up to 95%');
    expect(problem?.message.ko).toContain('‘순이익’ 단계의 비율 합계가 95%');
    expect(problem?.message.en).not.toContain('tier-7c');
  });

  it('names a tier as it is called, whatever signs are in its name', () => {
    const named = { en: "Fund $1, US$$, A$& and B$'s", ko: '펀드 $&' };
    const split = newTier('split', 'tier-7c', named, 'we');
    const bands = [{ shares: [{ to: 'we', share: fraction(19, 20) }] }];
    const problem = waterfallProblem(drawn({ ...split, kind: 'split', bands }));
    expect(problem?.message.en).toContain(`“${named.en}” shares`);
    expect(problem?.message.ko).toContain(`‘${named.ko}’ 단계`);
  });

  it('names the payees who would never reach the end of a band, and no id', () => {
    const until = { kind: 'multiple', payees: ['they'], n: fraction(6, 5), ofMinor: 100 } as const;
    const whole = [{ to: 'we', share: fraction(1, 1) }];
    const split = newTier('split', 'tier-7c', label, 'we');
    const problem = waterfallProblem(
      drawn({ ...split, kind: 'split', bands: [{ until, shares: whole }, { shares: whole }] }),
    );
    expect(problem?.message.en).toContain('ends when “The other side” reach');
    expect(problem?.message.ko).toContain('‘상대방’');
  });

  it('says how far the shares of a band are from the whole, exactly', () => {
    const band = (...shares: readonly (readonly [number, number])[]) => ({
      shares: shares.map(([n, d]) => ({ to: 'we', share: fraction(n, d) })),
    });
    expect(shareTotal(band([1, 3], [1, 3], [1, 3]))).toEqual({ total: fraction(1, 1) });
    expect(shareTotal(band([1, 3], [1, 2])).missing).toEqual(fraction(1, 6));
    expect(shareTotal(band([2, 3], [1, 2])).over).toEqual(fraction(1, 6));
  });

  it('finds a payee in the threshold of a band', () => {
    const until = { kind: 'multiple', payees: ['they'], n: fraction(6, 5), ofMinor: 100 } as const;
    const split = {
      ...newTier('split', 'tier-1', label, 'we'),
      kind: 'split' as const,
      bands: [{ until, shares: [] }],
    };
    expect(usesOf(drawn(split), 'they')).toEqual([label]);
  });
});
