import { createCountLooks } from './count-looks.ts';
import { grown, hostileTexts, takesManyOver } from './hostile-texts.ts';
import type { Hostile } from './hostile-texts.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Part } from './parse-pattern.ts';

export type Growth = { readonly text: Hostile; readonly looks: number; readonly ofTwice: number };

/** How often a letter may be looked at before somebody looks closer. */
const FEW = 16;
const MOST = 400_000;
/** What is looked at once and again costs twice as much in a text of twice the length; what goes back costs four times as much. */
const FASTER = 2.6;
/** Of one pattern so many texts are looked at closer: the worst first. */
const MOST_CLOSER = 4;
/** Beyond every count that a pattern of ours bounds itself with; short enough for a call within a call for each letter. */
const LENGTHS = [150, 700];

/** The text at which the work of a pattern grows faster than the text, if there is one. */
export function findGrowth(source: string, flags: string): Growth | undefined {
  const whole = parsePattern(source);
  if (!takesManyOver(whole)) return undefined;
  const count = createCountLooks(whole, flags);
  const suspects = hostileTexts(whole, flags)
    .map((text) => ({ text, looksALetter: looksALetter(text) }))
    .filter((each) => each.looksALetter > FEW)
    .toSorted((a, b) => b.looksALetter - a.looksALetter);
  for (const { text } of suspects.slice(0, MOST_CLOSER)) {
    if (LENGTHS.every((length) => isFaster(growthAt(text, length))))
      return growthAt(text, Math.max(...LENGTHS));
  }
  return undefined;

  function looksALetter(text: Hostile): number {
    const short = grown(text, Math.max(96, Math.min(40 * text.over.length, 1200)));
    return count(short, short.length * 60) / short.length;
  }

  function growthAt(text: Hostile, least: number): Growth {
    const length = Math.max(least, text.over.length * 16);
    const looks = count(grown(text, length), MOST);
    return { text, looks, ofTwice: count(grown(text, length * 2), Math.ceil(looks * FASTER)) };
  }
}

/**
 * Whether a pattern takes nothing over and over without a bound of its own: then its work at each letter is bounded too,
 * however it goes back.
 */
export function isBounded(source: string): boolean {
  return !isEndless(parsePattern(source));
}

function isEndless(part: Part): boolean {
  if (part.kind === 'row' || part.kind === 'choice') return part.parts.some(isEndless);
  if (part.kind === 'group' || part.kind === 'look') return isEndless(part.part);
  return part.kind === 'times' && (part.most === Infinity || isEndless(part.part));
}

const isFaster = ({ looks, ofTwice }: Growth): boolean => ofTwice >= looks * FASTER;
