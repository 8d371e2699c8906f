import type { ReadOutput } from '#contract/formats/read-output.ts';
import { byId } from '#domain/base/by-id.ts';
import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { Library } from '#domain/library/library.ts';
import type { CountedKind, UnreadKind } from '#domain/reading/document/paper-document.ts';
import { LIKELY_FINDING, SURE_FINDING } from '#domain/reading/review/review-item.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { textTable } from './text-table.ts';

/** A paper as it was read, section by section; empty ones are left out. */
export function paperText(output: ReadOutput, lang: Lang, library: Library, width: number): string {
  const say = (words: Bilingual) => words[lang];
  const terms = byId(library.terms);
  const named = (termId: string) => terms.get(termId)?.name[lang] ?? termId;
  const clauses = new Map(output.clauses.map((clause) => [clause.ordinal, clause]));
  const placed = (ordinal: number | null) => {
    if (ordinal === null) return '';
    const clause = clauses.get(ordinal);
    return clause?.number || clause?.heading || `#${ordinal}`;
  };
  const head = (words: Bilingual) => ({ head: say(words) });
  const shrinking = (words: Bilingual) => ({ head: say(words), mayShrink: true });
  const section = (title: Bilingual, body: string) => (body === '' ? '' : `\n${say(title)}\n\n${body}`);
  const table = (
    columns: Parameters<typeof textTable>[0],
    rows: readonly (readonly string[])[],
    under: readonly string[] = [],
  ) => (rows.length === 0 ? '' : textTable(columns, rows, width, under));
  const list = (lines: readonly string[]) => lines.map((line) => `  ${oneLine(line)}\n`).join('');

  return [
    `${aboutDocument(output, lang)}\n`,
    section(
      SETTLED,
      table(
        [head(CLAUSE), shrinking(TERM), shrinking(VALUE), head(CONFIDENCE), shrinking(QUOTE)],
        output.values.map(({ clause, term, value, confidence, quote }) => {
          const form = terms.get(term) ?? { form: { kind: 'text' as const } };
          return [
            placed(clause),
            named(term),
            formatValue(value, form, library, 'exact')[lang],
            say(bandOf(confidence)),
            quote,
          ];
        }),
        // Below the row: beside it they would leave the quotation no room.
        output.values.map(({ flags }) => flags.map((flag) => say(FLAGS[flag])).join(', ')),
      ),
    ),
    section(
      OPEN,
      list(output.open.map(({ term, quote, clause }) => `${placed(clause)} ${named(term)}: ${quote}`)),
    ),
    section(
      CONFLICTS,
      list(
        output.conflicts.map(
          ({ term, kind, quotes }) => `${named(term)}: ${say(FLAGS[kind])} ${quotes.join(' ⟷ ')}`,
        ),
      ),
    ),
    section(
      MISSING_SCHEDULES,
      list(
        (output.missingSchedules ?? []).map(
          ({ name, clause, quote }) => `${name} (${say(CLAUSE)} ${placed(clause)}): ${quoted(quote, lang)}`,
        ),
      ),
    ),
    section(
      PREVAILING,
      list(
        output.prevailing === undefined
          ? []
          : [
              `${say(LANGUAGES[output.prevailing.language])} (${say(CLAUSE)} ${placed(output.prevailing.clause)}): ${quoted(output.prevailing.quote, lang)}`,
            ],
      ),
    ),
    section(ABSENT, list(output.absent.map(({ term }) => named(term)))),
    section(
      CHANGES,
      table(
        [head(CLAUSE), head(AUTHOR), shrinking(TAKEN_OUT), shrinking(PUT_IN)],
        output.revisions.map(({ clause, author, before, after }) => [placed(clause), author, before, after]),
      ),
    ),
    section(
      COMMENTS,
      table(
        [head(CLAUSE), head(AUTHOR), shrinking(SAYS), shrinking(ABOUT)],
        output.comments.map(({ clause, author, text, about }) => [placed(clause), author, text, about]),
      ),
    ),
    section(
      CLAUSES,
      table(
        [head(NUMBER), shrinking(HEADING), shrinking(TERMS)],
        output.clauses.map(({ number, heading, text, terms: said }) => [
          number,
          heading === '' ? text.slice(0, LONGEST_BEGINNING) : heading,
          said
            .filter(({ confidence }) => confidence >= LIKELY_FINDING)
            .map(({ term }) => named(term))
            .join(', '),
        ]),
      ),
    ),
    section(
      RECEIPT,
      table(
        [
          head(WHAT),
          { ...head(IN_FILE), align: 'right' as const },
          { ...head(READ), align: 'right' as const },
        ],
        Object.entries(output.receipt.counts).map(([what, { present, read }]) => [
          say(COUNTED[what as CountedKind]),
          present.toLocaleString('en'),
          read.toLocaleString('en'),
        ]),
      ) + list(output.receipt.notes.map(say)),
    ),
    section(
      NOT_READ,
      list(
        output.receipt.unread.map(({ what, name, clause, page }) =>
          [say(UNREAD[what]), name, placed(clause), page === null ? '' : `${say(PAGE)} ${page}`]
            .filter((word) => word !== '')
            .join(' · '),
        ),
      ),
    ),
  ].join('');
}

/** Letters of a clause without a heading by which it is known. */
const LONGEST_BEGINNING = 60;

function quoted(quote: string, lang: Lang): string {
  return lang === 'ko' ? `‘${quote}’` : `“${quote}”`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}

