import type { StrictDecoder } from '#domain/files/decode-text.ts';

/** Refuses what is not in the encoding, or an encoding that this system does not know. */
export const strictDecoder: StrictDecoder = (label) => new TextDecoder(label, { fatal: true });
