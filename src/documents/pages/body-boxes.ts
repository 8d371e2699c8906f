import type { Element } from './body-tree.ts';
import { allOf, attributeOf, childOf, isOn, numberOf } from './body-tree.ts';
import { faceOf } from './letter-widths.ts';
import { lineHeights } from './measure-lines.ts';
import type { LineHeights, Run } from './measure-lines.ts';
import { looksIn } from './style-sheet.ts';
import type { CellMargins, Looks, StyleSheet } from './style-sheet.ts';

/** What takes room on a page, all in twentieths of a point. */
export type Box = {
  readonly kind: 'paragraph' | 'row';
  /** Room above and below; above it falls away at the top of a page that was begun because the last one was full. */
  readonly before: number;
  readonly after: number;
  /** Where a box may break: the heights of its lines. A box of one line never does. */
  readonly lines: readonly number[];
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
  /** Of a row: the height of the rows that are repeated above it on a new page. */
  readonly repeated: number;
  /** Places that begin here, by the names of their bookmarks. */
  readonly places: readonly string[];
  /** Room that its footnotes take at the foot of the page. */
  readonly notes: number;
};

export type Measuring = {
  readonly styles: StyleSheet;
  readonly heights: LineHeights;
  /** The height of a footnote's text by its id. */
  readonly noteHeight: (id: string) => number;
};

/** The height of a rule between rows. */
const RULE = 10;
const TWIPS_OF_PICTURE = 635;

/** The boxes of a stretch of the body that is `width` wide. A mark between paragraphs belongs to the next one. */
export function boxesOf(blocks: readonly Element[], width: number, by: Measuring): Box[] {
  const boxes: Box[] = [];
  let places: string[] = [];
  for (const block of blocks) {
    if (block.name === 'bookmarkStart') places.push(attributeOf(block, 'name') ?? '');
    const inside =
      block.name === 'p'
        ? [paragraphBox(block, width, by)]
        : block.name === 'tbl'
          ? rowBoxes(block, by)
          : block.name === 'sdt'
            ? boxesOf(childOf(block, 'sdtContent')?.children ?? [], width, by)
            : [];
    const [first, ...rest] = inside;
    if (!first) continue;
    boxes.push({ ...first, places: [...places, ...first.places] }, ...rest);
    places = [];
  }
  return boxes;
}

function paragraphBox(paragraph: Element, width: number, by: Measuring): Box {
  const properties = childOf(paragraph, 'pPr');
  const looks: Looks = {
    ...by.styles.looksOf(undefined),
    ...by.styles.looksOf(attributeOf(childOf(properties, 'pStyle')) ?? 'Normal'),
    ...looksIn(properties, undefined),
  };
  const { before = 0, after = 0, left = 0, right = 0 } = looks;
  const runs = runsOf(paragraph, looks, by.styles);
  const numbered = childOf(properties, 'numPr') ? 400 : 0;
  const lines = lineHeights(runs, width - left - right - (left > 0 ? 0 : numbered), by.heights);
  // What floats beside the text takes no line.
  const pictures = allOf(paragraph, 'inline').map(
    (inline) => (numberOf(childOf(inline, 'extent'), 'cy') ?? 0) / TWIPS_OF_PICTURE,
  );
  const spaced = lines.map((height) => spacedLine(Math.max(height, ...pictures, 0), looks));
  return {
    kind: 'paragraph',
    before,
    after,
    lines: spaced,
    keepNext: looks.keepNext === true,
    breakBefore: looks.breakBefore === true,
    repeated: 0,
    places: allOf(paragraph, 'bookmarkStart').map((start) => attributeOf(start, 'name') ?? ''),
    notes: notesIn(paragraph, by),
  };
}

function notesIn(element: Element, { noteHeight }: Measuring): number {
  return allOf(element, 'footnoteReference').reduce(
    (sum, reference) => sum + noteHeight(attributeOf(reference, 'id') ?? ''),
    0,
  );
}

/** `line` is in 240ths of a line, or in twentieths of a point where the rule says so. */
function spacedLine(height: number, { line = 240, rule = 'auto' }: Looks): number {
  if (rule === 'exact') return line;
  if (rule === 'atLeast') return Math.max(line, height);
  return (height * line) / 240;
}

function runsOf(element: Element, looks: Looks, styles: StyleSheet): Run[] {
  return element.children.flatMap((child): Run[] => {
    if (child.name !== 'r') return child.name === 'pPr' ? [] : runsOf(child, looks, styles);
    const properties = childOf(child, 'rPr');
    const own = {
      ...looks,
      ...styles.looksOf(attributeOf(childOf(properties, 'rStyle')) ?? ''),
      ...looksIn(undefined, properties),
    };
    const text = child.children.map(lettersOf).join('');
    return text === ''
      ? []
      : [{ text, face: faceOf(own.font ?? '', own.isBold === true), size: own.size ?? 20 }];
  });
}

function lettersOf({ name, text }: Element): string {
  if (name === 't') return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  if (name === 'br') return '\n';
  return name === 'tab' ? '    ' : '';
}

function rowBoxes(table: Element, by: Measuring): Box[] {
  const properties = childOf(table, 'tblPr');
  const margins = by.styles.marginsOf(attributeOf(childOf(properties, 'tblStyle')));
  const grid = (childOf(table, 'tblGrid')?.children ?? []).map((column) => numberOf(column, 'w') ?? 0);
  let repeated = 0;
  return table.children
    .filter(({ name }) => name === 'tr')
    .map((row) => {
      const box = rowBox(row, grid, margins, by);
      const isHead = isOn(childOf(childOf(row, 'trPr'), 'tblHeader'));
      if (isHead) repeated += sumOf(box.lines);
      return { ...box, repeated: isHead ? 0 : repeated };
    });
}

function rowBox(row: Element, grid: readonly number[], margins: CellMargins, by: Measuring): Box {
  const properties = childOf(row, 'trPr');
  let column = 0;
  const cells = row.children
    .filter(({ name }) => name === 'tc')
    .map((cell) => {
      const span = numberOf(childOf(childOf(cell, 'tcPr'), 'gridSpan')) ?? 1;
      const width = sumOf(grid.slice(column, column + span)) - margins.left - margins.right;
      column += span;
      return boxesOf(cell.children, width, by);
    });
  const stacks = cells.map(stackedLines);
  const tallest = stacks.reduce<readonly number[]>((a, b) => (sumOf(b) > sumOf(a) ? b : a), [0]);
  const padding = margins.top + margins.bottom + RULE;
  const least = numberOf(childOf(properties, 'trHeight')) ?? 0;
  const whole = Math.max(least, sumOf(tallest) + padding);
  const first = tallest[0] ?? 0;
  return {
    kind: 'row',
    before: 0,
    after: 0,
    lines: isOn(childOf(properties, 'cantSplit'))
      ? [whole]
      : [first + padding + Math.max(0, whole - sumOf(tallest) - padding), ...tallest.slice(1)],
    keepNext: cells.every(([head]) => head?.keepNext === true),
    breakBefore: cells.some(([head]) => head?.breakBefore === true),
    repeated: 0,
    places: cells.flatMap((boxes) => boxes.flatMap(({ places }) => places)),
    notes: sumOf(cells.flatMap((boxes) => boxes.map(({ notes }) => notes))),
  };
}

/** The lines of a cell from its top, with the room between its paragraphs. */
function stackedLines(boxes: readonly Box[]): number[] {
  return boxes.flatMap(({ before, after, lines }) =>
    lines.map(
      (height, index) => height + (index === 0 ? before : 0) + (index === lines.length - 1 ? after : 0),
    ),
  );
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
