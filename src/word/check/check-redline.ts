import type { PlacedChange, RedlineAuthor } from '#domain/redline/change.ts';
import type { RedlineFacts } from '#domain/redline/receipt.ts';
import { joinedEdges } from './checked-story.ts';
import type { CheckedBlock, Revision } from './checked-story.ts';
import { firstDifference, firstMiss } from './compare-stories.ts';
import { equalParagraphs } from './equal-paragraphs.ts';
import { checkStoryWithRows, paragraphsGoing } from './check-rows.ts';
import type { StoryToCheck } from './check-rows.ts';
import { intendedFor, intendedRows } from './intended-story.ts';
import type { Intention, RowIntentions } from './intended-story.ts';
import { find, itemsOf, readFile } from './read-file.ts';
import type { CheckedFile } from './read-file.ts';
import { resolveOurs } from './resolve-ours.ts';
import type { Ours } from './resolve-ours.ts';
import { rowMarks } from './table-rows.ts';

/** Their file, what was asked, and what came of it. */
export type RedlineToCheck = {
  readonly theirs: Uint8Array;
  readonly changes: readonly PlacedChange[];
  readonly author: RedlineAuthor;
  readonly redline: Uint8Array;
  readonly clean: Uint8Array;
};

/**
 * Reads the finished files again, by code that shares nothing with the writer, and says everything that is not as it
 * must be: our changes rejected give their file, accepted give what was intended, which is worked out from the changes
 * alone; every other part and paragraph keeps its bytes; the clean copy is the redline accepted.
 */
export function checkRedline({ theirs, changes, author, redline, clean }: RedlineToCheck): {
  readonly violations: readonly string[];
  readonly facts: RedlineFacts;
  /** What was not well formed before anything was changed. */
  readonly wrongBefore: readonly string[];
} {
  const [before, after, accepted] = [readFile(theirs), readFile(redline), readFile(clean)];
  const violations = [...after.wrong, ...accepted.wrong];
  const intentions = intendedFor(
    before.stories.map(({ blocks }) => blocks),
    changes,
  );
  const rows = intendedRows(
    before.stories.map(({ blocks }) => blocks),
    changes,
  );
  if (!intentions || !rows) violations.push('a change stands nowhere, or more than once');
  const ours = oursIn(before, after);
  violations.push(...wrongAuthors(after, ours, author));
  for (const [n, story] of before.stories.entries()) {
    const found = checkStory(
      story.name,
      story.blocks,
      after.stories[n]?.blocks,
      accepted.stories[n]?.blocks,
      {
        ours,
        intended: intentions?.[n] ?? new Map<number, Intention>(),
        rows: rows?.[n] ?? NO_ROWS,
      },
    );
    violations.push(...found);
  }
  violations.push(...wrongComments(before, after, changes, author));
  const touched = new Set(
    before.stories.flatMap(({ name }, n) =>
      (intentions?.[n]?.size ?? 0) > 0 || hasRows(rows?.[n]) ? [name] : [],
    ),
  );
  violations.push(
    ...wrongParts(before, after, touched, true),
    ...wrongParts(before, accepted, touched, false),
  );
  const paragraphs = paragraphsOf(before, after);
  const changed =
    (intentions ?? []).reduce((sum, map) => sum + map.size, 0) +
    before.stories.reduce((sum, { blocks }, n) => sum + paragraphsGoing(blocks, rows?.[n] ?? NO_ROWS), 0);
  if (paragraphs.all - paragraphs.equal > changed)
    violations.push(
      `${paragraphs.all - paragraphs.equal} paragraphs were written anew for ${changed} that change`,
    );
  return {
    violations,
    facts: factsOf(before, after, changes, ours, paragraphs),
    wrongBefore: before.wrong,
  };
}

