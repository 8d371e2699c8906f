import { Fail } from '#domain/base/failure.ts';
import { nameIn } from '#domain/text/names.ts';
import { markingOf } from '#documents/brief/marking.ts';
import { FOR_DISCUSSION, writePaper } from '#documents/paper/write-paper.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { COMPARISON_WORD, comparisonView } from './comparison-view.ts';

/**
 * Papers beside each other as a Word file (.docx), term by term. Throws Fail `refused` where there are not two to four,
 * `library-invalid` for a broken template.
 */
export async function writeComparison(input: ComparisonInput): Promise<Uint8Array> {
  requireTwoToFour(input.drafts.length);
  const { title, titleIn } = input.deal;
  return writePaper(input, {
    template: 'comparison',
    word: COMPARISON_WORD,
    dealTitle: (lang) => nameIn(title, titleIn, lang),
    ...(input.edition === 'internal'
      ? { marking: markingOf(input.counselDirected) }
      : { legend: FOR_DISCUSSION }),
    density: 'sheet',
    viewOf: (lang) => comparisonView(input, lang),
  });
}

function requireTwoToFour(count: number): void {
  if (count >= 2 && count <= 4) return;
  throw new Fail(
    'refused',
    {
      en: 'A comparison is of two to four different papers. Choose them among the drafts of the deal.',
      ko: '대비표는 서로 다른 초안 2~4개로 작성합니다. 거래의 초안 중에서 고르세요.',
    },
    'draftIds',
  );
}
