import { describe, expect, it } from 'vitest';
import { cuesIn, indexCues } from '#domain/reading/topics/cue.ts';
import { FEATURE_SPACE, PaperRows } from '#domain/reading/topics/features.ts';
import { sentencesOf } from '#domain/reading/topics/sentences.ts';
import { tokensOf } from '#domain/reading/topics/tokens.ts';
import { topicsOfHeading } from '#domain/reading/topics/word-evidence.ts';
import { theTopicWords } from '#tests/builders/reading-lexicon.ts';

describe('the words of a clause', () => {
  it('fold figures that are said twice into one shape', () => {
    expect(said('within sixty (60) days')).toEqual(['within', '#', 'days']);
    expect(said('five percent (5%) of Net Proceeds')).toEqual(['%', 'of', 'net', 'proceeds']);
    expect(said('Forty Thousand Dollars ($40,000)')).toEqual(['$']);
    expect(said("Owner's 2nd film of 15 June 2026; $____ or [***]")).toEqual([
      'owner',
      '#',
      'film',
      'of',
      '#',
      '#m',
      '#y',
      '.',
      '_',
      'or',
      '_',
    ]);
  });

  it('keep their places in the text', () => {
    const text = 'Owner grants (the "Option") to Producer.';
    for (const { word, from, to } of tokensOf(text)) expect(text.slice(from, to).toLowerCase()).toBe(word);
  });
});

describe('a cue', () => {
  const index = indexCues([['exercise* ... option/options', 'exercise']]);
  const found = (text: string): number => cuesIn(tokensOf(text), index).length;

  it('is found with up to six words between, in one sentence', () => {
    expect(found('Producer may exercise, in its discretion, the Option.')).toBe(1);
    expect(found('The exercised options lapse.')).toBe(1);
    expect(found('It may exercise. The Option lapses.')).toBe(0);
    expect(found('It may exercise alpha beta gamma delta epsilon zeta eta option')).toBe(0);
  });
});

describe('the sentences of a clause', () => {
  it('cover its words, each once and in order', () => {
    for (const text of SAMPLES) {
      const sentences = sentencesOf(text);
      const joined = sentences.map(({ from, to }) => text.slice(from, to)).join('');
      expect(joined.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const [at, { from }] of sentences.entries())
        expect(from).toBeGreaterThanOrEqual(sentences[at - 1]?.to ?? 0);
    }
  });
});

describe('a heading', () => {
  it('names the longer topic, not the shorter one within it', () => {
    expect([...topicsOfHeading('Option Extension', theTopicWords())]).toEqual(['option-extension']);
    expect([...topicsOfHeading('Reserved Rights', theTopicWords())]).toEqual(['reserved-rights']);
    expect([...topicsOfHeading('옵션 기간의 연장', theTopicWords())]).toEqual(['option-extension']);
  });

  it('may name several', () => {
    const topics = topicsOfHeading('Representations, Warranties and Indemnities', theTopicWords());
    expect([...topics].toSorted()).toEqual(['indemnity', 'warranties']);
  });
});

describe('the features of a paper', () => {
  it('are the same whenever they are made', () => {
    const rows = (): unknown => {
      const of = new PaperRows(PAPER, theTopicWords());
      return PAPER.paragraphs.map((_, at) => [
        of.own(at),
        of.ownSentences(at),
        of.around(at),
        of.provision(at),
      ]);
    };
    expect(rows()).toEqual(rows());
  });

  it('lie within the space of the model', () => {
    const of = new PaperRows(PAPER, theTopicWords());
    for (const { keys } of [...of.own(1), ...of.around(1), ...of.ownSentences(1).flat()])
      for (const key of keys) expect(key >= 0 && key < FEATURE_SPACE).toBe(true);
  });
});

const SAMPLES = [
  'Producer shall pay Owner $45,000 (the "Option Payment") on signature. The Option Period begins on the date of this Agreement; it ends after eighteen (18) months.',
  '본 계약은 체결일에 효력이 발생한다. 다만, 제3조는 그러하지 아니하다.\n① 옵션 기간은 18개월로 한다.',
  '',
  'One.\n\nTwo; (a) three.',
];

const PAPER = {
  title: 'OPTION AGREEMENT',
  paragraphs: [
    { text: 'This Agreement is made as of June 1, 2026.', heading: '', above: [] },
    { text: SAMPLES[0] ?? '', heading: 'Option', above: ['Rights'] },
    { text: 'less any sum paid before', heading: '', above: ['Rights', 'Option'], leadIn: 1 },
  ],
};

function said(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}
