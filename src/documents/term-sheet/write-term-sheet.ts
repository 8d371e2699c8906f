import { Fail } from '#domain/base/failure.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { cleanText } from '#documents/text/clean-text.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import { readMarkdown } from '#documents/templates/markdown-blocks.ts';
import type { Block, Span } from '#documents/templates/markdown-blocks.ts';
import { fillTemplate } from '#documents/templates/template.ts';
import { frameOf, termSheetView } from './term-sheet-view.ts';
import { settingFor } from '#documents/word-file/setting.ts';
import type { Setting } from '#documents/word-file/setting.ts';
import { setBlocks, setHeading } from '#documents/word-file/word-blocks.ts';
import { table, tableRow } from '#documents/word-file/word-objects.ts';
import type { WordBlock, WordRow } from '#documents/word-file/word-objects.ts';
import { columnWidths, groupsOf, lengthOf, spacer, stackCell } from '#documents/word-file/word-tables.ts';
import { nameIn } from '#domain/text/names.ts';
import { packWordFile } from '#documents/word-file/word-file.ts';
import { WordReferences } from '#documents/word-file/word-references.ts';
import { paperFor } from '#documents/style/paper.ts';
import type { Paper } from '#documents/style/paper.ts';
import type { WordStyle } from '#documents/style/word-styles.ts';
import { creatorOf } from '#documents/brief/write-brief.ts';
import { styleOf } from '#documents/house-base/house-style.ts';

/**
 * The term sheet as a Word file (.docx), from a draft of ours alone. In two languages English and Korean
 * stand beside each other, clause by clause. Throws Fail `refused` for a draft that is not ours and
 * `library-invalid` for a broken template, or for two templates that do not have the same headings.
 */
export async function writeTermSheet(input: TermSheetInput): Promise<Uint8Array> {
  requireOurs(input);
  const style = styleOf(input.templates);
  const lang: Lang = input.language === 'both' ? 'en' : input.language;
  const references = new WordReferences();
  const read = blocksIn(input, lang);
  const blocks =
    input.language === 'both'
      ? bilingualBlocks(input, style, references)
      : setBlocks(read, settingOf(lang, paperFor(input.language), style, references));
  const title = titleOf(input);
  const word = input.language === 'both' ? `${TITLE.en} · ${TITLE.ko}` : TITLE[lang];
  const view = termSheetView(input, lang);
  return packWordFile({
    title: `${title} – ${word}`,
    subject: word,
    creator: cleanText(creatorOf(input.author)),
    on: input.on,
    lang,
    style,
    density: 'sheet',
    paper: paperFor(input.language),
    deflateRaw: input.deflateRaw,
    parts: [
      {
        lang,
        blocks,
        heading: { deal: title, kind: word },
        marking: input.language === 'both' ? `${NON_BINDING.en} · ${NON_BINDING.ko}` : NON_BINDING[lang],
        footing: cleanText(
          [creatorOf(input.author), view.head.date].filter((each) => each !== '').join('  ·  '),
        ),
      },
    ],
  });
}

const TITLE: Bilingual = { en: 'Term sheet', ko: '텀시트' };
const NON_BINDING: Bilingual = { en: 'For discussion – non-binding', ko: '협의용 – 비구속' };

function requireOurs({ draft }: TermSheetInput): void {
  if (draft.side === 'ours') return;
  throw new Fail(
    'refused',
    {
      en: 'A term sheet is written only from a draft of ours. Choose “Make our draft” first, then that draft.',
      ko: '조건서는 우리 측 초안으로만 작성합니다. 먼저 ‘우리 측 초안 만들기’를 한 뒤 그 초안을 고르세요.',
    },
    'draftId',
  );
}

function blocksIn(input: TermSheetInput, lang: Lang): Block[] {
  return readMarkdown(fillTemplate(input.templates, fileOf(input, lang), termSheetView(input, lang)));
}

function fileOf(input: TermSheetInput, lang: Lang): string {
  return `term-sheet-${frameOf(input)}.${lang}.md`;
}

function settingOf(lang: Lang, paper: Paper, style: WordStyle, references: WordReferences): Setting {
  return settingFor({
    lang,
    fileLang: lang,
    style,
    density: 'sheet',
    paper,
    references,
    anchorPrefix: `${lang}-`,
  });
}

