import { cleanHeading } from './headings.ts';
import type { LineFacts } from './line-facts.ts';
import { isTopAt, nextSaying } from './paper-in-view.ts';
import type { PaperInView } from './paper-in-view.ts';
import { append, last, openClause } from './reading-state.ts';
import type { ReadingState } from './reading-state.ts';
import { beginsRecitals, endsRecitals, isRecitalsHeading } from './zone-words.ts';

/** A line of the recitals, which are one clause. False where the terms begin with it. */
export function readRecital(paper: PaperInView, state: ReadingState, index: number): boolean {
  const fact = paper.facts[index];
  if (!fact) return true;
  if (last(state)?.kind !== 'recitals') {
    openRecitals(state, fact);
    return true;
  }
  const { text } = fact.line;
  const mark = fact.marks[0];
  const named = fact.marks.some((each) => /^(?:article|jo|jang|container|section)$/.test(each.style));
  const isCounted = mark !== undefined && !named && !/^whereas/i.test(text.slice(fact.wordsAt));
  if (isCounted && state.listStyle === undefined && followsAnnouncement(state)) state.listStyle = mark.style;
  const isListed =
    isCounted &&
    state.listStyle !== undefined &&
    fact.marks.some((each) => each.style === state.listStyle) &&
    !(fact.marks.some((each) => each.values.at(-1) === 1) && (last(state)?.segments.length ?? 0) > 2);
  if (
    !isListed &&
    !beginsRecitals(text) &&
    (named || isTopAt(paper, index, true) || isHeadingOfTerms(paper, index))
  ) {
    state.zone = 'main';
    return false;
  }
  append(state, fact);
  if (endsRecitals(text)) state.zone = 'front';
  return true;
}

/** The recitals are counted: their number follows a heading, or "WHEREAS:". */
function followsAnnouncement(state: ReadingState): boolean {
  const before = last(state)?.segments.at(-1)?.line.text ?? '';
  return isRecitalsHeading(before) || before.endsWith(':') || (last(state)?.segments.length ?? 0) <= 1;
}

function isHeadingOfTerms(paper: PaperInView, index: number): boolean {
  const fact = paper.facts[index];
  if (fact?.bare !== 'look' && fact?.bare !== 'style') return false;
  return isTopAt(paper, nextSaying(paper, index), true) || paper.form !== undefined;
}

function openRecitals(state: ReadingState, fact: LineFacts): void {
  state.listStyle = undefined;
  const heading =
    isRecitalsHeading(fact.line.text) || fact.bare !== undefined ? cleanHeading(fact.line.text) : '';
  openClause(state, { kind: 'recitals', heading: /^whereas$/i.test(heading) ? '' : heading });
  append(state, fact);
}
