import { addFractions, compareFractions, subtractFractions } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Instalment } from '#domain/values/value.ts';
import { dueAfter, dueBefore } from './dues.ts';
import type { ClauseFigures, FoundFigure } from './found-figure.ts';

/** One part of a schedule: the figure, what makes it due, and where it stands. */
type Row = {
  readonly index: number;
  readonly part: Instalment['part'];
  readonly due: string;
  readonly from: number;
  readonly to: number;
};

/**
 * The figures with the schedules that they make: instalments with their events, tiers with their thresholds, in the
 * parts of a sentence, in items that follow each other or in the rows of a table. The rows' own figures become steps.
 */
export function withSchedules(text: string, clause: ClauseFigures): ClauseFigures {
  const schedules = [...tableSchedules(text, clause.figures), ...sentenceSchedules(text, clause.figures)];
  if (schedules.length === 0) return clause;
  const steps = new Set(schedules.flatMap(({ members }) => members));
  const figures = clause.figures.map((figure, index) =>
    steps.has(index) && figure.role === 'plain' ? { ...figure, role: 'step' as const } : figure,
  );
  return { ...clause, figures: [...figures, ...schedules.map(({ figure }) => figure)] };
}

type Schedule = { readonly figure: FoundFigure; readonly members: readonly number[] };

// --- Tables and lists ------------------------------------------------------------------------------

type Line = { readonly from: number; readonly to: number };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ from, to: from + line.length });
    from += line.length + 1;
  }
  return lines;
}

/** Rows or items, one under the other, each with one sum or share and the words that make it due. */
function tableSchedules(text: string, figures: readonly FoundFigure[]): Schedule[] {
  const lines = linesOf(text);
  const own = figuresByLine(lines, figures);
  const rows = lines.map((line, index) => rowOf(text, line, own[index] ?? [], figures));
  const schedules: Schedule[] = [];
  let run: Row[] = [];
  const close = (): void => {
    if (run.length > 1 && isOneKind(run)) schedules.push(scheduleOf(run, figures, 'schedule.rows'));
    run = [];
  };
  for (const row of rows) {
    if (row) run.push(row);
    else close();
  }
  close();
  return schedules;
}

/** Indexes of the figures of each line; both are in the order of the text. */
function figuresByLine(lines: readonly Line[], figures: readonly FoundFigure[]): number[][] {
  let next = 0;
  return lines.map(({ to }) => {
    const own: number[] = [];
    for (; next < figures.length && (figures[next]?.from ?? Infinity) <= to; next += 1) own.push(next);
    return own;
  });
}

function rowOf(
  text: string,
  line: Line,
  own: readonly number[],
  figures: readonly FoundFigure[],
): Row | undefined {
  const words = text.slice(line.from, line.to);
  const isTable = words.includes('|');
  const isItem = /^\s*(?:\(?[a-z0-9ivx가-하]{1,4}[.)]|[①-⑳]|[-•·*]) ?/i.test(words);
  if (!isTable && (!isItem || PROVISION.test(words))) return undefined;
  const parts = own.filter((index) => isPart(figures[index]));
  if (isTable) return tableRow(text, line, parts, figures);
  const [only] = parts;
  const figure = figures[only ?? -1];
  if (parts.length !== 1 || only === undefined || !figure) return undefined;
  const [before, after] = [text.slice(line.from, figure.from), text.slice(figure.to, line.to)];
  const due = dueAfter(after) ?? dueBefore(before);
  return due === undefined ? undefined : partRow(only, figure, due);
}

/** `③ Series bonus: Purchaser shall pay …`: an item with its own label and a whole sentence is no instalment of another. */
const PROVISION =
  /^[^:：]{2,60}[:：]\s.*(?:한다|된다|진다)\.|^[^:：]{2,60}[:：]\s.*\bshall (?:pay|receive|be paid)\b/;

/** The amount stands in a cell of its own; the first other cell says what makes it due. */
function tableRow(
  text: string,
  line: Line,
  parts: readonly number[],
  figures: readonly FoundFigure[],
): Row | undefined {
  const cells: Line[] = [];
  let from = line.from;
  for (const cell of text.slice(line.from, line.to).split('|')) {
    cells.push({ from, to: from + cell.length });
    from += cell.length + 1;
  }
  const said = cells.map((cell) => text.slice(cell.from, cell.to).trim()).filter((cell) => cell !== '');
  if (said.length < 2) return undefined;
  const inCells = parts.map((index) => ({
    index,
    cell: cells.findIndex((cell) => isIn(figures[index], cell)),
  }));
  const amount = inCells.at(-1);
  if (!amount) return undefined;
  const amountCell = cells[amount.cell];
  if (!amountCell || inCells.filter(({ cell }) => cell === amount.cell).length > 1) return undefined;
  const isAlone = isMostly(text.slice(amountCell.from, amountCell.to), figures[amount.index]);
  if (!isAlone) return undefined;
  const others = cells.filter((cell, index) => {
    const words = text.slice(cell.from, cell.to).trim();
    return index !== amount.cell && words.length > 1 && !/^[\d.()]{1,4}$/.test(words);
  });
  const other =
    others.findLast((cell) => STRONG_EVENT.test(text.slice(cell.from, cell.to).trim())) ?? others[0];
  if (!other) return undefined;
  return partRow(amount.index, figures[amount.index], text.slice(other.from, other.to).trim());
}

