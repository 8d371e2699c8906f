import type {
  Block,
  CountedKind,
  PaperComment,
  Paragraph,
  Part,
  PartKind,
  Revision,
  Row,
  Run,
  Unread,
  UnreadKind,
} from '#domain/reading/document/paper-document.ts';
import type { HwpxHeader } from './hwpx-header.ts';
import { elementsOf, findBelow, numberOf, textBelow } from './hwpx-node.ts';
import type { HwpxNode } from './hwpx-node.ts';
import { HwpxNumbers } from './hwpx-numbers.ts';
import { withMergedCells } from './merged-cells.ts';
import type { WrittenCell } from './merged-cells.ts';

type Place = { readonly part: string; readonly noteId?: string };
/** A paragraph as its objects see it; `behind` takes the blocks that follow it. */
type Anchored = {
  readonly id: number;
  readonly place: Place;
  readonly behind: Block[];
  readonly notes: string[];
};
type OpenChange = { readonly kind: 'insertion' | 'deletion'; readonly id: string };
type MadeRun = Run & { readonly change?: OpenChange['kind'] };

/** Reads the paragraphs of all sections into parts, and keeps what is found on the way. */
export class SectionReader {
  readonly revisions: Revision[] = [];
  readonly comments: PaperComment[] = [];
  readonly unread: Unread[] = [];
  /** What was read, by the kinds that are counted beside it. */
  readonly counts = new Map<CountedKind, number>();
  readonly #header: HwpxHeader;
  readonly #numbers: HwpxNumbers;
  readonly #body: Block[] = [];
  readonly #others = new Map<string, { readonly kind: PartKind; readonly blocks: Block[] }>();
  /** By the id of the change and what it does: its place in `revisions`. */
  readonly #known = new Map<string, number>();
  #open: OpenChange | undefined;
  #outline = '';
  #lastParagraph = 0;

  constructor(header: HwpxHeader) {
    this.#header = header;
    this.#numbers = new HwpxNumbers(header);
  }

  /** A paragraph that stands in no other. */
  take(node: HwpxNode): void {
    this.#body.push(...this.#paragraph(node, { part: 'body' }));
  }

  /** The body first, then notes, headers, footers and text boxes, as they came. */
  parts(): Part[] {
    const others = [...this.#others].map(([id, { kind, blocks }]): Part => ({ id, kind, blocks }));
    return [{ id: 'body', kind: 'body', blocks: this.#body }, ...others];
  }

  #count(what: CountedKind, n = 1): number {
    const count = (this.counts.get(what) ?? 0) + n;
    this.counts.set(what, count);
    return count;
  }

  /** A paragraph, with the tables that are anchored in it behind it. */
  #paragraph(node: HwpxNode, place: Place): Block[] {
    this.#count('paragraphs');
    const outline = findBelow(node, 'secPr')?.attributes['outlineShapeIDRef'];
    if (outline !== undefined) this.#outline = outline;
    this.#lastParagraph += 1;
    const id = this.#lastParagraph;
    const runs: MadeRun[] = [];
    const behind: Block[] = [];
    const notes: string[] = [];
    for (const run of elementsOf(node, 'run')) {
      const isBold = this.#header.bold.has(run.attributes['charPrIDRef'] ?? '');
      for (const child of elementsOf(run)) {
        if (child.name === 't') this.#text(child, isBold, runs, id, place.part);
        else this.#control(child, { id, place, behind, notes });
      }
    }
    const text = textOf(runs, 'deletion');
    const before = textOf(runs, 'insertion');
    if (text.trim() === '' && before.trim() === '' && notes.length === 0) return behind;
    const number = this.#numbers.next(node.attributes['paraPrIDRef'] ?? '', this.#outline);
    const paragraph: Paragraph = {
      kind: 'paragraph',
      id,
      text,
      ...(before === text ? {} : { before }),
      ...(text.trim() === '' && before.trim() !== '' ? { isGone: true } : {}),
      label: number?.label ?? '',
      ...(number ? { listLevel: number.level } : {}),
      runs: runs.map(({ change: _change, ...run }) => run),
      ...(notes.length > 0 ? { notes } : {}),
      ...(place.noteId === undefined ? {} : { noteId: place.noteId }),
    };
    return [paragraph, ...behind];
  }

  /** Letters, and marks between which they were put in or taken out. */
  #text(node: HwpxNode, isBold: boolean, runs: MadeRun[], paragraph: number, part: string): void {
    for (const child of node.children) {
      if (typeof child === 'string') this.#put(child, isBold, runs, paragraph, part);
      else this.#mark(child, isBold, runs, paragraph, part);
    }
  }

