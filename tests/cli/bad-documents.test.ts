import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDealFile } from '#app/deals/deal-file.ts';
import type { DocumentChoice } from '#domain/documents/document-kinds.ts';
import type { OfferedFile } from '#contract/methods.ts';
import { HOUSE_FILE } from '#documents/house-base/house-style.ts';
import { aFolder, anApp } from '#tests/builders/app-builders.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { digestOf } from '#tests/builders/papers.ts';
import { emptyDataFolder } from '#tests/builders/the-library.ts';
import { THEIRS, agreementOf, aDealWithKeptPaper } from '#tests/builders/redline/kept-paper.ts';
import { runHere } from './run-command.ts';

// Every row of bad input for documents (order 14), for every kind of paper that leaves: a broken template or base of the
// firm by the operations of the app, a place that takes no file by the command. Odd deals: tests/app/documents.

const folder = aFolder();
const path = (...names: string[]) => join(folder.path, ...names);
const templates = aFolder();
const own = (name: string) => join(templates.path, 'documents', name);
const desk = anApp({ userTemplatesRoot: templates.path });
afterAll(() => {
  desk.end();
  templates.remove();
  folder.remove();
});

const DEAL = aDealWithKeptPaper();
const DEAL_FILE = writeDealFile({
  edition: 'internal',
  document: DEAL,
  originId: DEAL.deal.id,
  originals: { [digestOf(THEIRS)]: Buffer.from(THEIRS).toString('base64') },
});
const LATER = agreementOf(
  'Option. Owner grants Producer the exclusive option for a period of twelve (12) months.',
);
const FEE = { find: 'US$25,000', replace: 'US$45,000' };
const AUTHOR = { name: 'Jane Doe', initials: 'JD' };

let ids = { dealId: '', ours: '', theirs: '', paperId: '' };
beforeAll(async () => {
  mkdirSync(join(templates.path, 'documents'));
  const { token } = await desk.offer('deal.internal.json', DEAL_FILE);
  const { dealId } = await desk.ask('dealFiles.import', { token });
  const { document } = await desk.ask('deals.get', { dealId });
  const idOf = (wanted: string) => document.drafts.find(({ side }) => side === wanted)?.id ?? '';
  const [paperId = ''] = Object.keys(document.papers ?? {});
  ids = { dealId, ours: idOf('ours'), theirs: idOf('theirs'), paperId };
});

type Choice = DocumentChoice extends infer One
  ? One extends unknown
    ? Omit<One, 'draftId' | 'language'>
    : never
  : never;
const document = (choice: Choice) => (): Promise<OfferedFile> => {
  const draftId = choice.edition === 'internal' ? ids.theirs : ids.ours;
  return desk.ask('documents.write', {
    ...(choice.kind === 'comparison' ? { ...choice, draftIds: [ids.theirs, ids.ours] } : choice),
    dealId: ids.dealId,
    draftId,
    language: 'en',
  });
};
const sheet = (type: 'option' | 'purchase' | 'series' | 'co-production') =>
  document({ kind: 'term-sheet', edition: 'shareable', type });
const LENGTHS = [
  ['one-page', 'brief-one-page'],
  ['standard', 'brief-standard'],
  ['full', 'brief'],
] as const;

/** Each kind of paper with the template that it is made from; a sheet of Excel is made from none. */
const PAPERS: readonly (readonly [name: string, template: string, write: () => Promise<OfferedFile>])[] = [
  ...LENGTHS.map(
    ([length, template]) =>
      [`brief, ${length}`, template, document({ kind: 'brief', edition: 'internal', length })] as const,
  ),
  ['position paper', 'position-paper', document({ kind: 'brief', edition: 'shareable' })],
  ['term sheet, option', 'term-sheet', sheet('option')],
  ['term sheet, purchase', 'term-sheet', sheet('purchase')],
  ['term sheet, series', 'term-sheet', sheet('series')],
  ['term sheet, co-production', 'term-sheet', sheet('co-production')],
  ['deal memo', 'deal-memo', document({ kind: 'deal-memo', edition: 'shareable', isBinding: false })],
  ['issues list', 'issues-list', document({ kind: 'issues-list', edition: 'shareable', format: 'docx' })],
  ['issues list, Excel', '', document({ kind: 'issues-list', edition: 'shareable', format: 'xlsx' })],
  ['comparison', 'comparison', document({ kind: 'comparison', edition: 'shareable', draftIds: [] })],
  ['papers side by side', 'papers-compared', sideBySide],
  ['receipt', 'redline-receipt', receipt],
];

const WRITERS: ReadonlySet<string> = new Set([
  'brief, one-page',
  'term sheet, series',
  'papers side by side',
  'receipt',
]);

