import type { DocumentChoice } from '#domain/documents/document-kinds.ts';
import { localDate, writeDocumentFromFile } from '#app/commands/deal-file-commands.ts';
import type { FileOrder } from '#app/commands/deal-file-commands.ts';
import { writeFileAtomically } from '#app/files/write-file-atomically.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { templateRoots } from './open-deal.ts';
import type { Terminal } from './terminal.ts';

export type WordFileOrder = {
  readonly document: DealDocument;
  readonly draft: Draft;
  readonly library: Library;
  readonly out: string;
};

/** What a command chooses of a document, whatever draft it is of. */
export type FileChoice = WithoutDraft<DocumentChoice>;
type WithoutDraft<Choice> = Choice extends unknown ? Omit<Choice, 'draftId'> : never;

/** Writes the file that was chosen and says so. */
export async function writeWordFile(
  choice: FileChoice,
  { document, draft, library, out }: WordFileOrder,
  terminal: Terminal,
): Promise<void> {
  const order: FileOrder = { ...choice, document, library, draftId: draft.id, on: localDate(new Date()) };
  const warn = (warning: Bilingual) => terminal.err(`${warning[terminal.lang]}\n`);
  const bytes = await writeDocumentFromFile(order, templateRoots(terminal), warn);
  writeFileAtomically(out, bytes);
  const kilobytes = Math.ceil(bytes.length / 1000);
  terminal.out(
    terminal.lang === 'ko'
      ? `${out} 작성 완료 (${draft.label}, ${kilobytes}KB)\n`
      : `${out} written (${draft.label}, ${kilobytes} KB)\n`,
  );
}
