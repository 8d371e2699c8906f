import type { ReadOutput } from '#contract/formats/read-output.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Library } from '#domain/library/library.ts';
import type { CountedKind } from '#domain/reading/document/paper-document.ts';
import { LIKELY } from '#domain/reading/findings/certainty.ts';
import { groupOf } from '#domain/reading/review/review-item.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatValue } from '#domain/values/format-value.ts';
import {
  READING_FLAG_WORDS,
  REVIEW_GROUP_WORDS,
  REVISION_WORDS,
  UNREAD_WORDS,
  countedName,
} from '#domain/words/paper-words.ts';
import { wrapped } from './display-width.ts';
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
    return clause?.number || clause?.heading || ordinalMark(ordinal);
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
        output.values.map(({ clause, term, value, confidence, flags, quote }) => {
          const form = terms.get(term) ?? { form: { kind: 'text' as const } };
          return [
            placed(clause),
            named(term),
            formatValue(value, form, library, 'exact')[lang],
            say(REVIEW_GROUP_WORDS[groupOf({ confidence, flags })]),
            quote,
          ];
        }),
        // Below the row: beside it they would leave the quotation no room.
        output.values.map(({ flags }) => flags.map((flag) => say(READING_FLAG_WORDS[flag])).join(', ')),
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
          ({ term, kind, quotes }) =>
            `${named(term)}: ${say(READING_FLAG_WORDS[kind])} ${quotes.join(' ⟷ ')}`,
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
    section(
      ABSENT,
      `${wrapped(
        output.absent.length === 0
          ? say(whyNoneAbsent(output))
          : output.absent.map(({ term }) => named(term)).join('; '),
        width,
        INDENT,
      )}\n`,
    ),
    section(
      CHANGES,
      table(
        [head(CLAUSE), head(AUTHOR), head(CHANGE), shrinking(TAKEN_OUT), shrinking(PUT_IN)],
        output.revisions.map(({ kind, clause, author, before, after }) => [
          placed(clause),
          author,
          say(REVISION_WORDS[kind]),
          before,
          after,
        ]),
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
        output.clauses.map(({ ordinal, number, heading, text, terms: said }) => [
          number || (heading === '' ? ordinalMark(ordinal) : ''),
          heading || beginningOf(text, number),
          said
            .filter(({ confidence }) => confidence >= LIKELY)
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
        Object.entries(output.receipt.counts)
          .filter(([, { present, read }]) => present > 0 || read > 0)
          .map(([what, { present, read }]) => [
            say(countedName(what as CountedKind)),
            present.toLocaleString('en'),
            read.toLocaleString('en'),
          ]),
      ) + list(output.receipt.notes.map(say)),
    ),
    section(
      NOT_READ,
      list(
        output.receipt.unread.map(({ what, name, clause, page }) =>
          [say(UNREAD_WORDS[what]), name, placed(clause), page === null ? '' : pageWords(page, lang)]
            .filter((word) => word !== '')
            .join(' · '),
        ),
      ),
    ),
  ].join('');
}

/** What a clause without number and heading is called wherever it is referred to. */
function ordinalMark(ordinal: number): string {
  return `#${ordinal}`;
}

/** Letters of a clause without a heading by which it is known. */
const LONGEST_BEGINNING = 60;

/** Its first words, without the number, which stands beside them. */
function beginningOf(text: string, number: string): string {
  const words = text.startsWith(number) ? text.slice(number.length).replace(/^[.)\s]+/, '') : text;
  if (words.length <= LONGEST_BEGINNING) return words;
  return `${words.slice(0, LONGEST_BEGINNING).replace(/(?<!\s)\s+\S*$/, '')}…`;
}

const INDENT = 2;

/** Nothing is listed as absent where that could not be known; an empty list would say that all is settled. */
function whyNoneAbsent({ clauses, receipt }: ReadOutput): Bilingual {
  if (clauses.length === 0) return NO_CLAUSES;
  const mayHoldMore = receipt.unread.some(
    ({ what }) => what === 'embedded-document' || what === 'embedded-file',
  );
  return mayHoldMore ? NOT_WHOLE : OF_ANOTHER_MATTER;
}

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
    ...(absent.length === 0
      ? []
      : [lang === 'ko' ? `규정을 찾지 못함 ${absent.length}개` : `found nowhere: ${absent.length}`]),
  ];
  return `${name} · ${facts.join(' · ')}`;
}

function pageWords(page: number, lang: Lang): string {
  return lang === 'ko' ? `${page}쪽` : `page ${page}`;
}

const SETTLED = { en: 'What it settles', ko: '정한 조건' };
const OPEN = { en: 'Left open', ko: '미정인 조건' };
const CONFLICTS = { en: 'Says two things', ko: '서로 다르게 정한 조건' };
const MISSING_SCHEDULES = { en: 'Schedules named and not in the file', ko: '언급되었으나 파일에 없는 별지' };
const PREVAILING = { en: 'Language that prevails', ko: '우선하는 언어본' };
const ABSENT = { en: 'Found nowhere, to be confirmed', ko: '규정을 찾지 못한 조건(확인 필요)' };
const NO_CLAUSES = {
  en: 'Not listed: no clause was found in the file.',
  ko: '조항을 찾지 못해 표시하지 않았습니다.',
};
const NOT_WHOLE = {
  en: 'Not listed: there are files embedded in the paper. They were not read, and may hold more terms.',
  ko: '문서에 포함된 파일은 읽지 못했고 그 안에 조건이 더 있을 수 있어 표시하지 않았습니다.',
};
const OF_ANOTHER_MATTER = {
  en: 'Not listed: this does not read as a paper about a film, a series or the option on one. Terms that are listed all the same may mean something else here.',
  ko: '영화·시리즈나 그 옵션에 관한 문서로 보이지 않아 표시하지 않았습니다. 위에 정한 조건이 있더라도 이 문서에서는 다른 뜻일 수 있습니다.',
};
const CHANGES = { en: 'Tracked changes', ko: '변경 내용 추적' };
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
const CHANGE = { en: 'Change', ko: '변경' };
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

const LANGUAGES: Readonly<Record<ReadOutput['document']['language'], Bilingual>> = {
  ko: { en: 'Korean', ko: '국문' },
  en: { en: 'English', ko: '영문' },
  both: { en: 'Korean and English', ko: '국문·영문' },
};
