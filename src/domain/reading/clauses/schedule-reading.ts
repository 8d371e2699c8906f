import type { DraftClause } from './draft-clause.ts';
import { cleanHeading, headingAt } from './headings.ts';
import { closeInlineList, isAnnounced, openNumber, readItem, readItems } from './item-reading.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import type { LineFacts } from './line-facts.ts';
import { isNameLine } from './name-line.ts';
import type { NumberMark } from './number-marks.ts';
import { placeNumber } from './open-numbers.ts';
import { nextMarks, nextSaying } from './paper-in-view.ts';
import type { PaperInView } from './paper-in-view.ts';
import { append, last } from './reading-state.ts';
import type { ReadingState } from './reading-state.ts';
import { scheduleHeading } from './zone-words.ts';
import type { ScheduleName } from './zone-words.ts';

/** The schedule that begins there. Names of schedules one under the other are a list of them. */
export function scheduleAt(paper: PaperInView, state: ReadingState, index: number): ScheduleName | undefined {
  const fact = paper.facts[index];
  if (!fact || fact.line.cell !== undefined) return undefined;
  if (state.zone === 'front' || state.zone === 'recitals') return undefined;
  const name = scheduleHeading(fact.line.text);
  if (!name || (state.zone === 'schedule' && name.key === state.scheduleKey)) return undefined;
  const next = paper.facts[nextSaying(paper, index)];
  if (next === undefined) return undefined;
  const following = scheduleHeading(next.line.text);
  if (following && following.key !== name.key) return undefined;
  return isLastOfList(paper, index, name) ? undefined : name;
}

/** The last name of a list of schedules: another name stands above it, and its own comes again below. */
function isLastOfList(paper: PaperInView, index: number, name: ScheduleName): boolean {
  const above = scheduleHeading(paper.facts[index - 1]?.line.text ?? '');
  if (!above || above.key === name.key) return false;
  return paper.facts.slice(index + 1).some(({ line }) => scheduleHeading(line.text)?.key === name.key);
}

export function openSchedule(state: ReadingState, fact: LineFacts, name: ScheduleName): void {
  state.zone = 'schedule';
  state.schedules += 1;
  state.scheduleKey = name.key;
  state.open = [];
  state.ownDepth = 0;
  state.clauses.push({
    kind: 'schedule',
    number: name.says,
    heading: name.title,
    above: [],
    level: 1,
    part: `schedule-${state.schedules}`,
    segments: [],
  });
  append(state, fact);
}

/** A line of a schedule; false where the agreement itself begins: what came before was a list of its schedules. */
export function readSchedule(paper: PaperInView, state: ReadingState, index: number): boolean {
  const fact = paper.facts[index];
  if (!fact) return true;
  if (beginsAgreement(paper, index)) {
    state.zone = 'front';
    return false;
  }
  const clause = last(state);
  if (clause && clause.heading === '' && clause.segments.length === 1 && isNameLine(fact))
    clause.heading = cleanHeading(fact.line.text);
  if (fact.marks.length > 0 && fact.line.cell?.form !== 'plain') {
    closeInlineList(state, fact);
    const placed = placeNumber(state.open, fact.marks, {
      indent: fact.line.paragraph.indent ?? 0,
      listLevel: fact.line.paragraph.listLevel ?? -1,
      isAnnounced: isAnnounced(state),
      next: nextMarks(paper, index),
    });
    if (placed) {
      const terms = placed.depth === 0 ? scheduleOfTerms(state, placed.mark) : undefined;
      if (terms) openTerm(state, fact, placed.mark, terms);
      else readItem(state, fact, placed.mark, placed.depth);
      return true;
    }
  }
  readItems(state, fact, 0, 0);
  return true;
}

/**
 * The schedule that stands open, where it is the second half of the agreement: the house's standard terms, which count again
 * as the body counts. Counted otherwise, as `1.` behind `A.1`, they remain one attachment with its points.
 */
function scheduleOfTerms(state: ReadingState, mark: NumberMark): DraftClause | undefined {
  const schedule = state.clauses.findLast(({ kind }) => kind === 'schedule');
  const countsAgain = state.clauses.some(
    ({ part, number }) => part === 'body' && number !== '' && shapeOf(number) === shapeOf(mark.says),
  );
  return schedule && countsAgain && STANDARD_TERMS.test(schedule.heading) ? schedule : undefined;
}

function shapeOf(number: string): string {
  return number.replace(/\d{1,3}/, '');
}

const STANDARD_TERMS =
  /\b(?:standard|general|common|further|additional)\s(?:contract\s)?(?:terms|conditions|provisions)\b|\bterms\s(?:and|&)\sconditions\b|(?:일반|표준|공통)\s?(?:거래\s?)?(?:조건|조항|약관)/i;

/** Standard terms count from 1 again, and each of their numbers is a clause, as it would be in the body. */
function openTerm(state: ReadingState, fact: LineFacts, mark: NumberMark, schedule: DraftClause): void {
  const { heading, end } = headingAt(fact.line, fact.wordsAt, true);
  state.clauses.push({
    kind: kindOfHeading(heading),
    number: mark.says,
    heading,
    above: [`${schedule.number} ${schedule.heading}`.trim()],
    level: 1,
    part: schedule.part,
    segments: [],
  });
  state.open = [openNumber(mark, mark.says, fact)];
  state.ownDepth = 1;
  readItems(state, fact, fact.wordsAt + end, 0);
}

/** "This Agreement is made …" near the beginning of the paper. */
function beginsAgreement(paper: PaperInView, index: number): boolean {
  const text = paper.facts[index]?.line.text.slice(0, 400) ?? '';
  return (
    index * 3 < paper.facts.length &&
    /\bthis\b[^.]{0,80}\bagreement\b/i.test(text) &&
    /\b(?:entered into|is made|made and|dated as of)\b/i.test(text)
  );
}
