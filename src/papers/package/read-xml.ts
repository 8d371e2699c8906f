import { DecodeUTF8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { LIMITS } from './limits.ts';
import { damagedFile, unsafeFile } from './refusals.ts';

/** Attributes by the name with our prefix: `w:val`; without a namespace by the bare name. */
export type XmlAttributes = Readonly<Record<string, string>>;

export type XmlHandler = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/** Our prefix for each namespace: files choose theirs freely. What is not in it keeps its local name after a `?:`. */
export type Prefixes = ReadonlyMap<string, string>;

/** So much is read between two steps. */
const PIECE_BYTES = 262_144;

/**
 * Reads one part as a stream; yields how many bytes are read. No document type is accepted, so no entity is
 * ever expanded but the five of XML and characters by number. Throws `Fail` for what is not well formed.
 */
export function* readXml(
  bytes: Uint8Array,
  prefixes: Prefixes,
  handler: XmlHandler,
): Generator<number, void> {
  const parser = newParser(prefixes, handler);
  const decode = decoderOf(bytes, (text) => {
    parser.write(text);
  });
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const to = Math.min(bytes.length, at + PIECE_BYTES);
    decode(bytes.subarray(at, to), to === bytes.length);
    yield to;
  }
  parser.close();
}

function newParser(prefixes: Prefixes, handler: XmlHandler): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const nameOf = namesBy(prefixes);
  let depth = 0;
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(encoding)) {
      throw damagedFile(ENCODING_WORDS);
    }
  });
  parser.on('doctype', () => {
    throw unsafeFile(DOCTYPE_WORDS);
  });
  parser.on('error', () => {
    throw damagedFile(FORM_WORDS);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw unsafeFile(DEPTH_WORDS);
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const name in tag.attributes) {
      const attribute = tag.attributes[name];
      if (!attribute || attribute.prefix === 'xmlns' || name === 'xmlns') continue;
      attributes[attribute.prefix === '' ? name : nameOf(attribute.uri, attribute.local)] = attribute.value;
    }
    handler.open(nameOf(tag.uri, tag.local), attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(nameOf(tag.uri, tag.local));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  return parser;
}

/** The same string for the same name, so that names are compared quickly. */
function namesBy(prefixes: Prefixes): (uri: string, local: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (uri, local) => {
    let names = known.get(uri);
    if (!names) known.set(uri, (names = new Map()));
    let name = names.get(local);
    if (name === undefined) names.set(local, (name = `${prefixes.get(uri) ?? '?'}:${local}`));
    return name;
  };
}

type Decode = (piece: Uint8Array, isLast: boolean) => void;

/** UTF-8, or UTF-16 by its mark or its first letter: what ECMA-376 part 2 allows. */
function decoderOf(bytes: Uint8Array, take: (text: string) => void): Decode {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!isLittle && !isBig) {
    const utf8 = new DecodeUTF8((text) => {
      take(text);
    });
    return (piece, isLast) => {
      utf8.push(piece, isLast);
    };
  }
  let from = first === 0x3c || first === 0 ? 0 : 2;
  return (piece) => {
    // Pieces have an even length, so a unit is never cut.
    const units: number[] = [];
    for (let at = from; at + 1 < piece.length; at += 2) {
      const [a = 0, b = 0] = [piece[at], piece[at + 1]];
      units.push(isLittle ? a + b * 256 : a * 256 + b);
    }
    from = 0;
    let text = '';
    for (let at = 0; at < units.length; at += 8_192) {
      text += String.fromCharCode(...units.slice(at, at + 8_192));
    }
    take(text);
  };
}

const ENCODING_WORDS = {
  en: 'its text is in an encoding that such files may not have',
  ko: '이 형식에서 쓸 수 없는 문자 인코딩으로 저장되어 있습니다.',
};
const DOCTYPE_WORDS = {
  en: 'it declares a document type, which could pull in other files or swell without end',
  ko: '문서 형식 선언(DTD)이 들어 있어 다른 파일을 끌어오거나 끝없이 커질 수 있습니다.',
};
const FORM_WORDS = {
  en: 'its text (XML) breaks off or is not well formed',
  ko: '본문(XML)이 중간에 끊겼거나 형식에 맞지 않습니다.',
};
const DEPTH_WORDS = {
  en: `its parts are nested more than ${LIMITS.xmlDepth} deep`,
  ko: `내용이 ${LIMITS.xmlDepth}단계 넘게 겹쳐 있습니다.`,
};
