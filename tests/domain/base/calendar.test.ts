import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#domain/base/calendar.ts';

const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-29', 12, '2027-11-29'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s and %i months are %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it('ends a year later on the same day, and a day is taken back by a day', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        if (!day.endsWith('02-29')) expect(addMonths(day, 12).slice(5)).toBe(day.slice(5));
        expect(addDays(addDays(day, 1), -1)).toBe(day);
        expect(addDays(day, 1) > day).toBe(true);
      }),
    );
  });
});
