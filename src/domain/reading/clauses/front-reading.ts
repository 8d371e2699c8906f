import type { ClauseKind } from './clause.ts';
import type { DraftClause } from './draft-clause.ts';
import { cleanHeading, isCapitals } from './headings.ts';
import type { LineFacts } from './line-facts.ts';
import { formAt, isTopAt, nextSaying } from './paper-in-view.ts';
import type { PaperInView } from './paper-in-view.ts';
import { append, last, openClause } from './reading-state.ts';
import type { ReadingState } from './reading-state.ts';
import { beginsRecitals } from './zone-words.ts';

/** A line before the terms: title, parties, opening notes. False where recitals or terms begin with it. */
export function readFront(paper: PaperInView, state: ReadingState, index: number): boolean {
  const fact = paper.facts[index];
  if (!fact) return true;
  const { text } = fact.line;
  if (beginsRecitals(text) && !isTopAt(paper, index, true)) {
    state.zone = 'recitals';
    return false;
  }
  if (beginsTerms(paper, state, index)) {
    state.zone = 'main';
    return false;
  }
  const isTitle =
    state.clauses.every((clause) => clause.kind === 'title' || isContents(paper, clause)) &&
    isTitleLine(fact);
  const wanted: ClauseKind = isTitle ? 'title' : paper.isMemo ? 'note' : 'preamble';
  const before = last(state);
  if (before?.kind !== wanted || isContents(paper, before)) openClause(state, { kind: wanted });
  append(state, fact);
  const clause = last(state);
  if (clause && isTitle && clause.heading === '') clause.heading = cleanHeading(text);
  return true;
}

function isContents(paper: PaperInView, clause: DraftClause): boolean {
  return paper.contents !== undefined && clause.segments[0]?.line === paper.facts[paper.contents.from]?.line;
}

/** Short words that name the paper: they end no sentence and label nothing. */
function isTitleLine({ line, isNoise, marks }: LineFacts): boolean {
  const { text } = line;
  if (/^(?:the )?parties\s*:?$|^당사자$/i.test(text)) return false;
  if (isNoise || (isCapitals(text) && text.length <= 120)) return true;
  return (
    marks.length === 0 &&
    text.length <= 120 &&
    !/[.;:,]$|^(?:dear|re|to|from|date|via|attn|attention|project)\b|^[^:]{2,40}:\s+\S/i.test(text) &&
    !/^\d|\b(?:19|20)\d\d\b.*년|[은는을를이가]\s.+(?:다|함)\.?$/.test(text) &&
    !/\b(?:is|are|shall|will|entered|hereby|made)\b/.test(text)
  );
}

/** The first clause of the terms. */
function beginsTerms(paper: PaperInView, state: ReadingState, index: number): boolean {
  const fact = paper.facts[index];
  if (!fact) return false;
  const form = formAt(paper, index);
  if (form) return form.firstTerm <= index;
  if (isTopAt(paper, index, true)) return !isListedParty(paper, state, index);
  if (fact.bare !== 'look' && fact.bare !== 'style') return false;
  // "TERMS AND CONDITIONS" stands over the first number.
  return !isTitleLikeHere(state) && isTopAt(paper, nextSaying(paper, index), true);
}

function isTitleLikeHere(state: ReadingState): boolean {
  return state.clauses.every((clause) => clause.kind === 'title');
}

/** `(1) Alpha Inc., a company …` below "BETWEEN". */
function isListedParty(paper: PaperInView, state: ReadingState, index: number): boolean {
  const style = paper.facts[index]?.marks[0]?.style;
  if (style === undefined || last(state)?.kind === 'recitals') return false;
  const before = last(state)?.segments.at(-1)?.line.text ?? '';
  const isAnnouncedHere = /^(?:the )?parties\s*:?$|\b(?:between|among)\s*:?$|^당사자\s*:?$/i.test(before);
  if (!isAnnouncedHere && state.listStyle !== style) return false;
  const again = paper.facts
    .slice(index + 1)
    .some(({ marks }) => marks[0]?.style === style && marks[0].values.at(-1) === 1);
  if (!again && state.listStyle === undefined) return false;
  const value = paper.facts[index]?.marks[0]?.values.at(-1) ?? 0;
  if (state.listStyle === style && value === 1) return false;
  state.listStyle = style;
  return true;
}
