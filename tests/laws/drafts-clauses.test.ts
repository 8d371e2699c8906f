// Our whole drafts fall into the clauses that their keys name: long forms, memos, letters, columns, marked-up paper.
import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { readPaper } from '#papers/read-paper.ts';
import { scoreSplit } from '#tests/bench/drafts/score-draft.ts';
import { writeDraft } from '#tests/builders/reading/draft-file.ts';
import { readKey } from '#tests/builders/reading/draft-keys.ts';
import { OWN_DRAFTS } from '#tests/builders/reading/own-drafts.ts';

describe('every clause of a draft', () => {
  it.each(OWN_DRAFTS.map((draft) => [draft.name, draft] as const))('%s', async (name, draft) => {
    const reading = readPaper(
      { bytes: await writeDraft(draft), name: `${name}.docx` },
      (label) => new TextDecoder(label, { fatal: true }),
    );
    let step = await reading.next();
    while (step.done !== true) step = await reading.next();
    const { clauses } = scoreSplit(readKey(name), splitClauses(step.value).clauses);
    expect(clauses.right).toBe(clauses.asked);
    expect(clauses.said).toBeLessThanOrEqual(clauses.asked + 1);
  });
});
