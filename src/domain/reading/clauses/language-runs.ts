import type { DraftClause } from './draft-clause.ts';
import { languageOfWords, lettersOf } from './paper-languages.ts';
import type { Line } from './paper-lines.ts';

export type LanguageRuns = {
  readonly drafts: readonly DraftClause[];
  /** The paper says everything in both languages: its clauses have twins. */
  readonly isPaired: boolean;
};

/**
 * Splits a paper that says everything twice, in columns, in turns or one language after the other, into a run of
 * lines for each language, and outlines each by itself. A paper with some words of another language is one run.
 */
export function languageRuns(
  lines: readonly Line[],
  outline: (lines: readonly Line[], isBesideArticles: boolean) => readonly DraftClause[],
): LanguageRuns {
  const languages = languagesOf(lines);
  if (!mayBePair(lines, languages)) return { drafts: outline(lines, false), isPaired: false };
  const linesIn = (wanted: Language): readonly Line[] =>
    lines.filter((_, index) => languages[index] === wanted);
  const korean = outline(linesIn('ko'), false);
  const english = outline(linesIn('en'), korean.filter(isArticle).length >= ARTICLES);
  if (!areTwins(korean, english, isInTurns(lines, languages)))
    return { drafts: outline(lines, false), isPaired: false };
  return { drafts: [...korean, ...english], isPaired: true };
}

function isArticle({ number }: DraftClause): boolean {
  return /^제\d+조/.test(number);
}

/** So many articles that the paper is made of them. */
const ARTICLES = 2;

type Language = 'ko' | 'en';

/** Each line's language; a line of figures goes with the line before it in its cell, or with the next. */
function languagesOf(lines: readonly Line[]): readonly Language[] {
  const own = lines.map((line) => {
    const { ko, en } = lettersOf(line.text);
    if (ko + en < 3) return undefined;
    // A line in both languages is not said twice; all of them go to one run, so that they stay together.
    if (languageOfWords(line.text) === 'both') return 'ko';
    return ko >= en ? 'ko' : 'en';
  });
  const backwards: (Language | undefined)[] = [...own];
  for (let index = own.length - 2; index >= 0; index -= 1) backwards[index] ??= backwards[index + 1];
  let before: Language | undefined;
  return own.map((language, index) => {
    if (language !== undefined) before = language;
    const startsOther = lines[index]?.cell !== undefined || before === undefined || isOnlyMark(lines[index]);
    return language ?? (startsOther ? backwards[index] : before) ?? 'en';
  });
}

function isOnlyMark(line: Line | undefined): boolean {
  return line !== undefined && /^\(?\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(line.text);
}

/** Both languages have weight, and hardly a line mixes them. */
function mayBePair(lines: readonly Line[], languages: readonly Language[]): boolean {
  const sum = { ko: 0, en: 0, mixed: 0 };
  for (const [index, line] of lines.entries()) {
    const { ko, en } = lettersOf(line.text);
    sum[languages[index] ?? 'en'] += ko + en;
    if (languageOfWords(line.text) === 'both' && line.text.length > 40) sum.mixed += ko + en;
  }
  const all = sum.ko + sum.en;
  return all > 0 && sum.ko >= 0.22 * all && sum.en >= 0.22 * all && sum.mixed <= 0.3 * all;
}

/** The languages take turns through the whole paper, in columns or in paragraphs. */
function isInTurns(lines: readonly Line[], languages: readonly Language[]): boolean {
  const said = languages.filter((_, index) => (lines[index]?.text.length ?? 0) > 12);
  const turns = said.filter((language, index) => index > 0 && language !== said[index - 1]).length;
  const fewer = Math.min(
    said.filter((each) => each === 'ko').length,
    said.filter((each) => each === 'en').length,
  );
  return fewer > 0 && turns >= 0.6 * fewer;
}

function areTwins(
  korean: readonly DraftClause[],
  english: readonly DraftClause[],
  inTurns: boolean,
): boolean {
  const [one, other] = [korean, english].map((drafts) => drafts.filter((draft) => isTerm(draft)).length);
  const [fewer, more] = [Math.min(one ?? 0, other ?? 0), Math.max(one ?? 0, other ?? 0)];
  return fewer >= 1 && fewer >= (inTurns ? 0.4 : 0.5) * more;
}

function isTerm({ kind }: DraftClause): boolean {
  return kind === 'section' || kind === 'definitions' || kind === 'row' || kind === 'schedule';
}
