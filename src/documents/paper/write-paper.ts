import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { creatorOf } from '#documents/brief/write-brief.ts';
import { styleOf } from '#documents/house-base/house-style.ts';
import type { DocumentCommon } from '#documents/input/document-input.ts';
import { paperFor } from '#documents/style/paper.ts';
import type { Density, ParagraphStyleName, WordStyle } from '#documents/style/word-styles.ts';
import type { Block } from '#documents/templates/markdown-blocks.ts';
import { readTemplate } from '#documents/templates/template.ts';
import { cleanText } from '#documents/text/clean-text.ts';
import { legalNote } from '#documents/word-file/legal-note.ts';
import { settingFor } from '#documents/word-file/setting.ts';
import { setBlocks } from '#documents/word-file/word-blocks.ts';
import { SectionStart, bookmarkBlocks } from '#documents/word-file/word-objects.ts';
import type { WordBlock } from '#documents/word-file/word-objects.ts';
import { measureWordFile } from '#documents/word-file/word-file.ts';
import type { WordFile, WordPart } from '#documents/word-file/word-file.ts';

import { WordReferences } from '#documents/word-file/word-references.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { packWithContents, withContents } from '#documents/word-file/paper-contents.ts';

/** A paper without contents and figures: what it is called, and what its templates can say. */
export type WordPaper = {
  /** `issues-list` is written from `issues-list.ko.md` and `issues-list.en.md`. */
  readonly template: string;
  /** What kind of document it is: `Issues list`. */
  readonly word: Bilingual;
  readonly dealTitle: (lang: Lang) => string;
  /** At the top right of every page, and above the title; without one, nothing stands there. */
  readonly marking?: Bilingual;
  /** Above the title of what leaves. No template can lose it. */
  readonly legend?: Bilingual;
  readonly density: Density;
  /** A list that is worked through row by row: its table takes more of the page, in smaller type. */
  readonly isList?: boolean;
  /** In two languages, one paper from `NAME.both.md` with both views (`en`, `ko`) side by side: a paper that is signed. */
  readonly isFacing?: boolean;
  /** Its type is so many points smaller than the rest of our papers, on a firm’s own paper too. */
  readonly smallerPt?: number;
  readonly viewOf: (lang: Lang) => object;
};

/**
 * The paper as a Word file (.docx). In two languages it holds the whole Korean paper, then the whole English one.
 * Throws Fail `library-invalid` for a broken template.
 */
export function writePaper(input: DocumentCommon, paper: WordPaper): Promise<Uint8Array> {
  return packWithContents(fileOf(input, paper));
}

/** Whether a paper without contents stays within so many pages, the last of them filled no further than that. */
export async function isWithin(
  input: DocumentCommon,
  paper: WordPaper,
  most: { readonly pages: number; readonly lastFilled: number },
): Promise<boolean> {
  const { count, lastFilled } = await measureWordFile(fileOf(input, paper)(false));
  const isOnHouse = styleOf(input.templates).house !== undefined;
  const fullest = most.lastFilled - (isOnHouse ? HOUSE_MARGIN * most.pages : 0);
  return count < most.pages || (count === most.pages && lastFilled <= fullest);
}

/** The letters of a firm's own font are wider or higher than those that we measure by: so much of each page stays free. */
const HOUSE_MARGIN = 0.12;

function fileOf(input: DocumentCommon, paper: WordPaper): (hasContents: boolean) => WordFile {
  const isFacing = paper.isFacing === true && input.language === 'both';
  const ownStyle = inSmaller(styleOf(input.templates), paper.smallerPt ?? 0);
  const style =
    paper.isList === true
      ? withNarrowColumns(ownStyle, 1)
      : isFacing && paper.density === 'letter'
        ? withNarrowColumns(ownStyle, 0.5)
        : ownStyle;
  const langs: readonly Lang[] = isFacing
    ? ['en']
    : input.language === 'both'
      ? ['ko', 'en']
      : [input.language];
  const fileLang = langs[0] ?? 'ko';
  const word = isFacing ? `${paper.word.en} · ${paper.word.ko}` : paper.word[fileLang];
  return (hasContents) => {
    const file = {
      style,
      references: new WordReferences(),
      fileLang,
      isFacing,
      hasContents,
      isOneOfTwo: langs.length > 1,
    };
    return {
      title: `${cleanText(paper.dealTitle(fileLang))} – ${word}`,
      subject: word,
      creator: cleanText(creatorOf(input.author)),
      on: input.on,
      lang: fileLang,
      style,
      density: paper.density,
      paper: paperFor(input.language),
      deflateRaw: input.deflateRaw,
      parts: langs.map((lang) => partOf(input, paper, lang, file)),
    };
  };
}

