import { sameContent } from '#domain/base/same-content.ts';
import type { FoundFigure } from '#domain/reading/figures/found-figure.ts';

/**
 * Figures that a sentence names only to say that they hold no longer, because another of their kind took their place:
 * `18% (down from 20%)`, `$300k, not 275`, 20%에서 18%로 조정, `12 → 15 months`.
 */
export function withoutSuperseded(text: string, figures: readonly FoundFigure[]): FoundFigure[] {
  return figures.filter(
    (figure) => !isSaidGone(text, figure) || !figures.some((other) => takesPlaceOf(other, figure)),
  );
}

function isSaidGone(text: string, { from, to }: FoundFigure): boolean {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  return GONE_BEFORE.test(before) || GONE_AFTER.test(text.slice(to, to + AFTER));
}

/** Another figure of the same kind in the same sentence. */
function takesPlaceOf(other: FoundFigure, figure: FoundFigure): boolean {
  return (
    other !== figure &&
    (other.to <= figure.from || other.from >= figure.to) &&
    other.sentence.from === figure.sentence.from &&
    other.value.kind === figure.value.kind &&
    !sameContent(other.value, figure.value)
  );
}

const BEFORE = 40;
const AFTER = 40;

const GONE_BEFORE =
  /(?:\b(?:down|up|reduced|increased|raised|lowered|changed|revised|amended|moved|cut|extended|shortened) from|\((?:was|were|formerly|previously|originally|before|prior|old|instead of)[:,]?|\b(?:instead of|in place of|rather than|in lieu of)|,? (?:and )?not|(?:기존|종전|당초|이전|\d차)(?:의| 메일| 안| 제안| 초안| 조건)?[:은는]?) ?(?:the |an? |our |your )?(?:earlier |previous |former |old |original )?$/i;
const GONE_AFTER =
  /^\)?\s?(?:(?:에서|이던|였던|이었던 것을|→|->|=>)\s?(?=[^.;]{0,24}(?:조정|변경|수정|인상|인하|상향|하향|올[려리린림]|낮[춰추춘춤]|줄|늘|증액|감액|단축|연장|\d))|\((?:superseded|withdrawn|deleted|no longer))/i;
