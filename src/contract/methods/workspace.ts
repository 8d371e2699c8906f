import { z } from 'zod';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { NameIn } from '#domain/text/names.ts';
import { plainId, text } from '#contract/schemas/text-schema.ts';
import { wrongInput } from './example.ts';
import type { OfferedFile } from './files.ts';
import { method, revisionSchema } from './method.ts';

/** The workspace file, its settings and its backups. */
export const WORKSPACE_METHODS = {
  'workspace.info': method(z.strictObject({})).answers<WorkspaceInfo>({
    asks: () => ({}),
    answers: ({ dealCount }) => dealCount > 0,
    refuses: wrongInput({ path: '/etc' }),
  }),
  /** Copies the workspace to the system's own folder for application data and opens it from there. */
  'workspace.moveToSafePlace': method(z.strictObject({})).answers<WorkspaceInfo>({
    asks: () => ({}),
    answers: ({ name }) => name === 'workspace.jibun',
    refuses: wrongInput({ to: '/tmp' }),
  }),
  /** A person has looked at what `content-changed` named and takes it as it is. */
  'workspace.acceptContent': method(z.strictObject({})).answers<WorkspaceInfo>({
    asks: () => ({}),
    answers: ({ warning }) => warning === undefined,
    refuses: wrongInput({ owner: 'house' }),
  }),
  /** What an engineer needs of a workspace that gives trouble, as JSON: no content of a deal, no name, no path. */
  'workspace.diagnose': method(z.strictObject({})).answers<OfferedFile>({
    asks: () => ({}),
    answers: ({ name, sizeBytes }) => /^jibun-diagnosis-[\d-]{10}\.json$/.test(name) && sizeBytes > 400,
    refuses: wrongInput({ workspace: '/etc/passwd' }),
  }),
  'settings.get': method(z.strictObject({})).answers<Settings>({
    asks: () => ({}),
    answers: ({ theme }) => theme === 'system',
    refuses: wrongInput({ key: 'theme' }),
  }),
  'settings.set': method(
    z.strictObject({
      language: z.enum(['ko', 'en']).exactOptional(),
      theme: z.enum(['system', 'light', 'dark']).exactOptional(),
      authorName: text(120).exactOptional(),
      authorInitials: text(10).exactOptional(),
      firmName: text(120).exactOptional(),
      letterShortcuts: z.boolean().exactOptional(),
      firstRunDone: z.boolean().exactOptional(),
    }),
  ).answers<Settings>({
    asks: () => ({ language: 'ko', firmName: '한강필름' }),
    answers: ({ firmName }) => firmName === '한강필름',
    refuses: wrongInput({ language: 'fr' }),
  }),
  'backups.list': method(z.strictObject({})).answers<BackupInfo[]>({
    asks: () => ({}),
    answers: (list) => Array.isArray(list),
    refuses: wrongInput([]),
  }),
  'backups.create': method(z.strictObject({})).answers<BackupInfo>({
    asks: () => ({}),
    answers: ({ sizeBytes }) => sizeBytes > 0,
    refuses: wrongInput({ force: true }),
  }),
  /** What a backup holds and how it differs from today. Changes nothing. */
  'backups.contents': method(z.strictObject({ backupId: plainId })).answers<BackupContents>({
    asks: async ({ before }) => ({ backupId: await before.backupMade() }),
    answers: ({ deals }) => deals.some(({ standing }) => standing === 'same'),
    refuses: [() => ({ backupId: 'backup-of-yesterday' }), 'not-found'],
  }),
  /**
   * Brings deals of a backup into the workspace as copies named after it, and its house beside the house here;
   * nothing here is replaced. Without a choice all deals come, and the house with them.
   */
  'backups.restoreAsCopy': method(
    z.strictObject({
      backupId: plainId,
      dealIds: z.array(plainId).max(10_000).exactOptional(),
      withHouse: z.boolean().exactOptional(),
    }),
  ).answers<RestoredCopies>({
    asks: async ({ before }) => ({ backupId: await before.backupMade() }),
    answers: ({ dealIds }) => dealIds.length > 0,
    refuses: [() => ({ backupId: 'backup-of-yesterday' }), 'not-found'],
  }),
  /** Undoes a restoring as a copy in one step: its copies go to the bin, and its step of the house is undone. */
  'backups.undoRestore': method(
    z.strictObject({ dealIds: z.array(plainId).max(10_000), houseRevision: revisionSchema.exactOptional() }),
  ).answers<UndoneRestore>({
    asks: async ({ before }) => ({ dealIds: await before.copiesRestored() }),
    answers: ({ binnedCount }) => binnedCount > 0,
    refuses: wrongInput({ dealIds: 'all' }),
  }),
} as const;

