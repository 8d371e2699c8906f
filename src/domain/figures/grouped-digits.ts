/**
 * Digits in groups of three from the end. What is not digits alone, as `1e+21`, stays as it is.
 * @example groupedDigits('1234567') // '1,234,567'
 */
export function groupedDigits(digits: string): string {
  if (!/^-?\d+$/.test(digits)) return digits;
  const first = digits.startsWith('-') ? 1 : 0;
  const groups: string[] = [];
  for (let end = digits.length; end > first; end -= 3)
    groups.unshift(digits.slice(Math.max(first, end - 3), end));
  return digits.slice(0, first) + groups.join(',');
}
