import type {
  Block,
  Cell,
  PaperDocument,
  Paragraph,
  Part,
  Table,
} from '#domain/reading/document/paper-document.ts';

/** A paragraph of a paper under test: its text, or its text with what Word knows of it. */
export type Written =
  string | ({ readonly text: string } & Partial<Omit<Paragraph, 'kind' | 'id' | 'text'>>) | Rows;
export type Rows = { readonly rows: readonly (readonly (string | readonly Written[])[])[] };

/** A paper of these paragraphs and tables; `notes` are its footnotes. */
export function paperOf(
  blocks: readonly Written[],
  notes: readonly Written[] = [],
  language: PaperDocument['language'] = 'en',
): PaperDocument {
  const ids = { next: 0 };
  const parts: Part[] = [{ id: 'body', kind: 'body', blocks: blocks.map((block) => blockOf(block, ids)) }];
  if (notes.length > 0)
    parts.push({ id: 'footnotes', kind: 'footnotes', blocks: notes.map((block) => blockOf(block, ids)) });
  return {
    format: 'docx',
    language,
    parts,
    revisions: [],
    comments: [],
    receipt: { counts: [], unread: [], notes: [] },
  };
}

/** Lines of a text; empty ones part paragraphs. */
export function paperOfText(text: string): PaperDocument {
  return paperOf(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

function blockOf(written: Written, ids: { next: number }): Block {
  if (typeof written === 'string') return paragraphOf({ text: written }, ids);
  if ('rows' in written) return tableOf(written, ids);
  return paragraphOf(written, ids);
}

function tableOf({ rows }: Rows, ids: { next: number }): Table {
  return {
    kind: 'table',
    rows: rows.map((cells) => ({
      cells: cells.map((cell): Cell => ({
        columns: 1,
        blocks: (typeof cell === 'string' ? [cell] : cell).map((block) => blockOf(block, ids)),
      })),
    })),
  };
}

function paragraphOf(
  written: { readonly text: string } & Partial<Omit<Paragraph, 'kind' | 'id' | 'text'>>,
  ids: { next: number },
): Paragraph {
  ids.next += 1;
  const runs = written.runs ?? [{ text: written.text }];
  return { label: '', ...written, kind: 'paragraph', id: ids.next, runs };
}
