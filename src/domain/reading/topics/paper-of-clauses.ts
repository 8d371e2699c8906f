import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { TopicPaper, TopicParagraph } from './features.ts';
import type { Stretch } from './sentences.ts';

/** The clauses of a paper as the model reads them, and which of its paragraphs belong to which clause. */
export type PaperOfClauses = {
  readonly paper: TopicPaper;
  /** The same with each clause as one paragraph, in order. */
  readonly whole: TopicPaper;
  readonly indexOf: ReadonlyMap<number, number>;
  /** By ordinal of the clause: its paragraphs, each with where its text begins in the text of the clause. */
  readonly placesOf: ReadonlyMap<number, readonly ParagraphPlace[]>;
};
export type ParagraphPlace = { readonly index: number; readonly start: number };

const TITLE_LENGTH = 120;
const ITEM_NUMBER = /^\s*(?:\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[A-Z])\)|\d+(?:\.\d+)*[.)]|[a-z][.)])\s+/;

export function paperOfClauses(clauses: readonly Clause[]): PaperOfClauses {
  const paragraphs: TopicParagraph[] = [];
  const placesOf = new Map<number, ParagraphPlace[]>();
  const wholes: TopicParagraph[] = [];
  const indexOf = new Map<number, number>();
  for (const clause of clauses) {
    const places: ParagraphPlace[] = [];
    /** The last paragraph at each depth: what stands over an item opens its list. */
    const openers: number[] = [];
    piecesOf(clause).forEach(({ from, to, level }, at) => {
      const start =
        at === 0
          ? Math.min(to, Math.max(from, bodyStart(clause)))
          : from + numberLength(clause.text.slice(from, to));
      const index = paragraphs.length;
      paragraphs.push({
        text: clause.text.slice(start, to),
        heading: at === 0 ? clause.heading : '',
        above: at === 0 ? clause.above : [...clause.above, clause.heading].filter((each) => each !== ''),
        leadIn: level > 0 ? openers.slice(0, level).findLast((each) => each !== undefined) : undefined,
      });
      openers.length = level;
      openers[level] = index;
      places.push({ index, start });
    });
    placesOf.set(clause.ordinal, places);
    indexOf.set(clause.ordinal, wholes.length);
    wholes.push({
      text: places.map(({ index }) => paragraphs[index]?.text ?? '').join('\n'),
      heading: clause.heading,
      above: clause.above,
    });
  }
  const title = clauses.find(({ kind }) => kind === 'title')?.text.slice(0, TITLE_LENGTH) ?? '';
  return { paper: { title, paragraphs }, placesOf, whole: { title, paragraphs: wholes }, indexOf };
}

/** Where the words of a clause begin after its own number and heading, where its text repeats them. */
export function bodyStart({ text, heading, number }: Clause): number {
  let at = text.length - text.trimStart().length;
  if (number !== '' && text.startsWith(number, at)) at += number.length;
  at += /^[\s.:)\]-]*/.exec(text.slice(at))?.[0].length ?? 0;
  if (heading === '' || !text.startsWith(heading, at)) return 0;
  const end = at + heading.length;
  const gap = /^[\s.:)\]】>|-]*/.exec(text.slice(end))?.[0].length ?? 0;
  return end + gap < text.length ? end + gap : 0;
}

function piecesOf({ text, pieces }: Clause): readonly (Stretch & { readonly level: number })[] {
  return pieces.length > 0 ? pieces : [{ from: 0, to: text.length, level: 0 }];
}

function numberLength(text: string): number {
  return ITEM_NUMBER.exec(text)?.[0].length ?? 0;
}
