// Sentences of hands that were never learnt from, read as papers of thirty matters each: what is read right of each style and
// language, how much of it is sure, and what is read that the sentence does not say.
// node tests/bench/sentences-bench.ts [--misses]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSure } from '#domain/reading/findings/certainty.ts';
import type { FoundValue } from '#domain/reading/findings/paper-reading.ts';
import { FIXTURES } from '#tests/builders/paths.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { readWhole } from './drafts/read-whole.ts';

type Fact = { readonly term: string; readonly wanted: string };
type Row = {
  readonly says: readonly Fact[];
  readonly heading: string;
  readonly text: string;
  readonly style: string;
  readonly isKorean: boolean;
  /** It stands near this term, and settles nothing. */
  readonly near?: string;
};
type Counts = { wanted: number; right: number; sure: number; wrong: number; extra: number };

const KINDS = ['remake', 'co-production'] as const;
const STYLES = ['contract', 'memo', 'letter'];
/** A paper speaks of so many matters. */
const MATTERS = 30;
const TITLES = {
  remake: { en: 'Remake of the film "Blue Door": terms', ko: '영화 리메이크 조건' },
  'co-production': { en: 'Co-production of the film "Blue Door": terms', ko: '영화 공동제작 조건' },
};

const terms = new Map(theLibrary().terms.map((term) => [term.id, term] as const));
const rows = rowsOf(readFileSync(join(FIXTURES, 'reading', 'sentences', 'kept-back.txt'), 'utf8'));
const all: Counts = { wanted: 0, right: 0, sure: 0, wrong: 0, extra: 0 };
const isAsked = process.argv.includes('--misses');

for (const kind of KINDS)
  for (const style of STYLES)
    for (const isKorean of [false, true]) {
      const mine = rows.filter(
        (row) => row.style === style && row.isKorean === isKorean && kindOf(row) === kind,
      );
      const counts: Counts = { wanted: 0, right: 0, sure: 0, wrong: 0, extra: 0 };
      for (const paper of papersOf(mine)) await measure(paper, kind, counts);
      print(`${kind} ${style} ${isKorean ? 'ko' : 'en'}`, counts);
      for (const key of Object.keys(all) as (keyof Counts)[]) all[key] += counts[key];
    }
print('together', all);

async function measure(paper: readonly Row[], kind: (typeof KINDS)[number], counts: Counts): Promise<void> {
  const [{ isKorean } = { isKorean: false }] = paper;
  const text = [TITLES[kind][isKorean ? 'ko' : 'en'], ...paper.map(written)].join('\n\n');
  const { findings } = await readWhole(new TextEncoder().encode(text), 'paper.txt', [kind]);
  const placeOf = (value: FoundValue): number => paper.findIndex((row) => holds(row, value.quote));
  for (const [at, row] of paper.entries())
    for (const { term, wanted } of row.says) {
      counts.wanted += 1;
      const found = findings.values.find((value) => value.term === term);
      const isRight =
        found?.value.kind === 'choice'
          ? found.value.choice === wanted
          : found !== undefined && placeOf(found) === at;
      if (isRight) counts.right += 1;
      else if (isAsked)
        console.log(`  ${found ? 'wrong' : 'missed'} ${term} = ${wanted} | ${row.heading} | ${row.text}`);
      if (!found || !isSure(found)) continue;
      counts.sure += 1;
      if (!isRight) counts.wrong += 1;
    }
  for (const value of findings.values) {
    const row = paper[placeOf(value)];
    if (row?.says.some(({ term }) => term === value.term) !== true) counts.extra += 1;
  }
}

function rowsOf(text: string): Row[] {
  let style = '';
  let near = '';
  return text.split('\n').flatMap((line): Row[] => {
    const marked = /^\[(\w+)\]$/.exec(line.trim());
    if (marked) style = marked[1] ?? '';
    const [said, heading, ...words] = line.split(' | ');
    if (line.startsWith('#') || said === undefined || heading === undefined || words.length === 0) return [];
    const sentence = words.join(' | ').trim();
    const facts = said.split(/, (?=[a-z_0-9]+ = )/).map((each): Fact => {
      const [term = '', wanted = ''] = each.split(' = ').map((part) => part.trim());
      return { term, wanted };
    });
    const isNothing = facts[0]?.term === 'none';
    if (!isNothing) near = facts[0]?.term ?? '';
    const row = { heading: heading.trim(), text: sentence, style, isKorean: /[가-힣]/.test(sentence) };
    return [isNothing ? { ...row, says: [], near } : { ...row, says: facts }];
  });
}

/** Of a term of both kinds it is asked as of a remake. */
function kindOf({ says, near }: Row): (typeof KINDS)[number] {
  const ids = says.length > 0 ? says.map(({ term }) => term) : [near ?? ''];
  return ids.every((id) => terms.get(id)?.kinds.includes('remake')) ? 'remake' : 'co-production';
}

/** So that no paper speaks of a term twice. */
function papersOf(mine: readonly Row[]): Row[][] {
  const papers: Row[][] = [];
  for (const row of mine) {
    const paper = papers.find(
      (those) => those.length < MATTERS && those.every((other) => !isOfOne(row, other)),
    );
    if (paper) paper.push(row);
    else papers.push([row]);
  }
  return papers;
}

function isOfOne(one: Row, other: Row): boolean {
  const of = ({ says, near }: Row): string[] => [
    ...says.map(({ term }) => term),
    ...(near === undefined ? [] : [near]),
  ];
  return of(one).some((term) => of(other).includes(term));
}

function written({ heading, text, style, isKorean }: Row, at: number): string {
  if (style === 'letter') return text;
  if (style === 'memo') return `${heading === '' ? 'Note' : heading}: ${text}`;
  if (!isKorean) return `${at + 1}. ${heading === '' ? 'Clause' : heading}.\n${text}`;
  const title = heading.replace(/^제\d+조\s*/, '').replaceAll(/[()]/g, '');
  return `제${at + 1}조 (${title === '' ? '조항' : title})\n${text}`;
}

function holds({ heading, text }: Row, quote: string): boolean {
  const plain = (said: string): string => said.replaceAll(/\s+/g, ' ').toLowerCase();
  const [whole, part] = [plain(`${heading}: ${text}`), plain(quote)];
  return whole.includes(part) || part.includes(plain(text));
}

function print(name: string, { wanted, right, sure, wrong, extra }: Counts): void {
  const percent = wanted === 0 ? '-' : `${Math.round((100 * right) / wanted)}%`;
  console.log(
    `${name.padEnd(26)} ${String(wanted).padStart(5)} facts, ${percent} right, ${sure} sure, ${wrong} of them wrong, ${extra} read that are not said`,
  );
}
