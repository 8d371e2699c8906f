import { z } from 'zod';
import type { DealDocument, Deal, DraftSide } from '#domain/deal/deal.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import type { DraftComparison, SideBySide } from '#domain/comparison/standing.ts';
import type {
  DealClausePrices,
  DealSimulation,
  DealStatement,
  DealWaterfallFigures,
} from '#domain/settlement/clauses/deal-figures.ts';
import type { MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import type { LeverageMap } from '#domain/leverage/leverage.ts';
import type { Library } from '#domain/library/library.ts';
import type { CheckOutcome, CheckResult } from '#domain/library/rule.ts';
import type { HouseCollision } from '#domain/house/merge-houses.ts';
import type { House } from '#domain/house/house.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { newDealSchema, operationSchema } from '#contract/schemas/deal-schema.ts';
import { houseOperationSchema } from '#contract/schemas/house-schema.ts';
import { decisionsSchema } from '#contract/formats/pack-schema.ts';
import { name, plainId, text } from '#contract/schemas/text-schema.ts';

/**
 * Every question the interface may ask: its input schema and its output type. Commands carry the
 * revision they were made on (a stale one answers `conflict`) and answer which areas changed.
 * Only JSON values cross; bytes travel as base64; no file path crosses.
 */
export const METHODS = {
  // host: answered by the shell or the loopback host itself
  'host.capabilities': method<HostCapabilities>()(z.strictObject({})),
  /** Native open dialog (Electron). `null`: the person cancelled. The loopback interface offers bytes with files.offer instead. */
  'files.pick': method<OfferedFile | null>()(
    z.strictObject({ purpose: z.enum(['deal-file', 'backup', 'house-template', 'pack']) }),
  ),
  /** Native save dialog (Electron). `null`: cancelled. */
  'files.save': method<SavedFile | null>()(z.strictObject({ token: plainId })),
  /** Shows a file saved in this run in the system's file manager. */
  'files.reveal': method<null>()(z.strictObject({ token: plainId })),
  /** Opens an https or mailto address outside the app. */
  'links.open': method<null>()(z.strictObject({ url: text(2000) })),

  // files as opaque tokens, kept in memory for this run
  'files.offer': method<OfferedFile>()(
    z.strictObject({ name: name(255), bytesBase64: z.base64().max(28_000_000) }),
  ),
  'files.content': method<FileContent>()(z.strictObject({ token: plainId })),

  // workspace, settings, backups
  'workspace.info': method<WorkspaceInfo>()(z.strictObject({})),
  /** Copies the workspace to the system's own folder for application data and opens it from there. */
  'workspace.moveToSafePlace': method<WorkspaceInfo>()(z.strictObject({})),
  'settings.get': method<Settings>()(z.strictObject({})),
  'settings.set': method<Settings>()(
    z.strictObject({
      language: z.enum(['ko', 'en']).exactOptional(),
      theme: z.enum(['system', 'light', 'dark']).exactOptional(),
      authorName: text(120).exactOptional(),
      firmName: text(120).exactOptional(),
      firstRunDone: z.boolean().exactOptional(),
    }),
  ),
  'backups.list': method<BackupInfo[]>()(z.strictObject({})),
  'backups.create': method<BackupInfo>()(z.strictObject({})),
  /**
   * Brings every deal of a backup into the workspace as copies, and its house beside the house here, as one
   * undoable step; nothing here is replaced.
   */
  'backups.restoreAsCopy': method<RestoredCopies>()(z.strictObject({ backupId: plainId })),

  // library
  /** As it lies in the files, without the house: `withHouse` lays the house over it. */
  'library.get': method<Library>()(z.strictObject({})),
  /** The terms on which at least one draft says something, deals in the bin left out. */
  'library.usedTerms': method<string[]>()(z.strictObject({})),
  /** The deals in which a term is used, last changed first. */
  'library.usage': method<TermUsage[]>()(z.strictObject({ termId: plainId })),

  // the house: the firm's own precedents, ladders and hidden benchmarks, with a history of their own
  'house.get': method<OpenHouse>()(z.strictObject({})),
  'house.apply': method<OpenHouse>()(
    z.strictObject({ revision: revision(), operation: houseOperationSchema }),
  ),
  'house.undo': method<OpenHouse>()(z.strictObject({ revision: revision() })),
  'house.redo': method<OpenHouse>()(z.strictObject({ revision: revision() })),
  /** The house as one file. Without `withConfidential`, confidential precedents and all ladders stay here. */
  'packs.export': method<OfferedFile>()(z.strictObject({ title: name(120), withConfidential: z.boolean() })),
  /** Reads a pack whole or refuses it whole; says what is new, what is here already and what collides. Changes nothing. */
  'packs.inspect': method<PackInspection>()(z.strictObject({ token: plainId })),
  /** All or nothing, as one step of the house's history. Every collision needs its decision. */
  'packs.import': method<OpenHouse>()(
    z.strictObject({ token: plainId, revision: revision(), decisions: decisionsSchema }),
  ),

  // deals
  'deals.list': method<DealSummary[]>()(z.strictObject({ archived: z.boolean() })),
  'deals.get': method<OpenDeal>()(z.strictObject({ dealId: plainId })),
  'deals.create': method<OpenDeal>()(newDealSchema),
  'deals.apply': method<OpenDeal>()(
    z.strictObject({ dealId: plainId, revision: revision(), operation: operationSchema }),
  ),
  'deals.duplicate': method<OpenDeal>()(
    z.strictObject({ dealId: plainId, withPrivate: z.boolean(), title: name(200) }),
  ),
  'deals.archive': method<DealSummary>()(z.strictObject({ dealId: plainId, archived: z.boolean() })),
  /** Moves the deal to the bin; deals.undelete brings it back. */
  'deals.delete': method<null>()(z.strictObject({ dealId: plainId })),
  'deals.undelete': method<DealSummary>()(z.strictObject({ dealId: plainId })),
  /** The deals in the bin, last deleted first. They stay until they are brought back or erased. */
  'deals.bin': method<BinnedDeal[]>()(z.strictObject({})),
  /** Erases deals that are in the bin, with everything they hold: all of them or none. Not undone; earlier backups keep them. */
  'deals.erase': method<ErasedDeals>()(z.strictObject({ dealIds: z.array(plainId).min(1).max(10_000) })),
  'deals.keyDates': method<KeyDate[]>()(z.strictObject({ dealId: plainId })),
  /** All key dates of the deal as an iCalendar file. */
  'deals.calendar': method<OfferedFile>()(
    z.strictObject({ dealId: plainId, language: z.enum(['ko', 'en']) }),
  ),

  // history: one mechanism for undo, redo, jump and audit
  'history.list': method<HistoryList>()(z.strictObject({ dealId: plainId, termId: plainId.exactOptional() })),
  'history.undo': method<OpenDeal>()(z.strictObject({ dealId: plainId, revision: revision() })),
  'history.redo': method<OpenDeal>()(z.strictObject({ dealId: plainId, revision: revision() })),
  /** Undoes or redoes up to and including the step; `stepId` 0 is the beginning. */
  'history.jump': method<OpenDeal>()(
    z.strictObject({ dealId: plainId, revision: revision(), stepId: z.number().int().min(0) }),
  ),
  /** A new deal that is this one as it stood after the step. */
  'history.fork': method<OpenDeal>()(
    z.strictObject({ dealId: plainId, stepId: z.number().int().min(0), title: name(200) }),
  ),

  // comparison and leverage
  'compare.draft': method<DraftComparison>()(z.strictObject({ dealId: plainId, draftId: plainId })),
  'compare.sideBySide': method<SideBySide>()(
    z.strictObject({
      dealId: plainId,
      columns: z
        .array(
          z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('draft'), draftId: plainId }),
            z.strictObject({ kind: z.literal('market') }),
            z.strictObject({ kind: z.literal('ask') }),
          ]),
        )
        .min(1)
        .max(8),
    }),
  ),
  'leverage.map': method<LeverageMap>()(z.strictObject({ dealId: plainId, draftId: plainId })),
  /** Every rule that bears on the deal and can be checked, on a draft or, without one, on the facts alone. */
  'rules.check': method<CheckResult[]>()(
    z.strictObject({ dealId: plainId, draftId: plainId.exactOptional() }),
  ),
  /** The deals that a rule bears on, last changed first, checked on their latest paper. */
  'rules.inDeals': method<RuleInDeal[]>()(z.strictObject({ ruleId: plainId })),

  // money: what clauses are worth, from the assumptions of the deal and the library
  /** Every line of the studio's statement and of the owner's income in one scenario. */
  'money.statement': method<DealStatement>()(
    z.strictObject({ dealId: plainId, draftId: plainId, scenarioId: plainId }),
  ),
  'money.waterfall': method<DealWaterfallFigures>()(
    z.strictObject({ dealId: plainId, draftId: plainId, scenarioId: plainId }),
  ),
  /** What each clause of the draft is worth to us, and the tornado. Takes up to two seconds: a job may go before it. */
  'money.clausePrices': method<DealClausePrices>()(z.strictObject({ dealId: plainId, draftId: plainId })),
  /** The distribution of our receipts over ten thousand outcomes of the model. */
  'money.simulation': method<DealSimulation>()(z.strictObject({ dealId: plainId, draftId: plainId })),
  /** Papers, our ladder and the market in money, each against the first column; ladder and market lie over `draftId`. */
  'money.sideBySide': method<MoneySideBySide>()(
    z.strictObject({ dealId: plainId, draftId: plainId, columns: moneyColumns() }),
  ),

  // search over deals, clauses, notes, terms and cases
  'search.run': method<SearchHit[]>()(
    z.strictObject({ query: text(200), limit: z.number().int().min(1).max(200) }),
  ),

  // documents
  'documents.outline': method<DocumentOutline>()(documentRequest()),
  /** Writes the Word file; the answer is a token to save. Long work: runs as a job in the host's worker. */
  'documents.write': method<OfferedFile>()(documentRequest()),
  'documents.recent': method<RecentExport[]>()(z.strictObject({ dealId: plainId })),

  // deal files and samples
  'dealFiles.export': method<OfferedFile>()(
    z.strictObject({ dealId: plainId, edition: z.enum(['internal', 'shareable']) }),
  ),
  'dealFiles.import': method<ImportedDeal>()(z.strictObject({ token: plainId })),
  'samples.list': method<SampleInfo[]>()(z.strictObject({})),
  'samples.open': method<ImportedDeal>()(z.strictObject({ sampleId: plainId })),

  // long work
  'jobs.start': method<{ readonly jobId: string }>()(
    z.strictObject({
      work: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('write-document'), request: documentRequest() }),
        z.strictObject({ kind: z.literal('back-up') }),
        /** Works prices and simulation out, so that the two questions are then answered at once. */
        z.strictObject({ kind: z.literal('money'), dealId: plainId, draftId: plainId }),
        z.strictObject({
          kind: z.literal('money-side-by-side'),
          dealId: plainId,
          draftId: plainId,
          columns: moneyColumns(),
        }),
      ]),
    }),
  ),
  'jobs.poll': method<JobState>()(z.strictObject({ jobId: plainId })),
  'jobs.cancel': method<JobState>()(z.strictObject({ jobId: plainId })),
} as const;

