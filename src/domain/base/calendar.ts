/** The same day so many months later, or the last one of a shorter month: `2026-08-31` and 6 are `2027-02-28`. ISO dates. */
export function addMonths(isoDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

export function addDays(isoDate: string, days: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return isoOf(Date.UTC(year, month - 1, day + days));
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
