import type {
  PaperDocument,
  Paragraph,
  Revision,
  RevisionKind,
  Run,
} from '#domain/reading/document/paper-document.ts';
import { paragraphsIn } from '#domain/reading/document/paragraphs-of.ts';
import { wordingOf } from '#domain/text/wording.ts';

/** Which words of a paper with tracked changes are compared: those that stand, or those before the changes. */
export type PaperView = 'accepted' | 'original';

/** A paragraph of a paper, with both its texts. One that the changes put in has no original, one they took out no accepted. */
export type PaperLine = {
  /** `body`, `footnotes` … */
  readonly part: string;
  readonly paragraph: number;
  /** Its number as the page prints it. */
  readonly label: string;
  readonly accepted: string | undefined;
  readonly original: string | undefined;
  readonly page?: number;
  /** Bold, italic, underline by stretch, for what changed in looks alone. */
  readonly looks: string;
};

/** Every paragraph with words, cells and notes included, in the order of the paper. */
export function linesOf(paper: PaperDocument): PaperLine[] {
  return paper.parts.flatMap(({ id, blocks }) =>
    [...paragraphsIn(blocks)]
      .map((paragraph) => lineOf(paragraph, id, paper.revisions))
      .filter(({ accepted, original }) => accepted !== undefined || original !== undefined),
  );
}

/** What a text says, without spaces and the shape of marks. */
export function saidBy(text: string): string {
  return String(wordingOf(text)).replaceAll(/\s+/g, '');
}

function lineOf(paragraph: Paragraph, part: string, revisions: readonly Revision[]): PaperLine {
  const { id, label, text, before, isGone = false, page, runs } = paragraph;
  const original = before ?? text;
  return {
    part,
    paragraph: id,
    label,
    accepted: isGone ? undefined : spoken(text),
    original: spoken(original),
    ...(page === undefined ? {} : { page }),
    looks: looksOf(runs.filter(({ revision }) => !isTakenOut(revisions[revision ?? -1]?.kind))),
  };
}

function isTakenOut(kind: RevisionKind | undefined): boolean {
  return kind === 'deletion' || kind === 'moved-from';
}

/** `b12 14`: twelve bold letters, then fourteen plain ones. */
function looksOf(runs: readonly Run[]): string {
  const stretches: { look: string; letters: number }[] = [];
  for (const { isBold, isItalic, isUnderlined, text } of runs) {
    const look = `${isBold ? 'b' : ''}${isItalic ? 'i' : ''}${isUnderlined ? 'u' : ''}`;
    const last = stretches.at(-1);
    if (last?.look === look || text.trim() === '') {
      if (last) last.letters += text.length;
    } else stretches.push({ look, letters: text.length });
  }
  return stretches.map(({ look, letters }) => `${look}${letters}`).join(' ');
}

function spoken(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
