import type { Lang } from '#domain/text/bilingual.ts';
import { circled } from '#documents/style/word-numbering.ts';
import { spanText } from '#documents/templates/markdown-blocks.ts';
import type { Block, Cell, Span } from '#documents/templates/markdown-blocks.ts';

/**
 * Makes places of the parts, articles, clauses and exhibits of a sheet, and references of the words that name them, so that
 * whoever moves or adds a clause lets Word write all numbers anew. `isFacing`: the Korean half of a sheet in two columns,
 * where the number of an article is counted once, in English.
 *
 * An article is known as one of the sheet where a table says so (definitions, open points): clauses cite statutes too.
 */
export function withReferences(blocks: readonly Block[], lang: Lang, isFacing = false): Block[] {
  const labels = exhibitLabels(blocks, lang);
  const sheet: Sheet = { lang, labels, isFacing, prefix: isFacing ? 'ko-' : '', ...sizeOf(blocks) };
  let [part, article, clause] = [0, 0, 0];
  const left = new Set(labels);
  return blocks.map((block): Block => {
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => rowOf(row, sheet, left)) };
    if (block.kind === 'heading') {
      if (block.depth !== 1) return block;
      part += 1;
      // In two columns the parts are numbered in English alone.
      if (isFacing) return block;
      return { ...block, spans: placed(block.spans, `part-${part}`) };
    }
    if (block.kind !== 'paragraph') return block;
    const spans = referring(block.spans, sheet, false);
    if (block.style === 'Clause1') {
      [article, clause] = [article + 1, 0];
      return { ...block, spans: placed(spans, `${sheet.prefix}article-${article}`) };
    }
    if (block.style !== 'Clause2') return { ...block, spans };
    clause += 1;
    return { ...block, spans: placed(spans, `${sheet.prefix}clause-${article}-${clause}`) };
  });
}

type Sheet = {
  readonly lang: Lang;
  readonly isFacing: boolean;
  readonly prefix: string;
  /** Exhibit A, 별지 1. */
  readonly labels: readonly string[];
  readonly parts: number;
  /** How many clauses each article has. */
  readonly clauses: readonly number[];
};

function sizeOf(blocks: readonly Block[]): Pick<Sheet, 'parts' | 'clauses'> {
  const clauses: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    if (block.style === 'Clause1') clauses.push(0);
    const last = clauses.length - 1;
    if (block.style === 'Clause2' && last >= 0) clauses[last] = (clauses[last] ?? 0) + 1;
  }
  return { parts: blocks.filter((block) => block.kind === 'heading' && block.depth === 1).length, clauses };
}

const LABELS: Readonly<Record<Lang, RegExp>> = { en: /^Exhibit [A-Z]$/, ko: /^별지 \d+$/ };

/** The exhibits that a table lists in its first column. */
function exhibitLabels(blocks: readonly Block[], lang: Lang): string[] {
  const first = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(([cell]) => spanText(cell?.spans ?? [])) : [],
  );
  return [...new Set(first.filter((text) => LABELS[lang].test(text)))];
}

/** `left`: the exhibits whose place has not come yet. The first row that names one is its place. */
function rowOf(row: readonly Cell[], sheet: Sheet, left: Set<string>): Cell[] {
  return row.map((cell, column) => {
    const text = spanText(cell.spans);
    const [only] = cell.spans;
    if (column === 0 && only !== undefined && left.delete(text)) {
      const counted = sheet.lang === 'en' ? 'letters' : 'figures';
      return { ...cell, spans: [{ ...only, text, counted, anchor: exhibitAnchor(text, sheet) }] };
    }
    return { ...cell, spans: referring(cell.spans, sheet, true) };
  });
}

function exhibitAnchor(label: string, { labels, prefix }: Sheet): string {
  return `${prefix}exhibit-${labels.indexOf(label) + 1}`;
}

