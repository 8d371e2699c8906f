import type { DOCUMENTS_METHODS } from '#contract/methods/documents.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { DocumentDesk } from './documents.ts';

export function handlersOfDocuments(desk: DocumentDesk): HandlersOf<typeof DOCUMENTS_METHODS> {
  return {
    'documents.outline': (request) => desk.outline(request),
    'documents.preview': (request, report) => desk.preview(request, report),
    'documents.write': (request, report) => desk.write(request, report),
    'documents.recent': ({ dealId }) => desk.recent(dealId),
    'documents.chosen': ({ dealId }) => desk.chosen(dealId),
    'documents.choose': ({ dealId, chosen }) => desk.choose(dealId, chosen),
  };
}
