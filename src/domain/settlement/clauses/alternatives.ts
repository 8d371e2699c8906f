import { sameContent } from '#domain/base/same-content.ts';
import type { Worths } from '#domain/settlement/levers/move-lever.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Value } from '#domain/values/value.ts';

type Values = Readonly<Record<string, Value>>;

/**
 * What holds where values are put into a paper. Kinds of points (net, adjusted gross, first dollar) are alternatives:
 * one that the paper does not have stands in place of those it has, since nobody is offered both. Where one that it has
 * is put in too, that one counts; of several that it has not, the first in the order of the levers. What the paper itself
 * has beside each other stays.
 */
export function chosenAmong(
  paper: Values,
  put: Values,
  { priced }: Worths,
): { readonly values: Values; readonly left: Readonly<Record<string, Bilingual>> } {
  const values: Record<string, Value> = { ...put };
  const left: Record<string, Bilingual> = {};
  for (const group of groupsOf(priced)) {
    const inPut = group.filter((id) => Object.hasOwn(put, id));
    const stated = inPut.filter((id) => Object.hasOwn(paper, id));
    const newcomers = inPut.filter((id) => !Object.hasOwn(paper, id) && !isNothing(put[id]));
    if (newcomers.length === 0) continue;
    const isRaised = stated.some((id) => !sameContent(put[id], paper[id]));
    const kept = isRaised ? stated : newcomers.slice(0, 1);
    for (const id of inPut) {
      if (kept.includes(id)) continue;
      delete values[id];
      if (newcomers.includes(id)) left[id] = ANOTHER_COUNTS;
    }
  }
  return { values, left };
}

function groupsOf(priced: Worths['priced']): string[][] {
  const groups = new Map<string, string[]>();
  for (const [termId, { lever }] of priced) {
    if (lever.oneOf === undefined) continue;
    groups.set(lever.oneOf, [...(groups.get(lever.oneOf) ?? []), termId]);
  }
  return [...groups.values()];
}

/** No points of a kind are no offer of that kind. */
function isNothing(value: Value | undefined): boolean {
  return value?.kind === 'share' && value.share.numerator === 0;
}

const ANOTHER_COUNTS: Bilingual = {
  en: 'An alternative to points of another kind that are counted here: nobody is paid both.',
  ko: '여기에 반영된 다른 종류의 수익지분과 택일 관계이므로 중복하여 계산하지 않습니다.',
};
