import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { diffLibraries } from '#domain/library/diff-libraries.ts';
import { EDITION_ID, byEdition, currentEdition, recordNamed } from '#domain/library/edition.ts';
import { JUDGED_FIELDS, keepEdition, libraryOf } from '#domain/library/former-edition.ts';
import type { FormerEdition } from '#domain/library/former-edition.ts';
import type { Library } from '#domain/library/library.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';

const library = theLibrary();
const KEPT = join(TEMPLATES, 'editions');
const former = readdirSync(KEPT).map(
  (name) => JSON.parse(readFileSync(join(KEPT, name), 'utf8')) as FormerEdition,
);

describe('the editions of the library', () => {
  it('are listed from the newest to the oldest, each with its day, and every former one is kept', () => {
    const { editions } = library;
    expect(editions.map(({ id }) => id)).toEqual(
      editions
        .toSorted(byEdition)
        .map(({ id }) => id)
        .toReversed(),
    );
    for (const { id } of editions) expect(id).toMatch(EDITION_ID);
    expect(former.map(({ edition }) => edition).toSorted()).toEqual(
      editions
        .slice(1)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(byEdition({ id: '2026.9' }, { id: '2026.10' })).toBeLessThan(0);
  });

  it('names in the log only what is there, and says each row in both languages', () => {
    const { parameters } = openMoneyParameters({ templatesRoot: TEMPLATES });
    expect(library.problems).toEqual([]);
    for (const { changes } of library.editions)
      for (const { what, why, records } of changes) {
        for (const text of [what, why]) expect(text.ko).toMatch(/[가-힣]/);
        for (const record of records) {
          const named = recordNamed(record);
          if (named?.list === 'money') expect(parameters, record).toHaveProperty(named.id);
        }
      }
  });

  it('logs every record that judges other than in the edition before: whoever edits one adds it to editions.yaml', () => {
    const before = former.toSorted((a, b) => byEdition({ id: a.edition }, { id: b.edition })).at(-1);
    const logged = new Set(currentEdition(library)?.changes.flatMap(({ records }) => records));
    const now = keepEdition('now', library);
    const others = (['terms', 'rules', 'questions'] as const).flatMap((list) => {
      const was = new Map(before?.[list].map((record) => [record.id, JSON.stringify(sorted(record))]));
      return now[list]
        .filter((record) => was.get(record.id) !== JSON.stringify(sorted(record)))
        .map(({ id }) => `${list}/${id}`);
    });
    expect(others.filter((record) => !logged.has(record))).toEqual([]);
  });

  it('loses no id of a term, a choice, an answer or a rule from one edition to the next', () => {
    for (const edition of former) {
      expect(
        diffLibraries({ ...libraryOf(edition, library), money: [] }, { ...library, money: [] }).lostIds,
      ).toEqual([]);
      for (const list of ['terms', 'rules', 'questions'] as const) {
        const ids = new Set(library[list].map(({ id }) => id));
        expect(edition[list].filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
      }
    }
  });
});

describe('an edition that is kept', () => {
  it('gives back the library that it was kept of, as far as it judges', () => {
    const kept = JSON.parse(JSON.stringify(keepEdition('2026.2', library))) as FormerEdition;
    expect(libraryOf(kept, library)).toEqual(library);
  });

  it('judges as it did, whatever today’s records say, and has none of those that came later', () => {
    const [first, ...others] = library.terms;
    const kept = keepEdition('2026.1', { ...library, terms: others });
    const changed: Library = {
      ...library,
      terms: library.terms.map((term) => ({ ...term, weight: 5, name: { en: 'Renamed', ko: '새 이름' } })),
    };
    const { terms } = libraryOf(kept, changed);
    expect(terms.map(({ id }) => id)).not.toContain(first?.id);
    expect(terms.map(({ weight }) => weight)).toEqual(others.map(({ weight }) => weight));
    expect(new Set(terms.map(({ name }) => name.en))).toEqual(new Set(['Renamed']));
    expect(JUDGED_FIELDS.terms).not.toContain('name');
  });
});

/** With the keys in order at every depth, so that only contents count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}
