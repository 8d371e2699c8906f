/**
 * What a file of other people may ask of us. Sizes are absolute: an honest draft with many like rows reached
 * 257 times its packed size, so a ratio tells nothing.
 */
export const LIMITS: Limits = {
  /** Of the file as it arrives, of whatever format. */
  fileBytes: 200_000_000,
  /** Of all parts that are unpacked, together. Pictures and embedded files are never unpacked. */
  unpackedBytes: 200_000_000,
  /** Parts in one package. */
  entries: 20_000,
  /** Elements inside each other. Word nests no table deeper than a few dozen; a table adds three. */
  xmlDepth: 1_024,
};

export type Limits = {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly entries: number;
  readonly xmlDepth: number;
};
