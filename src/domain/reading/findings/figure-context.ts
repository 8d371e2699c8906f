import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ValueWords } from '#domain/values/form.ts';

/** What is known around the figures of a paper. */
export type FigureContext = { readonly words: ValueWords; readonly currency: CurrencyCode };
