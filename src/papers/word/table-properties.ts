import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { numberIn } from './styles.ts';
import { isOn } from './word-names.ts';

export function readRowProperties(trPr: XmlNode, row: { isHeader?: boolean }): void {
  const header = childOf(trPr, 'w:tblHeader');
  if (header && isOn(header.attributes['w:val'])) row.isHeader = true;
}

/** A cell spans at most as many columns as Word allows. */
const MOST_COLUMNS = 63;

export function readCellProperties(tcPr: XmlNode, cell: { columns: number; isMergedAbove?: boolean }): void {
  const columns = numberIn(childOf(tcPr, 'w:gridSpan')?.attributes['w:val']) ?? 1;
  cell.columns = Math.min(MOST_COLUMNS, Math.max(1, columns));
  const merge = childOf(tcPr, 'w:vMerge');
  if (merge && merge.attributes['w:val'] !== 'restart') cell.isMergedAbove = true;
}
