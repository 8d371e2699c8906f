import type { DraftClause } from './draft-clause.ts';
import { readFront } from './front-reading.ts';
import { cleanHeading } from './headings.ts';
import { readMain } from './main-reading.ts';
import { readMemo } from './memo-reading.ts';
import { viewOf } from './paper-in-view.ts';
import type { PaperInView } from './paper-in-view.ts';
import type { Line } from './paper-lines.ts';
import { append, openClause, startState } from './reading-state.ts';
import type { ReadingState } from './reading-state.ts';
import { readRecital } from './recital-reading.ts';
import { openSchedule, readSchedule, scheduleAt } from './schedule-reading.ts';
import { readSignature } from './signature-reading.ts';
import { isContentsHeading } from './zone-words.ts';

/**
 * The clauses of one run of lines in one language, in order. Every line is in exactly one of them. `isBesideArticles`: the other
 * language says the same in Korean articles, whose numbers below 조 are items.
 */
export function outlineOf(lines: readonly Line[], isBesideArticles: boolean): readonly DraftClause[] {
  const paper = viewOf(lines, isBesideArticles);
  const state = startState();
  let index = 0;
  while (index < paper.facts.length) index = readLine(paper, state, index);
  return state.clauses;
}

/** Reads the line at `index`, or the table that begins there; answers where to go on. */
function readLine(paper: PaperInView, state: ReadingState, index: number): number {
  const fact = paper.facts[index];
  if (!fact) return index + 1;
  const { contents } = paper;
  if (contents && index >= contents.from && index < contents.to) {
    const heading = isContentsHeading(fact.line.text) ? cleanHeading(fact.line.text) : '';
    if (index === contents.from) openClause(state, { kind: 'note', heading });
    append(state, fact);
    return index + 1;
  }
  const schedule = scheduleAt(paper, state, index);
  if (schedule) {
    openSchedule(state, fact, schedule);
    return index + 1;
  }
  if (fact.line.cell?.form === 'memo' && state.zone !== 'schedule' && state.zone !== 'signature')
    return readMemo(paper, state, index);
  // A reader that does not take the line has moved on to the zone in which it stands.
  while (!isTaken(paper, state, index));
  return index + 1;
}

function isTaken(paper: PaperInView, state: ReadingState, index: number): boolean {
  switch (state.zone) {
    case 'front':
      return readFront(paper, state, index);
    case 'recitals':
      return readRecital(paper, state, index);
    case 'main':
      readMain(paper, state, index);
      return true;
    case 'signature':
      return readSignature(paper, state, index);
    case 'schedule':
      return readSchedule(paper, state, index);
  }
}
