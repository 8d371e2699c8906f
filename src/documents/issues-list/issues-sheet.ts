import type { RungName } from '#domain/library/term.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { ISSUE_COLUMNS } from '#domain/words/issue-columns.ts';
import { nameIn } from '#domain/text/names.ts';
import { markingOf } from '#documents/brief/marking.ts';
import { creatorOf } from '#documents/brief/write-brief.ts';
import { packExcelFile } from '#documents/excel-file/excel-file.ts';
import type { ExcelSheet, ExcelValue } from '#documents/excel-file/excel-file.ts';
import { FOR_DISCUSSION } from '#documents/paper/write-paper.ts';
import { NOT_LEGAL_ADVICE } from '#documents/text/not-legal-advice.ts';
import { cleanText } from '#documents/text/clean-text.ts';
import { requireIssues } from './chosen-issues.ts';
import type { IssueRow } from './issue-rows.ts';
import type { InternalIssuesInput, IssuesInput, OutgoingIssuesInput } from './issues-input.ts';
import { ISSUES_LIST_WORD, internalIssuesView, outgoingIssuesView } from './issues-view.ts';
import type { InternalRow } from './issues-view.ts';

/** The issues list for the other side as an Excel file (.xlsx). Throws Fail `refused` where nothing is to be listed. */
export async function writeOutgoingIssuesSheet(input: OutgoingIssuesInput): Promise<Uint8Array> {
  requireIssues(input.termIds);
  return packed(input, '', FOR_DISCUSSION, (lang) => {
    const view = outgoingIssuesView(input, lang);
    return { view, issues: tableOf(known(COLUMNS, view.issues), view.issues, lang) };
  });
}

/** PRIVATE. The issues list of our side, with positions. Throws as the other does. */
export async function writeInternalIssuesSheet(input: InternalIssuesInput): Promise<Uint8Array> {
  requireIssues([...input.termIds, ...input.notAnswered]);
  const marking = markingOf(input.document.deal.counselDirected);
  return packed(input, marking[fileLangOf(input)], undefined, (lang) => {
    const view = internalIssuesView(input, lang);
    const rows = [...view.issues, ...view.not_answered];
    return { view, issues: tableOf([...known(COLUMNS, rows), ...PRIVATE_COLUMNS], rows, lang) };
  });
}

/** A column of reasons with none in it would say that we have none: it is left out. */
function known(columns: readonly Column<IssueRow>[], rows: readonly IssueRow[]): readonly Column<IssueRow>[] {
  const hasReason = rows.some(({ reasons }) => reasons.length > 0);
  return columns.filter(({ head }) => hasReason || head !== ISSUE_COLUMNS.reason);
}

type Column<Row> = {
  readonly head: Bilingual;
  readonly width: number;
  readonly valueOf: (row: Row) => ExcelValue;
};

/** tests/fixtures/issues-list-columns.md says how a returned list is read by these heads. */
const COLUMNS: readonly Column<IssueRow>[] = [
  { head: ISSUE_COLUMNS.number, width: 5, valueOf: ({ number }) => whole(number) },
  { head: ISSUE_COLUMNS.clause, width: 13, valueOf: ({ clause }) => clause },
  { head: ISSUE_COLUMNS.point, width: 17, valueOf: ({ term }) => term },
  { head: ISSUE_COLUMNS.received, width: 20, valueOf: ({ received }) => received },
  { head: ISSUE_COLUMNS.quotation, width: 36, valueOf: ({ quotation }) => quotation },
  { head: ISSUE_COLUMNS.proposed, width: 20, valueOf: ({ proposed }) => proposed },
  {
    head: ISSUE_COLUMNS.wording,
    width: 40,
    valueOf: ({ wording, wording_mark }) => [wording_mark, wording].filter((each) => each !== '').join(' '),
  },
  {
    head: ISSUE_COLUMNS.reason,
    width: 26,
    valueOf: ({ reasons }) =>
      reasons
        .map(({ text, citations }) => [text, ...citations.map((number) => `[${number}]`)].join(' '))
        .join('\n'),
  },
  { head: ISSUE_COLUMNS.status, width: 11, valueOf: ({ status }) => status },
  { head: ISSUE_COLUMNS.owner, width: 16, valueOf: ({ owner }) => owner },
];

/** PRIVATE. */
const PRIVATE_COLUMNS: readonly Column<InternalRow>[] = [
  { head: { en: 'Ask', ko: '요구안' }, width: 26, valueOf: (row) => rungCell(row, 'ask', row.ask) },
  {
    head: { en: 'Fallback', ko: '차선안' },
    width: 26,
    valueOf: (row) => rungCell(row, 'fallback', row.fallback),
  },
  {
    head: { en: 'Floor', ko: '최저 수용 조건' },
    width: 26,
    valueOf: (row) => rungCell(row, 'walkAway', row.floor),
  },
  {
    head: { en: 'Must-have', ko: '필수 조건' },
    width: 11,
    valueOf: ({ is_must_have }) => (is_must_have ? '●' : ''),
  },
  { head: { en: 'Worth', ko: '금액' }, width: 18, valueOf: worthValue },
  { head: { en: 'Worth, range', ko: '금액 범위' }, width: 26, valueOf: ({ worth_span }) => worth_span },
  { head: { en: 'Rank', ko: '순위' }, width: 7, valueOf: ({ rank }) => (rank === '' ? null : whole(rank)) },
  { head: { en: 'Note', ko: '메모' }, width: 34, valueOf: ({ note }) => note },
  // What the library knows beyond the reasons that may leave; apart from them, for cells are copied out of a sheet.
  {
    head: { en: 'Beware (our judgment)', ko: '유의할 점(자체 판단)' },
    width: 34,
    valueOf: ({ beware }) => beware,
  },
];

