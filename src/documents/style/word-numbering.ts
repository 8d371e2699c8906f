import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';
import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { Lang } from '#domain/text/bilingual.ts';
import type { Density } from './word-styles.ts';

/** The names of the numbering definitions that every document has. */
export const NUMBERING = {
  headings: { en: 'headings-en', ko: 'headings-ko' },
  articles: { en: 'articles-en', ko: 'articles-ko' },
  clauses: { en: 'clauses-en', ko: 'clauses-ko' },
  /** Paragraphs of an article in the column beside an English one: each article begins anew. */
  facing: 'facing',
  ordered: 'ordered',
  bullets: 'bullets',
  sources: 'sources',
} as const;

/** The numbering that the heading styles of a file carry, so that whoever edits in Word gets the next number. */
export function headingsLinked(lang: Lang, density: Density): string {
  return density === 'brief' ? NUMBERING.headings[lang] : NUMBERING.articles[lang];
}

export const CLAUSE_STYLES = ['Clause1', 'Clause2', 'Clause3'] as const;
const HEADING_STYLES = ['Heading1', 'Heading2'] as const;

/**
 * Multilevel headings, articles and clauses of a contract, lists and sources. The levels of one language, that of
 * the file, are linked to the styles; text in the other language is numbered paragraph by paragraph.
 */
export function wordNumbering(lang: Lang, density: Density): INumberingOptions {
  const headings = headingsLinked(lang, density);
  const linked = (reference: string, styles: readonly string[]) => ({
    reference,
    levels: (STEPS[reference] ?? []).map((step, index) =>
      levelOf(
        density === 'facing' ? closer(step) : step,
        index,
        reference === headings || reference === NUMBERING.clauses[lang] ? styles : [],
      ),
    ),
  });
  return {
    config: [
      linked(NUMBERING.headings.en, HEADING_STYLES),
      linked(NUMBERING.headings.ko, HEADING_STYLES),
      linked(NUMBERING.articles.en, HEADING_STYLES),
      linked(NUMBERING.articles.ko, HEADING_STYLES),
      linked(NUMBERING.clauses.en, CLAUSE_STYLES),
      linked(NUMBERING.clauses.ko, CLAUSE_STYLES),
      linked(NUMBERING.facing, []),
      simpleList(NUMBERING.ordered, LevelFormat.DECIMAL, '%1.', 400),
      simpleList(NUMBERING.bullets, LevelFormat.BULLET, '–', 300),
      simpleList(NUMBERING.sources, LevelFormat.DECIMAL, '[%1]', 520),
    ],
  };
}

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];
/** How a level is written, in what figures, and how far its text hangs, in twentieths of a point. */
type Step = readonly [text: string, format?: Format, left?: number, hanging?: number];

/** 1. Article, 1.1 section, (a) paragraph, as United States contracts number. */
const ENGLISH_CLAUSES: readonly Step[] = [
  ['%1.', LevelFormat.DECIMAL, 560, 560],
  ['%1.%2', LevelFormat.DECIMAL, 560, 560],
  ['(%3)', LevelFormat.LOWER_LETTER, 1120, 560],
];

/** In half of the page the number takes less room. */
const CLOSE = 460;

/** 조, 항, 호, as Korean statutes and contracts number. */
const KOREAN_CLAUSES: readonly Step[] = [
  ['제%1조'],
  ['%2', LevelFormat.DECIMAL_ENCLOSED_CIRCLE, 320, 320],
  ['%3.', LevelFormat.DECIMAL, 680, 340],
];

function closer([text, format = LevelFormat.DECIMAL, left = 0, hanging = 0]: Step): Step {
  return hanging <= CLOSE ? [text, format, left, hanging] : [text, format, left - hanging + CLOSE, CLOSE];
}

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  [NUMBERING.headings.en]: [['%1.'], ['%1.%2']],
  [NUMBERING.headings.ko]: [['%1.'], ['%1.%2']],
  [NUMBERING.articles.en]: [['Part %1.', LevelFormat.UPPER_LETTER], ['%1.%2']],
  [NUMBERING.articles.ko]: [['제%1부'], ['%1.%2']],
  [NUMBERING.clauses.en]: ENGLISH_CLAUSES,
  [NUMBERING.clauses.ko]: KOREAN_CLAUSES,
  [NUMBERING.facing]: [['%1', LevelFormat.DECIMAL_ENCLOSED_CIRCLE, 320, 320]],
  [NUMBERING.ordered]: [['%1.']],
  [NUMBERING.sources]: [['[%1]']],
};

/**
 * The number of a place as Word writes it, from what each level has counted so far: `[3, 2]` of English clauses is `3.2`.
 * `isWhole`: it says by itself in which article it stands.
 */
export function numberAt(
  reference: string,
  counts: readonly number[],
): { readonly label: string; readonly isWhole: boolean } {
  const steps = STEPS[reference] ?? [];
  const [text = ''] = steps[counts.length - 1] ?? [];
  const label = text.replace(/%(\d)/g, (_sign, level: string) =>
    inFigures(counts[Number(level) - 1] ?? 0, steps[Number(level) - 1]?.[1]),
  );
  return { label, isWhole: text.includes('%1') };
}

function inFigures(count: number, format: Format = LevelFormat.DECIMAL): string {
  switch (format) {
    case LevelFormat.UPPER_LETTER:
      return String.fromCodePoint(64 + count);
    case LevelFormat.LOWER_LETTER:
      return String.fromCodePoint(96 + count);
    case LevelFormat.DECIMAL_ENCLOSED_CIRCLE:
      return circled(count);
    default:
      return String(count);
  }
}

/** ①, as Korean contracts number the paragraphs of an article. Word writes plain figures beyond twenty. */
export function circled(count: number): string {
  return count <= 20 ? String.fromCodePoint(0x2460 + count - 1) : String(count);
}

function levelOf(
  [text, format = LevelFormat.DECIMAL, left = 0, hanging = 0]: Step,
  level: number,
  styles: readonly string[],
): ILevelsOptions {
  const style = styles[level];
  return {
    level,
    format,
    text,
    alignment: AlignmentType.START,
    suffix: hanging === 0 ? LevelSuffix.SPACE : LevelSuffix.TAB,
    style: {
      ...(style === undefined ? {} : { style }),
      paragraph: { indent: hanging === 0 ? { left, firstLine: 0 } : { left, hanging } },
    },
  };
}

function simpleList(reference: string, format: Format, text: string, hanging: number) {
  const levels = [0, 1, 2].map((level) => ({
    level,
    format,
    text: format === LevelFormat.BULLET ? text : text.replace('%1', `%${level + 1}`),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: hanging * (level + 1), hanging } } },
  }));
  return { reference, levels };
}
