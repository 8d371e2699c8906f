import type { ChangedDeal, OpenDeal } from '#contract/methods.ts';
import type { DEALS_METHODS } from '#contract/methods/deals.ts';
import { isOffered, noDeal, refusedInput } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const DEALS_SAMPLES: SamplesOf<typeof DEALS_METHODS> = {
  'deals.list': {
    sample: { input: () => ({ archived: false }), answers: (list: unknown[]) => list.length > 0 },
    refusal: refusedInput({}),
  },
  'deals.get': {
    sample: {
      input: ({ dealId }) => ({ dealId }),
      answers: ({ document }: OpenDeal) => document.drafts.length > 0,
    },
    refusal: noDeal(),
  },
  'deals.create': {
    sample: {
      input: () => ({
        title: '새 거래',
        kinds: ['remake'],
        ourRoles: ['owner'],
        currency: 'USD',
        original: '원작',
        counterparty: 'Larchmont Pictures',
      }),
      answers: ({ document }: OpenDeal) => document.drafts[0]?.side === 'theirs',
    },
    refusal: refusedInput({
      title: ' ',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '',
      counterparty: '',
    }),
  },
  'deals.apply': {
    sample: {
      input: ({ dealId, revision }) => ({
        dealId,
        revision,
        operation: { kind: 'edit-head', patch: { stage: 'signed' } },
      }),
      answers: ({ changes }: ChangedDeal) =>
        changes.some(({ after }) => after.kind === 'head' && after.content?.stage === 'signed'),
    },
    refusal: {
      input: ({ dealId }) => ({
        dealId,
        revision: 999,
        operation: { kind: 'edit-head', patch: { stage: 'signed' } },
      }),
      code: 'conflict',
    },
  },
  'deals.duplicate': {
    sample: {
      input: ({ dealId }) => ({ dealId, withPrivate: false, title: '사본' }),
      answers: ({ document }: OpenDeal) => document.deal.title === '사본' && document.deal.notes === '',
    },
    refusal: noDeal({ withPrivate: true, title: '사본' }),
  },
  'deals.archive': {
    sample: {
      input: ({ dealId }) => ({ dealId, archived: true }),
      answers: ({ archived }: { archived: boolean }) => archived,
    },
    refusal: noDeal({ archived: true }),
  },
  'deals.delete': {
    sample: { input: ({ dealId }) => ({ dealId }), answers: (value: null) => value === null },
    refusal: noDeal(),
  },
  'deals.undelete': {
    sample: {
      input: async ({ ask, dealId }) => {
        await ask('deals.delete', { dealId });
        return { dealId };
      },
      answers: ({ title }: { title: string }) => title !== '',
    },
    refusal: noDeal(),
  },
  'deals.bin': {
    sample: {
      input: async ({ ask, dealId }) => {
        await ask('deals.delete', { dealId });
        return {};
      },
      answers: (list: { deletedAt: string }[]) => list.length > 0 && list[0]?.deletedAt !== '',
    },
    refusal: refusedInput({ dealId: 'one' }),
  },
  'deals.erase': {
    sample: {
      input: async ({ ask, dealId }) => {
        await ask('deals.delete', { dealId });
        return { dealIds: [dealId] };
      },
      answers: ({ isRewritten }: { isRewritten: boolean }) => isRewritten,
    },
    refusal: { input: ({ dealId }) => ({ dealIds: [dealId] }), code: 'refused' },
  },
  'deals.keyDates': {
    sample: { input: ({ dealId }) => ({ dealId }), answers: (list: unknown[]) => list.length > 0 },
    refusal: noDeal(),
  },
  'deals.calendar': {
    sample: { input: ({ dealId }) => ({ dealId, language: 'ko' }), answers: isOffered('.ics') },
    refusal: noDeal({ language: 'ko' }),
  },
};
