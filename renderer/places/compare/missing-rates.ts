import { byId } from '#domain/base/by-id.ts';
import type { SideBySide } from '#domain/comparison/standing.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { entryOf, findDraft } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { findRate } from '#domain/figures/exchange.ts';

/** A sum that is not compared because its currency has no rate to the benchmark's. */
export type MissingRate = {
  readonly termId: string;
  readonly column: number;
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
};

export function findMissingRates(
  { columns, rows }: SideBySide,
  document: DealDocument,
  terms: readonly Term[],
): MissingRate[] {
  return rows.flatMap((row) => {
    const form = byId(terms).get(row.termId)?.form;
    if (form?.kind !== 'money') return [];
    return columns.flatMap((column, index): MissingRate[] => {
      if (column.kind !== 'draft' || row.cells[index]?.standing !== 'not-comparable') return [];
      const draft = findDraft(document, column.draftId);
      const state = draft && entryOf(draft, row.termId).state;
      if (state?.kind !== 'value' || state.value.kind !== 'money') return [];
      const from = state.value.money.currency;
      const isKnown = from === form.currency || findRate(document.deal.rates, from, form.currency);
      return isKnown ? [] : [{ termId: row.termId, column: index, from, to: form.currency }];
    });
  });
}