/** A suggestion says so in its own cell: cells are copied out of a sheet. */
function rungCell({ suggested, suggestion_word }: InternalRow, name: RungName, text: string): ExcelValue {
  return text !== '' && suggested.includes(name) ? `${text} ${suggestion_word}` : text;
}

function whole(n: number): ExcelValue {
  return { kind: 'number', n, format: '0' };
}

/** In whole units of its currency, to be reckoned with; the words where it is not priced. */
function worthValue({ worth, worth_minor }: InternalRow): ExcelValue {
  if (!worth_minor) return worth;
  const { amountMinor, currency } = worth_minor;
  return {
    kind: 'number',
    n: Math.round(amountMinor / 10 ** minorDigits(currency)),
    format: `"${currency}" #,##0;"${currency}" -#,##0`,
  };
}

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], lang: Lang): ExcelSheet {
  const isOurs = columns.length > COLUMNS.length;
  return {
    name: SHEETS.issues[lang],
    columns: columns.map(({ head, width }) => ({ head: head[lang], width })),
    rows: rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
    // Number, clause and point stand before the positions on the second page.
    pagesWide: isOurs ? 2 : 1,
    repeatedColumns: 3,
  };
}

const SHEETS = {
  issues: { en: 'Issues', ko: '쟁점' },
  about: { en: 'About', ko: '개요' },
  sources: { en: 'Sources', ko: '출처' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type View = ReturnType<typeof outgoingIssuesView> | ReturnType<typeof internalIssuesView>;
type Tables = { readonly view: View; readonly issues: ExcelSheet };

function packed(
  input: IssuesInput,
  marking: string,
  legend: Bilingual | undefined,
  tablesIn: (lang: Lang) => Tables,
): Promise<Uint8Array> {
  const langs: readonly Lang[] = input.language === 'both' ? ['ko', 'en'] : [input.language];
  const fileLang = fileLangOf(input);
  const { title, titleIn } = input.deal;
  const word = ISSUES_LIST_WORD[fileLang];
  return packExcelFile({
    title: cleanText(`${nameIn(title, titleIn, fileLang)} – ${word}`),
    subject: word,
    creator: cleanText(creatorOf(input.author)),
    on: input.on,
    lang: fileLang,
    marking,
    sheets: langs.flatMap((lang) => {
      const { view, issues } = tablesIn(lang);
      return [issues, aboutSheet(view, input, legend, lang), ...sourcesSheet(view, lang)];
    }),
    deflateRaw: input.deflateRaw,
  });
}

function fileLangOf({ language }: IssuesInput): Lang {
  return language === 'both' ? 'ko' : language;
}

function aboutSheet(view: View, input: IssuesInput, legend: Bilingual | undefined, lang: Lang): ExcelSheet {
  const { theirs, ours } = input;
  const rows: (readonly [Bilingual, ExcelValue])[] = [
    [{ en: 'Deal', ko: '거래' }, view.deal.title],
    [{ en: 'Text received', ko: '수령 문안' }, view.received.label],
    [{ en: 'Dated', ko: '수령 문안 일자' }, dateValue(theirs.on)],
    ...(view.proposed && ours
      ? ([
          [{ en: 'Change proposed', ko: '수정 제안' }, view.proposed.label],
          [{ en: 'Dated', ko: '수정 제안 일자' }, dateValue(ours.on)],
        ] as const)
      : []),
    [{ en: 'Date of this list', ko: '작성일' }, dateValue(input.on)],
    [{ en: 'Prepared by', ko: '작성' }, creatorOf(input.author)],
    ...(legend ? ([[{ en: 'Effect', ko: '효력' }, legend[lang]]] as const) : []),
    [{ en: 'Note', ko: '참고' }, NOT_LEGAL_ADVICE[lang]],
  ];
  return {
    name: SHEETS.about[lang],
    columns: [
      { head: lang === 'en' ? 'Particular' : '항목', width: 22 },
      { head: lang === 'en' ? 'Content' : '내용', width: 90 },
    ],
    rows: rows.map(([label, value]) => [label[lang], value]),
    ...ONE_PAGE_WIDE,
  };
}

const ONE_PAGE_WIDE = { pagesWide: 1, repeatedColumns: 0 } as const;

function dateValue(on: string): ExcelValue {
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? { kind: 'date', on } : on;
}

function sourcesSheet({ sources }: View, lang: Lang): ExcelSheet[] {
  if (sources.length === 0) return [];
  const heads: readonly Bilingual[] = [
    { en: 'No.', ko: '번호' },
    { en: 'Title', ko: '제목' },
    { en: 'Publisher', ko: '발행처' },
    { en: 'Year', ko: '연도' },
    { en: 'Kind', ko: '구분' },
    { en: 'Address', ko: '주소' },
  ];
  const widths = [5, 50, 24, 10, 24, 60];
  return [
    {
      name: SHEETS.sources[lang],
      columns: heads.map((head, index) => ({ head: head[lang], width: widths[index] ?? 20 })),
      rows: sources.map(({ number, title, outlet, year, grade, url }) => [
        whole(number),
        title,
        outlet,
        year,
        grade,
        url,
      ]),
      ...ONE_PAGE_WIDE,
    },
  ];
}
