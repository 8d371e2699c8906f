import { placeOfNewWords } from './insertion-place.ts';
import type { PlaceInRun } from './insertion-place.ts';
import { deletedMark, headEnd, insertedMark, newParagraph } from './paragraph-marks.ts';
import type { NewParagraph } from './paragraph-marks.ts';
import type { NewLine, ResolvedChange, ResolvedEdit, ResolvedTable } from './resolved-change.ts';
import type { RevisionMarks } from './revision-marks.ts';
import type { SmallChange } from '#domain/redline/smallest-changes.ts';
import { newTable } from './new-table.ts';
import { spliced } from './splice.ts';
import type { Splice } from './splice.ts';
import type { MappedParagraph, MappedRun, Piece, StoryMap } from './story-map.ts';
import { writeRun } from './write-run.ts';
import type { Arrival, RunEdit } from './write-run.ts';

/** The edges of a comment in the margin, as XML that stands between runs. */
export type CommentEdges = { readonly begin: string; readonly end: string };

/** What surrounds the writing of one paragraph. */
export type ParagraphOrder = {
  readonly story: StoryMap;
  readonly paragraph: MappedParagraph;
  readonly changes: readonly ResolvedChange[];
  readonly marks: RevisionMarks;
  /** For those with a comment. */
  readonly edgesOf: (change: number) => CommentEdges | undefined;
  /** Where in the part the next paragraph that stays has its content: what is left of a deleted one goes there. */
  readonly nextContent: number;
};

/** What the changes of one paragraph make of its XML. */
export function writeParagraph(order: ParagraphOrder): Splice[] {
  const writer = new ParagraphWriter(order);
  const { changes, edgesOf } = order;
  const edits = changes.filter((change): change is ResolvedEdit => change.kind === 'edit');
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) writer.edit(edit, edgesOf(edit.change));
  const deletion = changes.find(({ kind }) => kind === 'deletion');
  if (deletion) writer.deleteAll(edgesOf(deletion.change));
  for (const change of changes) {
    if (change.kind === 'insertion')
      writer.put(change.lines, edgesOf(change.change), change.isBefore ? 'before' : 'behind');
    else if (change.kind === 'table') writer.putTable(change);
  }
  return writer.finish();
}

type Side = 'before' | 'behind';
type NewBlock = Omit<NewParagraph, 'hasOldEnd'> | { readonly table: ResolvedTable['table'] };

class ParagraphWriter {
  readonly #order: ParagraphOrder;
  readonly #paragraph: MappedParagraph;
  readonly #runs = new Map<MappedRun, RunEdit>();
  readonly #splices: Splice[] = [];
  readonly #new = { before: [], behind: [] } as Record<Side, NewBlock[]>;
  #isDeleted = false;

  constructor(order: ParagraphOrder) {
    this.#order = order;
    this.#paragraph = order.paragraph;
  }

  edit({ from, to, changes }: ResolvedEdit, edges: CommentEdges | undefined): void {
    const whole = changes.length === 0 ? [{ from, to, text: '' }] : changes;
    if (edges) this.#anchor(whole[0], edges.begin, 'begin');
    for (const change of changes) this.#change(change);
    if (edges) this.#anchor(whole.at(-1), edges.end, 'end');
  }

  deleteAll(edges: CommentEdges | undefined): void {
    this.#isDeleted = true;
    for (const piece of this.#paragraph.pieces) {
      if (piece.run && piece.kind !== 'nothing') this.#cut(piece, piece.run, 0, piece.text.length);
    }
    if (!edges) return;
    this.#between(headEnd(this.#paragraph), edges.begin);
    this.#between(this.#paragraph.contentTo, edges.end);
  }

  put(lines: readonly NewLine[], edges: CommentEdges | undefined, side: Side): void {
    for (const [n, { line, form }] of lines.entries()) {
      const begin = n === 0 ? (edges?.begin ?? '') : '';
      const end = n === lines.length - 1 ? (edges?.end ?? '') : '';
      const alike = form === undefined ? undefined : this.#order.story.paragraphs[form];
      this.#new[side].push({ line, form: alike ?? this.#paragraph, edges: { begin, end } });
    }
  }

  putTable({ table, isBefore }: ResolvedTable): void {
    this.#new[isBefore ? 'before' : 'behind'].push({ table });
  }

