import { normaliseValue } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import type { Position, Term } from '#domain/library/term.ts';
import { idOfPoint } from '#domain/values/form.ts';
import type { MarketPoint, ValueForm, ValueWords } from '#domain/values/form.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction, fractionToNumber } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatDuration, formatInForm, formatNumber, formatPercent } from '#domain/values/format-value.ts';

export type MarkKind = 'low' | 'typical' | 'high' | 'opening' | 'ask' | 'fallback' | 'walkAway' | 'house';

/** A figure of a term in the term's own unit; `at` is for drawing, `full` says it with its base. */
export type RangeMark = {
  readonly kind: MarkKind;
  readonly at: number;
  readonly short: Bilingual;
  readonly full: Bilingual;
};

/** The scoring thresholds of a position, for drawing. */
export type RangeZones = {
  readonly worst: RangeEnd;
  readonly unfavourable: RangeEnd;
  readonly favourable: RangeEnd;
  readonly best: RangeEnd;
};
export type RangeEnd = { readonly at: number; readonly short: Bilingual };

/** The numeric marks of a term: market, their expected opening, and the suggested ladder of a position. */
export function rangeMarks(term: Term, position: Position | undefined, words: ValueWords): RangeMark[] {
  const { form, market } = term;
  const mark = (kind: MarkKind, n: Fraction | undefined): RangeMark[] =>
    n === undefined
      ? []
      : [{ kind, at: fractionToNumber(n), short: shortFigure(n, form), full: formatInForm(n, form, words) }];
  return [
    ...mark('low', numberOf(market.low)),
    ...mark('typical', numberOf(market.typical)),
    ...mark('high', numberOf(market.high)),
    ...mark('opening', valueNumber(position?.opening.value, form)),
    ...mark('ask', valueNumber(position?.ladder.ask?.value, form)),
    ...mark('fallback', valueNumber(position?.ladder.fallback?.value, form)),
    ...mark('walkAway', valueNumber(position?.ladder.walkAway?.value, form)),
    ...houseValues(term).flatMap((value) => mark('house', valueNumber(value, form))),
  ];
}

export function rangeZones(term: Term, position: Position | undefined): RangeZones | undefined {
  const scale = position?.scale;
  if (!scale) return undefined;
  const end = (n: Fraction): RangeEnd => ({ at: fractionToNumber(n), short: shortFigure(n, term.form) });
  return {
    worst: end(scale.worst),
    unfavourable: end(scale.unfavourable),
    favourable: end(scale.favourable),
    best: end(scale.best),
  };
}

/** Maps figures to 0-1 from left to right, with a little air at both ends. Wide ranges are drawn on a log scale. */
export function rangeScale(figures: readonly number[]): {
  readonly isLog: boolean;
  readonly place: (figure: number) => number;
} {
  const least = Math.min(...figures);
  const most = Math.max(...figures);
  const isLog = least > 0 && most / least >= 40;
  const shape = isLog ? Math.log : (figure: number) => figure;
  const low = shape(least);
  const span = shape(most) - low || 1;
  const AIR = 0.04;
  return {
    isLog,
    place: (figure) => AIR + (1 - 2 * AIR) * ((shape(Math.max(figure, least)) - low) / span),
  };
}

export type PlacedLabel = { readonly left: number; readonly row: number };

/** Places centred labels in as few rows as possible without overlap. The answer is in the order of the input. */
export function placeInRows(
  labels: readonly { readonly centre: number; readonly width: number }[],
  bounds: { readonly width: number; readonly gap: number },
): PlacedLabel[] {
  const ends: number[] = [];
  const placed = new Map<number, PlacedLabel>();
  const fromLeft = labels
    .map((label, index) => ({ ...label, index }))
    .toSorted((a, b) => a.centre - b.centre || a.index - b.index);
  for (const { centre, width, index } of fromLeft) {
    const left = Math.max(0, Math.min(centre - width / 2, bounds.width - width));
    const free = ends.findIndex((end) => end + bounds.gap <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = left + width;
    placed.set(index, { left, row });
  }
  return labels.map((_, index) => placed.get(index) ?? { left: 0, row: 0 });
}

/** Market points, opening and rungs of a choice or yes-no term, by choice id. */
export function choiceMarks(term: Term, position: Position | undefined): ReadonlyMap<string, MarkKind[]> {
  const marks = new Map<string, MarkKind[]>();
  const add = (id: string | undefined, kind: MarkKind): void => {
    if (id !== undefined) marks.set(id, [...(marks.get(id) ?? []), kind]);
  };
  add(idOfPoint(term.market.low), 'low');
  add(idOfPoint(term.market.typical), 'typical');
  add(idOfPoint(term.market.high), 'high');
  add(choiceOf(position?.opening.value), 'opening');
  add(choiceOf(position?.ladder.ask?.value), 'ask');
  add(choiceOf(position?.ladder.fallback?.value), 'fallback');
  add(choiceOf(position?.ladder.walkAway?.value), 'walkAway');
  for (const value of houseValues(term)) add(choiceOf(value), 'house');
  return marks;
}

/** What the firm's own precedents state: a value, or both ends of a range. */
function houseValues({ house }: Term): Value[] {
  return (house?.precedents ?? []).flatMap(({ figure }) => {
    if (figure.kind === 'none') return [];
    return figure.kind === 'value' ? [figure.value] : [figure.low, figure.high];
  });
}

/** The number without its base: the base is said once beside the drawing. */
function shortFigure(n: Fraction, form: ValueForm): Bilingual {
  switch (form.kind) {
    case 'share':
    case 'rate':
      return formatPercent(fraction(BigInt(n.numerator), BigInt(n.denominator) * 100n));
    case 'duration':
      return formatDuration(n, form.unit);
    case 'multiple':
      return { en: `${formatNumber(n)}×`, ko: `${formatNumber(n)}배` };
    case 'money':
      return formatInForm(n, { kind: 'money', currency: form.currency }, { bases: [], units: [] });
    case 'quantity':
    case 'yes-no':
    case 'choice':
    case 'date':
    case 'text':
      return { en: formatNumber(n), ko: formatNumber(n) };
  }
}

function numberOf(point: MarketPoint | undefined): Fraction | undefined {
  return point?.kind === 'number' ? point.n : undefined;
}

function valueNumber(value: Value | undefined, form: ValueForm): Fraction | undefined {
  if (value === undefined) return undefined;
  const normal = normaliseValue(value, form, []);
  return normal.kind === 'number' ? normal.n : undefined;
}

function choiceOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'choice') return value.choice;
  return value?.kind === 'yes-no' ? (value.yes ? 'yes' : 'no') : undefined;
}
