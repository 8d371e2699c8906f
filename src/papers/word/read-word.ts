import { Fail } from '#domain/base/failure.ts';
import { languageOf } from '#papers/text/letters.ts';
import type { Paragraph, PaperDocument, Part } from '#domain/reading/document/paper-document.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import { damagedFile } from '#papers/package/refusals.ts';
import { readXml } from '#papers/package/read-xml.ts';
import type { ReadingStep } from '#papers/package/reading-step.ts';
import { relationshipsOf } from '#papers/package/relationships.ts';
import { CommentPlaces } from './comment-places.ts';
import { commentsOf, readCommentThreads } from './comment-threads.ts';
import type { CommentThreads } from './comment-threads.ts';
import { WordCount } from './count-word.ts';
import { readNumbering } from './numbering.ts';
import type { Writable } from './paragraph-draft.ts';
import { receiptOf } from './receipt.ts';
import { RevisionLog } from './revision-log.ts';
import { StoryReader } from './story-reader.ts';
import { readStyles } from './styles.ts';
import type { Entry, PartDraft, WordContext } from './word-context.ts';
import { WORD_NAMES } from './word-names.ts';
import { findWordParts } from './word-parts.ts';
import type { StoryPart, WordParts } from './word-parts.ts';

/**
 * A Word document (.docx, .docm, .dotx) as a paper: every story, both views, with a receipt. Macros are named and
 * never run, addresses outside are never followed. Yields how far it is. Throws `Fail` for what cannot be read.
 */
export function* readWord(zip: ZipPackage): Generator<ReadingStep, PaperDocument> {
  const parts = findWordParts(zip);
  if (!parts) throw notWord();
  const count = new WordCount();
  const context = openContext(zip, parts, count);
  const { drafts, comments } = yield* readStories(zip, parts, context, count);

  numberParagraphs(drafts);
  const { revisions, unread } = context;
  const document = {
    format: 'docx' as const,
    language: languageOf(drafts),
    parts: drafts.map(({ hangsOn, ...part }): Part => ({
      ...part,
      ...(hangsOn ? { anchor: hangsOn.id } : {}),
    })),
    revisions: revisions.drafts.map(({ place, before, after, ...revision }) => ({
      ...revision,
      before: withoutLastBreak(before),
      after: withoutLastBreak(after),
      ...placed(place),
    })),
    comments: commentsOf(comments, threadsOf(zip, parts), context.comments),
  };
  const named = unread.map(({ place, ...item }) => ({ ...item, ...placed(place) }));
  return { ...document, receipt: receiptOf(zip, parts, context, document, named, count.counts()) };
}

/** Definitions are small beside the text; they are read at once. */
function openContext(zip: ZipPackage, parts: WordParts, count: WordCount): WordContext {
  const stylesXml = readIfThere(zip, parts.styles);
  const numberingXml = readIfThere(zip, parts.numbering);
  const styles = atOnce(readStyles(stylesXml));
  const numbering = atOnce(readNumbering(numberingXml, styles));
  count.takeDefinitions(stylesXml, numberingXml);
  return {
    styles,
    numbering,
    revisions: new RevisionLog(),
    comments: new CommentPlaces(),
    unread: [],
    named: new Set(),
    boxes: [],
    met: { fields: 0, links: 0, contentControls: 0, hidden: 0, ownLetters: 0, instructionLetters: 0 },
  };
}

function* readStories(
  zip: ZipPackage,
  { stories }: WordParts,
  context: WordContext,
  count: WordCount,
): Generator<ReadingStep, { readonly drafts: PartDraft[]; readonly comments: readonly Entry[] }> {
  const total = stories.reduce((sum, { name }) => sum + zip.sizeOf(name), 0);
  const drafts: PartDraft[] = [];
  let comments: readonly Entry[] = [];
  let done = 0;
  for (const { id, kind, name } of stories) {
    const bytes = zip.read(name);
    const reader = new StoryReader(context, id, relationshipsOf(zip, name));
    for (const read of readXml(bytes, WORD_NAMES, reader)) yield { done: done + read, total };
    done += bytes.length;
    reader.finish();
    count.takeStory(kind, bytes);
    if (reader.root !== ROOTS[kind]) throw kind === 'body' ? notWord() : damagedFile(otherRoot(name));
    if (kind === 'comments') comments = reader.entries;
    else
      drafts.push({
        id,
        kind,
        blocks: [...reader.blocks, ...reader.entries.flatMap(({ blocks }) => blocks)],
      });
  }
  const all = [...drafts, ...context.boxes];
  return { drafts: all.filter(({ kind, blocks }) => kind === 'body' || blocks.length > 0), comments };
}

function readIfThere(zip: ZipPackage, name: string | undefined): Uint8Array | undefined {
  return name === undefined ? undefined : zip.read(name);
}

function threadsOf(zip: ZipPackage, parts: WordParts): CommentThreads {
  return atOnce(readCommentThreads(readIfThere(zip, parts.commentsExtended)));
}

function atOnce<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** From 1 through the whole paper, in the order of its parts. */
function numberParagraphs(parts: readonly PartDraft[]): void {
  let id = 0;
  for (const paragraph of paragraphsOf(parts)) {
    const writable: Writable<Paragraph> = paragraph;
    writable.id = id += 1;
  }
}

/** Of a row or a cell, which ends with the end of a paragraph. */
function withoutLastBreak(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Changes and pictures in comments stand in no paragraph of the paper. */
function placed(place: Paragraph | undefined): { readonly paragraph?: number } {
  return place && place.id > 0 ? { paragraph: place.id } : {};
}

/** A part that begins with something else would be read as empty. */
const ROOTS: Readonly<Record<StoryPart['kind'], string>> = {
  body: 'w:document',
  header: 'w:hdr',
  footer: 'w:ftr',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  'text-box': 'w:txbxContent',
};

function otherRoot(name: string): Bilingual {
  return {
    en: `its part “${name}” is not what it should be`,
    ko: `‘${name}’ 항목의 내용이 형식과 다릅니다.`,
  };
}

function notWord(): Fail {
  return new Fail('invalid-input', {
    en: 'This file is no Word document: there is no document in it. Open it in the program that made it and save it as .docx.',
    ko: 'Word 문서가 아닙니다. 안에 문서 본문이 없습니다. 작성한 프로그램에서 열어 .docx로 저장해 주세요.',
  });
}
