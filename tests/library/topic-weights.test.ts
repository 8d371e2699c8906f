import { describe, expect, it } from 'vitest';
import { PaperRows } from '#domain/reading/topics/features.ts';
import type { Row } from '#domain/reading/topics/features.ts';
import { addScores } from '#domain/reading/topics/topic-model.ts';
import { loadTopicModel } from '#library/load-topic-model.ts';
import { theTopicWords } from '#tests/builders/reading-lexicon.ts';
import { encodeTopicModel } from '../../.tools/topics/encode.ts';
import { learn, matrixOf, scoreOfRow, vocabularyOf } from '../../.tools/topics/solver.ts';

describe('weights that are learnt', () => {
  it('tell what they were taught from what they were not', () => {
    const { matrix, weights } = taught();
    const scores = ROWS.map((_, row) => scoreOfRow(matrix, row, weights));
    for (const [row, score] of scores.entries()) expect(score > 0).toBe(isOption(row));
  });

  it('are the same bytes whenever they are learnt of the same texts', () => {
    expect(encoded()).toEqual(encoded());
  });

  it('score a row, once written and read, as they did when they were learnt', () => {
    const model = loadTopicModel(encoded());
    const { matrix, weights } = taught();
    for (const [at, row] of ROWS.entries()) {
      const scores = Float64Array.from(model?.paragraph.biases ?? []);
      if (model) addScores(row, model, model.paragraph, scores);
      expect(scores[0]).toBeCloseTo(scoreOfRow(matrix, at, weights), 1);
    }
  });
});

const OPTION = [
  'Owner grants Purchaser the option to acquire the rights for eighteen months.',
  'The option may be extended once for a further fee.',
  'If the option lapses, the rights stay with Owner.',
  'The option fee is applicable against the price.',
];
const OTHER = [
  'Notices are sent by courier to the address of the party.',
  'This Agreement is governed by the laws of England.',
  'Each party keeps the terms of this Agreement in confidence.',
  'Statements are rendered twice a year with the sums then due.',
];
/** Each twice and once more with another beginning, so that their words are not passed over as rare. */
const TEXTS = ['', 'Moreover, ', 'For clarity: '].flatMap((opening) =>
  [...OPTION, ...OTHER].flatMap((text) => [opening + text, `${opening}${text} `]),
);
const ROWS: readonly Row[] = TEXTS.map((text) =>
  new PaperRows({ title: '', paragraphs: [{ text, heading: '', above: [] }] }, theTopicWords()).own(0),
);

function isOption(row: number): boolean {
  return OPTION.some((text) => TEXTS[row]?.includes(text));
}

function taught() {
  const vocabulary = vocabularyOf(ROWS);
  const matrix = matrixOf(ROWS, vocabulary);
  const isPositive = Uint8Array.from(ROWS, (_, row) => (isOption(row) ? 1 : 0));
  const weights = learn(matrix, {
    rows: Int32Array.from(ROWS.keys()),
    isPositive,
    cost: new Float32Array(ROWS.length).fill(1),
    features: vocabulary.known.length,
    seed: 7,
  });
  return { vocabulary, matrix, weights };
}

function encoded(): Uint8Array {
  const { vocabulary, weights } = taught();
  const learnt = [{ name: 'option', topic: 'option', slope: -1, shift: 0 }] as const;
  return encodeTopicModel({
    vocabulary,
    paragraph: [weights],
    sentence: [weights],
    clause: [weights],
    provision: [weights],
    labels: learnt,
    headings: learnt,
  });
}
