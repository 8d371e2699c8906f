import { describe, expect, it } from 'vitest';
import { knownSentences } from '../../.tools/sentences/known.ts';
import { loadSentences } from '../../.tools/sentences/load.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const { terms } = theLibrary();
const load = (text: string) => loadSentences([{ path: 'reading/sentences/own.txt', text }], terms);

describe('the known sentences', () => {
  it('ship, of many papers and in both languages', () => {
    const sentences = knownSentences();
    expect(sentences.length).toBeGreaterThan(15_000);
    expect(new Set(sentences.map(({ paper }) => paper)).size).toBeGreaterThan(40);
    expect(sentences.filter(({ text }) => /[가-힣]/.test(text)).length).toBeGreaterThan(500);
  });

  it('are read with their terms, choices, heading and paper', () => {
    const { sentences, problems } = load(
      '# a note\n[a-paper]\noption_fee_initial, payment_timing = on_exercise | Price | Paid | in full.\n[]\ncurrency |  | In dollars.\n',
    );
    expect(problems).toEqual([]);
    expect(sentences).toEqual([
      {
        says: [{ term: 'option_fee_initial' }, { term: 'payment_timing', choice: 'on_exercise' }],
        heading: 'Price',
        text: 'Paid | in full.',
        paper: 'a-paper',
      },
      { says: [{ term: 'currency' }], heading: '', text: 'In dollars.' },
    ]);
  });

  it.each([
    ['no_such_term | Price | Paid in full.', 'no_such_term'],
    ['payment_timing = some_day | Price | Paid in full.', 'some_day'],
    ['option_fee_initial = 5 | Price | Paid in full.', '5'],
    ['payment_timing, Paid in full.', 'term = choice | heading | sentence'],
  ])('name the line of what is wrong, and serve the rest: %s', (line, named) => {
    const { sentences, problems } = load(`currency |  | In dollars.\n${line}\ncurrency |  | In won.`);
    expect(sentences.map(({ text }) => text)).toEqual(['In dollars.', 'In won.']);
    expect(problems).toMatchObject([{ file: 'reading/sentences/own.txt', line: 2 }]);
    expect(problems[0]?.message.en).toContain(named);
    expect(problems[0]?.message.ko).not.toBe('');
  });
});
