import { strFromU8 } from 'fflate';
import { Fail } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { HouseBase, HouseEdge, HouseEdges } from '#documents/style/house-base.ts';
import { LIMITS } from '#papers/package/limits.ts';
import { openZip } from '#papers/package/open-zip.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import { readXml } from '#papers/package/read-xml.ts';
import { relationshipsOf } from '#papers/package/relationships.ts';
import type { Relationship } from '#papers/package/relationships.ts';
import { withoutWhatLeads } from './without-what-leads.ts';

/** A letterhead with its pictures takes a few; what is larger is a document of its own. */
export const MOST_HOUSE_BYTES = 50_000_000;
const DOCUMENT = 'word/document.xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MAIN = /wordprocessingml\.(?:document|template)\.main\+xml/;

/**
 * What a firm's .docx gives to our documents. Only styles, theme, the first section's margins and its headers and
 * footers with their pictures are taken out of it: no macro, no link to elsewhere, no word of its body can reach a
 * document. Throws Fail `library-invalid` with the reason for a file that cannot be the base.
 */
export function readHouseBase(bytes: Uint8Array, file: string): HouseBase {
  if (bytes.length > MOST_HOUSE_BYTES) throw houseFail(file, REASONS.large);
  // What Word locks with a password, and its files of before 2007, are no zip but begin like this.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw houseFail(file, REASONS.locked);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw houseFail(file, REASONS.other);
  try {
    return baseFrom(openZip(bytes, { ...LIMITS, unpackedBytes: 2 * MOST_HOUSE_BYTES }), file);
  } catch (error) {
    // The reading of papers asks to send the file again; here it is the firm's own.
    if (error instanceof Fail && error.failure.code !== 'library-invalid')
      throw houseFail(file, REASONS.damaged);
    throw error;
  }
}

function baseFrom(zip: ZipPackage, file: string): HouseBase {
  const types = zip.has('[Content_Types].xml') ? strFromU8(zip.read('[Content_Types].xml')) : '';
  if (/macroEnabled/i.test(types) || zip.names.some((name) => /vbaProject|vbaData/i.test(name)))
    throw houseFail(file, REASONS.macros);
  if (!zip.has(DOCUMENT) || !MAIN.test(types)) throw houseFail(file, REASONS.other);
  const document = partText(zip, DOCUMENT);
  if (!document.includes(WORD)) throw houseFail(file, REASONS.strict);
  const links = relationshipsOf(zip, DOCUMENT);
  const section = /<w:sectPr[ >](?:(?!<w:sectPr[ >]).)*?<\/w:sectPr>/s.exec(document)?.[0] ?? '';
  const hasFirst = /<w:titlePg(?:\/>| w:val="(?:1|true|on)"\/>)/.test(section);
  const styles = links.find(({ type }) => type === 'styles')?.target;
  if (styles === undefined || !zip.has(styles)) throw houseFail(file, REASONS.damaged);
  const themePart = links.find(({ type }) => type === 'theme')?.target;
  const theme = themePart !== undefined && zip.has(themePart) ? partText(zip, themePart) : undefined;
  const edges = (kind: 'header' | 'footer') => edgesOf(zip, section, links, kind, hasFirst, file);
  return {
    styles: partText(zip, styles),
    // A theme with pictures would lead to parts that are not taken.
    ...(theme === undefined || /\br:(?:embed|link)=/.test(theme) ? {} : { theme }),
    ...marginsOf(section),
    headers: edges('header'),
    footers: edges('footer'),
  };
}

/** The text of a part that is whole XML; without its declaration. */
function partText(zip: ZipPackage, name: string): string {
  const bytes = zip.read(name);
  const reading = readXml(bytes, new Map(), {
    open: () => undefined,
    close: () => undefined,
    text: () => undefined,
  });
  while (!reading.next().done);
  return strFromU8(bytes).replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '');
}

function edgesOf(
  zip: ZipPackage,
  section: string,
  links: readonly Relationship[],
  kind: 'header' | 'footer',
  hasFirst: boolean,
  file: string,
): HouseEdges {
  const edge = (type: 'first' | 'default') => {
    const reference = [...section.matchAll(new RegExp(`<w:${kind}Reference [^<>]*>`, 'g'))].find(([tag]) =>
      tag.includes(`w:type="${type}"`),
    )?.[0];
    const id = /r:id="([^"]+)"/.exec(reference ?? '')?.[1];
    const part = links.find((link) => link.id === id && !link.isExternal)?.target;
    return part === undefined || !zip.has(part) ? undefined : edgeOf(zip, part, file);
  };
  const [first, others] = [hasFirst ? edge('first') : undefined, edge('default')];
  return { ...(first ? { first } : {}), ...(others ? { others } : {}) };
}

