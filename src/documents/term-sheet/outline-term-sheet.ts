import { counted } from '#domain/text/counted.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import { countOf } from '#documents/input/outline.ts';
import type { Outline } from '#documents/input/outline.ts';
import { replacedTemplates } from './sheet-templates.ts';
import { termSheetContent } from './term-sheet-content.ts';

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
