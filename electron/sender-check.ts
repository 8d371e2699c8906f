import { isOurAddress } from './app-scheme.ts';

/** As much of Electron's WebFrameMain as the check needs. `parent` is null for a main frame. */
export type SenderFrame = { readonly url: string; readonly parent: unknown };

/** Only the main frame of our own page may ask. A frame that has gone away may not. */
export function isTrustedSender(frame: SenderFrame | null | undefined): boolean {
  return frame !== null && frame !== undefined && frame.parent === null && isOurAddress(frame.url);
}
