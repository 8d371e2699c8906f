import type { Part } from './parse-pattern.ts';

/** How often a letter is looked at while a text is searched from its beginning to its end, or to `most`. */
export type CountLooks = (text: string, most: number) => number;

type Go = (at: number) => boolean;
type Match = (at: number, go: Go) => boolean;
type Taken = Map<string, readonly [from: number, to: number]>;

class Enough extends Error {}

/**
 * Searches as the language does, one letter at a time and with a way back, and counts. The work of a pattern is so known
 * without a clock. Whatever is found is gone on from behind it, as replacing does.
 */
export function createCountLooks(whole: Part, flags: string): CountLooks {
  let text = '';
  let looks = 0;
  let limit = 0;
  let taken: Taken = new Map();
  const ones = new Map<string, (letter: string) => boolean>();
  const edges = new Map<string, Go>();
  const match = matchOf(whole, 1);

  return (searched, most) => {
    [text, looks, limit] = [searched, 0, most];
    let at = 0;
    try {
      while (at <= text.length) {
        taken = new Map();
        let end = -1;
        look();
        const isFound = match(at, (to) => {
          end = to;
          return true;
        });
        if (isFound && !/[gy]/.test(flags)) break;
        at = isFound && end > at ? end : at + 1;
      }
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
    }
    return looks;
  };

  function look(): void {
    looks += 1;
    if (looks > limit) throw new Enough();
  }

  function matchOf(part: Part, way: 1 | -1): Match {
    switch (part.kind) {
      case 'one':
        return oneOf(part.source, way);
      case 'edge': {
        const holds = edgeOf(part.source);
        return (at, go) => holds(at) && go(at);
      }
      case 'again':
        return (at, go) => {
          const [from, to] = taken.get(part.group) ?? [0, 0];
          const said = text.slice(from, to);
          const next = at + way * said.length;
          look();
          return text.slice(Math.min(at, next), Math.max(at, next)) === said && go(next);
        };
      case 'row':
        return (way === 1 ? part.parts : part.parts.toReversed())
          .map((each) => matchOf(each, way))
          .reduceRight<Match>(
            (rest, first) => (at, go) => first(at, (next) => rest(next, go)),
            (at, go) => go(at),
          );
      case 'choice': {
        const ways = part.parts.map((each) => matchOf(each, way));
        return (at, go) => {
          for (const each of ways) if (each(at, go)) return true;
          return false;
        };
      }
      case 'group':
        return groupOf(part.names, matchOf(part.part, way), way);
      case 'look': {
        const within = matchOf(part.part, part.isBehind ? -1 : 1);
        return (at, go) => within(at, () => true) !== part.isNot && go(at);
      }
      case 'times':
        return part.part.kind === 'one' ? runOf(part, way) : timesOf(part, matchOf(part.part, way));
    }
  }

  function oneOf(source: string, way: 1 | -1): Match {
    const takes = takesOf(source);
    return (at, go) => {
      look();
      const letter = text[way === 1 ? at : at - 1];
      return letter !== undefined && takes(letter) && go(at + way);
    };
  }

  function takesOf(source: string): (letter: string) => boolean {
    const made = ones.get(source) ?? takesOne(source, flags);
    ones.set(source, made);
    return made;
  }

  function edgeOf(source: string): Go {
    const pattern = new RegExp(source, `${flags.replace(/[gyd]/g, '')}y`);
    const made =
      edges.get(source) ??
      ((at: number) => {
        pattern.lastIndex = at;
        return pattern.test(text);
      });
    edges.set(source, made);
    return made;
  }

  function groupOf(names: readonly string[], within: Match, way: 1 | -1): Match {
    return (at, go) =>
      within(at, (next) => {
        const before = taken;
        taken = new Map(before);
        for (const name of names) taken.set(name, way === 1 ? [at, next] : [next, at]);
        if (go(next)) return true;
        taken = before;
        return false;
      });
  }

  /** One letter over and over: no call within a call for each. */
  function runOf({ part, least, most, isLazy }: Extract<Part, { kind: 'times' }>, way: 1 | -1): Match {
    const takes = takesOf(part.kind === 'one' ? part.source : '');
    const takesAt = (place: number): boolean => {
      look();
      const letter = text[way === 1 ? place : place - 1];
      return letter !== undefined && takes(letter);
    };
    return (at, go) => {
      let count = 0;
      while (count < least) {
        if (!takesAt(at + way * count)) return false;
        count += 1;
      }
      if (isLazy)
        for (; ; count += 1) {
          if (go(at + way * count)) return true;
          if (count >= most || !takesAt(at + way * count)) return false;
        }
      while (count < most && takesAt(at + way * count)) count += 1;
      for (; count >= least; count -= 1) {
        look();
        if (go(at + way * count)) return true;
      }
      return false;
    };
  }

  function timesOf({ least, most, isLazy }: Extract<Part, { kind: 'times' }>, within: Match): Match {
    const from =
      (count: number): Match =>
      (at, go) => {
        look();
        if (isLazy && count >= least && go(at)) return true;
        if (count < most) {
          const further = from(count + 1);
          if (within(at, (next) => (next !== at || count < least) && further(next, go))) return true;
        }
        return !isLazy && count >= least && go(at);
      };
    return from(0);
  }
}

/** Whether a part of one letter takes a letter: the language itself is asked, once for each. */
export function takesOne(source: string, flags: string): (letter: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, flags.replace(/[gydm]/g, ''));
  const known = new Map<string, boolean>();
  return (letter) => {
    const before = known.get(letter);
    if (before !== undefined) return before;
    const takes = pattern.test(letter);
    known.set(letter, takes);
    return takes;
  };
}
