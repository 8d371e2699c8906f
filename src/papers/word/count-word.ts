import { DecodeUTF8 } from 'fflate';
import { COUNTED_KINDS } from '#domain/reading/document/paper-document.ts';
import type { CountedKind, PartKind } from '#domain/reading/document/paper-document.ts';

/**
 * Counts what is in a Word document without the reader: a scanner of tags of its own over the text of each part,
 * no parser, no styles, no paragraphs built. What each number counts:
 *
 * - paragraphs, tables, rows, cells: `w:p`, `w:tbl`, `w:tr`, `w:tc` of body, notes, headers, footers and text
 *   boxes. Those of comments are not counted, nor those of notes that only draw a line (separators).
 * - insertions, deletions, moves: every `w:ins`, `w:del`, and `w:moveFrom` or `w:moveTo`, around words and on
 *   paragraph marks. An insertion that Word cut in three is three.
 * - row-changes: `w:ins` and `w:del` in row properties. cell-changes: `w:cellIns`, `w:cellDel`, `w:cellMerge`.
 * - formatting-changes: every element that keeps properties as they were (`…PrChange`, `w:tblGridChange`,
 *   `w:numberingChange`), an inserted number, and boundaries of content controls that were changed. What stands
 *   inside such an element is how it was, and is not counted.
 * - comments; footnotes and endnotes that hold a paragraph. headers, footers: parts with something in them.
 * - text-boxes: `w:txbxContent`. fields: each that begins (`w:fldChar`) and each `w:fldSimple`. links:
 *   `w:hyperlink`. content-controls: `w:sdt`.
 * - numbered-paragraphs: those whose own properties or whose style put them in a list that exists.
 * - letters: letters and digits of `w:t` and `w:delText`, of comments too.
 *
 * Of alternate content one branch counts: the first choice that Word of today knows, else the fallback.
 */
export class WordCount {
  readonly #tally = new Map<CountedKind, number>(KINDS.map((kind) => [kind, 0]));
  #lists: ReadonlySet<string> = new Set();
  #styles: Styles = { lists: new Map() };

  takeDefinitions(styles: Uint8Array | undefined, numbering: Uint8Array | undefined): void {
    if (numbering) this.#lists = existingLists(numbering);
    if (styles) this.#styles = listsOfStyles(styles);
  }

  takeStory(kind: PartKind | 'comments', bytes: Uint8Array): void {
    const found = this.#scan(bytes, kind);
    if (kind === 'header' && found > 0) this.#add('headers');
    if (kind === 'footer' && found > 0) this.#add('footers');
  }

  counts(): ReadonlyMap<CountedKind, number> {
    return this.#tally;
  }

  #add(kind: CountedKind, by = 1): void {
    this.#tally.set(kind, (this.#tally.get(kind) ?? 0) + by);
  }

  /** Answers how many paragraphs and tables stand in the part. */
  #scan(bytes: Uint8Array, kind: PartKind | 'comments'): number {
    const isComments = kind === 'comments';
    const path: string[] = [];
    const branches: boolean[] = [];
    let blocks = 0;
    let blind = 0;
    let isInWords = false;
    let note: 'footnotes' | 'endnotes' | undefined;
    let list: ParagraphList | undefined;
    const lists: (ParagraphList | undefined)[] = [];
    for (const tag of tagsOf(bytes)) {
      if (tag.isEnd) {
        path.pop();
        if (tag.name === 'mc:AlternateContent' && blind === 0) branches.pop();
        if (blind > 0) blind -= 1;
        else if (isInWords && (tag.name === 'w:t' || tag.name === 'w:delText')) {
          this.#add('letters', lettersOf(tag.before));
          isInWords = false;
        } else if (tag.name === 'w:p') {
          if (!isComments && list && this.#isListed(list)) this.#add('numbered-paragraphs');
          list = lists.pop();
        }
        continue;
      }
      const parent = path.at(-1) ?? '';
      if (!tag.isEmpty) path.push(tag.name);
      if (blind > 0) {
        if (!tag.isEmpty) blind += 1;
        continue;
      }
      if (tag.name === 'mc:AlternateContent') {
        if (!tag.isEmpty) branches.push(false);
        continue;
      }
      if (isClosedBranch(tag, branches) || isLineNote(tag)) {
        if (!tag.isEmpty) blind = 1;
        continue;
      }
      const counted = countedAs(tag, parent);
      if (counted === 'footnotes' || counted === 'endnotes') {
        note = tag.isEmpty ? undefined : counted;
        continue;
      }
      if (tag.name === 'w:p' && note) {
        this.#add(note);
        note = undefined;
      }
      if (counted === 'formatting-changes' && !tag.isEmpty) blind = 1;
      if (counted && !(isComments && BLOCKS.has(counted))) this.#add(counted);
      if (tag.name === 'w:p' || tag.name === 'w:tbl') blocks += 1;
      if (tag.name === 'w:p' && !tag.isEmpty) {
        lists.push(list);
        list = {};
      } else if (tag.name === 'w:p' && !isComments && this.#isListed({})) this.#add('numbered-paragraphs');
      else if (list && tag.name === 'w:pStyle' && parent === 'w:pPr') list.style = attributeOf(tag, 'val');
      else if (list && tag.name === 'w:numId' && parent === 'w:numPr') list.numId = attributeOf(tag, 'val');
      else if ((tag.name === 'w:t' || tag.name === 'w:delText') && !tag.isEmpty) isInWords = true;
    }
    return blocks;
  }

  #isListed({ style, numId }: ParagraphList): boolean {
    const { lists, standard } = this.#styles;
    const styleId = style !== undefined && lists.has(style) ? style : standard;
    const chosen = numId ?? (styleId === undefined ? undefined : lists.get(styleId));
    return chosen !== undefined && chosen !== '0' && this.#lists.has(chosen);
  }
}

