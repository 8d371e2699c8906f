import { kindOfFile } from '#domain/files/file-kind.ts';
import type { FileKind } from '#domain/files/file-kind.ts';
import { APPLICATION_ID } from '#storage/open-database.ts';
import { parseSqliteHeader } from '#storage/sqlite-header.ts';

/** What a file is, whatever its name ends with; of databases, which one is a workspace of ours. */
export function kindOfAnyFile(bytes: Uint8Array): FileKind | 'workspace' {
  const kind = kindOfFile(bytes);
  if (kind !== 'database') return kind;
  const header = parseSqliteHeader(bytes.subarray(0, 100));
  return header.kind === 'sqlite' && header.applicationId === APPLICATION_ID ? 'workspace' : 'database';
}
