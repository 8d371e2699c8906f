import type { Bilingual } from '#domain/text/bilingual.ts';
import { counted, formFor } from '#domain/text/counted.ts';
import { briefParts } from './brief-parts.ts';
import type { InternalBriefInput } from '#documents/input/document-input.ts';
import { countOf, section } from '#documents/input/outline.ts';
import type { Outline, OutlineSection } from '#documents/input/outline.ts';

/**
 * PRIVATE. The sections of a brief of the chosen length under the headings that they will have, with how much each holds,
 * and what to look at before it goes out.
 */
export function outlineBrief(input: InternalBriefInput): Outline {
  const { length, comparison, document } = input;
  const unread = comparison.terms.filter(({ standing }) => standing === 'unread').length;
  return {
    sections: [decisionSection(input), ...(length === 'one-page' ? [] : sectionsBeyond(input))],
    warnings: [
      ...(unread === 0
        ? []
        : [
            {
              en: `${counted(unread, 'term has', 'terms have')} not been read; the scores leave ${formFor(unread, 'it', 'them')} out.`,
              ko: `확인하지 않은 조건 ${unread}개는 점수에서 제외됩니다.`,
            },
          ]),
      ...(Object.keys(document.ladders).length > 0
        ? []
        : [length === 'full' ? LADDER_SUGGESTED : LADDER_MISSING]),
    ],
  };
}

const LADDER_SUGGESTED: Bilingual = {
  en: 'No ladder has been adopted: asks, fallbacks and walk-aways are the library’s suggestions.',
  ko: '채택한 협상 단계가 없어 요구안·차선안·최저 수용 조건은 라이브러리의 제안으로 표시됩니다.',
};
const LADDER_MISSING: Bilingual = {
  en: 'No ladder has been adopted: no ask, fallback or walk-away stands in this length.',
  ko: '채택한 협상 단계가 없어 이 분량에는 요구안·차선안·최저 수용 조건이 실리지 않습니다.',
};

function decisionSection({ decision }: InternalBriefInput): OutlineSection {
  const { win, trade, never, stops } = decision;
  return section(
    'Recommendation on one page',
    '한 쪽 요약',
    {
      en: `${win.length} to win, ${trade.length} to trade, ${never.length} never below, ${counted(stops.length, 'legal stop', 'legal stops')}`,
      ko: `관철 ${win.length}개, 교환 ${trade.length}개, 최저 수용 ${never.length}개, 법률 요건 미충족 ${stops.length}개`,
    },
    true,
  );
}

type BriefParts = ReturnType<typeof briefParts>;

function sectionsBeyond(input: InternalBriefInput): OutlineSection[] {
  const parts = briefParts(input, 'en');
  return [...standardSections(input, parts), ...annexSections(input, parts)];
}

/** As in the standard brief; what is empty is no section there either. Its money is not worked out yet. */
function standardSections({ document }: InternalBriefInput, { standard }: BriefParts): OutlineSection[] {
  const { points, points_left, closed, cards, stops, unknown, to_know, concessions, sources, silent } =
    standard;
  const lacking = stops.length + unknown.length + to_know.length;
  return [
    ...filled(
      points.length,
      section(
        'Where each point stands',
        '쟁점별 진행',
        {
          en: `${points.length} of ${counted(points.length + points_left, 'open point', 'open points')}, ${closed.length} closed`,
          ko: `쟁점 ${points.length + points_left}개 중 ${points.length}개, 합의 ${closed.length}개`,
        },
        true,
      ),
    ),
    ...filled(
      silent.length,
      section(
        'Where each point stands',
        '쟁점별 진행',
        countOf(
          silent.length,
          'point, silent in both papers',
          'points, silent in both papers',
          '개 조건(모두 규정 없음)',
        ),
        true,
      ),
    ),
    ...(document.deal.budget ? [section('The money in outcomes', '결과별 금액', WHERE_PRICED, true)] : []),
    ...filled(
      cards.length,
      section(
        'The points that matter most',
        '핵심 조건',
        countOf(cards.length, 'point', 'points', '개 조건'),
        true,
      ),
    ),
    ...filled(
      lacking,
      section(
        'Legal stops and what is missing',
        '법률 요건과 미비 사항',
        countOf(lacking, 'row', 'rows', '건'),
        true,
      ),
    ),
    ...filled(
      concessions.length,
      section(
        'What to give first',
        '양보 순서',
        countOf(concessions.length, 'point', 'points', '개 조건'),
        true,
      ),
    ),
    ...filled(
      sources.length,
      section('Sources', '출처', countOf(sources.length, 'source', 'sources', '개 출처'), false),
    ),
  ];
}