/** Pages are no part of a Word file: every machine sets them anew. */
const KINDS = COUNTED_KINDS.filter((kind) => kind !== 'pages');

const BLOCKS: ReadonlySet<CountedKind> = new Set(['paragraphs', 'tables', 'rows', 'cells']);

const SIMPLE: Readonly<Record<string, CountedKind>> = {
  'w:p': 'paragraphs',
  'w:tbl': 'tables',
  'w:tr': 'rows',
  'w:tc': 'cells',
  'w:moveFrom': 'moves',
  'w:moveTo': 'moves',
  'w:cellIns': 'cell-changes',
  'w:cellDel': 'cell-changes',
  'w:cellMerge': 'cell-changes',
  'w:comment': 'comments',
  'w:footnote': 'footnotes',
  'w:endnote': 'endnotes',
  'w:txbxContent': 'text-boxes',
  'w:fldSimple': 'fields',
  'w:sdt': 'content-controls',
  'w:hyperlink': 'links',
};

const FORMATTING =
  /^w:(?:\w+PrChange|tblPrExChange|tblGridChange|numberingChange|customXml(?:Ins|Del|MoveFrom|MoveTo)RangeStart)$/;

function countedAs(tag: Tag, parent: string): CountedKind | undefined {
  switch (tag.name) {
    case 'w:ins':
      return parent === 'w:trPr' ? 'row-changes' : parent === 'w:numPr' ? 'formatting-changes' : 'insertions';
    case 'w:del':
      return parent === 'w:trPr' ? 'row-changes' : 'deletions';
    case 'w:fldChar':
      return attributeOf(tag, 'fldCharType') === 'begin' ? 'fields' : undefined;
    default:
      return SIMPLE[tag.name] ?? (FORMATTING.test(tag.name) ? 'formatting-changes' : undefined);
  }
}

type ParagraphList = { style?: string | undefined; numId?: string | undefined };

function isClosedBranch(tag: Tag, branches: boolean[]): boolean {
  if (branches.length === 0 || (tag.name !== 'mc:Choice' && tag.name !== 'mc:Fallback')) return false;
  if (branches.at(-1) === true) return true;
  if (tag.name === 'mc:Choice') {
    const asks = (attributeOf(tag, 'Requires') ?? '').split(/\s+/);
    const isOfToday = asks.every((ask) => /^(?:|v|a14|w1[45]|w16\w*|wp14|wp[sgc])$/.test(ask));
    if (!isOfToday) return true;
  }
  branches[branches.length - 1] = true;
  return false;
}

function isLineNote(tag: Tag): boolean {
  return (
    (tag.name === 'w:footnote' || tag.name === 'w:endnote') &&
    /separator|continuationNotice/i.test(attributeOf(tag, 'type') ?? '')
  );
}

type Styles = { readonly lists: ReadonlyMap<string, string | undefined>; readonly standard?: string };

/** By style the list that it, or the nearest that it is based on, names. */
function listsOfStyles(bytes: Uint8Array): Styles {
  const own = new Map<string, { numId?: string | undefined; base?: string | undefined }>();
  let standard: string | undefined;
  let open: { numId?: string | undefined; base?: string | undefined } | undefined;
  let old = 0;
  for (const tag of tagsOf(bytes)) {
    if (tag.name.endsWith('Change')) old += tag.isEmpty ? 0 : tag.isEnd ? -1 : 1;
    if (tag.isEnd || old > 0) continue;
    if (tag.name === 'w:style') {
      open = {};
      const id = attributeOf(tag, 'styleId') ?? '';
      own.set(id, open);
      if (
        attributeOf(tag, 'type') === 'paragraph' &&
        /^(?:1|true|on)$/.test(attributeOf(tag, 'default') ?? '')
      ) {
        standard = id;
      }
    } else if (open && tag.name === 'w:basedOn') open.base = attributeOf(tag, 'val');
    else if (open && tag.name === 'w:numId') open.numId = attributeOf(tag, 'val');
  }
  const lists = new Map<string, string | undefined>();
  for (const id of own.keys()) {
    let at = own.get(id);
    for (let hops = 0; at && at.numId === undefined && hops < 40; hops += 1) at = own.get(at.base ?? '\0');
    lists.set(id, at?.numId);
  }
  return { lists, ...(standard === undefined ? {} : { standard }) };
}

