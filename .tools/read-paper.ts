// node .tools/read-paper.ts FILE [--runs]: what the reader of papers sees in a file, as text with labels.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Fail } from '#domain/base/failure.ts';
import type { Block, PaperDocument, Paragraph } from '#domain/reading/document/paper-document.ts';
import { strictDecoder } from '#app/files/strict-decoder.ts';
import { PDF_ASSETS } from '#engine/tasks/pdf-assets.ts';
import { readPaper } from '#papers/read-paper.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'boolean', default: false } },
});
for (const path of positionals) {
  try {
    const steps = readPaper({ bytes: readFileSync(path), name: basename(path) }, strictDecoder, PDF_ASSETS);
    let step = await steps.next();
    while (step.done !== true) step = await steps.next();
    print(step.value);
  } catch (error) {
    if (!(error instanceof Fail)) throw error;
    console.log(
      `${path}\n  ${error.failure.code}: ${error.failure.message.en}\n  ${error.failure.message.ko}`,
    );
    process.exitCode = 1;
  }
}

function print(document: PaperDocument): void {
  console.log(`${document.format}, ${document.language}${document.pages ? `, ${document.pages} pages` : ''}`);
  for (const { id, kind, blocks, anchor } of document.parts) {
    console.log(`\n=== ${id} (${kind}${anchor === undefined ? '' : `, at ¶${anchor}`})`);
    printBlocks(blocks, '');
  }
  if (document.revisions.length > 0) console.log('\n=== changes');
  for (const [n, { kind, author, date, paragraph, before, after }] of document.revisions.entries()) {
    console.log(
      `${n} ${kind} ¶${paragraph ?? '?'} ${author} ${date} [-${shown(before)}-] [+${shown(after)}+]`,
    );
  }
  if (document.comments.length > 0) console.log('\n=== comments');
  for (const comment of document.comments) {
    const state = `${comment.answers === undefined ? '' : ` answers ${comment.answers}`}${comment.isResolved === true ? ' resolved' : ''}`;
    console.log(
      `${comment.id} ¶${comment.paragraph ?? '?'} ${comment.author} ${comment.date}${state} about “${shown(comment.about)}”: ${shown(comment.text)}`,
    );
  }
  console.log('\n=== receipt');
  for (const { what, present, read } of document.receipt.counts) {
    if (present > 0 || read > 0)
      console.log(`${present === read ? ' ' : '!'} ${what}: ${read} of ${present}`);
  }
  for (const { what, part, paragraph, page, name } of document.receipt.unread) {
    console.log(
      `  unread ${what} ${part} ${paragraph ? `¶${paragraph}` : ''}${page ? ` page ${page}` : ''} ${name}`,
    );
  }
  for (const { en } of document.receipt.notes) console.log(`  note: ${en}`);
}

function printBlocks(blocks: readonly Block[], margin: string): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      printParagraph(block, margin);
      continue;
    }
    for (const [n, row] of block.rows.entries()) {
      console.log(
        `${margin}| row ${n + 1}${row.isHeader === true ? ' header' : ''}${row.isGone === true ? ' GONE' : ''}`,
      );
      for (const cell of row.cells) {
        console.log(
          `${margin}|  cell${cell.columns > 1 ? ` over ${cell.columns}` : ''}${cell.isMergedAbove === true ? ' (merged above)' : ''}`,
        );
        printBlocks(cell.blocks, `${margin}|    `);
      }
    }
  }
}

function printParagraph(paragraph: Paragraph, margin: string): void {
  const {
    id,
    label,
    text,
    before,
    headingLevel,
    listLevel,
    alignment,
    indent,
    style,
    notes,
    noteId,
    isGone,
  } = paragraph;
  const facts = [
    headingLevel === undefined ? '' : `h${headingLevel}`,
    listLevel === undefined ? '' : `l${listLevel}`,
    alignment ?? '',
    indent === undefined ? '' : `${indent}pt`,
    style ?? '',
    noteId ?? '',
    notes ? `-> ${notes.join(', ')}` : '',
    isGone === true ? 'GONE' : '',
  ].filter((fact) => fact !== '');
  console.log(`${margin}${id} [${label}] ${shown(text)}${facts.length > 0 ? `   {${facts.join(' ')}}` : ''}`);
  if (before !== undefined) console.log(`${margin}   before: ${shown(before)}`);
  if (!values.runs) return;
  for (const { text: words, ...look } of paragraph.runs)
    console.log(`${margin}   · ${shown(words)} ${JSON.stringify(look)}`);
}

function shown(text: string): string {
  return text.replaceAll('\t', '→').replaceAll('\n', '⏎');
}
