import { localDate, writeDocumentFromFile } from '#app/commands/deal-file-commands.ts';
import { writeFileAtomically } from '#app/files/write-file-atomically.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { templateRoots } from './open-deal.ts';
import type { Terminal } from './terminal.ts';

export type WordFileOrder = {
  readonly kind: 'brief' | 'term-sheet';
  readonly language: 'ko' | 'en' | 'both';
  readonly edition: 'internal' | 'shareable';
  readonly document: DealDocument;
  readonly draft: Draft;
  readonly library: Library;
  readonly out: string;
};

/** Writes the Word file and says so. */
export async function writeWordFile(order: WordFileOrder, terminal: Terminal): Promise<void> {
  const { draft, out, ...rest } = order;
  const bytes = await writeDocumentFromFile(
    { ...rest, draftId: draft.id, on: localDate(new Date()) },
    templateRoots(terminal),
  );
  writeFileAtomically(out, bytes);
  const kilobytes = Math.ceil(bytes.length / 1000);
  terminal.out(
    terminal.lang === 'ko'
      ? `${out} 작성 완료 (${draft.label}, ${kilobytes}KB)\n`
      : `${out} written (${draft.label}, ${kilobytes} KB)\n`,
  );
}
