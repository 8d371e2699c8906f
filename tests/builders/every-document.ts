import type { DocumentChoice } from '#domain/documents/document-kinds.ts';
import { writeOrderedDocument } from '#app/documents/document-writers.ts';
import type { DocumentWork } from '#app/documents/document-order.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import { common, OUR_TEMPLATES, theLibrary } from './documents.ts';

const LANGUAGES = ['ko', 'en', 'both'] as const;
const EDITIONS = ['internal', 'shareable'] as const;
const WHY = { en: 'The money was not worked out.', ko: '금액을 계산하지 않았습니다.' };

/** Every kind of file that can be written of a deal with papers of both sides, each choice of it, in each language. */
export function everyDocument(document: DealDocument) {
  return LANGUAGES.flatMap((language) =>
    choicesFor(document, language).map((choice) => ({
      name: `${nameOf(choice)}, ${language}`,
      choice,
      write: () => writeChoice(document, choice),
    })),
  );
}

/** Written as the app writes it, without money. */
export function writeChoice(document: DealDocument, choice: DocumentChoice): Promise<Uint8Array> {
  const { on, author } = common;
  const order = { ...choice, document, library: theLibrary(), templates: OUR_TEMPLATES, author, on };
  return writeOrderedDocument(order, NO_MONEY);
}

const NO_MONEY: DocumentWork = {
  page: () => Promise.resolve({ kind: 'missing', why: WHY }),
  prices: () => Promise.resolve({ kind: 'missing', why: WHY }),
  moves: () => Promise.resolve({ kind: 'missing', why: WHY }),
};

function choicesFor(document: DealDocument, language: DocumentChoice['language']): DocumentChoice[] {
  const [theirs, ours] = [findLatestDraft(document, 'theirs'), findLatestDraft(document, 'ours')];
  if (!theirs || !ours) throw new Error('The deal has no two papers.');
  const of = { draftId: ours.id, language };
  return [
    ...(['one-page', 'standard', 'full'] as const).map(
      (length) => ({ kind: 'brief', edition: 'internal', draftId: theirs.id, language, length }) as const,
    ),
    { ...of, kind: 'brief', edition: 'shareable' },
    { ...of, kind: 'term-sheet', edition: 'shareable' },
    { ...of, kind: 'term-sheet', edition: 'shareable', isAcknowledged: true },
    { ...of, kind: 'deal-memo', edition: 'shareable', isBinding: true },
    ...EDITIONS.flatMap((edition): DocumentChoice[] => [
      { ...of, kind: 'issues-list', edition, format: 'docx' },
      { ...of, kind: 'issues-list', edition, format: 'xlsx' },
      { ...of, kind: 'comparison', edition, draftIds: [theirs.id, ours.id] },
    ]),
  ];
}

function nameOf(choice: DocumentChoice): string {
  const { kind, edition } = choice;
  if (kind === 'brief' && edition === 'internal') return `brief, ${choice.length ?? ''}`;
  if (kind === 'term-sheet' && choice.isAcknowledged === true) return 'term-sheet, acknowledged';
  return [kind, edition, ...(kind === 'issues-list' ? [choice.format] : [])].join(', ');
}
