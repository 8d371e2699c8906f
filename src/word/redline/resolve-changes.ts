import { LINE_BREAK, isInsertion, newLinesOf, wordsToFind } from '#domain/redline/change.ts';
import type { PlacedChange, TextReplacement } from '#domain/redline/change.ts';
import { refusalOf } from '#domain/redline/refusal.ts';
import type { RedlineRefusal, RedlineRefusalCode } from '#domain/redline/refusal.ts';
import type { StoryKind } from '../package/word-package.ts';
import { canPutIn } from './insertion-place.ts';
import { foldText } from '#domain/redline/folded-text.ts';
import { WordFinder } from './find-words.ts';
import type { FoundWords } from './find-words.ts';
import { UNWRITABLE } from './unwritable.ts';
import { numberingOf } from './paragraph-marks.ts';
import { resolveRow, resolveTable, rowsThatFail } from './resolve-rows.ts';
import type { NewLine, ResolvedChange, ResolvedDeletion, ResolvedEdit } from './resolved-change.ts';
import { smallestChanges } from '#domain/redline/smallest-changes.ts';
import type { SmallChange } from '#domain/redline/smallest-changes.ts';
import type { Barred, MappedParagraph, Piece, StoryMap, Wall } from './story-map.ts';

export type ResolvedChanges = {
  readonly changes: readonly ResolvedChange[];
  readonly refusals: readonly RedlineRefusal[];
};

/** A story with what it is: comments have no place outside the body. */
export type NamedStory = StoryMap & { readonly kind: StoryKind };

/** Finds every change in the file, and refuses by name what cannot be written safely. */
export function resolveChanges(
  stories: readonly NamedStory[],
  changes: readonly PlacedChange[],
): ResolvedChanges {
  const finder = new WordFinder(stories);
  const resolved: ResolvedChange[] = [];
  const refusals: RedlineRefusal[] = [];
  for (const [index, change] of changes.entries()) {
    const found = finder.find(change);
    if ('code' in found) {
      refusals.push(refusalOf(index, found.code, wordsToFind(change), found.places));
      continue;
    }
    const answer = resolveOne(stories, index, change, found, finder);
    if (typeof answer === 'string') refusals.push(refusalOf(index, answer, wordsToFind(change)));
    else resolved.push(answer);
  }
  for (const [code, failing] of [
    ['overlapping', overlapping(stories, resolved)],
    ['table-row', rowsThatFail(stories, resolved)],
    ['between-tables', betweenTables(stories, resolved)],
  ] as const)
    for (const index of failing) {
      const change = changes[index];
      if (change) refusals.push(refusalOf(index, code, wordsToFind(change)));
    }
  return { changes: resolved, refusals: refusals.toSorted((a, b) => a.change - b.change) };
}

function resolveOne(
  stories: readonly NamedStory[],
  index: number,
  change: PlacedChange,
  found: FoundWords,
  finder: WordFinder,
): ResolvedChange | RedlineRefusalCode {
  const story = stories[found.story];
  const paragraph = story?.paragraphs[found.paragraph];
  if (!story || !paragraph) return 'not-found';
  const comment = change.comment?.trim() ?? '';
  if (comment !== '' && story.kind !== 'body') return 'comment-here';
  if (UNWRITABLE.test(comment) || comment.includes(LINE_BREAK)) return 'unwritable-letter';
  const place = {
    change: index,
    story: found.story,
    paragraph: found.paragraph,
    ...(comment === '' ? {} : { comment }),
  };
  const side = change.isBefore ? { isBefore: true as const } : {};
  if (change.row) return resolveRow(story, paragraph, { to: change.row, ...side, ...place });
  if (change.table) {
    const refused = change.isBefore ? refusedBefore(paragraph) : refusedBehind(paragraph);
    return refused ?? resolveTable(story, paragraph, { table: change.table, ...side, ...place });
  }
  if (isInsertion(change)) {
    const { forms = [] } = change;
    const lines = newLinesOf(change).map((line, n): NewLine => {
      const form = forms[n] && finder.paragraph(forms[n], found.story);
      return form === undefined ? { line } : { line, form };
    });
    const refused =
      refusedLines(lines) ??
      (change.isBefore ? refusedBefore(paragraph) : refusedInsertion(story, paragraph, lines.at(-1)?.form));
    return refused ?? { kind: 'insertion', ...place, lines, ...side };
  }
  const edit = resolveEdit(paragraph, change, found);
  if (edit === 'deletion') return refusedDeletion(story, paragraph) ?? { kind: 'deletion', ...place };
  if (typeof edit === 'string') return edit;
  if (edit.length === 0 && comment === '') return 'nothing-to-change';
  const { from, to } = found;
  return { kind: 'edit', ...place, from, to, changes: edit };
}