  finish(): Splice[] {
    const { story, marks, nextContent } = this.#order;
    const paragraph = this.#paragraph;
    for (const edit of this.#runs.values()) {
      const { from, to } = edit.run;
      this.#splices.push({ from, to, xml: writeRun(story.xml, edit, marks) });
    }
    const written = this.#writeNew();
    const { from, to } = paragraph;
    const before = this.#writeBefore();
    if (this.#isDeleted && marks.isClean) {
      const rest = spliced(story.xml, this.#splices, headEnd(paragraph), paragraph.contentTo);
      const first = this.#new.behind.findIndex((each) => 'line' in each);
      const isLeft = first < 0 && rest.trim() !== '';
      const filled = written.map((each, n) =>
        n === first ? withContentFirst(each, rest, marks.prefix) : each,
      );
      return [
        { from, to, xml: before + filled.join('') },
        ...(isLeft ? [{ from: nextContent, to: nextContent, xml: rest }] : []),
      ];
    }
    if (before !== '') this.#between(from, before);
    if (this.#isDeleted) this.#splices.push(deletedMark(story, paragraph, marks));
    else if (this.#lastLine >= 0 && paragraph.next !== 'paragraph' && !marks.isClean)
      this.#splices.push(insertedMark(story, paragraph, marks));
    if (written.length > 0) this.#between(to, written.join(''));
    return this.#splices;
  }

  get #lastLine(): number {
    return this.#new.behind.findLastIndex((each) => 'line' in each);
  }

  /** Where nothing follows, the last new paragraph has the old end, and what is new is the end before it. */
  #writeNew(): string[] {
    const isLast = this.#paragraph.next !== 'paragraph' && !this.#isDeleted;
    const last = this.#lastLine;
    return this.#new.behind.map((each, n) => this.#writeBlock(each, isLast && n === last));
  }

  #writeBlock(block: NewBlock, hasOldEnd: boolean): string {
    const { story, marks } = this.#order;
    if ('table' in block) return newTable(story, block.table, marks);
    return newParagraph(story, this.#paragraph, { ...block, hasOldEnd }, marks);
  }

  /** What comes before the paragraph ends by itself, whatever becomes of the paragraph. */
  #writeBefore(): string {
    return this.#new.before.map((each) => this.#writeBlock(each, false)).join('');
  }

  #change(change: SmallChange): void {
    for (const piece of this.#paragraph.pieces) {
      const from = Math.max(0, change.from - piece.at);
      const to = Math.min(piece.text.length, change.to - piece.at);
      const isInside = piece.kind === 'soft' && change.from < piece.at && piece.at < change.to;
      if (piece.run && (from < to || isInside)) this.#cut(piece, piece.run, from, Math.max(from, to));
    }
    if (change.text === '') return;
    const place = placeOfNewWords(this.#paragraph, change);
    if (place) this.#arrive(place.run, { piece: place.piece, offset: place.offset, words: change.text });
  }

  /** Beside the first or last letter of a change; outside what its run stands in, be it a link or another's insertion. */
  #anchor(change: SmallChange | undefined, xml: string, edge: 'begin' | 'end'): void {
    const place = change && this.#placeOfEdge(change, edge);
    if (!place) return;
    const { run, piece, offset } = place;
    if (run.top.from === run.from) this.#arrive(run, { piece, offset, xml });
    else this.#between(edge === 'begin' ? run.top.from : run.top.to, xml);
  }

  #placeOfEdge(change: SmallChange, edge: 'begin' | 'end'): PlaceInRun | undefined {
    const isEmpty = change.from === change.to;
    if (isEmpty || (edge === 'end' && change.text !== '')) return placeOfNewWords(this.#paragraph, change);
    const said = this.#paragraph.pieces.filter(({ text, run }) => run && text !== '');
    const piece =
      edge === 'begin'
        ? said.find(({ at, text }) => change.from < at + text.length)
        : said.findLast(({ at }) => at < change.to);
    if (!piece?.run) return undefined;
    const at = (edge === 'begin' ? change.from : change.to) - piece.at;
    return { piece, run: piece.run, offset: Math.min(Math.max(0, at), piece.text.length) };
  }

  #between(at: number, xml: string): void {
    this.#splices.push({ from: at, to: at, xml });
  }

  #cut(piece: Piece, run: MappedRun, from: number, to: number): void {
    this.#runEdit(run).cuts.push({ piece, from, to });
  }

  #arrive(run: MappedRun, arrival: Arrival): void {
    this.#runEdit(run).arrivals.push(arrival);
  }

  #runEdit(run: MappedRun): RunEdit {
    let edit = this.#runs.get(run);
    if (!edit) {
      const pieces = this.#paragraph.pieces.filter((piece) => piece.run === run);
      this.#runs.set(run, (edit = { run, pieces, cuts: [], arrivals: [] }));
    }
    return edit;
  }
}

/** A paragraph with something before its first run. */
function withContentFirst(paragraph: string, content: string, w: string): string {
  const properties = `</${w}pPr>`;
  const head = paragraph.startsWith(`<${w}p><${w}pPr>`)
    ? paragraph.indexOf(properties) + properties.length
    : `<${w}p>`.length;
  return paragraph.slice(0, head) + content + paragraph.slice(head);
}
