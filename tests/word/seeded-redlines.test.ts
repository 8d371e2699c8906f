import { describe, expect, it } from 'vitest';
import { saidNow } from '#word/check/checked-story.ts';
import { readFile } from '#word/check/read-file.ts';
import { anAgreement } from '#tests/builders/redline/agreement.ts';
import { redlineWithout } from '#tests/builders/redline/redline-and-check.ts';
import { seededChange } from '#tests/builders/redline/seeded-changes.ts';
import { seededRows } from '#tests/builders/redline/seeded-rows.ts';
import type { SaidParagraph } from '#tests/builders/redline/seeded-changes.ts';
import { numbersFrom } from '#tests/builders/seeded.ts';

const LANGUAGES = ['en', 'ko', 'both'] as const;
const AGREEMENTS = 25;
const ROUNDS = 6;
const CHANGES = 14;

describe('two thousand changes of agreements in both languages', () => {
  it('each gives their file when rejected, what was intended when accepted, and touches nothing else', () => {
    let made = 0;
    const refused: string[] = [];
    for (let seed = 1; seed <= AGREEMENTS; seed += 1) {
      const theirs = anAgreement(LANGUAGES[seed % 3] ?? 'en', numbersFrom(seed));
      const paragraphs = saidIn(theirs);
      const body = readFile(theirs).stories[0]?.blocks ?? [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const next = numbersFrom(seed * 1_000 + round);
        const words = Array.from({ length: CHANGES }, () => seededChange(paragraphs, next)).filter(
          (change) => change !== undefined,
        );
        const changes = [...words, ...seededRows(body, paragraphs, next)];
        const { violations, changes: done, refusals } = redlineWithout(theirs, changes);
        expect(violations, JSON.stringify(done)).toEqual([]);
        made += done.length;
        refused.push(...refusals.map(({ code }) => code));
      }
    }
    expect(made + refused.length).toBeGreaterThanOrEqual(2_000);
    const ofOnePlace = refused.filter((code) => code !== 'overlapping');
    expect(ofOnePlace.length / (made + ofOnePlace.length)).toBeLessThan(0.15);
  });
});

function saidIn(bytes: Uint8Array): SaidParagraph[] {
  return readFile(bytes).stories.flatMap(({ blocks }, story) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [{ text: saidNow(block), isBody: story === 0 }] : [],
    ),
  );
}
