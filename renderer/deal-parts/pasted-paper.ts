import type { Draft } from '#domain/deal/deal.ts';
import { PASTED_MIME } from '#domain/deal/paper.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { readPaperText } from '#domain/reading/read-paper-text.ts';

/** The paper of a text that was pasted for a draft. It is called as its file, else by its first heading, and stays with us. */
export async function pastedPaper(
  text: string,
  draft: Draft,
  on: string,
  fileName: string | undefined,
): Promise<Paper> {
  const bytes = new TextEncoder().encode(text);
  return {
    side: draft.side,
    direction: 'kept',
    on,
    round: draft.round,
    fileName: fileName ?? `${titleOf(text) ?? draft.label}.txt`,
    digest: hexOf(await crypto.subtle.digest('SHA-256', bytes)),
    mime: PASTED_MIME,
    sizeBytes: bytes.length,
    draftId: draft.id,
  };
}

/** Without what no name of a file may hold. */
function titleOf(text: string): string | undefined {
  const heading = readPaperText(text.slice(0, 5_000)).find(({ kind }) => kind === 'heading')?.headings[0];
  const plain = heading
    ?.replaceAll(/[/\\:*?"<>|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return plain === '' ? undefined : plain;
}

function hexOf(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
