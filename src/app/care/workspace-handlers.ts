import type { WORKSPACE_METHODS } from '#contract/methods/workspace.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { changeSettings, readSettings } from '#app/context/settings.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { AutomaticBackups } from './automatic-backups.ts';
import type { ContentCheck } from './content-check.ts';
import type { OriginalsCheck } from './originals-check.ts';
import { contentsOfBackup } from './backup-contents.ts';
import { offerDiagnosis } from './offer-diagnosis.ts';
import { restoreAsCopy, undoRestore } from './restore-as-copy.ts';
import { moveToSafePlace, workspaceInfo } from './workspace-care.ts';

/** The workspace as it is open, damaged or not, and how another takes its place. */
export type OpenWorkspace = {
  readonly current: () => Workspace;
  readonly replace: (moved: Workspace) => void;
};

export function handlersOfWorkspace(
  context: AppContext,
  open: OpenWorkspace,
  backups: AutomaticBackups,
  originals: OriginalsCheck,
  content: ContentCheck,
): HandlersOf<typeof WORKSPACE_METHODS> {
  const warning = () => backups.warning() ?? content.warning() ?? originals.warning();
  return {
    'workspace.info': () => workspaceInfo(context.workspace(), warning()),
    'workspace.moveToSafePlace': () => {
      open.replace(moveToSafePlace(context.workspace(), context.options));
      return workspaceInfo(open.current(), warning());
    },
    'workspace.acceptContent': () => {
      const workspace = context.workspace();
      content.accept();
      return workspaceInfo(workspace, warning());
    },
    // Of a damaged workspace too: that is when it is asked for.
    'workspace.diagnose': () => offerDiagnosis(context, open.current().path),
    'settings.get': () => readSettings(context.workspace()),
    'settings.set': (patch) => changeSettings(context.workspace(), patch),
    // A damaged workspace still lists what it can be restored from.
    'backups.list': () => open.current().backups.list(),
    'backups.create': (_input, report) => {
      context.workspace();
      return backups.create(report);
    },
    'backups.contents': ({ backupId }) => contentsOfBackup(context, backupId),
    'backups.restoreAsCopy': (input) => restoreAsCopy(context, input),
    'backups.undoRestore': (input) => undoRestore(context, input),
  };
}
