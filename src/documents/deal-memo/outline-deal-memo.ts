import type { Bilingual } from '#domain/text/bilingual.ts';
import { counted } from '#domain/text/counted.ts';
import { nameList } from '#domain/text/name-list.ts';
import { IN_FULL, dealMemoView, gatherTerms, memoFrame } from './deal-memo-view.ts';
import type { DealMemoInput } from './deal-memo-view.ts';
import type { Outline } from '#documents/input/outline.ts';

/** The points of a deal memo with how many terms each states, and what is left out of it. */
export function outlineDealMemo(input: DealMemoInput): Outline {
  const [en, ko] = [dealMemoView(input, 'en', IN_FULL), dealMemoView(input, 'ko', IN_FULL)];
  const { rest } = gatherTerms(input, memoFrame(input.deal), 0);
  const empty = en.points.filter(({ lines }) => lines.length === 0).length;
  return {
    sections: en.points.map(({ heading, lines }, index) => ({
      title: { en: heading, ko: ko.points[index]?.heading ?? heading },
      detail: { en: counted(lines.length, 'term', 'terms'), ko: `${lines.length}개 조건` },
      isPrivate: false,
    })),
    warnings: [
      ...(empty === 0 ? [] : [emptyWords(empty)]),
      ...(rest.length === 0 ? [] : [restWords(nameList(rest.map(({ name }) => name)))]),
    ],
  };
}

function emptyWords(count: number): Bilingual {
  return {
    en: `${counted(count, 'point states', 'points state')} nothing and will be left to the long form.`,
    ko: `우리 측 초안에 내용이 없어 정식 계약에 맡기는 항목이 ${count}개 있습니다.`,
  };
}

function restWords(names: Bilingual): Bilingual {
  return {
    en: `No room on two pages, left to the long form: ${names.en}.`,
    ko: `두 쪽에 담지 못하여 정식 계약에 맡기는 조건: ${names.ko}.`,
  };
}
