import { assertNever } from '#domain/base/failure.ts';
import type { Precedent, PrecedentFigure } from './precedent.ts';
import type { PublicTerm } from './public-term.ts';
import type { Term } from './term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formFor } from '#domain/text/counted.ts';
import { EVIDENCE_WORDS } from '#domain/words/evidence-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { formatRange, formatValue } from '#domain/values/format-value.ts';
import { formatMarket } from './format-market.ts';
import type { FormOf, ValueWords } from '#domain/values/form.ts';

/** What a precedent states, in words; empty where it states no figure. */
export function formatFigure(figure: PrecedentFigure, term: FormOf, words: ValueWords): Bilingual {
  switch (figure.kind) {
    case 'none':
      return { en: '', ko: '' };
    case 'value':
      return formatValue(figure.value, term, words);
    case 'range': {
      const [low, high] = [formatValue(figure.low, term, words), formatValue(figure.high, term, words)];
      return { en: formatRange(low.en, high.en, 'en'), ko: formatRange(low.ko, high.ko, 'ko') };
    }
    default:
      return assertNever(figure);
  }
}

/** `12 months (2023)`: a figure with its year. */
export function formatDatedFigure(
  { figure, year }: Pick<Precedent, 'figure' | 'year'>,
  term: FormOf,
  words: ValueWords,
): Bilingual {
  const text = formatFigure(figure, term, words);
  if (year === undefined || text.en === '') return text;
  return { en: `${text.en} (${year})`, ko: `${text.ko}(${year}년)` };
}

/** `House precedents: 12 months (2023); 18 months (2021)`; empty where no precedent states a figure. */
export function formatHouse(house: WithFigures | undefined, term: FormOf, words: ValueWords): Bilingual {
  const figures = (house?.precedents ?? [])
    .filter(({ figure }) => figure.kind !== 'none')
    .map((precedent) => formatDatedFigure(precedent, term, words));
  if (figures.length === 0) return { en: '', ko: '' };
  const list = (lang: 'en' | 'ko') => figures.map((text) => text[lang]).join('; ');
  const word = asTitle(EVIDENCE_WORDS.house);
  return {
    en: `${formFor(figures.length, word.en, `${word.en}s`)}: ${list('en')}`,
    ko: `${word.ko}: ${list('ko')}`,
  };
}

type WithFigures = { readonly precedents: readonly Pick<Precedent, 'figure' | 'year'>[] };

/** The market range with the firm's own precedents beside it, marked as its own. PRIVATE: confidential ones are in it. */
export function formatBenchmark(term: Pick<Term, 'form' | 'market' | 'house'>, words: ValueWords): Bilingual {
  return beside(formatMarket(term, words), formatHouse(term.house, term, words));
}

/** The same as anyone may read it: a published range, and the precedents that are not confidential. */
export function formatPublicBenchmark(term: PublicTerm, words: ValueWords): Bilingual {
  return beside(formatMarket(term, words), formatHouse(term, term, words));
}

function beside(market: Bilingual, house: Bilingual): Bilingual {
  const join = (lang: 'en' | 'ko') => [market[lang], house[lang]].filter((text) => text !== '').join(' · ');
  return { en: join('en'), ko: join('ko') };
}
