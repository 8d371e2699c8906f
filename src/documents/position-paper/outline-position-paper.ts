import { counted } from '#domain/text/counted.ts';
import type { PositionPaperInput } from '#documents/input/document-input.ts';
import { countOf, section } from '#documents/input/outline.ts';
import type { Outline } from '#documents/input/outline.ts';
import { positionPaperView } from './position-paper-view.ts';

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
