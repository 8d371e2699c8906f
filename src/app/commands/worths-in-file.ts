import { reportToNobody } from '#app/base/report.ts';
import type { LibraryPlaces } from '#app/library/open-library.ts';
import { workWorths } from '#app/money/deal-worths.ts';
import { priceDeal, runTaskHere } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { DealWorths } from '#domain/plan/decide-deal.ts';

/** What each ask of a deal file is worth in their latest paper, worked in this process. */
export function worthsInFile(
  document: DealDocument,
  { terms }: Pick<Library, 'terms'>,
  places: LibraryPlaces,
): Promise<DealWorths> {
  return workWorths(document, (draft) =>
    priceDeal({ document, draft, terms }, openMoneyParameters(places), runTaskHere, reportToNobody),
  );
}
