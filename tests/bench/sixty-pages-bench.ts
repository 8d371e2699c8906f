// node tests/bench/sixty-pages-bench.ts: real papers of some 60 pages (25,000 words) read and compared: from their bytes to
// what they settle, as `jibun read` does it, with where each term stands against the benchmark, and word by word against
// another version. In CPU time, from which other work on the machine takes nothing away.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textTable } from '#cli/text/text-table.ts';
import { sharedFolder } from './shared-folder.ts';

type Took = {
  readonly words: number;
  readonly firstMs: number;
  readonly readMs: number;
  readonly benchmarkMs: number;
  readonly comparedMs: number;
  readonly peakMb: number;
};

const AIM_MS = 2_000;
const film = sharedFolder('corpora/film');
const [longest = ''] = readdirSync(film).toSorted(
  (a, b) => statSync(join(film, b)).size - statSync(join(film, a)).size,
);
const papers: readonly (readonly [what: string, kind: string, which: string])[] = [
  ['the longest agreement of corpora/film', 'film', longest],
  ['a contract of corpora/cuad of 25,000 words', 'cuad', '25000'],
  ['a contract of corpora/cuad of 23,400 words', 'cuad', '23400'],
  ['the longest text of law of corpora/docx', 'docx', 'entlaw__Copyright_Infringement.docx'],
];
const rows = papers.map(([what, kind, which]) => {
  const script = join(import.meta.dirname, 'reading', 'read-and-compared-alone.ts');
  // What the process prints is what that script says.
  const took = JSON.parse(
    execFileSync(process.execPath, [script, kind, which], { encoding: 'utf8' }),
  ) as Took;
  const all = took.readMs + took.benchmarkMs + took.comparedMs;
  return [
    what,
    took.words.toLocaleString('en'),
    ms(took.readMs),
    ms(took.benchmarkMs),
    ms(took.comparedMs),
    `${ms(all)}${all > AIM_MS ? ' (missed)' : ''}`,
    ms(took.firstMs),
    `${took.peakMb.toFixed(0)} MB`,
  ];
});
console.log(
  textTable(
    [
      { head: '60 pages read and compared, aim: under 2 s of CPU' },
      { head: 'words', align: 'right' },
      { head: 'read', align: 'right' },
      { head: 'benchmark', align: 'right' },
      { head: 'versions', align: 'right' },
      { head: 'in all', align: 'right' },
      { head: 'first reading', align: 'right' },
      { head: 'peak', align: 'right' },
    ],
    rows,
    160,
  ),
);

function ms(time: number): string {
  return time >= 1_000 ? `${(time / 1_000).toFixed(2)} s` : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}