function refusedLines(lines: readonly NewLine[]): RedlineRefusalCode | undefined {
  if (lines.length === 0) return 'nothing-to-change';
  return lines.some(({ line }) => UNWRITABLE.test(line)) ? 'unwritable-letter' : undefined;
}

function resolveEdit(
  paragraph: MappedParagraph,
  { replace }: TextReplacement,
  { from, to }: FoundWords,
): SmallChange[] | 'deletion' | RedlineRefusalCode {
  if (/[\r\n]/.test(replace)) return 'line-break';
  if (UNWRITABLE.test(replace)) return 'unwritable-letter';
  const words = paragraph.text.slice(from, to);
  // The last paragraph of a cell, a note or the body cannot go: its words go, and it stays empty.
  const isWhole = foldText(words).folded.trim() === foldText(paragraph.text).folded.trim();
  if (replace === '' && isWhole && paragraph.next !== 'none') return 'deletion';
  const changes = smallestChanges(words, replace).map((change) => ({
    from: from + change.from,
    to: from + change.to,
    text: change.text,
  }));
  for (const change of changes) {
    const refused = refusedChange(paragraph, change);
    if (refused) return refused;
  }
  return changes;
}

function refusedChange(paragraph: MappedParagraph, change: SmallChange): RedlineRefusalCode | undefined {
  const wall = paragraph.pieces.find((piece) => piece.wall && isCrossed(piece, change))?.wall;
  if (wall) return WALL_CODES[wall];
  const barred = paragraph.pieces.find((piece) => piece.barred && isTouched(piece, change))?.barred;
  if (barred) return BARRED_CODES[barred];
  return change.text === '' ? undefined : canPutIn(paragraph, change);
}

function isCrossed({ at, text }: Piece, { from, to }: SmallChange): boolean {
  return text === '' ? from < at && at < to : from < at + text.length && at < to;
}

function isTouched({ at, text }: Piece, { from, to }: SmallChange): boolean {
  return at < to && from < at + text.length;
}

function refusedInsertion(
  story: StoryMap,
  paragraph: MappedParagraph,
  lastForm: number | undefined,
): RedlineRefusalCode | undefined {
  const refused = refusedBehind(paragraph);
  if (refused !== undefined || paragraph.next === 'paragraph') return refused;
  // The end of this paragraph becomes the new one, and the last new paragraph takes its place.
  if (paragraph.mark !== 'plain') return 'paragraph-end-changed';
  if (endsSection(story, paragraph)) return 'ends-section';
  const form = lastForm === undefined ? undefined : story.paragraphs[lastForm];
  return form && numberingOf(story, form) !== numberingOf(story, paragraph) ? 'numbering-at-end' : undefined;
}

function refusedBehind({ barred, isInField, mark }: MappedParagraph): RedlineRefusalCode | undefined {
  if (barred) return BARRED_CODES[barred];
  if (isInField) return 'in-field';
  return mark === 'deleted' || mark === 'moved' ? 'paragraph-end-changed' : undefined;
}

/** What comes before a paragraph has an end of its own: the paragraph itself keeps its every byte. */
function refusedBefore({ barred, isInField }: MappedParagraph): RedlineRefusalCode | undefined {
  if (barred) return BARRED_CODES[barred];
  return isInField ? 'in-field' : undefined;
}