function checkStory(
  name: string,
  theirs: readonly CheckedBlock[],
  redline: readonly CheckedBlock[] = [],
  clean: readonly CheckedBlock[] = [],
  { ours, intended, rows }: Pick<StoryToCheck, 'ours' | 'intended' | 'rows'>,
): string[] {
  const hasTables = [...intended.values()].some(({ tables }) => tables.length > 0);
  if (hasTables || hasRows(rows) || rowMarks(redline).some(ours.isOurs))
    return checkStoryWithRows({ theirs, redline, clean, ours, intended, rows }).map(
      (wrong) => `${name}: ${wrong}`,
    );
  const rejected = resolveOurs(redline, 'reject', ours);
  const accepted = resolveOurs(redline, 'accept', ours);
  if (!rejected || !accepted) return [`${name}: a paragraph goes that nothing follows`];
  const differs = firstDifference(theirs, rejected);
  const misses = firstMiss(theirs, accepted, intended);
  const isUnclean = firstDifference(joinedEdges(accepted), joinedEdges(clean));
  return [
    ...(differs === undefined ? [] : [`${name}: our changes rejected do not give their file: ${differs}`]),
    ...(misses === undefined
      ? []
      : [`${name}: our changes accepted do not give what was intended: ${misses}`]),
    ...(isUnclean === undefined ? [] : [`${name}: the clean copy is not the redline accepted: ${isUnclean}`]),
  ];
}

const NO_ROWS: RowIntentions = { gone: new Set(), added: [] };

function hasRows({ gone, added }: RowIntentions = NO_ROWS): boolean {
  return gone.size > 0 || added.length > 0;
}

function oursIn(before: CheckedFile, after: CheckedFile): Ours {
  const theirIds = new Set([...revisionsIn(before), ...rowMarksIn(before)].map(({ id }) => id));
  const theirComments = new Set(before.comments?.list.map(({ id }) => id));
  return {
    isOurs: ({ id }) => !theirIds.has(id),
    comments: new Set(after.comments?.list.map(({ id }) => id).filter((id) => !theirComments.has(id))),
  };
}

function* revisionsIn({ stories }: CheckedFile): Generator<Revision> {
  for (const { blocks } of stories) {
    for (const block of blocks) {
      if (block.kind === 'edges') continue;
      yield* block.mark;
      for (const { revisions } of block.spans) yield* revisions;
    }
  }
}

function rowMarksIn({ stories }: CheckedFile): Revision[] {
  return stories.flatMap(({ blocks }) => rowMarks(blocks));
}

function wrongAuthors(after: CheckedFile, { isOurs }: Ours, { name, at }: RedlineAuthor): string[] {
  for (const revision of [...revisionsIn(after), ...rowMarksIn(after)]) {
    if (!isOurs(revision)) continue;
    if (revision.author !== name || revision.date !== at) return [`a change is signed ${revision.xml}`];
    if (revision.kind !== 'ins' && revision.kind !== 'del') return [`a change is ${revision.kind}`];
  }
  return [];
}

function wrongComments(
  before: CheckedFile,
  after: CheckedFile,
  changes: readonly PlacedChange[],
  author: RedlineAuthor,
): string[] {
  const theirs = before.comments?.list ?? [];
  const all = after.comments?.list ?? [];
  const isKept = theirs.every(({ xml }, n) => xml === all[n]?.xml);
  const ours = all.slice(theirs.length);
  const wanted = changes.map(({ comment }) => comment?.trim() ?? '').filter((comment) => comment !== '');
  const isWanted =
    ours.length === wanted.length &&
    ours.every(({ text }, n) => text === wanted[n]?.replaceAll(/\r\n?/g, '\n'));
  const isSigned = ours.every(
    ({ author: name, initials, date }) =>
      name === author.name && initials === author.initials && date === author.at,
  );
  const things = (after.stories[0]?.blocks ?? []).flatMap((block) =>
    block.kind === 'edges' ? [] : block.spans.filter(({ kind }) => kind === 'thing').map(({ text }) => text),
  );
  const isPlaced = ours.every(({ id }) =>
    ['RangeStart', 'RangeEnd', 'Reference'].every(
      (edge) => things.filter((text) => text.startsWith(`<w:comment${edge} w:id="${id}"`)).length === 1,
    ),
  );
  return [
    ...(isKept ? [] : ['a comment of theirs changed']),
    ...(isWanted ? [] : ['a comment is not what was typed']),
    ...(isSigned ? [] : ['a comment is signed otherwise']),
    ...(isPlaced ? [] : ['a comment hangs on nothing']),
  ];
}

