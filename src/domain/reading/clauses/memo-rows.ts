import { cleanHeading, isCapitals } from './headings.ts';
import type { LineFacts } from './line-facts.ts';
import { marksAt } from './number-marks.ts';
import { isRowNumber } from './table-form.ts';

/**
 * A row of a memo's table. `row`: a point and what was agreed of it; `more`: goes on with the row above; `group`: a
 * heading over rows; `header`: names of the columns.
 */
export type MemoRow = {
  readonly kind: 'row' | 'more' | 'group' | 'header';
  readonly number: string;
  readonly heading: string;
  readonly lines: readonly LineFacts[];
  /** Those of its lines that say what was agreed. */
  readonly textLines: ReadonlySet<LineFacts>;
};

/** The rows of one table, from its lines in reading order. */
export function memoRows(lines: readonly LineFacts[]): readonly MemoRow[] {
  const rows = Map.groupBy(lines, ({ line }) => line.cell?.row ?? 0);
  const isLettered = isLetteredTable([...rows.values()]);
  return [...rows.values()].map((row, index) => memoRow(row, index === 0, isLettered));
}

/** `A. Option`, `B. Price`: letters begin at the first and go on. `S. NOH` among others is a person with an initial. */
function isLetteredTable(rows: readonly (readonly LineFacts[])[]): boolean {
  const letters = rows.flatMap(([first]) => INITIAL.exec(first?.line.text ?? '')?.[1] ?? []);
  return letters[0] === 'I' || (letters[0] === 'A' && letters.includes('B'));
}

const INITIAL = /^\s*([A-Z])\.\s/;

function memoRow(lines: readonly LineFacts[], isFirst: boolean, isLettered: boolean): MemoRow {
  const cells = [...Map.groupBy(lines, ({ line }) => line.cell?.column ?? 0)];
  const words = cells.map(([, cell]) => cell.map(({ line }) => line.text).join(' '));
  const all = { number: '', heading: '', lines, textLines: new Set<LineFacts>() };
  if (isHeader(words, isFirst && cells.length > 1) || lines[0]?.line.cell?.isHeaderRow === true)
    return { ...all, kind: 'header' };
  const firstColumn = cells[0]?.[0] ?? 0;
  if (cells.length === 1) {
    const said = words[0] ?? '';
    const isHeading =
      firstColumn === 0 && said.length <= 80 && (isCapitals(said) || !/[.;다]$|[:,]/.test(said));
    return isHeading ? { ...all, kind: 'group', heading: cleanHeading(said) } : { ...all, kind: 'more' };
  }
  const isCounted = isRowNumber(words[0] ?? '') && cells.length > 1 && cells.length !== 2;
  if (firstColumn > 0 && !isCounted) return { ...all, kind: 'more', textLines: new Set(lines) };
  const [label = '', at = 0] = isCounted ? [words[1], 1] : [words[0], 0];
  const name = cells[at]?.[1][0]?.line.text ?? label;
  const mark = INITIAL.test(name) && !isLettered ? undefined : marksAt(name)[0];
  const printed = cells[at]?.[1][0]?.line.label ?? '';
  const own = isCounted
    ? (words[0] ?? '').replace(/[.)]$/, '')
    : (mark?.says ?? marksAt(printed, true)[0]?.says ?? printed.replace(/[.)]$/, ''));
  return {
    kind: 'row',
    number: own,
    heading: cleanHeading(mark ? name.slice(mark.end) : name),
    lines,
    textLines: new Set(cells.slice(at + 1).flatMap(([, cell]) => cell)),
  };
}

const COLUMN_NAMES =
  /^(?:no\.?|#|item|term|deal point|point|topic|provision|subject|description|details?|terms?|summary|proposal|comments?|notes?|remarks?|agreed|status|clause|heading|particulars?|matter|ref(?:erence)?\.?|position|commercial terms?|summary of terms?|구\s?분|항\s?목|내\s?용|번\s?호|조건|주요 ?조건|비\s?고|세부 ?(?:내용|사항)|조항|연번|순번|국문|영문|한국어|영어|한글|korean|english)s?$/i;

/** Lines to sign on in a table: most of its labels name what a signer fills in. */
export function isSigningTable(rows: readonly MemoRow[]): boolean {
  const named = rows.filter(({ kind }) => kind === 'row');
  const filled = named.filter(({ heading }) => SIGNER_FIELDS.test(heading));
  return named.length >= 2 && filled.length >= 0.7 * named.length;
}

const SIGNER_FIELDS =
  /^(?:by|signed|signature|print(?:ed)? name|name|title|company|date|(?:legal )?(?:notice )?address|e-?mail|its|성명|서명|직위|직책|상호|주소|날짜|일자|대표이사?|(?:법인|사업자) ?등록번호)$/i;

function isHeader(words: readonly string[], mayBe: boolean): boolean {
  // `항목 / Point` names its column twice.
  return mayBe && words.every((each) => each.split('/').every(namesColumn));
}

function namesColumn(words: string): boolean {
  return words.trim() === '' || COLUMN_NAMES.test(words.trim());
}
