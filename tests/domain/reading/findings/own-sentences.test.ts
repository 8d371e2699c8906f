import { expect, it } from 'vitest';
import { choiceNamed } from '#domain/reading/findings/catalogue-names.ts';
import { theLibrary } from '#tests/builders/documents.ts';

const { terms } = theLibrary();

it('knows the choice behind every sentence in which our papers say one, filled in or not, of a series too', () => {
  let count = 0;
  for (const term of terms)
    for (const [choice, { en, ko }] of Object.entries(term.sentences ?? {}))
      for (const words of [en, ko])
        for (const by of ['[________]', 'A', 'thirty'])
          for (const said of [words, words.replaceAll('Picture', 'Series')]) {
            const passage = said.replaceAll(/\{\{\s*blank\s*\}\}/g, by);
            expect(choiceNamed(term, `4.2 ${term.name.en}. ${passage}`, term.name.en), passage).toBe(choice);
            count += 1;
          }
  expect(count).toBeGreaterThan(2_000);
});

it('takes a sentence with more behind it for another one', () => {
  const term = terms.find(({ id }) => id === 'budget_lock');
  const said = term?.sentences?.['us_alone']?.en ?? '';
  if (!term) throw new Error('no term');
  expect(choiceNamed(term, `${said} Korean Producer may object.`, '')).toBeUndefined();
});
