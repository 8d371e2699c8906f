import type { VERSIONS_METHODS } from '#contract/methods/versions.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { VersionsDesk } from './versions-desk.ts';

export function handlersOfVersions(desk: VersionsDesk): HandlersOf<typeof VERSIONS_METHODS> {
  return {
    'versions.compare': (input, report) => desk.compare(input, report),
    'versions.redline': (input, report) => desk.redline(input, report),
    'versions.sideBySide': (input, report) => desk.sideBySide(input, report),
  };
}
