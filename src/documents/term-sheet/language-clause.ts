import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { SheetClause } from './term-sheet-content.ts';

/**
 * The language of the agreement, where no term of the draft says it. Which one it is does not follow from the language in
 * which this sheet happens to be printed, or its two editions would say different things: it is left to the parties.
 */
export function languageClause(language: Lang | 'both'): SheetClause {
  return {
    termIds: [],
    name: { en: 'Language', ko: '언어' },
    from: 'value',
    toTranslate: [],
    wording: language === 'both' ? IN_BOTH : IN_ONE,
  };
}

const IN_ONE: Bilingual = {
  en: 'The Agreement is made in [English]. A translation is for reference only.',
  ko: '본 계약은 [영문]으로 작성하며 번역본은 참고용으로 한다.',
};
const IN_BOTH: Bilingual = {
  en: 'The Agreement is made in English and Korean. Where the two texts differ, the [English] text prevails.',
  ko: '본 계약은 국문과 영문으로 작성한다. 두 본이 다른 경우에는 [영문]본이 우선한다.',
};
