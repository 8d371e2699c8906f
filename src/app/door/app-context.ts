import type { Library } from '#domain/library/library.ts';
import { createKnownIds } from '#domain/references/known-ids.ts';
import type { KnownIds } from '#domain/references/known-ids.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import type { AutomaticBackups } from '#app/care/automatic-backups.ts';
import type { OriginalsCheck } from '#app/care/originals-check.ts';
import type { AppContext } from '#app/context/context.ts';
import { createFileTokens } from '#app/files/file-tokens.ts';
import { createHouseLibrary } from '#app/house/house.ts';
import { openLibrary } from '#app/library/open-library.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** What the answers are made from; the library and its ids are read when they are first asked for. */
export function contextOf(
  options: AppOptions,
  workspace: () => Workspace,
  { originals, backups }: { readonly originals: OriginalsCheck; readonly backups: AutomaticBackups },
): AppContext {
  let library: Library | undefined;
  let known: KnownIds | undefined;
  const openedLibrary = () => (library ??= openLibrary(options));
  return {
    options,
    workspace,
    library: openedLibrary,
    houseLibrary: createHouseLibrary(openedLibrary, workspace),
    known: () => (known ??= createKnownIds(openedLibrary())),
    tokens: createFileTokens(options.newId, options.temporaryRoot),
    damagedOriginals: originals.damaged,
    onChange: () => backups.changed(),
  };
}
