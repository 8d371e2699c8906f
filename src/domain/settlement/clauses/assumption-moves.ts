import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { DealWaterfall } from '#domain/deal/deal-money.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { compareFractions } from '#domain/figures/fraction.ts';
import { scaledRecord } from '#domain/deal/deal-waterfall.ts';
import type { PricingModel } from '#domain/settlement/levers/pricing-model.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Term } from '#domain/library/term.ts';
import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import type { MoneyParameters, Range } from '#domain/settlement/simulation/parameters.ts';
import type { Steps } from '#domain/settlement/simulation/simulate.ts';
import type { Value } from '#domain/values/value.ts';
import type { Assumption } from './assumptions.ts';
import type { DealModel } from './deal-model.ts';
import { dealModel, pricingInput } from './deal-model.ts';
import type { PricingInput } from './price-clauses.ts';
import { pricePackage } from './price-clauses.ts';
import { ratesNotRuledOut } from './tax-by-facts.ts';
import { NO_MONEY } from '#domain/deal/deal-money.ts';

/**
 * An assumption of the money with the ends between which it may lie. `id` is its name, `receipts/SOURCE`, or
 * `waterfall/withholding`.
 */
export type RangedAssumption = Omit<Assumption, 'name' | 'typical' | 'low' | 'high'> &
  Range & { readonly id: string };

/** PRIVATE. What our side receives on average under one paper with the assumption at either end, all else as it is. */
export type AssumptionMove = RangedAssumption & {
  readonly atLowMinor: number;
  readonly atHighMinor: number;
};

/** PRIVATE. What moves our average under one paper, apart from its clauses: the widest first; and that average as it stands. */
export type AssumptionMoves = {
  readonly currency: CurrencyCode;
  readonly averageMinor: number;
  readonly moves: readonly AssumptionMove[];
};

/** A deal as it stands with one assumption moved: what of a pricing that changes. */
type Moved = Pick<PricingInput, 'model' | 'parameters' | 'receiptsModel'> & {
  /** Terms whose value in the paper gives way to the end: what the law withholds is not the paper's to say. */
  readonly overrules?: readonly string[];
};
export type MovedAssumption = { readonly low: Moved; readonly high: Moved };

/** What the averages are worked from: plain data, one entry of `moved` per assumption. */
export type AssumptionsInput = {
  readonly pricing: PricingInput;
  readonly offers: Readonly<Record<string, Value>>;
  readonly moved: readonly MovedAssumption[];
};
/** As the deal stands, and with each entry of `moved` at either end. */
export type AssumptionAverages = {
  readonly averageMinor: number;
  readonly ends: readonly { readonly atLowMinor: number; readonly atHighMinor: number }[];
};

/**
 * The assumptions of a deal, each moved to both ends in the way in which a person enters it under Money, so that a
 * figure here is the figure that Money answers for that entry. None where the waterfall is an outline: no money of the
 * deal hangs on it.
 */
export function movedAssumptions(
  document: DealDocument,
  draft: Draft,
  library: MoneyParameters,
  terms: readonly Term[],
): readonly { readonly assumption: RangedAssumption; readonly moved: MovedAssumption }[] {
  const model = dealModel(document, draft, library, terms);
  if (model.waterfall?.isExample === true) return [];
  const withMoney = (money: Partial<DealDocument['money']>): Moved => {
    const { assumptions, scenarios, ...rest } = document.money ?? NO_MONEY;
    return movedOf(
      dealModel({ ...document, money: { assumptions, scenarios, ...rest, ...money } }, draft, library, terms),
    );
  };
  const own = document.money?.assumptions ?? {};
  const entered = model.assumptions.flatMap(({ name, low, high, typical: _typical, ...said }) => {
    if (!low || !high || !bears(name, model)) return [];
    const at = (end: Fraction) => withMoney({ assumptions: { ...own, [name]: end } });
    return [{ assumption: { ...said, id: name, low, high }, moved: { low: at(low), high: at(high) } }];
  });
  return [
    ...entered.filter(({ assumption }) => assumption.id !== 'withholding' || !isTaxInPaper(model, terms)),
    ...movedTax(document, model, library, terms),
    ...movedReceipts(model, library, (waterfall) => withMoney({ waterfall })),
  ];
}

/** The levers by which a paper states what is withheld. */
const TAX_LEVERS: ReadonlySet<string> = new Set(['owner-withholding', 'receipts-withholding']);

function taxTerms(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ id, worth }) =>
    worth && 'lever' in worth && TAX_LEVERS.has(worth.lever) ? [id] : [],
  );
}

function isTaxInPaper({ offers }: DealModel, terms: readonly Term[]): boolean {
  return taxTerms(terms).some((id) => Object.hasOwn(offers, id));
}

/**
 * What the law withholds, where no fact decides it: the rate of the paper, or none in a waterfall, binds no payer. Where
 * the paper of a remake states none, the rate is an assumption as the others are.
 */
