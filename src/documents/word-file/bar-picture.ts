import type { Picture } from './picture.ts';

/** A stretch of a bar, from 0 to 1. Striped and pale ones differ from a solid one without colour too. */
export type BarPart = {
  readonly from: number;
  readonly to: number;
  readonly fill: 'solid' | 'striped';
  /** RRGGBB. */
  readonly colour: string;
};

/** One bar of a chart, to stand in a cell beside its words and its figure. */
export function barPicture(bar: {
  readonly widthPx: number;
  readonly heightPx: number;
  /** RRGGBB of the track behind the bar. */
  readonly track: string;
  readonly parts: readonly BarPart[];
  /** Where an upright line stands: the amount that the others are compared with. */
  readonly line?: { readonly at: number; readonly colour: string };
  readonly altText: string;
}): Picture {
  const { widthPx, heightPx, track, parts, line, altText } = bar;
  const inset = Math.round(heightPx * 0.2);
  const rect = (x: number, y: number, width: number, height: number, colour: string) =>
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="#${colour}"/>`;
  const shapes = [
    rect(0, heightPx / 2 - 0.5, widthPx, 1, track),
    ...parts.flatMap(({ from, to, fill, colour }) =>
      (fill === 'solid' ? [[from, to] as const] : stripes(from, to, widthPx)).map(([left, right]) =>
        rect(left * widthPx, inset, (right - left) * widthPx, heightPx - 2 * inset, colour),
      ),
    ),
    ...(line === undefined ? [] : [rect(line.at * widthPx - 0.75, 0, 1.5, heightPx, line.colour)]),
  ];
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">${shapes.join('')}</svg>`,
    altText,
    widthPx,
    heightPx,
  };
}

/** Upright stripes, in pixels. */
const STRIPE = 2;
const GAP = 2;

function stripes(from: number, to: number, widthPx: number): (readonly [number, number])[] {
  const count = Math.max(1, Math.ceil(((to - from) * widthPx) / (STRIPE + GAP)));
  return Array.from({ length: count }, (_, index) => {
    const left = from + (index * (STRIPE + GAP)) / widthPx;
    return [left, Math.min(to, left + STRIPE / widthPx)] as const;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
