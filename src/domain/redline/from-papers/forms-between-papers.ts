import type { PaperDocument, Paragraph } from '#domain/reading/document/paper-document.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import type { ComparedRow, RowLine } from '#domain/reading/versions/compare-papers.ts';
import { numberStyleOf, numberedAlike } from '../form-of-new-lines.ts';

/**
 * From which paragraph of the earlier paper a new one takes its form: one that in the later paper is numbered and styled
 * as the new one is there.
 */
export class FormsBetweenPapers {
  readonly #rows: readonly ComparedRow[];
  readonly #later: ReadonlyMap<number, Paragraph>;

  constructor(later: PaperDocument, rows: readonly ComparedRow[]) {
    this.#rows = rows;
    this.#later = new Map([...paragraphsOf(later.parts)].map((paragraph) => [paragraph.id, paragraph]));
  }

  /** The nearest before this row; undefined where that is the anchor itself, or where there is none. */
  before(index: number, anchor: RowLine): number | undefined {
    const wanted = this.#paragraph(this.#rows[index]?.after);
    if (!wanted) return undefined;
    const known = this.#rows.slice(0, index).flatMap(({ before, after }) => {
      const paragraph = this.#paragraph(after);
      const isThere = before?.part === anchor.part && before.cell === anchor.cell && after?.text !== '';
      return before && paragraph && isThere ? [{ before, paragraph }] : [];
    });
    const follows = numberedAlike(
      wanted.label === '' ? wanted.text : '',
      known.map(({ paragraph }) => paragraph),
    );
    const alike =
      known.find(({ paragraph }) => paragraph === follows) ??
      known.findLast(({ paragraph }) => formOf(paragraph) === formOf(wanted)) ??
      known.findLast(({ paragraph }) => wanted.label !== '' && depthOf(paragraph) === depthOf(wanted));
    return alike?.before.paragraph === anchor.paragraph ? undefined : alike?.before.paragraph;
  }

  #paragraph(line: RowLine | undefined): Paragraph | undefined {
    return line && this.#later.get(line.paragraph);
  }
}

function formOf(paragraph: Paragraph): string {
  const { style = '', headingLevel = '', alignment = '' } = paragraph;
  return [depthOf(paragraph), style, headingLevel, alignment].join(' ');
}

/** How it is numbered, and how deep in its list. */
function depthOf({ label, listLevel, text }: Paragraph): string {
  return label === ''
    ? `typed ${numberStyleOf(text) ?? ''}`
    : `list ${listLevel ?? 0} ${numberStyleOf(label, true) ?? ''}`;
}
