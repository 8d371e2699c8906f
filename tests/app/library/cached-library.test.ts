import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCachedLibrary, shipSnapshot } from '#app/library/cached-library.ts';
import { readLibraryFolder } from '#app/library/library-folder.ts';
import { openLexicon, shipLexicon } from '#app/library/open-lexicon.ts';
import { openLibrary } from '#app/library/open-library.ts';
import type { LibraryPlaces } from '#app/library/open-library.ts';
import { VERSION } from '#app/base/version.ts';
import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#library/load-library.ts';
import type { LibraryFile } from '#library/load-library.ts';
import { aFolder, TEMPLATES } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const all = readLibraryFolder(join(TEMPLATES, 'library'));
/** Small files that refer to no other. */
const files = all.filter(({ path }) => /^(?:bases|dimensions|families|units)\.yaml$/.test(path));
const fromYaml = loadLibrary(files);
const familyName = fromYaml.families[0]?.name.en ?? '';
const FAMILY = '- { id: extra, name: { en: Extra, ko: 추가 } }\n';

describe('a snapshot of the library', () => {
  let folder: ReturnType<typeof aFolder>;
  let own: string;
  let shipped: string;
  beforeEach(() => {
    folder = aFolder();
    own = join(folder.path, 'data', 'own.json');
    shipped = join(folder.path, 'dist', 'shipped.json');
    shipSnapshot(files, shipped, VERSION);
  });
  afterEach(() => folder.remove());

  it('made by the build gives the library that the YAML gives, and is enough: no other is written', () => {
    shipSnapshot(all, shipped, VERSION);
    const whole = loadLibrary(all);
    expect(whole.problems).toEqual([]);
    expect(load(all)).toEqual(whole);
    expect(existsSync(own)).toBe(false);
    // The same file by file, when one of them changed.
    const edited = withFamily(all);
    expect(load(edited)).toEqual(loadLibrary(edited));
  });

  it('is what is read: a mark that no YAML has comes from it, from ours and from the own one alike', () => {
    for (const path of [shipped, own]) {
      rmSync(shipped, { force: true });
      shipMarked(path);
      expect(isMarked(load(files))).toBe(true);
    }
  });

  it('gives way to an edited file: only that one is parsed again, and the next start knows it', () => {
    shipMarked(shipped);
    const edited = withFamily(files);
    expect(load(edited)).toEqual(loadLibrary(edited));
    expect(readFileSync(own, 'utf8')).toContain('"id":"extra"');
    expect(load(edited)).toEqual(loadLibrary(edited));
    // Back to what it was: what the build made holds again.
    expect(isMarked(load(files))).toBe(true);
  });

  it('spares the parsing of every file that did not change', () => {
    // What the texts parse to, as the snapshot has it, is used for the files that it knows.
    const text = readFileSync(shipped, 'utf8');
    reship(shipped, text, (line) => line.replaceAll(`"en":"${familyName}"`, '"en":"As kept"'));
    const edited = withEdit(files, 'units.yaml', (units) => `# mine\n${units}`);
    expect(load(edited).families[0]?.name.en).toBe('As kept');
    rmSync(own);
    expect(load(withFamily(files)).families[0]?.name.en).toBe(familyName);
  });

  it.each([
    ['nothing', () => ''],
    ['no JSON', () => '제1조(목적)\n'],
    ['its first half', (whole: string) => whole.slice(0, whole.length / 2)],
    ['its first line', (whole: string) => whole.slice(0, whole.indexOf('\n'))],
    ['another letter in a sentence', (whole: string) => whole.replace(familyName, `${familyName}s`)],
    ['another name in what a file parses to', (whole: string) => swapLast(whole, familyName, 'Other')],
  ])('with %s where it should be whole is passed over in silence', (_what, damage) => {
    const whole = readFileSync(shipped, 'utf8');
    const damaged = damage(whole);
    expect(damaged).not.toBe(whole);
    for (const path of [shipped, own]) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, damaged);
      expect(load(files)).toEqual(fromYaml);
      const edited = withFamily(files);
      rmSync(own, { force: true });
      writeFileSync(path, damaged);
      expect(load(edited)).toEqual(loadLibrary(edited));
    }
  });

  it('of another version is passed over, whole and file by file', () => {
    shipMarked(shipped, '0.0.1');
    expect(load(files)).toEqual(fromYaml);
    const edited = withFamily(files);
    expect(load(edited)).toEqual(loadLibrary(edited));
  });

  it('is not needed: without one, and where none can be written, the YAML is read', () => {
    rmSync(shipped);
    writeFileSync(join(folder.path, 'data'), 'a file where the folder should be');
    expect(load(files)).toEqual(fromYaml);
  });

  it('is not kept of a library with a problem, which is named at every start', () => {
    const broken = withEdit(files, 'families.yaml', () => '- id: [\n');
    const problems = loadLibrary(broken).problems;
    expect(problems[0]).toMatchObject({ file: 'families.yaml', line: 2 });
    expect(load(broken).problems).toEqual(problems);
    expect(load(broken).problems).toEqual(problems);
    expect(existsSync(own)).toBe(false);
    shipSnapshot(broken, shipped, VERSION);
    expect(existsSync(shipped)).toBe(false);
  });

  it("stands back for the user's own copy of a file, and comes back when that copy is gone", () => {
    const user = join(folder.path, 'user');
    const copy = join(user, 'library', 'families.yaml');
    mkdirSync(dirname(copy), { recursive: true });
    const templatesRoot = join(folder.path, 'templates');
    mkdirSync(join(templatesRoot, 'library'), { recursive: true });
    for (const { path, text } of files) writeFileSync(join(templatesRoot, 'library', path), text);
    const places = {
      templatesRoot,
      userTemplatesRoot: user,
      librarySnapshotPath: own,
      shippedSnapshotPath: shipped,
    };
    shipMarked(shipped);
    expect(isMarked(openLibrary(places))).toBe(true);
    const ours = files.find(({ path }) => path === 'families.yaml')?.text ?? '';
    writeFileSync(copy, `${ours}${FAMILY}`);
    expect(openLibrary(places).families.at(-1)?.id).toBe('extra');
    // The same length, and perhaps within the same tick of the clock: only the content tells.
    writeFileSync(copy, `${ours}${FAMILY.replace('Extra', 'Other')}`);
    expect(openLibrary(places).families.at(-1)?.name.en).toBe('Other');
    rmSync(copy);
    expect(isMarked(openLibrary(places))).toBe(true);
  });

  function load(of: readonly LibraryFile[]): Library {
    return loadCachedLibrary(of, { own, shipped }, VERSION);
  }

  /** A snapshot of the very files that gives another name, so that whoever shows it has read the snapshot. */
  function shipMarked(path: string, version = VERSION): void {
    shipSnapshot(files, path, version);
    reship(path, readFileSync(path, 'utf8'), (line, index) =>
      index === 0 ? line.replace(`"en":"${familyName}"`, '"en":"From the snapshot"') : line,
    );
  }
});

