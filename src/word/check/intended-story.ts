import type { NewCell, NewTable, PlacedChange } from '#domain/redline/change.ts';
import type { CheckedBlock, CheckedParagraph } from './checked-story.ts';
import { BEGINS_TABLE, RANGES_ONLY, saidNow } from './checked-story.ts';

/** What a paragraph of theirs should become: text where it changes, nothing of it, new ones behind it. */
export type Intention = {
  /** Stretches that change, in the text as it is searched, and what each becomes; from the first to the last. */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  readonly isDeleted: boolean;
  readonly added: readonly IntendedParagraph[];
  /** New ones before it. */
  readonly before: readonly IntendedParagraph[];
  readonly tables: readonly IntendedTable[];
};

/** A new table beside a paragraph, behind so many of the new paragraphs that stand on the same side of it. */
export type IntendedTable = {
  readonly rows: NewTable['rows'];
  readonly isBefore: boolean;
  readonly behind: number;
};

/** A new paragraph, and the place of the block whose form it has: that of the one before it where nothing else is said. */
export type IntendedParagraph = { readonly text: string; readonly like: number };

/** By story and by place among its blocks. Undefined where a change cannot be placed. */
export type Intentions = readonly ReadonlyMap<number, Intention>[];

/** Works out from the changes alone what should come of the stories. */
export function intendedFor(
  stories: readonly (readonly CheckedBlock[])[],
  changes: readonly PlacedChange[],
): Intentions | undefined {
  const searched = searchedIn(stories);
  const intended = stories.map(() => new Map<number, Intention>());
  for (const change of changes) {
    if (change.row) continue;
    const words = plainly('find' in change ? change.find : change.insertAfter);
    const { nth, of } = change.place ?? { nth: 1, of: 1 };
    const place = placeIn(searched, words, nth, of);
    const map = place && intended[place.story];
    if (!place || !map) return undefined;
    const text = searched[place.story]?.[place.block] ?? '';
    const before = map.get(place.block) ?? NOTHING_INTENDED;
    if (change.table) {
      map.set(place.block, withTable(before, change.table, change.isBefore === true));
      continue;
    }
    const mayGo = isFollowed(stories[place.story], place.block);
    map.set(
      place.block,
      'insertAfter' in change
        ? withAdded(before, change, addedBy(change, place, searched))
        : { ...before, ...become(before, change, text, place.from, words.length, mayGo) },
    );
  }
  return intended;
}

/** What should become of the rows of a story: by a paragraph of each that goes, and of each that new ones stand beside. */
export type RowIntentions = {
  readonly gone: ReadonlySet<CheckedBlock>;
  readonly added: readonly IntendedRow[];
};

export type IntendedRow = {
  readonly anchor: CheckedBlock;
  readonly isBefore: boolean;
  readonly cells: readonly NewCell[];
};

/** Works out from the changes alone which rows go and come. Undefined where a row cannot be placed. */
export function intendedRows(
  stories: readonly (readonly CheckedBlock[])[],
  changes: readonly PlacedChange[],
): readonly RowIntentions[] | undefined {
  const ofRows = changes.filter(({ row }) => row !== undefined);
  const searched = ofRows.length === 0 ? [] : searchedIn(stories);
  const intended = stories.map(() => ({ gone: new Set<CheckedBlock>(), added: [] as IntendedRow[] }));
  for (const change of ofRows) {
    const { nth, of } = change.place ?? { nth: 1, of: 1 };
    const words = plainly('find' in change ? change.find : change.insertAfter);
    const place = placeIn(searched, words, nth, of);
    const anchor = place && stories[place.story]?.[place.block];
    const rows = place && intended[place.story];
    if (!anchor || !rows || !change.row) return undefined;
    if (change.row === 'gone') rows.gone.add(anchor);
    else rows.added.push({ anchor, isBefore: change.isBefore === true, cells: change.row.cells });
  }
  return intended;
}

