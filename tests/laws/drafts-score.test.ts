// The measure of whole drafts is itself measured: a reading without fault scores in full, each kind of fault is caught.
import { describe, expect, it } from 'vitest';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import type { FoundValue, ReadClause } from '#domain/reading/findings/paper-reading.ts';
import { readKey, type DraftKey } from '#tests/builders/reading/draft-keys.ts';
import { OWN_DRAFTS } from '#tests/builders/reading/own-drafts.ts';
import { commonWords } from '#tests/bench/drafts/common-words.ts';
import { scoreDraft } from '#tests/bench/drafts/score-draft.ts';
import { together } from '#tests/bench/drafts/score-table.ts';

const keys = OWN_DRAFTS.map(({ name }) => readKey(name));

describe('a reading without fault', () => {
  it.each(keys.map((key) => [key.draft, key] as const))('%s', (_, key) => {
    const { misses, ...score } = scoreDraft(key, perfect(key));
    expect(misses).toEqual([]);
    for (const tally of [score.clauses, score.terms, score.values, score.absent, score.traps]) {
      expect([tally.right, tally.said]).toEqual([tally.asked, tally.asked]);
    }
    expect(score.sure.wrong).toBe(0);
  });
});

describe('a reading with a fault', () => {
  const key = readKey('studio-long-form');
  const whole = perfect(key);
  const change = (findings: Partial<PaperRead['findings']>): PaperRead => ({
    ...whole,
    findings: { ...whole.findings, ...findings },
  });
  const faults = (read: PaperRead) => scoreDraft(key, read).misses.map(({ what, term }) => [what, term]);

  it('that gives another figure, and is sure of it', () => {
    const values = whole.findings.values.map((value): FoundValue =>
      value.term === 'option_period_initial'
        ? { ...value, value: { kind: 'duration', n: { numerator: 30, denominator: 1 }, unit: 'days' } }
        : value,
    );
    expect(faults(change({ values }))).toEqual([
      ['WRONG AND SURE', 'option_period_initial'],
      ['value wrong', 'option_period_initial'],
      ['trap', 'option_period_initial'],
    ]);
  });

  it('that loses a clause', () => {
    const clauses = whole.findings.clauses.filter((clause) => clause.number !== '2.4');
    expect(faults(change({ clauses }))).toEqual([
      ['clause missed', undefined],
      ['term missed', 'rofn_rofr'],
      ['place', 'rofn_rofr'],
    ]);
  });

  it('that claims a term where it is not, and calls absent what is there', () => {
    const clauses = whole.findings.clauses.map((clause): ReadClause =>
      clause.number === '8.3' ? { ...clause, terms: [{ term: 'cure_period', confidence: 0.6 }] } : clause,
    );
    const absent = [
      ...whole.findings.absent,
      { ...whole.findings.absent[0], term: 'copies' },
    ] as typeof whole.findings.absent;
    expect(faults(change({ clauses, absent }))).toEqual([
      ['term too many', 'cure_period'],
      ['absent though there', 'copies'],
    ]);
  });
});

it('counts every case of every draft once', () => {
  const scores = keys.map((key) => scoreDraft(key, perfect(key)));
  const all = together(scores);
  expect(all.values.asked).toBe(scores.reduce((sum, score) => sum + score.values.asked, 0));
  expect(all.values.asked).toBeGreaterThan(300);
});

/** What a reader without fault gives, made from the key. */
function perfect(key: DraftKey): PaperRead {
  const clauses = key.clauses.map((clause, at): ReadClause => ({
    ordinal: at + 1,
    number: clause.number,
    heading: clause.heading,
    above: [],
    level: 1,
    kind: clause.kind,
    part: clause.kind === 'schedule' ? 'schedule-1' : 'body',
    language: 'en',
    text: clause.starts || clause.heading,
    pieces: [],
    topics: [],
    terms: clause.terms.map((term) => ({ term, confidence: 0.9 })),
  }));
  const ordinalFor = (term: string) =>
    clauses.find((one) => one.terms.some((claim) => claim.term === term))?.ordinal ?? 1;
  return {
    document: {
      format: 'docx',
      language: key.language,
      parts: [],
      revisions: [],
      comments: [],
      receipt: { counts: [], unread: [], notes: [] },
    },
    split: {
      definitions: [],
      references: [],
      missingSchedules: key.missing.map((name) => ({ name, clause: 1, quote: name })),
      ...(key.prevailing ? { prevailing: { language: key.prevailing, clause: 1, quote: '' } } : {}),
    },
    findings: {
      clauses,
      values: key.values.flatMap((one): FoundValue[] => {
        const value = one.values === 'any' ? undefined : one.values[0];
        if (!value) return [];
        return [
          {
            term: one.term,
            value,
            quote: one.quote,
            clause: ordinalFor(one.term),
            from: 0,
            to: one.quote.length,
            confidence: 0.9,
            flags: one.flag ? [one.flag] : [],
            alternatives: [],
          },
        ];
      }),
      absent: key.absent.map((term) => ({ term, reason: '', why: { en: '', ko: '' } })),
      open: key.open.map((one) => ({ ...one, clause: 1 })),
      conflicts: key.conflicts.map(({ term, kind, quote }) => ({ term, kind, quotes: [quote] })),
    },
  };
}

describe('the words that drafts have in common', () => {
  const nothing = { en: [], ko: [] };
  const entry = {
    term: 'option_fee_initial',
    heading: { en: ['option fee', 'a little something'], ko: [] },
    says: { en: ['option & yes:credited ! waived', 'option & never asked'], ko: ['옵션료'] },
    hints: nothing,
    aside: nothing,
    right: nothing,
    against: nothing,
    shorthand: nothing,
    choices: [{ id: 'yes', when: { en: ['credited', 'waived'], ko: [] } }],
  };

  it('are those that several have, and those that none has; the parts of a condition each by itself', () => {
    const drafts = [
      'The option fee, credited.',
      'Option fee 옵션료: a little something, credited, not waived.',
    ];
    const { lexicon, all, gone } = commonWords(
      { entries: [entry], everyday: [], topics: [], wordings: [], problems: [] },
      drafts,
    );
    expect(lexicon.entries[0]).toMatchObject({
      heading: { en: ['option fee'] },
      says: { en: ['option & never asked'], ko: [] },
      choices: [{ when: { en: ['credited'] } }],
    });
    expect([all, gone]).toEqual([7, 4]);
  });
});