describe('a snapshot of the words of papers', () => {
  const library = theLibrary();
  const ours = openLexicon({ templatesRoot: TEMPLATES }, library);
  let folder: ReturnType<typeof aFolder>;
  let places: LibraryPlaces;
  let kept: string;
  beforeEach(() => {
    folder = aFolder();
    const shippedSnapshotPath = join(folder.path, 'dist', 'library.snapshot.json');
    kept = join(folder.path, 'dist', 'lexicon.snapshot.json');
    places = {
      templatesRoot: TEMPLATES,
      userTemplatesRoot: join(folder.path, 'user'),
      librarySnapshotPath: join(folder.path, 'data', 'library.snapshot.json'),
      shippedSnapshotPath,
    };
    shipLexicon(TEMPLATES, library, shippedSnapshotPath);
  });
  afterEach(() => folder.remove());

  it('gives what the YAML gives, and is what is read', () => {
    expect(ours.problems).toEqual([]);
    expect(openLexicon(places, library)).toEqual(ours);
    mark();
    expect(openLexicon(places, library).entries[0]?.term).toBe('from-the-snapshot');
  });

  it('gives way to a file of the user’s own, and to terms that are not those it was read for', () => {
    mark();
    const folderOfTerms = join(folder.path, 'user', 'reading', 'terms');
    mkdirSync(folderOfTerms, { recursive: true });
    writeFileSync(join(folderOfTerms, 'own.yaml'), '- { term: no_such_term, says: { en: option } }\n');
    const withOwn = openLexicon(places, library);
    expect(withOwn.problems[0]).toMatchObject({ file: 'reading/terms/own.yaml', line: 1 });
    expect(withOwn.entries).toEqual(ours.entries);
    rmSync(folderOfTerms, { recursive: true });
    const [first, ...others] = library.terms;
    const without = openLexicon(places, { terms: others });
    expect(without.problems.some(({ message }) => message.en.includes(String(first?.id)))).toBe(true);
  });

  function mark(): void {
    const term = ours.entries[0]?.term ?? '';
    reship(kept, readFileSync(kept, 'utf8'), (line, index) =>
      index === 0 ? line.replace(`"term":"${term}"`, '"term":"from-the-snapshot"') : line,
    );
  }
});

function isMarked({ families }: Library): boolean {
  return families[0]?.name.en === 'From the snapshot';
}

function withFamily(of: readonly LibraryFile[]): LibraryFile[] {
  return withEdit(of, 'families.yaml', (text) => `${text}${FAMILY}`);
}

function withEdit(of: readonly LibraryFile[], path: string, edit: (text: string) => string): LibraryFile[] {
  return of.map((file) => (file.path === path ? { path, text: edit(file.text) } : file));
}

function swapLast(whole: string, from: string, to: string): string {
  const at = whole.lastIndexOf(from);
  return `${whole.slice(0, at)}${to}${whole.slice(at + from.length)}`;
}

/** Edits the lines after the first of a snapshot and sets their digests right. */
function reship(path: string, snapshot: string, edit: (line: string, index: number) => string): void {
  const [head = '', ...lines] = snapshot.split('\n');
  const edited = lines.map((line, index) => edit(line, index));
  expect(edited).not.toEqual(lines);
  const [read = '', contents = ''] = edited.map(digestOf);
  const first = { ...(JSON.parse(head) as object), read, contents };
  writeFileSync(path, [JSON.stringify(first), ...edited].join('\n'));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