async function sideBySide(): Promise<OfferedFile> {
  const { token } = await desk.offer('round-2.docx', LATER);
  return desk.ask('versions.sideBySide', {
    dealId: ids.dealId,
    before: { kind: 'paper', paperId: ids.paperId },
    after: { kind: 'file', token },
    beforeView: 'accepted',
    afterView: 'accepted',
    isExact: false,
    language: 'en',
  });
}

async function receipt(): Promise<OfferedFile> {
  const { dealId, paperId, ours: draftId } = ids;
  const done = await desk.ask('redlines.write', { dealId, paperId, draftId, changes: [FEE], author: AUTHOR });
  if (done.kind === 'refused') throw new Error(JSON.stringify(done));
  return done.pages.en;
}

describe('a template of a firm’s own', () => {
  const shipped = new Map<string, Buffer>();
  beforeAll(async () => {
    for (const [name, , write] of PAPERS) shipped.set(name, await desk.content((await write()).token));
  });

  it.each<[string, string]>([
    ['that names what there is not', '{{ deal.nothing_of_the_kind }}'],
    ['that would never end', '{% for n in (1..1000000000) %}x{% endfor %}'],
  ])('%s gives way to ours, whatever is written, and its line is named', async (_, line) => {
    for (const [, template] of PAPERS)
      if (template !== '') writeFileSync(own(`${template}.en.md`), `# Mine\n\n${line}\n`);
    for (const [name, template, write] of PAPERS) {
      const { token, warnings = [] } = await write();
      expect((await desk.content(token)).equals(shipped.get(name) ?? Buffer.of()), name).toBe(true);
      const said = warnings.map(({ en }) => en);
      for (const each of said) expect(each).toMatch(/, line 3: .*Our own template was used instead\.$/s);
      // A longer brief holds the one page, whose template is named beside its own.
      expect(said.filter((each) => each.startsWith(`${template}.en.md, `))).toHaveLength(
        template === '' ? 0 : 1,
      );
    }
  });

  it('of more than 50 MB that documents are to be laid on is refused by name, whatever is written', async () => {
    for (const name of readdirSync(join(templates.path, 'documents'))) rmSync(own(name));
    writeFileSync(own(HOUSE_FILE), 'PK');
    truncateSync(own(HOUSE_FILE), 50_000_001);
    // One for each writer: they share the base, and every other kind is written as one of these is.
    for (const [name, , write] of PAPERS.filter(([each]) => WRITERS.has(each))) {
      const answer = await write().then(
        () => 'written',
        (error: unknown) => String(error),
      );
      expect([name, answer]).toEqual([name, expect.stringMatching(/library-invalid.*50 MB/)]);
    }
  });
});

const out = (name: string, ending = '.docx') => path('out', `${name}${ending}`);
const made = (command: string, file: string, ...more: string[]) => [
  command,
  path('deal.json'),
  ...more,
  '--lang',
  'en',
  '--out',
  file,
];
/** Each kind of paper by its command, with the files that it writes. */
const COMMANDS: readonly (readonly [files: readonly string[], args: readonly string[]])[] = [
  ...LENGTHS.map(([length]) => {
    const file = out(length);
    return [[file], made('brief', file, '--edition', 'internal', '--length', length)] as const;
  }),
  [[out('position')], made('brief', out('position'), '--edition', 'shareable')],
  ...(['option', 'purchase', 'series', 'co-production'] as const).map((type) => {
    const file = out(type);
    return [[file], made('term-sheet', file, '--type', type)] as const;
  }),
  [[out('memo')], made('deal-memo', out('memo'))],
  ...['.docx', '.xlsx'].map((ending) => {
    const file = out('issues', ending);
    return [[file], made('issues-list', file, '--edition', 'shareable')] as const;
  }),
  [[out('compared')], made('comparison', out('compared'), '--draft', 'theirs-1', '--draft', 'ours-1')],
  [
    [out('clean'), out('redline')],
    [
      'redline',
      path('theirs.docx'),
      '--changes',
      path('changes.json'),
      '--author',
      'Jane Doe',
      '--out',
      out('redline'),
      '--clean',
      out('clean'),
    ],
  ],
  ...(['redline', 'side-by-side'] as const).map((as) => {
    const file = out(`papers-${as}`);
    const papers = [path('theirs.docx'), path('later.docx'), '--as', as, '--author', 'Jane Doe'];
    return [[file], ['compare-papers', ...papers, '--out', file]] as const;
  }),
];

