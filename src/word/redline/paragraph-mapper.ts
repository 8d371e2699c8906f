import { barredBy } from './content-control.ts';
import { decodeXml, letterOf } from './scan-xml.ts';
import type { Tag } from './scan-xml.ts';
import type { Barred, MappedParagraph, MappedRow, MappedRun, Piece, Stretch, Wall } from './story-map.ts';

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };
export type DraftParagraph = Writable<MappedParagraph>;
type Frame = {
  readonly name: string;
  readonly tag: Stretch;
  readonly top: Writable<Stretch>;
  barred?: Barred;
};
type Around = {
  readonly barred: Barred | undefined;
  readonly isGone: boolean;
  readonly fields: number;
  readonly isBehindTable: boolean;
  readonly row?: MappedRow;
};

/** Letters that a sign stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
};
const WALLS: Readonly<Record<string, Wall>> = {
  fldChar: 'field',
  footnoteReference: 'note',
  endnoteReference: 'note',
  drawing: 'drawing',
  pict: 'drawing',
  object: 'drawing',
  'mc:AlternateContent': 'drawing',
  ruby: 'other-object',
  sym: 'other-object',
  contentPart: 'other-object',
};
const SOFT: ReadonlySet<string> = new Set(['softHyphen', 'lastRenderedPageBreak']);
const BORDERS: Readonly<Record<string, Wall>> = { sdt: 'content-control', fldSimple: 'field' };
const MARKS: Readonly<Record<string, MappedParagraph['mark']>> = {
  ins: 'inserted',
  del: 'deleted',
  moveFrom: 'moved',
  moveTo: 'moved',
};

/** Maps one paragraph, from its open tag to its close tag. */
export class ParagraphMapper {
  readonly draft: DraftParagraph;
  readonly #xml: string;
  readonly #around: Around;
  readonly #frames: Frame[] = [];
  readonly #pieces: Piece[] = [];
  #text = '';
  #run: { readonly mapped: Writable<MappedRun>; readonly depth: number } | undefined;

  constructor(xml: string, tag: Tag, around: Around) {
    this.#xml = xml;
    this.#around = around;
    this.draft = {
      from: tag.from,
      to: tag.to,
      contentFrom: tag.to,
      contentTo: tag.to,
      text: '',
      pieces: this.#pieces,
      next: 'none',
      isBehindTable: around.isBehindTable,
      ...(around.barred ? { barred: around.barred } : {}),
      ...(around.row ? { row: around.row } : {}),
      isInField: around.fields > 0,
      mark: 'plain',
    };
  }

  open(name: string, tag: Tag, passedOver: Wall | undefined): void {
    const top = this.#frames[0]?.top ?? { from: tag.from, to: tag.to };
    this.#frames.push({ name, tag: { from: tag.from, to: tag.to }, top });
    if (this.#isInProperties) {
      const mark = this.#frames.length === 3 && this.#frames[1]?.name === 'rPr' ? MARKS[name] : undefined;
      // Of one that was inserted first, it counts that it is deleted.
      if (mark && (this.draft.mark === 'plain' || mark !== 'inserted')) this.draft.mark = mark;
      return;
    }
    if (this.#run) return;
    if (name === 'r') this.#openRun(tag, top);
    else if (passedOver) this.#addNothing('wall', { from: tag.from, to: tag.to }, passedOver);
    else if (BORDERS[name]) this.#addNothing('wall', tag, BORDERS[name]);
  }

  close(name: string, tag: Tag, fields: number): void {
    const isInProperties = this.#isInProperties;
    const frame = this.#frames.pop();
    if (!frame) return;
    const depth = this.#frames.length;
    if (depth === 0) frame.top.to = tag.to;
    if (isInProperties) {
      if (depth === 0) this.draft.properties = { from: frame.tag.from, to: tag.to };
      return;
    }
    if (!this.#run) this.#closeAround(name, frame, tag);
    else if (depth === this.#run.depth + 1) this.#childOfRun(name, frame, tag, fields);
    else if (depth === this.#run.depth) this.#closeRun(tag);
  }

  finish(tag: Tag, fields: number): MappedParagraph {
    this.draft.to = tag.to;
    if (tag.kind === 'close') this.draft.contentTo = tag.from;
    this.draft.text = this.#text;
    this.draft.isInField ||= fields > 0;
    return this.draft;
  }

  get #isInProperties(): boolean {
    return this.#frames[0]?.name === 'pPr';
  }

  #openRun(tag: Tag, top: Writable<Stretch>): void {
    const around = this.#frames.slice(0, -1);
    const insertion = around.at(-1)?.name === 'ins' ? around.at(-1)?.tag : undefined;
    const mapped: Writable<MappedRun> = {
      from: tag.from,
      to: tag.to,
      contentFrom: tag.to,
      contentTo: tag.to,
      ...(insertion ? { insertion } : {}),
      isDeepInInsertion: !insertion && around.some(({ name }) => name === 'ins'),
      top,
    };
    this.#run = { mapped, depth: this.#frames.length - 1 };
  }

  #closeRun(tag: Tag): void {
    const run = this.#run;
    if (!run) return;
    run.mapped.to = tag.to;
    if (tag.kind === 'close') run.mapped.contentTo = tag.from;
    this.#run = undefined;
  }

  #closeAround(name: string, frame: Frame, tag: Tag): void {
    const control = this.#frames.at(-1);
    if (name === 'sdtPr' && control) {
      const barred = barredBy(this.#xml.slice(frame.tag.from, tag.to));
      if (barred) control.barred = barred;
    }
    if (BORDERS[name]) this.#addNothing('wall', tag, BORDERS[name]);
  }

  /** What others deleted or moved away says nothing now. */
  get #isGone(): boolean {
    return this.#around.isGone || this.#frames.some(({ name }) => name === 'del' || name === 'moveFrom');
  }

