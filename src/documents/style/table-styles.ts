import type { Density, WordStyle } from './word-styles.ts';

/**
 * One family of table styles: whoever edits in Word changes all tables of a kind at once. The docx library has no
 * options for table styles, and styles that are imported take the place of its own, so these few are written as they
 * stand in a file.
 */
export const TABLE_STYLES = {
  grid: 'JibunGrid',
  facts: 'JibunFacts',
  plain: 'JibunPlain',
  boxes: 'JibunBoxes',
  signature: 'JibunSignature',
  facing: 'JibunGrid',
  columns: 'JibunColumns',
} as const;

/** The styles in the order in which they build on each other. */
export function tableStylesXml({ colours }: WordStyle, density: Density): string {
  const above = density === 'letter' ? 40 : 70;
  const hair = (side: string, color: string, size = 4) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  const rules = ['top', 'bottom', 'insideH'].map((side) => hair(side, colours.rule)).join('');
  const box = ['top', 'left', 'bottom', 'right', 'insideV'].map((side) => hair(side, colours.rule)).join('');
  return [
    tableStyle('JibunTable', 'Jibun Table', 'TableNormal', margins(above, 90, above, 90), ''),
    tableStyle(
      TABLE_STYLES.grid,
      'Jibun Grid',
      'JibunTable',
      borders(rules),
      part(
        'firstRow',
        '<w:b/><w:bCs/>',
        `<w:tcBorders>${hair('bottom', colours.accent, 8)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colours.tint}"/><w:vAlign w:val="bottom"/>`,
      ),
    ),
    tableStyle(
      TABLE_STYLES.facts,
      'Jibun Facts',
      'JibunTable',
      borders(rules),
      part('firstCol', '<w:b/><w:bCs/>', ''),
    ),
    tableStyle(TABLE_STYLES.plain, 'Jibun Plain', 'JibunTable', margins(40, 0, 40, 120), ''),
    tableStyle(TABLE_STYLES.columns, 'Jibun Columns', 'JibunTable', margins(40, 0, 40, 220), ''),
    tableStyle(
      TABLE_STYLES.boxes,
      'Jibun Boxes',
      'JibunTable',
      borders(box) + margins(90, 130, 90, 130),
      part(
        'firstRow',
        '<w:b/><w:bCs/><w:color w:val="FFFFFF"/>',
        `<w:shd w:val="clear" w:color="auto" w:fill="${colours.accent}"/><w:vAlign w:val="center"/>`,
      ),
    ),
    tableStyle(TABLE_STYLES.signature, 'Jibun Signature', 'JibunTable', margins(60, 0, 60, 360), ''),
  ].join('');
}

function borders(inside: string): string {
  return `<w:tblBorders>${inside}</w:tblBorders>`;
}

function margins(top: number, left: number, bottom: number, right: number): string {
  const edge = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  return `<w:tblCellMar>${edge('top', top)}${edge('left', left)}${edge('bottom', bottom)}${edge('right', right)}</w:tblCellMar>`;
}

function part(type: 'firstRow' | 'firstCol', run: string, cell: string): string {
  return `<w:tblStylePr w:type="${type}"><w:rPr>${run}</w:rPr>${cell === '' ? '' : `<w:tcPr>${cell}</w:tcPr>`}</w:tblStylePr>`;
}

function tableStyle(id: string, name: string, basedOn: string, table: string, parts: string): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:uiPriority w:val="99"/><w:tblPr>${table}</w:tblPr>${parts}</w:style>`;
}
