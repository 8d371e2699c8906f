import type { Bilingual } from '#domain/text/bilingual.ts';
import type { PointTold } from '#domain/outgoing/tell-positions.ts';
import { counted, formFor } from '#domain/text/counted.ts';
import type {
  InternalBriefInput,
  PositionPaperInput,
  TermSheetInput,
} from '#documents/input/document-input.ts';
import { internalBriefView } from '#documents/brief/internal-brief-view.ts';
import { positionPaperView } from '#documents/position-paper/position-paper-view.ts';
import { replacedTemplates } from '#documents/term-sheet/sheet-templates.ts';
import { termSheetContent } from '#documents/term-sheet/term-sheet-content.ts';

/** What a document will contain, before it is written. */
export type Outline = {
  readonly sections: readonly OutlineSection[];
  readonly warnings: readonly Bilingual[];
  /** PRIVATE. Of a position paper: what each of its points tells the other side. */
  readonly tells?: readonly PointTold[];
};
export type OutlineSection = {
  readonly title: Bilingual;
  readonly detail: Bilingual;
  readonly isPrivate: boolean;
};

/** PRIVATE. The sections of a brief with how much each holds, and what to look at before it goes out. */
export function outlineBrief(input: InternalBriefInput): Outline {
  const view = internalBriefView(input, 'en');
  const compared = view.dimensions.reduce((sum, dimension) => sum + dimension.rows.length, 0);
  const placed = input.leverage.dimensions.filter((dimension) => dimension.quadrant !== undefined).length;
  const open = view.unsettled.length + view.undisclosed_count + view.unread_count + view.unanswered.length;
  return {
    sections: [
      section(
        'Summary',
        '요약',
        input.document.deal.budget
          ? countOf(view.summary.length, 'sentence and the money', 'sentences and the money', '문장과 금액')
          : countOf(view.summary.length, 'sentence', 'sentences', '문장'),
        true,
      ),
      section(
        'Leverage map',
        '협상력 지도',
        { en: `${placed} of 8 dimensions placed`, ko: `8개 영역 중 ${placed}개 배치` },
        true,
      ),
      section(
        'What each clause is worth',
        '조항별 금액 영향',
        input.document.deal.budget ? ONE_PAGE : NO_BUDGET,
        true,
      ),
      section(
        'Weak points',
        '취약 조건',
        countOf(
          view.weak_points.length,
          'point with ask, fallback and walk-away',
          'points with ask, fallback and walk-away',
          '개(요구안·차선안·최저 수용 조건 포함)',
        ),
        true,
      ),
      section(
        'Comparison',
        '조건 비교',
        countOf(compared, 'term by dimension', 'terms by dimension', '개 조건(영역별)'),
        true,
      ),
      section(
        'Silent terms',
        '규정 없는 조건',
        countOf(view.absent.length, 'term', 'terms', '개 조건'),
        true,
      ),
      section(
        'Rule checks',
        '규정 점검',
        ruleCounts(view.rule_checks.counts, internalBriefView(input, 'ko').rule_checks.counts),
        true,
      ),
      section('Situation', '협상 여건', countOf(view.situation.length, 'answer', 'answers', '개 답변'), true),
      section('Open questions', '남은 확인 사항', countOf(open, 'point', 'points', '개'), true),
      ...(view.notes.length === 0
        ? []
        : [section('Notes', '메모', countOf(view.notes.length, 'note', 'notes', '개 메모'), true)]),
      section('Sources', '출처', countOf(view.sources.length, 'source', 'sources', '개 출처'), false),
    ],
    warnings: [
      ...(view.unread_count === 0
        ? []
        : [
            {
              en: `${counted(view.unread_count, 'term has', 'terms have')} not been read; the scores leave ${formFor(view.unread_count, 'it', 'them')} out.`,
              ko: `확인하지 않은 조건 ${view.unread_count}개는 점수에서 제외됩니다.`,
            },
          ]),
      ...(Object.keys(input.document.ladders).length > 0
        ? []
        : [
            {
              en: 'No ladder has been adopted: asks, fallbacks and walk-aways are the library’s suggestions.',
              ko: '채택한 협상 단계가 없어 요구안·차선안·최저 수용 조건은 라이브러리의 제안으로 표시됩니다.',
            },
          ]),
    ],
  };
}

