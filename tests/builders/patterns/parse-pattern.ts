/** A part of a pattern. `one` takes one letter, which its own source decides. */
export type Part =
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'edge'; readonly source: string }
  | { readonly kind: 'again'; readonly group: string }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'group'; readonly part: Part; readonly names: readonly string[] }
  | { readonly kind: 'look'; readonly part: Part; readonly isBehind: boolean; readonly isNot: boolean }
  | {
      readonly kind: 'times';
      readonly part: Part;
      readonly least: number;
      readonly most: number;
      readonly isLazy: boolean;
    };

const BACKSLASHED = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[\s\S])/y;
const COUNTED = /\{(\d+)(,(\d*))?\}/y;

/** Reads the source of a regular expression that the language itself has accepted. */
export function parsePattern(source: string): Part {
  let at = 0;
  let groups = 0;
  const whole = choice();
  if (at < source.length) throw new Error(`Not read to its end: ${source} at ${at}.`);
  return whole;

  function choice(): Part {
    const parts = [row()];
    while (source[at] === '|') {
      at += 1;
      parts.push(row());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
  }

  function row(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(times(single()));
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'row', parts };
  }

  function times(part: Part): Part {
    const counts = counted();
    if (!counts) return part;
    const isLazy = source[at] === '?';
    if (isLazy) at += 1;
    return times({ kind: 'times', part, ...counts, isLazy });
  }

  function counted(): { readonly least: number; readonly most: number } | undefined {
    const sign = source[at];
    if (sign === '*' || sign === '+' || sign === '?') {
      at += 1;
      return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    }
    const found = taken(COUNTED);
    if (!found) return undefined;
    const least = Number(found[1]);
    if (found[2] === undefined) return { least, most: least };
    return { least, most: found[3] === '' ? Infinity : Number(found[3]) };
  }

  function single(): Part {
    const letter = source[at] ?? '';
    if (letter === '(') return bracketed();
    if (letter === '[') return { kind: 'one', source: characterClass() };
    if (letter === '\\') return backslashed();
    at += 1;
    if (letter === '^' || letter === '$') return { kind: 'edge', source: letter };
    return { kind: 'one', source: letter };
  }

  function backslashed(): Part {
    const named = taken(/\\k<([^>]*)>/y);
    if (named) return { kind: 'again', group: named[1] ?? '' };
    const numbered = taken(/\\([1-9]\d*)/y);
    if (numbered) return { kind: 'again', group: numbered[1] ?? '' };
    const text = taken(BACKSLASHED)?.[0] ?? '';
    return /^\\[bB]$/.test(text) ? { kind: 'edge', source: text } : { kind: 'one', source: text };
  }

  function bracketed(): Part {
    const look = taken(/\(\?(<?)([=!])/y);
    if (look) return { kind: 'look', part: closed(), isBehind: look[1] === '<', isNot: look[2] === '!' };
    if (taken(/\(\?[a-z-]*:/y)) return closed();
    const name = taken(/\(\?<([^>]*)>/y)?.[1];
    if (name === undefined) at += 1;
    groups += 1;
    const names = [String(groups), ...(name === undefined ? [] : [name])];
    return { kind: 'group', part: closed(), names };
  }

  function closed(): Part {
    const part = choice();
    at += 1;
    return part;
  }

  /** With all that lies within, classes of classes too. */
  function characterClass(): string {
    const from = at;
    let depth = 0;
    do {
      if (source[at] === '\\') at += 1;
      else if (source[at] === '[' && (depth === 0 || isOfSets())) depth += 1;
      else if (source[at] === ']') depth -= 1;
      at += 1;
    } while (depth > 0);
    return source.slice(from, at);
  }

  /** Classes lie within classes only under the flag `v`; there a bare bracket is always one. */
  function isOfSets(): boolean {
    try {
      void new RegExp(source, 'u');
      return false;
    } catch {
      return true;
    }
  }

  function taken(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = at;
    const found = sticky.exec(source);
    if (!found) return undefined;
    at = sticky.lastIndex;
    return found;
  }
}
