import type { LibraryReportOutput } from '#contract/formats/output-schemas.ts';
import type { RecordList } from '#domain/library/edition.ts';
import { CONFIDENCES } from '#domain/library/term.ts';
import type { Confidence, EvidenceKind } from '#domain/library/term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { textTable } from './text-table.ts';
import { KIND_WORDS } from '#domain/words/deal-words.ts';
import {
  CONFIDENCE_WORDS,
  EVIDENCE_WORDS,
  FACT_STATUS_WORDS,
  SOURCE_GRADE_WORDS,
} from '#domain/words/evidence-words.ts';
import { RULE_NATURE_WORDS, RULE_TOPIC_WORDS } from '#domain/words/rule-words.ts';

/** The report of the library for a terminal of so many columns: counts, ages, and every gap by name. */
export function libraryReportText(report: LibraryReportOutput, lang: Lang, width: number): string {
  const page = pageOf(report, lang, width);
  return [
    page.say(`The library on ${report.on}`, `라이브러리 현황 (${report.on})`) + '\n',
    ...editionLine(report, lang),
    ...whatItHolds(page),
    ...howOldItIs(page),
    ...whatWeJudge(page),
    ...whatItLacks(page),
    ...whatSourcesLack(page),
    ...whatIsUnverified(page),
  ].join('');
}

/** How the report is set: tables of the width, lists with their count, names with their ids. */
type Page = ReturnType<typeof pageOf>;

function pageOf(report: LibraryReportOutput, lang: Lang, width: number) {
  const say = (en: string, ko: string): string => (lang === 'ko' ? ko : en);
  const table = (columns: Parameters<typeof textTable>[0], rows: readonly (readonly string[])[]): string =>
    textTable(columns, rows, width);
  const section = (title: string, body: string): string => `\n${title}\n${body}`;
  return {
    report,
    lang,
    say,
    table,
    section,
    counts: (rows: readonly (readonly [string, number])[]): string =>
      table(
        [
          { head: say('What', '항목'), mayShrink: true },
          { head: say('Count', '건수'), align: 'right' },
        ],
        rows.map(([name, count]) => [name, String(count)]),
      ),
    list: (title: string, lines: readonly string[], count = lines.length): string =>
      section(
        `${title}: ${count}`,
        lines.length === 0 ? `  ${say('none', '없음')}\n` : lines.map((line) => `  - ${line}\n`).join(''),
      ),
    name: ({ id, name: words }: { readonly id: string; readonly name: Bilingual }): string =>
      `${words[lang]} (${id})`,
  };
}

/** Its records, by grade, evidence, kind and topic. */
function whatItHolds(page: Page): string[] {
  const { counts, lang, report, say, section } = page;
  return [
    section(
      say('What it holds', '구성'),
      counts([
        [say('terms', '조건'), report.totals.terms],
        [say('… of them scored', '… 점수를 매기는 조건'), report.totals.scoredTerms],
        [say('cases', '사례'), report.totals.cases],
        [say('… facts in them', '… 사례의 사실'), report.totals.caseFacts],
        [say('rules', '규정'), report.totals.rules],
        [
          say('… that can be checked on a deal', '… 거래에서 점검할 수 있는 규정'),
          report.totals.rulesWithCheck,
        ],
        [say('situation questions', '상황 질문'), report.totals.questions],
        [say('fact questions for the checks', '점검용 사실 질문'), report.totals.factQuestions],
        [say('sources', '출처'), report.totals.sources],
      ]),
    ),
    section(
      say('Sources by grade', '등급별 출처'),
      counts(report.sourcesByGrade.map(({ grade, count }) => [SOURCE_GRADE_WORDS[grade][lang], count])),
    ),
    section(say('Terms by evidence and confidence', '근거와 신뢰도별 조건'), evidenceTable(page)),
    section(
      say('Terms by kind of deal', '거래의 종류별 조건'),
      counts(report.termsByKind.map(({ kind, count }) => [KIND_WORDS[kind][lang], count])),
    ),
    section(
      say('Terms by dimension', '영역별 조건'),
      counts(report.termsByDimension.map((each) => [each.name[lang], each.count])),
    ),
    section(
      say('Terms by family', '조항군별 조건'),
      counts(report.termsByFamily.map((each) => [each.name[lang], each.count])),
    ),
    section(
      say('Cases by kind of deal', '거래의 종류별 사례'),
      counts(report.casesByKind.map(({ kind, count }) => [KIND_WORDS[kind][lang], count])),
    ),
    section(
      say('Facts of the cases by status', '사례 사실의 상태'),
      counts(report.factsByStatus.map(({ status, count }) => [FACT_STATUS_WORDS[status][lang], count])),
    ),
    section(
      say('Rules by what binds', '규정의 성격'),
      counts(report.rulesByNature.map(({ nature, count }) => [RULE_NATURE_WORDS[nature][lang], count])),
    ),
    section(
      say('Rules by topic', '규정의 주제'),
      counts(report.rulesByTopic.map(({ topic, count }) => [RULE_TOPIC_WORDS[topic][lang], count])),
    ),
  ];
}