/**
 * Section by section: a heading of the first depth says both names; below it one row per heading of
 * the second depth, with the number once, English on the left and Korean on the right.
 */
function bilingualBlocks(input: TermSheetInput, style: WordStyle, references: WordReferences): WordBlock[] {
  const [english, korean] = [groupsOf(blocksIn(input, 'en')), groupsOf(blocksIn(input, 'ko'))];
  requireSameHeadings(input, english, korean);
  const setting = settingOf('en', paperFor(input.language), style, references);
  const halves = columnWidths([50, 50], setting.width);
  const columns = columnWidths([7, 46.5, 46.5], setting.width);
  const set: WordBlock[] = [];
  let rows: WordRow[] = [];
  const close = () => {
    if (rows.length > 0) set.push(table({ rows, widths: columns, look: 'facts', hasHead: false }), spacer());
    rows = [];
  };
  english.forEach((left, index) => {
    const right = korean[index] ?? [];
    const depth = depthOf(left);
    if (depth === 2) {
      rows.push(clauseRow(left, right, columns, setting));
      return;
    }
    close();
    if (depth === 1)
      set.push(setHeading({ kind: 'heading', depth: 1, spans: bothNames(left, right) }, setting));
    const [bodyLeft, bodyRight] = depth === undefined ? [left, right] : [left.slice(1), right.slice(1)];
    const texts = [bodyLeft, bodyRight].map((body) => body.filter((block) => !isMark(block)));
    if (texts.some((body) => body.length > 0)) {
      const row = tableRow({
        children: texts.map((body, column) =>
          stackCell(body, halves[column] ?? 0, column === 0 ? setting : korSetting(setting), false),
        ),
      });
      set.push(table({ rows: [row], widths: halves, look: 'plain', hasHead: false }), spacer());
    }
  });
  close();
  return set;
}

function clauseRow(
  left: readonly Block[],
  right: readonly Block[],
  columns: readonly number[],
  setting: Setting,
): WordRow {
  const texts = [left, right].map((group) => group.filter((block) => !isMark(block)));
  const [english = [], korean = []] = texts;
  return tableRow({
    cantSplit: Math.max(lengthOf(english), lengthOf(korean)) < 900,
    children: [
      stackCell([{ kind: 'heading', depth: 2, spans: [] }], columns[0] ?? 0, setting, true),
      stackCell(named(english), columns[1] ?? 0, setting, false),
      stackCell(named(korean), columns[2] ?? 0, korSetting(setting), false),
    ],
  });
}

/** The heading keeps its weight, but the number stands in a column of its own. */
function named(group: readonly Block[]): Block[] {
  const [heading, ...rest] = group;
  if (heading?.kind !== 'heading') return [...group];
  return [{ kind: 'heading', depth: 3, spans: heading.spans }, ...rest];
}

function korSetting(setting: Setting): Setting {
  return { ...setting, lang: 'ko', anchorPrefix: 'ko-' };
}

function bothNames(left: readonly Block[], right: readonly Block[]): Span[] {
  const spans = [left, right].map((group) => (group[0]?.kind === 'heading' ? group[0].spans : []));
  const [english = [], korean = []] = spans;
  const between: Span = { text: '  ·  ', isBold: false, isItalic: false };
  return [...english, between, ...korean];
}

function isMark(block: Block): boolean {
  return (
    block.kind === 'rows' ||
    block.kind === 'end-rows' ||
    block.kind === 'next-column' ||
    block.kind === 'page-break'
  );
}

function depthOf(group: readonly Block[]): number | undefined {
  return group[0]?.kind === 'heading' ? group[0].depth : undefined;
}

function requireSameHeadings(
  input: TermSheetInput,
  english: readonly Block[][],
  korean: readonly Block[][],
): void {
  const shape = (groups: readonly Block[][]) => groups.map(depthOf).join(' ');
  if (shape(english) === shape(korean)) return;
  const [en, ko] = [fileOf(input, 'en'), fileOf(input, 'ko')];
  throw new Fail(
    'library-invalid',
    {
      en: `${en} and ${ko} do not have the same headings in the same order, so they cannot stand side by side. Make their headings match, or write one language.`,
      ko: `${en}과(와) ${ko}의 제목 구성이 달라 나란히 놓을 수 없습니다. 제목의 순서와 단계를 맞추거나 한 언어로 작성하세요.`,
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
