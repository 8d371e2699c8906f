import type { RowLine } from '#domain/reading/versions/compare-papers.ts';
import { LINE_BREAK } from '../change.ts';
import type { NewTable, PlacedChange } from '../change.ts';
import { isSameFolded } from '../folded-text.ts';
import type { WordsInPaper } from '../words-in-paper.ts';
import { leftOut } from './left-out.ts';
import type { LeftOut, LeftOutCode } from './left-out.ts';

/** A change of the earlier paper, with its paragraph and the words by which it is named where it cannot be written. */
export type ChangeOfPaper = {
  readonly change: PlacedChange;
  readonly paragraph: number;
  readonly label: string;
  readonly words: string;
};

/** A new line, and the paragraph of the earlier paper whose form it takes, if not that of the one before it. */
export type NewLine = { readonly line: RowLine; readonly form: number | undefined };

/** A new line, or a whole table with its first line. */
export type NewBlock = NewLine | { readonly line: RowLine; readonly table: NewTable };

/** The changes of the earlier paper as they are found, and what cannot be written. */
export class WrittenChanges {
  readonly #words: WordsInPaper;
  readonly #changes: ChangeOfPaper[] = [];
  readonly #left: LeftOut[] = [];

  constructor(words: WordsInPaper) {
    this.#words = words;
  }

  get changes(): readonly ChangeOfPaper[] {
    return this.#changes;
  }

  get left(): readonly LeftOut[] {
    return this.#left;
  }

  add(change: ChangeOfPaper): void {
    this.#changes.push(change);
  }

  leave(code: LeftOutCode, { label, text }: RowLine): void {
    this.#left.push(leftOut(code, label, text));
  }

  /** Words of a line, from a letter of it on, become others. */
  take(line: RowLine, find: string, at: number, replace: string): void {
    const place = this.#words.place(line.paragraph, at, find);
    if (!place) return this.leave('text-box', line);
    const { paragraph, label, text } = line;
    this.#changes.push({ change: { find, replace, place }, paragraph, label, words: text });
  }

  /** Line by line where a paragraph has as many as before, so that each change is small. */
  edit(before: RowLine, after: RowLine): void {
    if (isSameFolded(before.text, after.text)) return;
    const [old, now] = [before.text.split(/\r\n?|\n/), after.text.split(/\r\n?|\n/)];
    if (now.length === 1) return this.take(before, before.text, 0, after.text);
    if (old.length !== now.length || old.some((line, n) => line.trim() === '' && now[n]?.trim() !== ''))
      return this.take(before, before.text, 0, withBreaks(after.text));
    let at = 0;
    for (const [n, line] of old.entries()) {
      if (!isSameFolded(line, now[n] ?? '')) this.take(before, line, at, now[n] ?? '');
      at += line.length + 1;
    }
  }

  /** A cell has a last paragraph always: words that come in place of its only line take that one, or it would stay empty. */
  putInstead(gone: RowLine, [only, ...others]: readonly NewBlock[]): boolean {
    const at = this.#changes.findIndex(
      ({ paragraph, words: of }) => paragraph === gone.paragraph && of === gone.text,
    );
    const struck = this.#changes[at];
    if (!only || 'table' in only || others.length > 0 || !struck) return false;
    this.#changes[at] = { ...struck, change: { ...struck.change, replace: withBreaks(only.line.text) } };
    return true;
  }

  /** New lines and tables behind a line of the earlier paper, or before it. */
  put(anchor: RowLine, blocks: readonly NewBlock[], side: Pick<PlacedChange, 'isBefore'>): void {
    let lines: NewLine[] = [];
    for (const block of blocks) {
      if (!('table' in block)) {
        lines.push(block);
        continue;
      }
      if (lines.length > 0) this.#putLines(anchor, lines, side);
      lines = [];
      this.#putTable(anchor, block, side);
    }
    if (lines.length > 0) this.#putLines(anchor, lines, side);
  }

  #putTable(
    anchor: RowLine,
    { line, table }: Extract<NewBlock, { readonly table: NewTable }>,
    side: Pick<PlacedChange, 'isBefore'>,
  ): void {
    const place = this.#words.place(anchor.paragraph, 0, anchor.text);
    if (!place) return this.leave('text-box', line);
    const text = table.rows.map(({ cells }) => cells.flatMap((cell) => cell.lines).join('\n')).join('\n');
    this.#changes.push({
      change: { insertAfter: anchor.text, text, place, table, ...side },
      paragraph: anchor.paragraph,
      label: line.label,
      words: text,
    });
  }

  #putLines(anchor: RowLine, lines: readonly NewLine[], side: Pick<PlacedChange, 'isBefore'>): void {
    const place = this.#words.place(anchor.paragraph, 0, anchor.text);
    const text = lines.map(({ line }) => withBreaks(line.text)).join('\n');
    const alike = lines.map(({ form }) => (form === undefined ? undefined : this.#words.paragraph(form)));
    const formed = alike.some((form) => form !== undefined) ? { forms: alike } : {};
    if (place)
      this.#changes.push({
        change: { insertAfter: anchor.text, text, place, ...formed, ...side },
        paragraph: anchor.paragraph,
        label: lines[0]?.line.label ?? '',
        words: text,
      });
    else for (const { line } of lines) this.leave('text-box', line);
  }
}

/** Lines within a paragraph, as a change puts them in. */
function withBreaks(text: string): string {
  return text.replaceAll(/\r\n?|\n/g, LINE_BREAK);
}
