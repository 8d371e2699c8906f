import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentSchema } from '#contract/schemas/deal-schema.ts';
import { STANDINGS } from '#domain/comparison/standing.ts';
import type { DraftComparison } from '#domain/comparison/standing.ts';
import { findDraft } from '#domain/deal/deal.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { Axis, LeverageMap } from '#domain/leverage/leverage.ts';
import { DIMENSIONS } from '#domain/library/term.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

/*
 * Two deals worked by hand (tests/fixtures/golden-*.md): the oracle for every standing, score,
 * and dimension. What ranks highest is in golden-decisions.test.ts. A change of an expectation needs its reason in the commit.
 */

const termSchema = z.strictObject({
  standing: z.enum(STANDINGS),
  score: z.number().optional(),
  silence: z.enum(['harmful', 'neutral', 'helpful']).optional(),
  ladder: z.enum(['ask', 'fallback', 'walk-away', 'below-walk-away', 'between']).optional(),
});
const axisSchema = z.strictObject({
  score: z.number().optional(),
  coverage: z.number(),
  scoredWeight: z.number(),
  applicableWeight: z.number(),
});
const dimensionSchema = z.strictObject({
  terms: axisSchema,
  power: axisSchema,
  quadrant: z.enum(['weak', 'under-claimed', 'exposed', 'strong']).optional(),
});
const goldenSchema = z.array(
  z.strictObject({
    draftId: z.string(),
    terms: z.record(z.string(), termSchema),
    dimensions: z.record(z.enum(DIMENSIONS), dimensionSchema),
  }),
);
type GoldenTerm = z.infer<typeof termSchema>;
type GoldenAxis = z.infer<typeof axisSchema>;
type GoldenDimension = z.infer<typeof dimensionSchema>;

const FIXTURES = 'tests/fixtures';
const library = theLibrary();

for (const name of ['golden-remake', 'golden-co-production']) {
  const document = documentSchema.parse(readJson(`${name}.deal.json`));
  const expected = goldenSchema.parse(readJson(`${name}.expected.json`));

  it(`${name}: every draft is worked out`, () => {
    expect(expected.map((golden) => golden.draftId)).toEqual(document.drafts.map((draft) => draft.id));
  });

  for (const golden of expected) {
    describe(`${name}, ${golden.draftId}`, () => {
      const { comparison, leverage } = judgeDraft(document, draftOf(document, golden.draftId), library);

      it('compares the terms that apply, and no others', () => {
        expect(comparison.terms.map((term) => term.termId).toSorted()).toEqual(
          Object.keys(golden.terms).toSorted(),
        );
      });

      it.each(Object.entries(golden.terms))('%s', (termId, term) => {
        expect(termOf(comparison, termId)).toEqual(term);
      });

      it.each(Object.entries(golden.dimensions))('dimension %s', (id, dimension) => {
        expect(dimensionOf(leverage, id)).toEqual(dimension);
      });
    });
  }
}

function termOf(comparison: DraftComparison, termId: string): GoldenTerm | undefined {
  const term = comparison.terms.find((each) => each.termId === termId);
  if (!term) return undefined;
  const { standing, score, silence, ladder } = term;
  return {
    standing,
    ...(score !== undefined && { score }),
    ...(silence !== undefined && { silence }),
    ...(ladder !== undefined && { ladder: ladder.reached }),
  };
}

function dimensionOf(leverage: LeverageMap, id: string): GoldenDimension | undefined {
  const dimension = leverage.dimensions.find((each) => each.dimension === id);
  if (!dimension) return undefined;
  const { terms, power, quadrant } = dimension;
  return { terms: axisOf(terms), power: axisOf(power), ...(quadrant !== undefined && { quadrant }) };
}

function axisOf({ score, coverage, scoredWeight, applicableWeight }: Axis<unknown>): GoldenAxis {
  return { ...(score !== undefined && { score }), coverage, scoredWeight, applicableWeight };
}

function draftOf(document: DealDocument, id: string): Draft {
  const draft = findDraft(document, id);
  if (!draft) throw new Error(`The golden deal has no draft ${id}.`);
  return draft;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'));
}
