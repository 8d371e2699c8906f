import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import type { StageReached, StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { emptyOutcome } from '#domain/settlement/simulation/outcome-model.ts';
import type { MoneyParameters, OptionChances } from '#domain/settlement/simulation/parameters.ts';

/** What becomes of an option, and what each outcome pays us after tax. Minor units. */
export type OptionOutcomes = {
  /** The person's own. Without them nothing is averaged over the outcomes. */
  readonly chances?: OptionChances;
  /** The option fee alone; nobody pays for more time. */
  readonly lapsed: { readonly netMinor: number };
  /** The price is paid, no film follows. */
  readonly exercisedNotMade: { readonly netMinor: number };
  /** Over films that are made: in one of ten at most `p10Minor`, in nine at most `p90Minor`. */
  readonly made: { readonly p10Minor: number; readonly medianMinor: number; readonly p90Minor: number };
};

/** What a paper pays where no film is made. Exact: nothing of it is drawn. */
export function withoutFilm(spec: StatementSpec): Pick<OptionOutcomes, 'lapsed' | 'exercisedNotMade'> {
  const net = (reached: StageReached, extensionsUsed: number): { readonly netMinor: number } => ({
    netMinor: computeStatement(spec, { ...emptyOutcome(spec), reached, extensionsUsed }).totals.ownerNet,
  });
  return {
    lapsed: net('option', 0),
    exercisedNotMade: net('exercise', emptyOutcome(spec).extensionsUsed),
  };
}

/** The same model where every film is made. */
export function withFilm(parameters: MoneyParameters): MoneyParameters {
  const { chances: _chances, ...model } = parameters.model;
  return { ...parameters, model: { ...model, productionChance: { numerator: 1, denominator: 1 } } };
}
