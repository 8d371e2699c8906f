import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { cleanText } from '#documents/text/clean-text.ts';
import type { WrittenBriefInput } from '#documents/input/document-input.ts';
import { partsCiting } from './brief-parts.ts';
import { markingOf } from './marking.ts';
import { moneyChart } from './money-chart.ts';
import { onePageView } from './one-page-view.ts';
import { leverageFigure } from './leverage-figure.ts';
import { moneyFigure } from './money-figure.ts';
import { moneyPageView } from './money-page-view.ts';
import { Citations } from '#documents/text/citations.ts';
import { CONTENTS_FROM, contentsBlocks } from '#documents/word-file/paper-contents.ts';
import { styleOf } from '#documents/house-base/house-style.ts';
import { readTemplate } from '#documents/templates/template.ts';
import { legalNote } from '#documents/word-file/legal-note.ts';
import { setBlocks } from '#documents/word-file/word-blocks.ts';
import { settingFor } from '#documents/word-file/setting.ts';
import type { Setting } from '#documents/word-file/setting.ts';
import { bookmarkBlocks } from '#documents/word-file/word-objects.ts';
import type { Block } from '#documents/templates/markdown-blocks.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { nameIn } from '#domain/text/names.ts';
import { measureWordFile, packCountedWordFile, packWordFile } from '#documents/word-file/word-file.ts';
import type { WordFile, WordPart } from '#documents/word-file/word-file.ts';
import { WordReferences } from '#documents/word-file/word-references.ts';
import { paperFor } from '#documents/style/paper.ts';
import type { WordStyle } from '#documents/style/word-styles.ts';

/**
 * The brief as a Word file (.docx). In two languages it holds the whole Korean brief, then the whole
 * English one: each reads without the other. Throws Fail `library-invalid` for a broken template.
 */
export async function writeBrief(input: WrittenBriefInput): Promise<Uint8Array> {
  const firstPages = await fitFirstPages(input);
  const isFull = input.length === 'full';
  const usual = { hasContents: isFull, mostPoints: Infinity, ...firstPages };
  const { bytes, pageCount } = await packCountedWordFile(briefFile(input, usual));
  if (input.length === 'standard' && pageCount > MOST_PAGES * langsOf(input).length)
    return packWordFile(briefFile(input, { ...usual, mostPoints: FEWER_POINTS }));
  if (!isFull || pageCount >= CONTENTS_FROM) return bytes;
  return packWordFile(briefFile(input, { ...usual, hasContents: false }));
}

/** A standard brief has so many pages; where many drafts have long rounds, it shows fewer points to keep to them. */
const MOST_PAGES = 8;
const FEWER_POINTS = 6;

/** The first page keeps so much of its room to spare, its footnotes counted. */
const MOST_FILLED = 0.85;

type FirstPages = {
  /** In which languages the first page names its sources: where there is room for it. */
  readonly noted: ReadonlySet<Lang>;
  /** In which it says less, for in the letters and margins of the house it would take two. */
  readonly tight: ReadonlySet<Lang>;
};

async function fitFirstPages(input: WrittenBriefInput): Promise<FirstPages> {
  const [noted, tight] = [new Set<Lang>(), new Set<Lang>()];
  for (const lang of langsOf(input)) {
    const alone = { ...input, language: lang, length: 'one-page' } as const;
    const fits = async (pages: FirstPages) => {
      const { count, lastFilled } = await measureWordFile(
        briefFile(alone, {
          hasContents: false,
          mostPoints: Infinity,
          ...pages,
        }),
      );
      return count === 1 && lastFilled <= MOST_FILLED;
    };
    if (await fits({ noted: new Set([lang]), tight: new Set() })) noted.add(lang);
    else if (!(await fits({ noted: new Set(), tight: new Set() }))) tight.add(lang);
  }
  return { noted, tight };
}

type Extent = FirstPages & { readonly hasContents: boolean; readonly mostPoints: number };

function langsOf({ language }: WrittenBriefInput): readonly Lang[] {
  return language === 'both' ? ['ko', 'en'] : [language];
}

