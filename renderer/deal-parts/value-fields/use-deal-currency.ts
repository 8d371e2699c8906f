import { useContext } from 'react';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { DealContext } from '#renderer/state/session.ts';

/** The open deal's currency; a benchmark of the library has no deal around it. */
export function useDealCurrency(): CurrencyCode | undefined {
  return useContext(DealContext)?.getState().document?.deal.currency;
}
