import { ROOT } from '#tests/builders/paths.ts';
// What the library costs at start and at a letter typed: node tests/bench/library-bench.ts, or from run.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openApp } from '#app/door/open-app.ts';
import { openLibrary } from '#app/library/open-library.ts';
import type { LibraryPlaces } from '#app/library/open-library.ts';
import { reportLibrary } from '#domain/library/library-report.ts';
import { withHouse } from '#domain/house/with-house.ts';
import { textTable } from '#cli/text/text-table.ts';
import { buildLibraryIndex, searchLibrary } from '#renderer/places/library/library-index.ts';
import { aFolder, appOptionsIn, TEMPLATES } from '#tests/builders/app-builders.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';
import { median, quantile, times } from './timing.ts';

export type LibraryFigure = { readonly what: string; readonly took: string; readonly aim: string };

/** As a person types: each letter is a search of its own. */
const TYPED = [
  '옵',
  '옵션',
  '옵션료',
  'r',
  're',
  'rev',
  'reversion',
  'ㄱㄹ',
  'ㄱㄹㅂㄱ',
  '수익지분',
  'audit',
  '감사',
];
const EDITED = 'terms/remake/option.yaml';
/** Made by the build; lies beside the packaged product too. */
const SHIPPED = join(ROOT, 'dist', 'library.snapshot.json');
/** A new process each time: at start nothing is warm. */
const STARTS = 7;

/** Measures in a folder of its own. Answers medians in milliseconds with what they should stay under. */
export async function benchLibrary(): Promise<LibraryFigure[]> {
  const folder = aFolder();
  try {
    const snapshot = join(folder.path, 'library.snapshot.json');
    const library = openLibrary({ templatesRoot: TEMPLATES });
    const house = aHouse({
      precedents: library.terms.flatMap(({ id }) =>
        [1, 2, 3].map((n) => aPrecedentOf(id, { id: `p-${id}-${n}` })),
      ),
    });
    const merged = withHouse(library, house);
    if (!existsSync(SHIPPED)) throw new Error('There is no build to measure. Run “npm run build” first.');
    const very = startTimes(snapshot, { isFirst: true, shipped: SHIPPED });
    const cold = startTimes(snapshot, { isFirst: true, shipped: undefined });
    const warm = startTimes(snapshot, { isFirst: false, shipped: undefined });
    const size = (statSync(snapshot).size / 1e6).toFixed(1);
    const edited = startTimes(snapshot, {
      isFirst: true,
      shipped: SHIPPED,
      user: anEditedCopyIn(folder.path),
    });
    const index = buildLibraryIndex(merged);
    const typed: number[] = [];
    for (const query of TYPED) typed.push(...(await times(10, () => searchLibrary(index, query))));
    const app = openApp(appOptionsIn(folder.path, { librarySnapshotPath: snapshot }));
    const asked: number[] = [];
    for (const query of TYPED)
      asked.push(...(await times(10, () => app.api.call('search.run', { query, limit: 50 }))));
    app.close();
    return [
      {
        what: 'library at the very first start of the built app',
        took: ms(median(very)),
        aim: 'under 150 ms',
      },
      {
        what: 'library at a later start, from its own snapshot',
        took: ms(median(warm)),
        aim: 'under 150 ms',
      },
      {
        what: "library when one file is the user's own copy, the first time",
        took: ms(median(edited)),
        aim: 'printed',
      },
      {
        what: 'library with no snapshot at all: YAML read and validated',
        took: ms(median(cold)),
        aim: 'printed',
      },
      {
        what: `snapshot, ${size} MB: bare read`,
        took: ms(median(await times(5, () => readFileSync(snapshot, 'utf8')))),
        aim: 'printed',
      },
      {
        what: `lay a house of ${house.precedents.length} precedents over it`,
        took: ms(median(await times(20, () => withHouse(library, house)))),
        aim: 'under 5 ms',
      },
      {
        what: 'make the library comparable for search, once',
        took: ms(median(await times(3, () => buildLibraryIndex(merged)))),
        aim: 'printed',
      },
      {
        what: 'library search, a letter typed (95th percentile)',
        took: ms(quantile(typed, 0.95)),
        aim: 'under 50 ms',
      },
      {
        what: 'search of everything, a letter typed (95th percentile)',
        took: ms(quantile(asked, 0.95)),
        aim: 'under 50 ms',
      },
      {
        what: 'report on the library',
        took: ms(median(await times(5, () => reportLibrary(library, [], '2026-11-20')))),
        aim: 'printed',
      },
    ];
  } finally {
    folder.remove();
  }
}

/** Milliseconds from asking for the library to having it, in fresh processes. */
function startTimes(
  snapshot: string,
  from: { readonly isFirst: boolean; readonly shipped: string | undefined; readonly user?: string },
): number[] {
  const places: LibraryPlaces = {
    templatesRoot: TEMPLATES,
    librarySnapshotPath: snapshot,
    ...(from.shipped === undefined ? {} : { shippedSnapshotPath: from.shipped }),
    ...(from.user === undefined ? {} : { userTemplatesRoot: from.user }),
  };
  const script = `
    import { openLibrary } from '#app/library/open-library.ts';
    const from = performance.now();
    const library = openLibrary(${JSON.stringify(places)});
    if (library.terms.length === 0) throw new Error('an empty library');
    console.log(performance.now() - from);`;
  return Array.from({ length: STARTS }, () => {
    if (from.isFirst) rmSync(snapshot, { force: true });
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      cwd: ROOT,
    });
    const took = Number(stdout.trim());
    if (!(took > 0)) throw new Error(`The library did not open: ${stderr}`);
    return took;
  });
}

/** The folder of a user who has an own copy of one middling file. */
function anEditedCopyIn(folder: string): string {
  const copy = join(folder, 'user', 'library', EDITED);
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, `# Our own copy.\n${readFileSync(join(TEMPLATES, 'library', EDITED), 'utf8')}`);
  return join(folder, 'user');
}

function ms(took: number): string {
  return `${took < 10 ? took.toFixed(1) : took.toFixed(0)} ms`;
}

if (process.argv[1] === import.meta.filename) {
  const figures = await benchLibrary();
  console.log(
    textTable(
      [{ head: 'what' }, { head: 'took', align: 'right' }, { head: 'aim' }],
      figures.map(({ what, took, aim }) => [what, took, aim]),
      140,
    ),
  );
}
