/** The calendar day on this machine, `2026-11-20`: a paper that comes in on a Seoul morning bears that day. */
export function localDate(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}