  #mark(node: HwpxNode, isBold: boolean, runs: MadeRun[], paragraph: number, part: string): void {
    switch (node.name) {
      case 'insertBegin':
      case 'deleteBegin': {
        const kind = node.name === 'insertBegin' ? 'insertion' : 'deletion';
        this.#count(kind === 'insertion' ? 'insertions' : 'deletions');
        this.#open = { kind, id: node.attributes['TcId'] ?? node.attributes['Id'] ?? '' };
        return;
      }
      case 'insertEnd':
      case 'deleteEnd':
        this.#open = undefined;
        return;
      case 'hyphen':
        this.#put('-', isBold, runs, paragraph, part);
        return;
      case 'tab':
      case 'lineBreak':
      case 'nbSpace':
      case 'fwSpace':
        this.#put(' ', isBold, runs, paragraph, part);
        return;
      default:
        this.#text(node, isBold, runs, paragraph, part);
    }
  }

  #put(text: string, isBold: boolean, runs: MadeRun[], paragraph: number, part: string): void {
    const revision = this.#open ? this.#revision(this.#open, text, paragraph, part) : undefined;
    const last = runs.at(-1);
    if (last && last.revision === revision && (last.isBold ?? false) === isBold)
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else
      runs.push({
        text,
        ...(isBold ? { isBold } : {}),
        ...(revision === undefined || !this.#open ? {} : { revision, change: this.#open.kind }),
      });
  }

  #revision({ kind, id }: OpenChange, text: string, paragraph: number, part: string): number {
    const key = `${kind} ${id} ${part}`;
    const at = this.#known.get(key);
    const known = at === undefined ? undefined : this.revisions[at];
    const said = kind === 'insertion' ? { after: text } : { before: text };
    if (at !== undefined && known) {
      this.revisions[at] = {
        ...known,
        before: known.before + (said.before ?? ''),
        after: known.after + (said.after ?? ''),
      };
      return at;
    }
    const { author = '', date = '' } = this.#header.changes.get(id) ?? {};
    this.#known.set(key, this.revisions.length);
    return this.revisions.push({ kind, author, date, part, paragraph, before: '', after: '', ...said }) - 1;
  }

  /** What stands in a paragraph beside its letters, and behind it what its caption says. */
  #control(node: HwpxNode, at: Anchored): void {
    this.#object(node, at);
    for (const caption of elementsOf(node, 'caption')) at.behind.push(...this.#blocksIn(caption, at.place));
  }

  #object(node: HwpxNode, at: Anchored): void {
    const { id, place, behind, notes } = at;
    switch (node.name) {
      case 'secPr':
      case 'linesegarray':
        return;
      case 'ctrl':
        for (const child of elementsOf(node)) this.#control(child, at);
        return;
      case 'tbl':
        behind.push(this.#table(node, place));
        return;
      case 'footNote':
      case 'endNote': {
        const kind = node.name === 'footNote' ? 'footnotes' : 'endnotes';
        const noteId = `${kind.slice(0, -1)}-${this.#count(kind)}`;
        notes.push(noteId);
        this.#story(kind, kind, node, { part: kind, noteId });
        return;
      }
      case 'header':
      case 'footer': {
        const part = `${node.name}-${this.#count(node.name === 'header' ? 'headers' : 'footers')}`;
        this.#story(part, node.name, node, { part });
        return;
      }
      case 'hiddenComment':
        this.#comment(node, id, place.part);
        return;
      case 'fieldBegin':
        if (node.attributes['type'] === 'MEMO') this.#comment(node, id, place.part);
        return;
      case 'equation':
        this.#lost('equation', node, id, place.part);
        return;
      case 'pic':
        this.#lost('picture', node, id, place.part);
        return;
      case 'ole':
        this.#lost('embedded-file', node, id, place.part);
        return;
      case 'chart':
        this.#lost('chart', node, id, place.part);
        return;
      default:
        this.#drawing(node, id, place.part);
    }
  }

  #story(part: string, kind: PartKind, node: HwpxNode, place: Place): void {
    const known = this.#others.get(part) ?? { kind, blocks: [] };
    this.#others.set(part, known);
    known.blocks.push(...this.#blocksIn(node, place));
  }

  /** The paragraphs of a list of them, as cells, notes and text boxes have. */
  #blocksIn(node: HwpxNode, place: Place): Block[] {
    return elementsOf(node).flatMap((child) => {
      if (child.name === 'p') return this.#paragraph(child, place);
      return child.name === 'subList' ? this.#blocksIn(child, place) : [];
    });
  }

  #table(node: HwpxNode, place: Place): Block {
    this.#count('tables');
    const written = elementsOf(node, 'tr').map((row) => {
      this.#count('rows');
      return elementsOf(row, 'tc').map((cell): WrittenCell => {
        this.#count('cells');
        return {
          columns: Math.max(1, numberOf(elementsOf(cell, 'cellSpan')[0], 'colSpan', 1)),
          rows: Math.max(1, numberOf(elementsOf(cell, 'cellSpan')[0], 'rowSpan', 1)),
          blocks: this.#blocksIn(cell, place),
        };
      });
    });
    return { kind: 'table', rows: withMergedCells(written).map((cells): Row => ({ cells })) };
  }

  #comment(node: HwpxNode, paragraph: number, part: string): void {
    const paragraphs = namedBelow(node, 'p');
    const text = paragraphs.map(lettersIn).join('\n').trim();
    // Its paragraphs are read, though they are no part of the text.
    this.#count('paragraphs', paragraphs.length);
    const author = elementsOf(node, 'parameters')
      .flatMap((parameters) => elementsOf(parameters, 'stringParam'))
      .find(({ attributes }) => attributes['name'] === 'Author');
    this.comments.push({
      id: String(this.comments.length + 1),
      author: author ? textBelow(author).trim() : '',
      date: '',
      text,
      part,
      paragraph,
      about: '',
    });
  }

  #lost(what: UnreadKind, node: HwpxNode, paragraph: number, part: string): void {
    const told = what === 'equation' ? findBelow(node, 'script') : findBelow(node, 'shapeComment');
    this.unread.push({ what, part, paragraph, name: told ? textBelow(told).trim() : '' });
  }

  /** A shape: the text in it is a part of its own; one without text is named. Marks that show nothing are neither. */
  #drawing(node: HwpxNode, paragraph: number, part: string): void {
    for (const picture of namedBelow(node, 'pic')) this.#lost('picture', picture, paragraph, part);
    const texts = namedBelow(node, 'drawText');
    if (texts.length > 0) {
      for (const text of texts) {
        const id = `text-box-${this.#count('text-boxes')}`;
        this.#story(id, 'text-box', text, { part: id });
      }
    } else if (SHAPES.has(node.name)) this.#lost('drawing', node, paragraph, part);
  }
}

const SHAPES: ReadonlySet<string> = new Set([
  'rect',
  'ellipse',
  'arc',
  'polygon',
  'curve',
  'container',
  'textart',
  'video',
]);

/** The outermost elements of a name below another. */
function namedBelow(node: HwpxNode, name: string): HwpxNode[] {
  return elementsOf(node).flatMap((child) => (child.name === name ? [child] : namedBelow(child, name)));
}

function lettersIn(node: HwpxNode): string {
  return elementsOf(node, 'run')
    .flatMap((run) => elementsOf(run, 't'))
    .map(textBelow)
    .join('');
}

/** The runs joined, without those that this kind of change made. */
function textOf(runs: readonly MadeRun[], without: OpenChange['kind']): string {
  return runs
    .filter(({ change }) => change !== without)
    .map(({ text }) => text)
    .join('');
}
