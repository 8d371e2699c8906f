import { CURRENCY_CODES } from '#domain/figures/currency.ts';

/** Every currency, as a list to choose from names it. */
export const CURRENCY_OPTIONS = CURRENCY_CODES.map((code) => ({ value: code, label: code }));
