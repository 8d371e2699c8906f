import type { NumberMark } from './number-marks.ts';
import type { OpenNumber } from './open-numbers.ts';

/** The number of an item as it is cited below `base`: `7.2` and `(a)` is `7.2(a)`, `제12조` and ④ is `제12조 제4항`. */
export function itemNumber(
  base: string,
  inner: readonly OpenNumber[],
  mark: NumberMark,
  isListOfHo: boolean,
): string {
  const isKorean = /^제\d+조|^부칙/.test(base);
  const outer = inner.at(-1)?.says ?? base;
  if (mark.style === 'bullet') return outer;
  if (mark.style === 'jo') return `${outer} ${mark.says}`.trim();
  if (mark.style === 'decimal') return ownOrBelow(outer, mark.says);
  if (isKorean) return `${outer} ${koreanName(inner, mark, isListOfHo)}`;
  if (/^[제가-힣]/.test(mark.says)) return `${outer} ${mark.says}`.trim();
  const sign = mark.says.replace(/\)$/, '').replace(/^\(/, '');
  if (outer === '') return mark.says.startsWith('(') ? mark.says : sign;
  const startsSchedule =
    /[A-Za-z가-힣]$|[A-Za-z가-힣]\s[\w가-힣]{1,4}$/.test(base) &&
    outer === base &&
    /\s|^[A-Z][a-z]{3}/.test(base);
  if (startsSchedule && !mark.says.startsWith('(') && !base.startsWith('Article')) return `${outer}, ${sign}`;
  return `${outer}(${sign})`;
}

/** `7.2.1` below `7.2` says itself where it belongs; below `Exhibit A` it does not. */
function ownOrBelow(outer: string, says: string): string {
  if (outer === '' || /^\d/.test(outer) || outer.startsWith('Article')) return says;
  return outer.startsWith('제') ? `${outer} ${says}` : `${outer}, ${says}`;
}

/** Below an article a plain number counts its 항, or its 호 where a list of 각 호 or a 항 is open. */
function koreanName(inner: readonly OpenNumber[], mark: NumberMark, isListOfHo: boolean): string {
  if (!/^(?:number-dot|number-bare|number-close|number-bracket)$/.test(mark.style)) return mark.says;
  const value = mark.values[0] ?? 0;
  const hasHang = inner.some((level) => / 제\d+항$/.test(level.says));
  const hasHo = inner.some((level) => / 제\d+호$/.test(level.says));
  if (hasHo) return mark.says;
  return hasHang || isListOfHo ? `제${value}호` : `제${value}항`;
}
