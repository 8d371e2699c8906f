import { Fail } from '#domain/base/failure.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { creatorOf } from '#documents/brief/write-brief.ts';
import { styleOf } from '#documents/house-base/house-style.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import { packWithContents, withContents } from '#documents/word-file/paper-contents.ts';
import { paperFor } from '#documents/style/paper.ts';
import type { Block } from '#documents/templates/markdown-blocks.ts';
import { fillTemplate, readTemplate } from '#documents/templates/template.ts';
import { cleanText } from '#documents/text/clean-text.ts';
import { settingFor } from '#documents/word-file/setting.ts';
import { setBlocks } from '#documents/word-file/word-blocks.ts';
import { WordReferences } from '#documents/word-file/word-references.ts';
import { withReferences } from './cross-references.ts';
import { facingColumns } from './facing-columns.ts';
import { withLegend } from './legend.ts';
import { templateOf } from './sheet-templates.ts';
import { termSheetContent } from './term-sheet-content.ts';
import type { TermSheetContent } from './term-sheet-content.ts';
import { termSheetView } from './term-sheet-view.ts';

/**
 * The term sheet as a Word file (.docx), from a draft of ours alone. In two languages English and Korean
 * stand beside each other, clause by clause. Throws Fail `refused` for a draft that is not ours and
 * `library-invalid` for a broken template, or for two templates that do not have the same blocks.
 */
export async function writeTermSheet(input: TermSheetInput): Promise<Uint8Array> {
  requireOurs(input);
  const style = styleOf(input.templates);
  const lang: Lang = input.language === 'both' ? 'en' : input.language;
  const read = blocksOf(input);
  const title = titleOf(input);
  const word = bothWords(TITLE, input);
  const density = input.language === 'both' ? 'facing' : 'sheet';
  const langs: readonly Lang[] = input.language === 'both' ? ['en', 'ko'] : [input.language];
  const settingAnew = () =>
    settingFor({
      lang,
      fileLang: lang,
      style,
      density,
      paper: paperFor(input.language),
      references: new WordReferences(),
      anchorPrefix: `${lang}-`,
    });
  return packWithContents((hasContents) => ({
    title: `${title} – ${word}`,
    subject: word,
    creator: cleanText(creatorOf(input.author)),
    on: input.on,
    lang,
    style,
    density,
    paper: paperFor(input.language),
    deflateRaw: input.deflateRaw,
    parts: [
      {
        lang,
        blocks: setBlocks(hasContents ? withContents(read, langs) : withoutCoverBreak(read), settingAnew()),
        heading: { deal: title, kind: word },
        marking: bothWords(input.isAcknowledged ? NOTHING_BINDS : MARKING, input),
        footing: cleanText(
          [creatorOf(input.author), formatDate(input.on)[lang]].filter((each) => each !== '').join('  ·  '),
        ),
      },
    ],
  }));
}

/** Without contents the terms follow the cover: a cover that runs over would else leave a page with one line on it. */
function withoutCoverBreak(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(({ kind }) => kind === 'page-break');
  return at === -1 ? blocks : blocks.toSpliced(at, 1);
}

const TITLE: Bilingual = { en: 'Term sheet', ko: '조건서' };
const NOTHING_BINDS: Bilingual = { en: 'For discussion – not binding', ko: '협의용 – 비구속' };
const MARKING: Bilingual = { en: 'For discussion – Part A not binding', ko: '협의용 – 제1부 비구속' };

function bothWords({ en, ko }: Bilingual, { language }: TermSheetInput): string {
  if (language === 'both') return `${en} · ${ko}`;
  return language === 'en' ? en : ko;
}

/** The blocks of the sheet in its language or languages, with the legend that no template can lose. */
function blocksOf(input: TermSheetInput): Block[] {
  const content = definedThroughout(input);
  const read = (lang: Lang) =>
    withReferences(
      readTemplate(
        input.templates,
        templateOf(input.templates, content.type, lang),
        termSheetView(input, content, lang),
      ),
      lang,
      input.language === 'both' && lang === 'ko',
    );
  if (input.language !== 'both')
    return withLegend(read(input.language), [input.language], input.isAcknowledged);
  const facing = facingColumns(read('en'), read('ko'));
  if (!facing) throw differing(input, content);
  return withLegend(facing, ['en', 'ko'], input.isAcknowledged);
}

/** The template may use a defined term, too; it is filled once to see which, and once more to define it. */
function definedThroughout(input: TermSheetInput): TermSheetContent {
  const first = termSheetContent(input);
  const bare = { ...first, definitions: [] };
  const text = (lang: Lang) =>
    fillTemplate(
      input.templates,
      templateOf(input.templates, bare.type, lang),
      termSheetView(input, bare, lang),
    );
  return termSheetContent(input, {
    en: input.language === 'ko' ? '' : text('en'),
    ko: input.language === 'en' ? '' : text('ko'),
  });
}

function requireOurs({ draft }: TermSheetInput): void {
  if (draft.side === 'ours') return;
  throw new Fail(
    'refused',
    {
      en: 'A term sheet is written only from a draft of ours. Choose “Make our draft” first, then that draft.',
      ko: '텀시트는 우리 측 초안으로만 작성합니다. 먼저 ‘우리 측 초안 만들기’를 한 뒤 그 초안을 고르세요.',
    },
    'draftId',
  );
}

function differing(input: TermSheetInput, { type }: TermSheetContent): Fail {
  const [en, ko] = [templateOf(input.templates, type, 'en'), templateOf(input.templates, type, 'ko')];
  return new Fail(
    'library-invalid',
    {
      en: `${en} and ${ko} do not have the same blocks in the same order, so they cannot stand side by side. Make them match, or write one language.`,
      ko: `${en}과(와) ${ko}의 구성이 달라 나란히 놓을 수 없습니다. 제목, 문단, 표의 순서를 맞추거나 한 언어로 작성하세요.`,
    },
    `${ko}:1`,
  );
}

/** In two languages each has its own name for the deal; one that both have stands once. */
function titleOf({ deal, language }: TermSheetInput): string {
  const langs: readonly Lang[] = language === 'both' ? ['en', 'ko'] : [language];
  const names = langs.map((lang) => cleanText(nameIn(deal.title, deal.titleIn, lang)));
  return [...new Set(names)].join(' · ');
}
