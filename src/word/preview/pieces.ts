import type { Piece } from '#domain/preview/preview.ts';
import { childOf } from '#papers/package/xml-node.ts';
import { symbolOf } from '#papers/word/symbols.ts';
import { wholeRun } from './look-lists.ts';
import { pointsOfEmu, within } from './measures.ts';
import { descendantOf } from './part-tree.ts';
import type { PartNode } from './part-tree.ts';
import { overParagraph } from './page-styles.ts';
import type { StoryContext } from './preview-context.ts';
import { runProperties } from './properties.ts';
import type { RunProperties } from './properties.ts';

/** What stands in a paragraph; and the text boxes that hang on it, which are shown behind it. */
export type InParagraph = { readonly pieces: readonly Piece[]; readonly boxes: readonly PartNode[] };

type Change = 'inserted' | 'deleted' | undefined;

/** `base`: how words of this paragraph look. */
export function piecesOf(paragraph: PartNode, base: RunProperties, story: StoryContext): InParagraph {
  const reader = new PieceReader(base, story);
  reader.takeAll(paragraph.children, undefined);
  story.fields.abandon();
  return reader;
}

class PieceReader implements InParagraph {
  readonly pieces: Piece[] = [];
  readonly boxes: PartNode[] = [];
  readonly #base: RunProperties;
  readonly #story: StoryContext;

  constructor(base: RunProperties, story: StoryContext) {
    this.#base = base;
    this.#story = story;
  }

  takeAll(nodes: readonly PartNode[], change: Change): void {
    for (const node of nodes) this.#take(node, change);
  }

  #take(node: PartNode, change: Change): void {
    switch (node.name) {
      case 'w:r':
        this.#takeRun(node, change);
        return;
      case 'w:ins':
      case 'w:moveTo':
        this.takeAll(node.children, 'inserted');
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.takeAll(node.children, 'deleted');
        return;
      case 'w:fldSimple': {
        const { fields } = this.#story;
        this.#addFigure(fields.beginSimple(node.attributes['w:instr'] ?? ''), this.#lookOf(this.#base));
        this.takeAll(node.children, change);
        fields.endSimple();
        return;
      }
      case 'm:t':
        this.#addText(node.text, this.#base, change);
        return;
      case 'w:pPr':
      case 'w:sdtPr':
        return;
      default:
        this.takeAll(node.children, change);
    }
  }

  #takeRun(run: PartNode, change: Change): void {
    const properties = this.#runLook(childOf(run, 'w:rPr') as PartNode | undefined);
    for (const node of run.children) this.#takeInRun(node, properties, change);
  }

  #takeInRun(node: PartNode, run: RunProperties, change: Change): void {
    const { fields } = this.#story;
    switch (node.name) {
      case 'w:t':
      case 'w:delText': {
        const isWhole = node.attributes['xml:space'] === 'preserve';
        const text = isWhole ? node.text : node.text.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, '');
        this.#addText(text.replace(/[\t\r\n]/g, ' '), run, change);
        return;
      }
      case 'w:instrText':
      case 'w:delInstrText':
        fields.instruct(node.text);
        return;
      case 'w:fldChar':
        this.#addFigure(fields.take(node.attributes['w:fldCharType'] ?? ''), this.#lookOf(run));
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#add({ kind: 'tab' });
        return;
      case 'w:br':
        this.#add({
          kind: /^(?:page|column)$/.test(node.attributes['w:type'] ?? '') ? 'page-break' : 'line-break',
        });
        return;
      case 'w:cr':
        this.#add({ kind: 'line-break' });
        return;
      case 'w:noBreakHyphen':
        this.#addText('\u2011', run, change);
        return;
      case 'w:sym': {
        const code = Number.parseInt(node.attributes['w:char'] ?? '', 16) || 0;
        this.#addText(symbolOf(node.attributes['w:font'] ?? '', code), run, change);
        return;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#addNote(node, run);
        return;
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        this.#addText(this.#story.noteMark, run, change);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#addDrawing(node);
        return;
      default:
    }
  }

  #add(piece: Piece): void {
    if (!this.#story.fields.isSwallowed) this.pieces.push(piece);
  }

  #addText(text: string, run: RunProperties, change: Change): void {
    // Hidden words are on no page.
    if (text === '' || run.isHidden === true || this.#story.fields.isSwallowed) return;
    const look = this.#lookOf(run);
    const last = this.pieces.at(-1);
    if (last?.kind === 'text' && last.look === look && last.change === change) {
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    } else this.pieces.push({ kind: 'text', text, look, ...(change ? { change } : {}) });
  }

  #addFigure(kind: 'page-number' | 'page-count' | undefined, look: number): void {
    if (kind) this.pieces.push({ kind, look });
  }

  #addNote({ name, attributes }: PartNode, run: RunProperties): void {
    const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const id = `${kind}-${attributes['w:id'] ?? ''}`;
    this.#add({ kind: 'note', id, mark: this.#story.notes.markOf(id), look: this.#lookOf(run) });
  }

  #addDrawing(drawing: PartNode): void {
    const box = descendantOf(drawing, 'w:txbxContent');
    if (box) this.boxes.push(box);
    const blip = descendantOf(drawing, 'a:blip');
    if (!blip) return;
    const { pictures, relations } = this.#story;
    const picture = pictures.placeOf(relations.get(blip.attributes['r:embed'] ?? ''));
    const extent = descendantOf(drawing, 'wp:extent')?.attributes ?? {};
    const side = (text: string | undefined): number => within(1, 2_000, pointsOfEmu(text) ?? 72);
    this.#add({
      kind: 'picture',
      ...(picture === undefined ? {} : { picture }),
      width: side(extent['cx']),
      height: side(extent['cy']),
      alt: descendantOf(drawing, 'wp:docPr')?.attributes['descr'] ?? '',
    });
  }

  #runLook(rPr: PartNode | undefined): RunProperties {
    if (!rPr) return this.#base;
    const styleId = childOf(rPr, 'w:rStyle')?.attributes['w:val'];
    const styled =
      styleId === undefined ? this.#base : overParagraph(this.#base, this.#story.styles.ofLetters(styleId));
    return { ...styled, ...runProperties(rPr) };
  }

  #lookOf(run: RunProperties): number {
    return this.#story.looks.runs.placeOf(wholeRun(run));
  }
}
