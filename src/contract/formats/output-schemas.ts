import { z } from 'zod';
import { STANDINGS } from '#domain/comparison/standing.ts';
import type { Standing, TermComparison } from '#domain/comparison/standing.ts';
import type { RankParts } from '#domain/points/point.ts';
import { DRAFT_SIDES } from '#domain/deal/deal.ts';
import type { Deal, Draft } from '#domain/deal/deal.ts';
import type { Experiment } from '#domain/leverage/experiments.ts';
import type { DimensionLeverage } from '#domain/leverage/leverage.ts';
import type { LibraryReport } from '#domain/library/library-report.ts';
import { SOURCE_GRADES } from '#domain/library/library.ts';
import { CHANGE_KINDS, RECORD_LISTS } from '#domain/library/edition.ts';
import type { Library } from '#domain/library/library.ts';
import { checkPaperOutputSchema } from './check-paper-output.ts';
import { comparePapersOutputSchema } from './compare-papers-output.ts';
import { libraryDiffOutputSchema } from './library-diff-output.ts';
import {
  CONFIDENCES,
  DEAL_KINDS,
  DIMENSIONS,
  EVIDENCE_KINDS,
  LAYERS,
  MIDDLE_KINDS,
  OUR_ROLES,
} from '#domain/library/term.ts';
import type { DimensionId } from '#domain/library/term.ts';
import { EVENT_KINDS, RULE_KEY_DATE_KINDS, TERM_KEY_DATE_KINDS } from '#domain/library/term-key-date.ts';
import { UNPRICED_KINDS } from '#domain/library/worth.ts';
import { CHECK_OUTCOMES, MEND_OWNERS, RULE_NATURES, RULE_TOPICS } from '#domain/library/rule.ts';
import type { CheckOutcome, CheckResult, Rule } from '#domain/library/rule.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { moneyOutputSchema } from './money-output.ts';
import { decideOutputSchema, pointsOutputSchema, rankPartsSchema } from './points-output.ts';
import { readOutputSchema } from './read-output.ts';
import { readValueOutputSchema } from './read-value-output.ts';
import { redlineChangesSchema } from './redline-changes.ts';
import { redlineOutputSchema } from './redline-output.ts';
import { currencySchema, ladderSchema, rungSchema, valueSchema } from '#contract/schemas/deal-schema.ts';
import { bilingual } from './bilingual-output.ts';

/** What the command line prints as JSON. Every `--json` output has its schema here and, published, in `templates/schemas`. */
export type LibraryOutput = { readonly version: string } & Library;

export type LibraryReportOutput = { readonly version: string } & LibraryReport;

export type CompareOutput = {
  readonly version: string;
  readonly deal: DealRef;
  readonly draft: DraftRef;
  readonly terms: readonly ComparedTerm[];
};

/** PRIVATE where a ladder is in it. The words are for reading, the numbers for computing. */
export type ComparedTerm = TermComparison & {
  readonly name: Bilingual;
  readonly dimension: DimensionId;
  readonly valueText: Bilingual;
  readonly marketText: Bilingual;
};

/** PRIVATE. */
export type LeverageOutput = {
  readonly version: string;
  readonly deal: DealRef;
  readonly draft: DraftRef;
  readonly dimensions: readonly LeverageDimensionOutput[];
  /** The five highest-ranked points of the deal, whichever draft is mapped. */
  readonly weakest: readonly WeakPointOutput[];
};

type WeakPointOutput = Pick<TermComparison, 'weight' | 'score' | 'reasons'> & {
  readonly termId: string;
  readonly name: Bilingual;
  readonly rank: number;
  readonly rankParts: RankParts;
  /** Missing, as the score is, where nothing is scored. */
  readonly loss?: number;
  /** How their latest paper stands; missing without one. */
  readonly standing?: Standing;
};

