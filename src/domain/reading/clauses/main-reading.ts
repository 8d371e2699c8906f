import type { DraftClause } from './draft-clause.ts';
import { cleanHeading, headingAt } from './headings.ts';
import { closeInlineList, isAnnounced, openNumber, readItem, readItems } from './item-reading.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import type { LineFacts } from './line-facts.ts';
import { isNameLine } from './name-line.ts';
import { marksAt } from './number-marks.ts';
import type { NumberMark, NumberStyle } from './number-marks.ts';
import { placeNumber } from './open-numbers.ts';
import type { OpenNumber } from './open-numbers.ts';
import { formAt, isTopAt, nextMarks, nextSaying } from './paper-in-view.ts';
import type { PaperInView } from './paper-in-view.ts';
import { append, appendHere, last, openClause, openGroup } from './reading-state.ts';
import type { ReadingState } from './reading-state.ts';
import { isSignatureAt } from './signature-reading.ts';
import { readUnnumbered } from './unnumbered-reading.ts';

/** A line of the terms. */
export function readMain(paper: PaperInView, state: ReadingState, index: number): void {
  const fact = paper.facts[index];
  if (!fact) return;
  const { text } = fact.line;
  if (isSignatureAt(paper, index)) {
    state.zone = 'signature';
    openClause(state, { kind: 'signature' });
    append(state, fact);
    return;
  }
  if (fact.line.cell?.form === 'plain' || fact.line.cell?.form === 'memo' || fact.isNoise) {
    appendHere(state, fact);
    return;
  }
  const form = formAt(paper, index);
  if (form) {
    readUnnumbered(paper, state, index, form);
    return;
  }
  const container = fact.marks.find((mark) => mark.style === 'container' || mark.style === 'jang');
  if (container) {
    const { heading } = headingAt(fact.line, fact.wordsAt, true);
    openGroup(state, fact, container.says, heading);
    return;
  }
  if (fact.marks.length > 0) {
    readNumbered(paper, state, index);
    return;
  }
  if (isOwnHeading(paper, state, index)) return;
  if (isClosingNote(paper, state, index)) {
    if (last(state)?.kind !== 'note') openClause(state, { kind: 'note', above: [] });
    append(state, fact);
    return;
  }
  // The name of an article often stands on the line below its number.
  const nameless = withNumberAlone(state);
  if (nameless && isNameLine(fact)) nameless.heading = cleanHeading(text);
  const above = last(state);
  if (!above) openClause(state, { kind: 'preamble' });
  // Paragraphs right below the heading of a group, which counts none of them.
  else if (above.kind === 'title' && state.groups.length > 0 && text.length > SAYS_SOMETHING)
    openClause(state, { kind: kindOfHeading(above.heading), heading: above.heading, level: 1 });
  readItems(state, fact, 0, 0);
}

const SAYS_SOMETHING = 60;

/** Below the last number of a memo, whose points are lines: words that belong to no point. */
function isClosingNote(paper: PaperInView, state: ReadingState, index: number): boolean {
  if (!paper.isMemo || index <= paper.lastTop) return false;
  if (last(state)?.kind === 'note') return true;
  const points = state.clauses.filter(({ kind }) => kind === 'section');
  const lines = points
    .slice(0, -1)
    .filter(({ segments }) => segments.every((each) => each.level > 0 || each === segments[0]));
  return points.length >= 4 && lines.length >= 0.8 * (points.length - 1);
}

/** The clause that so far is a number and nothing else: its name stands below. */
function withNumberAlone(state: ReadingState): DraftClause | undefined {
  const clause = last(state);
  const [only, more] = clause?.segments ?? [];
  if (!clause || !only || more || clause.heading !== '' || clause.number === '') return undefined;
  const { label, text } = only.line;
  return label === '' && (marksAt(text)[0]?.end ?? 0) >= text.length ? clause : undefined;
}

/** A line without a number that heads: a group of numbered clauses, a clause of its own, or a part of the article. */
function isOwnHeading(paper: PaperInView, state: ReadingState, index: number): boolean {
  const fact = paper.facts[index];
  if (fact?.bare !== 'look' && fact?.bare !== 'style') return false;
  if (withNumberAlone(state)) return false;
  const clause = last(state);
  const next = paper.facts[nextSaying(paper, index)];
  const heading = cleanHeading(fact.line.text);
  if (
    next &&
    (isTopAt(paper, nextSaying(paper, index), false) ||
      next.marks.some((mark) => mark.style === 'jang' || mark.style === 'container'))
  ) {
    openGroup(state, fact, '', heading);
    return true;
  }
  if (next === undefined) return false;
  // A heading on two lines.
  if (
    clause &&
    clause.number === '' &&
    clause.kind === 'section' &&
    clause.segments.length === 1 &&
    clause.heading !== '' &&
    clause.heading === cleanHeading(clause.segments[0]?.line.text ?? '')
  ) {
    clause.heading = `${clause.heading} ${heading}`;
    append(state, fact);
    return true;
  }
  openClause(state, { kind: kindOfHeading(heading), heading, level: 1 });
  append(state, fact);
  return true;
}