export type MethodName = keyof typeof METHODS;
export const METHOD_NAMES = Object.keys(METHODS) as readonly MethodName[];
export type InputOf<M extends MethodName> = z.input<(typeof METHODS)[M]['input']>;
export type ParsedInputOf<M extends MethodName> = z.output<(typeof METHODS)[M]['input']>;
export type OutputOf<M extends MethodName> = (typeof METHODS)[M]['output'];

export type HostCapabilities = {
  readonly host: 'electron' | 'loopback' | 'direct';
  readonly version: string;
  /** `native`: files.pick and files.save open the system's dialogs. `browser`: the page offers and downloads bytes. */
  readonly dialogs: 'native' | 'browser' | 'none';
  readonly canReveal: boolean;
};
export type OfferedFile = { readonly token: string; readonly name: string; readonly sizeBytes: number };
export type SavedFile = { readonly token: string; readonly name: string };
export type FileContent = { readonly name: string; readonly mime: string; readonly bytesBase64: string };

export type WorkspaceInfo = {
  /** The file's own name, for the person to recognise; no path. */
  readonly name: string;
  readonly dealCount: number;
  readonly sizeBytes: number;
  /**
   * A synchronised or network folder loses write-ahead logs: offered to be moved. `backup-failed` stays until
   * the next good backup.
   */
  readonly warning?: {
    readonly kind: 'backup-failed' | 'synchronised-folder' | 'network-drive';
    readonly message: Bilingual;
  };
  readonly lastBackupAt?: string;
};
export type Settings = {
  /** `null` until the person has chosen on first start. */
  readonly language: 'ko' | 'en' | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly authorName: string;
  readonly firmName: string;
  readonly firstRunDone: boolean;
};
export type BackupInfo = {
  readonly backupId: string;
  readonly at: string;
  readonly sizeBytes: number;
  readonly dealCount: number;
};