/** Its oldest sources and rules, and what is to be looked at again. */
function howOldItIs(page: Page): string[] {
  const { lang, list, name, report, say, section, table } = page;
  return [
    section(
      say('The oldest sources', '가장 오래된 출처'),
      table(
        [
          { head: say('Year', '연도') },
          { head: say('Outlet', '매체'), mayShrink: true },
          { head: say('Title', '제목'), mayShrink: true },
          { head: say('Cited by', '인용'), align: 'right' },
        ],
        report.oldestSources.map(({ year, outlet, title, citedBy }) => [
          String(year),
          outlet,
          title,
          String(citedBy),
        ]),
      ),
    ),
    section(
      say('Rules by the day they were read', '규정의 확인 기준일'),
      table(
        [
          { head: say('As of', '기준일') },
          { head: say('Days', '경과일'), align: 'right' },
          { head: say('Confidence', '신뢰도') },
          { head: say('Rule', '규정'), mayShrink: true },
        ],
        report.rulesByAge.map((rule) => [
          rule.asOf,
          String(rule.ageDays),
          CONFIDENCE_WORDS[rule.confidence][lang],
          name(rule),
        ]),
      ),
    ),
    list(
      say('To be looked at again, and overdue', '재검토 기한이 지난 항목'),
      report.due.filter((each) => each.isOverdue).map((each) => `${each.reviewBy} ${name(each)}`),
    ),
    section(
      say('To be looked at again', '재검토 기한'),
      table(
        [
          { head: say('By', '기한') },
          { head: say('What', '항목') },
          { head: say('Name', '이름'), mayShrink: true },
        ],
        report.due
          .filter((each) => !each.isOverdue)
          .map((each) => [each.reviewBy, DUE_WORDS[each.list][lang], name(each)]),
      ),
    ),
  ];
}

/** What rests on our judgement alone. */
function whatWeJudge(page: Page): string[] {
  const { lang, list, name, report, say, section } = page;
  return [
    section(say('WHAT IS OUR JUDGEMENT', '자체 판단'), ''),
    list(
      say('What a term depends on: our judgment', '달라지는 요인이 자체 판단인 조건'),
      [report.ownJudgement.dependsOn.map(({ id }) => id).join(', ')].filter((ids) => ids !== ''),
      report.ownJudgement.dependsOn.length,
    ),
    list(
      say('Rungs left out on purpose', '일부러 두지 않은 협상 단계'),
      report.ownJudgement.rungs.map((each) => `${name(each)}: ${each.missing.join('; ')}. ${each.why[lang]}`),
    ),
  ];
}

/** What terms and rules lack. */
function whatItLacks(page: Page): string[] {
  const { lang, list, name, report, say, section } = page;
  const { lacks } = report;
  return [
    section(say('WHAT IT LACKS', '부족한 것'), ''),
    list(
      say('Korean text without a Korean letter', '한글이 없는 한국어 문구'),
      lacks.korean.map(({ record, field, text }) => `${record} ${field}: ${text}`),
    ),
    list(
      say('Terms whose studio opening is in English only', '스튜디오 첫 제안이 영문뿐인 조건'),
      lacks.koreanOpening.length === report.totals.terms
        ? [say('every term: a studio opens in English', '모든 조건: 스튜디오의 첫 제안은 영문입니다')]
        : lacks.koreanOpening.map(name),
      lacks.koreanOpening.length,
    ),
    list(
      say('Terms without clause wording', '조항 문안이 없는 조건'),
      lacks.clause.map((term) => (term.why ? `${name(term)}: ${term.why[lang]}` : name(term))),
    ),
    list(
      say('Terms on which no public case is known', '공개 사례가 알려지지 않은 조건'),
      lacks.case.map(name),
    ),
    list(
      say('Terms without a source', '출처가 없는 조건'),
      lacks.sources.map((term) => `${name(term)}: ${EVIDENCE_WORDS[term.evidence][lang]}`),
    ),
    list(say('Terms without a market figure', '시장 수치가 없는 조건'), lacks.market.map(name)),
    list(
      say('Terms with a ladder that lacks a rung', '협상 단계 일부가 없는 조건'),
      lacks.rungs.map((term) => `${name(term)}: ${term.missing.join('; ')}`),
    ),
    list(
      say('Terms that do not say what they depend on', '달라지는 요인이 없는 조건'),
      lacks.dependsOn.map(name),
    ),
    list(
      say('Wordings that say none of the choices of their term', '어느 선택지의 문안인지 정하지 않은 조항'),
      lacks.says.map((term) => `${name(term)}: ${term.wordings.join(', ')}`),
    ),
    list(say('Terms without a related term', '함께 볼 조건이 없는 조건'), lacks.related.map(name)),
    list(
      say('Rules that cannot be checked on a deal', '거래에서 점검할 수 없는 규정'),
      lacks.check.map(name),
    ),
    list(say('Rules without a source', '출처가 없는 규정'), lacks.ruleSources.map(name)),
  ];
}