function isIn(figure: FoundFigure | undefined, cell: Line): boolean {
  return figure !== undefined && figure.from >= cell.from && figure.to <= cell.to;
}

function isMostly(words: string, figure: FoundFigure | undefined): boolean {
  return figure !== undefined && words.trim().length <= (figure.to - figure.from) * 2 + 24;
}

function isPart(figure: FoundFigure | undefined): boolean {
  if (!figure || figure.isDenied || figure.isExcepted) return false;
  return figure.value.kind === 'money' || figure.value.kind === 'share';
}

function partRow(index: number, figure: FoundFigure | undefined, due: string): Row | undefined {
  const part = figure && partOf(figure);
  return part && { index, part, due, from: figure.from, to: figure.to };
}

function partOf({ value }: FoundFigure): Instalment['part'] | undefined {
  if (value.kind === 'money' && value.per === undefined) return { kind: 'money', money: value.money };
  return value.kind === 'share' ? { kind: 'share', share: value.share, base: value.base } : undefined;
}

const STRONG_EVENT =
  /^(?:up)?on\b|\b(?:upon|within|after|before|following)\b|(?:시|때|후|이내|까지|초과|이하|이상|미만)$/i;

/** Headings of a memo's rows are no events: `Option Fee | $45,000`, `Purchase Price | $500,000` are two terms. */
const EVENTS =
  /\b(?:up)?on\b|\bat\b|within|after|following|before|prior|signature|signing|execution|commencement|completion|delivery|release|exercise|photography|\bif\b|when|until|thereafter|box office|wwbo|dbo|budget|\d|first|second|third|instal|시(?:$|[ ,])|때|후|이내|전까지|체결|개시|완료|개봉|크랭크|납품|인도|초과|이상|달성|관객|계약금|중도금|잔금|착수|선금|차$|회차|단계/;

function isOneKind(rows: readonly Row[]): boolean {
  return rows.every(({ part, due }) => part.kind === rows[0]?.part.kind && EVENTS.test(due.toLowerCase()));
}

function scheduleOf(rows: readonly Row[], figures: readonly FoundFigure[], rule: string): Schedule {
  const [first, last] = [rows[0], rows.at(-1)];
  const members = rows.map(({ index }) => index).filter((index) => index >= 0);
  const head = figures[members[0] ?? 0];
  const end = figures[members.at(-1) ?? 0];
  const flags = rows.some(({ index }) => (figures[index]?.flags.length ?? 0) > 0)
    ? figures.flatMap(({ flags: each }, index) => (members.includes(index) ? each : []))
    : [];
  return {
    members,
    figure: {
      value: { kind: 'schedule', instalments: rows.map(({ part, due }) => ({ part, due })) },
      from: first?.from ?? 0,
      to: Math.max(last?.to ?? 0, first?.to ?? 0),
      sentence: { from: head?.sentence.from ?? 0, to: end?.sentence.to ?? 0 },
      rule,
      role: 'plain',
      flags: [...new Set(flags)],
      others: [],
    },
  };
}

// --- In one sentence -------------------------------------------------------------------------------

/** `30% on signature, 40% on commencement and the balance on delivery`. */
function sentenceSchedules(text: string, figures: readonly FoundFigure[]): Schedule[] {
  const sentences = Map.groupBy(
    figures.map((_, index) => index),
    (index) => figures[index]?.sentence.from ?? 0,
  );
  return [...sentences.values()].flatMap((indexes) => {
    const schedule = sentenceSchedule(text, figures, indexes);
    return schedule ? [schedule] : [];
  });
}

const BALANCE =
  /\b(?:the )?(?:balance|remainder|remaining (?:balance|sum|amount))(?: thereof| of the [a-z ]{3,30}?)?(?:,| shall be| to be| is| being)*(?: payable| paid| due)* ((?:up)?on|within|after|following|at|by|when)([^,;.]{2,90})/i;
const BALANCE_KO =
  /(?:잔금|잔액|나머지(?: ?금액)?)(?:은|는|을|를)? ?([^,;.]{2,50}?(?:시|때|후|이내|직후|즉시|날))(?:에|까지)? ?(?=지급|지불|납입|,|\.|$)/;