function inSmaller(style: WordStyle, points: number): WordStyle {
  const { en, ko } = style.bodySizePt;
  return { ...style, bodySizePt: { en: en - points, ko: ko - points } };
}

/** What is set in columns takes the width of the page, in type that is so many points smaller in English. A firm's own paper stays as it is. */
function withNarrowColumns(style: WordStyle, smaller: number): WordStyle {
  if (style.house !== undefined) return style;
  const { top, right, bottom, left } = style.marginMm;
  const narrow = (mm: number) => Math.min(mm, 17);
  return {
    ...style,
    bodySizePt: { en: style.bodySizePt.en - smaller, ko: style.bodySizePt.ko - 0.5 },
    marginMm: { top: Math.min(top, 22), right: narrow(right), bottom: narrow(bottom), left: narrow(left) },
  };
}

type File = {
  readonly style: WordStyle;
  readonly references: WordReferences;
  readonly fileLang: Lang;
  readonly isFacing: boolean;
  readonly hasContents: boolean;
  readonly isOneOfTwo: boolean;
};

function partOf(input: DocumentCommon, paper: WordPaper, lang: Lang, file: File): WordPart {
  const { isFacing, hasContents, isOneOfTwo, ...place } = file;
  const bookmarked = hasContents && isOneOfTwo ? `part_${lang}` : undefined;
  const read = isFacing
    ? readTemplate(input.templates, `${paper.template}.both.md`, {
        en: paper.viewOf('en'),
        ko: paper.viewOf('ko'),
      })
    : readTemplate(input.templates, `${paper.template}.${lang}.md`, paper.viewOf(lang));
  const { marking } = paper;
  const spoken: readonly Lang[] = isFacing ? ['en', 'ko'] : [lang];
  const blocks = framed(read, paper, spoken);
  const set = setBlocks(
    hasContents ? withContents(blocks, spoken) : blocks,
    settingFor({
      lang,
      ...place,
      density: paper.density,
      paper: paperFor(input.language),
      anchorPrefix: `${lang}-`,
      ...(bookmarked === undefined ? {} : { contentsBookmark: bookmarked }),
    }),
  );
  return {
    lang,
    blocks: bookmarked === undefined ? set : within(bookmarked, set, file.references),
    heading: { deal: cleanText(paper.dealTitle(lang)), kind: paper.word[lang] },
    marking: marking ? marking[lang] : '',
    footing: footingOf(input, lang),
  };
}

/** A part under a bookmark, so that its table of contents lists this part alone. How the pages lie is said in front of it. */
function within(name: string, blocks: readonly WordBlock[], references: WordReferences): WordBlock[] {
  const [first, ...rest] = blocks;
  const id = references.newBookmark();
  return first instanceof SectionStart
    ? [first, ...bookmarkBlocks(id, name, rest)]
    : bookmarkBlocks(id, name, blocks);
}

/** What stands in every such paper, whatever its template says: the legend below the title, the note at the end. */
function framed(blocks: readonly Block[], { marking, legend }: WordPaper, langs: readonly Lang[]): Block[] {
  const end = blocks.findIndex((block) => !isOfTitle(block));
  const title = blocks.slice(0, end === -1 ? blocks.length : end);
  // What lies or stands from the first page on says so before anything is set.
  const [first] = blocks;
  const pages = first?.kind === 'section' ? [first] : [];
  return [
    ...pages,
    ...(marking ? [plain('Marking', marking[langs[0] ?? 'ko'])] : []),
    ...title.slice(pages.length),
    ...(legend ? [plain('Legend', langs.map((lang) => legend[lang]).join('\n')), plain('Note', '')] : []),
    ...blocks.slice(title.length),
    legalNote(langs, 'Note'),
  ];
}

function isOfTitle(block: Block): boolean {
  if (block.kind === 'section') return true;
  return block.kind === 'paragraph' && (block.style === 'Title' || block.style === 'Subtitle');
}

function plain(style: ParagraphStyleName, text: string): Block {
  return { kind: 'paragraph', style, spans: [{ text, isBold: false, isItalic: false }] };
}

/** On a paper for the other side that binds nobody. */
export const FOR_DISCUSSION: Bilingual = {
  en: 'For discussion only. This document is not an offer and binds neither party. No obligation arises until a long-form agreement has been signed by both parties.',
  ko: '본 문서는 협의를 위한 것으로서 청약이 아니며 어느 당사자도 구속하지 아니한다. 양 당사자가 정식 계약서에 서명하기 전에는 어떠한 의무도 발생하지 아니한다.',
};

/** Who wrote it, and the date. */
function footingOf({ author, on }: DocumentCommon, lang: Lang): string {
  const parts = [creatorOf(author), formatDate(on)[lang]];
  return cleanText(parts.filter((each) => each !== '').join('  ·  '));
}