/** Sources without a date or a grade, weak ones, and ones that nothing cites. */
function whatSourcesLack(page: Page): string[] {
  const { list, name, report, say } = page;
  return [
    list(
      say('Sources without a statement of when they are from', '시점 표시가 없는 출처'),
      report.sourcesWithoutDate,
    ),
    list(
      say(
        'Sources known to be undated: the page bears no date that was found',
        '날짜 미상 출처(페이지에서 날짜를 확인하지 못함)',
      ),
      inOneLine(report.undatedSources),
      report.undatedSources.length,
    ),
    list(
      say(
        'Sources kept up to date: the year in which they were read stands for their own',
        '상시 갱신되는 출처(확인한 연도로 표시)',
      ),
      inOneLine(report.livingSources),
      report.livingSources.length,
    ),
    list(say('Sources that nobody has graded', '등급을 매기지 않은 출처'), report.ungradedSources),
    list(
      say(
        'Figures called published that rest on copies and other weak pages alone',
        '재게시·기타 자료에만 근거하면서 공개 자료로 표시된 수치',
      ),
      report.restsOnWeak.map(name),
    ),
    list(say('Sources that nothing cites', '인용되지 않은 출처'), report.uncitedSources),
  ];
}

/** Defaults that nobody has confirmed, and what could not be read. */
function whatIsUnverified(page: Page): string[] {
  const { lang, list, name, report, say } = page;
  return [
    list(
      say('Unverified terms (editable defaults)', '미검증 조건(수정할 수 있는 기본값)'),
      report.unverified.terms.map(name),
    ),
    list(
      say('Unverified facts of cases', '미검증 사례 사실'),
      report.unverified.facts.map(({ caseId, label }) => `${caseId}: ${label[lang]}`),
    ),
    list(say('Unverified rules', '미검증 규정'), report.unverified.rules.map(name)),
    list(
      say('Problems: what could not be read', '읽지 못한 항목'),
      report.problems.map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message[lang]}`),
    ),
  ];
}

const DUE_WORDS = {
  terms: { en: 'figures of a term', ko: '조건의 수치' },
  rules: { en: 'rule', ko: '규정' },
  money: { en: 'assumption', ko: '가정' },
  cases: { en: 'case', ko: '사례' },
  questions: { en: 'question', ko: '상황 질문' },
  facts: { en: 'fact question', ko: '사실 질문' },
} as const satisfies Readonly<Record<RecordList, Bilingual>>;

function editionLine({ edition }: LibraryReportOutput, lang: Lang): string[] {
  if (!edition) return [];
  return [
    lang === 'ko' ? `${edition.id}판, ${edition.givenOn}\n` : `Edition ${edition.id}, ${edition.givenOn}\n`,
  ];
}

/** Many ids read better as one paragraph. */
function inOneLine(ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [ids.join(', ')];
}

function evidenceTable({ report, lang, say, table }: Page): string {
  const kinds = [...new Set(report.termsByEvidence.map(({ evidence }) => evidence))];
  const at = (evidence: EvidenceKind, confidence: Confidence): number =>
    report.termsByEvidence.find((each) => each.evidence === evidence && each.confidence === confidence)
      ?.count ?? 0;
  return table(
    [
      { head: say('Evidence', '근거'), mayShrink: true },
      ...CONFIDENCES.map((each) => ({ head: CONFIDENCE_WORDS[each][lang], align: 'right' as const })),
      { head: say('All', '합계'), align: 'right' },
    ],
    kinds.map((evidence) => {
      const row = CONFIDENCES.map((confidence) => at(evidence, confidence));
      const all = row.reduce((sum, each) => sum + each, 0);
      return [
        EVIDENCE_WORDS[evidence][lang],
        ...row.map((each) => (each === 0 ? '–' : String(each))),
        String(all),
      ];
    }),
  );
}
