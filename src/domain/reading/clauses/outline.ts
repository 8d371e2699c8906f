import type { ClauseKind } from './clause.ts';
import type { DraftClause } from './draft-clause.ts';
import { cleanHeading, headingAt, isCapitals, isName } from './headings.ts';
import { inlineItems } from './inline-items.ts';
import { itemNumber } from './item-numbers.ts';
import { factsOf, isFlowing, topStyles } from './line-facts.ts';
import type { LineFacts } from './line-facts.ts';
import { memoRows } from './memo-rows.ts';
import type { NumberMark, NumberStyle } from './number-marks.ts';
import { contentsRange } from './table-of-contents.ts';
import type { ContentsRange } from './table-of-contents.ts';
import { placeNumber } from './open-numbers.ts';
import type { OpenNumber } from './open-numbers.ts';
import type { Line } from './paper-lines.ts';
import { labelledLine, unnumberedForm } from './unnumbered-papers.ts';
import type { UnnumberedForm } from './unnumbered-papers.ts';
import {
  beginsRecitals,
  beginsSignatures,
  endsRecitals,
  isContentsHeading,
  isDayOfSignature,
  isPostscript,
  isRecitalsHeading,
  isSigningLine,
  scheduleHeading,
} from './zone-words.ts';
import type { ScheduleName } from './zone-words.ts';

/** The clauses of one run of lines in one language, in order. Every line is in exactly one of them. */
export function outlineOf(lines: readonly Line[]): readonly DraftClause[] {
  const all = factsOf(lines);
  const contents = contentsRange(all);
  const facts = all.map((fact, index) =>
    contents && index >= contents.from && index < contents.to
      ? { ...fact, marks: [], bare: undefined, isNoise: true }
      : fact,
  );
  const tops = topStyles(facts);
  const form = tops.size > 0 ? undefined : unnumberedForm(facts);
  const memoTables = memoTablesOf(lines);
  const paper: Paper = {
    facts,
    tops,
    form,
    isMemo: form?.kind === 'table' || form?.kind === 'memo' || callsItselfMemo(lines),
    lastTop: facts.findLastIndex(
      ({ marks, line }) => isFlowing(line) && marks.some((mark) => tops.has(mark.style)),
    ),
    memoTables,
    contents,
  };
  const state = startState();
  let index = 0;
  while (index < facts.length) index = readLine(paper, state, index);
  return state.clauses;
}

function callsItselfMemo(lines: readonly Line[]): boolean {
  return lines
    .slice(0, 6)
    .some(
      ({ text }) =>
        text.length < 140 &&
        /\b(?:deal )?memo(?:randum)?\b|\bterm sheet\b|\bdeal (?:terms|points)\b|\bheads of (?:terms|agreement)\b|주요\s?조건|텀\s?시트|조건\s?(?:표|안|메모)|메모/i.test(
          text,
        ),
    );
}

type Paper = {
  readonly facts: readonly LineFacts[];
  readonly tops: ReadonlySet<NumberStyle>;
  /** How a paper without numbers shows its clauses. */
  readonly form: UnnumberedForm | undefined;
  /** It calls itself a memo or a term sheet, or has the form of one. */
  readonly isMemo: boolean;
  /** Where its last numbered clause begins; what follows it without a number may be a closing note. */
  readonly lastTop: number;
  readonly contents: ContentsRange | undefined;
  /** Tables whose rows are clauses. */
  readonly memoTables: ReadonlySet<number>;
};

type Zone = 'front' | 'recitals' | 'main' | 'signature' | 'schedule';