function movedTax(
  { deal, situation }: DealDocument,
  worked: DealModel,
  library: MoneyParameters,
  terms: readonly Term[],
) {
  const { model, start } = worked;
  const possible = ratesNotRuledOut(library.taxes, situation, deal.parties);
  const said = library.parameters['withholding'];
  if (model.isTaxByFacts || possible.length === 0 || !said) return [];
  const overrules = taxTerms(terms);
  const isStated = isTaxInPaper(worked, terms);
  const moved = (range: Range, put: (end: Fraction) => PricingModel) => {
    const at = (end: Fraction): Moved => ({ ...movedOf(worked), model: put(end), overrules });
    return { low: at(range.low), high: at(range.high) };
  };
  const { label, evidence, confidence, source, sourceIn } = said;
  const assumption = {
    unit: 'share',
    isOwn: false,
    isUnsourced: false,
    evidence,
    confidence,
    source,
    ...(sourceIn ? { sourceIn } : {}),
  } as const;
  const { statement } = start;
  const stated = model.statement?.owner.tax.withholding;
  const ofStatement = statement && stated && isStated ? rangeOf([...possible, stated]) : undefined;
  const ofWaterfall = start.waterfall
    ? rangeOf(isStated ? [...possible, model.waterfallTax] : possible)
    : undefined;
  return [
    ...(statement && stated && ofStatement
      ? [
          {
            assumption: {
              ...assumption,
              ...ofStatement,
              id: 'withholding',
              label: { en: `${label.en}, as their paper states it`, ko: `${label.ko}, 초안에 적힌 세율` },
              value: stated,
            },
            moved: moved(ofStatement, (withholding) => {
              const { owner } = statement;
              const taxed = { ...owner, tax: { ...owner.tax, withholding } };
              return { ...start, statement: { ...statement, owner: taxed } };
            }),
          },
        ]
      : []),
    ...(ofWaterfall
      ? [
          {
            assumption: {
              ...assumption,
              ...ofWaterfall,
              id: 'waterfall/withholding',
              label: isStated ? TAX_AS_STATED : NO_TAX_ASSUMED,
              value: model.waterfallTax,
            },
            moved: moved(ofWaterfall, (waterfallTax) => ({ ...start, waterfallTax })),
          },
        ]
      : []),
  ];
}

/** The paper's own rate is one of those between which the law may come out. */
function rangeOf(rates: readonly Fraction[]): Range | undefined {
  const sorted = rates.toSorted(compareFractions);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high ? { low, high } : undefined;
}

const TAX_AS_STATED: Bilingual = {
  en: 'Tax withheld on what we receive, as their paper states it',
  ko: '수령액 원천징수세율, 초안에 적힌 세율',
};
const NO_TAX_ASSUMED: Bilingual = {
  en: 'Tax withheld on what we receive (none is assumed)',
  ko: '수령액 원천징수세율(없는 것으로 가정)',
};

/** The discount rate moves no receipt. A waterfall knows the box office alone. */
function bears(name: AssumptionName, { model }: DealModel): boolean {
  if (name === 'discount_rate') return false;
  return model.statement !== undefined || name === 'median_multiple' || name === 'spread';
}

/** What each source brings in a modest outcome is entered in the deal; how far it may be off is the library's judgement. */
function movedReceipts(
  { waterfall }: DealModel,
  { ranges, model: { evidence, confidence, source, sourceIn } }: MoneyParameters,
  moved: (waterfall: DealWaterfall) => Moved,
) {
  const range = ranges['receipts'];
  if (!waterfall || !range) return [];
  const { presetId, spec, typicalMinor } = waterfall;
  return spec.sources
    .filter(({ id }) => (typicalMinor[id] ?? 0) > 0)
    .map(({ id, label }) => {
      const at = (end: Fraction) => {
        const { [id]: entered = 0, ...others } = typicalMinor;
        return moved({
          presetId,
          spec,
          typicalMinor: { ...others, ...scaledRecord({ [id]: entered }, end) },
        });
      };
      const assumption: RangedAssumption = {
        id: `receipts/${id}`,
        label: {
          en: `Receipts against those entered: ${label.en}`,
          ko: `입력한 매출 대비 실제 매출: ${label.ko}`,
        },
        unit: 'share',
        value: { numerator: 1, denominator: 1 },
        ...range,
        isOwn: false,
        isUnsourced: true,
        evidence,
        confidence,
        source,
        ...(sourceIn ? { sourceIn } : {}),
      };
      return { assumption, moved: { low: at(range.low), high: at(range.high) } };
    });
}

function movedOf(model: DealModel): Moved {
  const { model: start, parameters, receiptsModel } = pricingInput(model, [], 1, 1);
  return { model: start, parameters, receiptsModel };
}

/** Both averages of each assumption over the same draws, one assumption between two steps. */
export function* averageAssumptionsInSteps(input: AssumptionsInput): Steps<AssumptionAverages> {
  const { pricing, offers, moved } = input;
  const ends: AssumptionAverages['ends'][number][] = [];
  const averageAt = ({ overrules = [], ...at }: Moved): number => {
    const put = Object.fromEntries(Object.entries(offers).filter(([termId]) => !overrules.includes(termId)));
    return pricePackage({ ...pricing, ...at, scenarios: [], receiptScenarios: [] }, put).averageMinor;
  };
  for (const { low, high } of moved) {
    yield { done: ends.length, total: moved.length };
    ends.push({ atLowMinor: averageAt(low), atHighMinor: averageAt(high) });
  }
  yield { done: moved.length, total: moved.length };
  return { averageMinor: averageAt(pricing), ends };
}

/** Those that move anything, the widest first; of equal ones by id. */
export function assumptionMoves(
  assumptions: readonly RangedAssumption[],
  { averageMinor, ends }: AssumptionAverages,
): AssumptionMove[] {
  const width = ({ atLowMinor, atHighMinor }: AssumptionMove): number =>
    Math.max(atLowMinor, atHighMinor, averageMinor) - Math.min(atLowMinor, atHighMinor, averageMinor);
  return assumptions
    .flatMap((assumption, index): AssumptionMove[] => {
      const at = ends[index];
      return at ? [{ ...assumption, ...at }] : [];
    })
    .filter((move) => width(move) > 0)
    .toSorted((a, b) => width(b) - width(a) || (a.id < b.id ? -1 : 1));
}