/** Parts that have other bytes and may not, are missing, or stand in another order. */
function wrongParts(
  before: CheckedFile,
  after: CheckedFile,
  touched: ReadonlySet<string>,
  mayComment: boolean,
): string[] {
  const wrong: string[] = [];
  const names = [...before.parts.keys()];
  const now = [...after.parts.keys()];
  if (names.some((name, n) => now[n] !== name)) wrong.push('the parts stand in another order');
  const hasNew = mayComment && !before.comments && after.comments !== undefined;
  const mayGrow = hasNew
    ? new Set(['[Content_Types].xml', before.relations].map((name) => name.toLowerCase()))
    : NONE;
  const mayChange = new Set(
    [...touched, ...(mayComment && before.comments ? [before.comments.name] : [])].map((name) =>
      name.toLowerCase(),
    ),
  );
  for (const [name, bytes] of before.parts) {
    const other = after.parts.get(name);
    if (isEqual(bytes, other) || mayChange.has(name.toLowerCase())) continue;
    const isGrown = mayGrow.has(name.toLowerCase()) && hasOneMore(bytes, other, after.comments?.name ?? '');
    if (!isGrown) wrong.push(`${name} has other bytes`);
  }
  const added = now.slice(names.length);
  const hasRelations = find(before.parts, before.relations) !== undefined;
  // A file that led nowhere gets the part that leads to its comments, and to nothing else.
  const wanted = hasNew ? [after.comments?.name, ...(hasRelations ? [] : [before.relations])] : [];
  if (hasNew && !hasRelations && itemsOf(after.parts.get(before.relations)).length !== 1)
    wrong.push(`${before.relations} leads elsewhere`);
  if (added.length !== wanted.length || added.some((name, n) => name !== wanted[n]))
    wrong.push(`new parts: ${added.join(', ')}`);
  return wrong;
}

const NONE: ReadonlySet<string> = new Set<string>();

function hasOneMore(before: Uint8Array, after: Uint8Array | undefined, comments: string): boolean {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const last = now.at(-1) ?? '';
  const leaf = comments.slice(comments.lastIndexOf('/') + 1);
  return now.length === old.length + 1 && old.every((item, n) => item === now[n]) && last.includes(leaf);
}

function isEqual(bytes: Uint8Array, other: Uint8Array | undefined): boolean {
  return other?.length === bytes.length && bytes.every((byte, at) => byte === other[at]);
}

function paragraphsOf(
  before: CheckedFile,
  after: CheckedFile,
): { readonly all: number; readonly equal: number } {
  let [all, equal] = [0, 0];
  for (const { name } of before.stories) {
    const [old, now] = [find(before.parts, name), find(after.parts, name)];
    if (!old || !now) continue;
    const counted = equalParagraphs(old, now);
    all += counted.all;
    equal += counted.equal;
  }
  return { all, equal };
}

function factsOf(
  before: CheckedFile,
  after: CheckedFile,
  changes: readonly PlacedChange[],
  { isOurs }: Ours,
  paragraphs: { readonly all: number; readonly equal: number },
): RedlineFacts {
  const tracked = new Map(
    [...revisionsIn(after)].filter(isOurs).map((revision) => [revision.id, revision.kind]),
  );
  const others = new Set([...revisionsIn(before)].map(({ xml }) => xml));
  const kinds = [...tracked.values()];
  const changedParts = [...after.parts].flatMap(([name, bytes]) =>
    isEqual(bytes, before.parts.get(name)) ? [] : [name],
  );
  return {
    changes: changes.length,
    comments: changes.filter(({ comment }) => (comment?.trim() ?? '') !== '').length,
    insertions: kinds.filter((kind) => kind === 'ins').length,
    deletions: kinds.filter((kind) => kind === 'del').length,
    othersChanges: others.size,
    paragraphs: { all: paragraphs.all, unchanged: paragraphs.equal },
    parts: {
      all: after.parts.size,
      unchanged: after.parts.size - changedParts.length,
      changed: changedParts,
    },
  };
}
