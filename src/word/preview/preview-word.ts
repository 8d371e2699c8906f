import { sameContent } from '#domain/base/same-content.ts';
import type { Footnote, PageBlock, PageSection, WordPreview } from '#domain/preview/preview.ts';
import { openZip } from '#papers/package/open-zip.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import type { ReadingStep } from '#papers/package/reading-step.ts';
import { damagedFile } from '#papers/package/refusals.ts';
import { relationshipsOf } from '#papers/package/relationships.ts';
import { childOf } from '#papers/package/xml-node.ts';
import { NumberCounter } from '#papers/word/number-labels.ts';
import { readNumbering } from '#papers/word/numbering.ts';
import { readStyles } from '#papers/word/styles.ts';
import { findWordParts } from '#papers/word/word-parts.ts';
import type { WordParts } from '#papers/word/word-parts.ts';
import { blocksOf } from './blocks.ts';
import { listLooks } from './list-looks.ts';
import { newLookLists } from './look-lists.ts';
import { PageFields } from './page-fields.ts';
import { pageStyles } from './page-styles.ts';
import { readPartTree } from './part-tree.ts';
import type { PartNode } from './part-tree.ts';
import { pictureShelf } from './pictures.ts';
import type { FileContext, NoteShelf, StoryContext } from './preview-context.ts';
import { switchOf } from './properties.ts';
import { edgesOf, pageSizeOf } from './sections.ts';
import { PREVIEW_LIMITS } from './limits.ts';

/** Between two steps. */
const BLOCKS_A_STEP = 40;

/**
 * How a Word file will look, from its bytes alone: what stands on the page, in order, and how. Where lines and pages
 * end is for Word. Yields how far it is. Throws `Fail` for what is no Word file or is damaged.
 */
export function* previewWord(bytes: Uint8Array): Generator<ReadingStep, WordPreview> {
  const zip = openZip(bytes, PREVIEW_LIMITS);
  const parts = findWordParts(zip);
  if (!parts) throw notWord();
  const total = zip.sizeOf(parts.main) * 2;
  const file = atOnce(openFile(zip, parts));
  const document = yield* stepsOf(readPartTree(zip.read(parts.main)), total);
  const body = childOf(document, 'w:body') as PartNode | undefined;
  if (document.name !== 'w:document' || !body) throw notWord();
  const sections = yield* sectionsOf(body, zip, parts, file, total);
  const { looks, pictures, notes } = file;
  const footnotes = readNotes(zip, parts, file);
  return {
    kind: 'word',
    sections,
    footnotes: notes.notes.map((note) => ({ ...note, blocks: footnotes(note) })),
    pictures: pictures.pictures,
    paragraphLooks: looks.paragraphs.looks,
    runLooks: looks.runs.looks,
    cellLooks: looks.cells.looks,
  };
}

function* openFile(zip: ZipPackage, parts: WordParts): Generator<number, FileContext> {
  const tree = function* (name: string | undefined): Generator<number, PartNode | undefined> {
    return name === undefined ? undefined : yield* readPartTree(zip.read(name));
  };
  const readIfThere = (name: string | undefined) => (name === undefined ? undefined : zip.read(name));
  const readerStyles = yield* readStyles(readIfThere(parts.styles));
  return {
    styles: pageStyles(yield* tree(parts.styles)),
    lists: listLooks(yield* tree(parts.numbering)),
    readerStyles,
    numbering: yield* readNumbering(readIfThere(parts.numbering), readerStyles),
    looks: newLookLists(),
    pictures: pictureShelf(zip),
    notes: noteShelf(),
  };
}

