import { strFromU8, strToU8 } from 'fflate';
import { tableStylesXml } from '#documents/style/table-styles.ts';
import { LANGUAGE_TAG } from '#documents/style/word-styles.ts';
import { dayOf } from './word-file.ts';
import type { WordFile } from './word-file.ts';
import type { Parts } from './zip-parts.ts';

/** The parts as docx wrote them, with what it leaves to chance or to the clock made the document's own. */
export function finishParts(packed: Parts, file: WordFile): Parts {
  const parts = new Map(Object.entries(packed).filter((entry) => !isEmptyList(entry)));
  const change = (path: string, by: (xml: string) => string) => {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`docx no longer writes ${path}.`);
    parts.set(path, strToU8(by(strFromU8(part))));
  };
  for (const name of ['document', 'footnotes']) {
    const relationships = `word/_rels/${name}.xml.rels`;
    const part = parts.get(relationships);
    if (part === undefined) continue;
    const stable = stableNames(strFromU8(part));
    if (stable.size === 0) continue;
    const renamed = (xml: string) =>
      xml.replace(/(r:id|Id)="(rId[^"]+)"/g, (whole, key: string, id: string) => {
        const link = stable.get(id);
        return link === undefined ? whole : `${key}="${link}"`;
      });
    change(relationships, renamed);
    change(`word/${name}.xml`, renamed);
  }
  change('word/document.xml', withStablePlaces);
  if (parts.has('word/footnotes.xml')) change('word/footnotes.xml', withPlainSeparators);
  change('word/styles.xml', (xml) => withTableStyles(withoutWideGaps(xml), file));
  change('word/settings.xml', withThemeLanguages);
  change('docProps/core.xml', (xml) => withProperties(xml, file));
  return Object.fromEntries(parts);
}

/** An empty list of relationships is left out. */
function isEmptyList([path, bytes]: readonly [string, Uint8Array]): boolean {
  return path.startsWith('word/_rels/') && bytes.length < 400 && !strFromU8(bytes).includes('<Relationship ');
}

/** The relationships of links, in the order in which docx wrote them, under names of their own. */
function stableNames(relationships: string): ReadonlyMap<string, string> {
  const links = [...relationships.matchAll(/<Relationship Id="(rId[^"<>]+)"[^<>]*?TargetMode="External"/g)];
  return new Map(links.map(([, id = ''], index) => [id, `link${index + 1}`]));
}

/** The places that a table of contents leads to, which docx counts through all files that it writes. */
function withStablePlaces(xml: string): string {
  const places = [...xml.matchAll(/<w:bookmarkStart w:name="(_Toc\d+)" w:id="(\d+)"\/>/g)];
  if (places.length === 0) return xml;
  const names = new Map(places.map(([, name = ''], index) => [name, `_Toc${index + 1}`]));
  const ids = new Map(places.map(([, , id = ''], index) => [id, String(index + 1)]));
  return xml
    .replace(
      /(<w:bookmark(?:Start w:name="_Toc\d+"|End) w:id=")(\d+)/g,
      (_whole, before: string, id: string) => before + (ids.get(id) ?? id),
    )
    .replace(/\b_Toc\d+\b/g, (name) => names.get(name) ?? name);
}

function inserted(xml: string, after: string, what: string): string {
  if (!xml.includes(after)) throw new Error(`docx no longer writes ${after}.`);
  return xml.replace(after, `${after}${what}`);
}

/**
 * No gap between Hangul and a digit or Latin letter (2026년, not 2026 년), as in Word's Korean template. The
 * docx library has no option for it in a style.
 */
function withoutWideGaps(styles: string): string {
  return inserted(
    styles,
    '<w:name w:val="Normal"/><w:qFormat/>',
    '<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>',
  );
}

function withTableStyles(styles: string, { style, density }: WordFile): string {
  return styles.replace(/<\/w:styles>$/, `${tableStylesXml(style, density)}</w:styles>`);
}

/** Before the line above the notes of a page docx writes the number of a note that there is not. */
function withPlainSeparators(xml: string): string {
  return xml.replaceAll(
    /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g,
    '',
  );
}

/** The languages of the theme's fonts. The docx library has no option for them. */
function withThemeLanguages(settings: string): string {
  return inserted(settings, '</w:compat>', '<w:themeFontLang w:val="en-US" w:eastAsia="ko-KR"/>');
}

/** The file's language, and the date that was passed in instead of the clock. */
function withProperties(xml: string, { lang, on }: WordFile): string {
  const stamped = xml.replace(/(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g, `$1${dayOf(on)}T00:00:00Z`);
  return stamped.replace(
    '</cp:coreProperties>',
    `<dc:language>${LANGUAGE_TAG[lang]}</dc:language></cp:coreProperties>`,
  );
}