type LeverageDimensionOutput = DimensionLeverage & {
  readonly name: Bilingual;
  /** What one step of ours would make of it, the best first. */
  readonly experiments: readonly Omit<Experiment, 'dimension'>[];
};

/** PRIVATE: outcomes rest on our own facts, and what to do with a rule is our judgment. */
export type RulesOutput = {
  readonly version: string;
  readonly deal: DealRef;
  /** Missing where the deal has no draft: the facts alone are checked. */
  readonly draft?: DraftRef;
  readonly on: string;
  readonly counts: Readonly<Record<CheckOutcome, number>>;
  readonly rules: readonly CheckedRule[];
};

/** `check` is missing for a rule that is only to be known. */
export type CheckedRule = Omit<Rule, 'check'> & {
  readonly ageMonths: number;
  readonly check?: {
    readonly outcome: CheckOutcome;
    readonly say: Bilingual;
    readonly missing: readonly (CheckResult['missing'][number] & { readonly name: Bilingual })[];
  };
};

export type DealRef = Pick<Deal, 'title' | 'kinds' | 'ourRoles' | 'currency'>;
export type DraftRef = Pick<Draft, 'id' | 'side' | 'label' | 'round' | 'on'>;

const kinds = z.array(z.enum(DEAL_KINDS));
const roles = z.array(z.enum(OUR_ROLES));
const dimension = z.enum(DIMENSIONS);
const ids = z.array(z.string());
const score = z.number().min(0).max(100).describe('0-100, one decimal');
const weight = z.number().int().min(1).max(5);
const exact = z
  .strictObject({ numerator: z.number().int(), denominator: z.number().int().min(1) })
  .describe('an exact fraction in lowest terms');
const version = z.string().describe('version of Jibun that wrote this');

const dealRef = z.strictObject({
  title: z.string(),
  kinds,
  ourRoles: roles,
  currency: currencySchema,
});
const draftRef = z.strictObject({
  id: z.string(),
  side: z.enum(DRAFT_SIDES),
  label: z.string(),
  round: z.number().int().min(1),
  on: z.string().describe('ISO date'),
});

const compareOutputSchema: z.ZodType<CompareOutput> = z.strictObject({
  version,
  deal: dealRef,
  draft: draftRef,
  terms: z.array(
    z.strictObject({
      termId: z.string(),
      name: bilingual,
      dimension,
      weight,
      standing: z.enum(STANDINGS),
      score: score.exactOptional(),
      silence: z.enum(['harmful', 'neutral', 'helpful']).exactOptional(),
      valueText: bilingual.describe('what the draft says, in words'),
      marketText: bilingual.describe('the market range in words; empty where the library knows none'),
      normalised: exact
        .exactOptional()
        .describe('in the term’s own unit: percent for shares, major units for money'),
      market: z
        .strictObject({
          position: z.enum(['below', 'within', 'above']),
          distance: exact,
          favours: z.enum(['us', 'them', 'neither']),
        })
        .exactOptional(),
      ladder: z
        .strictObject({
          reached: z.enum(['ask', 'fallback', 'walk-away', 'below-walk-away', 'between']),
          distances: z.strictObject({
            ask: exact.exactOptional(),
            fallback: exact.exactOptional(),
            walkAway: exact.exactOptional(),
          }),
        })
        .exactOptional()
        .describe('private: where the value stands against our own ladder'),
      reasons: z.array(bilingual),
    }),
  ),
});

const axis = <Input extends z.ZodType>(input: Input) =>
  z.strictObject({
    score: score.exactOptional(),
    coverage: score.describe('scored weight over applicable weight, in percent'),
    scoredWeight: z.number(),
    applicableWeight: z.number(),
    inputs: z.array(input),
  });

const quadrant = z.enum(['weak', 'under-claimed', 'exposed', 'strong']);

