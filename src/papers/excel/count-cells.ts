import { strFromU8 } from 'fflate';
import type { ZipPackage } from '#papers/package/open-zip.ts';

/** How many cells of a sheet say something, counted in its XML without the reader. */
export function cellsWithWords(zip: ZipPackage, part: string, sharedStrings: string | undefined): number {
  const shared = sharedStrings === undefined ? [] : wordsOf(xmlOf(zip, sharedStrings), 'si');
  return xmlOf(zip, part)
    .split(/<(?:\w+:)?c(?=[\s>])/)
    .slice(1)
    .filter((cell) => {
      const [tag = ''] = cell.split('>');
      if (tag.endsWith('/')) return false;
      const [words = ''] = wordsOf(cell, 'v|t');
      return (/\st="s"/.test(tag) ? (shared[Number(words)] ?? '') : words).trim() !== '';
    }).length;
}

/** What stands in each element of this name, its marks left out. */
function wordsOf(xml: string, names: string): string[] {
  return xml
    .split(new RegExp(`<(?:\\w+:)?(?:${names})(?=[\\s/>])`))
    .slice(1)
    .map((piece) => {
      const [tag = ''] = piece.split('>');
      if (tag.endsWith('/')) return '';
      const end = piece.search(new RegExp(`</(?:\\w+:)?(?:${names})>`));
      return piece.slice(tag.length + 1, end < 0 ? undefined : end).replaceAll(/<[^<>]*>/g, '');
    });
}

function xmlOf(zip: ZipPackage, part: string): string {
  return zip.has(part) ? strFromU8(zip.read(part)) : '';
}
