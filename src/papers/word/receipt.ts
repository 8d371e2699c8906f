import type { Bilingual } from '#domain/text/bilingual.ts';
import type {
  Block,
  Count,
  CountedKind,
  PaperDocument,
  Receipt,
  RevisionKind,
  Unread,
} from '#domain/reading/document/paper-document.ts';
import { paragraphsIn } from '#domain/reading/document/paragraphs-of.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import { lettersIn } from '#papers/text/letters.ts';
import { staleReferences } from './stale-references.ts';
import type { WordContext } from './word-context.ts';
import type { WordParts } from './word-parts.ts';

type Read = Omit<PaperDocument, 'receipt'>;

/**
 * What was there beside what was read. What was read is counted in the finished document; only what the document
 * no longer shows one by one (fields, links, content controls) is counted as it was met. What each kind means is
 * said where it is counted independently: `count-word.ts`.
 */
export function receiptOf(
  zip: ZipPackage,
  parts: WordParts,
  context: WordContext,
  document: Read,
  unread: readonly Unread[],
  present: ReadonlyMap<CountedKind, number>,
): Receipt {
  const read = countsOf(document, context);
  return {
    counts: Array.from(present, ([what, count]): Count => ({ what, present: count, read: read[what] ?? 0 })),
    unread: [...unread, ...unnamedParts(zip, parts, context.named)],
    notes: [...notesOf(zip, context), ...staleReferences(document.parts)],
  };
}

function countsOf(document: Read, { met }: WordContext): Readonly<Partial<Record<CountedKind, number>>> {
  const { parts, revisions, comments } = document;
  const changes = (...kinds: RevisionKind[]): number =>
    revisions.filter(({ kind }) => kinds.includes(kind)).length;
  const ofKind = (kind: string): number => parts.filter((part) => part.kind === kind).length;
  const notes = (kind: 'footnotes' | 'endnotes'): number =>
    new Set(
      parts
        .filter((part) => part.kind === kind)
        .flatMap(({ blocks }) => Array.from(paragraphsIn(blocks), ({ noteId }) => noteId)),
    ).size;
  const body = { paragraphs: 0, numbered: 0, tables: 0, rows: 0, cells: 0, letters: 0 };
  for (const { blocks } of parts) countBlocks(blocks, body);
  const ofComments = comments.reduce((sum, { text }) => sum + lettersIn(text), 0);
  return {
    paragraphs: body.paragraphs,
    tables: body.tables,
    rows: body.rows,
    cells: body.cells,
    insertions: changes('insertion', 'paragraph-inserted'),
    deletions: changes('deletion', 'paragraph-deleted'),
    moves: changes('moved-from', 'moved-to'),
    'row-changes': changes('row-inserted', 'row-deleted'),
    'cell-changes': changes('cell-inserted', 'cell-deleted', 'cell-merged'),
    'formatting-changes': changes('formatting'),
    comments: comments.length,
    footnotes: notes('footnotes'),
    endnotes: notes('endnotes'),
    headers: ofKind('header'),
    footers: ofKind('footer'),
    'text-boxes': ofKind('text-box'),
    fields: met.fields,
    'numbered-paragraphs': body.numbered,
    'content-controls': met.contentControls,
    links: met.links,
    letters: body.letters + ofComments + met.instructionLetters - met.ownLetters,
  };
}

type Tally = {
  paragraphs: number;
  numbered: number;
  tables: number;
  rows: number;
  cells: number;
  letters: number;
};

function countBlocks(blocks: readonly Block[], tally: Tally): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      tally.paragraphs += 1;
      if (block.listLevel !== undefined) tally.numbered += 1;
      for (const { text } of block.runs) tally.letters += lettersIn(text);
      continue;
    }
    tally.tables += 1;
    tally.rows += block.rows.length;
    for (const { cells } of block.rows) {
      tally.cells += cells.length;
      for (const cell of cells) countBlocks(cell.blocks, tally);
    }
  }
}

/** Settings, fonts, looks, toolbars, signatures and lists of properties hold no words of the paper. */
const WITHOUT_WORDS = new RegExp(
  [
    '^\\[content_types\\]\\.xml$',
    '\\.rels$',
    '^(?:docprops|customxml|__macosx|_xmlsignatures)/',
    '/(?:theme|fonts|printersettings)/',
    '/diagrams/(?:layout|quickstyle|colors|drawing)\\d*\\.xml$',
    '/charts/(?:style|colors)\\d*\\.xml$',
    '/(?:settings|websettings|fonttable|styles|styleswitheffects|numbering|people|customizations)\\d*\\.xml$',
    '/(?:commentsids|commentsextensible|commentsextended|documenttasks|vbadata)\\d*\\.xml$',
    '/attachedtoolbars\\.bin$',
  ].join('|'),
);

/** What no story leads to: macros, building blocks, sheets behind charts. Nothing in the file goes unnamed. */
function unnamedParts(zip: ZipPackage, parts: WordParts, named: ReadonlySet<string>): Unread[] {
  const known = new Set(
    [parts.styles, parts.numbering, parts.commentsExtended, ...parts.stories.map(({ name }) => name)].map(
      (name) => name?.toLowerCase(),
    ),
  );
  return zip.names
    .filter((name) => {
      const key = name.toLowerCase();
      return !known.has(key) && !named.has(key) && !WITHOUT_WORDS.test(key);
    })
    .map((name) => ({ what: kindOfPart(name.toLowerCase()), part: '', name }));
}

function kindOfPart(name: string): Unread['what'] {
  if (/\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/.test(name)) return 'picture';
  if (/\/charts\//.test(name)) return 'chart';
  if (/\/(?:diagrams|drawings|ink)\//.test(name)) return 'drawing';
  if (/\/activex\//.test(name)) return 'form';
  if (/\/embeddings\//.test(name)) return 'embedded-file';
  return 'other';
}

function notesOf(zip: ZipPackage, { met }: WordContext): Bilingual[] {
  const notes: Bilingual[] = [];
  if (met.hidden > 0) {
    notes.push({
      en: 'Some words are formatted as hidden. They are on no page that is printed; they were read all the same.',
      ko: '숨김 서식으로 된 글자가 있습니다. 인쇄되지는 않지만 함께 읽었습니다.',
    });
  }
  if (zip.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) {
    notes.push({
      en: 'The file holds macros. They were not run and not read.',
      ko: '매크로가 들어 있는 파일입니다. 매크로는 실행하지도 읽지도 않았습니다.',
    });
  }
  if (zip.names.some((name) => /^_xmlsignatures\//i.test(name))) {
    notes.push({
      en: 'The file is signed digitally. It was read; whether the signature holds was not checked. Any change would break it: answer in a copy.',
      ko: '전자서명된 파일입니다. 내용은 읽었으나 서명의 유효 여부는 확인하지 않았습니다. 수정하면 서명이 깨지므로 사본에서 작업해 주세요.',
    });
  }
  return notes;
}
