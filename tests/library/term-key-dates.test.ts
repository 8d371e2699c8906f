import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import { TERM_KEY_DATE_KINDS } from '#domain/library/term-key-date.ts';
import { KEY_DATE_WORDS } from '#domain/words/deal-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { aDeal, aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { SHIPPED_LIBRARY, addTermLike, libraryWith } from '#tests/builders/library-folder.ts';

/* Which date follows from a term is said in its YAML alone: a lawyer adds one without a programmer. */

const shipped = libraryWith(() => {});

describe('the key dates of the library that we ship', () => {
  it('run from the event that each term names, and the option is asked about 30 days before it expires', () => {
    expect(datesOf(allDated(), shipped)).toEqual([
      ['extension-notice', '2027-06-10', 'option_period_initial'],
      ['option-expiry', '2027-07-10', 'option_period_initial'],
      ['extended-option-expiry', '2028-07-10', 'option_extension_period'],
      ['reversion', '2035-01-31', 'reversion_term'],
      ['audit-deadline', '2038-02-28', 'audit_window'],
    ]);
  });

  it('follow from the terms that are given, and from no other', () => {
    const terms = shipped.terms.filter(({ id }) => id === 'reversion_term');
    expect(datesOf(allDated(), { ...shipped, terms })).toEqual([
      ['reversion', '2035-01-31', 'reversion_term'],
    ]);
    expect(datesOf(allDated(), { terms: [], rules: [] })).toEqual([]);
  });
});

describe('the key dates of a rule', () => {
  const rated = documentWith({}, [['rating-application', '2028-03-20']]);

  it('are counted back from the event that its YAML names, with the article and the rule', () => {
    expect(computeKeyDates(rated, shipped).filter(({ kind }) => kind !== 'event')).toEqual([
      {
        kind: 'recognition-filing',
        on: '2028-03-05',
        label: asTitle(KEY_DATE_WORDS['recognition-filing']),
        why: {
          en: 'At least 15 days before the rating application of March 20, 2028, where recognition came before completion (Enforcement Rule of the Film and Video Promotion Act, art. 5).',
          ko: '완성 전에 인정받은 경우 등급분류 신청일(2028년 3월 20일) 15일 전까지(영화비디오법 시행규칙 제5조).',
        },
        eventId: 'rating-application',
        ruleId: 'recognition_timing',
      },
    ]);
  });

  it('follow its YAML when the law changes, and no rule gives none', () => {
    const changed = libraryWith((folder) => {
      const path = join(folder, 'rules', 'recognition.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace('days: 15', 'days: 30'));
    });
    expect(changed.problems).toEqual([]);
    expect(datesOf(rated, changed)).toEqual([['recognition-filing', '2028-02-19', undefined]]);
    expect(datesOf(rated, { ...shipped, rules: [] })).toEqual([]);
  });
});

describe('a term added as YAML alone', () => {
  it('gives a key date in its own words, beside that of another term from the same event', () => {
    const library = libraryWith((folder) => {
      addTermLike(folder, 'remake/reversion.yaml', 'reversion_term', 'set_up_period', (record) =>
        record.replace(
          '    kind: reversion\n',
          "    kind: deadline\n    label: { en: 'Set-up period ends', ko: '제작 준비 기간 만료' }\n",
        ),
      );
    });
    expect(library.problems).toEqual([]);
    const document = documentWith({ reversion_term: 84, set_up_period: 12 }, [
      ['option-exercised', '2028-01-31'],
    ]);
    expect(datesOf(document, library)).toEqual([
      ['deadline', '2029-01-31', 'set_up_period'],
      ['reversion', '2035-01-31', 'reversion_term'],
    ]);
    expect(computeKeyDates(document, library)[1]).toMatchObject({
      label: { en: 'Set-up period ends', ko: '제작 준비 기간 만료' },
      why: { en: 'January 31, 2028 plus 12 months, from “Their paper”.' },
    });
  });
});

describe('a key date that cannot be', () => {
  it.each([
    ['an unknown kind', 'kind: reversion', 'kind: party', 'keyDate.kind', /none of the choices/],
    [
      'an event that nobody enters',
      'from: option-exercised',
      'from: full-moon',
      'keyDate.from',
      /none of the choices|start of the period/,
    ],
    [
      'an event that says nothing',
      'from: option-exercised',
      'from: other',
      'keyDate.from',
      /none of the choices|start of the period/,
    ],
    ['a deadline of what', 'kind: reversion', 'kind: deadline', 'keyDate.label', /says in its label/],
    [
      'a reminder of an extension where there is no option',
      'kind: reversion',
      'kind: reversion\n    askExtensionDaysBefore: 30',
      'keyDate.askExtensionDaysBefore',
      /Only an option/,
    ],
    [
      'the end of what is no duration',
      'kind: duration\n    unit: months',
      'kind: quantity\n    unit: months',
      'keyDate',
      /Only a duration/,
    ],
  ] as const)('%s is named by file, line and field', (_, from, to, field, words) => {
    let text = '';
    const { problems } = libraryWith((folder) => {
      const path = join(folder, 'terms', 'remake', 'reversion.yaml');
      text = readFileSync(path, 'utf8').replace(from, to);
      writeFileSync(path, text);
    });
    const problem = problems.find((each) => each.field === `[0].${field}`);
    expect(problem).toMatchObject({ file: 'terms/remake/reversion.yaml' });
    expect(problem?.message.en).toMatch(words);
    expect(problem?.message.ko).toMatch(/[가-힣]/);
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toMatch(/keyDate:|kind:|from:|askExtension/);
  });
});

it('every kind stands in the README of the library', () => {
  const readme = readFileSync(join(SHIPPED_LIBRARY, 'README.md'), 'utf8');
  for (const kind of TERM_KEY_DATE_KINDS) expect(readme).toMatch(new RegExp(`[| ]${kind}( |\n)`));
});

function allDated(): DealDocument {
  return documentWith(
    { option_period_initial: 18, option_extension_period: 12, reversion_term: 84, audit_window: 24 },
    [
      ['option-start', '2026-01-10'],
      ['option-extended', '2027-07-10'],
      ['option-exercised', '2028-01-31'],
      ['statement-received', '2036-02-29'],
    ],
  );
}

function documentWith(
  months: Readonly<Record<string, number>>,
  events: readonly (readonly [DealDocument['deal']['events'][number]['kind'], string])[],
): DealDocument {
  const entries = Object.fromEntries(
    Object.entries(months).map(([termId, n]) => [
      termId,
      anEntryOf({ kind: 'duration', n: fraction(n, 1), unit: 'months' }),
    ]),
  );
  return aDocument({
    deal: aDeal({ events: events.map(([kind, on]) => ({ id: kind, kind, on, label: '' })) }),
    drafts: [aDraft({ label: 'Their paper', side: 'theirs', entries })],
  });
}

/** What follows from the events, by date. */
function datesOf(document: DealDocument, library: Parameters<typeof computeKeyDates>[1]) {
  return computeKeyDates(document, library)
    .filter(({ kind }) => kind !== 'event')
    .map(({ kind, on, termId }) => [kind, on, termId]);
}
