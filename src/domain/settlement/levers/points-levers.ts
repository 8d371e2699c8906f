import type {
  Contingent,
  OwnerTerms,
  ProfitDefinition,
} from '#domain/settlement/statement/statement-types.ts';
import { NO_POINTS } from './not-priced.ts';
import type { Lever } from './lever.ts';
import { onNet, onOwner, ownerShare } from './on-statement.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** Points, and what they are a share of. */
export const POINTS_LEVERS = {
  'net-points': kindOfPoints((owner, points) =>
    withPoints(owner, { id: 'net', kind: 'net-profits', points, steps: [] }),
  ),
  'adjusted-gross-points': kindOfPoints((owner, points) =>
    withPoints(owner, { id: 'agr', kind: 'adjusted-gross', points, breakeven: 'rolling' }),
  ),
  'first-dollar-points': kindOfPoints((owner, points) =>
    withPoints(owner, { id: 'fdg', kind: 'first-dollar-gross', points }),
  ),
  'points-base': {
    engine: 'statement',
    takes: {},
    words: {
      'first-dollar-gross': pointsOn({ kind: 'first-dollar-gross' }),
      'adjusted-gross-cash': pointsOn({ kind: 'adjusted-gross', breakeven: 'cash' }),
      'adjusted-gross-artificial': pointsOn({ kind: 'adjusted-gross', breakeven: 'artificial' }),
      'net-profits': pointsOn({ kind: 'net-profits', steps: [] }),
      'net-profits-negotiated': (model) => {
        const applied = pointsOn({ kind: 'net-profits', steps: [] })(model);
        return 'model' in applied ? onNet(applied.model, negotiated) : applied;
      },
      'no-points': (model) => onOwner(model, (owner) => ({ ...owner, contingents: [] })),
    },
  },
} satisfies Record<string, Lever>;

function kindOfPoints(edit: Parameters<typeof ownerShare>[0]): Lever {
  return { ...ownerShare(edit), oneOf: 'points' };
}

type Basis =
  | { readonly kind: 'first-dollar-gross' }
  | { readonly kind: 'adjusted-gross'; readonly breakeven: 'cash' | 'artificial' }
  | { readonly kind: 'net-profits'; readonly steps: readonly never[] };

/** The same points on another base: what the definition alone is worth. */
function pointsOn(basis: Basis): (model: PricingModel) => Applied {
  return (model) =>
    onOwner(model, (owner) => {
      const points = owner.contingents[0]?.points;
      return points ? { ...owner, contingents: [{ id: 'points', points, ...basis }] } : NO_POINTS;
    });
}

function withPoints(owner: OwnerTerms, item: Contingent): OwnerTerms {
  const others = owner.contingents.filter((each) => each.kind !== item.kind);
  const same = owner.contingents.find((each) => each.kind === item.kind);
  if (item.points.numerator === 0) return { ...owner, contingents: others };
  const kept = same ? { ...same, points: item.points } : item;
  return { ...owner, contingents: [...others, kept] };
}

/** The fallback rungs of the library as one definition: fee 25%, overheads 10% and 5%, prime + 1. Our judgment. */
function negotiated(net: ProfitDefinition): ProfitDefinition {
  return {
    ...net,
    fee: { kind: 'flat', rate: { numerator: 1, denominator: 4 } },
    productionOverhead: { ...net.productionOverhead, rate: { numerator: 1, denominator: 10 } },
    advertisingOverhead: { ...net.advertisingOverhead, rate: { numerator: 1, denominator: 20 } },
    interest:
      net.interest.kind === 'rate'
        ? { ...net.interest, spread: { numerator: 1, denominator: 100 } }
        : net.interest,
  };
}
