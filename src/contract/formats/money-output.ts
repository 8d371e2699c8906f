import { z } from 'zod';
import type { OptionOutcomes } from '#domain/settlement/clauses/option-outcomes.ts';
import type { OurStake } from '#domain/settlement/clauses/deal-figures.ts';
import type { PayeeTax, TaxedIncome } from '#domain/settlement/clauses/payee-taxes.ts';
import type { Gap, Spread } from '#domain/settlement/clauses/price-clauses.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { MoneyFileResult } from '#domain/settlement/file/money-file.ts';
import { isInPeriods } from '#domain/settlement/waterfall/period-statement.ts';
import type { PeriodStatement } from '#domain/settlement/waterfall/period-statement.ts';
import { TIER_ROLES } from '#domain/settlement/waterfall/waterfall-types.ts';
import type { WaterfallResult } from '#domain/settlement/waterfall/waterfall-types.ts';
import { FORMULAS } from '#domain/settlement/statement/formulas.ts';
import type { FormulaId } from '#domain/settlement/statement/formulas.ts';
import { LINE_SECTIONS } from '#domain/settlement/statement/statement-types.ts';
import type { LineSection } from '#domain/settlement/statement/statement-types.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatPercent } from '#domain/values/format-value.ts';
import { currencySchema } from '#contract/schemas/currency-schema.ts';
import { bilingual } from './bilingual-output.ts';

/** What `jibun money --json` prints, of a deal or of a bare statement or waterfall. Amounts are whole minor units. */
export type MoneyOutput = {
  readonly version: string;
  readonly of: 'deal' | 'statement' | 'waterfall';
  readonly title: string;
  readonly source: string;
  readonly note: string;
  readonly results: readonly MoneyResult[];
  /** Of a deal: what each clause of the draft is worth, the most left on the table first. */
  readonly clauses: readonly MoneyClause[];
  /** Of a remake. */
  readonly option?: OptionOutcomes;
  /** What the paper as it stands pays us, over all outcomes. Missing without the person's chances, and of an outline. */
  readonly overall?: Gap;
  /** Of a deal: whether its facts decide what is withheld; else the rate is the paper's own, or assumed. */
  readonly isTaxByFacts?: boolean;
  /** Where a waterfall is settled in the currency of the deal. */
  readonly stake?: OurStake;
};

export type MoneyResult = {
  readonly kind: 'statement' | 'waterfall';
  readonly scenario: string;
  readonly label: Bilingual;
  readonly currency: CurrencyCode;
  readonly lines: readonly MoneyLine[];
  readonly payees: readonly MoneyPayee[];
  readonly totals: Readonly<Record<string, number>>;
  readonly conservation: readonly MoneyBalance[];
  /** Receipts or box office at which something begins, by its name. */
  readonly levels: Readonly<Record<string, number>>;
  /** Worth at signature to our side; missing where no discount rate is given. */
  readonly present?: MoneyPresent;
  /** Of a statement whose owner keeps its books in another currency: what is paid after tax, in that currency. */
  readonly paid?: { readonly currency: CurrencyCode; readonly amountMinor: number };
  /** A waterfall as a statement in periods; only where the structure says when it accounts, holds back or bears interest on a balance. */
  readonly periods?: readonly PeriodStatement[];
};

type MoneyPresent = { readonly discountRate: string; readonly oursMinor: number };

type MoneyLine = {
  readonly id: string;
  /** Of a statement. */
  readonly section?: LineSection;
  readonly label: Bilingual;
  readonly amountMinor: number;
  readonly role: string;
  readonly formula: MoneyFormula;
};
/** Of a statement the id of its formula, which opens to words and a source; of a waterfall the arithmetic itself. */
type MoneyFormula =
  FormulaId | `min(due ${number}, reached ${number})` | `admissions ${number} * ticket ${number}`;
