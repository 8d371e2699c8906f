import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDealFile } from '#app/deals/deal-file.ts';
import { writeOrderedDocument } from '#app/documents/document-writers.ts';
import { readTemplates } from '#app/documents/read-templates.ts';
import { workMoneyPage, workMoves, workPrices } from '#app/money/money.ts';
import type { MovedPaper, PricedPaper } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { BRIEF_LENGTHS } from '#domain/documents/brief.ts';
import type { BriefLength } from '#domain/documents/brief.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import type { DocumentLanguage } from '#documents/input/document-input.ts';
import { median, times } from './timing.ts';

/** Writes the brief of a deal in any length; its money is worked beforehand, and once. */
export async function briefWriter(
  document: DealDocument,
  library: Library,
): Promise<(length: BriefLength, language: DocumentLanguage) => Promise<Uint8Array>> {
  const draft = findLatestDraft(document, 'theirs') ?? findLatestDraft(document, 'agreed');
  if (!draft) throw new Error('no draft');
  const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
  let money: ReturnType<typeof workMoneyPage> | undefined;
  const papers = [findLatestDraft(document, 'ours'), draft].filter((paper) => paper !== undefined);
  const priced = new Map<Draft, PricedPaper>();
  for (const paper of papers) {
    priced.set(paper, await workPrices({ document, draft: paper, terms: library.terms }, parameters));
  }
  const moved = await workMoves({ document, draft, terms: library.terms }, parameters);
  const templates = readTemplates({ templatesRoot: TEMPLATES });
  return (length, language) =>
    writeOrderedDocument(
      {
        kind: 'brief',
        language,
        edition: 'internal',
        length,
        document,
        draftId: draft.id,
        library,
        templates,
        author: { name: '', firm: '' },
        on: '2026-11-20',
      },
      {
        // Only the full brief asks for it; worked once.
        page: () => (money ??= workMoneyPage(document, draft, parameters, library.terms)),
        prices: (paper) => Promise.resolve(priced.get(paper) ?? NOT_PRICED),
        moves: () => Promise.resolve<MovedPaper>(moved),
      },
    );
}

const NOT_PRICED: PricedPaper = { kind: 'missing', why: { en: 'Not priced.', ko: '산정하지 않았다.' } };

/** Under so many milliseconds, warm and without the money. */
const AIMS: Readonly<Record<BriefLength, number>> = { 'one-page': 150, standard: 500, full: 1_500 };

/** Each length of every sample and of a deal with all terms: the slowest of them in its median. */
export async function briefRows(library: Library) {
  const samples = readdirSync(join(TEMPLATES, 'samples')).map(
    (name) => readDealFile(readFileSync(join(TEMPLATES, 'samples', name)), library).document,
  );
  const writers = [];
  for (const document of [...samples, aRichDeal(library)]) writers.push(await briefWriter(document, library));
  const rows = [];
  for (const length of BRIEF_LENGTHS) {
    const medians = [];
    for (const write of writers) medians.push(median(await times(5, () => write(length, 'ko'))));
    rows.push({
      what: `brief, ${length}, the slowest of ${writers.length} deals, its money worked before`,
      ours: `${Math.max(...medians).toFixed(0)} ms`,
      bare: '',
      ratio: '',
      aim: `under ${AIMS[length]} ms`,
    });
  }
  return rows;
}