const experiment = z.strictObject({
  axis: z.enum(['terms', 'power']),
  step: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('answer'), questionId: z.string(), answer: z.string() }),
    z.strictObject({ kind: z.literal('ask'), termId: z.string(), value: valueSchema }),
  ]),
  before: score,
  after: score.describe('the score of that axis with this step alone'),
  quadrantAfter: quadrant.exactOptional(),
  isNearLineAfter: z.literal(true).exactOptional(),
  says: bilingual,
});

const leverageOutputSchema: z.ZodType<LeverageOutput> = z.strictObject({
  version,
  deal: dealRef,
  draft: draftRef,
  dimensions: z.array(
    z.strictObject({
      dimension,
      name: bilingual,
      terms: axis(
        z.strictObject({
          termId: z.string(),
          weight,
          standing: z.enum(STANDINGS),
          score: score.exactOptional(),
        }),
      ),
      power: axis(
        z.strictObject({
          questionId: z.string(),
          weight: z.number(),
          answer: z.string().exactOptional(),
          score: score.exactOptional(),
        }),
      ),
      quadrant: quadrant.exactOptional().describe('missing where a coverage is under 40'),
      isNearLine: z
        .literal(true)
        .exactOptional()
        .describe('within 5 of a dividing line: nothing is advised by its corner'),
      why: bilingual.describe('what follows from the corner, with our open asks; it stands against none'),
      restsOn: ids.describe('terms that the words rest on, the heaviest first'),
      openAsks: ids.describe('terms that we ask for and do not have'),
      experiments: z.array(experiment),
    }),
  ),
  weakest: z.array(
    z.strictObject({
      termId: z.string(),
      name: bilingual,
      rank: z.number().int().min(1),
      rankParts: rankPartsSchema,
      weight,
      score: score.exactOptional(),
      loss: z.number().exactOptional().describe('weight x (100 - score)'),
      standing: z.enum(STANDINGS).exactOptional().describe('of their latest paper'),
      reasons: z.array(bilingual),
    }),
  ),
});

/** What several amounts under one term come to. */
const tiers = z.enum(['total', 'each', 'first']);

const valueForm = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('money'),
    currency: currencySchema,
    per: z.enum(['episode', 'hour', 'month', 'year', 'picture']).exactOptional(),
    tiers: tiers.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('share'), base: z.string(), tiers: tiers.exactOptional() }),
  z.strictObject({ kind: z.literal('rate'), base: z.string(), period: z.enum(['year', 'month']) }),
  z.strictObject({ kind: z.literal('duration'), unit: z.enum(['days', 'weeks', 'months', 'years']) }),
  z.strictObject({ kind: z.literal('quantity'), unit: z.string() }),
  z.strictObject({ kind: z.literal('multiple'), base: z.string() }),
  z.strictObject({ kind: z.literal('yes-no') }),
  z.strictObject({
    kind: z.literal('choice'),
    choices: z.array(z.strictObject({ id: z.string(), label: bilingual })),
  }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('text') }),
]);

const marketPoint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), n: exact }),
  z.strictObject({ kind: z.literal('id'), id: z.string() }),
]);

const says = z.string().exactOptional().describe('the one choice that the wording puts into words');
const wording = bilingual.extend({ says });

const position = z.strictObject({
  roles,
  scale: z
    .strictObject({
      worst: exact,
      unfavourable: exact,
      favourable: exact,
      best: exact,
      unfavourableInclusive: z.boolean(),
    })
    .exactOptional(),
  scores: z.record(z.string(), z.number()).exactOptional(),
  onSilence: z.strictObject({ effect: z.enum(['harmful', 'neutral', 'helpful']), why: bilingual }),
  opening: rungSchema,
  argument: bilingual.exactOptional().describe('what our side says to that opening'),
  answer: bilingual.exactOptional().describe('what our side says to that opening'),
  ladder: ladderSchema,
  noRungWhy: bilingual.exactOptional().describe('why a rung is left out on purpose'),
  bands: z.strictObject({ favourable: bilingual, neutral: bilingual, unfavourable: bilingual }),
  protective: wording.exactOptional().describe('what these roles ask, where their interest differs'),
});

