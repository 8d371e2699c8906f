import type { ExcelPreview, Sheet, SheetCell } from '#domain/preview/preview.ts';
import { openZip } from '#papers/package/open-zip.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import type { ReadingStep } from '#papers/package/reading-step.ts';
import { damagedFile } from '#papers/package/refusals.ts';
import { relationshipsOf } from '#papers/package/relationships.ts';
import { childOf } from '#papers/package/xml-node.ts';
import { numberIn } from '#papers/word/styles.ts';
import { cellLooks } from './cell-formats.ts';
import type { CellFormat } from './cell-formats.ts';
import { within } from './measures.ts';
import { readPartTree } from './part-tree.ts';
import type { PartNode } from './part-tree.ts';
import { PREVIEW_LIMITS } from './limits.ts';

/** As wide and as long as a list of ours can be, and no more than a page can hold. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 5_000;
/** Excel's own width of a column that says none. */
const USUAL_WIDTH = 8.4;

/**
 * The sheets of an Excel file as tables, from its bytes alone. Yields how far it is. Throws `Fail` for what is no
 * Excel file or is damaged.
 */
export function* previewExcel(bytes: Uint8Array): Generator<ReadingStep, ExcelPreview> {
  const zip = openZip(bytes, PREVIEW_LIMITS);
  const workbook = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined || !zip.has(workbook)) throw notExcel();
  const root = treeOf(zip, workbook);
  if (root.name !== '?:workbook') throw notExcel();
  const relations = relationshipsOf(zip, workbook);
  const partOf = (type: string): PartNode | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target !== undefined && zip.has(target) ? treeOf(zip, target) : undefined;
  };
  const shared = (partOf('sharedStrings')?.children ?? []).map(textIn);
  const formats = cellLooks(partOf('styles'));
  const named = childOf(root, '?:sheets')?.children ?? [];
  const sheets: Sheet[] = [];
  for (const [at, { attributes }] of named.entries()) {
    yield { done: at, total: named.length };
    const id = attributes['r:id'];
    const target = relations.find((relation) => relation.id === id)?.target;
    if (target === undefined || !zip.has(target)) throw notExcel();
    sheets.push(sheetOf(attributes['name'] ?? '', treeOf(zip, target), shared, formats));
  }
  return { kind: 'excel', sheets };
}

function sheetOf(
  name: string,
  tree: PartNode,
  shared: readonly string[],
  formats: readonly CellFormat[],
): Sheet {
  const rows: (readonly SheetCell[])[] = [];
  for (const row of childOf(tree, '?:sheetData')?.children.slice(0, MOST_ROWS) ?? []) {
    const cells: SheetCell[] = [];
    for (const cell of row.children as PartNode[]) {
      const at = columnOf(cell.attributes['r'] ?? '') ?? cells.length;
      if (at >= MOST_COLUMNS) break;
      while (cells.length < at) cells.push({ text: '' });
      cells.push(cellOf(cell, shared, formats[numberIn(cell.attributes['s']) ?? 0]));
    }
    rows.push(cells);
  }
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const widths = Array.from({ length: columns }, () => USUAL_WIDTH);
  for (const { attributes } of childOf(tree, '?:cols')?.children ?? []) {
    const last = Math.min(columns, numberIn(attributes['max']) ?? 0);
    for (let at = numberIn(attributes['min']) ?? 1; at <= last; at += 1)
      widths[at - 1] = within(1, 255, Number(attributes['width']) || USUAL_WIDTH);
  }
  const view = childOf(childOf(tree, '?:sheetViews'), '?:sheetView');
  const headRows = numberIn(childOf(view, '?:pane')?.attributes['ySplit']) ?? 0;
  return { name, widths, headRows: within(0, rows.length, headRows), rows };
}

function cellOf(cell: PartNode, shared: readonly string[], format: CellFormat | undefined): SheetCell {
  const value = (childOf(cell, '?:v') as PartNode | undefined)?.text ?? '';
  const kind = cell.attributes['t'] ?? 'n';
  const isNumber = kind === 'n' && value !== '';
  const text =
    kind === 's'
      ? (shared[Number(value)] ?? '')
      : kind === 'inlineStr'
        ? textIn(cell)
        : isNumber && format
          ? format.print(Number(value))
          : value;
  return {
    text,
    ...(isNumber ? { isNumber } : {}),
    ...(format?.isBold === true ? { isBold: true } : {}),
    ...(format?.shade === undefined ? {} : { shade: format.shade }),
  };
}

/** `AB12` stands in column 27, counted from 0. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The words of a cell, which may stand in runs of several looks. How a word is pronounced is no part of it. */
function textIn(node: PartNode): string {
  return node.children
    .map((child) => (child.name === '?:t' ? child.text : child.name === '?:rPh' ? '' : textIn(child)))
    .join('');
}

function treeOf(zip: ZipPackage, name: string): PartNode {
  const steps = readPartTree(zip.read(name));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function notExcel() {
  return damagedFile({ en: 'there is no workbook in it', ko: '안에 통합 문서가 없습니다.' });
}
