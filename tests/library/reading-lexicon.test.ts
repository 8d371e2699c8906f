import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#library/load-lexicon.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { theLexicon } from '#tests/builders/reading-lexicon.ts';

const { terms } = theLibrary();

describe('the lexicon of the reading', () => {
  it('ships without a problem', () => {
    expect(theLexicon().problems).toEqual([]);
  });

  it('names the file, the line and the field of a term that the catalogue lacks', () => {
    const { entries, problems } = loadLexicon(
      [
        {
          path: 'reading/terms/own.yaml',
          text: '- term: option_fee_initial\n  says: { en: option fee }\n- term: no_such_term\n',
        },
      ],
      terms,
    );
    expect(entries.map(({ term }) => term)).toEqual(['option_fee_initial']);
    expect(problems).toMatchObject([{ file: 'reading/terms/own.yaml', line: 3, field: 'term' }]);
    expect(problems[0]?.message.en).toContain('no_such_term');
  });

  it('serves the rest of an entry whose phrase is not closed, and says which phrase', () => {
    const { entries, problems } = loadLexicon(
      [
        {
          path: 'own.yaml',
          text: '- term: option_fee_initial\n  says:\n    en: option fee; option (price\n',
        },
      ],
      terms,
    );
    expect(entries[0]?.says.en).toEqual(['option fee']);
    expect(problems).toMatchObject([{ line: 3, field: 'says.en' }]);
    expect(problems[0]?.message.en).toContain('option (price');
  });

  it('refuses a choice that the term does not have, and names those that it has', () => {
    const { problems } = loadLexicon(
      [{ path: 'own.yaml', text: '- term: payment_timing\n  choices:\n    some_day: { en: some day }\n' }],
      terms,
    );
    expect(problems[0]?.message.en).toContain('on_exercise');
  });

  it('refuses a field that does not exist and a file that is no YAML, each with its line', () => {
    const { problems } = loadLexicon(
      [
        { path: 'a.yaml', text: '- term: payment_timing\n  say: { en: x }\n' },
        { path: 'b.yaml', text: '- term: payment_timing\n  says: { en: [x }\n' },
      ],
      terms,
    );
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['a.yaml', 1],
      ['b.yaml', 2],
    ]);
  });

  it('refuses a second entry of a term', () => {
    const { problems } = loadLexicon(
      [{ path: 'own.yaml', text: '- term: payment_timing\n- term: payment_timing\n' }],
      terms,
    );
    expect(problems).toMatchObject([{ line: 2, field: 'term' }]);
  });
});