function existingLists(bytes: Uint8Array): ReadonlySet<string> {
  const definitions = new Set<string>();
  const lists = new Map<string, string>();
  let open: string | undefined;
  for (const tag of tagsOf(bytes)) {
    if (tag.isEnd) continue;
    if (tag.name === 'w:abstractNum') definitions.add(attributeOf(tag, 'abstractNumId') ?? '');
    else if (tag.name === 'w:num') open = attributeOf(tag, 'numId');
    else if (tag.name === 'w:abstractNumId' && open !== undefined) {
      if (!lists.has(open)) lists.set(open, attributeOf(tag, 'val') ?? '');
    }
  }
  return new Set([...lists].filter(([, definition]) => definitions.has(definition)).map(([list]) => list));
}

type Tag = {
  /** With the usual prefix: `w:p`. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  /** What stands between its name and its end. */
  readonly rest: string;
  /** What stands between the tag before and this one. */
  readonly before: string;
};

/** Every tag in order; comments, instructions and character data are stepped over and stand in `before`. */
function* tagsOf(bytes: Uint8Array): Generator<Tag> {
  const names = new UsualNames();
  let before = '';
  let unfinished = '';
  for (const piece of textsOf(bytes)) {
    const text = unfinished + piece;
    let done = 0;
    let from = text.indexOf('<');
    while (from >= 0) {
      const jump = JUMPS.find(([begin]) => text.startsWith(begin, from));
      const end = jump ? text.indexOf(jump[1], from + jump[0].length) : endOfTag(text, from);
      // The rest of it is in the next piece.
      if (end < 0) break;
      if (!jump) {
        yield tagOf(text.slice(from, end + 1), before + text.slice(done, from), names);
        before = '';
        done = end + 1;
      }
      from = text.indexOf('<', end);
    }
    const to = from < 0 ? text.length : from;
    before += text.slice(done, to);
    unfinished = text.slice(to);
  }
}

function tagOf(tag: string, before: string, names: UsualNames): Tag {
  const isEnd = tag.charCodeAt(1) === SLASH;
  const isEmpty = tag.charCodeAt(tag.length - 2) === SLASH;
  const inner = tag.slice(isEnd ? 2 : 1, isEmpty ? -2 : -1);
  const cut = inner.search(/\s/);
  const rest = cut < 0 ? '' : inner.slice(cut);
  if (rest.includes('xmlns')) names.declare(rest);
  const name = names.of(cut < 0 ? inner : inner.slice(0, cut));
  return { name, isEnd, isEmpty, rest, before };
}

const SLASH = 47;

const JUMPS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Where the tag ends: a bracket in quotation marks ends nothing. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

const WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Puts the prefix that is usual for a namespace before a name, whatever prefix the file uses. */
class UsualNames {
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();

  declare(attributes: string): void {
    for (const [, prefix = '', , value = ''] of attributes.matchAll(
      /xmlns(?::([\w.-]+))?\s*=\s*(["'])(.*?)\2/g,
    )) {
      if (WORD.has(value)) this.#prefixes.set(prefix, 'w:');
      else if (value === ALTERNATIVES) this.#prefixes.set(prefix, 'mc:');
      else if (!this.#prefixes.has(prefix)) this.#prefixes.set(prefix, '?:');
    }
    this.#known.clear();
  }

  of(written: string): string {
    let usual = this.#known.get(written);
    if (usual === undefined) {
      const [prefix, local] = written.includes(':') ? written.split(':') : ['', written];
      usual = `${this.#prefixes.get(prefix ?? '') ?? '?:'}${local ?? ''}`;
      this.#known.set(written, usual);
    }
    return usual;
  }
}

function attributeOf({ rest }: Tag, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(rest);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

function lettersOf(xml: string): number {
  const text = unescaped(xml.replaceAll(/<!\[CDATA\[|\]\]>|<!--.*?(?:-->|$)/gs, ''));
  let letters = 0;
  for (const [stretch] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    letters += stretch.length;
    // Letters outside of the first plane have two units.
    if (/[\ud800-\udbff]/.test(stretch)) letters -= stretch.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  }
  return letters;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g,
    (whole, decimal?: string, hex?: string, word?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return NAMED[word ?? ''] ?? whole;
    },
  );
}

const PIECE_BYTES = 262_144;

/** The text in pieces, so that a large part is never held as a whole. */
function* textsOf(bytes: Uint8Array): Generator<string> {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  let text = '';
  const utf8 = new DecodeUTF8((decoded) => {
    text += decoded;
  });
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    const piece = bytes.subarray(from, from + PIECE_BYTES);
    if (isLittle || isBig) text = ofUnits(piece, isLittle);
    else utf8.push(piece, from + PIECE_BYTES >= bytes.length);
    yield text;
    text = '';
  }
}

function ofUnits(piece: Uint8Array, isLittle: boolean): string {
  let text = '';
  for (let at = 0; at + 1 < piece.length; at += 2) {
    const [a = 0, b = 0] = [piece[at], piece[at + 1]];
    text += String.fromCharCode(isLittle ? b * 256 + a : a * 256 + b);
  }
  return text;
}
