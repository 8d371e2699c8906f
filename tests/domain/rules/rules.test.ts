import { theLibrary } from '#tests/builders/the-library.ts';
import { describe, expect, it } from 'vitest';
import type { Draft, SituationAnswer } from '#domain/deal/deal.ts';
import { EMPTY_ENTRY } from '#domain/deal/deal.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { publishRule } from '#domain/library/public-rule.ts';
import type { RuleCheck } from '#domain/library/rule.ts';
import { checkPublicRule } from '#domain/rules/check-public-rule.ts';
import { ageInMonths, checkRules, factsOf } from '#domain/rules/check-rules.ts';
import { describeCondition } from '#domain/library/describe-condition.ts';

const library = theLibrary();

/** A paper in which Korea bears `percent` of the budget; undefined: the paper is not read. */
function paper(percent: number | undefined): Draft {
  const entries =
    percent === undefined
      ? {}
      : {
          fin_share_kr: {
            ...EMPTY_ENTRY,
            state: {
              kind: 'value',
              value: { kind: 'share', share: fraction(percent * 10, 1000), base: 'production_budget' },
            },
          } as const,
        };
  return { id: 'd', side: 'theirs', label: 'r1', round: 1, on: '2026-11-20', entries };
}

function outcome(ruleId: string, facts: Record<string, string>, percent?: number) {
  const situation: Record<string, SituationAnswer> = Object.fromEntries(
    Object.entries(facts).map(([fact, answer]) => [`fact.${fact}`, { answer, note: '' }]),
  );
  const deal = { kinds: ['remake', 'co-production', 'distribution'], rates: [] } as const;
  const result = checkRules({ deal, draft: paper(percent), situation, library }).find(
    (each) => each.ruleId === ruleId,
  );
  if (!result) throw new Error(`no check for ${ruleId}`);
  return result;
}

describe('recognition as a Korean film', () => {
  const two = { foreign_cofinance: 'yes', nationalities: 'two', other_shares: 'yes' };
  const three = { ...two, nationalities: 'three_or_more' };

  it.each([
    ['20% with two nationalities is enough', two, 20, 'pass'],
    ['19.9% with two nationalities is not', two, 19.9, 'fail'],
    ['10% with three is enough', three, 10, 'pass'],
    ['9.9% with three is not', three, 9.9, 'fail'],
    ['another nationality under the floor fails it for all', { ...two, other_shares: 'no' }, 40, 'fail'],
    [
      'without a foreign co-financier there is no share test',
      { foreign_cofinance: 'no' },
      5,
      'not-applicable',
    ],
  ])('%s', (_name, facts, percent, wanted) => {
    expect(outcome('recognition_share', facts, percent).outcome).toBe(wanted);
  });

  it('names what is missing instead of guessing', () => {
    expect(outcome('recognition_share', {}, 30)).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'fact', id: 'foreign_cofinance' }],
    });
    expect(outcome('recognition_share', two)).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'term', id: 'fin_share_kr' }],
    });
    expect(outcome('recognition_share', { ...two, nationalities: 'unknown' }, 30).outcome).toBe('unknown');
  });

  it('makes a film by a Korean company Korean without any test', () => {
    expect(outcome('recognition_default', { foreign_cofinance: 'no', korean_company: 'yes' }).outcome).toBe(
      'pass',
    );
  });

  it('never promises the points test: its present table was not found', () => {
    for (const korean_creatives of ['lead', 'staff_only', 'none']) {
      expect(outcome('recognition_criteria', { foreign_cofinance: 'yes', korean_creatives }).outcome).toBe(
        'unknown',
      );
    }
  });
});

const CREDIT = { tax_credit_counted: 'yes', producer_tests: 'three_or_more', shooting_in_korea: 'yes' };
const FLEXIBLE = { weekly_hours_plan: 'flexible', flexible_period: 'three_to_six_months' };
const LATE_CALLS = { weekly_hours_plan: 'flexible', call_sheets: 'daily' };

