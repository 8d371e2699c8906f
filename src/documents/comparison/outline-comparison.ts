import type { Bilingual } from '#domain/text/bilingual.ts';
import { counted } from '#domain/text/counted.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { comparisonView } from './comparison-view.ts';
import type { Outline } from '#documents/input/outline.ts';

/** What a comparison will hold. `unsent`: the labels of drafts of ours that the other side does not have. */
export function outlineComparison(input: ComparisonInput, unsent: readonly Bilingual[]): Outline {
  const view = comparisonView(input, 'en');
  const isPrivate = input.edition === 'internal';
  const parts: readonly (readonly [Bilingual, number])[] = [
    [{ en: 'Where the papers differ', ko: '서로 다른 조건' }, view.changed_count],
    [{ en: 'Not stated in every paper', ko: '일부 초안에만 있는 조건' }, view.partial.length],
    [{ en: 'The same in all papers', ko: '모든 초안이 같은 조건' }, view.same.length],
  ];
  return {
    sections: parts.flatMap(([title, count]) =>
      count === 0
        ? []
        : [{ title, detail: { en: counted(count, 'term', 'terms'), ko: `${count}개 조건` }, isPrivate }],
    ),
    warnings:
      isPrivate || unsent.length === 0
        ? []
        : unsent.map(({ en, ko }) => ({
            en: `${en} has not been sent: this document tells the other side what is in it.`,
            ko: `${ko}은(는) 아직 보내지 않은 초안으로, 이 문서를 보내면 그 내용이 상대방에게 알려집니다.`,
          })),
  };
}
