import { barredBy } from './content-control.ts';
import { damagedXml } from './damaged-xml.ts';
import { namesOf } from './names.ts';
import { ParagraphMapper } from './paragraph-mapper.ts';
import type { DraftParagraph } from './paragraph-mapper.ts';
import { attributeOf, scanXml } from './scan-xml.ts';
import type { Tag } from './scan-xml.ts';
import type { Barred, MappedParagraph, MappedRow, MappedTable, StoryMap, Stretch } from './story-map.ts';

/** Maps a story. Throws `Fail` for XML that is not well formed, or names that are declared in a way of their own. */
export function mapStory(xml: string): StoryMap {
  const names = namesOf(xml);
  const mapper = new StoryMapper(xml, names.local);
  scanXml(xml, (tag) => {
    mapper.take(tag);
  });
  return { xml, prefix: names.prefix, paragraphs: mapper.paragraphs, outside: mapper.outside };
}

/** An element that is open. */
type Frame = {
  readonly name: string;
  readonly tag: Stretch;
  /** The last paragraph among its children, until something follows it. */
  last?: DraftParagraph | undefined;
  /** Of a content control: why its text may not be changed. */
  barred?: Barred;
  isGone?: boolean;
  row?: DraftRow;
  table?: Draft<MappedTable>;
  /** What its last child is that takes room of its own. */
  lastBlock?: string;
};

type Draft<T> = { -readonly [Name in keyof T]: T[Name] };
type DraftRow = Draft<Omit<MappedRow, 'cells'>> & { readonly cells: Draft<MappedRow['cells'][number]>[] };

/** What is passed over, and what its place counts as. */
const PASSED_OVER: Readonly<Record<string, 'drawing' | 'formula' | 'other-object'>> = {
  'mc:AlternateContent': 'drawing',
  drawing: 'drawing',
  pict: 'drawing',
  object: 'drawing',
  'm:oMath': 'formula',
  'm:oMathPara': 'formula',
  ruby: 'other-object',
};

class StoryMapper {
  readonly paragraphs: MappedParagraph[] = [];
  readonly outside: Stretch[] = [];
  readonly #xml: string;
  readonly #local: (name: string) => string;
  readonly #frames: Frame[] = [];
  #fields = 0;
  #paragraph: ParagraphMapper | undefined;
  /** How deep what is passed over is open: 0 for not at all. */
  #passing = 0;

  constructor(xml: string, local: (name: string) => string) {
    this.#xml = xml;
    this.#local = local;
  }

  take(tag: Tag): void {
    if (this.#passing > 0) {
      this.#passOver(tag);
      return;
    }
    const name = this.#local(tag.name);
    if (tag.kind === 'close') {
      this.#close(name, tag);
      return;
    }
    this.#open(name, tag);
    if (tag.kind === 'empty') this.#close(name, tag);
  }

  #open(name: string, tag: Tag): void {
    const parent = this.#frames.at(-1);
    const frame: Frame = { name, tag: { from: tag.from, to: tag.to } };
    const wall = PASSED_OVER[name];
    this.#frames.push(frame);
    if (wall && tag.kind === 'open') this.#passing = 1;
    if (name === 'p') {
      this.#openParagraph(parent, tag);
      return;
    }
    if (!this.#paragraph) {
      if (parent && BLOCKS.has(name)) followedBy(parent, name);
      if (name === 'del' && parent?.name === 'trPr') this.#markGone('tr');
      if (name === 'cellDel') this.#markGone('tc');
      this.#openRow(name, frame);
      return;
    }
    if (name === 'fldChar') {
      const type = attributeOf(this.#xml.slice(tag.from, tag.to), `\\S*fldCharType`);
      if (type === 'begin') this.#fields += 1;
      if (type === 'end') this.#fields = Math.max(0, this.#fields - 1);
    }
    this.#paragraph.open(name, tag, wall);
  }

