/** `1 term`, `2 terms`, `0 terms`: an English count with the form that fits. A number may come already written out. */
export function counted(n: number | string, one: string, many: string): string {
  return `${n} ${formFor(n, one, many)}`;
}

/** The form alone, where the number stands elsewhere or other words turn with it: `is`, `are`. */
export function formFor(n: number | string, one: string, many: string): string {
  return String(n) === '1' ? one : many;
}