/** Sections end with the paragraph that holds their properties, the last with the body. */
function* sectionsOf(
  body: PartNode,
  zip: ZipPackage,
  parts: WordParts,
  file: FileContext,
  total: number,
): Generator<ReadingStep, PageSection[]> {
  const story = newStory(zip, parts.main, file);
  const edges = edgeReader(zip, parts, file);
  const sections: (PageSection & { readonly blocks: PageBlock[] })[] = [];
  let blocks: PageBlock[] = [];
  const close = (sectPr: PartNode | undefined): void => {
    const before = sections.at(-1);
    const page = pageSizeOf(sectPr);
    const isContinuous = childOf(sectPr, 'w:type')?.attributes['w:val'] === 'continuous';
    // On one sheet of paper with the section before: its pages run on.
    if (before && isContinuous && sameContent(page, before.page)) before.blocks.push(...blocks);
    else {
      sections.push({
        page,
        blocks,
        header: edges(sectPr, 'header', before?.header),
        footer: edges(sectPr, 'footer', before?.footer),
      });
    }
    blocks = [];
  };
  for (const [at, node] of body.children.entries()) {
    if (node.name === 'w:sectPr') continue;
    for (const block of blocksOf([node], story)) blocks.push(block);
    const sectPr = node.name === 'w:p' ? childOf(childOf(node, 'w:pPr'), 'w:sectPr') : undefined;
    if (sectPr) close(sectPr as PartNode);
    if (at % BLOCKS_A_STEP === 0) {
      yield { done: Math.round(total / 2 + (total / 2) * (at / body.children.length)), total };
    }
  }
  close(childOf(body, 'w:sectPr') as PartNode | undefined);
  return sections;
}

type EdgeReader = (
  sectPr: PartNode | undefined,
  kind: 'header' | 'footer',
  before: PageSection['header'] | undefined,
) => PageSection['header'];

/** Headers and footers, each read once however many sections name it. */
function edgeReader(zip: ZipPackage, parts: WordParts, file: FileContext): EdgeReader {
  const relations = relationshipsOf(zip, parts.main);
  const known = new Map<string, readonly PageBlock[]>();
  const settings = relations.find(({ type, target }) => type === 'settings' && zip.has(target))?.target;
  const hasEvenPages =
    settings !== undefined &&
    switchOf(atOnce(readPartTree(zip.read(settings))), 'w:evenAndOddHeaders') === true;
  const blocksAt = (id: string): readonly PageBlock[] | undefined => {
    const target = relations.find((relation) => relation.id === id && !relation.isExternal)?.target;
    if (target === undefined || !zip.has(target)) return undefined;
    let blocks = known.get(target);
    if (!blocks) {
      const tree = atOnce(readPartTree(zip.read(target)));
      known.set(target, (blocks = [...blocksOf(tree.children, newStory(zip, target, file))]));
    }
    return blocks;
  };
  return (sectPr, kind, before) => edgesOf(sectPr, kind, before, blocksAt, hasEvenPages);
}

function noteShelf(): NoteShelf {
  const notes: Footnote[] = [];
  return {
    notes,
    markOf(id) {
      const known = notes.find((note) => note.id === id);
      if (known) return known.mark;
      const mark = String(notes.length + 1);
      notes.push({ id, mark, blocks: [] });
      return mark;
    },
  };
}

/** What a note says, once every mark is known. */
function readNotes(
  zip: ZipPackage,
  { stories }: WordParts,
  file: FileContext,
): (note: Footnote) => readonly PageBlock[] {
  const found = new Map<string, { readonly node: PartNode; readonly part: string }>();
  for (const { kind, name } of stories) {
    if (kind !== 'footnotes' && kind !== 'endnotes') continue;
    const word = kind === 'footnotes' ? 'footnote' : 'endnote';
    for (const node of atOnce(readPartTree(zip.read(name))).children)
      found.set(`${word}-${node.attributes['w:id'] ?? ''}`, { node, part: name });
  }
  return ({ id, mark }) => {
    const note = found.get(id);
    if (!note) return [];
    return [...blocksOf(note.node.children, { ...newStory(zip, note.part, file), noteMark: mark })];
  };
}

function newStory(zip: ZipPackage, part: string, file: FileContext): StoryContext {
  return {
    ...file,
    relations: new Map(relationshipsOf(zip, part).map((relation) => [relation.id, relation])),
    counter: new NumberCounter(),
    fields: new PageFields(),
    noteMark: '',
    around: { run: {}, paragraph: {} },
  };
}

function* stepsOf<T>(steps: Generator<number, T>, total: number): Generator<ReadingStep, T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { done: step.value, total };
  }
}

/** Definitions are small beside the text. */
function atOnce<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function notWord() {
  return damagedFile({ en: 'there is no document in it', ko: '안에 문서 본문이 없습니다.' });
}