const leverSetting = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('word'), word: z.string() }),
  z.strictObject({ kind: z.enum(['share', 'rate', 'multiple', 'quantity', 'duration']), n: exact }),
]);

const worth = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('priced'),
      lever: z.string().describe('what the term moves in a studio statement or a waterfall'),
      of: z.string().exactOptional(),
      parameter: bilingual,
      choices: z.record(z.string(), leverSetting).exactOptional(),
    }),
    z.strictObject({ kind: z.enum(UNPRICED_KINDS), reason: z.string(), why: bilingual }),
  ])
  .describe('how the term reaches the money of a deal');

const term = z.strictObject({
  id: z.string(),
  aliases: ids,
  kinds,
  family: z.string(),
  dimension,
  layer: z.enum(LAYERS),
  weight,
  name: bilingual,
  searchAliases: ids,
  definition: bilingual,
  mechanics: bilingual.exactOptional(),
  pitfalls: bilingual,
  dependsOn: bilingual.exactOptional(),
  dependsOnEvidence: z.literal('judgement').exactOptional(),
  form: valueForm,
  worth: worth.exactOptional(),
  keyDate: z
    .strictObject({
      kind: z.enum(TERM_KEY_DATE_KINDS),
      from: z.enum(EVENT_KINDS),
      label: bilingual.exactOptional(),
      askExtensionDaysBefore: z.number().exactOptional(),
    })
    .exactOptional(),
  derivesFrom: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('ratio'), of: z.string(), to: z.string() }),
      z.strictObject({ kind: z.literal('part'), of: z.string() }),
      z.strictObject({ kind: z.literal('total'), first: z.string(), times: z.string(), each: z.string() }),
    ])
    .exactOptional()
    .describe('which other terms it follows from'),
  scored: z.boolean(),
  notScoredWhy: bilingual.exactOptional(),
  scoredOnlyWith: z.string().exactOptional(),
  market: z.strictObject({
    low: marketPoint.exactOptional(),
    typical: marketPoint.exactOptional(),
    high: marketPoint.exactOptional(),
    note: bilingual.exactOptional(),
  }),
  evidence: z.enum(EVIDENCE_KINDS),
  confidence: z.enum(CONFIDENCES),
  evidenceNote: bilingual.exactOptional(),
  reviewBy: z.string().exactOptional().describe('ISO date, where the record itself says by when'),
  positions: z.array(position),
  sources: ids,
  cases: z.array(z.strictObject({ case: z.string(), lesson: bilingual })),
  related: z.array(z.strictObject({ term: z.string(), why: bilingual })),
  clauses: z
    .strictObject({
      protective: wording,
      middle: wording.extend({ kind: z.enum(MIDDLE_KINDS) }),
      opening: z.strictObject({ says, en: z.string(), ko: z.string().exactOptional() }),
    })
    .exactOptional(),
  sentences: z
    .record(z.string(), bilingual)
    .exactOptional()
    .describe('how a paper of ours says a choice that the clauses have no wording for'),
  noClauseWhy: bilingual.exactOptional(),
});

const caseRecord = z.strictObject({
  id: z.string(),
  title: bilingual,
  year: z.number().int(),
  kind: z.enum(DEAL_KINDS),
  dealType: bilingual,
  koreanSide: bilingual,
  foreignSide: bilingual,
  summary: bilingual,
  facts: z.array(
    z.strictObject({
      label: bilingual,
      value: bilingual,
      status: z.enum(['reported', 'reprinted', 'calculated', 'unverified', 'undisclosed']),
      confidence: z.enum(CONFIDENCES),
      sources: ids,
      conflicts: z.array(z.strictObject({ value: bilingual, sources: ids })),
    }),
  ),
  wentWell: bilingual,
  wentBadly: bilingual,
  lessons: z.array(z.strictObject({ text: bilingual, terms: ids })),
});