const PICTURES = new Set(['png', 'jpg', 'jpeg', 'gif', 'emf', 'wmf', 'svg', 'tif', 'tiff', 'bmp']);

function edgeOf(zip: ZipPackage, part: string, file: string): HouseEdge {
  const [, root, inside] =
    /^(<w:(?:hdr|ftr)(?:\s[^>]*)?>)(.*)<\/w:(?:hdr|ftr)>\s*$/s.exec(partText(zip, part)) ?? [];
  if (root === undefined || inside === undefined || !root.includes(`xmlns:w="${WORD}"`))
    throw houseFail(file, REASONS.strict);
  if (holdsLoadingField(inside)) throw houseFail(file, REASONS.fields);
  const pictures = relationshipsOf(zip, part).flatMap(({ id, type, target, isExternal }) => {
    const ending = /\.([a-z]{3,4})$/i.exec(target)?.[1]?.toLowerCase() ?? '';
    if (isExternal || type !== 'image' || !PICTURES.has(ending) || !zip.has(target)) return [];
    return [{ id, ending, bytes: zip.read(target) }];
  });
  return { root, inside: withoutWhatLeads(inside, new Set(pictures.map(({ id }) => id))), pictures };
}

const LOADING_FIELD =
  /\b(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDEAUTO|DDE|DATABASE|RD|MACROBUTTON|AUTOTEXT|GOTOBUTTON)\b/;
const LOADING_ATTRIBUTE = /w:instr="\s*(?:INCLUDE|IMPORT|LINK|DDE|DATABASE|RD |MACRO|AUTOTEXT)/;

/** A field that fetches something from another file or the network when Word updates it. */
function holdsLoadingField(xml: string): boolean {
  const instructions = xml.split('</w:instrText>').slice(0, -1);
  return (
    LOADING_ATTRIBUTE.test(xml) ||
    instructions.some((before) => LOADING_FIELD.test(before.slice(before.lastIndexOf('<') + 1)))
  );
}

function marginsOf(section: string): Pick<HouseBase, 'marginMm' | 'edges'> {
  const tag = /<w:pgMar [^<>]*>/.exec(section)?.[0] ?? '';
  const twips = (side: string, otherwise: number, least: number) => {
    const value = Number(new RegExp(`w:${side}="(-?\\d+)"`).exec(tag)?.[1] ?? otherwise);
    // A margin below zero means that the edge may not push the text; up to a third of a sheet is a letterhead.
    return Math.min(4500, Math.max(least, Math.abs(value)));
  };
  const mm = (side: string) => (twips(side, 1440, 280) / 1440) * 25.4;
  return {
    marginMm: { top: mm('top'), right: mm('right'), bottom: mm('bottom'), left: mm('left') },
    edges: { header: twips('header', 708, 0), footer: twips('footer', 708, 0) },
  };
}

const REASONS = {
  large: { en: 'it is larger than 50 MB', ko: '크기가 50MB를 넘습니다' },
  locked: {
    en: 'it is locked with a password, or saved by Word 2003 or earlier',
    ko: '암호로 잠겼거나 Word 2003 이전 형식으로 저장된 파일입니다',
  },
  other: { en: 'it is no Word file (.docx)', ko: '워드 파일(.docx)이 아닙니다' },
  macros: { en: 'it holds macros', ko: '매크로가 들어 있습니다' },
  damaged: { en: 'it is damaged', ko: '파일이 손상되었습니다' },
  strict: {
    en: 'it is not in the usual form of .docx (in Word: Save as, Word Document)',
    ko: '일반 .docx 형식이 아닙니다(Word에서 다른 이름으로 저장 → Word 문서)',
  },
  fields: {
    en: 'its header or footer holds a field that loads something from elsewhere',
    ko: '머리글이나 바닥글에 외부에서 내용을 불러오는 필드가 있습니다',
  },
} as const satisfies Record<string, Bilingual>;

function houseFail(file: string, why: Bilingual): Fail {
  return new Fail(
    'library-invalid',
    {
      en: `${file} cannot be the base of documents: ${why.en}. Correct or remove it.`,
      ko: `${file} 파일은 문서의 바탕으로 쓸 수 없습니다. ${why.ko}. 파일을 고치거나 지우세요.`,
    },
    file,
  );
}
