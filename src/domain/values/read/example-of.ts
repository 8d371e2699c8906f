import { assertNever } from '#domain/base/failure.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ValueForm } from '../form.ts';

/** A text that would be read as a value of this kind of term. */
export function exampleOf(form: ValueForm, currency: CurrencyCode): Bilingual {
  switch (form.kind) {
    case 'money':
      return currency === 'KRW'
        ? { en: 'KRW 300 million', ko: '12억 5,000만 원' }
        : { en: `${currency} 250,000`, ko: `${currency} 250,000` };
    case 'share':
    case 'rate':
      return { en: '2.5%', ko: '2.5%' };
    case 'duration':
      return { en: '18 months', ko: '18개월' };
    case 'multiple':
      return { en: '1.5x', ko: '1.5배' };
    case 'quantity':
      return { en: '3', ko: '3' };
    case 'yes-no':
      return { en: 'yes', ko: '예' };
    case 'choice':
      return form.choices[0]?.label ?? { en: 'one of the choices', ko: '선택지 하나' };
    case 'date':
      return { en: '2026-11-20', ko: '2026. 11. 20.' };
    case 'text':
      return { en: 'words', ko: '문구' };
    default:
      return assertNever(form);
  }
}
