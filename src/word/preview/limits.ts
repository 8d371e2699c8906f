/** Files of ours, the firm's letterhead with them, are far smaller than those of other people may be. */
export const PREVIEW_LIMITS = { unpackedBytes: 60_000_000, entries: 5_000 };
