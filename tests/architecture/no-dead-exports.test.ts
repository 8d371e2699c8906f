import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#tests/builders/paths.ts';

/** Read by name by what starts them, not imported. */
const ENTRIES = ['electron.vite.config.ts', 'vitest.config.ts'];

const CODE = ['src', 'electron', 'renderer'];
const READERS = [...CODE, 'tests', '.tools'];

describe('nothing is exported for nobody', () => {
  it('every function and value that a file exports is imported by another', () => {
    const { names, whole } = importsOf([...READERS.flatMap(filesIn), ...ENTRIES]);
    const dead = CODE.flatMap(filesIn)
      .filter((file) => !whole.has(file))
      .flatMap((file) => exportsOf(read(file)).map((name) => `${file}: ${name}`))
      .filter((exported) => !names.has(exported));
    expect(dead).toEqual([]);
  });

  it('none of them is there for tests alone', () => {
    const { names, whole } = importsOf([...CODE, '.tools'].flatMap(filesIn).concat(ENTRIES));
    const forTests = CODE.flatMap(filesIn)
      .filter((file) => !whole.has(file))
      .flatMap((file) =>
        exportsOf(read(file))
          .filter((name) => !isUsedIn(read(file), name))
          .map((name) => `${file}: ${name}`),
      )
      .filter((exported) => !names.has(exported));
    expect(forTests).toEqual([]);
  });

  it('sees an import of each form, and an export of each form', () => {
    expect(
      exportsOf('export const a = 1;\nexport async function b() {}\nconst c = 2;\nexport { c };'),
    ).toEqual(['a', 'b', 'c']);
    expect(importedNames("import { a, type B, c as d } from './x.ts';")).toEqual([
      ['./x.ts', ['a', 'B', 'c']],
    ]);
    expect(importedNames("export { e } from './y.ts';\nexport * from './z.ts';")).toEqual([
      ['./y.ts', ['e']],
      ['./z.ts', ['*']],
    ]);
    expect(importedNames("const x = () => import('./w.ts');")).toEqual([['./w.ts', ['*']]]);
  });
});

/** Names as `file: name`, and the files of which everything is imported at once. */
function importsOf(files: readonly string[]): {
  readonly names: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
} {
  const names = new Set<string>();
  const whole = new Set<string>();
  for (const file of files) {
    for (const [wanted, imported] of importedNames(read(file))) {
      const target = fileOf(file, wanted);
      for (const name of imported) {
        if (name === '*') whole.add(target);
        else names.add(`${target}: ${name}`);
      }
    }
  }
  return { names, whole };
}

/** Types are left out: a type that is part of what a function takes or answers is exported with it. */
function exportsOf(text: string): string[] {
  const declared = text.matchAll(/^export\s+(?:async\s+)?(?:function\*?|const|let|class)\s+([\w$]+)/gm);
  const listed = text.matchAll(/^export\s+\{([^}]*)\}(?!\s*from)/gm);
  return [
    ...[...declared].map(([, name = '']) => name),
    ...[...listed].flatMap(([, list = '']) => list.split(',').flatMap((each) => nameOf(each, -1))),
  ];
}

/** Whether a file names what it declares a second time. */
function isUsedIn(text: string, name: string): boolean {
  return text.split(/[^\w$]+/).filter((word) => word === name).length > 1;
}

/** What is imported from where; `*` for everything at once. */
function importedNames(text: string): [string, string[]][] {
  const from = text.matchAll(/^(?:import|export)\s[^'";]*?from\s*'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [
    ...[...from].map(([statement, wanted = '']): [string, string[]] => {
      const list = /\{([^}]*)\}/.exec(statement)?.[1];
      if (list === undefined) return [wanted, ['*']];
      return [wanted, list.split(',').flatMap((each) => nameOf(each, 0))];
    }),
    ...[...dynamic].map(([, wanted = '']): [string, string[]] => [wanted, ['*']]),
  ];
}

/** `type A as B` has A at the door that it comes from, and B at the one that it leaves by. */
function nameOf(item: string, at: 0 | -1): string[] {
  const name = item
    .trim()
    .replace(/^type\s+/, '')
    .split(/\s+as\s+/)
    .at(at);
  return name === undefined || name === '' ? [] : [name];
}

function fileOf(file: string, wanted: string): string {
  if (wanted.startsWith('.')) return toSlashes(relative(ROOT, resolve(ROOT, dirname(file), wanted)));
  const inner = wanted.slice(1);
  return /^(?:renderer|tests)\//.test(inner) ? inner : `src/${inner}`;
}

function read(file: string): string {
  // Lines first: `// templates/*.json` begins no comment of several lines.
  return readFileSync(join(ROOT, file), 'utf8')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => toSlashes(relative(ROOT, join(entry.parentPath, entry.name))));
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
