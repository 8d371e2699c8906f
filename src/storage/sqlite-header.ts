/** What the first 100 bytes of an SQLite file say. Source: sqlite.org/fileformat2.html, section 1.3. */
export type SqliteHeader =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-sqlite' }
  | { readonly kind: 'sqlite'; readonly applicationId: number; readonly userVersion: number };

const MAGIC = 'SQLite format 3\0';

/** Read before SQLite touches the file, so that a file that is not ours or is newer is never written to. */
export function parseSqliteHeader(firstBytes: Uint8Array): SqliteHeader {
  if (firstBytes.length === 0) return { kind: 'empty' };
  const magic = String.fromCharCode(...firstBytes.subarray(0, MAGIC.length));
  if (firstBytes.length < 100 || magic !== MAGIC) return { kind: 'not-sqlite' };
  const view = new DataView(firstBytes.buffer, firstBytes.byteOffset, firstBytes.byteLength);
  return { kind: 'sqlite', userVersion: view.getInt32(60), applicationId: view.getInt32(68) };
}
