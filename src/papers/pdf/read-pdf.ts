import type {
  Block,
  PaperComment,
  PaperDocument,
  Part,
  Unread,
} from '#domain/reading/document/paper-document.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { beginsItem, endsSentence } from '../text/joined-lines.ts';
import { languageOf, lettersIn, lettersRead } from '../text/letters.ts';
import { guessedBlocks } from './guessed-blocks.ts';
import { openPdf } from './open-pdf.ts';
import type { OpenPdf, ReadPage } from './open-pdf.ts';
import { isMarkedUp } from './marked-up.ts';
import { withoutMargins } from './page-margins.ts';
import type { PlacedLine } from './page-margins.ts';
import { ParagraphMaker } from '../text/paragraph-maker.ts';
import { damagedPdf, pdfWithoutText, tooManyPages } from './pdf-refusals.ts';
import { linesOn } from './pdf-page.ts';
import type { Glyphs, PdfPage } from './pdf-page.ts';
import { readTaggedPage } from './tagged-page.ts';

/** As long as the longest agreement with its exhibits. */
const MOST_PAGES = 1_500;

/**
 * A PDF with text. Where it says its own structure, that is followed; else paragraphs are guessed from where the lines
 * stand, and the receipt says so. `assets` is the folder of the package that reads PDF. Throws Fail for a PDF that is
 * locked, damaged or without text.
 */
export async function* readPdf(
  bytes: Uint8Array,
  assets: string,
): AsyncGenerator<{ readonly done: number; readonly total: number }, PaperDocument> {
  const pdf = await openPdf(bytes, assets);
  try {
    if (pdf.pageCount > MOST_PAGES) throw tooManyPages(pdf.pageCount, MOST_PAGES);
    const pages: ReadPage[] = [];
    const broken: number[] = [];
    for (let number = 1; number <= pdf.pageCount; number += 1) {
      const page = await pdf.page(number);
      if (page) pages.push(page);
      else broken.push(number);
      yield { done: number, total: pdf.pageCount };
    }
    if (pages.length === 0) throw damagedPdf();
    if (pages.every(({ glyphs }) => glyphs.length === 0)) throw pdfWithoutText(pdf.pageCount);
    return documentOf(pdf, pages, broken);
  } finally {
    await pdf.close();
  }
}

function documentOf(pdf: OpenPdf, pages: readonly ReadPage[], broken: readonly number[]): PaperDocument {
  const structured = pdf.isTagged ? byStructure(pages) : undefined;
  const { body, margins, unread } = structured ?? byPosition(pages);
  const make = new ParagraphMaker();
  const parts: Part[] = [
    { id: 'body', kind: 'body', blocks: make.renumbered(body) },
    ...margins
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ id, kind, blocks }): Part => ({ id, kind, blocks: make.renumbered(blocks) })),
  ];
  const empty = pages.filter(({ glyphs }) => glyphs.length === 0).map(({ number }) => number);
  return {
    format: 'pdf',
    language: languageOf(parts),
    pages: pdf.pageCount,
    parts,
    revisions: [],
    comments: pages.flatMap(commentsOn),
    receipt: {
      counts: [
        { what: 'pages', present: pdf.pageCount, read: pages.length },
        { what: 'letters', present: lettersSet(pages), read: lettersRead(parts) },
      ],
      unread: [
        ...unread,
        ...pages.flatMap(fieldsOn),
        ...pictures(empty),
        ...pagesNotRead(broken),
        ...attachments(pdf),
      ],
      notes: [...(structured ? [] : [GUESSED]), ...(isMarkedUp(pages) ? [MARKED_UP] : [])],
    },
  };
}

const GUESSED: Bilingual = {
  en: 'This PDF does not say where its paragraphs begin: they are guessed from where the lines stand. Nor does it say where pictures are: stamps, signatures and scanned inserts on pages with text are not named here.',
  ko: '문단 구조 정보가 없는 PDF입니다. 줄의 위치를 보고 문단을 추정했습니다. 글자가 있는 쪽의 그림(도장, 서명, 스캔해 붙인 부분)은 따로 표시하지 못했습니다.',
};

const MARKED_UP: Bilingual = {
  en: 'This PDF shows changes: words that were struck out and words that were put in both stand in its text, and the text does not tell them apart. Read it beside the Word file, or ask for a clean copy.',
  ko: '변경 표시가 있는 PDF입니다. 삭제된 글과 추가된 글이 본문에 함께 들어 있으며 글자만으로는 구별할 수 없습니다. 워드 파일과 대조하거나 변경 표시가 없는 사본을 요청하세요.',
};

type ReadParts = {
  readonly body: readonly Block[];
  readonly margins: readonly {
    readonly id: string;
    readonly kind: 'header' | 'footer';
    readonly blocks: readonly Block[];
  }[];
  readonly unread: readonly Unread[];
};

/** Of all letters, as many have to stand in the structure before it is believed. */
const MOSTLY = 0.6;

/**
 * By the structure that the file says; undefined where most of its letters stand outside of it. Those that no element
 * holds stay: at the edges of a page as header or footer.
 */
