import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** DESIGN section 2: which rooms a room may import, and which packages and Node modules it may use. */
const ROOMS: Record<string, { folder: string; rooms: string[]; packages: RegExp }> = {
  domain: { folder: 'src/domain', rooms: [], packages: /^$/ },
  contract: { folder: 'src/contract', rooms: ['domain'], packages: /^zod$/ },
  library: { folder: 'src/library', rooms: ['domain'], packages: /^(yaml|zod)$/ },
  documents: {
    folder: 'src/documents',
    rooms: ['domain'],
    packages: /^(docx|docx\/layout|fflate|fast-xml-parser|marked|liquidjs)$/,
  },
  storage: { folder: 'src/storage', rooms: ['domain'], packages: /^(better-sqlite3|node:.+)$/ },
  app: {
    folder: 'src/app',
    rooms: ['contract', 'domain', 'library', 'documents', 'storage'],
    packages: /^(node:.+|zod)$/,
  },
  host: { folder: 'src/host', rooms: ['contract', 'app', 'domain'], packages: /^node:.+$/ },
  electron: {
    folder: 'electron',
    rooms: ['contract', 'app', 'host', 'domain'],
    packages: /^(electron|node:.+)$/,
  },
  renderer: {
    folder: 'renderer',
    rooms: ['contract', 'domain'],
    packages: /^(react|react-dom|react\/.+|react-dom\/.+|zustand|zustand\/.+|pretendard\/.+)$/,
  },
};

/** What a pure room may not even mention: clocks, chance, files, the console. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bconsole\.|\bprocess\.|\bperformance\.now\b|\bsetTimeout\b|\bfetch\(/;
const PURE_ROOMS = ['domain', 'contract', 'library', 'documents'];

describe('the rooms keep their rule', () => {
  for (const [room, rule] of Object.entries(ROOMS)) {
    it(`${room} imports only what it may`, () => {
      const wrong = sourceFiles(rule.folder).flatMap((file) =>
        importsOf(file)
          .filter((wanted) => !isAllowed(room, wanted))
          .map((wanted) => `${file}: ${wanted}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  for (const room of PURE_ROOMS) {
    it(`${room} knows no clock, chance, files or console`, () => {
      const folder = ROOMS[room]?.folder ?? '';
      const impure = sourceFiles(folder).filter((file) =>
        IMPURE.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
      );
      expect(impure).toEqual([]);
    });
  }

  it('electron/preload.ts touches only the channel name', () => {
    const imports = importsOf('electron/preload.ts');
    expect(imports.filter((wanted) => wanted !== 'electron' && !wanted.startsWith('./channel'))).toEqual([]);
  });

  it('finds a wrong import when there is one', () => {
    expect(isAllowed('domain', 'zod')).toBe(false);
    expect(isAllowed('domain', '#app/open-app.ts')).toBe(false);
    expect(isAllowed('renderer', '#storage/open-database.ts')).toBe(false);
    expect(isAllowed('documents', 'node:fs')).toBe(false);
    expect(isAllowed('app', '#host/loopback.ts')).toBe(false);
    expect(isAllowed('app', '../../electron/main.ts')).toBe(false);
    expect(isAllowed('app', '#storage/open-database.ts')).toBe(true);
  });

  it('has something to check', () => {
    expect(sourceFiles('src/domain').length).toBeGreaterThan(15);
  });
});

function isAllowed(room: string, wanted: string): boolean {
  const rule = ROOMS[room];
  if (!rule) return false;
  if (wanted.startsWith('.')) return !wanted.includes('../../') || !wanted.startsWith('../../');
  if (wanted.startsWith('#')) {
    const wantedRoom = wanted.slice(1).split('/')[0] ?? '';
    // A room may name its own files by the room's name instead of by dots.
    return wantedRoom === room || rule.rooms.includes(wantedRoom);
  }
  const isAsset = /\.(css|svg|woff2)$/.test(wanted);
  return rule.packages.test(wanted) || (isAsset && room === 'renderer' && rule.packages.test(wanted));
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

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}