const WHERE_PRICED: Bilingual = {
  en: 'chart of both papers, where they are priced',
  ko: '양측 초안 그림(금액을 산정한 경우)',
};

function annexSections(input: InternalBriefInput, { annexes: view }: BriefParts): OutlineSection[] {
  if (!view) return [];
  const compared = view.dimensions.reduce((sum, dimension) => sum + dimension.rows.length, 0);
  const placed = input.leverage.dimensions.filter((dimension) => dimension.quadrant !== undefined).length;
  const notes = view.notes.length + (view.head.logline === '' ? 0 : 1);
  const open = view.unsettled.length + view.undisclosed_count + view.unread_count + view.unanswered.length;
  return [
    section(
      'Summary',
      '요약',
      input.document.deal.budget
        ? countOf(view.summary.length, 'sentence and the money', 'sentences and the money', '문장과 금액')
        : countOf(view.summary.length, 'sentence', 'sentences', '문장'),
      true,
    ),
    ...filled(
      placed,
      section(
        'Leverage map',
        '협상력 지도',
        { en: `${placed} of 8 dimensions placed`, ko: `8개 영역 중 ${placed}개 배치` },
        true,
      ),
    ),
    section(
      'What each clause is worth',
      '조항별 금액 영향',
      input.document.deal.budget ? ONE_PAGE : NO_BUDGET,
      true,
    ),
    ...filled(
      view.weak_points.length,
      section(
        'More on these points',
        '핵심 조건의 추가 자료',
        countOf(
          view.weak_points.length,
          'point beyond its card',
          'points beyond their cards',
          '개(핵심 조건에 다 싣지 못한 내용)',
        ),
        true,
      ),
    ),
    ...filled(
      view.further_points.length,
      section(
        'Further open points',
        '그 밖의 쟁점',
        countOf(view.further_points.length, 'point', 'points', '개 조건'),
        true,
      ),
    ),
    ...filled(
      compared,
      section(
        'Comparison with the market',
        '시장 대비 비교',
        countOf(compared, 'term by dimension', 'terms by dimension', '개 조건(영역별)'),
        true,
      ),
    ),
    ...filled(
      view.absent.length,
      section(
        'Where the paper is silent',
        '규정이 없는 조건',
        countOf(view.absent.length, 'term', 'terms', '개 조건'),
        true,
      ),
    ),
    section(
      'Rule checks',
      '규정 점검',
      ruleCounts(view.rule_checks.counts, briefParts(input, 'ko').annexes?.rule_checks.counts ?? []),
      true,
    ),
    ...filled(
      view.situation.length,
      section(
        'Our situation',
        '협상 여건',
        countOf(view.situation.length, 'answer', 'answers', '개 답변'),
        true,
      ),
    ),
    section('Open questions', '남은 확인 사항', countOf(open, 'point', 'points', '개'), true),
    ...filled(notes, section('Notes', '메모', countOf(notes, 'note', 'notes', '개 메모'), true)),
    section('Sources', '출처', countOf(view.sources.length, 'source', 'sources', '개 출처'), false),
  ];
}

const ONE_PAGE: Bilingual = { en: 'one page: table, chart, assumptions', ko: '한 쪽(표·그림·가정)' };
const NO_BUDGET: Bilingual = {
  en: 'no figures: the deal has no budget',
  ko: '금액 없음(거래에 제작비가 없음)',
};

type Counted = readonly { readonly count: number; readonly word: string }[];

/** `2 fail, 9 unknown`: every outcome that occurs is counted. */
function ruleCounts(en: Counted, ko: Counted): Bilingual {
  if (en.length === 0) return { en: 'rules to know', ko: '참고 규정' };
  return {
    en: en.map(({ count, word }) => `${count} ${word}`).join(', '),
    ko: ko.map(({ count, word }) => `${word} ${count}개`).join(', '),
  };
}

/** A part that holds nothing is no section. */
function filled(count: number, held: OutlineSection): OutlineSection[] {
  return count === 0 ? [] : [held];
}
