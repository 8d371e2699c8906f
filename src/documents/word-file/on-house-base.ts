import { strFromU8, strToU8 } from 'fflate';
import type { HouseBase, HouseEdge } from '#documents/style/house-base.ts';
import { mergeStyles } from './merge-styles.ts';
import { partText } from './zip-parts.ts';
import type { Parts } from './zip-parts.ts';

/**
 * Our document in the looks of a firm: its styles where it has one of the same name, its theme, and its header and
 * footer on every page, above and below ours. Ours are never left out: they hold the marking.
 */
export function onHouseBase(parts: Parts, house: HouseBase): Parts {
  const { styles, renamed } = mergeStyles(house.styles, partText(parts, 'word/styles.xml'));
  const laid = new Map(Object.entries(parts));
  laid.set('word/styles.xml', strToU8(styles));
  if (house.theme !== undefined) laid.set('word/theme/theme1.xml', strToU8(DECLARATION + house.theme));
  const endings = new Set<string>();
  const document = partText(parts, 'word/document.xml');
  for (const { name, isFirst, kind } of edgesIn(parts, document)) {
    const { first, others } = kind === 'header' ? house.headers : house.footers;
    const edge = isFirst ? (first ?? others) : others;
    if (edge === undefined) continue;
    layEdge(laid, name, edge, renamed);
    for (const { ending } of edge.pictures) endings.add(ending);
  }
  laid.set('[Content_Types].xml', strToU8(withEndings(partText(parts, '[Content_Types].xml'), endings)));
  return Object.fromEntries(laid);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

type Edge = { readonly name: string; readonly kind: 'header' | 'footer'; readonly isFirst: boolean };

/** Our headers and footers, by what the sections call them. */
function edgesIn(parts: Parts, document: string): Edge[] {
  const links = partText(parts, 'word/_rels/document.xml.rels');
  return [...document.matchAll(/<w:(header|footer)Reference ([^<>]*)\/>/g)].flatMap(
    ([, kind, looks = '']) => {
      const id = /r:id="([^"]+)"/.exec(looks)?.[1] ?? '';
      const name = [...links.matchAll(/<Relationship [^<>]*>/g)]
        .map(([tag]) => tag)
        .find((tag) => tag.includes(`Id="${id}"`));
      const target = /Target="([^"]+)"/.exec(name ?? '')?.[1];
      if (target === undefined || (kind !== 'header' && kind !== 'footer')) return [];
      return [{ name: target, kind, isFirst: looks.includes('w:type="first"') }];
    },
  );
}

/** The firm's edge, and ours after it. A footer of the firm that counts pages needs no second count. */
function layEdge(
  parts: Map<string, Uint8Array>,
  name: string,
  edge: HouseEdge,
  renamed: (xml: string) => string,
): void {
  const own = strFromU8(parts.get(`word/${name}`) ?? new Uint8Array());
  const [, ours = ''] =
    /<w:(?:hdr|ftr)(?:\s[^<>]*)?>((?:(?!<w:(?:hdr|ftr)[\s>]).)*)<\/w:(?:hdr|ftr)>/s.exec(own) ?? [];
  const isFooter = edge.root.startsWith('<w:ftr');
  const isSaid = !/<w:t[ >]|<w:instrText/.test(ours) || (isFooter && /\bPAGE\b/.test(edge.inside));
  const stem = name.replace(/\.xml$/, '');
  const numbers = new Map(edge.pictures.map(({ id }, index) => [id, `house${index + 1}`]));
  const inside = renamed(edge.inside).replace(
    / r:(id|embed)="([^"]*)"/g,
    (_whole, key: string, id: string) => ` r:${key}="${numbers.get(id) ?? ''}"`,
  );
  // Our words are written in the namespace of Word alone, which every root declares.
  const body = inside + (isSaid ? '' : ours);
  const end = isFooter ? '</w:ftr>' : '</w:hdr>';
  parts.set(`word/${name}`, strToU8(DECLARATION + edge.root + body + end));
  const links = edge.pictures.map(({ id, ending, bytes }) => {
    const file = `media/house-${stem}-${numbers.get(id) ?? ''}.${ending}`;
    parts.set(`word/${file}`, bytes);
    return `<Relationship Id="${numbers.get(id) ?? ''}" Type="${IMAGE}" Target="${file}"/>`;
  });
  if (links.length > 0)
    parts.set(
      `word/_rels/${name}.rels`,
      strToU8(`${DECLARATION}<Relationships xmlns="${PACKAGE}">${links.join('')}</Relationships>`),
    );
}

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const MIME: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

function withEndings(types: string, endings: ReadonlySet<string>): string {
  const missing = [...endings].filter((ending) => !types.includes(`Extension="${ending}"`));
  const lines = missing.map(
    (ending) => `<Default Extension="${ending}" ContentType="${MIME[ending] ?? `image/${ending}`}"/>`,
  );
  return types.replace(/(<Types[^<>]*>)/, `$1${lines.join('')}`);
}
