/** A title, and the mark in brackets at its end: `달빛 계단` and `(2026. 11. 29. 백업 사본)`. */
export type SplitTitle = { readonly start: string; readonly mark: string };

const LONGEST_MARK = 60;

/**
 * Splits off what stands in brackets at the end of a title. It tells a copy or a fork from the deal that it was made
 * of, so that a line which has no room for the whole leaves out letters before it and never the mark.
 */
export function splitTitle(title: string): SplitTitle {
  const found = /^(.*\S)\s+(\([^()]*\)|（[^（）]*）)$/u.exec(title.trim());
  const [, start = title, mark = ''] = found ?? [];
  return mark.length > LONGEST_MARK ? { start: title, mark: '' } : { start, mark };
}