type MoneyPayee = {
  readonly payee: string;
  readonly label: Bilingual;
  readonly side: 'ours' | 'theirs' | 'third';
  readonly receivedMinor: number;
  readonly advancedMinor: number;
  readonly netMinor: number;
  /** Of `netMinor`, worth at signature. */
  readonly presentMinor?: number;
  /** Of a deal: what is withheld from `receivedMinor`. A bare file has no facts to tell it by. */
  readonly tax?: MoneyTax;
};
type MoneyTax = Pick<PayeeTax, 'residence' | 'netMinor'> & {
  readonly kinds: readonly (Omit<TaxedIncome, 'rate' | 'from'> & {
    readonly rate?: string;
    readonly source?: string;
  })[];
};
type MoneyBalance = {
  readonly of: 'picture' | 'owner' | 'waterfall';
  readonly inMinor: number;
  readonly outMinor: number;
  readonly isExact: boolean;
};
export type MoneyClause = {
  readonly termId: string;
  readonly name: Bilingual;
  readonly kind: 'priced' | 'no-money' | 'not-modelled' | 'unknown';
  readonly clause: string;
  readonly why?: Bilingual;
  readonly worthMinor?: number;
  readonly worthSpread?: Spread;
  readonly worthRung?: 'ask' | 'ours' | 'market';
  readonly givenAway?: Gap;
};

const formulaSchema = z
  .union([
    // The keys are the ids, which `Object.keys` does not say.
    z.enum(Object.keys(FORMULAS) as FormulaId[]),
    z.templateLiteral(['min(due ', z.number(), ', reached ', z.number(), ')']),
    z.templateLiteral(['admissions ', z.number(), ' * ticket ', z.number()]),
  ])
  .describe('of a statement the id of its formula, of a waterfall the arithmetic itself');
const minor = z.number().int().describe('whole minor units');
const spread = { p10Minor: minor, medianMinor: minor, p90Minor: minor };
const chance = z.strictObject({
  numerator: z.number().int().min(0),
  denominator: z.number().int().min(1),
});
const amounts = z.record(z.string(), minor);

const columns = { priorMinor: minor, periodMinor: minor, cumulativeMinor: minor };
const periodSchema = z.strictObject({
  month: z.number().int().describe('the last of the period, from signature'),
  paidAfterDays: z.number().int().exactOptional().describe('days after the end of that month'),
  receipts: z.strictObject(columns).describe('receipts and inflows; a reserve once it is released'),
  reserves: z.array(
    z
      .strictObject({
        source: z.string().exactOptional(),
        account: z.string().exactOptional().describe('a reserve account, in place of a source'),
        label: bilingual,
        currency: currencySchema,
        held: z.strictObject(columns),
        released: z.strictObject(columns),
        balanceMinor: minor.describe('held less released'),
      })
      .describe('of a source in its currency; of a reserve account in that of the waterfall'),
  ),
  tiers: z.array(
    z.strictObject({
      account: z.string(),
      tier: z.string(),
      label: bilingual,
      role: z.enum(TIER_ROLES),
      ...columns,
      unrecouped: z
        .strictObject({
          openingMinor: minor,
          interestMinor: minor.exactOptional(),
          closingMinor: minor.describe('opening + interest - paid in the period'),
        })
        .exactOptional(),
    }),
  ),
  payees: z.array(
    z.strictObject({
      payee: z.string(),
      label: bilingual,
      side: z.enum(['ours', 'theirs', 'third']),
      ...columns,
    }),
  ),
  unallocated: z.strictObject(columns),
});

const taxSchema = z
  .strictObject({
    residence: z
      .string()
      .exactOptional()
      .describe(
        'country of the party that the payee is; missing where no party of the deal is known to be it',
      ),
    kinds: z.array(
      z.strictObject({
        income: z
          .enum(['royalties', 'services'])
          .describe('services: pay for work; royalties: everything else'),
        grossMinor: minor,
        rate: z.string().exactOptional(),
        withheldMinor: minor.exactOptional(),
        by: z
          .enum(['domestic', 'library', 'paper', 'not-named', 'not-known'])
          .describe(
            'domestic: payer and payee are of one country; library: a rate by the facts of the deal, with its source; paper: the rate of the paper; not-named: worked as nothing, for neither names a rate on our side; not-known: nothing decides it',
          ),
        source: z.string().exactOptional(),
      }),
    ),
    netMinor: minor
      .exactOptional()
      .describe('received less what is withheld; missing where a rate is not known'),
  })
  .describe('of a deal: what is withheld from what the payee receives');