function sentenceSchedule(
  text: string,
  figures: readonly FoundFigure[],
  indexes: readonly number[],
): Schedule | undefined {
  const [sample] = indexes;
  if (sample === undefined) return undefined;
  const { from, to } = figures[sample]?.sentence ?? { from: 0, to: 0 };
  const words = text.slice(from, to);
  if (words.includes('|')) return undefined;
  const parts = indexes.flatMap((index) => {
    const figure = figures[index];
    return figure && isPart(figure) && figure.role === 'plain' && !isWhole(figure) ? [{ index, figure }] : [];
  });
  const shares = parts.filter(({ figure }) => figure.value.kind === 'share');
  // `$75,000, 20% over preparation …`: the sum is the whole, and its shares are the parts.
  const isOfSum = shares.length > 1 && shares.length < parts.length;
  const all = wholeOf(text, { from, to }, isOfSum ? shares : parts);
  return all && scheduleOf(inherited(all), figures, 'schedule.sentence');
}

function wholeOf(
  text: string,
  sentence: Line,
  parts: readonly { readonly index: number; readonly figure: FoundFigure }[],
): Row[] | undefined {
  const rows = rowsOf(text, sentence, parts);
  const rest = balanceOf(text.slice(sentence.from, sentence.to), rows);
  const all = rest ? [...rows, rest] : rows;
  if (all.length < 2 || rows.length < parts.length) return undefined;
  if (all.some(({ part }) => part.kind !== all[0]?.part.kind) || !isTogether(all)) return undefined;
  return all;
}

/** Each part with its event: all of them behind their figures, or all before. */
function rowsOf(
  text: string,
  sentence: Line,
  parts: readonly { readonly index: number; readonly figure: FoundFigure }[],
): Row[] {
  const around = parts.map(({ index, figure }, place) => {
    const start = parts[place - 1]?.figure.to ?? sentence.from;
    const end = parts[place + 1]?.figure.from ?? sentence.to;
    return { index, figure, before: text.slice(start, figure.from), after: text.slice(figure.to, end) };
  });
  const last = around.at(-1);
  const isBehind = last !== undefined && dueAfter(last.after) !== undefined;
  return around.flatMap(({ index, figure, before, after }) => {
    const due = isBehind ? (dueAfter(after) ?? dueBefore(before)) : dueBefore(before);
    return due === undefined ? [] : (partRow(index, figure, due) ?? []);
  });
}

function isWhole(figure: FoundFigure | undefined): boolean {
  return figure?.value.kind === 'share' && figure.value.share.numerator === figure.value.share.denominator;
}

/** The balance is what is left of the whole; of a sum that the sentence does not state, nothing is known. */
function balanceOf(words: string, rows: readonly Row[]): Row | undefined {
  const match = BALANCE.exec(words) ?? BALANCE_KO.exec(words);
  const [first] = rows;
  if (!match || first?.part.kind !== 'share') return undefined;
  const sum = sumOf(rows);
  if (!sum || compareFractions(sum, ONE) >= 0) return undefined;
  // `나머지 50%는 …`: the rest is a row with its figure already.
  const due = (match[2] === undefined ? match[1] : `${match[1]}${match[2]}`)?.trim() ?? '';
  if (rows.some((row) => row.due === due)) return undefined;
  const last = rows.at(-1) ?? first;
  return {
    index: -1,
    part: { ...first.part, share: subtractFractions(ONE, sum) },
    due,
    from: last.from,
    to: last.to,
  };
}

const ONE: Fraction = { numerator: 1, denominator: 1 };

function sumOf(rows: readonly Row[]): Fraction | undefined {
  let sum: Fraction = { numerator: 0, denominator: 1 };
  for (const { part } of rows) {
    if (part.kind !== 'share') return undefined;
    try {
      sum = addFractions(sum, part.share);
    } catch {
      return undefined;
    }
  }
  return sum;
}

/** Shares make a schedule where they add up to the whole; sums where each has its own event. */
function isTogether(rows: readonly Row[]): boolean {
  const dues = new Set(rows.map(({ due }) => due));
  if (dues.size < rows.length) return false;
  if (rows[0]?.part.kind !== 'share') return true;
  const sum = sumOf(rows);
  return sum !== undefined && compareFractions(sum, ONE) === 0;
}

/** `구매가의 50%는 …, 나머지 50%는 …`: a base that is said once is that of every part. */
function inherited(rows: readonly Row[]): Row[] {
  const bases = new Set(
    rows.flatMap(({ part }) => (part.kind === 'share' && part.base !== 'none_stated' ? [part.base] : [])),
  );
  const [base] = bases;
  if (bases.size !== 1 || base === undefined) return [...rows];
  return rows.map((row) => (row.part.kind === 'share' ? { ...row, part: { ...row.part, base } } : row));
}
