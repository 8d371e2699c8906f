import type { WorkspaceInfo } from '#contract/methods.ts';

type Warning = NonNullable<WorkspaceInfo['warning']>;

/**
 * Whether something may be lost already: then the person is told wherever one works. The other warnings are about
 * the place of the file, which only the settings show, with the way out of it.
 */
export function isAboutLoss({ kind }: Warning): boolean {
  return ['backup-failed', 'content-changed', 'copied-while-open', 'originals-damaged'].includes(kind);
}
