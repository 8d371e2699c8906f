import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LibraryFile } from '#library/load-library.ts';
import { parseYaml } from '#library/parse-yaml.ts';

/** `own` is written after the YAML was read; `shipped` was made by the build and is only read. */
export type SnapshotPaths = { readonly own: string; readonly shipped: string | undefined };

/** How a thing is read from files of YAML. It must be plain data, the same after a round through JSON. */
export type Recipe<T> = {
  /** Whatever else decides what the same files are read as: a snapshot of another making is passed over. */
  readonly made: string;
  /** Files whose YAML was parsed before bring it along. */
  readonly load: (files: readonly LibraryFile[]) => T;
};

type WithProblems = { readonly problems: readonly unknown[] };

/**
 * What is read from these files, from a snapshot when the very same files were read and validated before; YAML is
 * slow to parse. Everything in a snapshot is keyed by the content of the files it was made from, so an edited file
 * is always read anew, and only that one is parsed. What has problems is never kept; a snapshot that is damaged, of
 * another making or not there is passed over.
 *
 * The digests find damage, not malice, on purpose: the shipped snapshot lies beside our own code, the other in
 * the person's own folder for application data. Whoever can write there can write the workspace and the person's
 * own library too, so a signature would protect nothing. Addresses are checked again when they are opened.
 */
export function loadKept<T extends WithProblems>(
  files: readonly LibraryFile[],
  { own, shipped }: SnapshotPaths,
  { made, load }: Recipe<T>,
): T {
  const key = keyOf(files, made);
  const snapshots = [own, shipped].flatMap((path) => readSnapshot(path, made) ?? []);
  for (const snapshot of snapshots) {
    const kept = snapshot.key === key ? readPart<T>(snapshot.read) : undefined;
    if (kept) return kept;
  }
  const parsed = parseAll(files, snapshots);
  const read = load(parsed);
  if (read.problems.length > 0) return read;
  try {
    writeSnapshot(own, snapshotOf(parsed, read, made));
  } catch {
    // A snapshot saves time and nothing else: without it the YAML is read again.
  }
  return read;
}

/**
 * Writes the snapshot that lies beside the product, so that the very first start need not parse YAML.
 * What has problems gets none. Throws what the file system throws.
 */
export function shipKept<T extends WithProblems>(
  files: readonly LibraryFile[],
  path: string,
  { made, load }: Recipe<T>,
): void {
  const parsed = parseAll(files, []);
  const read = load(parsed);
  if (read.problems.length > 0) rmSync(path, { force: true });
  else writeSnapshot(path, snapshotOf(parsed, read, made));
}

/** A part of a snapshot: its JSON, and the digest that it must have. */
type KeptPart = { readonly bytes: Uint8Array; readonly digest: string };
type Snapshot = { readonly key: string; readonly read: KeptPart; readonly contents: KeptPart };
/** The first line of a snapshot. The two parts that it names follow, one line each. */
type Head = {
  readonly made: string;
  readonly key: string;
  readonly read: string;
  readonly contents: string;
};
/** What each file's text parses to, by the digest of the text. */
type Contents = Readonly<Record<string, unknown>>;

function readSnapshot(path: string | undefined, made: string): Snapshot | undefined {
  if (path === undefined || !existsSync(path)) return undefined;
  try {
    const bytes = readFileSync(path);
    const first = bytes.indexOf('\n');
    const second = bytes.indexOf('\n', first + 1);
    const head = JSON.parse(bytes.toString('utf8', 0, first)) as Head;
    if (head.made !== made) return undefined;
    return {
      key: head.key,
      read: { bytes: bytes.subarray(first + 1, second), digest: head.read },
      contents: { bytes: bytes.subarray(second + 1), digest: head.contents },
    };
  } catch {
    return undefined;
  }
}

/** Undefined when a byte is not as it was written. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names what the part was written from
function readPart<T>({ bytes, digest }: KeptPart): T | undefined {
  if (digestOf(bytes) !== digest) return undefined;
  // Only this file writes snapshots, and the digest proves that this one is whole.
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as T;
}

/** A text that is no YAML is left to whoever loads it, which says where. */
function parseAll(files: readonly LibraryFile[], snapshots: readonly Snapshot[]): LibraryFile[] {
  const known: Contents = Object.assign({}, ...snapshots.map(({ contents }) => readPart<Contents>(contents)));
  return files.map((file) => {
    const digest = digestOf(file.text);
    if (Object.hasOwn(known, digest)) return { ...file, content: known[digest] };
    try {
      return { ...file, content: parseYaml(file.text) };
    } catch {
      return file;
    }
  });
}

function snapshotOf(parsed: readonly LibraryFile[], read: unknown, made: string): string {
  const kept = JSON.stringify(read);
  const contents = JSON.stringify(
    Object.fromEntries(parsed.map(({ text, content }) => [digestOf(text), content])),
  );
  const head: Head = { made, key: keyOf(parsed, made), read: digestOf(kept), contents: digestOf(contents) };
  return `${JSON.stringify(head)}\n${kept}\n${contents}`;
}

function writeSnapshot(path: string, snapshot: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, snapshot, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function keyOf(files: readonly LibraryFile[], made: string): string {
  const hash = createHash('sha256').update(made);
  for (const file of files) hash.update(`\0${file.path}\0${file.text}`);
  return hash.digest('hex');
}

export function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
