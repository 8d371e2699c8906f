import type { CountedKind } from '#domain/reading/document/paper-document.ts';
import { lettersIn } from '../text/letters.ts';

/** What the sections hold, counted in their XML as text: nothing of the reader is used. */
export function countHwpx(sections: readonly string[]): ReadonlyMap<CountedKind, number> {
  const count = (name: string): number =>
    sections.reduce(
      (sum, xml) => sum + (xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])`, 'g'))?.length ?? 0),
      0,
    );
  const letters = sections.reduce((sum, xml) => sum + lettersOf(xml), 0);
  return new Map<CountedKind, number>([
    ['paragraphs', count('p')],
    ['tables', count('tbl')],
    ['rows', count('tr')],
    ['cells', count('tc')],
    ['footnotes', count('footNote')],
    ['endnotes', count('endNote')],
    ['headers', count('header')],
    ['footers', count('footer')],
    ['insertions', count('insertBegin')],
    ['deletions', count('deleteBegin')],
    ['letters', letters],
  ]);
}

/** The letters in elements of text, without the marks in them. */
function lettersOf(xml: string): number {
  let sum = 0;
  for (const [, , inside = ''] of xml.matchAll(
    /<((?:\w+:)?t)(?:\s[^<>]*[^<>/])?>((?:(?!<\1[\s>])[\s\S])*?)<\/\1>/g,
  )) {
    const text = inside
      .replaceAll(/<[^<>]*>/g, ' ')
      .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => letterOf(Number.parseInt(hex, 16)))
      .replaceAll(/&#(\d+);/g, (_, digits: string) => letterOf(Number(digits)))
      .replaceAll(/&\w+;/g, ' ');
    sum += lettersIn(text);
  }
  return sum;
}

function letterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
