import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

const M = 100_000_000; // cents in a million

/** The two-producer case with gap, P&A, a corridor, a box-office deferment and a stepped split: twelve tiers. */
export function twelveTiers(): WaterfallSpec {
  const amount = (amountMinor: number) => ({ kind: 'amount', amountMinor });
  const account = { kind: 'account' };
  return waterfallSpecSchema.parse({
    currency: 'USD',
    payees: ['cam', 'guilds', 'agent', 'lender', 'pa', 'kr', 'us', 'cast'].map((id) => ({
      id,
      side: id === 'kr' ? 'ours' : 'theirs',
    })),
    sources: [{ id: 'receipts', into: 'pool' }],
    accounts: [
      {
        id: 'pool',
        tiers: [
          { id: 't1', role: 'collection-fee', kind: 'percent', base: account, rate: '1%', to: 'cam' },
          { id: 't2', role: 'guild-reserve', kind: 'percent', base: account, rate: '5%', to: 'guilds' },
          { id: 't3', role: 'sales-fee', kind: 'percent', base: account, rate: '15%', to: 'agent' },
          {
            id: 't4',
            role: 'expenses',
            kind: 'recoup',
            claims: [{ id: 'c4', to: 'agent', principal: amount(0.05 * M) }],
          },
          {
            id: 't5',
            role: 'loan',
            kind: 'recoup',
            claims: [
              { id: 'c5', to: 'lender', principal: amount(1 * M), interest: { yearly: '10%', months: 12 } },
            ],
          },
          {
            id: 't6',
            role: 'gap',
            kind: 'recoup',
            claims: [
              { id: 'c6', to: 'lender', principal: amount(0.5 * M), interest: { yearly: '12%', months: 18 } },
            ],
          },
          {
            id: 't7',
            role: 'p-and-a',
            kind: 'recoup',
            claims: [{ id: 'c7', to: 'pa', principal: amount(1 * M), premium: '0.2' }],
          },
          {
            id: 't8',
            role: 'corridor',
            kind: 'percent',
            base: { kind: 'alongside', tiers: ['t9'] },
            rate: '5%',
            to: 'us',
          },
          {
            id: 't9',
            role: 'equity',
            kind: 'recoup',
            claims: [
              { id: 'c9k', to: 'kr', principal: amount(0.9 * M), premium: '0.2' },
              { id: 'c9u', to: 'us', principal: amount(2.1 * M), premium: '0.2' },
            ],
          },
          {
            id: 't10',
            role: 'deferment',
            kind: 'recoup',
            claims: [{ id: 'c10', to: 'cast', principal: amount(0.2 * M) }],
          },
          {
            id: 't11',
            role: 'deferment',
            kind: 'recoup',
            claims: [{ id: 'c11', to: 'cast', principal: amount(0.1 * M) }],
          },
          {
            id: 't12',
            role: 'profit',
            kind: 'split',
            bands: [
              {
                until: { kind: 'tier', amountMinor: 1 * M },
                shares: [
                  { to: 'kr', share: '30%' },
                  { to: 'us', share: '70%' },
                ],
              },
              {
                shares: [
                  { to: 'kr', share: '40%' },
                  { to: 'us', share: '60%' },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
}
