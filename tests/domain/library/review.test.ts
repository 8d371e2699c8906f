import { describe, expect, it } from 'vitest';
import { isOverdue, reviewFigureBy, reviewRuleBy, reviewTermBy } from '#domain/library/review.ts';
import { theLibrary } from '#tests/builders/documents.ts';

const library = {
  review: {
    rules: {
      statute: 12,
      treaty: 24,
      official: 12,
      report: 12,
      interpretation: 24,
      practice: 24,
      judgement: 24,
    },
    figures: { statute: 12, reported: 24, range: 24, judgement: 24, unverified: 6 },
  },
  editions: [
    { id: '2026.2', givenOn: '2026-11-29', about: { en: '-', ko: '-' }, changes: [change('terms/price')] },
    { id: '2026.1', givenOn: '2026-02-22', about: { en: '-', ko: '-' }, changes: [] },
  ],
};

function change(record: string) {
  return {
    kind: 'correction' as const,
    what: { en: '-', ko: '-' },
    why: { en: '-', ko: '-' },
    records: [record],
  };
}

describe('the day by which a record is to be looked at again', () => {
  it('counts for a rule from the day up to which it was read, by what binds', () => {
    expect(reviewRuleBy({ nature: 'statute', asOf: '2026-06-08' }, library)).toBe('2027-06-08');
    expect(reviewRuleBy({ nature: 'treaty', asOf: '2026-02-28' }, library)).toBe('2028-02-28');
  });

  it('is the record’s own where it states one', () => {
    const rule = { nature: 'report', asOf: '2026-06-08', reviewBy: '2030-05-01' } as const;
    expect(reviewRuleBy(rule, library)).toBe('2030-05-01');
    expect(reviewTermBy({ id: 'price', evidence: 'range', reviewBy: '2027-01-31' }, library)).toBe(
      '2027-01-31',
    );
  });

  it('counts for a figure from the edition that last named it, else from the first', () => {
    expect(reviewTermBy({ id: 'price', evidence: 'range' }, library)).toBe('2028-11-29');
    expect(reviewTermBy({ id: 'points', evidence: 'range' }, library)).toBe('2028-02-22');
    expect(reviewFigureBy({ list: 'money', id: 'rate', evidence: 'unverified' }, library)).toBe('2026-08-22');
  });

  it('keeps to the last day of a shorter month', () => {
    const [, first] = library.editions;
    const editions = first ? [{ ...first, givenOn: '2026-08-31' }] : [];
    expect(reviewTermBy({ id: 'price', evidence: 'unverified' }, { ...library, editions })).toBe(
      '2027-02-28',
    );
  });

  it('is overdue from the day after', () => {
    expect(isOverdue('2026-11-29', '2026-11-29')).toBe(false);
    expect(isOverdue('2026-11-29', '2026-11-30')).toBe(true);
    expect(isOverdue(undefined, '2026-11-30')).toBe(false);
  });

  it('is there for every rule and every term of the library', () => {
    const whole = theLibrary();
    for (const rule of whole.rules) expect(reviewRuleBy(rule, whole), rule.id).toMatch(/^20\d\d-/);
    for (const term of whole.terms) expect(reviewTermBy(term, whole), term.id).toMatch(/^20\d\d-/);
  });

  it('is missing where the library does not say how long a reading lasts', () => {
    const { review: _review, ...silent } = library;
    expect(reviewRuleBy({ nature: 'statute', asOf: '2026-06-08' }, silent)).toBeUndefined();
    expect(reviewTermBy({ id: 'price', evidence: 'range' }, silent)).toBeUndefined();
  });
});
