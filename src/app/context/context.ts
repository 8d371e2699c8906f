import type { Library } from '#domain/library/library.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import type { FileTokens } from '#app/files/file-tokens.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** What the answers of the contract are made from. */
export type AppContext = {
  readonly options: AppOptions;
  /** The open workspace; another one after it was moved. */
  readonly workspace: () => Workspace;
  /** As it lies in the files. Read on first use. */
  readonly library: () => Library;
  /** With the house laid over it: what drafts are compared with and documents are written from. */
  readonly houseLibrary: () => Library;
  readonly known: () => KnownIds;
  readonly tokens: FileTokens;
  /** The original files that were damaged when they were last checked, by digest. */
  readonly damagedOriginals: () => ReadonlySet<string>;
  /** Called after each change of a deal. */
  readonly onChange: () => void;
};
