import type { LIBRARY_METHODS } from '#contract/methods/library.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import { openFormerEdition } from './former-editions.ts';
import type { AppContext } from '#app/context/context.ts';

export function handlersOfLibrary(context: AppContext): HandlersOf<typeof LIBRARY_METHODS> {
  return {
    'library.get': () => context.library(),
    'library.former': ({ edition }) => openFormerEdition(context.options, context.library(), edition),
    'library.usedTerms': () => context.workspace().deals.usedTerms(),
    'library.usage': ({ termId }) => context.workspace().deals.usage(termId),
  };
}
