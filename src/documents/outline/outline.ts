import type { Bilingual } from '#domain/text/bilingual.ts';
import type { PointTold } from '#domain/outgoing/tell-positions.ts';
import { counted } from '#domain/text/counted.ts';
import type { PositionPaperInput, TermSheetInput } from '#documents/input/document-input.ts';
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

export function section(en: string, ko: string, detail: Bilingual, isPrivate: boolean): OutlineSection {
  return { title: { en, ko }, detail, isPrivate };
}

export function countOf(count: number, one: string, many: string, ko: string): Bilingual {
  return { en: counted(count, one, many), ko: `${count}${ko}` };
}
