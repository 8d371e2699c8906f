import type { ClauseKind } from './clause.ts';
import type { DraftClause } from './draft-clause.ts';
import type { LineFacts } from './line-facts.ts';
import type { NumberStyle } from './number-marks.ts';
import type { OpenNumber } from './open-numbers.ts';
import type { Line } from './paper-lines.ts';

/** Where in the paper the reading stands: before the terms, in them, or behind them. */
export type Zone = 'front' | 'recitals' | 'main' | 'signature' | 'schedule';

/** The clauses so far, and what stands open. */
export type ReadingState = {
  zone: Zone;
  readonly clauses: DraftClause[];
  /** Numbers that stand open, containers left out. */
  open: OpenNumber[];
  /** How many of them are the clause's own. */
  ownDepth: number;
  /** Headings and containers above, from the outermost. */
  groups: string[];
  /** The article whose sections are the clauses. */
  article: string;
  /** In recitals and among the parties: the style that counts them. */
  listStyle: NumberStyle | undefined;
  /** Where the last line began to count items within itself and then ended as a sentence; its list is over. */
  closedAt: number | undefined;
  schedules: number;
  scheduleKey: string;
  /** Of the first level, where the body left off. */
  lastTop: number;
};

export function startState(): ReadingState {
  return {
    zone: 'front',
    clauses: [],
    open: [],
    ownDepth: 0,
    groups: [],
    article: '',
    listStyle: undefined,
    closedAt: undefined,
    schedules: 0,
    scheduleKey: '',
    lastTop: 0,
  };
}

/** A heading over clauses, with or without a number: `제2장`, "TERMS AND CONDITIONS". */
export function openGroup(
  state: ReadingState,
  fact: LineFacts | readonly LineFacts[],
  number: string,
  heading: string,
): void {
  const lines = 'line' in fact ? [fact] : fact;
  const name = `${number} ${heading}`.trim();
  state.open = [];
  state.ownDepth = 0;
  state.article = '';
  // 제1절 stands below 제1장.
  const kept = /^제\d+(?:절|관)/.test(number)
    ? state.groups.filter((each) => /^제\d+(?:편|장)/.test(each))
    : [];
  openClause(state, { kind: 'title', number, heading, above: kept, level: 1 });
  state.groups = name === '' ? kept : [...kept, name];
  for (const each of lines) append(state, each);
}

/** Begins a clause; without a number of its own nothing stands open in it. */
export function openClause(
  state: ReadingState,
  clause: { kind: ClauseKind } & Partial<Pick<DraftClause, 'number' | 'heading' | 'above' | 'level'>>,
): void {
  if (clause.number === undefined) {
    state.open = [];
    state.ownDepth = 0;
  }
  state.clauses.push({
    number: '',
    heading: '',
    above: state.zone === 'main' ? state.groups : [],
    level: 1,
    ...clause,
    part: 'body',
    segments: [],
  });
}

/** The whole line, as words of the clause itself. */
export function append(state: ReadingState, fact: LineFacts): void {
  last(state)?.segments.push({
    line: fact.line,
    from: 0,
    to: fact.line.text.length,
    number: last(state)?.number ?? '',
    level: 0,
  });
}

/** The whole line, as words of the item that stands open. */
export function appendHere(state: ReadingState, fact: LineFacts): void {
  if (!last(state)) openClause(state, { kind: 'preamble' });
  pushSegment(state, fact.line, 0, fact.line.text.length);
}

export function pushSegment(state: ReadingState, line: Line, from: number, to: number): void {
  const clause = last(state);
  if (!clause) return;
  const level = Math.max(0, state.open.length - state.ownDepth);
  clause.segments.push({
    line,
    from,
    to,
    number: level === 0 ? clause.number : (state.open.at(-1)?.says ?? clause.number),
    level,
  });
}

export function last(state: ReadingState): DraftClause | undefined {
  return state.clauses.at(-1);
}