const question = z.strictObject({
  id: z.string(),
  topic: z.enum(['alternatives', 'time', 'information', 'legal', 'talent', 'money']),
  kinds,
  roles,
  text: bilingual,
  why: bilingual,
  improve: bilingual,
  answers: z.array(
    z.strictObject({
      id: z.string(),
      label: bilingual,
      score,
      reach: bilingual.exactOptional().describe('only where we can bring the answer about'),
    }),
  ),
  bears: z.array(z.strictObject({ dimension, weight: z.number() })),
  evidence: z.enum(['reported', 'judgement']),
  sources: ids,
  cases: ids,
});

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), fact: z.string(), isOneOf: ids }),
  z.strictObject({
    kind: z.literal('term'),
    term: z.string(),
    atLeast: z.number().exactOptional(),
    atMost: z.number().exactOptional(),
    below: z.number().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('choice'), term: z.string(), isOneOf: ids }),
]);

const ruleFields = {
  id: z.string(),
  topic: z.enum(RULE_TOPICS),
  nature: z.enum(RULE_NATURES),
  kinds,
  dimension,
  title: bilingual,
  cites: bilingual.describe('articles of the statute or treaty, or the page'),
  text: bilingual,
  use: bilingual,
  asOf: z.string().describe('ISO date up to which the rule was read'),
  reviewBy: z.string().exactOptional().describe('ISO date, where the record itself says by when'),
  confidence: z.enum(CONFIDENCES),
  sources: ids,
  terms: ids,
  mend: z
    .strictObject({ owner: z.enum(MEND_OWNERS), before: z.enum(EVENT_KINDS).exactOptional() })
    .exactOptional()
    .describe('who can mend a failed check, and before what'),
  keyDate: z
    .strictObject({
      kind: z.enum(RULE_KEY_DATE_KINDS),
      before: z.enum(EVENT_KINDS),
      days: z.number(),
      where: bilingual,
      cites: bilingual,
    })
    .exactOptional()
    .describe('what must be done by a day that is counted back from an event'),
};

const rule = z.strictObject({
  ...ruleFields,
  check: z
    .strictObject({
      rows: z.array(
        z.strictObject({
          when: z.array(condition),
          outcome: z.enum(CHECK_OUTCOMES),
          say: bilingual,
          ofClause: z
            .array(z.strictObject({ term: z.string(), isOneOf: z.array(z.string()), say: bilingual }))
            .exactOptional()
            .describe('said in place of `say` where the clause of the paper is one of these'),
        }),
      ),
    })
    .exactOptional(),
});

const fact = z.strictObject({
  id: z.string(),
  kinds,
  topic: z.enum(RULE_TOPICS),
  text: bilingual,
  why: bilingual,
  answers: z.array(z.strictObject({ id: z.string(), label: bilingual })),
});

const libraryOutputSchema: z.ZodType<LibraryOutput> = z.strictObject({
  version,
  terms: z.array(term),
  families: z.array(z.strictObject({ id: z.string(), name: bilingual })),
  dimensions: z.array(z.strictObject({ id: dimension, name: bilingual, about: bilingual })),
  bases: z.array(z.strictObject({ id: z.string(), name: bilingual, definition: bilingual })),
  units: z.array(z.strictObject({ id: z.string(), name: bilingual })),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      outlet: z.string(),
      url: z.string(),
      year: z.number().int().exactOptional(),
      readIn: z.number().int().exactOptional(),
      undated: z.literal(true).exactOptional(),
      grade: z.enum(SOURCE_GRADES).exactOptional(),
    }),
  ),
  cases: z.array(caseRecord),
  questions: z.array(question),
  rules: z.array(rule),
  facts: z.array(fact),
  editions: z.array(
    z.strictObject({
      id: z.string(),
      givenOn: z.string().describe('ISO date'),
      about: bilingual,
      changes: z.array(
        z.strictObject({
          kind: z.enum(CHANGE_KINDS),
          what: bilingual,
          why: bilingual,
          records: ids.describe('a list of the library and an id in it: rules/hours_notice'),
        }),
      ),
    }),
  ),
  review: z
    .strictObject({
      rules: z.record(z.enum(RULE_NATURES), z.number()),
      figures: z.record(z.enum(EVIDENCE_KINDS).exclude(['house']), z.number()),
    })
    .exactOptional()
    .describe('months after which a record is to be looked at again'),
  problems: z
    .array(
      z.strictObject({ file: z.string(), line: z.number().int(), field: z.string(), message: bilingual }),
    )
    .describe('what could not be read; the rest is served'),
});

