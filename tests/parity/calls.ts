import type { FailCode } from '#domain/base/failure.ts';
import type {
  MethodName,
  InputOf,
  OfferedFile,
  OpenDeal,
  OpenHouse,
  BackupInfo,
  PackInspection,
} from '#contract/methods.ts';
import type {
  DealClausePrices,
  DealSimulation,
  DealStatement,
  DealWaterfallFigures,
} from '#domain/settlement/clauses/deal-figures.ts';
import type { MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { writePack } from '#app/house/pack-file.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { aDocument } from '#tests/builders/deal-builders.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';

/** What the table's inputs are made from: the answers of earlier calls. */
export type World = {
  readonly deal: OpenDeal;
  readonly dealId: string;
  readonly draftId: string;
  readonly ourDraftId: string;
  readonly revision: number;
  readonly ask: <M extends MethodName>(method: M, input: InputOf<M>) => Promise<unknown>;
};

type Sample = {
  /** An input that is answered. */
  readonly input: (world: World) => unknown;
  /** What the answer must hold; `unsupported` where only a host of its own can answer. */
  readonly answers: 'unsupported' | ((value: never) => boolean);
};
type Refusal = { readonly input: (world: World) => unknown; readonly code: FailCode };

export type Call = { readonly sample: Sample; readonly refusal: Refusal };

const refusedInput = (input: unknown): Refusal => ({ input: () => input, code: 'invalid-input' });
const noDeal = (more: object = {}): Refusal => ({
  input: () => ({ dealId: 'nobody', ...more }),
  code: 'not-found',
});
const isOffered = (ending: string) => (file: OfferedFile) => file.name.endsWith(ending) && file.sizeBytes > 0;

async function houseRevision(ask: World['ask']): Promise<number> {
  return ((await ask('house.get', {})) as OpenHouse).revision;
}

/** The world's deal with a budget, of the kind. */
async function withBudget(
  ask: World['ask'],
  { dealId, draftId, revision }: Omit<World, 'ask'>,
  kind: 'remake' | 'co-production',
): Promise<{ readonly dealId: string; readonly draftId: string }> {
  const patch = { kinds: [kind], budget: { amountMinor: 3_200_000_000, currency: 'USD' } } as const;
  await ask('deals.apply', { dealId, revision, operation: { kind: 'edit-head', patch } });
  return { dealId, draftId };
}

let lastPrecedent = 0;

/** Adds a precedent of its own each time. Answers the revision after it. */
async function aPrecedent(ask: World['ask']): Promise<number> {
  lastPrecedent += 1;
  const precedent = aPrecedentOf('option_fee_initial', { id: `p-${lastPrecedent}-${Date.now()}` });
  const operation = { kind: 'add-precedent', precedent } as const;
  return ((await ask('house.apply', { revision: await houseRevision(ask), operation })) as OpenHouse)
    .revision;
}

/** A pack of one precedent that is in nobody's way. */
async function aPack(ask: World['ask']): Promise<string> {
  const precedent = aPrecedentOf('reversion_term', { id: 'pack-1', from: '공유받은 선례' });
  const head = { title: '선례집', madeBy: '', madeOn: '2026-11-20' };
  const bytes = writePack(aHouse({ precedents: [precedent] }), head, true);
  const { token } = (await ask('files.offer', {
    name: 'house.jibun-pack.json',
    bytesBase64: Buffer.from(bytes).toString('base64'),
  })) as OfferedFile;
  return token;
}

/** For every method of the contract an input that is answered and one that is refused. A missing method does not compile. */
export const CALLS: { readonly [M in MethodName]: Call } = {
  'host.capabilities': {
    sample: { input: () => ({}), answers: ({ host }: { host: string }) => host === 'direct' },
    refusal: refusedInput({ extra: true }),
  },
  'files.pick': {
    sample: { input: () => ({ purpose: 'deal-file' }), answers: 'unsupported' },
    refusal: refusedInput({ purpose: 'anything' }),
  },
  'files.save': {
    sample: { input: () => ({ token: 'token' }), answers: 'unsupported' },
    refusal: refusedInput({ token: '../../etc/passwd' }),
  },
  'files.reveal': {
    sample: { input: () => ({ token: 'token' }), answers: 'unsupported' },
    refusal: refusedInput({}),
  },
  'links.open': {
    sample: { input: () => ({ url: 'https://www.kofic.or.kr/' }), answers: 'unsupported' },
    refusal: refusedInput({ url: 7 }),
  },
  'files.offer': {
    sample: {
      input: () => ({ name: '딜.internal.json', bytesBase64: 'e30=' }),
      answers: ({ sizeBytes }: OfferedFile) => sizeBytes === 2,
    },
    refusal: refusedInput({ name: 'a.json', bytesBase64: 'not base64!' }),
  },
  'files.content': {
    sample: {
      input: async ({ ask }) => {
        const { token } = (await ask('files.offer', { name: 'a.json', bytesBase64: 'e30=' })) as OfferedFile;
        return { token };
      },
      answers: ({ bytesBase64 }: { bytesBase64: string }) => bytesBase64 === 'e30=',
    },
    refusal: { input: () => ({ token: 'unknown' }), code: 'not-found' },
  },
  'workspace.info': {
    sample: { input: () => ({}), answers: ({ dealCount }: { dealCount: number }) => dealCount > 0 },
    refusal: refusedInput({ path: '/etc' }),
  },
  'workspace.moveToSafePlace': {
    sample: {
      input: () => ({}),
      answers: ({ name }: { name: string }) => name === 'workspace.jibun',
    },
    refusal: refusedInput({ to: '/tmp' }),
  },
  'settings.get': {
    sample: { input: () => ({}), answers: ({ theme }: { theme: string }) => theme === 'system' },
    refusal: refusedInput({ key: 'theme' }),
  },
  'settings.set': {
    sample: {
      input: () => ({ language: 'ko', firmName: '한강필름' }),
      answers: ({ firmName }: { firmName: string }) => firmName === '한강필름',
    },
    refusal: refusedInput({ language: 'fr' }),
  },
  'backups.list': {
    sample: { input: () => ({}), answers: (list: unknown[]) => Array.isArray(list) },
    refusal: refusedInput([]),
  },
  'backups.create': {
    sample: { input: () => ({}), answers: ({ sizeBytes }: BackupInfo) => sizeBytes > 0 },
    refusal: refusedInput({ force: true }),
  },
  'backups.restoreAsCopy': {
    sample: {
      input: async ({ ask }) => ({
        backupId: ((await ask('backups.create', {})) as BackupInfo).backupId,
      }),
      answers: ({ dealIds }: { dealIds: string[] }) => dealIds.length > 0,
    },
    refusal: { input: () => ({ backupId: 'backup-of-yesterday' }), code: 'not-found' },
  },
  'library.get': {
    sample: { input: () => ({}), answers: ({ terms }: { terms: unknown[] }) => terms.length > 0 },
    refusal: refusedInput('all'),
  },
  'library.usedTerms': {
    sample: { input: () => ({}), answers: (ids: unknown[]) => ids.includes('option_fee_initial') },
    refusal: refusedInput({ all: true }),
  },
  'library.usage': {
    sample: {
      input: () => ({ termId: 'option_fee_initial' }),
      answers: (deals: { draftCount: number }[]) => deals.some(({ draftCount }) => draftCount > 0),
    },
    refusal: refusedInput({ termId: '../terms' }),
  },
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
      answers: ({ house }: OpenHouse) => house.hidden.includes('reversion_term'),
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
      answers: ({ redo }: OpenHouse) => redo !== null,
    },
    refusal: { input: () => ({ revision: 999 }), code: 'conflict' },
  },
  'house.redo': {
    sample: {
      input: async ({ ask }) => {
        const { revision } = (await ask('house.undo', { revision: await aPrecedent(ask) })) as OpenHouse;
        return { revision };
      },
      answers: ({ redo }: OpenHouse) => redo === null,
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
      input: async ({ ask }) => ({ token: await aPack(ask) }),
      answers: ({ fresh, sameCount }: PackInspection) => fresh.precedents.length + sameCount > 0,
    },
    refusal: { input: () => ({ token: 'unknown' }), code: 'not-found' },
  },
  'packs.import': {
    sample: {
      input: async ({ ask }) => {
        const token = await aPack(ask);
        return { token, revision: await houseRevision(ask), decisions: {} };
      },
      answers: ({ house }: OpenHouse) => house.precedents.length > 0,
    },
    refusal: {
      // Not a collision of this pack.
      input: async ({ ask }) => {
        const token = await aPack(ask);
        return { token, revision: await houseRevision(ask), decisions: { 'precedent/nobody': 'mine' } };
      },
      code: 'invalid-input',
    },
  },
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
        title: '새 딜',
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
      answers: ({ document }: OpenDeal) => document.deal.stage === 'signed',
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
  'history.list': {
    sample: {
      input: ({ dealId }) => ({ dealId }),
      answers: ({ steps }: { steps: unknown[] }) => steps.length > 0,
    },
    refusal: noDeal(),
  },
  'history.undo': {
    sample: {
      input: ({ dealId, revision }) => ({ dealId, revision }),
      answers: ({ redo }: OpenDeal) => redo !== null,
    },
    refusal: { input: ({ dealId }) => ({ dealId, revision: 999 }), code: 'conflict' },
  },
  'history.redo': {
    sample: {
      input: async ({ ask, dealId, revision }) => ({
        dealId,
        revision: ((await ask('history.undo', { dealId, revision })) as OpenDeal).revision,
      }),
      answers: ({ redo }: OpenDeal) => redo === null,
    },
    refusal: { input: ({ dealId, revision }) => ({ dealId, revision }), code: 'refused' },
  },
  'history.jump': {
    sample: {
      input: ({ dealId, revision }) => ({ dealId, revision, stepId: 0 }),
      answers: ({ undo }: OpenDeal) => undo === null,
    },
    refusal: { input: ({ dealId, revision }) => ({ dealId, revision, stepId: 999 }), code: 'not-found' },
  },
  'history.fork': {
    sample: {
      input: ({ dealId }) => ({ dealId, stepId: 0, title: '처음부터' }),
      answers: ({ document }: OpenDeal) => document.deal.title === '처음부터',
    },
    refusal: { input: ({ dealId }) => ({ dealId, stepId: 999, title: '갈래' }), code: 'not-found' },
  },
  'compare.draft': {
    sample: {
      input: ({ dealId, draftId }) => ({ dealId, draftId }),
      answers: ({ terms }: { terms: unknown[] }) => terms.length > 0,
    },
    refusal: { input: ({ dealId }) => ({ dealId, draftId: 'none' }), code: 'not-found' },
  },
  'compare.sideBySide': {
    sample: {
      input: ({ dealId, draftId }) => ({ dealId, columns: [{ kind: 'draft', draftId }, { kind: 'market' }] }),
      answers: ({ rows }: { rows: unknown[] }) => rows.length > 0,
    },
    refusal: { input: ({ dealId }) => ({ dealId, columns: [] }), code: 'invalid-input' },
  },
  'leverage.map': {
    sample: {
      input: ({ dealId, draftId }) => ({ dealId, draftId }),
      answers: ({ dimensions }: { dimensions: unknown[] }) => dimensions.length === 8,
    },
    refusal: { input: ({ dealId }) => ({ dealId, draftId: 'none' }), code: 'not-found' },
  },
  'rules.check': {
    sample: {
      input: ({ dealId, draftId }) => ({ dealId, draftId }),
      answers: (results: { outcome: string }[]) => results.some(({ outcome }) => outcome === 'unknown'),
    },
    refusal: { input: ({ dealId }) => ({ dealId, draftId: 'none' }), code: 'not-found' },
  },
  'rules.inDeals': {
    sample: {
      input: () => ({ ruleId: 'moral_rights' }),
      answers: (deals: { outcome?: string }[]) => deals.some(({ outcome }) => outcome === 'unknown'),
    },
    refusal: { input: () => ({ ruleId: 'nobody' }), code: 'not-found' },
  },
  'money.statement': {
    sample: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'remake')),
        scenarioId: 'hit',
      }),
      answers: ({ conservation, lines }: DealStatement) =>
        conservation.picture.isExact && conservation.owner.isExact && lines.length > 30,
    },
    // A deal without a budget.
    refusal: { input: ({ dealId, draftId }) => ({ dealId, draftId, scenarioId: 'hit' }), code: 'refused' },
  },
  'money.waterfall': {
    sample: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'co-production')),
        scenarioId: 'flop',
      }),
      answers: ({ result, isExample }: DealWaterfallFigures) => result.conservation.isExact && isExample,
    },
    refusal: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'co-production')),
        scenarioId: 'no-such-scenario',
      }),
      code: 'not-found',
    },
  },
  'money.clausePrices': {
    sample: {
      input: ({ ask, ...world }) => withBudget(ask, world, 'remake'),
      answers: ({ clauses, runs }: DealClausePrices) => clauses.length > 50 && runs > 0,
    },
    refusal: { input: ({ dealId }) => ({ dealId, draftId: 'no-such-draft' }), code: 'not-found' },
  },
  'money.simulation': {
    sample: {
      input: ({ ask, ...world }) => withBudget(ask, world, 'remake'),
      answers: ({ statement }: DealSimulation) => statement?.runs === 10_000,
    },
    refusal: noDeal({ draftId: 'x' }),
  },
  'money.sideBySide': {
    sample: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'remake')),
        columns: [{ kind: 'draft', draftId: world.draftId }, { kind: 'market' }],
      }),
      answers: ({ columns, clauses }: MoneySideBySide) => columns.length === 2 && clauses.length > 0,
    },
    refusal: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'remake')),
        columns: [{ kind: 'market' }, { kind: 'draft', draftId: 'no-such-draft' }],
      }),
      code: 'not-found',
    },
  },
  'search.run': {
    sample: { input: () => ({ query: '옵션', limit: 20 }), answers: (hits: unknown[]) => hits.length > 0 },
    refusal: refusedInput({ query: '옵션', limit: 0 }),
  },
  'documents.outline': {
    sample: {
      input: ({ dealId, draftId }) => ({
        dealId,
        draftId,
        kind: 'brief',
        language: 'ko',
        edition: 'internal',
      }),
      answers: ({ sections }: { sections: unknown[] }) => sections.length > 0,
    },
    refusal: noDeal({ draftId: 'none', kind: 'brief', language: 'ko', edition: 'internal' }),
  },
  'documents.write': {
    sample: {
      input: ({ dealId, draftId }) => ({
        dealId,
        draftId,
        kind: 'brief',
        language: 'en',
        edition: 'shareable',
      }),
      answers: isOffered('.docx'),
    },
    refusal: {
      // A term sheet is written from a draft of ours only.
      input: ({ dealId, draftId }) => ({
        dealId,
        draftId,
        kind: 'term-sheet',
        language: 'en',
        edition: 'shareable',
      }),
      code: 'refused',
    },
  },
  'documents.recent': {
    sample: { input: ({ dealId }) => ({ dealId }), answers: (list: unknown[]) => Array.isArray(list) },
    refusal: noDeal(),
  },
  'dealFiles.export': {
    sample: {
      input: ({ dealId }) => ({ dealId, edition: 'internal' }),
      answers: isOffered('.internal.json'),
    },
    refusal: noDeal({ edition: 'internal' }),
  },
  'dealFiles.import': {
    sample: {
      input: async ({ ask }) => {
        const bytes = writeDealFile({ edition: 'internal', document: aDocument(), originId: 'elsewhere' });
        const { token } = (await ask('files.offer', {
          name: 'deal.internal.json',
          bytesBase64: Buffer.from(bytes).toString('base64'),
        })) as OfferedFile;
        return { token };
      },
      answers: ({ title }: { title: string }) => title === aDocument().deal.title,
    },
    refusal: { input: () => ({ token: 'unknown' }), code: 'not-found' },
  },
  'samples.list': {
    sample: { input: () => ({}), answers: (list: unknown[]) => Array.isArray(list) },
    refusal: refusedInput({ all: true }),
  },
  'samples.open': {
    sample: {
      input: async ({ ask }) => {
        const [sample] = (await ask('samples.list', {})) as { sampleId: string }[];
        return { sampleId: sample?.sampleId };
      },
      answers: ({ dealId }: { dealId: string }) => dealId !== '',
    },
    refusal: { input: () => ({ sampleId: 'no-such-sample' }), code: 'not-found' },
  },
  'jobs.start': {
    sample: {
      input: () => ({ work: { kind: 'back-up' } }),
      answers: ({ jobId }: { jobId: string }) => jobId !== '',
    },
    refusal: refusedInput({ work: { kind: 'mine-coins' } }),
  },
  'jobs.poll': {
    sample: {
      input: async ({ ask }) => ({
        jobId: ((await ask('jobs.start', { work: { kind: 'back-up' } })) as { jobId: string }).jobId,
      }),
      answers: ({ kind }: { kind: string }) => kind === 'running' || kind === 'finished',
    },
    refusal: { input: () => ({ jobId: 'unknown' }), code: 'not-found' },
  },
  'jobs.cancel': {
    sample: {
      input: async ({ ask }) => ({
        jobId: ((await ask('jobs.start', { work: { kind: 'back-up' } })) as { jobId: string }).jobId,
      }),
      answers: ({ kind }: { kind: string }) => kind !== 'failed',
    },
    refusal: { input: () => ({ jobId: 'unknown' }), code: 'not-found' },
  },
};
