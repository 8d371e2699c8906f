import type { Block, Paragraph, Run } from '#domain/reading/document/paper-document.ts';
import { KEPT_MARK } from './paragraph-draft.ts';
import type { Mark, Writable } from './paragraph-draft.ts';

/**
 * What changed marks do to the paragraphs of one container (a story, a cell), in place:
 *
 * - A mark that was taken out joins its paragraph to the next: what still stands of it moves to the beginning of
 *   the next one, and the paragraph is gone. Where nothing of it stands it is gone by itself.
 * - A mark that was put in split a paragraph in two: before, the next one held both.
 *
 * A paragraph with nothing after it keeps its words: there is nothing that it could run on into.
 */
export function joinParagraphs(
  blocks: readonly Block[],
  marks: ReadonlyMap<Block, Mark>,
  isGone: IsGone,
): void {
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const { isTakenOut, isPutIn } = marks.get(block) ?? KEPT_MARK;
    if (!isTakenOut && !isPutIn) continue;
    const following = blocks[at + 1];
    const next = following?.kind === 'paragraph' ? following : undefined;
    const paragraph: Writable<Paragraph> = block;
    if (isPutIn) splitBefore(paragraph, next);
    if (isTakenOut) joinNow(paragraph, next, isGone);
  }
}

/** Whether a change took the run out. */
type IsGone = (run: Run) => boolean;

function splitBefore(paragraph: Writable<Paragraph>, next: Writable<Paragraph> | undefined): void {
  const stood = beforeOf(paragraph);
  if (stood !== '' && !next) return;
  if (stood !== '' && next) next.before = stood + beforeOf(next);
  paragraph.before = '';
}

function joinNow(
  paragraph: Writable<Paragraph>,
  next: Writable<Paragraph> | undefined,
  isGone: IsGone,
): void {
  if (paragraph.text !== '' && !next) return;
  paragraph.before = beforeOf(paragraph);
  paragraph.isGone = true;
  if (paragraph.text === '' || !next) return;
  next.before = beforeOf(next);
  next.text = paragraph.text + next.text;
  next.runs = [...paragraph.runs.filter((run) => !isGone(run)), ...next.runs];
  paragraph.runs = paragraph.runs.filter(isGone);
  paragraph.text = '';
}

function beforeOf({ text, before }: Paragraph): string {
  return before ?? text;
}