describe('the other checks', () => {
  it.each([
    ['treaty_partner', { partner_country: 'us' }, undefined, 'to-know'],
    ['treaty_partner', { partner_country: 'canada' }, undefined, 'unknown'],
    ['treaty_partner', { partner_country: 'france' }, 80, 'pass'],
    ['treaty_partner', { partner_country: 'france' }, 80.1, 'fail'],
    ['treaty_partner', { partner_country: 'australia' }, 85, 'pass'],
    ['location_incentive', { location_incentive: 'counted' }, undefined, 'fail'],
    ['location_incentive', { location_incentive: 'covered' }, undefined, 'pass'],
    [
      'tax_credit_producer',
      { tax_credit_counted: 'yes', registered_producer: 'yes', producer_tests: 'fewer' },
      undefined,
      'fail',
    ],
    [
      'tax_credit_rights',
      { ...CREDIT, residence_tests: 'two', rights_income: 'under_half' },
      undefined,
      'fail',
    ],
    [
      'tax_credit_rights',
      { ...CREDIT, residence_tests: 'two', rights_income: 'half_or_more' },
      undefined,
      'pass',
    ],
    [
      'tax_credit_rights',
      { ...CREDIT, residence_tests: 'three', rights_income: 'under_half' },
      undefined,
      'pass',
    ],
    ['tax_credit_rights', { ...CREDIT, residence_tests: 'two' }, undefined, 'unknown'],
    ['tax_credit_rights', { ...CREDIT, producer_tests: 'fewer' }, undefined, 'fail'],
    [
      'tax_credit_rights',
      { ...CREDIT, shooting_in_korea: 'no', residence_tests: 'three', rights_income: 'sole' },
      undefined,
      'fail',
    ],
    [
      'withholding_us_to_korea',
      { payment_direction: 'us_to_korea', payment_class: 'copyright_film', treaty_form: 'filed' },
      undefined,
      'pass',
    ],
    [
      'withholding_us_to_korea',
      { payment_direction: 'us_to_korea', payment_class: 'copyright_film', treaty_form: 'not_filed' },
      undefined,
      'fail',
    ],
    [
      'withholding_us_to_korea',
      { payment_direction: 'us_to_korea', payment_class: 'outright_sale' },
      undefined,
      'unknown',
    ],
    ['withholding_korea_to_us', { payment_direction: 'us_to_korea' }, undefined, 'not-applicable'],
    ['moral_rights', { moral_rights_paper: 'waiver_only' }, undefined, 'fail'],
    ['art_100', { authors_remake_consent: 'some' }, undefined, 'fail'],
    ['third_party_payment', { third_party_payment: 'not_notified' }, undefined, 'fail'],
    // The hours beyond 52 rest on the scheme (Labor Standards Act, arts. 51, 51-2): they are not met beside what it lacks.
    ['weekly_hours', { weekly_hours_plan: 'flexible' }, undefined, 'unknown'],
    ['weekly_hours', { ...FLEXIBLE, call_sheets: 'fixed_in_agreement' }, undefined, 'pass'],
    ['weekly_hours', { ...FLEXIBLE, call_sheets: 'two_weeks' }, undefined, 'pass'],
    ['weekly_hours', { ...FLEXIBLE, call_sheets: 'daily' }, undefined, 'unknown'],
    [
      'weekly_hours',
      { ...FLEXIBLE, flexible_period: 'up_to_three_months', call_sheets: 'two_weeks' },
      undefined,
      'fail',
    ],
    // 48 hours and 12 of overtime are 60, in whatever way the hours are told.
    [
      'weekly_hours',
      { ...FLEXIBLE, flexible_period: 'up_to_two_weeks', call_sheets: 'fixed_in_agreement' },
      undefined,
      'unknown',
    ],
    ['third_party_payment', { third_party_payment: 'party' }, undefined, 'unknown'],
    // Up to three months the written agreement itself fixes the hours of each working day (Labour Standards Act,
    // art. 51(2) no. 3); beyond that they are told two weeks before each week (art. 51-2(3)).
    ['hours_notice', { ...LATE_CALLS, flexible_period: 'three_to_six_months' }, undefined, 'fail'],
    ['hours_notice', { ...LATE_CALLS, flexible_period: 'up_to_three_months' }, undefined, 'fail'],
    [
      'hours_notice',
      { ...LATE_CALLS, call_sheets: 'two_weeks', flexible_period: 'up_to_three_months' },
      undefined,
      'fail',
    ],
    [
      'hours_notice',
      { ...LATE_CALLS, call_sheets: 'two_weeks', flexible_period: 'three_to_six_months' },
      undefined,
      'pass',
    ],
    ['hours_notice', LATE_CALLS, undefined, 'unknown'],
    ['hours_notice', { ...LATE_CALLS, call_sheets: 'two_weeks' }, undefined, 'unknown'],
    ['hours_notice', { ...LATE_CALLS, call_sheets: 'fixed_in_agreement' }, undefined, 'pass'],
    ['overseas_investment', { outbound_investment: 'not_notified_above' }, undefined, 'fail'],
    ['third_party_payment', { third_party_payment: 'not_notified_above' }, undefined, 'fail'],
    ['hours_notice', { weekly_hours_plan: 'within_52', call_sheets: 'daily' }, undefined, 'not-applicable'],
    ['guild_signatory', { guild_plan: 'partly' }, undefined, 'fail'],
  ])('%s with %j and %s%% answers %s as the rule says', (ruleId, facts, percent, wanted) => {
    expect(outcome(ruleId, facts as Record<string, string>, percent).outcome).toBe(wanted);
  });

  it('says what fails of moral rights by what their clause asks for', () => {
    const deal = { kinds: ['remake'], rates: [] } as const;
    const situation = { 'fact.moral_rights_paper': { answer: 'waiver_only', note: '' } };
    const saidOf = (choice: string | undefined) => {
      const state = choice === undefined ? EMPTY_ENTRY.state : valueOf(choice);
      const draft = { ...paper(undefined), entries: { moral_rights: { ...EMPTY_ENTRY, state } } };
      const result = checkRules({ deal, draft, situation, library }).find(
        ({ ruleId }) => ruleId === 'moral_rights',
      );
      expect(result?.outcome).toBe('fail');
      return result?.say.en;
    };
    const valueOf = (choice: string) => ({ kind: 'value', value: { kind: 'choice', choice } }) as const;
    expect(saidOf('non_assertion_full')).toContain('They ask for a promise not to assert');
    expect(saidOf('full_waiver')).toContain('Their clause and our authors’ contracts rest on a waiver');
    // A clause that nobody has read changes neither the outcome nor where the fault lies.
    expect(saidOf(undefined)).toContain('Our authors signed a waiver alone');
  });

  it('is never decided by silence: with no fact given nothing passes', () => {
    const deal = { kinds: ['remake', 'co-production', 'distribution'], rates: [] } as const;
    for (const result of checkRules({ deal, draft: undefined, situation: {}, library }))
      expect(result.outcome, result.ruleId).not.toBe('pass');
  });

  it('can reach every row of every table with some answers', () => {
    // Each row's own conditions, given as facts and values, must not be swallowed by a row above.
    for (const rule of library.rules) {
      for (const row of rule.check?.rows ?? []) {
        const facts: Record<string, string> = {};
        let percent: number | undefined;
        for (const condition of row.when) {
          if (condition.kind === 'fact') facts[condition.fact] = condition.isOneOf[0] ?? '';
          if (condition.kind === 'term')
            percent = condition.atLeast ?? condition.atMost ?? (condition.below ?? 1) - 0.5;
        }
        if (rule.id === 'treaty_partner' && row.say.en.startsWith('Above')) percent = 90;
        const result = outcome(rule.id, facts, percent);
        if (result.missing.length === 0) expect(result.say, `${rule.id}: ${row.say.en}`).toEqual(row.say);
      }
    }
  });
});