export type OpenHouse = {
  readonly house: House;
  readonly revision: number;
  readonly undo: Bilingual | null;
  readonly redo: Bilingual | null;
};

export type PackInspection = {
  readonly title: string;
  readonly madeBy: string;
  readonly madeOn: string;
  /** What an import would add: nothing of ours is in its way. */
  readonly fresh: House;
  /** Precedents and ladders that stand here already, word for word. */
  readonly sameCount: number;
  readonly collisions: readonly HouseCollision[];
  /** Open in the pack but confidential here: they stay, or come in, as confidential. */
  readonly keptConfidentialCount: number;
  /** The revision of the house that this was compared with; an import carries it. */
  readonly revision: number;
};

/** A deal with drafts that say something on a term: a value, a state other than unread, or a clause. */
export type TermUsage = { readonly dealId: string; readonly title: string; readonly draftCount: number };

/** `outcome` is missing for a rule without a check. */
export type RuleInDeal = {
  readonly dealId: string;
  readonly title: string;
  readonly outcome?: CheckOutcome;
};

export type RestoredCopies = {
  readonly dealIds: readonly string[];
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

export type ErasedDeals = {
  /** False: there was no room to rewrite the file, which may keep old bytes until it is opened with room to do so. */
  readonly isRewritten: boolean;
};

export type BinnedDeal = {
  readonly dealId: string;
  readonly title: string;
  readonly counterparty: string;
  /** ISO 8601 in UTC. */
  readonly deletedAt: string;
};

export type DealSummary = {
  readonly dealId: string;
  readonly title: string;
  readonly kinds: Deal['kinds'];
  readonly ourRoles: Deal['ourRoles'];
  readonly original: string;
  readonly counterparty: string;
  readonly stage: Deal['stage'];
  readonly provenance: Deal['provenance'];
  readonly draftCount: number;
  readonly round: number;
  readonly archived: boolean;
  readonly updatedAt: string;
  /** The next key date of the deal on or after today. */
  readonly nextKeyDate?: KeyDate;
};

export type OpenDeal = {
  readonly document: DealDocument;
  readonly revision: number;
  readonly undo: Bilingual | null;
  readonly redo: Bilingual | null;
  /** What the command changed; all areas when the deal was opened. */
  readonly changed: readonly Area[];
};
export type Area =
  'deals' | 'head' | 'drafts' | 'entries' | 'ladders' | 'situation' | 'money' | 'history' | 'settings';

export type HistoryStep = {
  readonly stepId: number;
  readonly name: Bilingual;
  readonly at: string;
  readonly termIds: readonly string[];
  /** False for steps that are undone and may be redone. */
  readonly done: boolean;
};
export type HistoryList = { readonly steps: readonly HistoryStep[]; readonly currentStepId: number };

export type SearchHit = {
  readonly kind: 'deal' | 'clause' | 'note' | 'term' | 'case';
  /** A title in the language of the thing. */
  readonly title: Bilingual;
  /** The sentence around the hit, with the place of the match in it. */
  readonly sentence: string;
  readonly match: { readonly start: number; readonly end: number };
  readonly dealId?: string;
  readonly draftId?: string;
  readonly termId?: string;
  readonly caseId?: string;
};

export type DocumentRequest = z.output<ReturnType<typeof documentRequest>>;
export type DocumentOutline = {
  readonly fileName: string;
  /** What the document will contain, section by section. */
  readonly sections: readonly {
    readonly title: Bilingual;
    readonly detail: Bilingual;
    readonly isPrivate: boolean;
  }[];
  readonly warnings: readonly Bilingual[];
};
export type RecentExport = {
  readonly name: string;
  readonly kind: 'brief' | 'term-sheet';
  readonly language: 'ko' | 'en' | 'both';
  readonly edition: 'internal' | 'shareable';
  readonly at: string;
};

export type ImportedDeal = {
  readonly dealId: string;
  readonly title: string;
  /** Deals already here that came from the same origin. */ readonly sameOrigin: readonly {
    readonly dealId: string;
    readonly title: string;
  }[];
};
export type SampleInfo = {
  readonly sampleId: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly provenance: 'public-record' | 'invented';
  readonly kinds: Deal['kinds'];
};

export type JobState =
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly label: Bilingual }
  | { readonly kind: 'finished'; readonly file?: OfferedFile }
  | { readonly kind: 'failed'; readonly message: Bilingual }
  | { readonly kind: 'cancelled' };

export type { DraftSide };

function documentRequest() {
  return z.strictObject({
    dealId: plainId,
    draftId: plainId,
    kind: z.enum(['brief', 'term-sheet']),
    language: z.enum(['ko', 'en', 'both']),
    /** Term sheets are always shareable: they are written from SharedDeal. */
    edition: z.enum(['internal', 'shareable']),
  });
}

function moneyColumns() {
  return z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('draft'), draftId: plainId }),
        z.strictObject({ kind: z.enum(['ask', 'fallback', 'market']) }),
      ]),
    )
    .min(2)
    .max(8);
}

function revision() {
  return z.number().int().min(0);
}

/** Ties an output type to an input schema; the output exists for the compiler only. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the output
function method<Output>() {
  return <Input extends z.ZodType>(input: Input): { readonly input: Input; readonly output: Output } =>
    ({ input }) as { readonly input: Input; readonly output: Output };
}