export type WorkspaceInfo = {
  /** The file's own name, for the person to recognise; no path. */
  readonly name: string;
  readonly dealCount: number;
  readonly sizeBytes: number;
  /** The original files in it: how many, and how many of its bytes are theirs. */
  readonly originals: { readonly count: number; readonly sizeBytes: number };
  /**
   * A synchronised or network folder loses write-ahead logs: offered to be moved. `backup-failed` stays until
   * the next good backup, `originals-damaged` until the next backup or opening that finds every original whole,
   * `content-changed` until what changed is accepted or gone, `copied-while-open` until Jibun is closed.
   */
  readonly warning?: {
    readonly kind:
      | 'backup-failed'
      | 'content-changed'
      | 'copied-while-open'
      | 'originals-damaged'
      | 'synchronised-folder'
      | 'network-drive';
    readonly message: Bilingual;
  };
  readonly lastBackupAt?: string;
};

export type Settings = {
  /** `null` until the person has chosen on first start. */
  readonly language: 'ko' | 'en' | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly authorName: string;
  /** Empty while they follow from the name. */
  readonly authorInitials: string;
  readonly firmName: string;
  /** Whether a letter or a sign pressed alone acts. Speech input types letters that nobody meant as a command. */
  readonly letterShortcuts: boolean;
  readonly firstRunDone: boolean;
};

export type BackupInfo = {
  readonly backupId: string;
  readonly at: string;
  readonly sizeBytes: number;
  readonly dealCount: number;
};

/**
 * How a deal of a backup stands beside the one here: the two say the same, the one here was changed since, the one
 * in the backup is the later, or the one here lies in the bin or is gone.
 */
export type BackupStanding = 'same' | 'older' | 'newer' | 'in-bin' | 'gone';

export type BackupDeal = {
  readonly dealId: string;
  readonly title: string;
  readonly titleIn?: NameIn;
  readonly counterparty: string;
  readonly counterpartyIn?: NameIn;
  readonly updatedAt: string;
  readonly draftCount: number;
  /** Of what it states, with its original files. */
  readonly sizeBytes: number;
  readonly standing: BackupStanding;
};

export type BackupContents = {
  readonly backup: BackupInfo;
  /** Last changed first. */
  readonly deals: readonly BackupDeal[];
  /** How many precedents and ladders of its house are not here. */
  readonly houseCount: number;
};

export type UndoneRestore = {
  readonly binnedCount: number;
  /** Whether the house is as it was before. False where it was changed since, or nothing had come in. */
  readonly isHouseUndone: boolean;
};

export type RestoredCopies = {
  readonly dealIds: readonly string[];
  /** The revision of the house after it took something in; missing where it took nothing. */
  readonly houseRevision?: number;
  /**
   * Of the backup's house: what came in or was changed, how many ladders differ from ours, which stayed, and
   * how many precedents were open on one side and confidential on the other: they are confidential now.
   */
  readonly house: {
    readonly takenCount: number;
    readonly differingLadderCount: number;
    readonly keptConfidentialCount: number;
  };
};
