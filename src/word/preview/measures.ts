import { numberIn } from '#papers/word/styles.ts';

const TWIPS = 20;
const EMU = 12_700;

/** Twips (or, in the strict edition, `36pt`) as points; undefined where nothing readable stands. */
export function pointsOf(text: string | undefined): number | undefined {
  const points = /^(-?\d{1,6}(?:\.\d+)?)pt$/.exec(text ?? '')?.[1];
  if (points !== undefined) return Number(points);
  const twips = numberIn(text);
  return twips === undefined ? undefined : twips / TWIPS;
}

/** The measure of drawings as points. */
export function pointsOfEmu(text: string | undefined): number | undefined {
  const emu = numberIn(text);
  return emu === undefined ? undefined : emu / EMU;
}

/** Six hexadecimal digits; undefined for `auto` and for what is no colour. */
export function colorOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[\da-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;
}

/** The file's measure within what a page can hold: a damaged one must not blow the window up. */
export function within(least: number, most: number, value: number): number {
  return Math.min(most, Math.max(least, value));
}