export const moneyOutputSchema: z.ZodType<MoneyOutput> = z.strictObject({
  version: z.string(),
  of: z.enum(['deal', 'statement', 'waterfall']),
  title: z.string(),
  source: z.string(),
  note: z.string(),
  results: z.array(
    z.strictObject({
      kind: z.enum(['statement', 'waterfall']),
      scenario: z.string(),
      label: bilingual,
      currency: currencySchema,
      lines: z.array(
        z.strictObject({
          id: z.string(),
          section: z.enum(LINE_SECTIONS).exactOptional().describe('of a statement'),
          label: bilingual,
          amountMinor: minor,
          role: z.string(),
          formula: formulaSchema,
        }),
      ),
      payees: z.array(
        z.strictObject({
          payee: z.string(),
          label: bilingual,
          side: z.enum(['ours', 'theirs', 'third']),
          receivedMinor: minor,
          advancedMinor: minor,
          netMinor: minor,
          presentMinor: minor.exactOptional(),
          tax: taxSchema.exactOptional(),
        }),
      ),
      totals: amounts,
      conservation: z.array(
        z.strictObject({
          of: z.enum(['picture', 'owner', 'waterfall']),
          inMinor: minor,
          outMinor: minor,
          isExact: z.boolean(),
        }),
      ),
      levels: amounts,
      present: z
        .strictObject({ discountRate: z.string().describe('per year'), oursMinor: minor })
        .exactOptional()
        .describe('worth at signature to our side; when money comes in is an assumption'),
      paid: z
        .strictObject({ currency: currencySchema, amountMinor: minor })
        .exactOptional()
        .describe('what the owner is paid after tax, in the currency of its books where that is another'),
      periods: z
        .array(periodSchema)
        .exactOptional()
        .describe(
          'a waterfall as a statement in periods, where it says when it accounts, holds back or bears interest on a balance',
        ),
    }),
  ),
  clauses: z.array(
    z.strictObject({
      termId: z.string(),
      name: bilingual,
      kind: z.enum(['priced', 'no-money', 'not-modelled', 'unknown']),
      clause: z.string(),
      why: bilingual.exactOptional(),
      worthMinor: minor.exactOptional(),
      worthSpread: z
        .strictObject(spread)
        .exactOptional()
        .describe('run by run with the same draws: in one run of ten at most p10, in nine at most p90'),
      worthRung: z
        .enum(['ask', 'ours', 'market'])
        .exactOptional()
        .describe('ours: what our last paper asks, where that is less than our ask'),
      givenAway: z
        .strictObject({ averageMinor: minor, ...spread })
        .exactOptional()
        .describe('our ask less what our own last paper asks, both put into the paper'),
    }),
  ),
  option: z
    .strictObject({
      chances: z
        .strictObject({ lapsed: chance, exercisedNotMade: chance, made: chance })
        .exactOptional()
        .describe('the person’s own; without them every average takes for granted that the film is made'),
      lapsed: z.strictObject({ netMinor: minor }),
      exercisedNotMade: z.strictObject({ netMinor: minor }),
      made: z.strictObject(spread).describe('over films that are made'),
    })
    .exactOptional()
    .describe('of a remake: what becomes of the option, and what each outcome pays us after tax'),
  overall: z
    .strictObject({ averageMinor: minor, ...spread })
    .exactOptional()
    .describe(
      'what the paper as it stands pays us after tax, over all outcomes; missing without the person’s chances of a remake, and of an outline',
    ),
  isTaxByFacts: z
    .boolean()
    .exactOptional()
    .describe(
      'of a deal: whether its facts decide what is withheld from us; else the rate is the paper’s own, or assumed',
    ),
  stake: z
    .strictObject({
      byScenario: z.array(
        z.strictObject({
          id: z.string(),
          putInMinor: minor.describe('equity of ours, and what we advance'),
          receivedMinor: minor.describe('out of the waterfall, before tax; what was put in comes back in it'),
          feesMinor: minor.describe('to us, beside the waterfall'),
          incentivesMinor: minor.describe('public money that is ours, beside the waterfall'),
          taxMinor: minor,
          netMinor: minor.describe('received + fees - tax - put in; below zero it is a loss'),
        }),
      ),
      isExample: z.boolean().describe('an outline with example amounts: no money of this deal'),
    })
    .exactOptional()
    .describe('what our side puts in and gets under the waterfall, by scenario'),
});

