import { describe, expect, it } from 'vitest';
import type { FoundValue, PaperFindings, ReadClause } from '#domain/reading/findings/paper-reading.ts';
import { carriedDecisions } from '#domain/reading/versions/carried-decisions.ts';
import { compareClauses } from '#domain/reading/versions/compare-clauses.ts';
import { money } from '#tests/builders/deal-builders.ts';

const OPTION = 'The Option Period is twelve (12) months from the Effective Date.';
const FEE = 'The Option Price is US$50,000, payable on signature.';
const CREDIT = 'Owner shall be accorded credit in the main titles on a separate card.';

describe('two versions of a paper, clause by clause', () => {
  it('say what is the same, changed, new and gone, whatever numbers moved', () => {
    const before = someClauses(OPTION, FEE, CREDIT);
    const after = someClauses('Purchaser may assign this agreement freely.', OPTION, FEE.replace('50', '75'));
    const changes = compareClauses(before, after);
    expect(
      changes.map(
        (change) =>
          `${change.kind} ${'after' in change ? change.after.ordinal : `-${change.before.ordinal}`}`,
      ),
    ).toEqual(['new 1', 'same 2', 'changed 3', 'gone -3']);
  });

  it('are the same for other spaces, line breaks and quotation marks', () => {
    const [change] = compareClauses(
      someClauses('The "Option"  Period\nis 12 months.'),
      someClauses('The “Option” Period is 12 months.'),
    );
    expect(change?.kind).toBe('same');
  });

  it('are all found changed where two hundred of them did', () => {
    const many = (word: string) =>
      someClauses(
        ...Array.from({ length: 200 }, (_, at) => `Clause ${at} on ${word}: ${OPTION} ${FEE} ${CREDIT}`),
      );
    const changes = compareClauses(many('alpha'), many('beta'));
    expect(changes.every(({ kind }) => kind === 'changed')).toBe(true);
  });
});

describe('decisions on an earlier version', () => {
  it('hold where their words still stand, in whatever clause, and silence where the paper is still silent', () => {
    const carried = carriedDecisions(
      {
        option_period_initial: { decision: 'accepted', quotation: 'twelve (12)  months' },
        option_fee_initial: { decision: 'corrected', quotation: 'US$50,000' },
        reversion_term: { decision: 'absent', quotation: '' },
        net_profit_points: { decision: 'absent', quotation: '' },
      },
      {
        clauses: someClauses(FEE.replace('50', '75'), OPTION),
        values: [],
        absent: [{ term: 'reversion_term', reason: '' }],
        open: [],
        conflicts: [],
      },
    );
    expect(Object.keys(carried.kept)).toEqual(['option_period_initial', 'reversion_term']);
    expect(Object.keys(carried.changed)).toEqual(['option_fee_initial', 'net_profit_points']);
  });
});

describe('a decision whose words still stand', () => {
  const FIFTY = money(50_000, 'USD');
  const decisions = { option_fee_initial: { decision: 'accepted', quotation: FEE, value: FIFTY } } as const;
  const found: FoundValue = {
    term: 'option_fee_initial',
    value: FIFTY,
    quote: FEE,
    clause: 1,
    from: 0,
    to: FEE.length,
    confidence: 0.95,
    flags: [],
    alternatives: [],
  };
  const carriedTo = (over: Partial<PaperFindings>, of: Parameters<typeof carriedDecisions>[0] = decisions) =>
    carriedDecisions(of, {
      clauses: someClauses(FEE),
      values: [found],
      absent: [],
      open: [],
      conflicts: [],
      ...over,
    });

  it('holds where the paper says the same', () => {
    expect(Object.keys(carriedTo({}).kept)).toEqual(['option_fee_initial']);
  });

  it('is looked at again where another clause now contradicts them, whatever was decided', () => {
    const conflicts = [
      { term: 'option_fee_initial', kind: 'schedule-against-body' as const, quotes: [FEE, 'US$75,000'] },
    ];
    expect(Object.keys(carriedTo({ conflicts }).changed)).toEqual(['option_fee_initial']);
    const corrected = {
      option_fee_initial: { ...decisions.option_fee_initial, decision: 'corrected' },
    } as const;
    expect(Object.keys(carriedTo({ conflicts }, corrected).changed)).toEqual(['option_fee_initial']);
  });

  it('is looked at again where the paper now comes to another value than was accepted', () => {
    const values = [{ ...found, value: money(75_000, 'USD') }];
    expect(Object.keys(carriedTo({ values }).changed)).toEqual(['option_fee_initial']);
    const corrected = {
      option_fee_initial: { ...decisions.option_fee_initial, decision: 'corrected' },
    } as const;
    expect(Object.keys(carriedTo({ values }, corrected).kept)).toEqual(['option_fee_initial']);
  });
});

function someClauses(...texts: readonly string[]): ReadClause[] {
  return texts.map((text, index) => ({
    ordinal: index + 1,
    number: String(index + 1),
    heading: '',
    above: [],
    level: 1,
    kind: 'section',
    part: 'body',
    language: 'en',
    text,
    pieces: [],
    topics: [],
    terms: [],
  }));
}
