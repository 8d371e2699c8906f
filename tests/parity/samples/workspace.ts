import type {
  BackupContents,
  BackupInfo,
  OfferedFile,
  RestoredCopies,
  UndoneRestore,
} from '#contract/methods.ts';
import type { WORKSPACE_METHODS } from '#contract/methods/workspace.ts';
import { refusedInput } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const WORKSPACE_SAMPLES: SamplesOf<typeof WORKSPACE_METHODS> = {
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
  'workspace.acceptContent': {
    sample: { input: () => ({}), answers: ({ warning }: { warning?: unknown }) => warning === undefined },
    refusal: refusedInput({ owner: 'house' }),
  },
  'workspace.diagnose': {
    sample: {
      input: () => ({}),
      answers: ({ name, sizeBytes }: OfferedFile) =>
        /^jibun-diagnosis-[\d-]{10}\.json$/.test(name) && sizeBytes > 400,
    },
    refusal: refusedInput({ workspace: '/etc/passwd' }),
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
  'backups.contents': {
    sample: {
      input: async ({ ask }) => ({
        backupId: ((await ask('backups.create', {})) as BackupInfo).backupId,
      }),
      answers: ({ deals }: BackupContents) => deals.some(({ standing }) => standing === 'same'),
    },
    refusal: { input: () => ({ backupId: 'backup-of-yesterday' }), code: 'not-found' },
  },
  'backups.undoRestore': {
    sample: {
      input: async ({ ask }) => {
        const { backupId } = (await ask('backups.create', {})) as BackupInfo;
        const { dealIds } = (await ask('backups.restoreAsCopy', { backupId })) as RestoredCopies;
        return { dealIds };
      },
      answers: ({ binnedCount }: UndoneRestore) => binnedCount > 0,
    },
    refusal: refusedInput({ dealIds: 'all' }),
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
};