type Worked = Extract<MoneyFileResult, { kind: 'statement' }>['scenarios'][number];
type Run = Extract<MoneyFileResult, { kind: 'waterfall' }>['scenarios'][number];

/** A worked statement as it is printed. */
export function statementResult(
  { id, label, statement }: Pick<Worked, 'id' | 'label' | 'statement'>,
  levels: Readonly<Record<string, number>>,
  present: { readonly discountRate: Fraction; readonly oursMinor: number } | undefined,
): MoneyResult {
  return {
    kind: 'statement',
    scenario: id,
    label,
    currency: statement.currency,
    lines: statement.lines.map((line) => ({
      id: line.id,
      section: line.section,
      label: line.label,
      amountMinor: line.amountMinor,
      role: line.role,
      formula: line.formula,
    })),
    payees: [],
    totals: statement.totals,
    conservation: (['picture', 'owner'] as const).map((of) => ({ of, ...statement.conservation[of] })),
    levels,
    ...(statement.paid.currency === statement.currency ? {} : { paid: statement.paid }),
    ...presentOf(present),
  };
}

/** A worked waterfall as it is printed: a line for each tier. */
export function waterfallResult(
  {
    id,
    label,
    result,
    present,
    statements,
    spec,
  }: Pick<Run, 'id' | 'label' | 'result' | 'present' | 'statements' | 'spec'>,
  levels: Readonly<Record<string, number>>,
  taxes: readonly PayeeTax[],
): MoneyResult {
  return {
    kind: 'waterfall',
    scenario: id,
    label,
    currency: result.currency,
    lines: [
      ...result.admissions.map(admissionsLine),
      ...result.tiers.map((tier): MoneyLine => ({
        id: tier.tier,
        label: tier.label,
        amountMinor: tier.paidMinor,
        role: tier.role,
        formula: `min(due ${tier.dueMinor}, reached ${tier.reachedMinor})`,
      })),
    ],
    payees: result.payees.map(({ payee, label: name, side, receivedMinor, advancedMinor, netMinor }, at) => ({
      payee,
      label: name,
      side,
      receivedMinor,
      advancedMinor,
      netMinor,
      ...(present ? { presentMinor: present.payees[at]!.netMinor } : {}),
      ...taxOf(taxes.find((tax) => tax.payee === payee)),
    })),
    totals: {
      received: result.receivedMinor,
      inflows: result.inflowsMinor,
      unallocated: sum(result.unallocated.map(({ amountMinor }) => amountMinor)),
      held: sum(result.held.map(({ setAsideMinor, releasedMinor }) => setAsideMinor - releasedMinor)),
    },
    conservation: [{ of: 'waterfall', ...result.conservation }],
    levels,
    // Where nobody is on our side nothing is said of what we have today; a nought would be a finding.
    ...presentOf(result.payees.some(({ side }) => side === 'ours') ? present : undefined),
    ...(isInPeriods(spec) ? { periods: statements } : {}),
  };
}

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}

function taxOf(tax: PayeeTax | undefined): Pick<MoneyPayee, 'tax'> {
  if (!tax) return {};
  const { payee: _payee, kinds, ...of } = tax;
  return {
    tax: {
      ...of,
      kinds: kinds.map(({ rate, from, ...kind }) => ({
        ...kind,
        ...(rate ? { rate: formatPercent(rate).en } : {}),
        ...(from ? { source: from.source } : {}),
      })),
    },
  };
}

function admissionsLine({
  source,
  label,
  admissions,
  ticketMinor,
  receiptsMinor,
}: WaterfallResult['admissions'][number]): MoneyLine {
  const count = admissions.toLocaleString('en-US');
  return {
    id: source,
    label: { en: `${label.en}: ${count} admissions`, ko: `${label.ko}: 관객 ${count}명` },
    amountMinor: receiptsMinor,
    role: 'receipts',
    formula: `admissions ${admissions} * ticket ${ticketMinor}`,
  };
}

function presentOf(
  present: { readonly discountRate: Fraction; readonly oursMinor: number } | undefined,
): Pick<MoneyResult, 'present'> {
  if (!present) return {};
  const { discountRate, oursMinor } = present;
  return { present: { discountRate: formatPercent(discountRate).en, oursMinor } };
}