const rulesOutputSchema: z.ZodType<RulesOutput> = z.strictObject({
  version,
  deal: dealRef,
  draft: draftRef
    .exactOptional()
    .describe('missing where the deal has no draft: the facts alone are checked'),
  on: z.string().describe('ISO date that ages are counted to'),
  counts: z.strictObject({
    fail: z.number().int().min(0),
    unknown: z.number().int().min(0),
    'to-know': z.number().int().min(0),
    pass: z.number().int().min(0),
    'not-applicable': z.number().int().min(0),
  }),
  rules: z.array(
    z.strictObject({
      ...ruleFields,
      ageMonths: z.number().int().min(0).describe('whole months since asOf'),
      check: z
        .strictObject({
          outcome: z.enum(CHECK_OUTCOMES),
          say: bilingual,
          missing: z
            .array(z.strictObject({ kind: z.enum(['fact', 'term']), id: z.string(), name: bilingual }))
            .describe('facts to answer and terms that the draft does not state'),
        })
        .exactOptional()
        .describe('missing for a rule that is only to be known'),
    }),
  ),
});

const namedRecord = z.strictObject({ id: z.string(), name: bilingual });
const count = z.number().int().min(0);
const problem = z.strictObject({
  file: z.string(),
  line: z.number().int(),
  field: z.string(),
  message: bilingual,
});

