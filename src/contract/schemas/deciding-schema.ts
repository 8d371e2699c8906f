import { z } from 'zod';
import { VERDICTS } from '#domain/deal/deciding.ts';
import type {
  AcceptedTerm,
  Alternative,
  BeyondMending,
  Mandate,
  MustHave,
  OwnDecision,
} from '#domain/deal/deciding.ts';
import type { JudgedBy } from '#domain/deal/judged-by.ts';
import { EDITION_ID } from '#domain/library/edition.ts';
import type { OptionChances } from '#domain/settlement/simulation/parameters.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { moneySchema } from './amount-schema.ts';
import { isoDate, lineText, noteText, plainId } from './text-schema.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

const part = z.number().int().min(0).max(1_000_000_000);
/** A chance: from 0 to 1, as a fraction. */
const chance = z
  .strictObject({ numerator: part, denominator: part.min(1) })
  .refine(({ numerator, denominator }) => numerator <= denominator, refusedAs('too-large', 1))
  .transform(({ numerator, denominator }) => fraction(numerator, denominator));

export const mustHaveSchema: z.ZodType<MustHave, unknown> = z.strictObject({ reason: noteText });

export const acceptedSchema: z.ZodType<AcceptedTerm, unknown> = z.strictObject({
  on: isoDate,
  draftId: plainId.exactOptional().describe('the draft whose words were accepted'),
  note: noteText,
});

export const beyondMendingSchema: z.ZodType<BeyondMending, unknown> = z.strictObject({
  reason: noteText,
  on: isoDate,
});

export const alternativeSchema: z.ZodType<Alternative, unknown> = z.strictObject({
  what: noteText,
  worth: moneySchema.exactOptional(),
  likelihood: chance.exactOptional(),
});

export const mandateSchema: z.ZodType<Mandate, unknown> = z.strictObject({
  decidedBy: lineText,
  dueOn: isoDate.exactOptional(),
});

export const decisionSchema: z.ZodType<OwnDecision, unknown> = z.strictObject({
  verdict: z.enum(VERDICTS),
  reason: noteText,
  on: isoDate,
});

export const editionId = z.string().regex(EDITION_ID, refusedAs('no-edition'));

export const judgedBySchema: z.ZodType<JudgedBy, unknown> = z.strictObject({
  edition: editionId,
  on: isoDate,
});

export const chancesSchema: z.ZodType<OptionChances, unknown> = z
  .strictObject({ lapsed: chance, exercisedNotMade: chance, made: chance })
  .refine(
    ({ lapsed, exercisedNotMade, made }) => addUpToOne([lapsed, exercisedNotMade, made]),
    refusedAs('not-summing-to-one'),
  );

/**
 * Exact whatever the denominators: their product may be larger than a fraction can hold. Parts over 0 are asked too,
 * beside the refusal that names them; they add up to nothing.
 */
function addUpToOne(chances: readonly Fraction[]): boolean {
  if (chances.some(({ denominator }) => denominator === 0)) return false;
  const whole = chances.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
  const sum = chances.reduce(
    (total, { numerator, denominator }) => total + (whole / BigInt(denominator)) * BigInt(numerator),
    0n,
  );
  return sum === whole;
}
