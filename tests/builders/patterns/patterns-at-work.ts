import { readHouseBase } from '#documents/house-base/read-house-base.ts';
import type { DocumentChoice } from '#domain/documents/document-kinds.ts';
import { findDefinedTermFaults } from '#domain/outgoing/defined-terms.ts';
import { entriesFor } from '#domain/reading/findings/compiled-lexicon.ts';
import { deedsOf } from '#domain/reading/findings/deeds.ts';
import { phraseFrom } from '#domain/reading/findings/phrase.ts';
import type { Phrase } from '#domain/reading/findings/phrase.ts';
import { runHere } from '#engine/run-here.ts';
import { TASKS } from '#engine/tasks/tasks.ts';
import { saidNow } from '#word/check/checked-story.ts';
import { readFile } from '#word/check/read-file.ts';
import { aDocument } from '#tests/builders/deal-builders.ts';
import { everyDocument, writeChoice } from '#tests/builders/every-document.ts';
import { hwpxFile } from '#tests/builders/hwpx-file.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { theLexicon } from '#tests/builders/reading-lexicon.ts';
import { writeDraft } from '#tests/builders/reading/draft-file.ts';
import { LETTER_AGREEMENT } from '#tests/builders/reading/drafts/letter-agreement.ts';
import { anAgreement } from '#tests/builders/redline/agreement.ts';
import { redlineWithout } from '#tests/builders/redline/redline-and-check.ts';
import { seededChange } from '#tests/builders/redline/seeded-changes.ts';
import { seededRows } from '#tests/builders/redline/seeded-rows.ts';
import { fileWithSettings } from '#tests/builders/redline/word-parts.ts';
import { numbersFrom } from '#tests/builders/seeded.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

/** Does each kind of work that makes patterns out of parts, in this process. */
export async function makePatternsAtWork(): Promise<void> {
  const sheet = await writeDocuments();
  await readPapers();
  redlinePapers();
  readHouseBase(sheet, 'house.docx');
  deedsOf('Gale', 'Gale may extend the option and pays Mapo Films $20,000.');
  const article = { number: '1', heading: '', text: '본건 저작물에 기초한 영화', termIds: [] };
  findDefinedTermFaults(
    {
      kind: 'term-sheet',
      lang: 'ko',
      articles: [article],
      definedTerms: ['본 계약'],
      exhibits: [],
      roles: [],
    },
    aDocument(),
  );
}

/** Every phrase of our lexicon, as it is sought in papers. */
export function phrasesOfLexicon(): readonly Phrase[] {
  const lexicon = theLexicon();
  const wordings = lexicon.wordings.flatMap(({ said }) => [...said.en, ...said.ko]).map(phraseFrom);
  return [...new Set([...wordings, ...phrasesIn(entriesFor(lexicon, theLibrary().terms))])];
}

function phrasesIn(part: unknown): Phrase[] {
  if (typeof part !== 'object' || part === null) return [];
  // Whatever can be sought is one.
  if ('said' in part && 'pattern' in part) return [part as Phrase];
  return Object.values(part).flatMap(phrasesIn);
}

/** Answers a term sheet for the other side. */
async function writeDocuments(): Promise<Uint8Array> {
  const deal = aSample('invented-remake');
  const written = everyDocument(deal).filter(
    ({ name }) => !/standard|full|issues|comparison|memo|en$|both$/.test(name),
  );
  for (const { write } of written) await write();
  const draftId = deal.drafts.find(({ side }) => side === 'ours')?.id ?? '';
  const sheet: DocumentChoice = { kind: 'term-sheet', edition: 'shareable', draftId, language: 'both' };
  return writeChoice(deal, sheet);
}

async function readPapers(): Promise<void> {
  const deal = aSample('invented-remake');
  const draftId = deal.drafts.find(({ side }) => side === 'ours')?.id ?? '';
  const list = {
    kind: 'issues-list',
    edition: 'shareable',
    format: 'xlsx',
    draftId,
    language: 'ko',
  } as const;
  const drafts = [LETTER_AGREEMENT].map(async (draft) => ({
    name: `${draft.name}.docx`,
    bytes: await writeDraft(draft),
  }));
  const papers = [
    ...(await Promise.all(drafts)),
    { name: 'a.xlsx', bytes: await writeChoice(deal, list) },
    { name: 'a.hwpx', bytes: hwpxFile('제1조 (목적)\n국문본과 영문본이 다를 때에는 국문본이 우선한다.') },
  ];
  const using = { library: theLibrary(), lexicon: theLexicon(), kinds: ['remake' as const], rates: [] };
  const report = Object.assign(() => {}, { cancelled: new AbortController().signal });
  for (const paper of papers) await runHere(TASKS.readPaper, { paper, using }, report);
}

function redlinePapers(): void {
  for (let seed = 1; seed <= 6; seed += 1) {
    const next = numbersFrom(seed);
    const theirs = anAgreement((['en', 'ko', 'both'] as const)[seed % 3] ?? 'en', next);
    const { stories } = readFile(theirs);
    const paragraphs = stories.flatMap(({ blocks }, story) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [{ text: saidNow(block), isBody: story === 0 }] : [],
      ),
    );
    const words = Array.from({ length: 14 }, () => seededChange(paragraphs, next));
    const rows = seededRows(stories[0]?.blocks ?? [], paragraphs, next);
    redlineWithout(theirs, [...words.filter((change) => change !== undefined), ...rows]);
  }
  const tracked = '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>';
  redlineWithout(fileWithSettings('<w:p/>', tracked), []);
}
