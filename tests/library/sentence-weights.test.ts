import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSentenceModel } from '#library/load-sentence-model.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { encodeSentenceModel } from '../../.tools/sentences/encode.ts';
import { sentencesDigest } from '../../.tools/sentences/known.ts';
import { learnSentences } from '../../.tools/sentences/learn.ts';

const bytes = new Uint8Array(readFileSync(join(TEMPLATES, 'reading', 'sentences.bin')));
const said = JSON.parse(readFileSync(join(TEMPLATES, 'reading', 'sentences.json'), 'utf8')) as {
  readonly sha256: string;
  readonly learntFrom: string;
};

it('the shipped weights are those that were learnt from the sentences as they stand', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(said.sha256);
  expect(sentencesDigest(), 'Run node .tools/train-sentences.ts').toBe(said.learntFrom);
});

it('the shipped weights speak of every choice and every other term of the catalogue, and of nothing else', () => {
  const names = new Set(loadSentenceModel(bytes)?.says.flatMap((each) => (each ? name(each) : [])));
  for (const { id, form } of theLibrary().terms) {
    const wanted =
      form.kind === 'choice' ? form.choices.map(({ id: choice }) => name({ term: id, choice })) : [id];
    for (const each of wanted) expect([...names]).toContain(each);
  }
  const terms = new Set(theLibrary().terms.map(({ id }) => id));
  for (const each of names) expect([...terms]).toContain(each.split(' = ')[0]);
});

it('the same sentences give the same weights', () => {
  const known = [
    { says: [{ term: 'currency', choice: 'usd' }], heading: 'Money', text: 'all sums are in dollars.' },
    { says: [], heading: '', text: 'all letters go by post.' },
  ];
  const twice = [...known, ...known];
  expect(encodeSentenceModel(learnSentences(twice))).toEqual(encodeSentenceModel(learnSentences(twice)));
});

it('weights that are damaged, cut or of another version are not read', () => {
  expect(loadSentenceModel(bytes.subarray(0, bytes.length - 1))).toBeUndefined();
  expect(loadSentenceModel(bytes.subarray(0, 5))).toBeUndefined();
  expect(loadSentenceModel(new TextEncoder().encode('JBSM9\n{}\n'))).toBeUndefined();
  expect(loadSentenceModel(new Uint8Array())).toBeUndefined();
  expect(loadSentenceModel(Uint8Array.from([...bytes, 0]))).toBeUndefined();
});

function name({ term, choice }: { readonly term: string; readonly choice?: string }): string {
  return choice === undefined ? term : `${term} = ${choice}`;
}
