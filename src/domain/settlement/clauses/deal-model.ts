import type { Deal, DealDocument, Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { DealWaterfall } from '#domain/deal/deal-money.ts';
import type { OwnOutcome } from '#domain/settlement/simulation/own-scenario.ts';
import type { Value } from '#domain/values/value.ts';
import { Fail } from '#domain/base/failure.ts';
import { applicableTerms } from '#domain/deal/applicable.ts';
import type { Term } from '#domain/library/term.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction, fractionToNumber, ZERO } from '#domain/figures/fraction.ts';
import { exchange, findRate } from '#domain/figures/exchange.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Money } from '#domain/figures/money.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Assumption, DealScenario } from './assumptions.ts';
import { assumptionsOf, dealScenarios, parametersOf } from './assumptions.ts';
import { worthsOf } from '#domain/settlement/levers/move-lever.ts';
import type { Worths } from '#domain/settlement/levers/move-lever.ts';
import type { PricingModel } from '#domain/settlement/levers/pricing-model.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { defaultPresetId, presetFor, scaledRecord } from '#domain/deal/deal-waterfall.ts';
import { timesFraction } from '#domain/figures/exact.ts';
import type { Scenario } from '#domain/settlement/simulation/outcome-model.ts';
import { scenariosFor } from '#domain/settlement/simulation/outcome-model.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { WATERFALL_PRESETS } from '#domain/settlement/waterfall/waterfall-presets.ts';
import type { PaperAccounting } from './accounting-of-paper.ts';
import { accountedAsPaper, accountingOfPaper, timedAsPaper } from './accounting-of-paper.ts';
import { applyValues } from './price-clauses.ts';
import { studioStatement } from './studio-statement.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import { withFurtherAdvertising } from './further-advertising.ts';
import { taxByFacts } from './tax-by-facts.ts';
import type { TaxFacts } from './payee-taxes.ts';
import { taxFactsOf } from './payee-taxes.ts';
import type { TaxByFacts } from './tax-by-facts.ts';
import type { PricingInput, TermRungs } from './price-clauses.ts';
import { askAsItStands } from '#domain/points/ask-as-it-stands.ts';
import { asScreenedOn } from '#domain/settlement/waterfall/admissions.ts';
import { receivedOver } from '#domain/settlement/waterfall/waterfall-present-value.ts';
import type { WaterfallInput, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

/** Everything that the money of a deal is worked from, under one draft. */
export type DealModel = {
  readonly currency: CurrencyCode;
  readonly budgetMinor: number;
  /** Their paper put into figures. */
  readonly model: PricingModel;
  /** Before any value of a paper. */
  readonly start: PricingModel;
  readonly parameters: MoneyParameters;
  /** Which terms of the library move what. */
  readonly worths: Worths;
  readonly assumptions: readonly Assumption[];
  readonly scenarios: readonly DealScenario[];
  readonly outcomes: readonly Scenario[];
  readonly waterfall?: DealWaterfall & {
    /** It is a preset as it came, whose amounts are examples: an outline to be filled, and no money of this deal. */
    readonly isExample: boolean;
    /** As it is worked, before any value of a paper: at the day of screening, and advertised as the film does. */
    readonly worked: WaterfallSpec;
    readonly inputs: readonly {
      readonly id: string;
      readonly label: Bilingual;
      readonly input: WaterfallInput;
    }[];
  };
  /** Terms of the draft that hold a value, by id. */
  readonly offers: Readonly<Record<string, Value>>;
  /** Terms whose value could not be put into figures, and why. */
  readonly notApplied: Readonly<Record<string, Bilingual>>;
  /** When the paper has statements made and paid; in a waterfall unless the person says otherwise. */
  readonly accounting?: PaperAccounting;
  /** What decides what is withheld from each payee of the waterfall. */
  readonly taxFacts: TaxFacts;
};

/**
 * The studio statement of a remake, the waterfall of a co-production or distribution deal, or both.
 * Throws `Fail` `refused` when the deal has no budget, or one in a currency without a rate.
 */
export function dealModel(
  document: DealDocument,
  draft: Draft,
  library: MoneyParameters,
  terms: readonly Term[],
): DealModel {
  const { deal, money } = document;
  const base = parametersOf(library, money);
  const scenarios = dealScenarios(library, money);
  const stored = hasWaterfall(document)
    ? (money?.waterfall ?? presetFor(defaultPresetId(deal), deal))
    : undefined;
  const accounting = accountingOfPaper(draft);
  const drawn = stored && { ...stored, spec: workedSpec(stored, deal, base, scenarios, accounting) };
  const hasStatement = deal.kinds.includes('remake');
  // One paper is in one currency; a waterfall in another one is worked apart from the statement.
  const currency = hasStatement ? deal.currency : (drawn?.spec.currency ?? deal.currency);
  const budgetMinor = budgetIn(deal, currency);
  const parameters: MoneyParameters = {
    ...base,
    scenarios: base.scenarios.map((scenario) =>
      hasStatement && scenario.outcome
        ? { ...scenario, outcome: outcomeIn(deal, currency, scenario.outcome, scenario.label) }
        : scenario,
    ),
  };
  const statement = hasStatement ? studioStatement(parameters, currency, budgetMinor) : undefined;
  const isPriced = drawn !== undefined && drawn.spec.currency === currency;
  const tax = taxByFacts(parameters.taxes, document.situation, deal.parties);
  const start: PricingModel = {
    currency,
    budgetMinor,
    rates: deal.rates,
    timing: timedAsPaper(parameters.timing, accounting),
    waterfallFeeMinor: 0,
    waterfallTax: tax?.royalties.withholding ?? ZERO,
    waterfallFeeTax: tax?.services?.withholding ?? ZERO,
    ...(tax?.services ? { waterfallServiceTax: tax.services.withholding } : {}),
    isTaxByFacts: tax !== undefined,
    incentives: [],
    waterfallIncentiveMinor: 0,
    undecidedIncentives: undecidedIncentives(document.situation),
    ...(statement ? { statement: tax ? taxedBy(statement, tax) : statement } : {}),
    ...(isPriced ? { waterfall: drawn.spec } : {}),
  };
  const offers = offersOf(draft);
  const worths = worthsOf(terms);
  const { model, notApplied } = applyValues(start, offers, worths);
  const modest = modestOf(scenarios);
  return {
    currency,
    budgetMinor,
    model,
    start,
    parameters,
    worths,
    assumptions: assumptionsOf(library, money),
    scenarios,
    outcomes: model.statement ? scenariosFor(model.statement, parameters) : [],
    ...(drawn && stored
      ? {
          waterfall: {
            ...stored,
            worked: drawn.spec,
            isExample: isAsItCame(stored, deal),
            inputs: scenarios.map(({ id, label, boxOfficeMultiple, outcome }) => ({
              id,
              label,
              input: receivedOver(
                drawn.spec,
                {
                  periods: [
                    {
                      month: parameters.timing.months['release'] ?? 0,
                      receiptsMinor: statedFor(drawn, receiptsAt(drawn, boxOfficeMultiple, modest), outcome),
                    },
                  ],
                },
                parameters.timing.receiptsSpread,
              ),
            })),
          },
        }
      : {}),
    offers,
    notApplied,
    ...(accounting ? { accounting } : {}),
    taxFacts: taxFactsOf(document, parameters.taxes),
  };
}

/** By the name that the library gives an incentive: the fact about it, and the answers under which it is no money. */
const UNDECIDED_WHERE = {
  'korea-location': { fact: 'location_incentive', answers: ['not_counted', 'counted'] },
  'korea-co-production': { fact: 'copro_fund', answers: ['not_counted', 'counted'] },
} as const;

function undecidedIncentives(situation: DealDocument['situation']): string[] {
  return Object.entries(UNDECIDED_WHERE).flatMap(([incentive, { fact, answers }]) =>
    answers.some((answer) => answer === situation[FACT_PREFIX + fact]?.answer) ? [incentive] : [],
  );
}

function taxedBy(statement: StatementSpec, { royalties, services }: TaxByFacts): StatementSpec {
  const { owner } = statement;
  const tax = { ...owner.tax, ...royalties, ...(services ? { services } : {}) };
  return { ...statement, owner: { ...owner, tax } };
}

export function hasWaterfall({ deal, money }: Pick<DealDocument, 'deal' | 'money'>): boolean {
  return money?.waterfall !== undefined || deal.kinds.some((kind) => kind !== 'remake');
}

/** With the rates of its day of screening; where it is more than an outline, accounted as the paper says and advertised as the film does. */
function workedSpec(
  stored: DealWaterfall,
  deal: Deal,
  { parameters }: MoneyParameters,
  scenarios: readonly DealScenario[],
  accounting: PaperAccounting | undefined,
): WaterfallSpec {
  const { screenedOn, typicalMinor } = stored;
  const spec = screenedOn === undefined ? stored.spec : asScreenedOn(stored.spec, screenedOn);
  const follows = parameters['advertising_follows']?.typical;
  if (isAsItCame(stored, deal)) return spec;
  const accounted = accountedAsPaper(spec, accounting);
  if (!follows) return accounted;
  const budgetMinor = deal.budget && amountIn(spec.currency, deal.budget, deal.rates);
  const multiple = modestOf(scenarios)?.boxOfficeMultiple;
  const planned =
    budgetMinor === undefined || multiple === undefined
      ? { receiptsMinor: typicalMinor }
      : { receiptsMinor: typicalMinor, boxOfficeMinor: timesFraction(budgetMinor, multiple) };
  return withFurtherAdvertising(accounted, planned, follows);
}

/** A day of screening alone fills no outline. */
function isAsItCame({ screenedOn: _day, ...drawn }: DealWaterfall, deal: Deal): boolean {
  if (!WATERFALL_PRESETS.some(({ id }) => id === drawn.presetId)) return false;
  return sameContent(drawn, presetFor(drawn.presetId, deal));
}

function modestOf(scenarios: readonly DealScenario[]): DealScenario | undefined {
  return scenarios.find(({ id }) => id === 'modest') ?? scenarios[0];
}

/** Receipts follow the box office of the scenario; the typical ones are those of the modest scenario. */
function receiptsAt(
  { typicalMinor }: DealWaterfall,
  multiple: Fraction,
  modest: DealScenario | undefined,
): Readonly<Record<string, number>> {
  if (!modest || modest.boxOfficeMultiple.numerator === 0) return typicalMinor;
  const { numerator, denominator } = modest.boxOfficeMultiple;
  return scaledRecord(
    typicalMinor,
    fraction(
      BigInt(multiple.numerator) * BigInt(denominator),
      BigInt(multiple.denominator) * BigInt(numerator),
    ),
  );
}

/** Where the person's scenario states the receipts of a source, they replace the receipts computed from the box office. */
function statedFor(
  { spec }: DealWaterfall,
  receiptsMinor: Readonly<Record<string, number>>,
  own: OwnOutcome | undefined,
): Readonly<Record<string, number>> {
  if (!own) return receiptsMinor;
  const stated = spec.sources.flatMap(({ id }) => {
    const amountMinor = own.sourcesMinor[id];
    return amountMinor === undefined ? [] : [[id, amountMinor] as const];
  });
  return { ...receiptsMinor, ...Object.fromEntries(stated) };
}

/** Median and spread of the receipts follow those of the box office. */
export function pricingInput(
  { start, parameters, worths, outcomes, scenarios, waterfall }: DealModel,
  terms: readonly TermRungs[],
  runs: number,
  seed: number,
): PricingInput {
  return {
    model: start,
    parameters,
    worths,
    terms,
    scenarios: outcomes,
    receiptScenarios: start.waterfall ? (waterfall?.inputs ?? []) : [],
    receiptsModel: {
      // One median for statement and waterfall: that of the box office.
      typicalMinor: waterfall
        ? receiptsAt(waterfall, parameters.model.medianMultiple, modestOf(scenarios))
        : {},
      sigma: fractionToNumber(parameters.model.sigma),
      sourceSigma: fractionToNumber(parameters.model.mixSigma),
    },
    runs,
    seed,
  };
}

/** What each term could say: their paper, our ask and fallback, and the market's typical value. */
export function termRungs(document: DealDocument, draft: Draft, terms: readonly Term[]): TermRungs[] {
  return applicableTerms(terms, document.deal).map((term) => {
    const state = entryOf(draft, term.id).state;
    const ladder = document.ladders[term.id];
    const market = marketValue(term);
    const { fault, ours } = askAsItStands(term, document, terms);
    return {
      termId: term.id,
      rungs: {
        ...(state.kind === 'value' ? { offer: state.value } : {}),
        ...(ladder?.ask?.value ? { ask: ladder.ask.value } : {}),
        ...(ours ? { ours } : {}),
        ...(ladder?.fallback?.value ? { fallback: ladder.fallback.value } : {}),
        ...(market ? { market } : {}),
      },
      isAbsent: state.kind === 'absent',
      ...(fault ? { isAskFaulty: true } : {}),
      ...(fault === 'given-away' ? { isAskGivenAway: true } : {}),
    };
  });
}

/** The typical value of the market in the term's own unit; undefined where there is none. */
export function marketValue({ market, form }: Term): Value | undefined {
  const point = market.typical;
  if (!point) return undefined;
  if (point.kind === 'id') {
    if (form.kind === 'choice') return { kind: 'choice', choice: point.id };
    return form.kind === 'yes-no' ? { kind: 'yes-no', yes: point.id === 'yes' } : undefined;
  }
  const { n } = point;
  if (n.numerator < 0) return undefined;
  switch (form.kind) {
    case 'money':
      return {
        kind: 'money',
        money: {
          amountMinor: timesFraction(10 ** minorDigits(form.currency), n),
          currency: form.currency,
        },
        ...(form.per ? { per: form.per } : {}),
      };
    case 'share':
      return { kind: 'share', share: percent(n), base: form.base };
    case 'rate':
      return { kind: 'rate', share: percent(n), base: form.base, period: form.period };
    case 'duration':
      return { kind: 'duration', n, unit: form.unit };
    case 'quantity':
      return { kind: 'quantity', n, unit: form.unit };
    case 'multiple':
      return { kind: 'multiple', n, base: form.base };
    case 'yes-no':
    case 'choice':
    case 'date':
    case 'text':
      return undefined;
  }
}

function percent(n: Fraction): Fraction {
  return fraction(n.numerator, BigInt(n.denominator) * 100n);
}

function offersOf(draft: Draft): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(draft.entries).flatMap(([termId, { state }]) =>
      state.kind === 'value' ? [[termId, state.value] as const] : [],
    ),
  );
}

