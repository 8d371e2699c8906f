import type { MoneyClause, MoneyOutput, MoneyResult } from '#contract/formats/money-output.ts';
import { statementResult, waterfallResult } from '#contract/formats/money-output.ts';
import { computeMoneyFile } from '#contract/schemas/money-schema.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import type { DealScenario } from '#domain/settlement/clauses/assumptions.ts';
import { ONLY_AN_OUTLINE, restsOnOutline } from '#domain/plan/worths-of-points.ts';
import type { DealClausePrices, DealWaterfallFigures } from '#domain/settlement/clauses/deal-figures.ts';
import { dealStatement, dealWaterfall } from '#domain/settlement/clauses/deal-figures.ts';
import type { ClausePrice } from '#domain/settlement/clauses/price-clauses.ts';
import { dealModel } from '#domain/settlement/clauses/deal-model.ts';
import { presentValue } from '#domain/settlement/simulation/statement-present-value.ts';
import type { AppOptions } from '#app/base/app-options.ts';
import { DEAL_FILE_LIMIT_BYTES } from '#app/deals/deal-file.ts';
import { parseJsonFile } from '#app/files/json-file.ts';
import { priceDeal, runTaskHere } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { reportToNobody } from '#app/base/report.ts';
import { VERSION } from '#app/base/version.ts';

/** Whether the bytes are a bare statement or waterfall; anything else is read as a deal file. */
export function isMoneyFile(bytes: Uint8Array): boolean {
  const raw = parseJsonFile(bytes, DEAL_FILE_LIMIT_BYTES, 'money');
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'kind' in raw &&
    (raw.kind === 'statement' || raw.kind === 'waterfall')
  );
}

/** Every scenario of a bare file, or the one that is named. Throws Fail, which names the field or the tier. */
export function moneyInFile(bytes: Uint8Array, scenarioId: string | undefined): MoneyOutput {
  const worked = computeMoneyFile(parseJsonFile(bytes, DEAL_FILE_LIMIT_BYTES, 'money'), scenarioId);
  const { title, source, note } = worked;
  const results =
    worked.kind === 'statement'
      ? worked.scenarios.map((scenario) =>
          statementResult(
            scenario,
            {
              ...named('breakeven.all.boxOffice', scenario.breakeven.allStreams?.boxOfficeMinor),
              ...named('breakeven.all.receipts', scenario.breakeven.allStreams?.receiptsMinor),
              ...named('breakeven.cinemas.boxOffice', scenario.breakeven.boxOfficeAlone?.boxOfficeMinor),
              ...named('breakeven.cinemas.receipts', scenario.breakeven.boxOfficeAlone?.receiptsMinor),
            },
            undefined,
          ),
        )
      : worked.scenarios.map((scenario) => waterfallResult(scenario, worked.recoupedAt, []));
  return { version: VERSION, of: worked.kind, title, source, note, results, clauses: [] };
}

/** The money of a deal under one draft: every scenario, or the one that is named, and what each clause is worth. */
export async function moneyInDeal(
  document: DealDocument,
  draft: Draft,
  library: Library,
  roots: Pick<AppOptions, 'templatesRoot' | 'userTemplatesRoot'>,
  scenarioId: string | undefined,
): Promise<MoneyOutput> {
  const parameters = openMoneyParameters(roots);
  const model = dealModel(document, draft, parameters, library.terms);
  const scenarios = model.scenarios.filter(
    (scenario) => scenarioId === undefined || isNamed(scenario, scenarioId),
  );
  if (scenarios.length === 0)
    throw noScenario(
      scenarioId ?? '',
      model.scenarios.map(({ id, label, isLibrary }) => (isLibrary ? id : label.en)),
    );
  const results = scenarios.flatMap(({ id, label }): MoneyResult[] => {
    const outcome = model.outcomes.find((each) => each.id === id)?.outcome;
    const spec = model.model.statement;
    const statement = spec && outcome ? computeStatement(spec, outcome) : undefined;
    const breakeven = statement ? dealStatement(model, id).breakevenBoxOfficeMinor : undefined;
    const { timing } = model.model;
    const waterfall = model.waterfall ? dealWaterfall(model, id) : undefined;
    return [
      ...(spec && statement
        ? [
            statementResult({ id, label, statement }, named('breakeven.all.boxOffice', breakeven), {
              discountRate: timing.discountRate,
              oursMinor: presentValue(statement.totals, timing, spec),
            }),
          ]
        : []),
      ...(waterfall ? [waterfallOfDeal({ id, label }, waterfall)] : []),
    ];
  });
  const names = new Map(library.terms.map(({ id, name }) => [id, name]));
  const prices = await priceDeal(
    { document, draft, terms: library.terms },
    parameters,
    runTaskHere,
    reportToNobody,
  );
  return {
    version: VERSION,
    of: 'deal',
    title: document.deal.title,
    source: draft.label,
    note: prices.label.en,
    results,
    ...(prices.option ? { option: prices.option } : {}),
    ...overallOf(prices),
    isTaxByFacts: prices.isTaxByFacts,
    ...(prices.stake ? { stake: prices.stake } : {}),
    clauses: prices.clauses.map((price) => ({
      termId: price.termId,
      name: names.get(price.termId) ?? { en: price.termId, ko: price.termId },
      kind: price.kind,
      clause: price.clause,
      ...(restsOnOutline(price, prices) ? { why: ONLY_AN_OUTLINE } : worthOf(price)),
    })),
  };
}

/** Of an outline nothing is said of what it is worth today: its amounts are examples. */
function waterfallOfDeal(
  scenario: Pick<DealScenario, 'id' | 'label'>,
  { isExample, present, ...figures }: DealWaterfallFigures,
): MoneyResult {
  const worked = { ...scenario, ...figures, ...(isExample ? {} : { present }) };
  return waterfallResult(worked, figures.recoupedAt, figures.taxes);
}

/** An average over films that are made alone would take for granted that ours is. */
function overallOf({ option, stake, base, baseSpread }: DealClausePrices): Pick<MoneyOutput, 'overall'> {
  if ((option && !option.chances) || stake?.isExample === true) return {};
  return { overall: { averageMinor: base.averageMinor, ...baseSpread } };
}

function worthOf(
  price: ClausePrice,
): Pick<MoneyClause, 'why' | 'worthMinor' | 'worthSpread' | 'worthRung' | 'givenAway'> {
  const { worthMinor, worthSpread, worthRung, givenAway } = price;
  return {
    ...(price.kind === 'priced' ? {} : { why: price.why }),
    ...(worthMinor === undefined ? {} : { worthMinor }),
    ...(worthSpread === undefined ? {} : { worthSpread }),
    ...(worthRung === undefined ? {} : { worthRung }),
    ...(givenAway === undefined ? {} : { givenAway }),
  };
}

function named(name: string, amount: number | undefined): Record<string, number> {
  return amount === undefined ? {} : { [name]: amount };
}

/** A person calls a scenario of their own by its name, and does not know its id. */
function isNamed({ id, label }: DealScenario, asked: string): boolean {
  return [id, label.en, label.ko].some((each) => each.toLowerCase() === asked.toLowerCase());
}

function noScenario(scenarioId: string, known: readonly string[]): Fail {
  const ids = known.join(', ');
  return new Fail(
    'not-found',
    {
      en: `There is no scenario “${scenarioId.slice(0, 80)}” in this deal. Use one of: ${ids}.`,
      ko: `이 거래에 ‘${scenarioId.slice(0, 80)}’ 시나리오가 없습니다. 다음 중에서 고르세요: ${ids}.`,
    },
    'scenario',
  );
}
