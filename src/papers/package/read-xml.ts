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
const PIECE_BYTES = 65_536;

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

function newParser(prefixes: Prefixes, handler: XmlHandler): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = new Names(prefixes);
  // One scope of names for each open element, most of them the scope of the element around it.
  const scopes: Names[] = [names];
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
    if (scopes.length > LIMITS.xmlDepth) throw unsafeFile(DEPTH_WORDS);
    const scope = (scopes.at(-1) ?? names).inside(tag.attributes);
    scopes.push(scope);
    handler.open(scope.ofElement(tag.name), scope.ofAttributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    handler.close((scopes.pop() ?? names).ofElement(tag.name));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  return parser;
}

/**
 * What names mean where they stand: the namespaces that are declared there. The parser can do this itself, at twice
 * the time and memory.
 */
class Names {
  readonly #prefixes: Prefixes;
  /** By the file's prefix, empty for the default, ours. */
  readonly #declared: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string>();

  constructor(prefixes: Prefixes, declared: ReadonlyMap<string, string> = new Map([['xml', 'xml']])) {
    this.#prefixes = prefixes;
    this.#declared = declared;
  }

  /** The scope inside an element with these attributes. */
  inside(attributes: XmlAttributes): Names {
    let declared: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
      if (prefix === undefined) continue;
      declared ??= new Map(this.#declared);
      declared.set(prefix, this.#prefixes.get(attributes[name] ?? '') ?? '?');
    }
    return declared ? new Names(this.#prefixes, declared) : this;
  }

  ofElement(written: string): string {
    let name = this.#elements.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      const prefix = this.#declared.get(colon < 0 ? '' : written.slice(0, colon)) ?? '?';
      this.#elements.set(written, (name = `${prefix}:${written.slice(colon + 1)}`));
    }
    return name;
  }

  /** The attributes themselves where the file uses our prefixes, as nearly every file does. */
  ofAttributes(written: XmlAttributes): XmlAttributes {
    for (const name in written) if (this.#ofAttribute(name) !== name) return this.#renamed(written);
    return written;
  }

  #renamed(written: XmlAttributes): XmlAttributes {
    const attributes: Record<string, string> = {};
    for (const name in written) {
      if (!name.startsWith('xmlns')) attributes[this.#ofAttribute(name)] = written[name] ?? '';
    }
    return attributes;
  }

  #ofAttribute(written: string): string {
    let name = this.#attributes.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      name = colon < 0 || written.startsWith('xmlns:') ? written : this.ofElement(written);
      this.#attributes.set(written, name);
    }
    return name;
  }
}

type Decode = (piece: Uint8Array, isLast: boolean) => void;

/** UTF-8, or UTF-16 by its mark or its first letter: what ECMA-376 part 2 allows. */
function decoderOf(bytes: Uint8Array, take: (text: string) => void): Decode {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!isLittle && !isBig) {
    let decoded = '';
    const utf8 = new DecodeUTF8((text) => {
      decoded += text;
    });
    return (piece, isLast) => {
      decoded = '';
      try {
        utf8.push(piece, isLast);
      } catch {
        // The text ends in the middle of a letter.
        throw damagedFile(ENCODING_WORDS);
      }
      take(decoded);
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
