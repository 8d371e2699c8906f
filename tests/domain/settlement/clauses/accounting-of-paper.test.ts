import { describe, expect, it } from 'vitest';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { NO_MONEY } from '#domain/deal/deal-money.ts';
import { emptyWaterfall, newTier } from '#domain/deal/waterfall-draft.ts';
import {
  accountingOfPaper,
  daysAfterPeriod,
  timedAsPaper,
} from '#domain/settlement/clauses/accounting-of-paper.ts';
import { dealWaterfall } from '#domain/settlement/clauses/deal-figures.ts';
import { dealModel } from '#domain/settlement/clauses/deal-model.ts';
import type { Accounting } from '#domain/settlement/waterfall/waterfall-types.ts';
import type { Value } from '#domain/values/value.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { aDeal, aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';

const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
const library = theLibrary();
const reports = (n: number): Value => ({
  kind: 'quantity',
  n: { numerator: n, denominator: 1 },
  unit: 'reports_per_year',
});
const CLAUSE =
  'Statements shall be rendered quarterly, with payment, within forty-five (45) days after the end of each quarter.';

describe('days of payment in the words of a clause', () => {
  it.each(['accounting_frequency', 'audit_right'])(
    'are read in both languages from our clause on %s',
    (id) => {
      const clause = library.terms.find((term) => term.id === id)?.clauses?.protective;
      expect([daysAfterPeriod(clause?.en ?? ''), daysAfterPeriod(clause?.ko ?? '')]).toEqual([45, 45]);
    },
  );

  it.each([
    ['within 90 days following the close of each semi-annual period', 90],
    ['no later than thirty (30) business days from the end of the month', 30],
    ['매 반기 말일로부터 60일 이내에 정산한다', 60],
    [
      'quarterly within 45 days after the end of each quarter, later within 60 days of the end of each year',
      60,
    ],
    ['Owner may object within 24 months; payment within 10 days of receipt', undefined],
    ['a statement that is more than thirty (30) days late bears interest', undefined],
    ['', undefined],
  ])('%s', (words, days) => {
    expect(daysAfterPeriod(words)).toBe(days);
  });
});

describe('accounting as the paper says it', () => {
  it.each([
    ['quarterly, 45 days', { audit_right: reports(4) }, CLAUSE, { every: 3, paidAfterDays: 45 }, false],
    ['twice a year, no days', { audit_right: reports(2) }, '', { every: 6, paidAfterDays: 60 }, true],
    ['yearly', { accounting_frequency: choice('annual') }, '', { every: 12, paidAfterDays: 60 }, true],
    ['three reports a year, as no accounting does', { audit_right: reports(3) }, '', undefined, false],
    ['on request', { accounting_frequency: choice('on_request') }, '', undefined, false],
    ['nothing', {}, '', undefined, false],
  ])('%s', (_, values, clause, accounting, areDaysAssumed) => {
    const paper = accountingOfPaper(draftOf(values, clause));
    expect(paper?.accounting).toEqual(accounting);
    expect(paper?.areDaysAssumed ?? false).toBe(areDaysAssumed);
  });

  it('fills the periods of the statement and the dates of payment, until the person says otherwise', () => {
    const worked = (accounting?: Accounting) => {
      const drawn = emptyWaterfall('USD');
      const [film] = drawn.spec.accounts;
      const tiers = [newTier('split', 'rest', { en: 'Rest', ko: '잔액' }, 'we')];
      const draft = draftOf({ audit_right: reports(4) }, CLAUSE);
      const document = aDocument({
        deal: aDeal({
          kinds: ['co-production'],
          currency: 'USD',
          budget: { amountMinor: 10_000_000, currency: 'USD' },
        }),
        drafts: [draft],
        money: {
          ...NO_MONEY,
          waterfall: {
            ...drawn,
            spec: {
              ...drawn.spec,
              accounts: [{ ...film!, tiers }],
              ...(accounting ? { accounting } : {}),
            },
            typicalMinor: { receipts: 10_000 },
          },
        },
      });
      return dealWaterfall(dealModel(document, draft, parameters, library.terms), 'modest');
    };
    const asPaper = worked();
    expect(asPaper.accounting).toMatchObject({ termId: 'audit_right', clause: CLAUSE, place: 'Section 9' });
    expect(
      asPaper.statements.every(({ month, paidAfterDays }) => month % 3 === 0 && paidAfterDays === 45),
    ).toBe(true);
    // Receipts come in at 42, 48, 60 and 84 months: the ends of quarters, paid 45 days later.
    expect(asPaper.present.oursByMonth.find(({ netMinor }) => netMinor > 0)?.month).toBeCloseTo(43.48, 2);
    const own = worked({ every: 1, paidAfterDays: 0 });
    expect(own.present.oursByMonth.find(({ netMinor }) => netMinor > 0)?.month).toBe(42);
    expect(own.waterfall.spec.accounting).toEqual({ every: 1, paidAfterDays: 0 });
    // What the person has drawn is not written over by the paper.
    expect(asPaper.waterfall.spec.accounting).toBeUndefined();
  });

  it('moves the points of a studio statement to the day of their statement, by hand', () => {
    const timing = {
      ...parameters.timing,
      contingentSpread: [{ month: 14, share: { numerator: 1, denominator: 1 } }],
    };
    const paper = accountingOfPaper(draftOf({ accounting_frequency: choice('semiannual') }, ''));
    expect(timedAsPaper(timing, paper).contingentSpread[0]?.month).toBeCloseTo(19.97, 2);
    expect(timedAsPaper(timing, undefined)).toBe(timing);
  });
});

function choice(id: string): Value {
  return { kind: 'choice', choice: id };
}

function draftOf(values: Readonly<Record<string, Value>>, clause: string) {
  return aDraft({
    entries: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, { ...anEntryOf(value), clause, place: 'Section 9' }]),
    ),
  });
}
