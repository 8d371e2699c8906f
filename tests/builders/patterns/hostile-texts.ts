import { takesOne } from './count-looks.ts';
import type { Part } from './parse-pattern.ts';

/** A text that grows without an end: what stands before, what comes over and over, what makes it fail. */
export type Hostile = { readonly before: string; readonly over: string; readonly after: string };

const LETTERS = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
  ...Array.from('\t\n\r\u00a0가나원제조항은의①ⅰ“”‘’…–—·•：，。（）「」[]{}<>éÀ０，一'),
];
/** None of ours takes it by its name. */
const NOTHING = '\u0001';
/** The most letters of which a pattern's own text is made, so that a long list of words stays short. */
const MOST_LETTERS = 160;

export const grown = ({ before, over, after }: Hostile, length: number): string =>
  before + over.repeat(Math.ceil(length / over.length)) + after;

/**
 * Texts at which a pattern might go back and forth: for each place where it may take something over and over, what it takes
 * there, alone and with all that leads to it; and each kind of letter that it knows.
 */
export function hostileTexts(whole: Part, flags: string): Hostile[] {
  const sample = sampler(flags);
  const texts = new Map<string, Hostile>();
  const add = (before: string, over: string, after: string): void => {
    if (over !== '') texts.set(JSON.stringify([before, over, after]), { before, over, after });
  };
  const kinds = kindsOfLetters(whole, flags);
  for (const { leading, part } of repeats(whole)) {
    const leads = variants((turn) => leading.map((each) => sample(each, turn)).join(''));
    const refused = refusedBy(part, flags);
    for (const lead of leads) {
      for (const body of variants((turn) => sample(part, turn)))
        for (const after of new Set(['', NOTHING, refused, `${NOTHING}${body}`])) {
          add(lead, body, after);
          if (lead !== '') add('', lead + body, after);
        }
      add(`${NOTHING}${lead}`, sample(part, 0), NOTHING);
    }
    for (const kind of kinds)
      for (const after of new Set(['', refused, NOTHING])) add(leads[0] ?? '', kind, after);
  }
  for (const kind of kinds)
    for (const next of kinds.slice(0, 6)) if (next !== kind) add('', kind + next, NOTHING);
  return [...texts.values()];
}

/** What comes first, what comes where everything that may be left out is, and what comes third. */
function variants(made: (turn: number) => string): string[] {
  return [...new Set([0, 1, 2].map((turn) => made(turn).slice(0, MOST_LETTERS)))];
}

/** A letter at which a run of this part ends. */
function refusedBy(part: Part, flags: string): string {
  if (part.kind !== 'one') return '\n';
  const takes = takesOne(part.source, flags);
  return [NOTHING, ...LETTERS].find((letter) => !takes(letter)) ?? '';
}

/** Whether a pattern may take anything more than a few times: if not, its work is bounded at each letter. */
export const takesManyOver = (whole: Part): boolean => repeats(whole).length > 0;

/** Each place that may take more than a few, and all that stands before it on the way there. */
function repeats(whole: Part): { readonly leading: readonly Part[]; readonly part: Part }[] {
  const found: { readonly leading: readonly Part[]; readonly part: Part }[] = [];
  walk(whole, []);
  return found;

  function walk(part: Part, leading: readonly Part[]): void {
    if (part.kind === 'row')
      part.parts.forEach((each, at) => walk(each, [...leading, ...part.parts.slice(0, at)]));
    else if (part.kind === 'choice') for (const each of part.parts) walk(each, leading);
    else if (part.kind === 'group' || part.kind === 'look') walk(part.part, leading);
    else if (part.kind === 'times') {
      if (part.most > 8) found.push({ leading, part: part.part });
      walk(part.part, leading);
    }
  }
}

/** The whole of a small text that a part takes; `turn` chooses among what it may take. */
function sampler(flags: string): (part: Part, turn?: number) => string {
  const letters = new Map<string, string[]>();
  return sample;

  function sample(part: Part, turn = 0): string {
    switch (part.kind) {
      case 'one': {
        const taken = letters.get(part.source) ?? lettersOf(part.source, flags);
        letters.set(part.source, taken);
        return taken[(turn * 7) % Math.max(1, taken.length)] ?? '';
      }
      case 'row':
        return part.parts.map((each) => sample(each, turn)).join('');
      case 'choice':
        return sample(part.parts[turn % part.parts.length] ?? { kind: 'row', parts: [] }, turn);
      case 'group':
        return sample(part.part, turn);
      case 'times':
        return sample(part.part, turn).repeat(Math.max(part.least, turn === 1 ? 0 : Math.min(1, part.most)));
      case 'edge':
      case 'look':
      case 'again':
        return '';
    }
  }
}

function lettersOf(source: string, flags: string): string[] {
  const takes = takesOne(source, flags);
  const own = /^\\?.$/u.test(source) ? [source.at(-1) ?? ''] : Array.from(source);
  return [...own, 'a', '1', ' ', '가', ...LETTERS].filter(takes);
}

/** One letter for each kind: of those that the same parts of the pattern take. */
function kindsOfLetters(whole: Part, flags: string): string[] {
  const sources = new Set<string>();
  const collect = (part: Part): void => {
    if (part.kind === 'one') sources.add(part.source);
    else if (part.kind === 'row' || part.kind === 'choice') part.parts.forEach(collect);
    else if (part.kind === 'group' || part.kind === 'look' || part.kind === 'times') collect(part.part);
  };
  collect(whole);
  // Of a letter that is named only for itself, one is enough to try: the classes tell the kinds apart.
  const classes = [...sources]
    .filter((source) => source.length > 1 || source === '.')
    .map((source) => takesOne(source, flags));
  const byKind = new Map<string, string>();
  for (const letter of LETTERS) {
    const kind = classes.map((takes) => (takes(letter) ? 1 : 0)).join('');
    if (kind.includes('1') && !byKind.has(kind)) byKind.set(kind, letter);
  }
  return [...byKind.values()].slice(0, 24);
}
