import { diffArrays } from 'diff';
import { cutParticle } from '#domain/text/word-diff.ts';
import { LINE_BREAK } from './change.ts';
import { isSameFolded } from './folded-text.ts';

/** One stretch of the old words, and what stands in its place. */
export type SmallChange = { readonly from: number; readonly to: number; readonly text: string };

/**
 * The smallest sensible changes that make the old words the new ones: whole words and whole figures; in Korean the stem
 * stays and the particle changes. Changes with fewer than three letters between them are one.
 * @example smallestChanges('제작사는', '제작사가') // [{ from: 3, to: 4, text: '가' }]
 */
export function smallestChanges(old: string, now: string): SmallChange[] {
  const changes: Change[] = [];
  let from = 0;
  let nowFrom = 0;
  const comparator = now.includes(LINE_BREAK) ? isSameWithBreaks : isSameFolded;
  for (const { added, removed, value } of diffArrays(wordsOf(old), wordsOf(now), { comparator })) {
    // Of what is the same, the differ hands over the new words; the old may have other blanks.
    if (!added && !removed) {
      const count = value.length;
      const [oldLength, nowLength] = [lengthOf(old, from, count), lengthOf(now, nowFrom, count)];
      from += oldLength;
      nowFrom += nowLength;
      continue;
    }
    const length = value.join('').length;
    const last = changes.at(-1);
    const change = last && last.to === from && last.nowTo === nowFrom ? last : begin(changes, from, nowFrom);
    if (removed) change.to = from += length;
    else change.nowTo = nowFrom += length;
  }
  const near = joinNear(changes.map((change) => trimmed(old, now, change)));
  return near.map((change) => {
    const { from: first, to, nowFrom: newFrom, nowTo } = trimmed(old, now, change);
    return { from: first, to, text: now.slice(newFrom, nowTo) };
  });
}

/** Where line breaks are put in, a blank is none of them. */
function isSameWithBreaks(old: string, now: string): boolean {
  return isSameFolded(old, now) && BREAK.test(old) === BREAK.test(now);
}

const BREAK = /[\n\v]/;

const NEAR = 3;

type Change = { from: number; to: number; nowFrom: number; nowTo: number };

function begin(changes: Change[], from: number, nowFrom: number): Change {
  const change = { from, to: from, nowFrom, nowTo: nowFrom };
  changes.push(change);
  return change;
}

/** How long so many words are that begin there. */
function lengthOf(text: string, from: number, count: number): number {
  WORD.lastIndex = from;
  for (let n = 0; n < count; n += 1) WORD.exec(text);
  return WORD.lastIndex - from;
}

function joinNear(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && change.from - last.to < NEAR && change.nowFrom - last.nowTo < NEAR) {
      last.to = change.to;
      last.nowTo = change.nowTo;
    } else joined.push({ ...change });
  }
  return joined;
}

/** Without the letters that both begin or end with, as far as no word or figure is cut. */
function trimmed(old: string, now: string, { from, to, nowFrom, nowTo }: Change): Change {
  const [oldWords, newWords] = [old.slice(from, to), now.slice(nowFrom, nowTo)];
  const [oldCuts, newCuts] = [cutsOf(oldWords, anywhere), cutsOf(newWords, anywhere)];
  const most = Math.min(oldWords.length, newWords.length);
  let before = 0;
  for (let n = 1; n <= most && oldWords[n - 1] === newWords[n - 1]; n += 1) {
    if (oldCuts.has(n) && newCuts.has(n)) before = n;
  }
  // An ending stays only behind a stem that stays; of other words no more than the particle does.
  const cutsBehind = before > 0 ? anywhere : beforeParticle;
  const [oldEnds, newEnds] = [cutsOf(oldWords, cutsBehind), cutsOf(newWords, cutsBehind)];
  let behind = 0;
  for (let n = 1; n <= most - before && oldWords.at(-n) === newWords.at(-n); n += 1) {
    if (oldEnds.has(oldWords.length - n) && newEnds.has(newWords.length - n)) behind = n;
  }
  return {
    from: from + before,
    to: to - behind,
    nowFrom: nowFrom + before,
    nowTo: nowTo - behind,
  };
}

/** Where the words may be cut: between two of them, and in a word of Korean letters as it is said. */
function cutsOf(words: string, within: (word: string) => readonly number[]): ReadonlySet<number> {
  const cuts = new Set([0]);
  let at = 0;
  for (const word of wordsOf(words)) {
    if (KOREAN.test(word)) for (const cut of within(word)) cuts.add(at + cut);
    at += word.length;
    cuts.add(at);
  }
  return cuts;
}

function anywhere(word: string): number[] {
  return Array.from(word, (_letter, n) => n);
}

function beforeParticle(word: string): number[] {
  const [stem = word] = cutParticle(word);
  return [stem.length];
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

const DIGITS = '\\d(?:[\\d,./]*\\d)?';
const KOREAN_NUMERAL = '[영일이삼사오육칠팔구십백천만억조]';
/** ₩120,000,000 · 18.5% · 1억 2,000만원 */
const FIGURE = `(?:US\\$|HK\\$|[₩￦$€£¥])?${DIGITS}(?:\\s?[십백천만억조]+(?:\\s?${DIGITS})?)*(?:\\s?[%％])?`;
/** 일억이천만원 · 금 오백만 원정: numerals with a unit among them, and the won behind them. */
const WRITTEN = `[영일이삼사오육칠팔구]{0,40}[십백천만억조]${KOREAN_NUMERAL}{0,40}(?=\\s?원)`;
const KOREAN_WORD = '[\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]+';
const OTHER_WORD = `(?:(?![\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{M}\\p{N}])+(?:['’]\\p{L}+)?`;
const WORD = new RegExp(`${FIGURE}|${WRITTEN}|${KOREAN_WORD}|${OTHER_WORD}|\\s+|[\\s\\S]`, 'gu');
const KOREAN = new RegExp(`^${KOREAN_WORD}$`, 'u');
