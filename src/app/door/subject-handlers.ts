import { handlersOfComparison } from '#app/comparison/comparison-handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { handlersOfDealFiles } from '#app/deals/deal-files-handlers.ts';
import { handlersOfDeals } from '#app/deals/deals-handlers.ts';
import { handlersOfPapers } from '#app/deals/papers-handlers.ts';
import { handlersOfDocuments } from '#app/documents/documents-handlers.ts';
import { handlersOfFiles, handlersOfHost } from '#app/files/files-handlers.ts';
import { handlersOfHistory } from '#app/history/history-handlers.ts';
import { handlersOfHouse } from '#app/house/house-handlers.ts';
import { handlersOfLibrary } from '#app/library/library-handlers.ts';
import { handlersOfMoney } from '#app/money/money-handlers.ts';
import { handlersOfRedlines } from '#app/redlines/redlines-handlers.ts';
import { handlersOfRules } from '#app/rules/rules-handlers.ts';
import { handlersOfSearch } from '#app/search/search-handlers.ts';
import { handlersOfVersions } from '#app/versions/versions-handlers.ts';
import type { Desks } from './desks.ts';

/** The handlers of every subject but the workspace itself and jobs, which the door keeps. */
export function handlersOfSubjects(context: AppContext, desks: Desks) {
  const { money, papers, returned, redlines, versions, documents } = desks;
  return {
    ...handlersOfHost(context.options),
    ...handlersOfFiles(),
    ...handlersOfLibrary(context),
    ...handlersOfHouse(context),
    ...handlersOfDeals(context),
    ...handlersOfPapers(context, papers, (input, report) => returned.find(input, report)),
    ...handlersOfRedlines(redlines),
    ...handlersOfDealFiles(context),
    ...handlersOfHistory(context),
    ...handlersOfComparison(context),
    ...handlersOfRules(context),
    ...handlersOfMoney(money),
    ...handlersOfSearch(context),
    ...handlersOfVersions(versions),
    ...handlersOfDocuments(documents),
  };
}
