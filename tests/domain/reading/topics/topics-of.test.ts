import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import { TopicContext } from '#domain/reading/topics/topic-context.ts';
import { topicsOf } from '#domain/reading/topics/topics-of.ts';
import type { TopicModel } from '#domain/reading/topics/topic-model.ts';
import type { Topic, TopicClaim } from '#domain/reading/topics/topic.ts';
import { loadTopicModel } from '#library/load-topic-model.ts';
import { theTopicWords } from '#tests/builders/reading-lexicon.ts';

/** Of topics that are said with less, one in ten is right. */
const SPOKEN_OF = 0.16;
const LEARNT = loadTopicModel(new Uint8Array(readFileSync('templates/reading/topics.bin')));

describe.each([
  { by: 'words and headings', model: undefined },
  { by: 'words, headings and what was learnt', model: LEARNT },
])('the topics of a clause, by $by', ({ model }) => {
  const { claims, likely, confidence } = readingWith(model);

  it('are known by the words of the trade, without a heading', () => {
    const topics = likely(
      clause({
        text: 'In consideration of the Option Payment of $45,000, applicable against the Purchase Price, Owner grants Producer the exclusive and irrevocable option for an Option Period of eighteen (18) months.',
      }),
    );
    expect(topics).toContain('option');
    expect(topics).not.toContain('governing-law');
  });

  it('are known by the heading where a row says only a figure', () => {
    expect(likely(clause({ heading: 'Option Fee', text: 'US$45,000', kind: 'row' }))).toContain('option');
    expect(likely(clause({ heading: '구매가', text: '금 3억 원', kind: 'row' }))).toContain('purchase-price');
  });

  it('follow the body where the heading misleads', () => {
    const misled = clause({
      heading: 'Notices',
      text: 'Producer shall pay Owner five percent (5%) of one hundred percent (100%) of the Net Proceeds of the Picture, and Net Proceeds shall be defined, computed and accounted for no less favorably than for any other participant.',
    });
    expect(likely(misled)).toContain('contingent-compensation');
    expect(confidence(misled, 'notices')).toBeLessThan(SPOKEN_OF);
  });

  it('are read in Korean whose spaces are broken', () => {
    const broken = clause({
      language: 'ko',
      text: '감 독은 최 종 편집 권을 가 진다. 다만, 상영 시간이 120분을 초과하는 경우 제작 사와 협의 하여야 한다.',
    });
    expect(likely(broken)).toContain('creative-control');
    const said = claims(broken).find(({ topic }) => topic === 'creative-control');
    expect(broken.text.slice(said?.from, said?.to)).toContain('최 종 편집 권');
  });

  it('are not claimed for text of another world', () => {
    for (const text of [
      'The otter slept beneath a willow while rain fell softly over the quiet valley and the mill.',
      '수달은 버드나무 아래에서 잠들었고 골짜기에는 조용히 비가 내렸다.',
    ])
      expect(
        claims(clause({ text, language: /[가-힣]/.test(text) ? 'ko' : 'en' })).filter(
          ({ confidence: said }) => said >= SPOKEN_OF,
        ),
      ).toEqual([]);
  });

  it('keep every confidence in 0 to 1 and every sentence in its clause', () => {
    for (const each of SAMPLES) {
      for (const { confidence: said, from, to } of claims(each)) {
        expect(said).toBeGreaterThanOrEqual(0);
        expect(said).toBeLessThanOrEqual(1);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(each.text.length);
      }
    }
  });

  it('are sure of a clause that is about one thing', () => {
    const law = clause({
      heading: 'Governing Law',
      text: 'This Agreement shall be governed by and construed in accordance with the laws of the State of California.',
    });
    expect(confidence(law, 'governing-law')).toBeGreaterThan(0.72);
  });

  it('name the sentence that decided', () => {
    const two = clause({
      text: 'The parties have discussed the Picture at length and with pleasure. This Agreement shall be governed by the laws of the State of New York.',
    });
    const said = claims(two).find(({ topic }) => topic === 'governing-law');
    expect(two.text.slice(said?.from, said?.to)).toBe(
      'This Agreement shall be governed by the laws of the State of New York.',
    );
  });
});

const SAMPLES: readonly Clause[] = [
  clause({ text: '' }),
  clause({ text: ' \n ' }),
  clause({
    heading: '정산',
    text: '정산 제작사는 매 분기 말일로부터 45일 이내에 정산서를 제공한다.',
    language: 'ko',
  }),
  clause({
    number: '7.2',
    heading: 'Audit',
    text: '7.2 Audit. Owner may audit the books and records of Producer once a year.',
  }),
  clause({ heading: 'Title', text: 'Title', kind: 'title' }),
  clause({ text: 'Producer shall pay Owner the fee. '.repeat(400) }),
];

function readingWith(model: TopicModel | undefined) {
  const claims = (each: Clause): TopicClaim[] =>
    topicsOf(each, new TopicContext([each], theTopicWords()), model);
  return {
    claims,
    likely: (each: Clause): Topic[] =>
      claims(each)
        .filter(({ confidence }) => confidence >= 0.5)
        .map(({ topic }) => topic),
    confidence: (each: Clause, topic: Topic): number =>
      claims(each).find((claim) => claim.topic === topic)?.confidence ?? 0,
  };
}

function clause(given: Partial<Clause>): Clause {
  return {
    ordinal: 1,
    number: '',
    heading: '',
    above: [],
    level: 1,
    kind: 'section',
    part: 'body',
    language: 'en',
    text: '',
    pieces: [],
    ...given,
  };
}
