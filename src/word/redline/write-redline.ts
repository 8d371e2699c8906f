import type { PlacedChange, RedlineAuthor } from '#domain/redline/change.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import { openWordPackage } from '../package/word-package.ts';
import type { WordPackage } from '../package/word-package.ts';
import { mapStory } from './map-story.ts';
import { MarginComments } from './margin-comments.ts';
import { headEnd } from './paragraph-marks.ts';
import { refuseProtected } from './protection.ts';
import { resolveChanges } from './resolve-changes.ts';
import type { NamedStory } from './resolve-changes.ts';
import type { ResolvedChange } from './resolved-change.ts';
import { RevisionNumbers, cleanMarks, trackedMarks } from './revision-marks.ts';
import type { RevisionMarks } from './revision-marks.ts';
import { spliced } from './splice.ts';
import type { Splice } from './splice.ts';
import { writeRows } from './write-rows.ts';
import { writeParagraph } from './write-paragraph.ts';
import type { CommentEdges } from './write-paragraph.ts';

/** The two files, or everything that stands against writing them. */
export type WrittenRedline =
  | {
      readonly kind: 'written';
      /** Their file with our changes tracked and our comments in the margin. */
      readonly redline: Uint8Array;
      /** Their file with our changes made, without our comments. Others' tracked changes stay as they are. */
      readonly clean: Uint8Array;
    }
  | { readonly kind: 'refused'; readonly refusals: readonly RedlineRefusal[] };

/**
 * Writes changes into a Word file of other people as tracked changes. Only the runs that they touch are written anew;
 * everything else keeps its bytes. One change that cannot be made safely refuses all. Throws `Fail` for a file that
 * cannot be changed at all.
 */
export function writeRedline(
  bytes: Uint8Array,
  changes: readonly PlacedChange[],
  author: RedlineAuthor,
): WrittenRedline {
  const file = openWordPackage(bytes);
  refuseProtected(file);
  const stories = file.stories.map(({ kind, name }): NamedStory => ({
    kind,
    ...mapStory(file.textOf(name)),
  }));
  const { changes: resolved, refusals } = resolveChanges(stories, changes);
  if (refusals.length > 0) return { kind: 'refused', refusals };

  const numbers = new RevisionNumbers(textsWithNumbers(file));
  const comments = new MarginComments(file, author, numbers);
  const edges = new Map<number, CommentEdges>();
  for (const { change, comment, story } of resolved) {
    const prefix = stories[story]?.prefix;
    if (comment !== undefined && prefix !== undefined) edges.set(change, comments.add(comment, prefix));
  }
  const tracked = writeStories(file, stories, resolved, {
    marksOf: (prefix) => trackedMarks(prefix, author, numbers),
    edges,
  });
  const clean = writeStories(file, stories, resolved, { marksOf: cleanMarks, edges: new Map() });
  return {
    kind: 'written',
    redline: file.rewrite(new Map([...tracked, ...comments.parts()])),
    clean: file.rewrite(clean),
  };
}

/** Throws `Fail` for a file that takes no tracked changes: no Word file, locked, protected, signed. */
export function requireChangeable(bytes: Uint8Array): void {
  refuseProtected(openWordPackage(bytes));
}

type Writing = {
  readonly marksOf: (prefix: string) => RevisionMarks;
  readonly edges: ReadonlyMap<number, CommentEdges>;
};

function writeStories(
  file: WordPackage,
  stories: readonly NamedStory[],
  resolved: readonly ResolvedChange[],
  { marksOf, edges }: Writing,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [index, changes] of Map.groupBy(resolved, ({ story }) => story)) {
    const story = stories[index];
    const name = file.stories[index]?.name;
    if (story && name !== undefined)
      texts.set(name, writeStory(story, changes, marksOf(story.prefix), edges));
  }
  return texts;
}

function writeStory(
  story: NamedStory,
  changes: readonly ResolvedChange[],
  marks: RevisionMarks,
  edges: ReadonlyMap<number, CommentEdges>,
): string {
  const rows = changes.filter((change) => change.kind === 'row');
  const splices: Splice[] = writeRows(story, rows, marks);
  const deleted = new Set(changes.flatMap(({ kind, paragraph }) => (kind === 'deletion' ? [paragraph] : [])));
  const gone = rows.flatMap(({ row, to }) => (to === 'gone' ? [row] : []));
  const stays = ({ from }: { readonly from: number }): boolean =>
    !gone.some((row) => row.from < from && from < row.to);
  const others = changes.filter(({ kind }) => kind !== 'row');
  const byParagraph = Map.groupBy(others, ({ paragraph }) => paragraph);
  for (const [index, ofParagraph] of [...byParagraph].toSorted(([a], [b]) => a - b)) {
    const paragraph = story.paragraphs[index];
    if (!paragraph) continue;
    const next = story.paragraphs.find((each, n) => n > index && !deleted.has(n) && stays(each));
    splices.push(
      ...writeParagraph({
        story,
        paragraph,
        changes: ofParagraph,
        marks,
        edgesOf: (change) => edges.get(change),
        nextContent: next ? headEnd(next) : paragraph.to,
      }),
    );
  }
  return spliced(story.xml, splices);
}

/** Everything in which changes, comments and bookmarks have numbers. */
function textsWithNumbers(file: WordPackage): string[] {
  const comments = file.partOf('comments');
  const names = [...file.stories.map(({ name }) => name), ...(comments === undefined ? [] : [comments])];
  return names.map((name) => file.textOf(name));
}
