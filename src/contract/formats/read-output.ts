import { z } from 'zod';
import { READING_FLAGS } from '#domain/deal/paper.ts';
import type { ReadingFlag } from '#domain/deal/paper.ts';
import {
  COUNTED_KINDS,
  PAPER_FORMATS,
  REVISION_KINDS,
  UNREAD_KINDS,
} from '#domain/reading/document/paper-document.ts';
import type {
  CountedKind,
  PaperDocument,
  PaperFormat,
  RevisionKind,
  UnreadKind,
} from '#domain/reading/document/paper-document.ts';
import { TOPICS } from '#domain/reading/topics/topic.ts';
import type { Topic } from '#domain/reading/topics/topic.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Value } from '#domain/values/value.ts';
import { valueSchema } from '#contract/schemas/value-schema.ts';
import { bilingual } from './bilingual-output.ts';

/** `jibun read FILE --json`: a paper of the other side as it was read. A `clause` is the ordinal of one. */
export type ReadOutput = {
  readonly document: {
    readonly name: string;
    readonly format: PaperFormat;
    readonly language: PaperDocument['language'];
    readonly pages: number | null;
  };
  readonly clauses: readonly {
    readonly ordinal: number;
    readonly number: string;
    readonly heading: string;
    readonly text: string;
    readonly level: number;
    readonly part: string;
    readonly topics: readonly { readonly topic: Topic; readonly confidence: number }[];
    readonly terms: readonly { readonly term: string; readonly confidence: number }[];
    readonly items: readonly { readonly number: string; readonly level: number; readonly text: string }[];
  }[];
  readonly values: readonly {
    readonly term: string;
    readonly value: Value;
    readonly quote: string;
    readonly clause: number;
    readonly confidence: number;
    readonly flags: readonly ReadingFlag[];
    readonly alternatives: readonly {
      readonly value: Value;
      readonly quote: string;
      readonly clause: number;
    }[];
    readonly reason?: string;
  }[];
  readonly absent: readonly { readonly term: string; readonly reason: string }[];
  readonly open: readonly { readonly term: string; readonly quote: string; readonly clause: number }[];
  readonly conflicts: readonly {
    readonly term: string;
    readonly kind: ReadingFlag;
    readonly quotes: readonly string[];
  }[];
  /** Schedules that the paper names and that are not in it. */
  readonly missingSchedules?: readonly {
    readonly name: string;
    readonly clause: number;
    readonly quote: string;
  }[];
  /** Which language decides where the two differ; left out where the paper does not say. */
  readonly prevailing?: { readonly language: 'ko' | 'en'; readonly clause: number; readonly quote: string };
  readonly revisions: readonly {
    readonly kind: RevisionKind;
    readonly author: string;
    readonly date: string;
    readonly clause: number | null;
    readonly before: string;
    readonly after: string;
  }[];
  readonly comments: readonly {
    readonly author: string;
    readonly date: string;
    readonly clause: number | null;
    readonly about: string;
    readonly text: string;
    readonly isResolved: boolean;
  }[];
  readonly receipt: {
    readonly counts: Readonly<
      Partial<Record<CountedKind, { readonly present: number; readonly read: number }>>
    >;
    readonly unread: readonly {
      readonly what: UnreadKind;
      readonly name: string;
      readonly part: string;
      readonly clause: number | null;
      readonly page: number | null;
    }[];
    readonly notes: readonly Bilingual[];
  };
};

const text = z.string();
const count = z.number().int().min(0);
const ordinal = z.number().int().min(1).describe('ordinal of a clause');
const placed = ordinal.nullable().describe('ordinal of the clause it stands in; null outside of clauses');
const confidence = z.number().min(0).max(1);
const term = text.describe('id of a term of the catalogue');
const flag = z.enum(READING_FLAGS);
const quote = text.describe('words of the paper, exactly as they stand in it');

export const readOutputSchema: z.ZodType<ReadOutput> = z.strictObject({
  document: z.strictObject({
    name: text,
    format: z.enum(PAPER_FORMATS),
    language: z.enum(['ko', 'en', 'both']),
    pages: z.number().int().min(1).nullable().describe('known only of a PDF'),
  }),
  clauses: z.array(
    z.strictObject({
      ordinal,
      number: text.describe('as it is printed: 7.2, 제12조, Exhibit B; empty where there is none'),
      heading: text,
      text: text.describe('with tracked changes accepted'),
      level: z.number().int().min(0).describe('1 for an article or a top-level section'),
      part: text.describe('body, schedule-1, footnotes …'),
      topics: z.array(z.strictObject({ topic: z.enum(TOPICS), confidence })),
      terms: z.array(z.strictObject({ term, confidence })).describe('a claim from 0.5'),
      items: z.array(
        z.strictObject({
          number: text.describe('the whole number, as it is cited: 7.2(a)(ii), 제12조 제4항'),
          level: z.number().int().min(0),
          text,
        }),
      ),
    }),
  ),
  values: z.array(
    z.strictObject({
      term,
      value: valueSchema,
      quote,
      clause: ordinal,
      confidence,
      flags: z.array(flag),
      alternatives: z.array(z.strictObject({ value: valueSchema, quote, clause: ordinal })),
      reason: text.exactOptional().describe('why a choice was taken'),
    }),
  ),
  absent: z.array(z.strictObject({ term, reason: text })),
  open: z.array(z.strictObject({ term, quote, clause: ordinal })),
  conflicts: z.array(z.strictObject({ term, kind: flag, quotes: z.array(quote) })),
  missingSchedules: z
    .array(z.strictObject({ name: text.describe('as the paper names it'), clause: ordinal, quote }))
    .exactOptional()
    .describe('schedules that the paper names and that are not in it'),
  prevailing: z
    .strictObject({ language: z.enum(['ko', 'en']), clause: ordinal, quote })
    .exactOptional()
    .describe('the language that decides where the two differ; left out where the paper does not say'),
  revisions: z.array(
    z.strictObject({
      kind: z.enum(REVISION_KINDS),
      author: text,
      date: text.describe('as the file says it; empty where it does not'),
      clause: placed,
      before: text,
      after: text,
    }),
  ),
  comments: z.array(
    z.strictObject({
      author: text,
      date: text,
      clause: placed,
      about: text.describe('the words that it is about'),
      text,
      isResolved: z.boolean(),
    }),
  ),
  receipt: z.strictObject({
    counts: z
      .partialRecord(z.enum(COUNTED_KINDS), z.strictObject({ present: count, read: count }))
      .describe(
        'what the file holds, counted in the file without the reader (in a PDF, of what pdf.js finds on its pages), against what was read',
      ),
    unread: z.array(
      z.strictObject({
        what: z.enum(UNREAD_KINDS),
        name: text,
        part: text,
        clause: placed,
        page: z.number().int().min(1).nullable(),
      }),
    ),
    notes: z.array(bilingual).describe('what the reader had to guess'),
  }),
});