  #openParagraph(parent: Frame | undefined, tag: Tag): void {
    if (!parent || this.#paragraph) throw damagedXml();
    const isBehindTable = parent.lastBlock === 'tbl';
    followedBy(parent, 'p');
    const barred = this.#frames.findLast((each) => each.barred !== undefined)?.barred;
    const isGone = this.#frames.some((each) => each.isGone === true);
    const row = this.#frames.findLast((each) => each.row)?.row;
    if (row) row.isGone ||= isGone;
    this.#paragraph = new ParagraphMapper(this.#xml, tag, {
      barred,
      isGone,
      fields: this.#fields,
      isBehindTable,
      ...(row ? { row } : {}),
    });
    parent.last = this.#paragraph.draft;
  }

  #close(name: string, tag: Tag): void {
    const frame = this.#frames.pop();
    if (!frame) throw damagedXml();
    if (name === 'p') {
      if (this.#paragraph) this.paragraphs.push(this.#paragraph.finish(tag, this.#fields));
      this.#paragraph = undefined;
      return;
    }
    if (this.#paragraph) {
      this.#paragraph.close(name, tag, this.#fields);
      return;
    }
    this.#closeRow(name, frame, tag);
    const control = this.#frames.at(-1);
    if (name === 'sdtPr' && control) {
      const barred = barredBy(this.#xml.slice(frame.tag.from, tag.to));
      if (barred) control.barred = barred;
    }
  }

  #openRow(name: string, frame: Frame): void {
    const { from, to } = frame.tag;
    if (name === 'tbl') frame.table = { from, to, rows: 0 };
    if (name === 'tr') {
      const table = this.#frames.findLast((each) => each.table)?.table ?? { from, to, rows: 0 };
      table.rows += 1;
      frame.row = { from, to, headEnd: to, cells: [], table, isGone: false };
    }
    if (name === 'tc') this.#frames.findLast((each) => each.row)?.row?.cells.push({ from, to });
  }

  /** What ends is out of the frames already: its parent is the last of them. */
  #closeRow(name: string, frame: Frame, { to }: Tag): void {
    if (frame.table) frame.table.to = to;
    const row = frame.row ?? this.#frames.findLast((each) => each.row)?.row;
    if (!row) return;
    const { from } = frame.tag;
    const isIn = (parent: string) => this.#frames.at(-1)?.name === parent;
    if (name === 'tr') row.to = to;
    if (name === 'tblPrEx' && isIn('tr')) row.headEnd = to;
    if (name === 'trPr' && isIn('tr')) row.properties = { from, to };
    const cell = row.cells.at(-1);
    if (cell && name === 'tc') cell.to = to;
    if (cell && name === 'tcPr' && isIn('tc')) cell.properties = { from, to };
  }

  #passOver(tag: Tag): void {
    if (tag.kind === 'open') this.#passing += 1;
    if (tag.kind !== 'close') return;
    this.#passing -= 1;
    if (this.#passing > 0) return;
    const frame = this.#frames.pop();
    if (!frame) throw damagedXml();
    this.outside.push({ from: frame.tag.from, to: tag.to });
    this.#paragraph?.close(frame.name, tag, this.#fields);
  }

  #markGone(name: 'tr' | 'tc'): void {
    const frame = this.#frames.findLast((each) => each.name === name);
    if (frame) frame.isGone = true;
  }
}

function followedBy(parent: Frame, block: string): void {
  if (parent.last) parent.last.next = NEXT[block] ?? 'other';
  parent.last = undefined;
  parent.lastBlock = block;
}

const NEXT: Readonly<Record<string, MappedParagraph['next']>> = { p: 'paragraph', tbl: 'table' };

/** What stands between paragraphs and takes room of its own. */
const BLOCKS: ReadonlySet<string> = new Set(['tbl', 'sdt', 'altChunk', 'customXml', 'mc:AlternateContent']);
