import { normaliseValue } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import type { Ladder, Position, Term } from '#domain/library/term.ts';
import { idOfPoint } from '#domain/values/form.ts';
import type { MarketPoint } from '#domain/values/form.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { fractionToNumber } from '#domain/figures/fraction.ts';
import type { RungName } from '#domain/library/term.ts';

/**
 * Where things lie on a strip, 0 to 1; further right is better for us. Numbers are for drawing only.
 * Missing parts are not drawn.
 */
export type StripMarks = {
  readonly kind: 'range' | 'slots';
  readonly low?: number;
  readonly high?: number;
  readonly typical?: number;
  readonly value?: number;
  /** Where the term turns from unfavourable to neutral, and from neutral to favourable. */
  readonly unfavourableTo?: number;
  readonly favourableFrom?: number;
  /** The value lies beyond the strip's end on that side. */
  readonly isBeyond?: boolean;
  readonly rungs: readonly { readonly rung: RungName; readonly at: number }[];
  /** The firm's own precedents: a point, or a range with `to`. */
  readonly house: readonly { readonly at: number; readonly to?: number }[];
  /** Slots only: the place of each choice. */
  readonly slots: readonly number[];
};

const MARGIN = 0.12;
const RUNGS_UPWARDS: readonly RungName[] = ['walkAway', 'fallback', 'ask'];

/** The marks of one term, or undefined when there is no range to draw on. */
export function stripMarks(input: {
  readonly term: Term;
  readonly position: Position | undefined;
  readonly value: Value | undefined;
  readonly ladder: Ladder | undefined;
  readonly rates: readonly ExchangeRate[];
}): StripMarks | undefined {
  const { term } = input;
  return term.form.kind === 'choice' || term.form.kind === 'yes-no' ? slotMarks(input) : rangeMarks(input);
}

type Input = Parameters<typeof stripMarks>[0];

function slotMarks({ term, position, value, ladder, rates }: Input): StripMarks | undefined {
  const ids = orderedIds(term, position);
  if (ids.length < 2) return undefined;
  const place = (id: string | undefined) => {
    const at = id === undefined ? -1 : ids.indexOf(id);
    return at === -1 ? undefined : at / (ids.length - 1);
  };
  const idOf = (each: Value | undefined) => {
    const normalised = each && normaliseValue(each, term.form, rates);
    return normalised?.kind === 'id' ? normalised.id : undefined;
  };
  const ends = [place(idOfPoint(term.market.low)), place(idOfPoint(term.market.high))].filter(
    (at) => at !== undefined,
  );
  return {
    kind: 'slots',
    slots: ids.map((_, index) => index / (ids.length - 1)),
    house: (term.house?.precedents ?? []).flatMap(({ figure }) => {
      const at = figure.kind === 'value' ? place(idOf(figure.value)) : undefined;
      return at === undefined ? [] : [{ at }];
    }),
    rungs: RUNGS_UPWARDS.flatMap((rung) => {
      const at = place(idOf(ladder?.[rung]?.value));
      return at === undefined ? [] : [{ rung, at }];
    }),
    ...defined({
      low: ends.length === 2 ? Math.min(...ends) : undefined,
      high: ends.length === 2 ? Math.max(...ends) : undefined,
      typical: place(idOfPoint(term.market.typical)),
      value: place(idOf(value)),
    }),
  };
}

/** Choices from worst to best for us; the library lists them best first when it does not score them. */
function orderedIds(term: Term, position: Position | undefined): readonly string[] {
  const ids =
    term.form.kind === 'choice'
      ? term.form.choices.map((choice) => choice.id).toReversed()
      : term.form.kind === 'yes-no'
        ? ['no', 'yes']
        : [];
  const scores = position?.scores;
  return scores ? ids.toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0)) : ids;
}

function rangeMarks({ term, position, value, ladder, rates }: Input): StripMarks | undefined {
  const numberOf = (each: Value | undefined) => {
    const normalised = each && normaliseValue(each, term.form, rates);
    return normalised?.kind === 'number' ? fractionToNumber(normalised.n) : undefined;
  };
  const scale = position?.scale;
  const low = numberOfPoint(term.market.low);
  const typical = numberOfPoint(term.market.typical);
  const high = numberOfPoint(term.market.high);
  const worst = scale && fractionToNumber(scale.worst);
  const best = scale && fractionToNumber(scale.best);
  const anchors = [low, typical, high, worst, best].filter((n) => n !== undefined);
  if (anchors.length === 0) return undefined;
  const rungs = RUNGS_UPWARDS.flatMap((rung) => {
    const n = numberOf(ladder?.[rung]?.value);
    return n === undefined ? [] : [{ rung, n }];
  });
  const house = (term.house?.precedents ?? []).flatMap(({ figure }) => {
    if (figure.kind === 'none') return [];
    const stated = figure.kind === 'value' ? [figure.value] : [figure.low, figure.high];
    const [n, end] = stated.map(numberOf);
    return n === undefined ? [] : [{ n, end }];
  });
  const all = [
    ...anchors,
    ...rungs.map((rung) => rung.n),
    ...house.flatMap(({ n, end }) => (end === undefined ? [n] : [n, end])),
  ];
  const reach = Math.max(...all) - Math.min(...all);
  if (reach === 0) return undefined;
  // A margin beyond the benchmark on both sides, so that its ends can be seen as ends.
  const from = Math.min(...all) - reach * MARGIN;
  const to = Math.max(...all) + reach * MARGIN;
  const span = to - from;
  const isFlipped = worst !== undefined && best !== undefined && best < worst;
  const place = (n: number) => {
    const at = Math.max(0, Math.min(1, (n - from) / span));
    return isFlipped ? 1 - at : at;
  };
  const placed = (n: number | undefined) => (n === undefined ? undefined : place(n));
  const ours = numberOf(value);
  const ends = [placed(low ?? typical), placed(high ?? typical)].filter((at) => at !== undefined);
  return {
    kind: 'range',
    slots: [],
    rungs: rungs.map(({ rung, n }) => ({ rung, at: place(n) })),
    house: house.map(({ n, end }) => ({ at: place(n), ...(end === undefined ? {} : { to: place(end) }) })),
    ...defined({
      low: ends.length === 2 ? Math.min(...ends) : undefined,
      high: ends.length === 2 ? Math.max(...ends) : undefined,
      typical: placed(typical),
      value: placed(ours),
      unfavourableTo: placed(scale && fractionToNumber(scale.unfavourable)),
      favourableFrom: placed(scale && fractionToNumber(scale.favourable)),
      isBeyond: ours !== undefined && (ours < from || ours > to) ? true : undefined,
    }),
  };
}

function numberOfPoint(point: MarketPoint | undefined): number | undefined {
  return point?.kind === 'number' ? fractionToNumber(point.n) : undefined;
}

/** Leaves out what is not there: an optional mark is missing, not undefined. */
function defined<T extends object>(marks: T): { readonly [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const kept = Object.entries(marks).filter(([, mark]) => mark !== undefined);
  return Object.fromEntries(kept) as { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };
}