const ONE_PAGE: Bilingual = { en: 'one page: table, chart, assumptions', ko: '한 쪽(표·그림·가정)' };
const NO_BUDGET: Bilingual = {
  en: 'no figures: the deal has no budget',
  ko: '금액 없음(딜에 제작비가 없음)',
};

/** The families of a position paper with how many points each holds, and how many of them stand without support. */
export function outlinePositionPaper(input: PositionPaperInput): Outline {
  const [en, ko] = [positionPaperView(input, 'en'), positionPaperView(input, 'ko')];
  const all = en.families.flatMap(({ points }) => points);
  const bare = all.filter(({ market, laws }) => market === '' && laws.length === 0).length;
  const { sources } = en;
  return {
    sections: [
      ...en.families.map(({ name, points }, index) =>
        section(
          name,
          ko.families[index]?.name ?? name,
          countOf(points.length, 'point', 'points', '개 조건'),
          false,
        ),
      ),
      ...(sources.length === 0
        ? []
        : [section('Sources', '출처', countOf(sources.length, 'source', 'sources', '개 출처'), false)]),
    ],
    warnings:
      bare === 0
        ? []
        : [
            {
              en: `${bare} of ${counted(all.length, 'point', 'points')} will stand without public support.`,
              ko: `조건 ${all.length}개 중 ${bare}개는 공개 근거 없이 입장만 적습니다.`,
            },
          ],
  };
}

/** The articles of a term sheet with how many clauses each holds, and what is still open in it. */
export function outlineTermSheet(input: TermSheetInput): Outline {
  const { articles, openPoints, leftOut } = termSheetContent(input);
  return {
    sections: articles.map(({ name, clauses }) => ({
      title: name,
      detail: countOf(clauses.length, 'clause', 'clauses', '개 조항'),
      isPrivate: false,
    })),
    warnings: [
      ...(input.draft.side === 'ours'
        ? []
        : [
            {
              en: 'A term sheet is written only from a draft of ours.',
              ko: '텀시트는 우리 측 초안으로만 작성합니다.',
            },
          ]),
      ...(openPoints.length === 0
        ? []
        : [
            {
              en: `${counted(openPoints.length, 'point is', 'points are')} still open and listed at the end.`,
              ko: `미정 사항 ${openPoints.length}개를 문서 끝에 열거합니다.`,
            },
          ]),
      ...(leftOut.length === 0
        ? []
        : [
            {
              en: `A sheet of this type leaves out what only an option has: ${leftOut.map(({ en }) => en).join(', ')}.`,
              ko: `이 종류의 텀시트에는 옵션에만 있는 조건을 싣지 않습니다: ${leftOut.map(({ ko }) => ko).join(', ')}.`,
            },
          ]),
      ...replacedTemplates(input.templates),
    ],
  };
}

type Counted = readonly { readonly count: number; readonly word: string }[];

/** `2 fail, 9 unknown`: every outcome that occurs is counted. */
function ruleCounts(en: Counted, ko: Counted): Bilingual {
  if (en.length === 0) return { en: 'rules to know', ko: '참고 규정' };
  return {
    en: en.map(({ count, word }) => `${count} ${word}`).join(', '),
    ko: ko.map(({ count, word }) => `${word} ${count}개`).join(', '),
  };
}

function section(en: string, ko: string, detail: Bilingual, isPrivate: boolean): OutlineSection {
  return { title: { en, ko }, detail, isPrivate };
}

function countOf(count: number, one: string, many: string, ko: string): Bilingual {
  return { en: counted(count, one, many), ko: `${count}${ko}` };
}