function referring(spans: readonly Span[], sheet: Sheet, isInTable: boolean): Span[] {
  return spans.flatMap((span) => {
    // What leads somewhere already, or is a place itself, stays what it is.
    if (span.href !== undefined || span.anchor !== undefined || span.note !== undefined) return [span];
    const found = [...span.text.matchAll(isInTable ? IN_TABLES[sheet.lang] : ANYWHERE[sheet.lang])];
    const set: Span[] = [];
    let from = 0;
    for (const match of found) {
      const reference = referenceTo(match, sheet);
      if (!reference) continue;
      set.push({ ...span, text: span.text.slice(from, match.index) });
      set.push(...reference.map((piece) => ({ ...span, ...piece })));
      from = match.index + match[0].length;
    }
    if (set.length === 0) return [span];
    return [...set, { ...span, text: span.text.slice(from) }].filter(({ text }) => text !== '');
  });
}

const ANYWHERE: Readonly<Record<Lang, RegExp>> = {
  en: /\bExhibit [A-Z]\b|\bPart (?<part>[A-Z])\b|(?<=\bSection )(?<own>\d+)\.(?<clause>\d+)\b/g,
  ko: /별지 \d+|제(?<part>\d+)부|(?<!(?:법|령|칙|조약|협정|」) ?)제(?<article>\d+)조 제(?<clause>\d+)항(?=에 따른 전문가|의 홀드백)/g,
};

/** Articles too, but not those of a statute: `저작권법 제14조`, `Article 14 of the Copyright Act`. */
const IN_TABLES: Readonly<Record<Lang, RegExp>> = {
  en: /\bExhibit [A-Z]\b|\bPart (?<part>[A-Z])\b|(?<=\bArticle )(?<article>\d+)\b(?! of )|^(?<own>\d+)\.(?<clause>\d+)$/g,
  ko: /별지 \d+|제(?<part>\d+)부|(?<!(?:법|령|칙|조약|협정) ?)제(?<article>\d+)조(?!의)(?: 제(?<clause>\d+)항)?/g,
};

type Piece = Pick<Span, 'text' | 'href'>;

/** The words of a reference and where each piece leads; undefined where the sheet has no such place. */
function referenceTo({ 0: text, groups = {} }: RegExpMatchArray, sheet: Sheet): Piece[] | undefined {
  const { labels, parts, clauses, prefix, lang, isFacing } = sheet;
  if (groups['part'] !== undefined) {
    const part = lang === 'en' ? groups['part'].charCodeAt(0) - 64 : Number(groups['part']);
    return part <= parts && !isFacing ? [{ text, href: `#part-${part}` }] : undefined;
  }
  const article = Number(groups['article'] ?? groups['own'] ?? 0);
  if (article === 0)
    return labels.includes(text) ? [{ text, href: `#${exhibitAnchor(text, sheet)}` }] : undefined;
  const clause = groups['clause'] === undefined ? undefined : Number(groups['clause']);
  const size = clauses[article - 1];
  if (size === undefined || (clause ?? 0) > size) return undefined;
  const place = `#${prefix}clause-${article}-${clause ?? 0}`;
  if (lang === 'en') return [{ text, href: clause === undefined ? `#article-${article}` : place }];
  return [
    ...(isFacing
      ? [{ text: '제' }, { text: String(article), href: `#article-${article}` }, { text: '조' }]
      : [{ text: `제${article}조`, href: `#article-${article}` }]),
    // As the paragraph is numbered, so that the number can follow it.
    ...(clause === undefined ? [] : [{ text: ' ' }, { text: circled(clause), href: place }, { text: '항' }]),
  ];
}

/** The place is the first words of the paragraph: a mark without words would stay behind when somebody types in front of it. */
function placed(spans: readonly Span[], anchor: string): Span[] {
  const [first, ...others] = spans;
  if (first && first.href === undefined && first.anchor === undefined && first.text !== '')
    return [{ ...first, anchor }, ...others];
  return [{ text: '', isBold: false, isItalic: false, anchor }, ...spans];
}
