import { oncePer } from '#domain/base/once-per.ts';
import type { SearchText } from './search-text.ts';

/** What is taken out of a base names nothing of the figure beside it: `제작비(예비비·간접비 제외)의 3%`. */
const SET_APART = {
  plain: [
    /\((?:but )?(?:excluding|exclusive of|excl?\.?|ex\.|net of|less|not including|without|other than)\b[^()]{0,160}\)/g,
    /\([^()]{0,160}\b(?:excluded|excl\.?|not included|taken out|left out)\)/g,
    /\b(?:excluding|exclusive of|not including|but not including)\b[^.;:()\d]{0,120}?(?=[.;:()\d]|$| (?:is|are|shall|will|must|equals?|of)\b)/g,
  ],
  compact: [
    /\([^()]{0,90}(?:제외|불포함|미포함|뺀|포함하지(?:아니|않)[가-힣]{0,4})[가-힣]{0,4}\)/g,
    /(?<=비용|제작비|예산|경비)에서[가-힣·,및와과]{1,40}(?:을|를)(?:제외한|공제한|뺀)/g,
  ],
} as const;

/** The text in which such words are blank, place for place. */
export const withoutSetApart: (text: SearchText) => SearchText = oncePer((text) => {
  const otherwise = text.otherwise && withoutSetApart(text.otherwise);
  const plain = blank(text.plain, SET_APART.plain);
  const compact = blank(text.compact, SET_APART.compact);
  const both = /[가-힣]/.test(text.plain) ? blankPlainKorean(plain) : plain;
  if (both === text.plain && compact === text.compact && otherwise === text.otherwise) return text;
  return { ...text, plain: both, compact, ...(otherwise ? { otherwise } : {}) };
});

function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (rest, pattern) => rest.replaceAll(pattern, (said) => '~'.repeat(said.length)),
    text,
  );
}

/** English names in a Korean bracket are sought in the plain text. */
function blankPlainKorean(plain: string): string {
  return plain.replaceAll(/\([^()]{0,120}(?:제외|불포함|미포함|뺀)[가-힣 ]{0,5}\)/g, (said) =>
    '~'.repeat(said.length),
  );
}
