/** `7.`, `12)`, `(a)`, `7.2.1`, `Section 7.`, `제3조`, `①`, `가.`: numbers that a clause or an item begins with. */
const NUMBERS = [
  /(?:article|section|clause|sec\.|art\.|§)\s*(?:\d+(?:\.\d+)*|[ivxlc]+)\b[.:)]?/iu,
  /\d{1,3}(?:\.\d{1,3}){0,9}[.)](?!\d)/u,
  /\d{1,3}(?:\.\d{1,3}){1,9}(?=\s)/u,
  /\(\s*(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[가-하])\s*\)/iu,
  /(?:[a-z]|[ivxlc]{1,6}|[가-하])[.)](?=\s)/iu,
  /제\s?\d+\s?(?:조(?:의\s?\d+)?|항|호|목|장|절)(?![가-힣])/u,
  /[①-⑳㉑-㉟]/u,
];
const NUMBER = new RegExp(`^\\s*(?:${NUMBERS.map(({ source }) => source).join('|')})\\s*`, 'iu');

/** What follows a number of a clause, and not a sum or a date: `2.5 million`, `5. 3. 2026` are no numbers of clauses. */
const FIGURE_GOES_ON =
  /^(?:[\d%％]|(?:million|billion|thousand|percent|per cent|months?|years?|days?|weeks?|times|million)\b|[십백천만억조원년월일회%％배편개주])/iu;

/**
 * The number typed at the beginning of a paragraph, with the blanks around it; empty where there is none, and where the
 * figure may be one of the contract.
 * @example typedNumber('7.2 Option Fee.') // '7.2 '
 */
export function typedNumber(text: string): string {
  const number = NUMBER.exec(text)?.[0] ?? '';
  const rest = text.slice(number.length);
  if (number === '' || FIGURE_GOES_ON.test(rest) || !/\p{L}{2}/u.test(rest)) return '';
  return number;
}

/** The figures of a number, as references say them: `7.2` of `Section 7.2.`, `12` of `제12조`; empty for letters. */
export function figuresOfNumber(number: string): string {
  return /\d+(?:\.\d+)*/.exec(number)?.[0] ?? '';
}