function readNumbered(paper: PaperInView, state: ReadingState, index: number): void {
  const fact = paper.facts[index];
  if (!fact) return;
  closeInlineList(state, fact);
  const placed = placeNumber(state.open, fact.marks, {
    indent: fact.line.paragraph.indent ?? 0,
    listLevel: fact.line.paragraph.listLevel ?? -1,
    isAnnounced: isAnnounced(state),
    next: nextMarks(paper, index),
  });
  if (!placed) {
    appendHere(state, fact);
    return;
  }
  const { mark, depth } = placed;
  if (isRepeatOfOpen(state, mark, depth, fact)) {
    readItems(state, fact, fact.wordsAt, 0);
    return;
  }
  if (!isUnit(paper, state, mark, depth)) {
    readItem(state, fact, mark, depth);
    return;
  }
  if (mark.style === 'decimal' && depth === 0)
    state.open = [
      { style: 'number-dot', values: mark.values.slice(0, 1), says: '', indent: 0, listLevel: -1 },
    ];
  else state.open = state.open.slice(0, depth);
  openUnit(paper, state, index, mark);
}

/** `4.2(b)` in full where 4.2 stands open: the item alone is new. */
function isRepeatOfOpen(state: ReadingState, mark: NumberMark, depth: number, fact: LineFacts): boolean {
  const open = state.open[depth];
  const rest = fact.line.label === '' ? fact.line.text.slice(fact.wordsAt) : fact.line.label.slice(mark.end);
  return (
    open !== undefined &&
    depth === state.ownDepth - 1 &&
    open.style === mark.style &&
    open.values.join('.') === mark.values.join('.') &&
    /^\([a-zA-Z0-9]{1,4}\)/.test(rest)
  );
}

function isUnit(paper: PaperInView, state: ReadingState, mark: NumberMark, depth: number): boolean {
  const outer = state.open.slice(0, depth);
  if (depth === 0)
    return (
      paper.tops.has(mark.style) || mark.style === 'decimal' || (state.ownDepth > 0 && state.open.length > 0)
    );
  return depth === 1 && !isBesideKorean(paper, state) && isSection(outer[0]?.style ?? 'heading', mark);
}

/** The English of a Korean article beside it: what is counted within 제5조 is an item, and so it is within `Article 5`. */
function isBesideKorean(paper: PaperInView, state: ReadingState): boolean {
  return paper.isBesideArticles && state.open[0]?.style === 'article';
}

/** Whether a number below a first-level one heads a section, or only counts an item. */
function isSection(outer: NumberStyle | 'heading', mark: NumberMark): boolean {
  if (outer === 'jo') return false;
  if (mark.style === 'decimal' || mark.style === 'section') return true;
  if (outer === 'article' || outer === 'upper-roman-dot' || outer === 'upper-dot')
    return (
      mark.style === 'number-dot' ||
      mark.style === 'number-bare' ||
      (outer === 'upper-roman-dot' && mark.style === 'upper-dot')
    );
  return false;
}

function openUnit(paper: PaperInView, state: ReadingState, index: number, mark: NumberMark): void {
  const fact = paper.facts[index];
  if (!fact) return;
  const depth = state.open.length;
  const found = headingAt(fact.line, fact.wordsAt, true);
  const outer = state.open[0];
  const isSecond = depth === 1;
  if (isSecond) closeBareArticle(state);
  const number = isSecond ? sectionNumber(outer, mark) : asPrinted(mark);
  const level = mark.style === 'decimal' ? Math.min(2, Math.max(mark.values.length, depth + 1)) : depth + 1;
  if (!isSecond) {
    state.article = `${number} ${found.heading}`.trim();
    state.lastTop = mark.values.at(-1) ?? 0;
  }
  const above =
    isSecond && state.article !== '' && outer?.says !== '' ? [...state.groups, state.article] : state.groups;
  const inDefinitions = isSecond && kindOfHeading(state.article) === 'definitions';
  openClause(state, {
    kind: inDefinitions ? 'definitions' : kindOfHeading(found.heading),
    number,
    heading: found.heading,
    above,
    level,
  });
  state.open.push(openNumber(mark, number, fact));
  state.ownDepth = state.open.length;
  readItems(state, fact, fact.wordsAt + found.end, 0);
}

/** `가. 예산은 …` at the outset of a point of a mail is no 목 of an article. */
function asPrinted({ style, says }: NumberMark): string {
  return style === 'mok' || style === 'mok-close' ? says.replace('목', '') : says;
}

/** `Article IV` alone on its line, with sections below: a title; with words of its own it stays a clause. */
function closeBareArticle(state: ReadingState): void {
  const clause = last(state);
  if (!clause || (clause.kind !== 'section' && clause.kind !== 'definitions') || state.ownDepth !== 1) return;
  const words = clause.segments.map(({ line, from, to }) => line.text.slice(from, to)).join(' ');
  const isBare =
    clause.segments.length <= 2 && words.length <= clause.heading.length + clause.number.length + 12;
  if (isBare) state.clauses[state.clauses.length - 1] = { ...clause, kind: 'title' };
  if (clause.heading !== '' && !state.article.includes(clause.heading))
    state.article = `${state.article} ${clause.heading}`.trim();
}

function sectionNumber(outer: OpenNumber | undefined, mark: NumberMark): string {
  if (mark.style === 'decimal' || outer === undefined || outer.says === '') return mark.says;
  if (outer.style === 'article') return `${outer.says}, Section ${mark.says}`;
  return outer.style === 'upper-roman-dot' || outer.style === 'upper-dot'
    ? `${outer.says}.${mark.says}`
    : mark.says;
}
