import type { Fraction } from '#domain/figures/fraction.ts';
import { groupedDigits } from '#domain/figures/grouped-digits.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { numberOf } from '#domain/values/same-figure.ts';
import type { Value } from '#domain/values/value.ts';

/**
 * Our figure written the way theirs is: the same sign and unit around other digits, and the number in words again
 * where theirs has words. Undefined where the units differ or theirs is written another way.
 * @example sayInPlaceOf('eighteen (18) months', 18 months, 12 months, 'en') // 'twelve (12) months'
 */
export function sayInPlaceOf(said: string, theirs: Value, ours: Value, lang: Lang): string | undefined {
  const [before, now] = [numberOf(theirs), numberOf(ours)];
  if (!before || !now || before.unit !== now.unit) return undefined;
  const groups = [...said.matchAll(/\d(?:[\d,]*\d)?(?:\.\d+)?/g)];
  const [digits] = groups;
  if (!digits || groups.length > 1 || /[십백천만억조]|million|billion|thousand/i.test(said)) return undefined;
  if (digits[0].replaceAll(',', '') !== decimalOf(before.n)) return undefined;
  const number = decimalOf(now.n);
  if (number === undefined) return undefined;
  const written = digits[0].includes(',') || number.length > 4 ? grouped(number) : number;
  const head = said.slice(0, digits.index);
  const tail = said.slice(digits.index + digits[0].length);
  if (!/[\p{L}]/u.test(head) || lang === 'ko') {
    // Words of a number before its digits would contradict them.
    return /[일이삼사오육칠팔구십백천]/.test(head) ? undefined : plural(head + written + tail, now.n);
  }
  const spelled = /^([\p{L}-]+(?: [\p{L}-]+)*)(\s*\()$/u.exec(head);
  if (spelled) {
    const word = englishNumber(now.n);
    return word === undefined ? undefined : plural(word + (spelled[2] ?? '') + written + tail, now.n);
  }
  return /^(?:US\$|HK\$|[A-Z]{3})\s?$/.test(head) ? head + written + tail : undefined;
}

/** With as many digits behind the point as it needs, up to four; undefined where they have no end. */
function decimalOf({ numerator, denominator }: Fraction): string | undefined {
  for (let digits = 0; digits <= 4; digits += 1) {
    const scaled = (numerator * 10 ** digits) / denominator;
    if (Number.isSafeInteger(scaled)) return (numerator / denominator).toFixed(digits);
  }
  return undefined;
}

function grouped(number: string): string {
  const [whole = '', rest] = number.split('.');
  const groups = groupedDigits(whole);
  return rest === undefined ? groups : `${groups}.${rest}`;
}

/** `1 months` and `12 month` are put right. */
function plural(words: string, n: Fraction): string {
  const isOne = n.numerator === n.denominator;
  return words.replace(/\b(day|week|month|year)s?$/, (_, unit: string) => (isOne ? unit : `${unit}s`));
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function englishNumber({ numerator, denominator }: Fraction): string | undefined {
  if (denominator !== 1 || numerator > 99) return undefined;
  const one = ONES[numerator];
  if (one !== undefined) return one;
  const ones = numerator % 10 === 0 ? '' : `-${ONES[numerator % 10] ?? ''}`;
  return `${TENS[Math.floor(numerator / 10)] ?? ''}${ones}`;
}