describe('a place that takes no file', () => {
  beforeAll(() => {
    mkdirSync(path('out'));
    writeFileSync(path('deal.json'), DEAL_FILE);
    writeFileSync(path('theirs.docx'), THEIRS);
    writeFileSync(path('later.docx'), LATER);
    writeFileSync(path('changes.json'), JSON.stringify([FEE]));
  });

  it('a disk that is full: nothing half-written of any kind, and every older file stays', () => {
    former(COMMANDS);
    // A limit on the size of a file is a disk that is full for this process alone.
    const answers = runAll(COMMANDS, 'bash', ['-c', 'ulimit -f 1; exec "$@"', 'bash']);
    for (const [n, [files]] of COMMANDS.entries())
      expect(answers[n], files[0]).toEqual(refused(/^There is no space left on the disk for “/));
    expectFormer(COMMANDS);
  }, 120_000);

  it('a file that another program holds, one that is not ours: it stays, and the clean copy beside it', () => {
    const some = COMMANDS.filter(([, [command]]) => command !== 'brief' && command !== 'term-sheet');
    former(some);
    const held = holdLast(some);
    const answers = runAll(some, ...held.within);
    held.release();
    for (const [n, [files]] of some.entries())
      expect(answers[n], files[0]).toEqual(
        refused(/is open in another program or may not be replaced, so it was left as it is\./),
      );
    expectFormer(some);
  }, 120_000);

  it.each<[string, (target: string) => void, RegExp]>([
    [
      'below a file',
      (target) => {
        rmSync(path('out'), { recursive: true });
        writeFileSync(path('out'), target);
      },
      /^The folder for “.*” does not exist\./,
    ],
    [
      'that is a folder',
      (target) => mkdirSync(target, { recursive: true }),
      /is a folder\. Name a file in it/,
    ],
    ['that is a device', (target) => symlinkSync('/dev/full', target), /is a device, not a file/],
  ])('one %s', async (_, make, why) => {
    const memo = COMMANDS.find(([, [command]]) => command === 'deal-memo');
    if (!memo) throw new Error('No memo.');
    rmSync(path('out'), { recursive: true });
    mkdirSync(path('out'));
    make(memo[0][0] ?? '');
    const before = everyName();
    expect(await runHere(memo[1])).toEqual(refused(why));
    expect(everyName()).toEqual(before);
  });
});

function everyName(): string[] {
  return readdirSync(folder.path, { encoding: 'utf8', recursive: true }).toSorted();
}

/** Exit 1, nothing on standard output, one line. */
function refused(why: RegExp) {
  const line = new RegExp(`${why.source}[^\\n]*\\n$`);
  return { code: 1, out: '', err: expect.stringMatching(line) };
}

function former(commands: typeof COMMANDS): void {
  rmSync(path('out'), { recursive: true, force: true });
  mkdirSync(path('out'));
  for (const file of commands.flatMap(([files]) => files)) writeFileSync(file, `former ${file}`);
}

function expectFormer(commands: typeof COMMANDS): void {
  const files = commands.flatMap(([all]) => all);
  for (const file of files) expect(readFileSync(file, 'utf8')).toBe(`former ${file}`);
  expect(readdirSync(path('out'))).toHaveLength(files.length);
}

/** All of them in one process, which is started within another. */
function runAll(commands: typeof COMMANDS, within: string, withinArgs: readonly string[]): unknown[] {
  writeFileSync(path('commands.json'), JSON.stringify(commands.map(([, args]) => args)));
  const child = [process.execPath, join(ROOT, 'tests', 'cli', 'many-commands.ts'), path('commands.json')];
  const { stdout, stderr } = spawnSync(within, [...withinArgs, ...child], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', XDG_DATA_HOME: emptyDataFolder() },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as unknown[];
}

/**
 * Makes the last file of each command one that gives way to no other, as Word does on Windows: root gives up the right
 * over what belongs to others, anybody else mounts a file over it in a name space of its own.
 */
function holdLast(commands: typeof COMMANDS): {
  readonly within: readonly [command: string, args: readonly string[]];
  readonly release: () => void;
} {
  const held = commands.flatMap(([files]) => files.slice(-1));
  if (process.getuid?.() === 0) {
    for (const file of held) chownSync(file, NOBODY, NOBODY);
    chownSync(path('out'), NOBODY, NOBODY);
    chmodSync(path('out'), 0o1777);
    return {
      within: ['setpriv', ['--bounding-set=-dac_override,-dac_read_search,-fowner', '--']],
      release: () => chownSync(path('out'), 0, 0),
    };
  }
  const mounts = held.map((file) => `mount --bind '${file}' '${file}'`).join(' && ');
  return {
    within: ['unshare', ['-Urm', 'bash', '-c', `${mounts} && exec "$@"`, 'bash']],
    release: () => {},
  };
}
const NOBODY = 65_534;
