import { byRank, highestRanked } from '#domain/points/highest-ranked.ts';
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
  /** The open point that we want for it, of each concession another; missing where no point is left to be won. */
  readonly forTermId?: string;
};

export type ConcessionInput = {
  /** Of the deal, ranked. */
  readonly points: readonly Point[];
  /** What each step from ask to fallback costs, by term; without money nothing has a size in money. */
  readonly steps: ReadonlyMap<string, StepDown & { readonly currency: CurrencyCode }>;
  /** The terms that we mean to win, as the decision names them: none of them is given. */
  readonly win: readonly string[];
  /** What each term is about. People trade within one subject before they trade across. */
  readonly subjects: ReadonlyMap<string, string>;
  readonly most: number;
};

/**
 * PRIVATE. What to give first. What matters least comes first, by the one ranking; a must-have, a legal stop, what
 * we mean to win, and whatever asks the same question as one of them is not ours to give. The step goes from our ask
 * to our fallback, each sound and not reached by them; where they reach the fallback already, or a rung is missing or
 * faulty, it goes from our paper to theirs. The first two are the decision's `trade`. Pure.
 *
 * Each is given for an open point of its own, so that nothing is bought twice: for the highest of its own subject among
 * those that we want most; where its subject has none, the largest concession is for the highest that is left. Where
 * both are priced, the point is worth at least what we give.
 */
export function concessionOrder(input: ConcessionInput): Concession[] {
  const { points, win, most } = input;
  const kept = points.filter((point) => isKept(point) || win.includes(point.termId));
  const taken = new Set(kept.flatMap(({ rank }) => (rank === undefined ? [] : [rank])));
  const steps = byRank(points)
    .toReversed()
    .flatMap((point): Step[] => {
      const { rank } = point;
      if (rank === undefined || taken.has(rank) || !isAsked(point)) return [];
      const step = stepOf(point, input);
      if (!step) return [];
      taken.add(rank);
      return [step];
    })
    .slice(0, most);
  return pairWithWanted(steps, wantedBeside(steps, points), input.subjects);
}

type Step = Omit<Concession, 'forTermId'>;

/** We ask for something that their paper does not give us. */
function isAsked({ state }: Point): boolean {
  return state === 'open' || state === 'unanswered';
}

/** What we ask, the highest first, one of each question; what we give is not among it. Twice as many as are given, to choose from. */
function wantedBeside(steps: readonly Step[], points: readonly Point[]): Point[] {
  const given = new Set(steps.map(({ termId }) => termId));
  const ranks = new Set(points.flatMap(({ termId, rank }) => (given.has(termId) ? [rank] : [])));
  return highestRanked(
    points.filter((point) => isAsked(point) && !ranks.has(point.rank)),
    steps.length * 2,
  );
}

function isKept({ isMustHave, rankParts }: Point): boolean {
  return isMustHave || rankParts?.group === 'legal-stop';
}

function stepOf(point: Point, { steps }: ConcessionInput): Step | undefined {
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

function pairWithWanted(
  steps: readonly Step[],
  wanted: readonly Point[],
  subjects: ConcessionInput['subjects'],
): Concession[] {
  const wins = new Map<string, Point>();
  const win = (step: Step, candidates: readonly Point[]) => {
    const left = candidates.filter((point) => ![...wins.values()].includes(point));
    const fits = left.find(({ worth }) => !isWorthLess(worth, step));
    if (fits) wins.set(step.termId, fits);
  };
  const largestFirst = steps.toReversed();
  for (const step of largestFirst)
    win(
      step,
      wanted.filter(({ termId }) => subjects.get(termId) === subjects.get(step.termId)),
    );
  for (const step of largestFirst) if (!wins.has(step.termId)) win(step, wanted);
  return steps.map((step) => {
    const forTermId = wins.get(step.termId)?.termId;
    return { ...step, ...(forTermId === undefined ? {} : { forTermId }) };
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
