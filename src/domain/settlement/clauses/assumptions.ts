import type { DealMoney } from '#domain/deal/deal-money.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import { ASSUMPTION_NAMES } from '#domain/settlement/simulation/assumption-names.ts';
import type {
  Evidence,
  MoneyParameters,
  OutcomeModel,
  ScenarioParameter,
} from '#domain/settlement/simulation/parameters.ts';

/** How the value is read and entered. */
export type AssumptionUnit = 'share' | 'multiple' | 'months';

/** One assumption as it holds in a deal, with what it stands in for. */
export type Assumption = Pick<Evidence, 'evidence' | 'confidence' | 'source' | 'sourceIn'> & {
  readonly name: AssumptionName;
  readonly label: Bilingual;
  readonly unit: AssumptionUnit;
  readonly value: Fraction;
  /** The library's value. */
  readonly typical: Fraction;
  readonly low?: Fraction;
  readonly high?: Fraction;
  /** Set in this deal by the person: then the library's source no longer speaks for it. */
  readonly isOwn: boolean;
  /** Judgement or not verified, or the person's own: labelled wherever it is used. */
  readonly isUnsourced: boolean;
};

type ModelField = Exclude<keyof OutcomeModel, keyof Evidence | 'chances'>;

const MODEL_FIELDS: Readonly<
  Partial<
    Record<
      AssumptionName,
      { readonly field: ModelField; readonly label: Bilingual; readonly unit: AssumptionUnit }
    >
  >
> = {
  median_multiple: {
    field: 'medianMultiple',
    unit: 'multiple',
    label: { en: 'Median box office as a multiple of the budget', ko: '박스오피스 중앙값(제작비 대비 배수)' },
  },
  spread: {
    field: 'sigma',
    unit: 'multiple',
    label: { en: 'Spread of box office (log scale)', ko: '박스오피스 편차(로그 척도)' },
  },
  production_chance: {
    field: 'productionChance',
    unit: 'share',
    label: { en: 'Chance that the picture is made', ko: '제작될 확률' },
  },
  streaming_chance: {
    field: 'streamingChance',
    unit: 'share',
    label: { en: 'Chance of a streaming release', ko: '스트리밍으로 공개될 확률' },
  },
  award_chance: { field: 'awardChance', unit: 'share', label: { en: 'Chance of an award', ko: '수상 확률' } },
  sequel_chance: {
    field: 'sequelChance',
    unit: 'share',
    label: { en: 'Chance of a sequel to a hit', ko: '흥행 시 속편 제작 확률' },
  },
};
const DISCOUNT_LABEL: Bilingual = { en: 'Discount rate, yearly', ko: '할인율(연)' };

/** Every assumption that holds in the deal, the library's value or the person's own. */
export function assumptionsOf(library: MoneyParameters, money: DealMoney | undefined): Assumption[] {
  return ASSUMPTION_NAMES.flatMap((name) => {
    const published = inLibrary(library, name);
    if (!published) return [];
    const own = money?.assumptions[name];
    const isOwn = own !== undefined;
    return [
      {
        ...published,
        name,
        value: own ?? published.typical,
        isOwn,
        isUnsourced: isOwn || published.evidence === 'judgement' || published.evidence === 'unverified',
      },
    ];
  });
}

function inLibrary(
  library: MoneyParameters,
  name: AssumptionName,
): Omit<Assumption, 'name' | 'value' | 'isOwn' | 'isUnsourced'> | undefined {
  const model = MODEL_FIELDS[name];
  if (model) {
    const { evidence, confidence, source, sourceIn } = library.model;
    return {
      ...library.ranges[name],
      label: model.label,
      unit: model.unit,
      typical: library.model[model.field],
      evidence,
      confidence,
      source,
      ...(sourceIn ? { sourceIn } : {}),
    };
  }
  if (name === 'discount_rate') {
    const { evidence, confidence, source, sourceIn, discountRate } = library.timing;
    const said = { evidence, confidence, source, ...(sourceIn ? { sourceIn } : {}) };
    return { label: DISCOUNT_LABEL, unit: 'share', typical: discountRate, ...said };
  }
  const parameter = library.parameters[name];
  if (!parameter) return undefined;
  const { label, typical, low, high, evidence, confidence, source, sourceIn } = parameter;
  const unit =
    name === 'interest_months' ? 'months' : name === 'prints_and_advertising' ? 'multiple' : 'share';
  const said = { evidence, confidence, source, ...(sourceIn ? { sourceIn } : {}) };
  return { label, unit, typical, low, high, ...said };
}

export type DealScenario = Pick<
  ScenarioParameter,
  'id' | 'label' | 'boxOfficeMultiple' | 'sequels' | 'awards' | 'outcome' | 'evidence' | 'source'
> & {
  /** Edited or made in this deal. */
  readonly isOwn: boolean;
  /** The library has one of this id, so that it can be put back. */
  readonly isLibrary: boolean;
};

/** The library's scenarios with the deal's edits, then the deal's own. */
export function dealScenarios(library: MoneyParameters, money: DealMoney | undefined): DealScenario[] {
  const own = money?.scenarios ?? {};
  const known = library.scenarios.map(
    ({ id, label, boxOfficeMultiple, sequels, awards, evidence, source }): DealScenario => {
      const edited = own[id];
      const head = { id, isLibrary: true, isOwn: edited !== undefined, evidence, source };
      if (!edited) return { ...head, label, boxOfficeMultiple, sequels, awards };
      return {
        ...head,
        ...edited,
        label: edited.label === '' ? label : { en: edited.label, ko: edited.label },
      };
    },
  );
  const ids = new Set(known.map(({ id }) => id));
  const added = Object.entries(own)
    .filter(([id]) => !ids.has(id))
    .map(([id, scenario]): DealScenario => ({
      ...scenario,
      id,
      label: { en: scenario.label || id, ko: scenario.label || id },
      evidence: 'judgement',
      source: '',
      isOwn: true,
      isLibrary: false,
    }));
  return [...known, ...added];
}

/** The library's parameters with the deal's own values in them. */
export function parametersOf(library: MoneyParameters, money: DealMoney | undefined): MoneyParameters {
  const value = (name: AssumptionName, otherwise: Fraction): Fraction =>
    money?.assumptions[name] ?? otherwise;
  const { model, timing } = library;
  return {
    ...library,
    parameters: Object.fromEntries(
      Object.entries(library.parameters).map(([name, parameter]) => {
        const own = ASSUMPTION_NAMES.find((each) => each === name);
        return [name, own ? { ...parameter, typical: value(own, parameter.typical) } : parameter];
      }),
    ),
    scenarios: dealScenarios(library, money).map((scenario) => ({
      ...scenario,
      confidence: 'low',
      year: null,
    })),
    model: {
      ...model,
      medianMultiple: value('median_multiple', model.medianMultiple),
      sigma: value('spread', model.sigma),
      productionChance: value('production_chance', model.productionChance),
      streamingChance: value('streaming_chance', model.streamingChance),
      awardChance: value('award_chance', model.awardChance),
      sequelChance: value('sequel_chance', model.sequelChance),
      ...(money?.chances ? { chances: money.chances } : {}),
    },
    timing: { ...timing, discountRate: value('discount_rate', timing.discountRate) },
  };
}
