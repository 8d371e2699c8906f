import { useContext } from 'react';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { DealContext } from '#renderer/state/session.ts';

/** The open deal's currency; a benchmark of the library has no deal around it. */
export function useDealCurrency(): CurrencyCode | undefined {
  return useContext(DealContext)?.getState().document?.deal.currency;
}

/** The open deal's exchange rates; none without a deal. */
export function useDealRates(): readonly ExchangeRate[] {
  return useContext(DealContext)?.getState().document?.deal.rates ?? [];
}
