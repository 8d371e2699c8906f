import type { SEARCH_METHODS } from '#contract/methods/search.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { runSearch } from './search.ts';

export function handlersOfSearch(context: AppContext): HandlersOf<typeof SEARCH_METHODS> {
  return {
    'search.run': ({ query, limit }) => runSearch(context, query, limit),
  };
}
