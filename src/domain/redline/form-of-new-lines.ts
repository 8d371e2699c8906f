import type { Clause, ClausePiece } from '#domain/reading/clauses/clause.ts';
import { marksAt } from '#domain/reading/clauses/number-marks.ts';
import type { NumberMark } from '#domain/reading/clauses/number-marks.ts';
import type { Block, PaperDocument, Paragraph } from '#domain/reading/document/paper-document.ts';
import { typedNumber } from '#domain/reading/versions/typed-number.ts';

/** From which paragraph of a paper a new one takes its style and its numbering. */
export class FormsInPaper {
  readonly #clauses: readonly Clause[];
  readonly #paragraphs = new Map<number, Paragraph>();
  /** Those of the story or cell that a paragraph stands in. */
  readonly #around = new Map<number, readonly Paragraph[]>();

  constructor({ parts }: Pick<PaperDocument, 'parts'>, clauses: readonly Clause[]) {
    this.#clauses = clauses;
    for (const { blocks } of parts) this.#add(blocks);
  }

  /**
   * Line by line the paragraph whose style and numbering new lines take behind this one; undefined where they take its
   * own. `named` is the clause that a person named, if it is more than this paragraph.
   */
  of(lines: readonly string[], anchor: number, named: Clause | undefined): (number | undefined)[] {
    const around = this.#around.get(anchor) ?? [];
    const before = around.slice(0, around.findIndex(({ id }) => id === anchor) + 1);
    const [first, further] = this.#formsOfClause(named, before);
    return lines.map((line, n) => {
      const form = numberedAlike(line, before)?.id ?? (n === 0 ? first : further);
      return form === anchor ? undefined : form;
    });
  }

  /** A line that would have two numbers: the one that is typed, and that of the paragraph whose form it takes. */
  isNumberedTwice(line: string, form: number): boolean {
    return (this.#paragraphs.get(form)?.label ?? '') !== '' && typedMarks(line).length > 0;
  }

  /** The clause that the words are to stand behind, where a person named more than the item in which they stand. */
  clauseNamed(
    { piece, clause }: { readonly piece: ClausePiece; readonly clause: Clause },
    isName: (number: string) => boolean,
  ): Clause | undefined {
    if (piece.number !== clause.number && isName(piece.number)) return undefined;
    if (isName(clause.number) || isName(clause.heading)) return clause;
    const above = this.#clauses.filter(
      (each) => each.ordinal < clause.ordinal && clause.above.includes(titleOf(each)),
    );
    return above.findLast(({ number, heading }) => isName(number) || isName(heading)) ?? clause;
  }

  #add(blocks: readonly Block[]): void {
    const around: Paragraph[] = [];
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        around.push(block);
        this.#paragraphs.set(block.id, block);
        this.#around.set(block.id, around);
      } else for (const { cells } of block.rows) for (const cell of cells) this.#add(cell.blocks);
    }
  }

  /** Of its first line, and of those after it: a clause that begins with its heading alone goes on in another form. */
  #formsOfClause(
    named: Clause | undefined,
    before: readonly Paragraph[],
  ): readonly [number | undefined, number | undefined] {
    const among = new Set(before.map(({ id }) => id));
    if (!named) return [undefined, undefined];
    const below = this.#clauses.find(({ above }) => above.includes(titleOf(named)));
    const pieces = [...named.pieces, ...(below?.pieces ?? [])];
    const [first, second] = [...new Set(pieces.map(({ paragraph }) => paragraph))];
    if (first === undefined || !among.has(first)) return [undefined, undefined];
    const said = this.#paragraphs.get(first)?.text ?? '';
    const isHeadingAlone = lettersOf(said.slice(typedNumber(said).length)) === lettersOf(named.heading);
    const goesOn = isHeadingAlone && second !== undefined && among.has(second);
    return [first, goesOn ? second : first];
  }
}

/**
 * The nearest paragraph whose typed number the one of this line follows (제7조 before 제8조), else the nearest one that is
 * numbered in the same way.
 */
export function numberedAlike(line: string, before: readonly Paragraph[]): Paragraph | undefined {
  const marks = typedMarks(line);
  if (marks.length === 0) return undefined;
  const typed = before.filter(({ label }) => label === '');
  return (
    typed.findLast(({ text }) => typedMarks(text).some((one) => marks.some((next) => follows(one, next)))) ??
    typed.findLast(({ text }) => typedMarks(text)[0]?.style === marks[0]?.style)
  );
}

/** How the number is written with which a line begins, or that a label is; undefined where it begins with none. */
export function numberStyleOf(text: string, isLabel = false): NumberMark['style'] | undefined {
  return (isLabel ? marksAt(text.trim(), true) : typedMarks(text))[0]?.style;
}

/** The numbers that a line may begin with; none of a figure of the contract. */
function typedMarks(text: string): readonly NumberMark[] {
  return typedNumber(text) === '' ? [] : marksAt(text.trimStart());
}

function follows(one: NumberMark, next: NumberMark): boolean {
  const last = next.values.length - 1;
  return (
    one.style === next.style &&
    one.values.length === next.values.length &&
    next.values.every((value, n) => value === (one.values[n] ?? 0) + (n === last ? 1 : 0))
  );
}

function titleOf({ number, heading }: Clause): string {
  return [number, heading].filter((part) => part !== '').join(' ');
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
