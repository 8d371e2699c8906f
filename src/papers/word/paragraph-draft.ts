import type { Paragraph, Run } from '#domain/reading/document/paper-document.ts';

export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What the changes do with a paragraph's mark: without it the paragraph runs on into the next. */
export type Mark = { readonly isTakenOut: boolean; readonly isPutIn: boolean };

export const KEPT_MARK: Mark = { isTakenOut: false, isPutIn: false };

/** Where a paragraph stands in a list. */
export type ListPlace = {
  readonly numId: string;
  readonly level: number;
  /** The list comes with the style and not with the paragraph. */
  readonly isOfStyle: boolean;
};

/** A paragraph while it is read, and what is known of it besides. */
export class ParagraphDraft {
  readonly runs: Writable<Run>[] = [];
  readonly notes: string[] = [];
  readonly anchors: string[] = [];
  /** The object that the document will hold; its number comes when all parts are read. */
  readonly paragraph: Writable<Paragraph> = {
    kind: 'paragraph',
    id: 0,
    text: '',
    label: '',
    runs: this.runs,
  };
  mark: Mark = KEPT_MARK;
  listPlace: ListPlace | undefined;
  hasObject = false;
  hasProperties = false;
  #now = '';
  #before = '';

  /** `isNow`: it stands with the changes accepted. `isBefore`: it stood before them. */
  append(run: Run, isNow: boolean, isBefore: boolean): void {
    if (isNow) this.#now += run.text;
    if (isBefore) this.#before += run.text;
    const last = this.runs.at(-1);
    if (last && isSameKind(last, run)) last.text += run.text;
    else this.runs.push({ ...run });
  }

  /** Both views of what was read of it. */
  finish(): Writable<Paragraph> {
    const { paragraph } = this;
    paragraph.text = this.#now;
    // The copy takes no more room than the runs need.
    paragraph.runs = this.runs.slice();
    if (this.#before !== this.#now) paragraph.before = this.#before;
    if (this.notes.length > 0) paragraph.notes = this.notes;
    if (this.anchors.length > 0) paragraph.anchors = this.anchors;
    return paragraph;
  }
}

function isSameKind(a: Run, b: Run): boolean {
  return (
    a.role !== 'note' &&
    a.role === b.role &&
    a.revision === b.revision &&
    a.link === b.link &&
    a.instruction === b.instruction &&
    a.isBold === b.isBold &&
    a.isItalic === b.isItalic &&
    a.isUnderlined === b.isUnderlined &&
    a.isStruck === b.isStruck &&
    a.isHidden === b.isHidden
  );
}
