import type { Leaving } from '#domain/redline/leaving.ts';
import { LIMITS } from '#papers/package/limits.ts';
import { openZip } from '#papers/package/open-zip.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import { readXml } from '#papers/package/read-xml.ts';
import type { XmlAttributes } from '#papers/package/read-xml.ts';
import { relationshipsOf } from '#papers/package/relationships.ts';

/**
 * What a Word file holds besides what is seen on its pages: who changed and commented before, hidden text, custom XML,
 * properties, macros, embedded files, links outside.
 */
export function whatLeaves(bytes: Uint8Array): Leaving[] {
  const zip = openZip(bytes, LIMITS);
  const authors = new Map<string, number>();
  const hidden: string[] = [];
  for (const name of zip.names) {
    if (/^word\/[^/]+\.xml$/i.test(name)) readStory(zip.read(name), authors, hidden);
  }
  return [
    ...Array.from(authors, ([name, count]): Leaving => ({ kind: 'author', name, says: '', count })),
    ...(hidden.length === 0
      ? []
      : [{ kind: 'hidden-text' as const, name: '', says: short(hidden.join(' … ')), count: hidden.length }]),
    ...customXml(zip),
    ...properties(zip),
    ...partsOf(zip, /(?:^|\/)vbaProject\.bin$/i, 'macros'),
    ...partsOf(zip, /^word\/embeddings\//i, 'embedded-file'),
    ...outsideLinks(zip),
  ];
}

const MOST_LETTERS = 200;

const NAMES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
]);

/** Every element that is signed counts once: changes of text, form and tables, and comments. */
function readStory(bytes: Uint8Array, authors: Map<string, number>, hidden: string[]): void {
  let isHidden = false;
  let isText = false;
  let depth = 0;
  readWhole(bytes, NAMES, {
    open: (name, attributes) => {
      const author = attributes['w:author'];
      if (author !== undefined) authors.set(author, (authors.get(author) ?? 0) + 1);
      if (name === 'w:r') isHidden = false;
      if (name === 'w:vanish') isHidden ||= !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
      isText = name === 'w:t';
      depth += 1;
    },
    close: () => {
      isText = false;
      depth -= 1;
    },
    text: (text) => {
      if (isText && isHidden && depth > 0 && text.trim() !== '') hidden.push(text);
    },
  });
}

function customXml(zip: ZipPackage): Leaving[] {
  return zip.names
    .filter((name) => /^customXml\/item\d+\.xml$/i.test(name))
    .map((name) => ({ kind: 'custom-xml', name, says: short(lettersIn(zip, name)), count: 1 }));
}

/** Names, firms and dates that Word keeps of a file, and what others put beside them. */
function properties(zip: ZipPackage): Leaving[] {
  return zip.names
    .filter((name) => /^docProps\/(?:core|app|custom)\.xml$/i.test(name))
    .flatMap((part) => {
      const found: Leaving[] = [];
      let name = '';
      readWhole(zip.read(part), new Map(), {
        open: (element, attributes) => {
          const own = attributes['name'];
          // What others put there is named on the element around its value.
          if (own !== undefined || !/custom\.xml$/i.test(part))
            name = own ?? element.slice(element.indexOf(':') + 1);
        },
        close: () => undefined,
        text: (text) => {
          if (text.trim() !== '' && !COUNTS.test(name))
            found.push({ kind: 'property', name, says: short(text.trim()), count: 1 });
        },
      });
      return found;
    });
}

/** Numbers that Word works out anew; they tell nothing of anybody. */
const COUNTS =
  /^(?:Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|DocSecurity|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|i4|lpstr|TotalTime|revision)$/;

function partsOf(zip: ZipPackage, pattern: RegExp, kind: Leaving['kind']): Leaving[] {
  return zip.names.filter((name) => pattern.test(name)).map((name) => ({ kind, name, says: '', count: 1 }));
}

/** Pictures, templates and files that would be fetched from elsewhere; links of the text are seen on the page. */
function outsideLinks(zip: ZipPackage): Leaving[] {
  return zip.names
    .filter((name) => /^word\/[^/]+\.xml$/i.test(name))
    .flatMap((name) => relationshipsOf(zip, name))
    .filter(({ isExternal, type }) => isExternal && type !== 'hyperlink')
    .map(({ type, target }) => ({ kind: 'outside-link', name: type, says: short(target), count: 1 }));
}

function lettersIn(zip: ZipPackage, name: string): string {
  const letters: string[] = [];
  readWhole(zip.read(name), new Map(), {
    open: () => undefined,
    close: () => undefined,
    text: (text) => {
      if (text.trim() !== '') letters.push(text.trim());
    },
  });
  return letters.join(' ');
}

type Handler = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
};

function readWhole(bytes: Uint8Array, names: ReadonlyMap<string, string>, handler: Handler): void {
  const reading = readXml(bytes, names, handler);
  while (reading.next().done !== true);
}

function short(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
