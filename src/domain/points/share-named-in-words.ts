import type { Draft, OurRung } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import type { Value } from '#domain/values/value.ts';
import type { PapersOfDeal } from './papers-of-deal.ts';

/**
 * The share that a rung in words asks for, where it names another share of the deal as its measure ("equal to the
 * financing share"): what our latest paper states of that share, else theirs. It is the most that the words can mean.
 */
export function shareNamedInWords(
  { condition }: OurRung,
  term: Term,
  { ours, theirs }: PapersOfDeal,
  terms: readonly Term[],
): Value | undefined {
  if (term.form.kind !== 'share') return undefined;
  const names = [namedInEnglish(condition.en), ...namedInKorean(condition.ko)].filter(
    (name) => name.length >= SHORTEST,
  );
  const [named, second] = terms.filter(
    ({ id, form, ...other }) =>
      id !== term.id && form.kind === 'share' && names.some((name) => isCalled(other, name)),
  );
  if (!named || second) return undefined;
  const stated = shareIn(ours, named.id) ?? shareIn(theirs, named.id);
  return stated && { kind: 'share', share: stated, base: term.form.base };
}

/** A shorter word names too much. */
const SHORTEST = 4;

function isCalled({ name, searchAliases }: Pick<Term, 'name' | 'searchAliases'>, words: string): boolean {
  const folded = words.toLowerCase();
  return name.en.toLowerCase().includes(folded) || name.ko.includes(words) || searchAliases.includes(words);
}

function shareIn(paper: Draft | undefined, termId: string) {
  const state = paper && entryOf(paper, termId).state;
  return state?.kind === 'value' && state.value.kind === 'share' ? state.value.share : undefined;
}

/** `Ownership equal to the financing share, with …` names `financing share`. */
function namedInEnglish(words: string): string {
  const lower = words.toLowerCase();
  const start = EQUAL_TO.map((each) => ({ each, at: lower.indexOf(each) })).find(({ at }) => at >= 0);
  if (!start) return '';
  const rest = lower.slice(start.at + start.each.length);
  return (rest.split(/[,;.(]/)[0] ?? '').trim();
}

const EQUAL_TO = ['equal to the ', 'equal to our ', 'equal to its '] as const;

/** `출자비율과 같은 저작권 지분` names `출자비율`. */
function namedInKorean(words: string): string[] {
  const each = words.split(' ');
  return each.flatMap((word, index) => {
    const isSame = ['같은', '동일한'].includes(each[index + 1] ?? '');
    return isSame && (word.endsWith('과') || word.endsWith('와')) ? [word.slice(0, -1)] : [];
  });
}
