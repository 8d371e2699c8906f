import type { Clause, ClausePiece } from '#domain/reading/clauses/clause.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import { isInsertion, newLinesOf, wordsToFind } from './change.ts';
import type { PlacedChange, RedlineChange } from './change.ts';
import { foldText, placesOfWords } from './folded-text.ts';
import type { FoldedText } from './folded-text.ts';
import { FormsInPaper } from './form-of-new-lines.ts';
import { refusalOf } from './refusal.ts';
import type { RedlineRefusal } from './refusal.ts';
import { SEARCHED, WordsInPaper } from './words-in-paper.ts';

/** A change with the place that its clause names, and that clause; or why there is no such place. */
export type ChangeInClause =
  | { readonly kind: 'placed'; readonly change: PlacedChange; readonly clause?: number }
  | { readonly kind: 'refused'; readonly refusal: RedlineRefusal };

/** Finds in which clause the words of a change stand, in a paper as it was read. */
export class PlacesOfWords {
  readonly #paragraphs: readonly FoldedParagraph[];
  readonly #pieces: ReadonlyMap<number, readonly PieceOfClause[]>;
  readonly #words: WordsInPaper;
  readonly #forms: FormsInPaper;

  constructor(document: PaperDocument, clauses: readonly Clause[]) {
    const parts = SEARCHED.flatMap((kind) => document.parts.filter((part) => part.kind === kind));
    this.#paragraphs = [...paragraphsOf(parts)].map(({ id, text }) => ({ id, text: foldText(text) }));
    this.#pieces = Map.groupBy(
      clauses.flatMap((clause) => clause.pieces.map((piece): PieceOfClause => ({ piece, clause }))),
      ({ piece }) => piece.paragraph,
    );
    this.#words = new WordsInPaper(document);
    this.#forms = new FormsInPaper(document, clauses);
  }

  /** Of words that stand several times, those in the clause that the change names. */
  place(index: number, change: RedlineChange): ChangeInClause {
    const words = wordsToFind(change);
    const found = this.#find(foldText(words).folded);
    const [only] = found;
    if (change.clause === undefined || change.clause.trim() === '') {
      const place = found.length === 1 ? only : undefined;
      return this.#placed(index, change, place);
    }
    const { clause: wanted } = change;
    const inClause = found.filter(({ clause }) => clause && isNamed(clause, wanted));
    const [meant] = inClause;
    if (!meant) return { kind: 'refused', refusal: refusalOf(index, 'clause-not-found', words) };
    if (inClause.length > 1) {
      const places = inClause.map(({ around }) => around);
      return { kind: 'refused', refusal: refusalOf(index, 'found-several-times', words, places) };
    }
    const place = { nth: found.indexOf(meant) + 1, of: found.length };
    return this.#placed(index, { ...change, place }, meant);
  }

  #placed(index: number, change: PlacedChange, found: FoundPlace | undefined): ChangeInClause {
    const clause = found?.clause?.clause.ordinal;
    const inClause = clause === undefined ? {} : { clause };
    if (!found || !isInsertion(change)) return { kind: 'placed', change, ...inClause };
    const lines = newLinesOf(change);
    const forms = this.#formsOf(change, lines, found);
    const twice = lines.find((line, n) => this.#forms.isNumberedTwice(line, forms[n] ?? found.paragraph));
    if (twice !== undefined) return { kind: 'refused', refusal: refusalOf(index, 'numbered-twice', twice) };
    const paragraphs = forms.map((form) => (form === undefined ? undefined : this.#words.paragraph(form)));
    const isAsBefore = paragraphs.every((form) => form === undefined);
    return {
      kind: 'placed',
      change: isAsBefore ? change : { ...change, forms: paragraphs },
      ...inClause,
    };
  }

  /** Of new paragraphs, from which paragraph each takes its form where that is not the one before them. */
  #formsOf(
    change: RedlineChange,
    lines: readonly string[],
    found: FoundPlace,
  ): readonly (number | undefined)[] {
    const { clause: wanted = '' } = change;
    const named =
      found.clause && wanted.trim() !== ''
        ? this.#forms.clauseNamed(found.clause, (number) => numberName(number) === numberName(wanted))
        : undefined;
    return this.#forms.of(lines, found.paragraph, named);
  }

  #find(words: string): FoundPlace[] {
    if (words.trim() === '') return [];
    return this.#paragraphs.flatMap(({ id, text: { folded, from } }) =>
      placesOfWords(folded, words).map((at): FoundPlace => {
        const clause = this.#pieces.get(id)?.find(({ piece }) => isIn(piece, from(at)));
        const around = folded.slice(Math.max(0, at - AROUND), at + words.length + AROUND);
        return { paragraph: id, around, ...(clause ? { clause } : {}) };
      }),
    );
  }
}

type FoldedParagraph = { readonly id: number; readonly text: FoldedText };
type PieceOfClause = { readonly piece: ClausePiece; readonly clause: Clause };
type FoundPlace = {
  readonly paragraph: number;
  readonly around: string;
  readonly clause?: PieceOfClause;
};

const AROUND = 30;

function isIn({ at, from, to }: ClausePiece, place: number): boolean {
  return at <= place && place < at + (to - from);
}

/** `4(b)` is named by itself, and lies in `4`; a clause is also named by its heading. */
function isNamed({ piece, clause }: PieceOfClause, wanted: string): boolean {
  const name = numberName(wanted);
  if (clause.heading !== '' && numberName(clause.heading) === name) return true;
  return [piece.number, clause.number, ...clause.above.map(headingNumber)].some((number) => {
    const whole = numberName(number);
    return (
      whole !== '' &&
      (whole === name ||
        (whole.startsWith(name) && !/^[\p{L}\p{N}]/u.test(whole.slice(name.length))) ||
        isItemOf(whole, name))
    );
  });
}

/** `제12조제4항` lies in `제12조`. */
function isItemOf(whole: string, name: string): boolean {
  return name.endsWith('조') && whole.startsWith(`${name}제`);
}

function headingNumber(heading: string): string {
  return /^(?:article\s+)?[\dIVXLC]+(?:\.\d+)*|^제\s?\d+\s?[장조]/iu.exec(heading)?.[0] ?? '';
}

function numberName(number: string): string {
  return number
    .replaceAll(/\s+/g, '')
    .toLowerCase()
    .replace(/^(?:section|clause|sec\.?|article|art\.?|§|para(?:graph)?\.?)/, '')
    .replace(/[.:]$/, '');
}