function searchedIn(stories: readonly (readonly CheckedBlock[])[]): string[][] {
  return stories.map((blocks) =>
    blocks.map((block) => (block.kind === 'paragraph' ? plainly(saidNow(block)) : '')),
  );
}

const NOTHING_INTENDED: Intention = { stretches: [], isDeleted: false, added: [], before: [], tables: [] };

function withTable(intention: Intention, { rows }: NewTable, isBefore: boolean): Intention {
  const behind = (isBefore ? intention.before : intention.added).length;
  return { ...intention, tables: [...intention.tables, { rows, isBefore, behind }] };
}

function withAdded(
  intention: Intention,
  { isBefore }: PlacedChange,
  paragraphs: readonly IntendedParagraph[],
): Intention {
  return isBefore === true
    ? { ...intention, before: [...intention.before, ...paragraphs] }
    : { ...intention, added: [...intention.added, ...paragraphs] };
}

type FoundPlace = { readonly story: number; readonly block: number; readonly from: number };

function placeIn(
  searched: readonly (readonly string[])[],
  words: string,
  nth: number,
  of: number,
): FoundPlace | undefined {
  const all = searched.flatMap((texts, story) =>
    texts.flatMap((text, block) => startsOf(text, words).map((from) => ({ story, block, from }))),
  );
  return all.length === of ? all[nth - 1] : undefined;
}

function addedBy(
  { text, forms = [] }: Extract<PlacedChange, { readonly insertAfter: string }>,
  { story, block }: FoundPlace,
  searched: readonly (readonly string[])[],
): IntendedParagraph[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => /\S/.test(line));
  return lines.map((line, n) => {
    const form = forms[n];
    const place = form && placeIn(searched, plainly(form.words), form.nth, form.of);
    return { text: line, like: place?.story === story ? place.block : block };
  });
}

function become(
  before: Intention,
  change: Exclude<PlacedChange, { readonly insertAfter: string }>,
  text: string,
  from: number,
  length: number,
  mayGo: boolean,
): Partial<Intention> {
  if (mayGo && change.replace === '' && text.trim() === text.slice(from, from + length).trim())
    return { isDeleted: true };
  const stretch = { from, to: from + length, text: change.replace };
  return { stretches: [...before.stretches, stretch].toSorted((a, b) => a.from - b.from) };
}

/** A paragraph that another follows may go whole; of one that ends a cell, a note or the body only the words go. */
function isFollowed(blocks: readonly CheckedBlock[] = [], block: number): boolean {
  const next = blocks
    .slice(block + 1)
    .find((each) => each.kind === 'paragraph' || !RANGES_ONLY.test(each.xml));
  return next?.kind === 'paragraph' || (next !== undefined && BEGINS_TABLE.test(next.xml));
}

/** What the paragraph should say, as it is searched. */
export function intendedText(paragraph: CheckedParagraph, { stretches }: Intention): string {
  let text = plainly(saidNow(paragraph));
  for (const { from, to, text: instead } of stretches.toReversed()) {
    text = text.slice(0, from) + instead + text.slice(to);
  }
  return plainly(text);
}

/** Line by line: a line break that is put in is one, and no blank. */
export function linesOf(text: string): string {
  return text
    .split(/[\n\v]/)
    .map((line) => plainly(line).trim())
    .join('\n');
}

/** Blanks of all kinds as one, quotation marks and hyphens as the plain ones. */
export function plainly(text: string): string {
  return text
    .replaceAll(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')
    .replaceAll(/[\u2018\u2019\u201A\u201B]/g, "'")
    .replaceAll(/[\u201C-\u201F]/g, '"')
    .replaceAll(/[\u2010\u2011]/g, '-');
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  let from = words === '' ? -1 : text.indexOf(words);
  while (from >= 0) {
    starts.push(from);
    from = text.indexOf(words, from + words.length);
  }
  return starts;
}
