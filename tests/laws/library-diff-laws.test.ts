import { describe, expect, it } from 'vitest';
import { diffLibraries } from '#domain/library/diff-libraries.ts';
import type { LibraryDifference, WholeLibrary } from '#domain/library/diff-libraries.ts';
import { theLibrary } from '#tests/builders/documents.ts';

const library: WholeLibrary = { ...theLibrary(), money: [{ id: 'mix' }] };

describe('what differs between two libraries', () => {
  it('is nothing between a library and itself', () => {
    const same = JSON.parse(JSON.stringify(library)) as WholeLibrary;
    for (const list of listsOf(diffLibraries(library, same)))
      expect(list).toEqual({ added: [], changed: [], removed: [] });
    expect(diffLibraries(library, same).lostIds).toEqual([]);
  });

  it('is the same the other way round: what was added is removed, and before and after change places', () => {
    const changed: WholeLibrary = {
      ...library,
      terms: library.terms.slice(1).map((term, index) => (index === 0 ? { ...term, weight: 9 } : term)),
    };
    const [there, back] = [diffLibraries(library, changed), diffLibraries(changed, library)];
    expect(there.lists.terms.removed).toEqual(back.lists.terms.added);
    const turned = back.lists.terms.changed.map(({ id, fields }) => ({
      id,
      fields: fields.map(({ field, before, after }) => ({ field, before: after, after: before })),
    }));
    expect(there.lists.terms.changed).toEqual(turned);
    expect(turned).toHaveLength(1);
  });

  it('names a text in the one language in which it changed', () => {
    const [term, ...others] = library.terms;
    if (!term) throw new Error('No term.');
    const pitfalls = { ...term.pitfalls, ko: '다른 주의점' };
    const { lists } = diffLibraries(library, { ...library, terms: [{ ...term, pitfalls }, ...others] });
    expect(lists.terms.changed).toEqual([
      { id: term.id, fields: [{ field: 'pitfalls.ko', before: term.pitfalls.ko, after: '다른 주의점' }] },
    ]);
  });

  it('calls a choice, an answer or a term that went a lost id, and one that was renamed with an alias none', () => {
    const without: WholeLibrary = {
      ...library,
      terms: library.terms.map((term) =>
        term.form.kind === 'choice'
          ? { ...term, form: { ...term.form, choices: term.form.choices.slice(1) } }
          : { ...term, id: `${term.id}-renamed`, aliases: [...term.aliases, term.id] },
      ),
      facts: library.facts.map((fact) => ({ ...fact, answers: fact.answers.slice(1) })),
    };
    const { lostIds } = diffLibraries(library, without);
    const choices = library.terms.filter(({ form }) => form.kind === 'choice');
    expect(lostIds).toHaveLength(choices.length + library.facts.length);
  });

  it('sees a part put into a list as that part alone', () => {
    const [rule, ...others] = library.rules;
    if (!rule) throw new Error('No rule.');
    const sources = ['own-page', ...rule.sources];
    const { lists } = diffLibraries(library, { ...library, rules: [{ ...rule, sources }, ...others] });
    expect(lists.rules.changed).toEqual([
      { id: rule.id, fields: [{ field: 'sources[own-page]', before: null, after: 'own-page' }] },
    ]);
  });
});

function listsOf({ lists }: LibraryDifference) {
  return Object.values(lists);
}
