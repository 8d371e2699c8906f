import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '#app/library/open-library.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { readTemplates } from '#app/documents/read-templates.ts';
import type { Library } from '#domain/library/library.ts';
import { TEMPLATES, aFolder } from '#tests/builders/app-builders.ts';
import { inCp949, inUtf16 } from '#tests/builders/encodings.ts';
import { libraryPlacesIn } from '#tests/builders/the-library.ts';

const UNITS = readFileSync(join(TEMPLATES, 'library', 'units.yaml'), 'utf8');
const OURS = UNITS.replace(/ko: [^\n},]+/, 'ko: 꽃잎');

/** What the app has read before is kept beside the person's folder: only their own file is read anew. */
const kept = aFolder();
afterAll(() => kept.remove());

let folder: ReturnType<typeof aFolder>;
beforeEach(() => (folder = aFolder()));
afterEach(() => folder.remove());

const put = (path: string, content: string | Uint8Array): void => {
  const full = join(folder.path, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
};
const open = (): Library => openLibrary({ ...libraryPlacesIn(kept.path), userTemplatesRoot: folder.path });
const isOurs = ({ units }: Library): boolean => units.some(({ name }) => name.ko === '꽃잎');
const named = ({ problems }: Library): string[] => problems.map(({ file }) => file);

describe("a file of the person's own library", () => {
  it.each([
    ['UTF-8', Buffer.from(OURS)],
    ['UTF-8 with its mark and CRLF', Buffer.from(`\uFEFF${OURS.replaceAll('\n', '\r\n')}`)],
    ['CP949', inCp949(OURS.replaceAll(/[^\p{ASCII}가-힣]/gu, '-'))],
    ['UTF-16', inUtf16(OURS)],
    ['UTF-16 without its mark', Buffer.from(OURS, 'utf16le')],
  ])('in %s is read with the right letters', (_encoding, bytes) => {
    put('library/units.yaml', bytes);
    const library = open();
    expect(library.problems).toEqual([]);
    expect(isOurs(library)).toBe(true);
    expect(JSON.stringify(library)).not.toContain('\uFFFD');
  });

  it.each([
    ['bytes that are no text', Buffer.from('fffe00dc4100', 'hex')],
    [
      'Latin letters of another encoding',
      Buffer.from('- { id: x, name: { en: caf\u00e9, ko: \u00e9t\u00e9 } }', 'latin1'),
    ],
    [
      'a text that is cut inside a letter',
      Buffer.from(OURS).subarray(0, Buffer.from(OURS).indexOf(Buffer.from('꽃')) + 2),
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n\u00e2')],
  ])('of %s is refused by its name; ours stands', (_what, bytes) => {
    put('library/units.yaml', bytes);
    const library = open();
    expect(named(library)).toEqual(['units.yaml']);
    expect(library.units.length).toBeGreaterThan(3);
    expect(JSON.stringify(library)).not.toContain('\uFFFD');
  });

  it.each([
    ['of many names', Array.from({ length: 60_000 }, (_, n) => `k${n}: 1`).join('\n'), /is missing/],
    ['of quotation marks that never close', '"'.repeat(60_000), /quotation mark/],
    ['of brackets in brackets', '['.repeat(60_000), /YAML/],
    ['of two million letters', `a: '${'가'.repeat(2_000_000)}'`, /longer than a million letters/],
  ])('%s is refused by its name and not worked at for minutes', (_what, text, said) => {
    put('library/units.yaml', text);
    const library = open();
    const problem = library.problems.find(({ file }) => file === 'units.yaml');
    expect(problem?.message.en).toMatch(said);
    expect(problem?.message.ko).toMatch(/[가-힣]/);
  });

  it.each(['units.yml', 'units.YAML', 'Units.Yaml', 'UNITS.YML'])('called %s is read', (name) => {
    put(`library/${name}`, OURS);
    const library = open();
    expect(library.problems).toEqual([]);
    expect(isOurs(library)).toBe(true);
  });

  it.each([
    'units.yaml.txt',
    'units.txt',
    'units.yaml.bak',
    'units',
    'unit.yaml',
    'units - 복사본.yaml',
    'library/units.yaml',
    'terms/price.yaml.txt',
  ])('called %s is named as ignored, with what to do', (name) => {
    put(`library/${name}`, OURS);
    const library = open();
    expect(named(library)).toEqual([name]);
    expect(library.problems[0]?.message.en).toMatch(/ignored/);
    expect(library.problems[0]?.message.ko).toMatch(/읽지 않았습니다/);
    expect(isOurs(library)).toBe(false);
  });

  it.each([
    ['a:\n\tb: 1', /tabs/, /탭/],
    ['- id: a\n  id: b', /twice/, /두 번/],
    ['- id: "a', /not closed/, /닫히지/],
    ['- id: a: b', /colon/, /쌍점/],
    ['- id: @a', /begin with/, /따옴표/],
    ['- { id: a', /bracket/, /괄호/],
    ['- name: {}', /record 1|name/, /1번째 항목|name/],
  ])('that says %j is named with its line, in each language in its own words', (text, en, ko) => {
    put('library/units.yaml', text);
    const [problem] = open().problems;
    expect(problem?.file).toBe('units.yaml');
    expect(problem?.message.en).toMatch(en);
    expect(problem?.message.ko).toMatch(ko);
    const english = problem?.message.ko.replaceAll(/YAML|‘[^’]*’|\b(?:name|id|en|ko)\b/g, '') ?? '';
    expect(english).not.toMatch(/[A-Za-z]{3,}/);
  });

  it('beside one of the same meaning is named as ignored', () => {
    put('library/units.yaml', OURS);
    put('library/units.yml', UNITS);
    const library = open();
    expect(named(library)).toEqual(['units.yml']);
    expect(isOurs(library)).toBe(true);
  });

  it('that is a folder is named as ignored', () => {
    mkdirSync(join(folder.path, 'library', 'units.yaml'), { recursive: true });
    expect(named(open())).toEqual(['units.yaml']);
  });

  it('of another kind, or left there by a system, is nothing to say', () => {
    for (const name of ['README.md', 'notes.txt', '.DS_Store', 'desktop.ini', '~$units.docx', '._units.yaml'])
      put(`library/${name}`, 'x');
    expect(open().problems).toEqual([]);
  });

  it('of assumptions on money is read in CP949 and under either ending', () => {
    const shipped = readFileSync(join(TEMPLATES, 'library', 'money', 'parameters.yaml'), 'utf8');
    put('library/money/parameters.yml', inCp949(shipped.replaceAll(/[^\p{ASCII}가-힣]/gu, '-')));
    const read = openMoneyParameters({ templatesRoot: TEMPLATES, userTemplatesRoot: folder.path });
    expect(JSON.stringify(read)).not.toContain('\uFFFD');
    expect(open().problems).toEqual([]);
  });
});

describe("a template of the person's own", () => {
  it.each([
    ['brief.ko.md', (text: string) => Buffer.from(text)],
    ['brief.ko.MD', (text: string) => inUtf16(text)],
    ['brief.ko.md', (text: string) => inCp949(text)],
  ])('called %s is read with the right letters', (name, write) => {
    put(`documents/${name}`, write('# 꽃잎'));
    const templates = readTemplates({ templatesRoot: TEMPLATES, userTemplatesRoot: folder.path });
    expect(templates['brief.ko.md']).toBe('# 꽃잎');
  });

  it('that is no text is refused by its name', () => {
    put('documents/brief.ko.md', Buffer.from('504b0304000000', 'hex'));
    expect(() => readTemplates({ templatesRoot: TEMPLATES, userTemplatesRoot: folder.path })).toThrow(
      /brief\.ko\.md/,
    );
  });

  it.each(['brief.ko.md.txt', 'brief.ko.docx', 'styles.json.txt'])(
    'called %s is named as ignored',
    (name) => {
      put(`documents/${name}`, 'x');
      expect(named(open())).toEqual([`documents/${name}`]);
    },
  );
});
