import type { DOCUMENTS_METHODS } from '#contract/methods/documents.ts';
import type { DocumentPreview } from '#contract/methods.ts';
import { isOffered, noDeal } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const DOCUMENTS_SAMPLES: SamplesOf<typeof DOCUMENTS_METHODS> = {
  'documents.outline': {
    sample: {
      input: ({ dealId, draftId }) => ({
        dealId,
        draftId,
        kind: 'brief',
        language: 'ko',
        edition: 'internal',
      }),
      answers: ({ sections }: { sections: unknown[] }) => sections.length > 0,
    },
    refusal: noDeal({ draftId: 'none', kind: 'brief', language: 'ko', edition: 'internal' }),
  },
  'documents.preview': {
    sample: {
      input: ({ dealId, draftId }) => ({
        dealId,
        draftId,
        kind: 'brief',
        language: 'ko',
        edition: 'internal',
      }),
      answers: ({ preview }: DocumentPreview) => preview.kind === 'word' && preview.sections.length > 0,
    },
    refusal: noDeal({ draftId: 'none', kind: 'brief', language: 'ko', edition: 'internal' }),
  },
  'documents.write': {
    sample: {
      input: ({ dealId, draftId }) => ({
        dealId,
        draftId,
        kind: 'brief',
        language: 'en',
        edition: 'shareable',
        points: ['option_fee_initial'],
      }),
      answers: isOffered('.docx'),
    },
    refusal: {
      // A term sheet is written from a draft of ours only.
      input: ({ dealId, draftId }) => ({
        dealId,
        draftId,
        kind: 'term-sheet',
        language: 'en',
        edition: 'shareable',
      }),
      code: 'refused',
    },
  },
  'documents.recent': {
    sample: { input: ({ dealId }) => ({ dealId }), answers: (list: unknown[]) => Array.isArray(list) },
    refusal: noDeal(),
  },
  'documents.chosen': {
    sample: {
      input: ({ dealId }) => ({ dealId }),
      answers: ({ chosen }: { chosen: unknown }) => chosen === null,
    },
    refusal: noDeal(),
  },
  'documents.choose': {
    sample: {
      input: ({ dealId }) => ({ dealId, chosen: { kind: 'brief', language: 'both', edition: 'internal' } }),
      answers: ({ chosen }: { chosen: { language: string } }) => chosen.language === 'both',
    },
    refusal: noDeal({ chosen: { kind: 'brief', language: 'both', edition: 'internal' } }),
  },
};