function aboutDocument({ document, clauses, values, open, absent }: ReadOutput, lang: Lang): string {
  const { name, language, pages } = document;
  const facts = [
    LANGUAGES[language][lang],
    ...(pages === null ? [] : [lang === 'ko' ? `${pages}쪽` : `pages: ${pages}`]),
    lang === 'ko' ? `조항 ${clauses.length}개` : `clauses: ${clauses.length}`,
    lang === 'ko' ? `정한 조건 ${values.length}개` : `terms settled: ${values.length}`,
    lang === 'ko' ? `미정 ${open.length}개` : `open: ${open.length}`,
    lang === 'ko' ? `규정 없음 ${absent.length}개` : `silent: ${absent.length}`,
  ];
  return `${name} · ${facts.join(' · ')}`;
}

function bandOf(confidence: number): Bilingual {
  if (confidence >= SURE_FINDING) return { en: 'sure', ko: '확실' };
  return confidence >= LIKELY_FINDING ? { en: 'likely', ko: '유력' } : { en: 'unsure', ko: '불확실' };
}

const SETTLED = { en: 'What it settles', ko: '정한 조건' };
const OPEN = { en: 'Left open', ko: '미정인 조건' };
const CONFLICTS = { en: 'Says two things', ko: '서로 다르게 정한 조건' };
const MISSING_SCHEDULES = { en: 'Schedules named and not in the file', ko: '언급되었으나 파일에 없는 별지' };
const PREVAILING = { en: 'Language that prevails', ko: '우선하는 언어본' };
const ABSENT = { en: 'Says nothing of', ko: '규정이 없는 조건' };
const CHANGES = { en: 'Tracked changes', ko: '변경 추적' };
const COMMENTS = { en: 'Comments', ko: '메모' };
const CLAUSES = { en: 'Clauses', ko: '조항' };
const RECEIPT = { en: 'Receipt', ko: '읽은 내역' };
const NOT_READ = { en: 'Not read', ko: '읽지 못한 것' };
const CLAUSE = { en: 'Clause', ko: '조항' };
const TERM = { en: 'Term', ko: '조건' };
const VALUE = { en: 'Value', ko: '값' };
const CONFIDENCE = { en: 'Confidence', ko: '확신' };
const QUOTE = { en: 'Its words', ko: '문구' };
const AUTHOR = { en: 'Author', ko: '작성자' };
const TAKEN_OUT = { en: 'Before', ko: '변경 전' };
const PUT_IN = { en: 'After', ko: '변경 후' };
const SAYS = { en: 'Comment', ko: '메모' };
const ABOUT = { en: 'About', ko: '대상 문구' };
const NUMBER = { en: 'Number', ko: '번호' };
const HEADING = { en: 'Heading', ko: '제목' };
const TERMS = { en: 'Terms', ko: '조건' };
const WHAT = { en: 'What', ko: '항목' };
const IN_FILE = { en: 'In the file', ko: '파일에 있음' };
const READ = { en: 'Read', ko: '읽음' };
const PAGE = { en: 'page', ko: '쪽' };

const LANGUAGES: Readonly<Record<ReadOutput['document']['language'], Bilingual>> = {
  ko: { en: 'Korean', ko: '국문' },
  en: { en: 'English', ko: '영문' },
  both: { en: 'Korean and English', ko: '국문·영문' },
};

const FLAGS: Readonly<Record<ReadingFlag, Bilingual>> = {
  'words-against-figures': { en: 'words and figures differ', ko: '글자와 숫자가 다름' },
  'clause-against-clause': { en: 'two clauses differ', ko: '두 조항이 다름' },
  'korean-against-english': { en: 'the Korean and the English differ', ko: '국문과 영문이 다름' },
  'schedule-against-body': { en: 'a schedule and the body differ', ko: '별지와 본문이 다름' },
  alternatives: { en: 'more than one reading', ko: '다르게 읽힐 수 있음' },
  open: { en: 'left open', ko: '미정' },
  derived: { en: 'worked out from another unit', ko: '다른 단위에서 환산' },
};

const COUNTED: Readonly<Record<CountedKind, Bilingual>> = {
  paragraphs: { en: 'paragraphs', ko: '문단' },
  tables: { en: 'tables', ko: '표' },
  rows: { en: 'rows', ko: '표의 행' },
  cells: { en: 'cells', ko: '표의 칸' },
  insertions: { en: 'insertions', ko: '삽입' },
  deletions: { en: 'deletions', ko: '삭제' },
  moves: { en: 'moves', ko: '이동' },
  'row-changes': { en: 'changes of rows', ko: '행 변경' },
  'cell-changes': { en: 'changes of cells', ko: '칸 변경' },
  'formatting-changes': { en: 'changes of formatting', ko: '서식 변경' },
  comments: { en: 'comments', ko: '메모' },
  footnotes: { en: 'footnotes', ko: '각주' },
  endnotes: { en: 'endnotes', ko: '미주' },
  headers: { en: 'headers', ko: '머리글' },
  footers: { en: 'footers', ko: '바닥글' },
  'text-boxes': { en: 'text boxes', ko: '글상자' },
  fields: { en: 'fields', ko: '필드' },
  'numbered-paragraphs': { en: 'numbered paragraphs', ko: '자동 번호 문단' },
  'content-controls': { en: 'content controls', ko: '콘텐츠 컨트롤' },
  links: { en: 'links', ko: '링크' },
  pages: { en: 'pages', ko: '쪽' },
  letters: { en: 'letters', ko: '글자' },
};

const UNREAD: Readonly<Record<UnreadKind, Bilingual>> = {
  picture: { en: 'picture', ko: '그림' },
  'embedded-file': { en: 'embedded file', ko: '포함된 파일' },
  'embedded-document': { en: 'embedded document', ko: '포함된 문서' },
  equation: { en: 'equation', ko: '수식' },
  chart: { en: 'chart', ko: '차트' },
  drawing: { en: 'drawing', ko: '그리기 개체' },
  form: { en: 'form field', ko: '양식' },
  other: { en: 'other', ko: '기타' },
};
