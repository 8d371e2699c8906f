import { formatNumber } from './number-formats.ts';
import type { List, ListLevel } from './numbering.ts';
import { symbolOf } from './symbols.ts';

/** Counts the numbers of one story, paragraph after paragraph. */
export class NumberCounter {
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<List>();

  /** The number of the next paragraph that stands in this list, as the page prints it. */
  next(list: List, level: number): string {
    const counters = this.#countersOf(list);
    counters[level] = this.#nextOf(list, level, counters);
    for (let below = level + 1; below < counters.length; below += 1) {
      if (isCountedAnew(list.levels[below], level)) counters[below] = undefined;
    }
    return labelOf(list, level, counters);
  }

  #countersOf(list: List): (number | undefined)[] {
    let counters = this.#counters.get(list.definition);
    if (!counters)
      this.#counters.set(list.definition, (counters = Array.from({ length: 9 }, () => undefined)));
    if (!this.#begun.has(list)) {
      this.#begun.add(list);
      // A list that says where it begins leaves what another counted in the same definition.
      for (const level of list.starts.keys()) counters[level] = undefined;
    }
    return counters;
  }

  #nextOf(list: List, level: number, counters: readonly (number | undefined)[]): number {
    const before = counters[level];
    return before === undefined ? startOf(list, level) : before + 1;
  }
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels[level]?.start ?? 1;
}

/** Whether a level is counted anew after one further out was used. */
function isCountedAnew(level: ListLevel | undefined, used: number): boolean {
  const after = level?.restartsAfter;
  return after === undefined || used < after;
}

function labelOf(list: List, level: number, counters: readonly (number | undefined)[]): string {
  const own = list.levels[level];
  if (!own) return '';
  if (own.format === 'bullet') return bulletOf(own);
  return own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.levels[at];
    // A level that was never used shows where it would begin.
    const value = counters[at] ?? startOf(list, at);
    return numberAs(value, own.isLegal ? 'decimal' : (shown?.format ?? 'decimal'));
  });
}

function numberAs(value: number, format: string): string {
  const example = /^custom:(0*)1(?=,|$)/.exec(format)?.[1];
  if (example !== undefined) return String(value).padStart(example.length + 1, '0');
  return formatNumber(value, format);
}

/** The mark itself: the fonts of bullets have marks where others have letters. */
function bulletOf(level: ListLevel): string {
  const shown = Array.from(level.text, (letter) =>
    symbolOf(level.font ?? '', letter.codePointAt(0) ?? 0),
  ).join('');
  return shown === 'o' ? '○' : shown;
}