describe('what the paper alone decides', () => {
  it('is never something else than what the whole check says, whatever the facts', () => {
    // Every rule, with each of its own rows' facts given, at shares around every threshold.
    for (const rule of library.rules) {
      for (const percent of [undefined, 5, 10, 19.9, 20, 50, 80, 80.1, 100]) {
        const alone = checkPublicRule(publishRule(rule), paper(percent), library.terms);
        if (!alone) continue;
        for (const row of rule.check?.rows ?? []) {
          const facts = Object.fromEntries(
            row.when.flatMap((each) => (each.kind === 'fact' ? [[each.fact, each.isOneOf[0] ?? '']] : [])),
          );
          expect(outcome(rule.id, facts, percent)).toMatchObject(alone);
        }
      }
    }
  });

  it('stands for a table of paper conditions, and ends at the first row that a fact could decide', () => {
    const [rule] = library.rules;
    if (!rule) throw new Error('The library has no rules.');
    const under = (below: number) => ({ kind: 'term', term: 'fin_share_kr', below }) as const;
    const say = (en: string) => ({ en, ko: en });
    const ruled = (rows: RuleCheck['rows']) => publishRule({ ...rule, check: { rows } });
    const table = ruled([
      { when: [under(10)], outcome: 'fail', say: say('low') },
      { when: [under(20), { kind: 'fact', fact: 'f', isOneOf: ['a'] }], outcome: 'fail', say: say('fact') },
      { when: [], outcome: 'pass', say: say('rest') },
    ]);
    const at = (percent: number | undefined) => checkPublicRule(table, paper(percent), library.terms)?.say.en;
    expect([at(5), at(15), at(25), at(undefined)]).toEqual(['low', undefined, 'rest', undefined]);
    expect(JSON.stringify(table)).not.toContain('"fact"');
  });
});

describe('a rule in words', () => {
  it('names every fact under the topic of a rule that asks for it', () => {
    for (const fact of library.facts) {
      // What is withheld from each payee asks for it, and no rule does.
      if (fact.id === 'treaty_form_others') continue;
      const asking = library.rules.filter((rule) => factsOf(rule).includes(fact.id));
      expect(
        asking.some((rule) => rule.topic === fact.topic),
        fact.id,
      ).toBe(true);
    }
  });

  it('says each condition of each table in both languages', () => {
    for (const rule of library.rules)
      for (const condition of rule.check?.rows.flatMap(({ when }) => when) ?? []) {
        const { subject, holds } = describeCondition(condition, library);
        for (const text of [subject.en, subject.ko, holds.en, holds.ko]) expect(text).not.toBe('');
        expect(subject.en).not.toMatch(/^[a-z_]+$/);
      }
    expect(
      describeCondition({ kind: 'term', term: 'fin_share_kr', atLeast: 20, atMost: 80 }, library).holds.en,
    ).toMatch(/^at least 20% .* and at most 80% /);
  });

  it.each([
    ['2026-06-08', '2026-11-22', 5],
    ['2026-06-08', '2026-11-08', 5],
    ['2026-06-08', '2026-11-07', 4],
    ['2025-12-31', '2026-01-30', 0],
    ['2026-06-08', '2026-01-01', 0],
  ])('read up to %s is on %s %d months old', (asOf, on, months) => {
    expect(ageInMonths(asOf, on)).toBe(months);
  });
});