function byStructure(pages: readonly ReadPage[]): ReadParts | undefined {
  const make = new ParagraphMaker();
  const isKnownWord = knownWords(pages);
  const read = pages.map((page) => ({
    page,
    ...readTaggedPage(page, page.structure ?? {}, make, isKnownWord),
  }));
  const loose = withoutMargins(read.map(({ page, loose: glyphs }) => linesOf(page, glyphs)));
  const outside = read.reduce((sum, { loose: glyphs }) => sum + lettersOn(glyphs), 0);
  if (outside > lettersSet(pages) * (1 - MOSTLY)) return undefined;
  const body = read.flatMap(({ blocks }, at) => [
    { isPageStart: true, blocks },
    { isPageStart: false, blocks: guessedBlocks([loose[at]?.body ?? []], make, isKnownWord) },
  ]);
  return {
    body: joinedAcrossPages(body),
    margins: marginParts(loose, make),
    unread: read.flatMap(({ unread }) => unread),
  };
}

/** What the end of a page broke is one again: a sentence, a table. */
function joinedAcrossPages(
  stretches: readonly { readonly isPageStart: boolean; readonly blocks: readonly Block[] }[],
): Block[] {
  const joined: Block[] = [];
  for (const { isPageStart, blocks } of stretches) {
    const [first, ...rest] = blocks;
    const last = joined.at(-1);
    const whole = isPageStart && last && first ? oneBlock(last, first) : undefined;
    if (whole) joined.splice(-1, 1, whole, ...rest);
    else joined.push(...blocks);
  }
  return joined;
}

function oneBlock(last: Block, first: Block): Block | undefined {
  if (last.kind === 'table' && first.kind === 'table')
    return last.rows[0]?.cells.length === first.rows[0]?.cells.length
      ? { kind: 'table', rows: [...last.rows, ...first.rows] }
      : undefined;
  if (last.kind !== 'paragraph' || first.kind !== 'paragraph') return undefined;
  const isOpen = last.text.length > 40 && !endsSentence(last.text) && last.headingLevel === undefined;
  const goesOn = first.label === '' && !beginsItem(first.text) && first.headingLevel === undefined;
  if (!isOpen || !goesOn) return undefined;
  const text = `${last.text} ${first.text}`;
  return { ...last, text, runs: [{ text }] };
}

/** By where the lines stand. */
function byPosition(pages: readonly ReadPage[]): ReadParts {
  const make = new ParagraphMaker();
  const margins = withoutMargins(pages.map((page) => linesOf(page, page.glyphs)));
  return {
    body: guessedBlocks(
      margins.map(({ body }) => body),
      make,
      knownWords(pages),
    ),
    margins: marginParts(margins, make),
    unread: [],
  };
}

function linesOf({ number, height }: PdfPage, glyphs: readonly Glyphs[]): PlacedLine[] {
  const upright = linesOn(glyphs.filter(({ isTurned }) => !isTurned));
  // Letters across the page are stamps: each is a line of its own, after the others.
  const turned = glyphs
    .filter(({ isTurned }) => isTurned)
    .map(({ text, x, width, size }) => ({ text, x, y: height / 2, right: x + width, size }));
  return [...upright, ...turned].map((line) => ({ ...line, page: number, height }));
}

function marginParts(
  margins: readonly { readonly header: readonly PlacedLine[]; readonly footer: readonly PlacedLine[] }[],
  make: ParagraphMaker,
): ReadParts['margins'] {
  return (['header', 'footer'] as const).map((kind) => ({
    id: `${kind}-1`,
    kind,
    blocks: margins.flatMap((margin) =>
      margin[kind].map(({ text, page }) => make.paragraph(text.trim(), { page })),
    ),
  }));
}

/** Whether a word stands whole somewhere in the paper. */
function knownWords(pages: readonly ReadPage[]): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => (words ??= wordsOn(pages)).has(word);
}

function wordsOn(pages: readonly ReadPage[]): Set<string> {
  return new Set(
    pages.flatMap(({ glyphs }) => glyphs.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? [])),
  );
}

/** Letters as the package hands them over, before lines are made of them. What it cannot see, nobody counts. */
function lettersSet(pages: readonly ReadPage[]): number {
  return pages.reduce((sum, { glyphs }) => sum + lettersOn(glyphs), 0);
}

function lettersOn(glyphs: readonly Glyphs[]): number {
  return glyphs.reduce((sum, { text }) => sum + lettersIn(text), 0);
}

const REMARKS: ReadonlySet<string> = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Caret',
  'Stamp',
]);

function commentsOn({ number, annotations }: ReadPage): PaperComment[] {
  return annotations
    .filter(({ kind, text }) => REMARKS.has(kind) && text.trim() !== '')
    .map(({ author, date, text }, at) => ({
      id: `${number}-${at + 1}`,
      author,
      date,
      text,
      part: 'body',
      about: '',
    }));
}

/** What was filled into a form lies over the page and is no text of it. */
function fieldsOn({ number, annotations }: ReadPage): Unread[] {
  return annotations
    .filter(({ kind, text }) => kind === 'Widget' && text.trim() !== '')
    .map(({ name, text }) => ({
      what: 'form',
      part: 'body',
      page: number,
      name: name === '' ? text : `${name}: ${text}`,
    }));
}

function pictures(pages: readonly number[]): Unread[] {
  return pages.map((page) => ({ what: 'picture', part: 'body', page, name: '' }));
}

/** Pages of a damaged file. */
function pagesNotRead(pages: readonly number[]): Unread[] {
  return pages.map((page) => ({ what: 'other', part: 'body', page, name: '' }));
}

function attachments({ attachments: names }: OpenPdf): Unread[] {
  return names.map((name) => ({ what: 'embedded-file', part: 'body', name }));
}