const libraryReportSchema: z.ZodType<LibraryReportOutput> = z.strictObject({
  version,
  on: z.string().describe('ISO date that ages are counted to'),
  totals: z.strictObject({
    terms: count,
    scoredTerms: count,
    cases: count,
    caseFacts: count,
    rules: count,
    rulesWithCheck: count,
    questions: count,
    factQuestions: count,
    sources: count,
  }),
  termsByKind: z.array(z.strictObject({ kind: z.enum(DEAL_KINDS), count })),
  termsByFamily: z.array(z.strictObject({ id: z.string(), name: bilingual, count })),
  termsByDimension: z.array(z.strictObject({ id: dimension, name: bilingual, count })),
  termsByEvidence: z
    .array(z.strictObject({ evidence: z.enum(EVIDENCE_KINDS), confidence: z.enum(CONFIDENCES), count }))
    .describe('every pair of evidence and confidence that occurs'),
  casesByKind: z.array(z.strictObject({ kind: z.enum(DEAL_KINDS), count })),
  factsByStatus: z.array(
    z.strictObject({
      status: z.enum(['reported', 'reprinted', 'calculated', 'unverified', 'undisclosed']),
      count,
    }),
  ),
  rulesByTopic: z.array(z.strictObject({ topic: z.enum(RULE_TOPICS), count })),
  rulesByNature: z.array(z.strictObject({ nature: z.enum(RULE_NATURES), count })),
  oldestSources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      outlet: z.string(),
      year: z.number().int(),
      citedBy: count.describe('records that rest on the page'),
    }),
  ),
  undatedSources: ids,
  livingSources: ids,
  sourcesWithoutDate: ids,
  sourcesByGrade: z.array(z.strictObject({ grade: z.enum(SOURCE_GRADES), count })),
  ungradedSources: ids,
  restsOnWeak: z.array(namedRecord),
  uncitedSources: ids,
  rulesByAge: z.array(
    namedRecord.extend({ asOf: z.string(), ageDays: z.number().int(), confidence: z.enum(CONFIDENCES) }),
  ),
  lacks: z.strictObject({
    korean: z
      .array(z.strictObject({ record: z.string(), field: z.string(), text: z.string() }))
      .describe('a Korean text without a Korean letter'),
    koreanOpening: z.array(namedRecord).describe('the studio opening is in English only'),
    clause: z.array(namedRecord.extend({ why: bilingual.exactOptional() })),
    case: z.array(namedRecord),
    sources: z.array(namedRecord.extend({ evidence: z.enum(EVIDENCE_KINDS) })),
    market: z.array(namedRecord).describe('neither a figure nor a choice says what the market does'),
    rungs: z.array(namedRecord.extend({ missing: ids })),
    dependsOn: z.array(namedRecord),
    says: z
      .array(namedRecord.extend({ wordings: ids }))
      .describe('wordings of a choice that put none of the choices into words'),
    related: z.array(namedRecord),
    check: z.array(namedRecord).describe('rules that cannot be checked on a deal'),
    ruleSources: z.array(namedRecord),
  }),
  ownJudgement: z.strictObject({
    dependsOn: z.array(namedRecord),
    rungs: z
      .array(namedRecord.extend({ missing: ids, why: bilingual }))
      .describe('rungs left out on purpose'),
  }),
  unverified: z.strictObject({
    terms: z.array(namedRecord),
    facts: z.array(z.strictObject({ caseId: z.string(), label: bilingual })),
    rules: z.array(namedRecord),
  }),
  edition: z.strictObject({ id: z.string(), givenOn: z.string().describe('ISO date') }).exactOptional(),
  due: z
    .array(
      namedRecord.extend({
        list: z.enum(RECORD_LISTS),
        reviewBy: z.string().describe('ISO date'),
        isOverdue: z.boolean(),
      }),
    )
    .describe('rules and figures by the day by which they are to be looked at again, the earliest first'),
  problems: z.array(problem).describe('what could not be read; the rest is served'),
});

const OUTPUTS = {
  'library-output': { schema: libraryOutputSchema, title: 'jibun library --json' },
  'library-report': { schema: libraryReportSchema, title: 'jibun library --report --json' },
  'library-diff': { schema: libraryDiffOutputSchema, title: 'jibun library --diff OLD_FOLDER --json' },
  'compare-output': { schema: compareOutputSchema, title: 'jibun compare FILE.json --json' },
  'rules-output': { schema: rulesOutputSchema, title: 'jibun rules FILE.json --json' },
  'leverage-output': { schema: leverageOutputSchema, title: 'jibun leverage FILE.json --json' },
  'points-output': { schema: pointsOutputSchema, title: 'jibun points FILE.json --json' },
  'decide-output': { schema: decideOutputSchema, title: 'jibun decide FILE.json --json' },
  'check-paper-output': { schema: checkPaperOutputSchema, title: 'jibun check-paper FILE.json --json' },
  'compare-papers-output': { schema: comparePapersOutputSchema, title: 'jibun compare-papers A B --json' },
  'money-output': { schema: moneyOutputSchema, title: 'jibun money FILE.json --json' },
  'read-output': { schema: readOutputSchema, title: 'jibun read FILE --json' },
  'redline-output': { schema: redlineOutputSchema, title: 'jibun redline THEIRS.docx … --json' },
  'redline-changes': {
    schema: redlineChangesSchema,
    title: 'jibun redline THEIRS.docx --changes CHANGES.json',
  },
  'read-value-output': { schema: readValueOutputSchema, title: 'jibun read-value TEXT --json' },
} as const;

/** The published JSON Schemas (draft 2020-12) by file name, as `templates/schemas` holds them. */
export function outputJsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(OUTPUTS).map(([name, { schema, title }]) => [
      `${name}.schema.json`,
      { title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' }) },
    ]),
  );
}
