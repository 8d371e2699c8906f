import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#tests/builders/paths.ts';
import { ROOMS } from './rooms.ts';
import type { Room } from './rooms.ts';

/** What a pure room may not even mention: clocks, chance, files, the console. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bconsole\.|\bprocess\.|\bperformance\.now\b|\bsetTimeout\b|\bfetch\(/;
const PURE = ['src/domain', 'src/contract', 'src/library', 'src/documents'];

describe('the rooms keep their rule', () => {
  it('every folder with source is a room with a rule of its own', () => {
    const unnamed = sourceFiles('src', 'electron', 'renderer').filter(
      (file) => ruleOf(dirname(file)) === undefined,
    );
    expect(unnamed).toEqual([]);
  });

  it('every import is one that the room may make', () => {
    const wrong = sourceFiles('src', 'electron', 'renderer').flatMap((file) =>
      importsOf(file)
        .filter((wanted) => !isAllowed(file, wanted))
        .map((wanted) => `${file}: ${wanted}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no room leads back to itself, in the table or in the code', () => {
    expect(findCircle(arrowsInTable())).toBeUndefined();
    expect(findCircle(arrowsInCode())).toBeUndefined();
  });

  for (const room of PURE) {
    it(`${room} knows no clock, chance, files or console`, () => {
      const impure = sourceFiles(room).filter((file) =>
        IMPURE.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
      );
      expect(impure).toEqual([]);
    });
  }

  it('every folder of tests has its twin in the sources, but for what is promised across rooms', () => {
    const across = /^(architecture|attack|bench|builders|e2e|fixtures|laws|parity|security)(\/|$)/;
    const strangers = readdirSync(join(ROOT, 'tests'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => toSlashes(relative(join(ROOT, 'tests'), join(entry.parentPath, entry.name))))
      .filter((folder) => !across.test(folder))
      .filter((folder) => !existsSync(join(ROOT, 'src', folder)) && !existsSync(join(ROOT, folder)));
    expect(strangers).toEqual([]);
  });

  it('electron/preload.ts touches only the channel name', () => {
    const imports = importsOf('electron/preload.ts');
    expect(imports.filter((wanted) => wanted !== 'electron' && !wanted.startsWith('./channel'))).toEqual([]);
  });

  it('formatting is the formatter’s: no file asks to be left alone', () => {
    const mark = ['prettier', 'ignore'].join('-');
    const files = sourceFiles('src', 'electron', 'renderer', 'tests', '.tools');
    expect(files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes(mark))).toEqual([]);
  });

  it('finds a wrong import and a circle when there is one', () => {
    expect(isAllowed('src/domain/deal/deal.ts', 'zod')).toBe(false);
    expect(isAllowed('src/domain/deal/deal.ts', '#app/door/open-app.ts')).toBe(false);
    expect(isAllowed('src/domain/library/term.ts', '#domain/deal/deal.ts')).toBe(false);
    expect(isAllowed('src/domain/library/term.ts', '../deal/deal.ts')).toBe(false);
    expect(isAllowed('src/domain/settlement/waterfall/x.ts', '#domain/deal/deal.ts')).toBe(false);
    expect(isAllowed('src/domain/deal/deal.ts', '#domain/library/term.ts')).toBe(true);
    expect(isAllowed('renderer/state/app-store.ts', '#storage/open-database.ts')).toBe(false);
    expect(isAllowed('renderer/ui/Button.tsx', '#renderer/state/session.ts')).toBe(false);
    expect(isAllowed('renderer/places/terms/TermRow.tsx', '#renderer/places/library/Glance.tsx')).toBe(false);
    expect(isAllowed('renderer/places/terms/TermRow.tsx', '#renderer/frame/App.tsx')).toBe(false);
    expect(isAllowed('renderer/places/terms/Inspector.tsx', '#renderer/places/house/words.ts')).toBe(true);
    expect(isAllowed('src/documents/brief/write-brief.ts', 'node:fs')).toBe(false);
    expect(isAllowed('src/app/deals/deals.ts', '#loopback/serve.ts')).toBe(false);
    expect(isAllowed('src/app/deals/deals.ts', '../../../electron/main.ts')).toBe(false);
    expect(isAllowed('src/app/deals/deals.ts', '#app/history/history.ts')).toBe(false);
    expect(isAllowed('src/app/history/history.ts', '#app/deals/deals.ts')).toBe(true);
    const circle = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['a'])],
    ]);
    expect(findCircle(circle)).toEqual(['a', 'b', 'c', 'a']);
  });

  it('has something to check', () => {
    expect(sourceFiles('src/domain').length).toBeGreaterThan(60);
    expect(arrowsInCode().size).toBeGreaterThan(30);
  });
});

function ruleOf(folder: string): Room | undefined {
  return ROOMS[folder];
}

function isAllowed(file: string, wanted: string): boolean {
  const room = dirname(file);
  const rule = ruleOf(room);
  if (!rule) return false;
  const target = fileOf(file, wanted);
  if (target === undefined) return rule.packages?.test(wanted) ?? false;
  const other = dirname(target);
  return other === room || rule.may.some((name) => covers(name, other));
}

/** `src/domain/*` covers every room below it. */
function covers(name: string, room: string): boolean {
  return name.endsWith('/*') ? room.startsWith(name.slice(0, -1)) : name === room;
}

/** The file of ours that an import names; undefined for a package. */
function fileOf(file: string, wanted: string): string | undefined {
  if (wanted.startsWith('.')) return toSlashes(relative(ROOT, resolve(ROOT, dirname(file), wanted)));
  if (!wanted.startsWith('#')) return undefined;
  const inner = wanted.slice(1);
  return inner.startsWith('renderer/') ? inner : `src/${inner}`;
}

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

function arrowsInTable(): Arrows {
  const names = Object.keys(ROOMS);
  return new Map(
    Object.entries(ROOMS).map(([room, { may }]) => [
      room,
      new Set(names.filter((other) => other !== room && may.some((name) => covers(name, other)))),
    ]),
  );
}

function arrowsInCode(): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const file of sourceFiles('src', 'electron', 'renderer')) {
    const room = dirname(file);
    const targets = arrows.get(room) ?? new Set<string>();
    for (const wanted of importsOf(file)) {
      const target = fileOf(file, wanted);
      if (target !== undefined && dirname(target) !== room) targets.add(dirname(target));
    }
    arrows.set(room, targets);
  }
  return arrows;
}

/** The first circle that is met, as the rooms one walks through; undefined where there is none. */
function findCircle(arrows: Arrows): string[] | undefined {
  const done = new Set<string>();
  const walk = (room: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room];
    if (done.has(room)) return undefined;
    for (const next of arrows.get(room) ?? []) {
      const circle = walk(next, [...path, room]);
      if (circle) return circle;
    }
    done.add(room);
    return undefined;
  };
  for (const room of arrows.keys()) {
    const circle = walk(room, []);
    if (circle) return circle;
  }
  return undefined;
}

function importsOf(file: string): string[] {
  const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

function sourceFiles(...folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
        .map((entry) => toSlashes(relative(ROOT, join(entry.parentPath, entry.name)))),
    );
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
