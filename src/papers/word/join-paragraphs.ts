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
  if (marks.size === 0) return;
  const carried = new Carried(isGone);
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const { isTakenOut, isPutIn } = marks.get(block) ?? KEPT_MARK;
    const following = blocks[at + 1];
    const next = following?.kind === 'paragraph' ? following : undefined;
    if (isPutIn) splitBefore(block, next);
    if (isTakenOut && (next || (block.text === '' && carried.isEmpty))) carried.take(block);
    else carried.giveTo(block);
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

/** What still stands of paragraphs whose marks were taken out, on its way to the one that keeps its mark. */
class Carried {
  readonly #isGone: IsGone;
  #runs: Run[] = [];
  #text = '';

  constructor(isGone: IsGone) {
    this.#isGone = isGone;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  take(paragraph: Writable<Paragraph>): void {
    paragraph.before = beforeOf(paragraph);
    paragraph.isGone = true;
    if (paragraph.text === '') return;
    for (const run of paragraph.runs) if (!this.#isGone(run)) this.#runs.push(run);
    this.#text += paragraph.text;
    paragraph.runs = paragraph.runs.filter(this.#isGone);
    paragraph.text = '';
  }

  giveTo(paragraph: Writable<Paragraph>): void {
    if (this.isEmpty) return;
    paragraph.before = beforeOf(paragraph);
    paragraph.text = this.#text + paragraph.text;
    paragraph.runs = [...this.#runs, ...paragraph.runs];
    this.#runs = [];
    this.#text = '';
  }
}

function beforeOf({ text, before }: Paragraph): string {
  return before ?? text;
}
