/*
 * The fuses of a packaged binary: after a sentence of Electron's stand a version, their number, and a character for each.
 * Source: electronjs.org/docs/latest/tutorial/fuses, "How do I flip the fuses?"; @electron/fuses, src/config.ts.
 */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const ORDER = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

export type Fuses = Readonly<Record<string, boolean>>;

/** Which fuses are burnt; undefined where the bytes are no binary of Electron's. */
export function readFuses(binary: Buffer): Fuses | undefined {
  const at = binary.indexOf(SENTINEL);
  if (at < 0) return undefined;
  const count = binary[at + SENTINEL.length + 1] ?? 0;
  const wire = binary.subarray(at + SENTINEL.length + 2, at + SENTINEL.length + 2 + count).toString('latin1');
  return Object.fromEntries(ORDER.map((name, place) => [name, wire[place] === '1']));
}
