import { isOurAddress } from './app-scheme.ts';

/**
 * What a page may be granted. Writing to the clipboard, as text or a table that a person has asked to
 * copy, is the only thing that our own main frame needs; everything else is refused to everyone.
 */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

export function mayGrant(permission: string, requestingAddress: string, isMainFrame: boolean): boolean {
  return GRANTED.has(permission) && isMainFrame && isOurAddress(requestingAddress);
}
