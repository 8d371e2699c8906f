// Our whole drafts fall into the clauses that their keys name: long forms, memos, letters, columns, marked-up paper.
import { describe, expect, it } from 'vitest';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { strictDecoder } from '#app/files/strict-decoder.ts';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { PDF_ASSETS } from '#engine/tasks/pdf-assets.ts';
import { readPaper } from '#papers/read-paper.ts';
import { scoreSplit } from '#tests/bench/drafts/score-draft.ts';
import { writeDraft, type DraftSource } from '#tests/builders/reading/draft-file.ts';
import { MARKED_UP_OPTION } from '#tests/builders/reading/drafts/marked-up-option.ts';
import { readKey } from '#tests/builders/reading/draft-keys.ts';
import { OWN_DRAFTS } from '#tests/builders/reading/own-drafts.ts';

describe('every clause of a draft', () => {
  it.each(OWN_DRAFTS.map((draft) => [draft.name, draft] as const))('%s', async (_, draft) => {
    const { clauses } = scoreSplit(readKey(draft.name), splitClauses(await documentOf(draft)).clauses);
    expect(clauses.right).toBe(clauses.asked);
    expect(clauses.said).toBeLessThanOrEqual(clauses.asked + 1);
  });
});

it('keeps whose changes they are, and the comments', async () => {
  const key = readKey(MARKED_UP_OPTION.name);
  const document = await documentOf(MARKED_UP_OPTION);
  expect(new Set(document.revisions.map(({ author }) => author))).toEqual(new Set(key.authors));
  expect(document.comments).toHaveLength(key.comments);
});

it('names the schedules that a paper speaks of and does not hold', async () => {
  const expected: [string, readonly string[]][] = [];
  const named: [string, readonly string[]][] = [];
  for (const draft of OWN_DRAFTS) {
    const { missingSchedules } = splitClauses(await documentOf(draft));
    expected.push([draft.name, readKey(draft.name).missing]);
    named.push([draft.name, missingSchedules.map(({ name }) => name.replaceAll(/["“”]/g, ''))]);
  }
  expect(named).toEqual(expected);
});

const read = new Map<string, Promise<PaperDocument>>();

/** Each draft is written and read once. */
function documentOf(draft: DraftSource): Promise<PaperDocument> {
  const document = read.get(draft.name) ?? readDraft(draft);
  read.set(draft.name, document);
  return document;
}

async function readDraft(draft: DraftSource): Promise<PaperDocument> {
  const reading = readPaper(
    { bytes: await writeDraft(draft), name: `${draft.name}.docx` },
    strictDecoder,
    PDF_ASSETS,
  );
  let step = await reading.next();
  while (step.done !== true) step = await reading.next();
  return step.value;
}
