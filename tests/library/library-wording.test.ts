import { describe, expect, it } from 'vitest';
import { reportLibrary } from '#domain/library/library-report.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import type { Term } from '#domain/library/term.ts';
import { withHouse } from '#domain/house/with-house.ts';
import { loadLibrary } from '#library/load-library.ts';
import { SHIPPED_FILES, libraryWithFile } from '#tests/builders/library-folder.ts';
import { aHouse } from '#tests/builders/house-builders.ts';

/*
 * Which choice a clause puts into words, what a term depends on and a rung that is left out: said in
 * the record, checked when it is read, named in the report.
 */

const library = loadLibrary(SHIPPED_FILES);

const choiceTerms = library.terms.flatMap((term) =>
  term.form.kind === 'choice' && term.clauses
    ? [{ term, choices: term.form.choices, clauses: term.clauses }]
    : [],
);

describe('what a case teaches', () => {
  it('ends without the label under which the library files it', () => {
    const lessons = [
      ...library.cases.flatMap(({ lessons: of }) => of.map(({ text }) => text)),
      ...library.terms.flatMap(({ cases }) => cases.map(({ lesson }) => lesson)),
    ];
    expect(lessons.length).toBeGreaterThan(200);
    expect(lessons.filter(({ en, ko }) => /\bDimensions?: /.test(en) || ko.includes('영역: '))).toEqual([]);
  });
});

describe('a clause of a choice', () => {
  it('says which choice it puts into words, but for one that lies between two', () => {
    expect(choiceTerms.length).toBeGreaterThan(80);
    const { says } = reportLibrary(library, [], '2026-11-20').lacks;
    expect(says.map(({ id, wordings }) => [id, wordings])).toEqual([['assignment', ['compromise']]]);
  });

  it('of ours says nothing worse than the market, and a studio opens with nothing better', () => {
    for (const { term, clauses } of choiceTerms) {
      for (const { scores, roles } of term.positions) {
        // The opening is drafted against the first role; what serves the others is said in their own protective wording.
        if (scores === undefined || (term.positions.length > 1 && roles.includes('investor'))) continue;
        const [ours, market, theirs] = [clauses.protective, clauses.middle, clauses.opening].map(
          ({ says }) => (says === undefined ? undefined : scores[says]),
        );
        if (ours === undefined || theirs === undefined) throw new Error(`${term.id} says no choice`);
        expect(ours, term.id).toBeGreaterThanOrEqual(market ?? ours);
        expect(market ?? ours, term.id).toBeGreaterThanOrEqual(theirs);
        expect(ours, term.id).toBeGreaterThan(theirs);
      }
    }
  });

  it('is offered with that choice alone, ours before the market’s', () => {
    const open = new Map(publishLibrary(library).terms.map((term) => [term.id, term.clause]));
    for (const { term, choices, clauses } of choiceTerms) {
      const offered = open.get(term.id)?.byChoice ?? [];
      for (const { id } of choices) {
        const wording = [
          clauses.protective,
          clauses.middle,
          ...term.positions.flatMap(({ protective }) => protective ?? []),
        ].find((each) => each.says === id);
        expect(offered.find(({ says }) => says === id)?.wording, `${term.id}.${id}`).toEqual(
          wording && { en: wording.en, ko: wording.ko },
        );
      }
      expect(JSON.stringify(offered), term.id).not.toContain(clauses.opening.en);
    }
  });

  it('is refused, with file and field, where it names no choice of the term', () => {
    const { problems } = libraryWithFile('terms/remake/tax.yaml', (text) =>
      text.replace('says: receipts_only', 'says: receipts'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toContain('terms/remake/tax.yaml');
    expect(problems[0]?.field).toContain('clauses.compromise.says');
    expect(problems[0]?.message.en).toContain('“receipts” is not a choice of this term');
  });
});

describe('what the library says on its own authority', () => {
  const report = reportLibrary(library, [], '2026-11-20');
  const changed = (id: string, change: (term: Term) => Term) =>
    reportLibrary(
      { ...library, terms: library.terms.map((term) => (term.id === id ? change(term) : term)) },
      [],
      '2026-11-20',
    );

  it('leaves no term without what it depends on, and no ladder without a rung or a reason', () => {
    expect(report.lacks.dependsOn).toEqual([]);
    expect(report.lacks.rungs).toEqual([]);
    expect(report.ownJudgement.dependsOn.length).toBeGreaterThan(50);
  });

  it('names every rung left out with its reason, and counts it as a gap once the reason is gone', () => {
    expect(report.ownJudgement.rungs.length).toBeGreaterThan(0);
    for (const { id, missing, why } of report.ownJudgement.rungs) {
      expect(missing.length, id).toBeGreaterThan(0);
      expect(why.ko, id).toMatch(/[가-힣]/);
      const bare = changed(id, (term) => ({
        ...term,
        positions: term.positions.map(({ noRungWhy: _why, ...position }) => position),
      }));
      expect(bare.lacks.rungs.map((gap) => gap.id)).toContain(id);
    }
  });

  it('gives our reason for a missing rung to no ladder of the firm', () => {
    const left = library.terms.find(({ positions }) => positions.some(({ noRungWhy }) => noRungWhy));
    const ladder = { ask: { condition: { en: 'Ours', ko: '우리 것' } } };
    if (!left) throw new Error('no rung is left out');
    const house = aHouse({ ladders: { [left.id]: { owner: ladder, producer: ladder, investor: ladder } } });
    const term = withHouse(library, house).terms.find(({ id }) => id === left.id);
    expect(term?.positions.map(({ noRungWhy }) => noRungWhy)).toEqual(left.positions.map(() => undefined));
  });
});
