// node tests/bench/clauses-bench.ts: what the splitting of papers finds in the corpora. The Korean forms have their
// articles listed; of the English agreements the self-check is how many of their cross-references lead somewhere, and
// whether their numbers run on. Fails where a character of a paper stands in no clause or in two.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { readPasted } from '#papers/read-paper.ts';
import { textTable } from '#cli/text/text-table.ts';
import { uncovered } from '#tests/domain/reading/clauses/outline-of.ts';
import { readFile } from '#tests/builders/papers-word.ts';
import { sharedFolder } from './shared-folder.ts';
import { median } from './timing.ts';

type Article = { readonly contract: string; readonly article: number; readonly heading: string };
type Contract = { readonly contract_title: string; readonly text: string };
type Measured = {
  readonly name: string;
  readonly clauses: number;
  readonly references: number;
  readonly resolved: number;
  readonly breaks: number;
  readonly uncovered: number;
  readonly tookMs: number;
};

const measured: Measured[] = [];
await benchKorean();
benchFilm();
benchContracts();
const lost = measured.filter((each) => each.uncovered > 0);
console.log(`Papers with a character in no clause or in two: ${lost.length} of ${measured.length}`);
if (lost.length > 0) process.exitCode = 1;

async function benchKorean(): Promise<void> {
  const text = readFileSync(join(sharedFolder('corpora/korean'), 'articles.jsonl'), 'utf8');
  const articles = lines(text) as readonly Article[];
  const folder = sharedFolder('corpora/docx');
  const found = { numbers: 0, headings: 0 };
  for (const [contract, wanted] of Map.groupBy(articles, (article) => article.contract)) {
    const file = readdirSync(folder).find((name) => name.startsWith(`mcst__${contract}`));
    if (file === undefined) throw new Error(`No Word file of ${contract}.`);
    const paper = await readFile(readFileSync(join(folder, file)));
    const { clauses } = measure(file, paper);
    for (const { article, heading } of wanted) {
      const clause = clauses.find(({ number }) => number === `제${article}조`);
      if (clause) found.numbers += 1;
      if (clause && bare(clause.heading) === bare(heading)) found.headings += 1;
    }
  }
  console.log(
    `Korean articles: ${found.numbers} of ${articles.length} numbers, ${found.headings} of ${articles.length} titles`,
  );
}

function benchFilm(): void {
  const folder = sharedFolder('corpora/film');
  const of = readdirSync(folder).map((name) => {
    measure(name, readPasted(readFileSync(join(folder, name), 'utf8')));
    return measured.at(-1);
  });
  const rows = of.flatMap((each) =>
    each
      ? [
          [
            each.name.slice(0, 44),
            `${each.clauses}`,
            `${each.resolved} of ${each.references}`,
            `${each.breaks}`,
          ],
        ]
      : [],
  );
  console.log(
    textTable(
      [
        { head: 'agreement' },
        { head: 'clauses' },
        { head: 'references that lead somewhere' },
        { head: 'breaks' },
      ],
      rows,
      120,
    ),
  );
}

function benchContracts(): void {
  const packed = readFileSync(join(sharedFolder('corpora/cuad'), 'contracts.jsonl.gz'));
  const from = measured.length;
  for (const { contract_title, text } of lines(gunzipSync(packed).toString()) as readonly Contract[])
    measure(contract_title, readPasted(text));
  const all = measured.slice(from);
  const sum = (of: (each: Measured) => number) => all.reduce((total, each) => total + of(each), 0);
  const shares = all.filter((each) => each.references > 3).map((each) => each.resolved / each.references);
  console.log(
    `${all.length} contracts: ${sum((each) => each.resolved)} of ${sum((each) => each.references)} references lead somewhere (median of a contract ${median(shares).toFixed(2)}); numbers break off in ${all.filter((each) => each.breaks > 0).length}; slowest ${Math.max(...all.map((each) => each.tookMs)).toFixed(0)} ms`,
  );
}

function measure(name: string, paper: PaperDocument): { readonly clauses: readonly Clause[] } {
  const from = performance.now();
  const { clauses, references } = splitClauses(paper);
  measured.push({
    name,
    clauses: clauses.length,
    references: references.length,
    resolved: references.filter(({ to }) => to !== undefined).length,
    breaks: breaksIn(clauses),
    uncovered: uncovered(paper).length,
    tookMs: performance.now() - from,
  });
  return { clauses };
}

/** How often a number of the first level does not follow the one before. */
function breaksIn(clauses: readonly Clause[]): number {
  const numbers = clauses
    .filter(({ level, kind, part }) => level === 1 && kind !== 'schedule' && part === 'body')
    .flatMap(({ number }) => (/^\d+$/.test(number) ? [Number(number)] : []));
  return numbers.filter((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1).length;
}

/** Of the corpora, whose shape is described beside them. */
function lines(text: string): readonly unknown[] {
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function bare(heading: string): string {
  return heading.replaceAll(/[\s'"‘’“”]/g, '');
}