function budgetIn({ budget, rates }: Deal, currency: CurrencyCode): number {
  if (!budget || budget.amountMinor === 0) {
    throw new Fail(
      'refused',
      {
        en: 'The deal has no budget, so its money cannot be worked out. Enter the budget in the details of the deal.',
        ko: '거래에 제작비가 없어 금액을 계산할 수 없습니다. 거래 정보에 제작비를 입력하세요.',
      },
      'budget',
    );
  }
  const converted = amountIn(currency, budget, rates);
  if (converted !== undefined) return converted;
  throw new Fail(
    'refused',
    {
      en: `The budget is in ${budget.currency} and the money is worked in ${currency}. Enter an exchange rate in the details of the deal.`,
      ko: `제작비는 ${budget.currency}, 정산은 ${currency} 기준입니다. 거래 정보에 환율을 입력하세요.`,
    },
    'rates',
  );
}

/** Amounts of one's own in the currency of the statement. Throws Fail `refused` without a rate. */
function outcomeIn({ rates }: Deal, currency: CurrencyCode, own: OwnOutcome, label: Bilingual): OwnOutcome {
  if (own.currency === currency) return own;
  if (!findRate(rates, own.currency, currency)) {
    throw new Fail(
      'refused',
      {
        en: `The scenario “${label.en}” is in ${own.currency} and the money is worked in ${currency}. Enter an exchange rate in the details of the deal.`,
        ko: `‘${label.ko}’ 시나리오는 ${own.currency}, 정산은 ${currency} 기준입니다. 거래 정보에 환율을 입력하세요.`,
      },
      'rates',
    );
  }
  const converted = (amountMinor: number): number => {
    const amount = amountIn(currency, { amountMinor, currency: own.currency }, rates);
    if (amount === undefined) throw new Error('A rate was found a moment ago.');
    return amount;
  };
  const all = (amounts: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(amounts).map(([id, amountMinor]) => [id, converted(amountMinor)]));
  return {
    ...own,
    currency,
    boxOfficeMinor: all(own.boxOfficeMinor),
    receiptsMinor: all(own.receiptsMinor),
    ...(own.directCostMinor === undefined ? {} : { directCostMinor: converted(own.directCostMinor) }),
  };
}

/** Undefined without a rate. Throws Fail `refused` when the sum is beyond what can be kept exactly. */
function amountIn(currency: CurrencyCode, money: Money, rates: readonly ExchangeRate[]): number | undefined {
  try {
    return exchange(money, currency, rates)?.money.amountMinor;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Fail(
      'refused',
      {
        en: `An amount in ${money.currency} is too large to be kept exactly in ${currency}. Check the budget, the scenarios and the exchange rates of the deal.`,
        ko: `${money.currency} 금액을 ${currency}(으)로 환산하면 정확히 보관할 수 있는 범위를 넘습니다. 거래의 제작비와 시나리오, 환율을 확인하세요.`,
      },
      'rates',
    );
  }
}