type State = {
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

function startState(): State {
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

/** Reads the line at `index`, or the table that begins there; answers where to go on. */
function readLine(paper: Paper, state: State, index: number): number {
  const fact = paper.facts[index];
  if (!fact) return index + 1;
  if (paper.contents && index >= paper.contents.from && index < paper.contents.to) {
    if (index === paper.contents.from)
      openClause(state, {
        kind: 'note',
        heading: isContentsHeading(fact.line.text) ? cleanHeading(fact.line.text) : '',
      });
    append(state, fact, 0);
    return index + 1;
  }
  const schedule = scheduleAt(paper, state, index);
  if (schedule) {
    openSchedule(state, fact, schedule);
    return index + 1;
  }
  const table = fact.line.cell;
  if (table?.form === 'memo' && paper.memoTables.has(table.table) && !isIn(state, 'schedule', 'signature'))
    return readMemo(paper, state, index, table.table);
  switch (state.zone) {
    case 'front':
      readFront(paper, state, index);
      break;
    case 'recitals':
      readRecital(paper, state, index);
      break;
    case 'main':
      readMain(paper, state, index);
      break;
    case 'signature':
      readSignature(paper, state, index);
      break;
    case 'schedule':
      readSchedule(paper, state, index);
      break;
  }
  return index + 1;
}

// ---- before the terms -------------------------------------------------------------------------------------------

function readFront(paper: Paper, state: State, index: number): void {
  const fact = paper.facts[index];
  if (!fact) return;
  const { text } = fact.line;
  if (beginsRecitals(text) && !isTopAt(paper, state, index)) {
    openRecitals(state, fact);
    return;
  }
  if (beginsTerms(paper, state, index)) {
    state.zone = 'main';
    readMain(paper, state, index);
    return;
  }
  const isTitle =
    state.clauses.every((clause) => clause.kind === 'title' || isContents(paper, clause)) &&
    isTitleLine(fact);
  const wanted: ClauseKind = isTitle ? 'title' : paper.isMemo ? 'note' : 'preamble';
  const before = last(state);
  if (before?.kind !== wanted || isContents(paper, before)) openClause(state, { kind: wanted });
  append(state, fact, 0);
  const clause = last(state);
  if (clause && isTitle && clause.heading === '') clause.heading = cleanHeading(text);
}

function isContents(paper: Paper, clause: DraftClause): boolean {
  return paper.contents !== undefined && clause.segments[0]?.line === paper.facts[paper.contents.from]?.line;
}

/** Short words that name the paper: they end no sentence and label nothing. */
function isTitleLine({ line, isNoise, marks }: LineFacts): boolean {
  const { text } = line;
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
function beginsTerms(paper: Paper, state: State, index: number): boolean {
  const fact = paper.facts[index];
  if (!fact) return false;
  if (paper.form) return paper.form.firstTerm <= index;
  if (isTopAt(paper, state, index)) return !isListedParty(paper, state, index);
  if (fact.bare !== 'look' && fact.bare !== 'style') return false;
  // "TERMS AND CONDITIONS" stands over the first number.
  return !isTitleLikeHere(state) && isTopAt(paper, state, nextSaying(paper, index));
}

function isTitleLikeHere(state: State): boolean {
  return state.clauses.every((clause) => clause.kind === 'title');
}

/** `(1) Alpha Inc., a company …` below "BETWEEN". */
function isListedParty(paper: Paper, state: State, index: number): boolean {
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

// ---- recitals ---------------------------------------------------------------------------------------------------

function openRecitals(state: State, fact: LineFacts): void {
  state.zone = 'recitals';
  state.listStyle = undefined;
  const heading =
    isRecitalsHeading(fact.line.text) || fact.bare !== undefined ? cleanHeading(fact.line.text) : '';
  openClause(state, { kind: 'recitals', heading: /^whereas$/i.test(heading) ? '' : heading });
  append(state, fact, 0);
}

function readRecital(paper: Paper, state: State, index: number): void {
  const fact = paper.facts[index];
  if (!fact) return;
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
    (named || isTopAt(paper, state, index) || isHeadingOfTerms(paper, state, index))
  ) {
    state.zone = 'main';
    readMain(paper, state, index);
    return;
  }
  append(state, fact, 0);
  if (endsRecitals(text)) state.zone = 'front';
}

/** The recitals are counted: their number follows a heading, or "WHEREAS:". */
function followsAnnouncement(state: State): boolean {
  const before = last(state)?.segments.at(-1)?.line.text ?? '';
  return isRecitalsHeading(before) || before.endsWith(':') || (last(state)?.segments.length ?? 0) <= 1;
}

function isHeadingOfTerms(paper: Paper, state: State, index: number): boolean {
  const fact = paper.facts[index];
  if (fact?.bare !== 'look' && fact?.bare !== 'style') return false;
  return isTopAt(paper, state, nextSaying(paper, index)) || paper.form !== undefined;
}

// ---- the terms --------------------------------------------------------------------------------------------------

function readMain(paper: Paper, state: State, index: number): void {
  const fact = paper.facts[index];
  if (!fact) return;
  const { text } = fact.line;
  if (isSignatureAt(paper, index)) {
    state.zone = 'signature';
    openClause(state, { kind: 'signature' });
    append(state, fact, 0);
    return;
  }
  if (fact.line.cell?.form === 'plain' || fact.line.cell?.form === 'memo' || fact.isNoise) {
    appendHere(state, fact);
    return;
  }
  if (paper.form) {
    readUnnumbered(paper, state, index, paper.form);
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
    append(state, fact, 0);
    return;
  }
  // The name of an article often stands on the line below its number.
  const clause = last(state);
  const only = clause?.segments.length === 1 ? clause.segments[0] : undefined;
  if (
    clause &&
    only &&
    clause.heading === '' &&
    clause.number !== '' &&
    isOnlyNumber(paper, only.line) &&
    isNameLine(fact)
  )
    clause.heading = cleanHeading(text);
  if (!clause) openClause(state, { kind: 'preamble' });
  readItems(state, fact, 0, 0);
}

/** Below the last number of a memo, whose points are lines: words that belong to no point. */
function isClosingNote(paper: Paper, state: State, index: number): boolean {
  if (!paper.isMemo || index <= paper.lastTop) return false;
  if (last(state)?.kind === 'note') return true;
  const points = state.clauses.filter(({ kind }) => kind === 'section');
  const lines = points
    .slice(0, -1)
    .filter(({ segments }) => segments.every((each) => each.level > 0 || each === segments[0]));
  return points.length >= 4 && lines.length >= 0.8 * (points.length - 1);
}

function isOnlyNumber(paper: Paper, line: Line): boolean {
  const fact = paper.facts.find((each) => each.line === line);
  return (
    fact !== undefined &&
    (line.text.slice(fact.wordsAt).trim() === '' || (line.label !== '' && line.text === ''))
  );
}

function isNameLine(fact: LineFacts): boolean {
  return (
    fact.bare !== undefined ||
    (fact.line.text.length <= 80 && isName(fact.line.text) && !/[.;]$/.test(fact.line.text))
  );
}

/** A line without a number that heads: a group of numbered clauses, a clause of its own, or a part of the article. */
function isOwnHeading(paper: Paper, state: State, index: number): boolean {
  const fact = paper.facts[index];
  if (fact?.bare !== 'look' && fact?.bare !== 'style') return false;
  const clause = last(state);
  const isNameOfNumber =
    clause?.segments.length === 1 &&
    clause.heading === '' &&
    clause.number !== '' &&
    clause.segments[0] !== undefined &&
    isOnlyNumber(paper, clause.segments[0].line);
  if (isNameOfNumber) return false;
  const next = paper.facts[nextSaying(paper, index)];
  const heading = cleanHeading(fact.line.text);
  if (
    next &&
    (isTopAt(paper, state, nextSaying(paper, index)) ||
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
    append(state, fact, 0);
    return true;
  }
  openClause(state, { kind: kindOf(heading), heading, level: 1 });
  append(state, fact, 0);
  return true;
}

function readNumbered(paper: Paper, state: State, index: number): void {
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
function isRepeatOfOpen(state: State, mark: NumberMark, depth: number, fact: LineFacts): boolean {
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

function isUnit(paper: Paper, state: State, mark: NumberMark, depth: number): boolean {
  const outer = state.open.slice(0, depth);
  if (depth === 0)
    return (
      paper.tops.has(mark.style) || mark.style === 'decimal' || (state.ownDepth > 0 && state.open.length > 0)
    );
  return depth === 1 && isSection(outer[0]?.style ?? 'heading', mark);
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

function openUnit(paper: Paper, state: State, index: number, mark: NumberMark): void {
  const fact = paper.facts[index];
  if (!fact) return;
  const depth = state.open.length;
  const found = headingAt(fact.line, fact.wordsAt, true);
  const outer = state.open[0];
  const isSecond = depth === 1;
  if (isSecond) closeBareArticle(state);
  const number = isSecond ? sectionNumber(outer, mark) : mark.says;
  const level = mark.style === 'decimal' ? Math.min(2, Math.max(mark.values.length, depth + 1)) : depth + 1;
  if (!isSecond) {
    state.article = `${mark.says} ${found.heading}`.trim();
    state.lastTop = mark.values.at(-1) ?? 0;
  }
  const above =
    isSecond && state.article !== '' && outer?.says !== '' ? [...state.groups, state.article] : state.groups;
  const inDefinitions = isSecond && kindOf(state.article) === 'definitions';
  openClause(state, {
    kind: inDefinitions ? 'definitions' : kindOf(found.heading),
    number,
    heading: found.heading,
    above,
    level,
  });
  state.open.push(openNumber(mark, number, fact));
  state.ownDepth = state.open.length;
  readItems(state, fact, fact.wordsAt + found.end, 0);
}

/** `Article IV` alone on its line, with sections below: a title; with words of its own it stays a clause. */
function closeBareArticle(state: State): void {
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

function kindOf(heading: string): ClauseKind {
  return /\bdefin(?:itions?|ed terms)\b|용어의\s?정의|^정의$|^용어$/i.test(heading)
    ? 'definitions'
    : 'section';
}

// ---- items ------------------------------------------------------------------------------------------------------

function readItem(state: State, fact: LineFacts, mark: NumberMark, depth: number): void {
  const cut = Math.max(depth, state.ownDepth);
  state.open = state.open.slice(0, cut);
  const base = last(state)?.number ?? '';
  const says = itemNumber(base, state.open.slice(state.ownDepth), mark, isListOfHo(state));
  state.open.push(openNumber(mark, says, fact));
  const { end } = headingAt(fact.line, fact.wordsAt, false);
  readItems(state, fact, fact.wordsAt, 0, end);
}

/** Appends the line from `from` on, cut where it counts items within itself. */
function readItems(state: State, fact: LineFacts, start: number, from: number, skip = 0): void {
  const { line } = fact;
  if (!last(state)) openClause(state, { kind: 'preamble' });
  const items = [
    ...inlineItems(line.text, start, state.open),
    ...(skip > 0 ? inlineItems(line.text, start + skip, state.open) : []),
  ];
  const byPlace = [...new Map(items.map((item) => [item.at, item])).values()].toSorted(
    (one, other) => one.at - other.at,
  );
  const depth = state.open.length;
  let place = from;
  for (const item of byPlace) {
    if (item.at > place && line.text.slice(place, item.at).trim() !== '')
      pushSegment(state, line, place, item.at);
    const placed = placeNumber(state.open.slice(state.ownDepth), item.marks, {
      indent: line.paragraph.indent ?? 0,
      listLevel: -1,
      isAnnounced: true,
      next: [],
    });
    if (placed) {
      state.open = state.open.slice(0, state.ownDepth + placed.depth);
      const says = itemNumber(
        last(state)?.number ?? '',
        state.open.slice(state.ownDepth),
        placed.mark,
        isListOfHo(state),
      );
      state.open.push(openNumber(placed.mark, says, fact));
    }
    place = item.at;
  }
  if (place < line.text.length || byPlace.length === 0) pushSegment(state, line, place, line.text.length);
  state.closedAt = byPlace.length > 0 && /[.!?。]['"”’)]*$/.test(line.text) ? depth : undefined;
}

/** `… (i) one; and (ii) two.` is over at the end of its paragraph, unless the next line goes on with (iii). */
function closeInlineList(state: State, fact: LineFacts): void {
  const { closedAt } = state;
  state.closedAt = undefined;
  // 항 are no list within a sentence: what follows the last of them belongs to it.
  if (closedAt === undefined || state.open[closedAt]?.style === 'hang' || isAnnounced(state)) return;
  const goesOn = state.open
    .slice(closedAt)
    .some((level) =>
      fact.marks.some(
        (mark) => mark.style === level.style && mark.values.at(-1) === (level.values.at(-1) ?? 0) + 1,
      ),
    );
  if (!goesOn) state.open = state.open.slice(0, Math.max(closedAt, state.ownDepth));
}

function isListOfHo(state: State): boolean {
  const before = last(state)?.segments.at(-1);
  return before !== undefined && /각\s?호|각호/.test(before.line.text.slice(before.from, before.to));
}

function isAnnounced(state: State): boolean {
  const before = last(state)?.segments.at(-1);
  return (
    before !== undefined &&
    /[:：]$|(?:다음과|아래와) 같[^.]{0,12}[.:]?$|각\s?호.{0,30}$/.test(
      before.line.text.slice(before.from, before.to).trim(),
    )
  );
}

function openNumber(mark: NumberMark, says: string, fact: LineFacts): OpenNumber {
  return {
    style: mark.style,
    values: mark.values,
    says,
    indent: fact.line.paragraph.indent ?? 0,
    listLevel: fact.line.paragraph.listLevel ?? -1,
  };
}

// ---- papers without numbers -------------------------------------------------------------------------------------

function readUnnumbered(paper: Paper, state: State, index: number, form: UnnumberedForm): void {
  const fact = paper.facts[index];
  if (!fact) return;
  const { line } = fact;
  if (form.headings.has(index)) {
    const heading = cleanHeading(line.text);
    openClause(state, { kind: form.kind === 'memo' ? 'row' : kindOf(heading), heading, level: 1 });
    append(state, fact, 0);
    return;
  }
  if (
    form.kind === 'table' &&
    !form.labelled.has(index) &&
    (last(state)?.kind === 'note' || last(state)?.kind === 'row')
  ) {
    if (last(state)?.kind === 'row') openClause(state, { kind: 'note' });
    append(state, fact, 0);
    return;
  }
  const labelled = form.labelled.has(index) ? labelledLine(fact) : undefined;
  if (labelled) {
    openClause(state, { kind: form.kind === 'memo' ? 'row' : kindOf(labelled), heading: labelled, level: 1 });
    readItems(state, fact, 0, 0);
    return;
  }
  const isNewRow =
    line.cell?.form === 'bilingual' && line.cell.row !== last(state)?.segments.at(-1)?.line.cell?.row;
  const isNew =
    isNewRow ||
    (form.kind === 'letter' &&
      line.cell === undefined &&
      fact.marks.length === 0 &&
      !/^[a-z]/.test(line.text));
  if (isNew || !last(state) || last(state)?.kind === 'preamble' || last(state)?.kind === 'note')
    openClause(state, { kind: 'section', level: 1 });
  if (fact.marks[0]) readItem(state, fact, fact.marks[0], state.ownDepth + itemDepth(state, fact.marks));
  else readItems(state, fact, 0, 0);
}

function itemDepth(state: State, marks: readonly NumberMark[]): number {
  return (
    placeNumber(state.open.slice(state.ownDepth), marks, {
      indent: 0,
      listLevel: -1,
      isAnnounced: false,
      next: [],
    })?.depth ?? 0
  );
}

// ---- memos ------------------------------------------------------------------------------------------------------

/** The memo tables of the paper; where it numbers its clauses too, a table counts only before them or if it is most of the paper. */
function memoTablesOf(lines: readonly Line[]): ReadonlySet<number> {
  return new Set(lines.flatMap(({ cell }) => (cell?.form === 'memo' ? [cell.table] : [])));
}

function readMemo(paper: Paper, state: State, index: number, table: number): number {
  const lines: LineFacts[] = [];
  for (const fact of paper.facts.slice(index)) {
    if (fact.line.cell?.table !== table) break;
    lines.push(fact);
  }
  const isInsideClause =
    state.zone === 'main' && last(state)?.kind === 'section' && lines.length * 3 < paper.facts.length;
  if (isInsideClause) {
    for (const fact of lines) appendHere(state, fact);
    return index + lines.length;
  }
  state.zone = 'main';
  state.open = [];
  state.ownDepth = 0;
  for (const row of memoRows(lines)) {
    if (row.kind === 'group') openGroup(state, row.lines, '', row.heading);
    else if (row.kind === 'header' || (row.kind === 'more' && last(state)?.kind !== 'row')) {
      if (last(state)?.kind !== 'note') openClause(state, { kind: 'note' });
      for (const fact of row.lines) append(state, fact, 0);
    } else {
      if (row.kind === 'row')
        openClause(state, {
          kind: 'row',
          number: row.number,
          heading: row.heading,
          above: state.groups,
          level: 1,
        });
      for (const fact of row.lines) {
        const isText = row.textLines.has(fact) && fact.marks.length > 0;
        if (isText && fact.marks[0]) readItem(state, fact, fact.marks[0], itemDepth(state, fact.marks));
        else readItems(state, fact, 0, 0);
      }
    }
  }
  state.zone = paper.tops.size > 0 ? 'front' : 'main';
  if (paper.form) openClosingNote(state, paper, index + lines.length);
  return index + lines.length;
}

function openClosingNote(state: State, paper: Paper, next: number): void {
  const fact = paper.facts[next];
  const isNote =
    fact !== undefined &&
    fact.line.cell === undefined &&
    !paper.form?.headings.has(next) &&
    !paper.form?.labelled.has(next);
  if (isNote && !isSignatureAt(paper, next)) openClause(state, { kind: 'note' });
}

// ---- signatures and schedules -----------------------------------------------------------------------------------

function isSignatureAt(paper: Paper, index: number): boolean {
  const fact = paper.facts[index];
  if (!fact) return false;
  const { text } = fact.line;
  if (fact.marks.length > 0 && !/^in witness/i.test(text.slice(fact.wordsAt))) return false;
  if (beginsSignatures(text)) return true;
  const next = paper.facts[nextSaying(paper, index)]?.line.text ?? '';
  if (fact.bare !== undefined && SIGNER.test(next) && !termsFollow(paper, index)) return true;
  const isSigned = fact.line.cell === undefined && (isSigningLine(text) || isDayOfSignature(text));
  return isSigned && !termsFollow(paper, index);
}

/** What stands below the name of a party that signs. */
const SIGNER = /^(?:per|by|name|its|title|signature|signed)\s?[:_]|_{6}/i;
const SEEN_AHEAD = 300;

/** More clauses come before the next schedule. */
function termsFollow(paper: Paper, index: number): boolean {
  for (let next = index + 1; next < Math.min(paper.facts.length, index + SEEN_AHEAD); next += 1) {
    const fact = paper.facts[next];
    if (!fact || scheduleHeading(fact.line.text)) return false;
    if (isFlowing(fact.line) && fact.marks.some((mark) => paper.tops.has(mark.style))) return true;
    if (paper.form?.headings.has(next) || paper.form?.labelled.has(next)) return true;
  }
  return false;
}

function readSignature(paper: Paper, state: State, index: number): void {
  const fact = paper.facts[index];
  if (!fact) return;
  const next = nextSaying(paper, index);
  const opensTerms =
    (fact.bare === 'look' || fact.bare === 'style') &&
    paper.facts[next]?.marks.some((mark) => paper.tops.has(mark.style) && mark.values.at(-1) === 1);
  const goesOn = fact.marks.some(
    (mark) =>
      paper.tops.has(mark.style) &&
      mark.values.at(-1) === state.lastTop + 1 &&
      state.lastTop > 0 &&
      fact.line.cell === undefined,
  );
  if (opensTerms || goesOn) {
    state.zone = 'main';
    readMain(paper, state, index);
    return;
  }
  if (isPostscript(fact.line.text)) openClause(state, { kind: 'note' });
  else if (
    last(state)?.kind === 'note' &&
    (beginsSignatures(fact.line.text) || isSigningLine(fact.line.text))
  )
    openClause(state, { kind: 'signature' });
  append(state, fact, 0);
}

function scheduleAt(paper: Paper, state: State, index: number): ScheduleName | undefined {
  const fact = paper.facts[index];
  if (!fact || fact.line.cell !== undefined) return undefined;
  if (state.zone === 'front' || state.zone === 'recitals') return undefined;
  const name = scheduleHeading(fact.line.text);
  if (!name || (state.zone === 'schedule' && name.key === state.scheduleKey)) return undefined;
  const next = paper.facts[nextSaying(paper, index)];
  if (next === undefined) return undefined;
  const following = scheduleHeading(next.line.text);
  return following && following.key !== name.key ? undefined : name;
}

function openSchedule(state: State, fact: LineFacts, name: ScheduleName): void {
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
  append(state, fact, 0);
}

function readSchedule(paper: Paper, state: State, index: number): void {
  const fact = paper.facts[index];
  if (!fact) return;
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
      readItem(state, fact, placed.mark, placed.depth);
      return;
    }
  }
  readItems(state, fact, 0, 0);
}

// ---- helpers ----------------------------------------------------------------------------------------------------

function isTopAt(paper: Paper, state: State, index: number): boolean {
  const fact = paper.facts[index];
  if (!fact || fact.line.cell?.form === 'plain' || fact.line.cell?.form === 'memo') return false;
  const isFirst = state.zone === 'front' || state.zone === 'recitals';
  return fact.marks.some(
    (mark) =>
      mark.style === 'jang' ||
      mark.style === 'container' ||
      (paper.tops.has(mark.style) && (!isFirst || (mark.values[0] ?? 0) <= 1 || mark.style === 'article')),
  );
}

function nextSaying(paper: Paper, index: number): number {
  let next = index + 1;
  while (paper.facts[next]?.isNoise === true) next += 1;
  return next;
}

const NEXT_MARKS = 12;

function nextMarks(paper: Paper, index: number): readonly (readonly NumberMark[])[] {
  const found: (readonly NumberMark[])[] = [];
  for (let next = index + 1; next < paper.facts.length && found.length < NEXT_MARKS; next += 1) {
    const marks = paper.facts[next]?.marks ?? [];
    if (marks.length > 0) found.push(marks);
    if (next > index + 80) break;
  }
  return found;
}

function openGroup(
  state: State,
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
  for (const each of lines) append(state, each, 0);
}

function openClause(
  state: State,
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
function append(state: State, fact: LineFacts, level: number): void {
  last(state)?.segments.push({
    line: fact.line,
    from: 0,
    to: fact.line.text.length,
    number: last(state)?.number ?? '',
    level,
  });
}

/** The whole line, as words of the item that stands open. */
function appendHere(state: State, fact: LineFacts): void {
  if (!last(state)) openClause(state, { kind: 'preamble' });
  pushSegment(state, fact.line, 0, fact.line.text.length);
}

function pushSegment(state: State, line: Line, from: number, to: number): void {
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

function last(state: State): DraftClause | undefined {
  return state.clauses.at(-1);
}

function isIn(state: State, ...zones: readonly Zone[]): boolean {
  return zones.includes(state.zone);
}