function refusedDeletion(story: StoryMap, paragraph: MappedParagraph): RedlineRefusalCode | undefined {
  const refused = refusedBehind(paragraph);
  if (refused !== undefined) return refused;
  if (endsSection(story, paragraph)) return 'ends-section';
  if (paragraph.next === 'other') return 'before-table';
  // Its end is others' own, and no paragraph follows that would take it over.
  if (paragraph.next === 'table' && paragraph.mark === 'inserted') return 'paragraph-end-changed';
  for (const { wall, barred } of paragraph.pieces) {
    if (wall) return WALL_CODES[wall];
    if (barred) return BARRED_CODES[barred];
  }
  return undefined;
}

function endsSection({ xml }: StoryMap, { properties }: MappedParagraph): boolean {
  return properties !== undefined && /:sectPr[\s/>]/.test(xml.slice(properties.from, properties.to));
}

/** Paragraphs that go and would leave a table directly behind another: in Word the two would be one. */
function betweenTables(
  stories: readonly NamedStory[],
  changes: readonly ResolvedChange[],
): ReadonlySet<number> {
  const refused = new Set<number>();
  for (const [index, { paragraphs }] of stories.entries()) {
    const ofStory = changes.filter(({ story }) => story === index);
    const deleted = new Map(
      ofStory.flatMap(({ kind, paragraph, change }) => (kind === 'deletion' ? [[paragraph, change]] : [])),
    );
    const withNew = new Set(ofStory.flatMap(({ kind, paragraph }) => (kind === 'table' ? [paragraph] : [])));
    for (const [paragraph, change] of deleted) {
      if (paragraphs[paragraph]?.next !== 'table') continue;
      let first = paragraph;
      const isBehindTable = (): boolean =>
        paragraphs[first]?.isBehindTable === true || withNew.has(first) || withNew.has(first - 1);
      while (!isBehindTable() && deleted.has(first - 1)) first -= 1;
      if (isBehindTable()) refused.add(change);
    }
  }
  return refused;
}

/** Changes on the same words, on a paragraph that is deleted whole, and in a row that goes. */
function overlapping(
  stories: readonly NamedStory[],
  changes: readonly ResolvedChange[],
): ReadonlySet<number> {
  const refused = new Set<number>();
  const gone = changes.flatMap((each) => (each.kind === 'row' && each.to === 'gone' ? [each] : []));
  for (const { change, row, story } of gone)
    for (const other of changes) {
      if (other.change === change || other.story !== story) continue;
      const at = stories[story]?.paragraphs[other.paragraph]?.from ?? -1;
      const isIn =
        other.kind === 'row' ? other.to === 'gone' && other.row === row : row.from < at && at < row.to;
      if (isIn) refused.add(change).add(other.change);
    }
  const byParagraph = Map.groupBy(
    changes.filter(
      (change): change is ResolvedEdit | ResolvedDeletion =>
        change.kind === 'edit' || change.kind === 'deletion',
    ),
    ({ story, paragraph }) => `${story} ${paragraph}`,
  );
  for (const group of byParagraph.values()) {
    for (const [n, one] of group.entries()) {
      for (const other of group.slice(n + 1)) {
        if (one.kind === 'edit' && other.kind === 'edit' && !isOverlap(one, other)) continue;
        refused.add(one.change).add(other.change);
      }
    }
  }
  return refused;
}

function isOverlap(one: ResolvedEdit, other: ResolvedEdit): boolean {
  return one.from < other.to && other.from < one.to;
}

const WALL_CODES: Readonly<Record<Wall, RedlineRefusalCode>> = {
  field: 'crosses-field',
  note: 'crosses-note',
  drawing: 'crosses-drawing',
  formula: 'crosses-formula',
  'content-control': 'crosses-control',
  'page-break': 'crosses-page-break',
  'other-object': 'crosses-object',
};

const BARRED_CODES: Readonly<Record<Barred, RedlineRefusalCode>> = {
  'field-result': 'in-field',
  moved: 'moved-text',
  'locked-control': 'locked-control',
  'bound-control': 'bound-control',
  'choice-control': 'choice-control',
  placeholder: 'placeholder',
  generated: 'generated',
};
