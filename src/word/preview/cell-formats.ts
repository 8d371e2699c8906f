import { groupedDigits } from '#domain/figures/grouped-digits.ts';
import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { numberIn } from '#papers/word/styles.ts';
import { colorOf } from './measures.ts';
import type { PartNode } from './part-tree.ts';

/** How the cells of one format look, and how they print a number. */
export type CellFormat = {
  readonly isBold: boolean;
  readonly shade?: string;
  readonly print: (value: number) => string;
};

/** The formats of a workbook, by their place. */
export function cellLooks(styles: PartNode | undefined): CellFormat[] {
  const listed = (name: string): readonly XmlNode[] => childOf(styles, name)?.children ?? [];
  const codes = new Map(
    listed('?:numFmts').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']),
  );
  const fonts = listed('?:fonts');
  const fills = listed('?:fills');
  return listed('?:cellXfs').map(({ attributes }) => {
    const fill = childOf(fills[numberIn(attributes['fillId']) ?? 0], '?:patternFill');
    const isSolid = fill?.attributes['patternType'] === 'solid';
    const shade = isSolid ? childOf(fill, '?:fgColor')?.attributes['rgb']?.slice(-6) : undefined;
    const color = colorOf(shade);
    const code = codes.get(attributes['numFmtId'] ?? '') ?? 'General';
    return {
      isBold: childOf(fonts[numberIn(attributes['fontId']) ?? 0], '?:b') !== undefined,
      ...(color === undefined ? {} : { shade: color }),
      print: (value) => numberByCode(value, code),
    };
  });
}

/** Dates, whole and grouped figures with words before them: the formats that we write. Others print the bare figure. */
function numberByCode(value: number, code: string): string {
  if (/^yyyy-mm-dd/i.test(code)) return dayOf(value);
  const [positive = '', negative = `-${positive}`] = code.split(';');
  const form = value < 0 ? negative : positive;
  const pattern = /#,##0(\.0+)?|0(\.0+)?/.exec(form);
  if (!pattern) return String(value);
  const digits = (pattern[1] ?? pattern[2] ?? '.').length - 1;
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
  const grouped = pattern[0].startsWith('#') ? groupedDigits(whole) : whole;
  const figure = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return form.replace(pattern[0], figure).replaceAll(/"([^"]*)"/g, '$1');
}

/** Excel counts days; its first of March 1900 is day 61. */
function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
