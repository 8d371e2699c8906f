import type { Answer, Api } from '#contract/api.ts';
import type { EngineProcess } from '#engine/messages.ts';
import type { HostCapabilities, OfferedFile } from '#contract/methods.ts';

/** Where everything is, and what the host passes in: clock, ids, log. Paths are absolute. */
export type AppOptions = {
  readonly workspacePath: string;
  /** The product's own `templates` folder. */
  readonly templatesRoot: string;
  /** The user's copies of templates and library files. A file there is used instead of ours. */
  readonly userTemplatesRoot?: string;
  /** Where the library, once read and validated, is kept for the next start; without it, it is read anew. */
  readonly librarySnapshotPath?: string;
  /** The same, made by the build of our own files: the very first start reads this one. */
  readonly shippedSnapshotPath?: string;
  /** Apart from the workspace. */
  readonly backupsRoot: string;
  /** Where a workspace in a synchronised folder is offered to be moved. */
  readonly safeWorkspacePath: string;
  /** Where large files of this run lie until it ends, in a folder of their own that only this user may enter. */
  readonly temporaryRoot: string;
  readonly capabilities: HostCapabilities;
  /** How long automatic work waits after opening or a change; the product's own wait when it is not given. */
  readonly quietMs?: number;
  /** Starts the process in which long work runs, without the database. */
  readonly startEngine: () => EngineProcess;
  readonly now: () => Date;
  /** Each call a new id of letters, digits and dashes. */
  readonly newId: () => string;
  readonly log: (line: string) => void;
};

/** A file on its way out. Whoever does not read the chunks to the end drops it. */
export type SentFile = {
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly chunks: AsyncIterable<Uint8Array>;
  drop(): void;
};

/** How files cross beside the contract: piece by piece, under opaque tokens. Never rejects. */
export type FileDoor = {
  /** Nothing of a file is kept that is too large or does not arrive whole. */
  receive(name: unknown, chunks: AsyncIterable<Uint8Array>): Promise<Answer<OfferedFile>>;
  send(token: unknown): Promise<Answer<SentFile>>;
};

export type App = {
  readonly api: Api;
  readonly files: FileDoor;
  /**
   * Answers a call from outside: a method that the contract does not have, or input that its schema does not
   * accept, is refused as data. Never rejects.
   */
  answer(method: unknown, input: unknown): Promise<Answer<unknown>>;
  close(): void;
};
