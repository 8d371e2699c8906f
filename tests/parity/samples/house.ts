import type { ChangedHouse, OpenHouse, PackInspection } from '#contract/methods.ts';
import type { HOUSE_METHODS } from '#contract/methods/house.ts';
import { writePack } from '#app/house/pack-file.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';
import { isOffered, refusedInput } from './sample.ts';
import type { SamplesOf, World } from './sample.ts';

export const HOUSE_SAMPLES: SamplesOf<typeof HOUSE_METHODS> = {
  'house.get': {
    sample: { input: () => ({}), answers: ({ house }: OpenHouse) => Array.isArray(house.precedents) },
    refusal: refusedInput({ termId: 'option_fee_initial' }),
  },
  'house.apply': {
    sample: {
      input: async ({ ask }) => ({
        revision: await houseRevision(ask),
        operation: { kind: 'set-hidden', termId: 'reversion_term', hidden: true },
      }),
      answers: ({ changes }: ChangedHouse) =>
        changes.some(({ after }) => after.kind === 'hidden' && after.termId === 'reversion_term'),
    },
    refusal: {
      input: () => ({
        revision: 999,
        operation: { kind: 'set-hidden', termId: 'reversion_term', hidden: true },
      }),
      code: 'conflict',
    },
  },
  'house.undo': {
    sample: {
      input: async ({ ask }) => ({ revision: await aPrecedent(ask) }),
      answers: ({ redo }: ChangedHouse) => redo !== null,
    },
    refusal: { input: () => ({ revision: 999 }), code: 'conflict' },
  },
  'house.redo': {
    sample: {
      input: async ({ ask }) => {
        const { revision } = (await ask('house.undo', { revision: await aPrecedent(ask) })) as ChangedHouse;
        return { revision };
      },
      answers: ({ redo }: ChangedHouse) => redo === null,
    },
    refusal: { input: async ({ ask }) => ({ revision: await aPrecedent(ask) }), code: 'refused' },
  },
  'packs.export': {
    sample: {
      input: async ({ ask }) => {
        await aPrecedent(ask);
        return { title: '한강필름 선례집', withConfidential: true };
      },
      answers: isOffered('.jibun-pack.json'),
    },
    refusal: refusedInput({ title: ' ', withConfidential: true }),
  },
  'packs.inspect': {
    sample: {
      input: async ({ offer }) => ({ token: await aPack(offer) }),
      answers: ({ fresh, sameCount }: PackInspection) => fresh.precedents.length + sameCount > 0,
    },
    refusal: { input: () => ({ token: 'unknown' }), code: 'not-found' },
  },
  'packs.import': {
    sample: {
      input: async ({ ask, offer }) => {
        const token = await aPack(offer);
        return { token, revision: await houseRevision(ask), decisions: {} };
      },
      answers: ({ house }: OpenHouse) => house.precedents.length > 0,
    },
    refusal: {
      // Not a collision of this pack.
      input: async ({ ask, offer }) => {
        const token = await aPack(offer);
        return { token, revision: await houseRevision(ask), decisions: { 'precedent/nobody': 'mine' } };
      },
      code: 'invalid-input',
    },
  },
};

async function houseRevision(ask: World['ask']): Promise<number> {
  return ((await ask('house.get', {})) as OpenHouse).revision;
}

let lastPrecedent = 0;

/** Adds a precedent of its own each time. Answers the revision after it. */
async function aPrecedent(ask: World['ask']): Promise<number> {
  lastPrecedent += 1;
  const precedent = aPrecedentOf('option_fee_initial', { id: `p-${lastPrecedent}-${Date.now()}` });
  const operation = { kind: 'add-precedent', precedent } as const;
  return ((await ask('house.apply', { revision: await houseRevision(ask), operation })) as ChangedHouse)
    .revision;
}

/** A pack of one precedent that is in nobody's way. */
async function aPack(offer: World['offer']): Promise<string> {
  const precedent = aPrecedentOf('reversion_term', { id: 'pack-1', from: '공유받은 선례' });
  const head = { title: '선례집', madeBy: '', madeOn: '2026-11-20' };
  const bytes = writePack(aHouse({ precedents: [precedent] }), head, true);
  const { token } = await offer('house.jibun-pack.json', bytes);
  return token;
}
