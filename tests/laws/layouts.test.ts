import { describe, expect, it } from 'vitest';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { readWhole } from '#tests/bench/drafts/read-whole.ts';
import { ALL_DRAFTS } from '#tests/builders/reading/all-drafts.ts';
import { writeDraft, type DraftSource } from '#tests/builders/reading/draft-file.ts';
import { readKey } from '#tests/builders/reading/draft-keys.ts';
import { ADDITIONS } from '#tests/builders/reading/layouts.ts';

/** One of each form: letters, mails, notes of a call, points, memos in tables, articles, sections, two languages. */
const FORMS = [
  'letter-agreement',
  'producer-remake-letter',
  'korean-producer-email-coproduction',
  'agent-recap-email',
  'agent-call-recap-bullets',
  'korean-deal-notes',
  'memo-deal-points-rider',
  'memo-table',
  'korean-deal-memo-table',
  'korean-remake-articles',
  'studio-short-form-standard-terms',
  'bilingual-deal-memo',
];

describe('what stands before or behind takes nothing from what is read', () => {
  it.each(FORMS)('in %s', async (name) => {
    const draft = ALL_DRAFTS.find((each) => each.name === name)!;
    const before = saidIn(await read(draft));
    expect(before.length).toBeGreaterThan(20);
    for (const [what, change] of Object.entries(ADDITIONS))
      expect(saidIn(await read(change(draft))), what).toEqual(expect.arrayContaining(before));
  });
});

async function read(draft: DraftSource): Promise<PaperRead> {
  return readWhole(await writeDraft(draft), `${draft.name}.docx`, [readKey(draft.name).kind]);
}

function saidIn({ findings }: PaperRead): string[] {
  return findings.values.map(({ term, value }) => `${term}: ${JSON.stringify(value)}`);
}
