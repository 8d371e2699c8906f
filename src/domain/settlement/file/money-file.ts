import type { CurrencyCode } from '#domain/figures/currency.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Breakeven } from '#domain/settlement/statement/breakeven.ts';
import { computeBreakeven } from '#domain/settlement/statement/breakeven.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import { isInPeriods, periodStatements } from '#domain/settlement/waterfall/period-statement.ts';
import type { PeriodStatement } from '#domain/settlement/waterfall/period-statement.ts';
import { recoupmentLevels } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { runSchedule, runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { Outcome, Statement, StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import type { WaterfallPresentValue } from '#domain/settlement/waterfall/waterfall-present-value.ts';
import {
  AT_ONCE,
  receivedOver,
  waterfallPresentValue,
} from '#domain/settlement/waterfall/waterfall-present-value.ts';
import { asScreenedOn } from '#domain/settlement/waterfall/admissions.ts';
import type { WaterfallResult, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

import { receiptsOf } from './file-input.ts';
import type { FileInput } from './file-input.ts';

/** A bare statement or waterfall with its scenarios: no deal, no workspace. */
export type MoneyFile = {
  readonly title: string;
  /** Where the figures come from, and whether they are published or ours. */
  readonly source: string;
  readonly note: string;
} & (
  | {
      readonly kind: 'statement';
      readonly spec: StatementSpec;
      readonly scenarios: readonly (ScenarioHead & { readonly outcome: Outcome })[];
    }
  | {
      readonly kind: 'waterfall';
      readonly spec: WaterfallSpec;
      /** Per year; without one nothing is discounted. */
      readonly discountRate?: Fraction;
      readonly scenarios: readonly (ScenarioHead & {
        readonly input: FileInput;
        /** Day of screening (ISO), by which rates that changed are chosen. */
        readonly screenedOn?: string;
      })[];
    }
);

type ScenarioHead = { readonly id: string; readonly label: Bilingual };

export type MoneyFileResult = {
  readonly title: string;
  readonly source: string;
  readonly note: string;
  readonly currency: CurrencyCode;
} & Worked;

type Worked =
  | {
      readonly kind: 'statement';
      readonly scenarios: readonly (ScenarioHead & {
        readonly statement: Statement;
        /** Missing where no receipts, however large, reach a profit. */
        readonly breakeven: {
          readonly allStreams?: BreakevenFigures;
          readonly boxOfficeAlone?: BreakevenFigures;
        };
      })[];
    }
  | {
      readonly kind: 'waterfall';
      /** Receipts of its account at which each recoupment tier is full; missing where it never is. */
      readonly recoupedAt: Readonly<Record<string, number>>;
      readonly scenarios: readonly (ScenarioHead & {
        readonly result: WaterfallResult;
        readonly schedule: ReturnType<typeof runSchedule>;
        readonly statements: readonly PeriodStatement[];
        /** As it was on the day of screening. */
        readonly spec: WaterfallSpec;
        readonly present?: WaterfallPresentValue;
      })[];
    };

type BreakevenFigures = Pick<Breakeven, 'scale' | 'receiptsMinor' | 'boxOfficeMinor'>;

/** Works every scenario of a file, or the one that is named. Throws `Fail` for an unknown scenario. */
export function computeMoney(file: MoneyFile, scenarioId?: string): MoneyFileResult {
  const head = { title: file.title, source: file.source, note: file.note, currency: file.spec.currency };
  if (file.kind === 'statement') {
    const { spec } = file;
    return {
      ...head,
      kind: 'statement',
      scenarios: chosen(file.scenarios, scenarioId).map(({ id, label, outcome }) => {
        const allStreams = computeBreakeven(spec, outcome, 'net', 'all');
        const boxOfficeAlone = computeBreakeven(spec, outcome, 'net', 'theatrical');
        return {
          id,
          label,
          statement: computeStatement(spec, outcome),
          breakeven: {
            ...(allStreams ? { allStreams: figures(allStreams) } : {}),
            ...(boxOfficeAlone ? { boxOfficeAlone: figures(boxOfficeAlone) } : {}),
          },
        };
      }),
    };
  }
  return { ...head, ...waterfallResults(file, scenarioId) };
}

function waterfallResults(
  { spec, discountRate, scenarios }: Extract<MoneyFile, { kind: 'waterfall' }>,
  scenarioId: string | undefined,
): Extract<Worked, { kind: 'waterfall' }> {
  const asked = chosen(scenarios, scenarioId);
  const dated = (screenedOn: string | undefined): WaterfallSpec =>
    screenedOn === undefined ? spec : asScreenedOn(spec, screenedOn);
  return {
    kind: 'waterfall',
    // Of the day of the first scenario: as a rule they are one film.
    recoupedAt: levelsOf(dated(asked[0]?.screenedOn)),
    scenarios: asked.map(({ id, label, input: earned, screenedOn }) => {
      const structure = dated(screenedOn);
      const input = receivedOver(structure, receiptsOf(structure, earned), AT_ONCE);
      return {
        id,
        label,
        result: runWaterfall(structure, input),
        schedule: runSchedule(structure, input),
        statements: isInPeriods(structure) ? periodStatements(structure, input) : [],
        spec: structure,
        ...(discountRate ? { present: waterfallPresentValue(structure, input, discountRate) } : {}),
      };
    }),
  };
}

function levelsOf(spec: WaterfallSpec): Readonly<Record<string, number>> {
  const recoupTiers = spec.accounts.flatMap((account) =>
    account.tiers.filter((tier) => tier.kind === 'recoup').map((tier) => tier.id),
  );
  // Finding each level works the whole account many times, and nobody reads more than a few hundred.
  return recoupmentLevels(spec, recoupTiers.length > 200 ? [] : recoupTiers);
}

function figures({ scale, receiptsMinor, boxOfficeMinor }: Breakeven): BreakevenFigures {
  return { scale, receiptsMinor, boxOfficeMinor };
}

function chosen<Scenario extends ScenarioHead>(
  scenarios: readonly Scenario[],
  scenarioId: string | undefined,
): readonly Scenario[] {
  if (scenarioId === undefined) return scenarios;
  const chosenScenarios = scenarios.filter((scenario) => scenario.id === scenarioId);
  if (chosenScenarios.length > 0) return chosenScenarios;
  const ids = scenarios.map((scenario) => scenario.id).join(', ');
  throw new Fail('not-found', {
    en: `There is no scenario "${scenarioId}" in this file. Use one of: ${ids}.`,
    ko: `이 파일에 "${scenarioId}" 시나리오가 없습니다. 다음 중에서 고르세요: ${ids}.`,
  });
}
