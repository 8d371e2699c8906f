import type { Fraction } from '#domain/figures/fraction.ts';
import type {
  OwnerTerms,
  ProfitDefinition,
  StatementSpec,
} from '#domain/settlement/statement/statement-types.ts';
import type { Lever, Move } from './lever.ts';
import { byShareOrRate } from './lever.ts';
import { NO_STATEMENT } from './not-priced.ts';
import type { Applied, PricingModel, Refused } from './pricing-model.ts';

export function onStatement(
  model: PricingModel,
  edit: (spec: StatementSpec) => StatementSpec | Refused,
): Applied {
  if (!model.statement) return NO_STATEMENT;
  const edited = edit(model.statement);
  return 'why' in edited ? edited : { model: { ...model, statement: edited } };
}

/** Edits what the owner is paid. */
export function onOwner(model: PricingModel, edit: (owner: OwnerTerms) => OwnerTerms | Refused): Applied {
  return onStatement(model, (spec) => {
    const owner = edit(spec.owner);
    return 'why' in owner ? owner : { ...spec, owner };
  });
}

/** Edits the definition of net profits. */
export function onNet(
  model: PricingModel,
  edit: (net: ProfitDefinition) => ProfitDefinition | Refused,
): Applied {
  return onStatement(model, (spec) => {
    const net = edit(spec.net);
    return 'why' in net ? net : { ...spec, net };
  });
}

/** A lever that sets a sum of the owner's. */
export function ownerSum(edit: (owner: OwnerTerms, amountMinor: number) => OwnerTerms | Refused): Lever {
  return {
    engine: 'statement',
    takes: { money: (model, amountMinor) => onOwner(model, (owner) => edit(owner, amountMinor)) },
  };
}

/** A lever that sets a share of the owner's. */
export function ownerShare(edit: (owner: OwnerTerms, share: Fraction) => OwnerTerms | Refused): Lever {
  return { engine: 'statement', takes: { share: onOwnerWith(edit) } };
}

/** A lever that sets an amount of the owner's, which papers state as a multiple of another one or outright. */
export function ownerMultipleOrSum(
  byMultiple: (owner: OwnerTerms, multiple: Fraction) => OwnerTerms | Refused,
  bySum: (owner: OwnerTerms, amountMinor: number) => OwnerTerms | Refused,
): Lever {
  const { engine, takes } = ownerSum(bySum);
  return { engine, takes: { ...takes, multiple: onOwnerWith(byMultiple) } };
}

/** A lever that sets a rate in the definition of net profits. */
export function definitionRate(
  edit: (net: ProfitDefinition, rate: Fraction) => ProfitDefinition | Refused,
): Lever {
  return {
    engine: 'statement',
    takes: byShareOrRate((model, rate) => onNet(model, (net) => edit(net, rate))),
  };
}

function onOwnerWith(edit: (owner: OwnerTerms, n: Fraction) => OwnerTerms | Refused): Move<Fraction> {
  return (model, n) => onOwner(model, (owner) => edit(owner, n));
}