  #childOfRun(name: string, { tag: { from, to: openTo } }: Frame, tag: Tag, fields: number): void {
    const run = this.#run?.mapped;
    if (!run) return;
    const at = { from, to: tag.to };
    if (name === 'rPr') run.properties = at;
    else if (name === 't' && !this.#isGone) this.#addText(at, { from: openTo, to: tag.from }, fields);
    else if (SIGNS[name] !== undefined && !this.#isGone) this.#addSign(SIGNS[name], at, fields);
    else if (SOFT.has(name)) this.#addNothing('soft', at);
    else if (WALLS[name]) this.#addNothing('wall', at, WALLS[name]);
    else this.#addNothing('nothing', at);
  }

  #addText(at: Stretch, inner: Stretch, fields: number): void {
    const raw = this.#xml.slice(inner.from, Math.max(inner.from, inner.to));
    // Without being told to keep them, Word drops the blanks around a text.
    const keepsBlanks = /xml:space\s*=\s*["']preserve["']/.test(this.#xml.slice(at.from, inner.from));
    const kept = keepsBlanks ? raw : raw.trim();
    if (kept === '') return this.#addNothing('nothing', at);
    if (kept.includes('<')) return this.#addNothing('wall', at, 'other-object');
    const lettersFrom = inner.from + (keepsBlanks ? 0 : raw.length - raw.trimStart().length);
    const letters = kept.includes('&') ? placesOf(kept, lettersFrom) : undefined;
    this.#add({
      kind: 'text',
      text: decodeXml(kept),
      ...at,
      lettersFrom,
      ...(letters ? { letters } : {}),
      ...this.#barredNow(fields),
    });
  }

  #addSign(letter: string, at: Stretch, fields: number): void {
    const isPage = letter === '\n' && /type\s*=\s*["'](?:page|column)/.test(this.#xml.slice(at.from, at.to));
    this.#add({
      kind: isPage ? 'wall' : 'sign',
      text: letter,
      ...at,
      lettersFrom: at.from,
      ...(isPage ? { wall: 'page-break' } : {}),
      ...this.#barredNow(fields),
    });
  }

  #addNothing(kind: 'wall' | 'soft' | 'nothing', { from, to }: Stretch, wall?: Wall): void {
    this.#add({ kind, text: '', from, to, lettersFrom: from, ...(wall ? { wall } : {}) });
  }

  #add(piece: Omit<Piece, 'at' | 'run'>): void {
    const run = this.#run?.mapped;
    this.#pieces.push({ ...piece, at: this.#text.length, ...(run ? { run } : {}) });
    this.#text += piece.text;
  }

  #barredNow(fields: number): { readonly barred?: Barred } {
    const control = this.#frames.findLast(({ barred }) => barred !== undefined)?.barred;
    const isField = fields > 0 || this.#frames.some(({ name }) => name === 'fldSimple');
    const isMoved = this.#frames.some(({ name }) => name === 'moveTo');
    const barred = isMoved ? 'moved' : isField ? 'field-result' : (control ?? this.#around.barred);
    return barred ? { barred } : {};
  }
}

/** Where each letter of a text with entities begins in the XML, and where the last ends. */
function placesOf(raw: string, from: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < raw.length;) {
    const entity = raw[at] === '&' ? /^&([^;]+);/.exec(raw.slice(at, at + 16)) : null;
    const letters = entity ? letterOf(entity[1] ?? '').length : 1;
    for (let n = 0; n < letters; n += 1) places.push(from + at);
    at += entity?.[0].length ?? 1;
  }
  return [...places, from + raw.length];
}
