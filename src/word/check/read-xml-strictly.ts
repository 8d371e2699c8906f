import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';

/** What the check hears of a part: names with one prefix for each of the standard's namespaces, attributes in order. */
export type StrictHandler = {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/** Answers what is wrong with the XML, prefixes that nobody declared included; undefined where it is well formed. */
export function readXmlStrictly(bytes: Uint8Array, handler: StrictHandler): string | undefined {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let wrong: string | undefined;
  parser.on('error', ({ message }) => {
    wrong ??= message;
  });
  parser.on('doctype', () => {
    wrong ??= 'a document type is declared';
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named = new Map<string, string>();
    for (const attribute of Object.values(attributes)) {
      if (attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns')
        named.set(nameIn(attribute.uri, attribute.local), attribute.value);
    }
    handler.open(nameIn(uri, local), named);
  });
  parser.on('closetag', ({ uri, local }) => {
    handler.close(nameIn(uri, local));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  const text = strFromU8(bytes);
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
  return wrong;
}

const PIECE = 65_536;

const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/package\/2006\/content-types$/, 'ct'],
  [/^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/, 'xml'],
];
const known = new Map<string, string>([['', '']]);

function nameIn(uri: string, local: string): string {
  let prefix = known.get(uri);
  if (prefix === undefined) {
    prefix = `${PREFIXES.find(([address]) => address.test(uri))?.[1] ?? uri}:`;
    known.set(uri, prefix);
  }
  return prefix + local;
}

/** An element in one form. */
export function openTag(name: string, attributes: ReadonlyMap<string, string>): string {
  return `<${name}${Array.from(attributes, ([key, value]) => ` ${key}=${JSON.stringify(value)}`).join('')}>`;
}
