import type { LibraryDiffOutput } from '#contract/formats/library-diff-output.ts';
import type { ComparedList, Piece } from '#domain/library/diff-libraries.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';

const LIST_WORDS: Readonly<Record<ComparedList, Bilingual>> = {
  terms: { en: 'Terms', ko: '조건' },
  rules: { en: 'Rules', ko: '규정' },
  cases: { en: 'Cases', ko: '사례' },
  questions: { en: 'Questions on the situation', ko: '상황 질문' },
  facts: { en: 'Fact questions', ko: '사실 질문' },
  sources: { en: 'Sources', ko: '출처' },
  families: { en: 'Families', ko: '조항군' },
  dimensions: { en: 'Dimensions', ko: '영역' },
  bases: { en: 'Bases', ko: '산정 기준' },
  units: { en: 'Units', ko: '단위' },
  money: { en: 'Assumptions on money', ko: '금액 가정' },
};

/** What an edition changed, for a terminal: records added, changed field by field, removed. */
export function libraryDiffText(difference: LibraryDiffOutput, lang: Lang): string {
  const say = (en: string, ko: string): string => (lang === 'ko' ? ko : en);
  const { from, to, lists, lostIds } = difference;
  const older = from ?? say('an older library', '이전 라이브러리');
  const title = say(`From ${older} to ${to ?? '–'}`, `${older} → ${to ?? '–'}`);
  // One entry for each list that is compared.
  const sections = (Object.entries(lists) as [ComparedList, LibraryDiffOutput['lists'][ComparedList]][])
    .filter(([, { added, changed, removed }]) => added.length + changed.length + removed.length > 0)
    .map(([list, { added, changed, removed }]) =>
      [
        `\n${LIST_WORDS[list][lang]}\n`,
        ...named(say('added', '추가'), added),
        ...named(say('removed', '삭제'), removed),
        ...changed.map(
          ({ id, fields }) =>
            `  ${id}\n${fields.map(({ field, before, after }) => `    ${field}\n      - ${shown(before)}\n      + ${shown(after)}\n`).join('')}`,
        ),
      ].join(''),
    );
  const nothing = sections.length === 0 ? `${say('Nothing differs.', '다른 점이 없습니다.')}\n` : '';
  const ids =
    lostIds.length === 0
      ? say('Every id of the older library is still there.', '이전 라이브러리의 식별자가 모두 남아 있습니다.')
      : say(
          `Ids that are gone, and that deals may hold: ${lostIds.join(', ')}`,
          `없어진 식별자(기존 거래가 쓰고 있을 수 있음): ${lostIds.join(', ')}`,
        );
  return `${title}\n${nothing}${sections.join('')}\n${ids}\n`;
}

function named(word: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`  ${word}: ${ids.join(', ')}\n`];
}

function shown(piece: Piece): string {
  return piece === null ? '–' : String(piece);
}
