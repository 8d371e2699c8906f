import { useMemo } from 'react';
import { applicableTerms } from '#domain/deal/applicable.ts';
import type { Term } from '#domain/library/term.ts';
import { termWords } from '#domain/reading/word-weights.ts';
import type { ReadingTable } from '#domain/reading/propose.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';

/** The terms of the deal, and what a sentence is read with. */
export function useReadingTable(): { readonly terms: readonly Term[]; readonly table: ReadingTable } {
  const library = useApp((state) => state.library);
  const { deal } = useDocument();
  return useMemo(() => {
    const terms = applicableTerms(library.terms, deal);
    return { terms, table: { library, words: termWords(terms), currency: deal.currency, rates: deal.rates } };
  }, [library, deal]);
}
