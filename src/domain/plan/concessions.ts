import { byRank } from '#domain/points/highest-ranked.ts';
import type { Point, RungHealth } from '#domain/points/point.ts';
import type { RungName } from '#domain/library/term.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import type { StepDown } from '#domain/settlement/clauses/price-clauses.ts';
import { restsOnOutline } from './worths-of-points.ts';

/** From where to where a concession goes. `ours`, `theirs`: what the latest paper of that side says. */
export type ConcessionEnd = RungName | 'ours' | 'theirs';

/** PRIVATE. One thing that we can give, of what size, and for what. */
export type Concession = {
  readonly termId: string;
  readonly from: ConcessionEnd;
  readonly to: ConcessionEnd;
  /** What the step costs us after tax, where both ends of it are priced. */
  readonly cost?: StepDown & { readonly currency: CurrencyCode };
  /** The open point that we want for it; missing where no point is left to be won. */
  readonly forTermId?: string;
};

export type ConcessionInput = {
  /** Of the deal, ranked. */
  readonly points: readonly Point[];
  /** What each step from ask to fallback costs, by term; without money nothing has a size in money. */
  readonly steps: ReadonlyMap<string, StepDown & { readonly currency: CurrencyCode }>;
  /** What we give things for: the terms that we mean to win, as the decision names them. */
  readonly win: readonly string[];
  readonly most: number;
};

/**
 * PRIVATE. What to give first. What matters least comes first, by the one ranking; a must-have, a legal stop, what
 * we mean to win, and whatever asks the same question as one of them is not ours to give. The step goes from our ask
 * to our fallback, each sound and not reached by them; where they reach the fallback already, or a rung is missing or
 * faulty, it goes from our paper to theirs. The first two are the decision's `trade`. Each concession
 * is for the highest point that we want and have not yet been given something for; where both are priced, for one
 * that is worth at least what we give. Pure.
 */
export function concessionOrder(input: ConcessionInput): Concession[] {
  const { points, win, most } = input;
  const wanted = win.flatMap((termId) => points.find((point) => point.termId === termId) ?? []);
  const kept = new Set(
    [...points.filter(isKept), ...wanted].flatMap(({ rank }) => (rank === undefined ? [] : [rank])),
  );
  const taken = new Set(kept);
  const steps = byRank(points)
    .toReversed()
    .flatMap((point): Omit<Concession, 'forTermId'>[] => {
      const { rank, state } = point;
      if (rank === undefined || taken.has(rank)) return [];
      if (state !== 'open' && state !== 'unanswered') return [];
      const step = stepOf(point, input);
      if (!step) return [];
      taken.add(rank);
      return [step];
    });
  return pairWithWanted(steps.slice(0, most), wanted);
}

function isKept({ isMustHave, rankParts }: Point): boolean {
  return isMustHave || rankParts?.group === 'legal-stop';
}

function stepOf(point: Point, { steps }: ConcessionInput): Omit<Concession, 'forTermId'> | undefined {
  const { termId, comparison, worth, ladder } = point;
  // What is neither scored nor priced is not known to be little.
  if (comparison?.score === undefined && worth.kind !== 'priced') return undefined;
  const rung = (name: RungName): RungHealth | undefined => ladder.find((each) => each.rung === name);
  const [ask, fallback] = [rung('ask'), rung('fallback')];
  if (isStanding(ask) && isStanding(fallback)) {
    const cost = steps.get(termId);
    return { termId, from: 'ask', to: 'fallback', ...(cost ? { cost } : {}) };
  }
  return { termId, from: 'ours', to: 'theirs' };
}

/** A rung without a fault that they do not give us yet. */
function isStanding(rung: RungHealth | undefined): boolean {
  return rung !== undefined && rung.fault === undefined && rung.isMet !== true;
}

/** Each is for the first wanted point left over that is not worth less; when all are taken, they begin again. */
function pairWithWanted(
  steps: readonly Omit<Concession, 'forTermId'>[],
  wanted: readonly Point[],
): Concession[] {
  let left: readonly Point[] = [];
  return steps.map((step) => {
    if (left.length === 0) left = wanted;
    const fits = left.find(({ worth }) => !isWorthLess(worth, step)) ?? left[0];
    if (!fits) return step;
    left = left.filter((point) => point !== fits);
    return { ...step, forTermId: fits.termId };
  });
}

function isWorthLess(worth: Point['worth'], { cost }: Pick<Concession, 'cost'>): boolean {
  return worth.kind === 'priced' && cost !== undefined && worth.currency === cost.currency
    ? worth.expectedMinor < cost.averageMinor
    : false;
}

/** PRIVATE. The steps from ask to fallback that are priced; none on an outline with example amounts. */
export function stepsOfPrices(
  prices: Pick<DealClausePrices, 'clauses' | 'stake' | 'currency'>,
): ConcessionInput['steps'] {
  return new Map(
    prices.clauses.flatMap((clause) =>
      clause.stepDown && !restsOnOutline(clause, prices)
        ? [[clause.termId, { ...clause.stepDown, currency: prices.currency }] as const]
        : [],
    ),
  );
}