function briefFile(input: WrittenBriefInput, extent: Extent): WordFile {
  const style = styleOf(input.templates);
  const langs = langsOf(input);
  const references = new WordReferences();
  const fileLang = langs[0] ?? 'ko';
  const parts = langs.map((lang) =>
    briefPart(input, lang, { style, references, fileLang, ...extent, isOneOfTwo: langs.length > 1 }),
  );
  const title = titleOf(input, fileLang);
  return {
    title: `${title} – ${TITLE[fileLang]}`,
    subject: TITLE[fileLang],
    creator: cleanText(creatorOf(input.author)),
    on: input.on,
    lang: fileLang,
    style,
    density: 'brief',
    paper: paperFor(input.language),
    deflateRaw: input.deflateRaw,
    parts,
  };
}

const TITLE: Bilingual = { en: 'Negotiation brief', ko: '협상 브리프' };

type BriefFile = Extent & {
  readonly style: WordStyle;
  readonly references: WordReferences;
  readonly fileLang: Lang;
  readonly isOneOfTwo: boolean;
};

function briefPart(input: WrittenBriefInput, lang: Lang, file: BriefFile): WordPart {
  const { style, references, fileLang, isOneOfTwo } = file;
  const blocks = blocksOf(input, lang, file);
  const setting = settingFor({
    lang,
    fileLang,
    style,
    density: 'brief',
    paper: paperFor(input.language),
    references,
    anchorPrefix: `${lang}-`,
    figures: figuresOf(input, lang),
    ...(isOneOfTwo ? { contentsBookmark: `part_${lang}` } : {}),
  });
  const set = setBlocks(blocks, setting);
  const title = titleOf(input, lang);
  return {
    lang,
    // So that the table of contents of this part lists this part alone.
    blocks: isOneOfTwo ? bookmarkBlocks(references.newBookmark(), `part_${lang}`, set) : set,
    heading: { deal: title, kind: TITLE[lang] },
    marking: markingOf(input.counselDirected)[lang],
    footing: cleanText(
      [creatorOf(input.author), formatDate(input.on)[lang]].filter((each) => each !== '').join('  ·  '),
    ),
  };
}

/** What the brief says in one language: the page of the decision, and what its length adds. */
function blocksOf(
  input: WrittenBriefInput,
  lang: Lang,
  { hasContents, noted, tight, mostPoints }: Extent,
): Block[] {
  const filled = (name: string, view: object) => readTemplate(input.templates, `${name}.${lang}.md`, view);
  // The first page is often handed on alone, so the note stands on it, too.
  const citations = new Citations(input.library.sources);
  const firstPage = onePageView(input, lang, {
    ...(noted.has(lang) ? { citations } : {}),
    isTight: tight.has(lang),
  });
  const onePage = [...filled('brief-one-page', firstPage), legalNote([lang], 'Source')];
  if (input.length === 'one-page') return onePage;
  const parts = partsCiting(input, lang, citations);
  const { points, points_left } = parts.standard;
  const standard = filled('brief-standard', {
    ...parts.standard,
    points: points.slice(0, mostPoints),
    points_left: points_left + Math.max(0, points.length - mostPoints),
  });
  if (input.length !== 'full') return [...onePage, PAGE_BREAK, ...standard, legalNote([lang], 'Note')];
  const annexes = filled('brief', { ...parts.annexes, money: moneyPageView(input, lang) });
  return [
    ...onePage,
    ...(hasContents ? [PAGE_BREAK, ...contentsBlocks([lang], 1, 1)] : []),
    PAGE_BREAK,
    ...standard,
    ...annexes,
    legalNote([lang], 'Note'),
  ];
}

const PAGE_BREAK: Block = { kind: 'page-break' };

function figuresOf(input: WrittenBriefInput, lang: Lang): Setting['figures'] {
  const chart = moneyChart(input.inMoney.papers, lang);
  const outcomes = chart ? { 'money-outcomes': chart } : {};
  if (input.length !== 'full') return outcomes;
  return {
    ...outcomes,
    'leverage-map': leverageFigure(input.leverage, input.library),
    'money-by-clause': moneyFigure(input.money, input.library),
  };
}

function titleOf({ document }: WrittenBriefInput, lang: Lang): string {
  const { title, titleIn } = document.deal;
  return cleanText(nameIn(title, titleIn, lang));
}

export function creatorOf(author: { readonly name: string; readonly firm: string }): string {
  return [author.name, author.firm].filter((each) => each.trim() !== '').join(', ');
}
