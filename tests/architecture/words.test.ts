import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as advice from '#domain/words/advice-words.ts';
import * as assumption from '#domain/words/assumption-words.ts';
import { CURRENCY_WORDS } from '#domain/words/currency-words.ts';
import * as deal from '#domain/words/deal-words.ts';
import * as evidence from '#domain/words/evidence-words.ts';
import * as outgoing from '#domain/words/outgoing-words.ts';
import * as paper from '#domain/words/paper-words.ts';
import * as plan from '#domain/words/plan-words.ts';
import * as point from '#domain/words/point-words.ts';
import * as round from '#domain/words/round-words.ts';
import * as rule from '#domain/words/rule-words.ts';
import * as standing from '#domain/words/standing-words.ts';
import * as termSheet from '#domain/words/term-sheet-words.ts';
import * as term from '#domain/words/term-words.ts';
import * as value from '#domain/words/value-words.ts';

/**
 * The lists of domain/words by name: every exported record whose entries are words. What clauses are about is left out:
 * its ids, option and production among them, name other things elsewhere.
 */
const LISTS = Object.entries<object>({
  CURRENCY_WORDS,
  ...advice,
  ...assumption,
  ...deal,
  ...evidence,
  ...outgoing,
  ...paper,
  ...plan,
  ...point,
  ...round,
  ...rule,
  ...standing,
  ...term,
  ...termSheet,
  ...value,
})
  .filter(([name, words]) => typeof words === 'object' && !('en' in words) && !name.endsWith('_SIGNS'))
  .map(([name, words]) => ({ name, ids: Object.keys(words) }));

/** Sentences that explain the ids of a list are no names for them. */
const NO_NAMES = /About$/;

const ROOMS = ['src', 'renderer', 'electron'];
const FILES = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name)),
).filter((file) => !file.startsWith(join('src', 'domain', 'words')));
const TEMPLATES = readdirSync('templates/documents').map((name) => join('templates/documents', name));

describe('one vocabulary', () => {
  it('is spoken anew in no other room', () => {
    expect(inEach(FILES, namesOfIds)).toEqual([]);
  });

  it('sees a table of words, in one language or both, and lets other tables be', () => {
    const stages =
      "const A = { preparing: { en: 'Preparing', ko: '준비' }, signed: { en: 'Signed', ko: '서명' }, agreed: { en: '', ko: '합의' } };";
    expect(namesOfIds(stages)).toEqual(['STAGE_WORDS']);
    const outcomes = "ko: { outcomes: { pass: '충족', fail: '미충족', unknown: '모름' } }";
    expect(namesOfIds(outcomes)).toEqual(['OUTCOME_WORDS']);
    expect(namesOfIds("const STYLES = { pass: 'Muted', fail: 'Neutral', unknown: 'Neutral' };")).toEqual([]);
    const about = "evidenceAbout: { reported: '보도입니다.', range: '범위입니다.', statute: '법령입니다.' }";
    expect(namesOfIds(about)).toEqual([]);
  });

  it('leaves retired words behind, in templates too', () => {
    const retired = (text: string) =>
      RETIRED.filter(([pattern]) => pattern.test(text)).map(
        ([pattern, instead]) => `${String(pattern)}: write ${instead}`,
      );
    expect(inEach([...FILES.filter((file) => file !== FORMER), ...TEMPLATES], retired)).toEqual([]);
  });

  it('leaves the particle after what varies to text/josa', () => {
    expect(inEach(FILES, (text) => text.match(FIXED_PARTICLE) ?? [])).toEqual([]);
    expect(inEach(TEMPLATES, (text) => text.match(PARTICLE_AFTER_A_BLANK) ?? [])).toEqual([]);
  });

  it('counts in English by text/counted', () => {
    expect(inEach(FILES, (text) => text.match(/=== '?1'?\s*\?\s*['`]1 /g) ?? [])).toEqual([]);
  });
});

/** What is found in the files, each with its file before it. */
function inEach(files: readonly string[], find: (text: string) => readonly string[]): string[] {
  return files.flatMap((file) => find(readFileSync(file, 'utf8')).map((found) => `${file}: ${found}`));
}

/** Holds the wordings of old ladders as they were, to know them by. */
const FORMER = join('src', 'domain', 'library', 'former-walk-aways.ts');

/** What the trade or this product called a thing before it was settled. */
const RETIRED: readonly (readonly [RegExp, string])[] = [
  [/서명 완료/, '체결'],
  [/장편 영화/, '장편영화'],
  [/라운드/, '차'],
  [/부문/, '영역'],
  [/주요 조건서/, '텀시트'],
  [/거래 상세 정보/, '거래 정보'],
  [/우리 역할/, '우리의 지위'],
  [/공표된 범위|공개 자료 범위/, '공개 자료의 범위'],
  [/중요도/, '가중치'],
  [/법적 준비/, '법률 준비'],
  [/(?<!시행)규칙/, '규정'],
  [/(?<![가-힣]|서비스 )딜(?! ?메모|사이트|[러레로링럭])/, '거래'],
  [/과소 요구/, '추가 요구 여지'],
  [/침묵/, '규정 없음'],
  [/매수가|크레디트|서명사/, '구매가, 크레딧, 협약 체결사'],
];

// `‘${name}’을`, where 을 fits some names only. Both forms, 을(를), are resolved where the text is made.
const PARTICLE_AFTER_A_BLANK = /\}\}[*_”’)]*(?:을|를|이|가|은|는|과|와|으로|로)(?=[ .,])/g;
const FIXED_PARTICLE = /\$\{[^{}]*\}[’”)"]*(?:을|를|이|가|은|는|과|와|으로|로)(?=[ .,’”`'])/g;

/** The lists whose ids a source gives words of its own: at least three of them or all, and most of a table. */
function namesOfIds(source: string): string[] {
  return tablesOf(source).flatMap(({ name, entries }) => {
    if (NO_NAMES.test(name)) return [];
    const spoken = entries.filter(({ content }) => /^(?:['"`][^'"`]*[가-힣]|\{ *en:)/.test(content));
    const ids = new Set(spoken.map(({ key }) => key));
    return LISTS.filter((list) => {
      const named = list.ids.filter((id) => ids.has(id)).length;
      return named >= Math.min(3, list.ids.length) && named * 2 > entries.length;
    }).map((list) => list.name);
  });
}

type Table = {
  readonly name: string;
  readonly entries: readonly { readonly key: string; readonly content: string }[];
};

/** Every object literal with the name before it and its entries, read by brackets alone. */
function tablesOf(source: string): Table[] {
  const text = source.replace(/\s+/g, ' ');
  const tables: Table[] = [];
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
    const end = closingOf(text, at);
    const entries = splitEntries(text.slice(at + 1, end)).flatMap((entry) => {
      const match = /^'?([\w-]+)'?: (.*)$/.exec(entry.trim());
      return match ? [{ key: match[1] ?? '', content: match[2] ?? '' }] : [];
    });
    const name = /(\w+)(?:: [^={]*)?(?: =|:) $/.exec(text.slice(Math.max(0, at - 200), at))?.[1] ?? '';
    if (entries.length > 1) tables.push({ name, entries });
  }
  return tables;
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function splitEntries(inside: string): string[] {
  const entries: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inside.length; at += 1) {
    const letter = inside[at] ?? '';
    if ('{(['.includes(letter)) depth += 1;
    if ('})]'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) {
      entries.push(inside.slice(start, at));
      start = at + 1;
    }
  }
  return [...entries, inside.slice(start)];
}
