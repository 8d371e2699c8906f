import { damagedXml } from './damaged-xml.ts';

/** A tag of a part, by its place in the text: what is not a tag lies between two of them. */
export type Tag = {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly from: number;
  /** Behind its `>`. */
  readonly to: number;
};

/**
 * Walks through the tags of a part from the first to the last. Comments, processing instructions and CDATA are passed
 * over. Throws `Fail` where a tag does not end, where tags do not pair, or where a document type is declared.
 */
export function scanXml(xml: string, take: (tag: Tag) => void): void {
  const open: string[] = [];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const next = xml.charCodeAt(at + 1);
    if (next === EXCLAMATION || next === QUESTION) {
      at = endOfAside(xml, at);
      continue;
    }
    const to = endOfTag(xml, at);
    if (next === SLASH) {
      const name = xml.slice(at + 2, to - 1).trimEnd();
      if (open.pop() !== name) throw damagedXml();
      take({ kind: 'close', name, from: at, to });
    } else {
      const isEmpty = xml.charCodeAt(to - 2) === SLASH;
      const name = nameAt(xml, at + 1);
      if (!isEmpty) open.push(name);
      take({ kind: isEmpty ? 'empty' : 'open', name, from: at, to });
    }
    at = to;
  }
  if (open.length > 0) throw damagedXml();
}

/** The value of an attribute of a tag, decoded; undefined where it is not there. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decodeXml(value);
}

export function decodeXml(raw: string): string {
  return raw.includes('&')
    ? raw.replaceAll(/&(#x?[0-9a-fA-F]+|\w+);/g, (_, name: string) => letterOf(name))
    : raw;
}

/** What an entity stands for. No other than the five of XML can be there: a document type is refused. */
export function letterOf(name: string): string {
  if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
  const letter = ENTITIES[name];
  if (letter === undefined) throw damagedXml();
  return letter;
}

export function encodeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function encodeAttribute(text: string): string {
  return encodeXml(text).replaceAll('"', '&quot;');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

function endOfAside(xml: string, at: number): number {
  const [open, close] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : xml.startsWith('<?', at)
        ? ['<?', '?>']
        : ['', ''];
  const end = open === '' ? -1 : xml.indexOf(close, at + open.length);
  if (end < 0) throw damagedXml();
  return end + close.length;
}

/** A `>` may stand inside the quotation marks of an attribute. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml.charCodeAt(at);
    if (letter === GREATER) return at + 1;
    if (letter !== DOUBLE_QUOTE && letter !== SINGLE_QUOTE) continue;
    at = xml.indexOf(letter === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw damagedXml();
}

function nameAt(xml: string, from: number): string {
  let to = from;
  while (to < xml.length && !ENDS_NAME.has(xml.charCodeAt(to))) to += 1;
  return xml.slice(from, to);
}

/** Blank, tab, line breaks, `/` and `>`. */
const ENDS_NAME: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2f, 0x3e]);
