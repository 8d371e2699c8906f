import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { brokenReferences } from '#domain/redline/broken-references.ts';
import { initialsOf } from '#domain/redline/initials.ts';
import { PlacesOfWords } from '#domain/redline/places-of-words.ts';
import { readPasted } from '#papers/read-paper.ts';

const ENGLISH = `OPTION AGREEMENT

1. Option. Owner grants an option for twelve (12) months.

2. Extension. The option runs twelve (12) months more on payment under Section 3.

3. Fee. The fee falls due within twelve (12) months of the payment in Section 1.
`;
const KOREAN = `제1조 (옵션) 옵션 기간은 12개월로 한다.

제2조 (연장)
① 옵션 기간은 1회 연장할 수 있다.
② 연장 기간은 12개월로 한다.
`;

describe('the clause in which words stand', () => {
  it.each([
    [ENGLISH, 'twelve (12) months', '2', { nth: 2, of: 3 }],
    [ENGLISH, 'twelve (12) months', 'Section 3', { nth: 3, of: 3 }],
    [ENGLISH, 'twelve  (12) months', 'Extension', { nth: 2, of: 3 }],
    [KOREAN, '12개월', '제2조', { nth: 2, of: 2 }],
    [KOREAN, '12개월', '제2조 제2항', { nth: 2, of: 2 }],
    [KOREAN, '옵션 기간', '제 1 조', { nth: 1, of: 2 }],
  ])('%#', (text, find, clause, place) => {
    expect(placesIn(text).place(0, { find, replace: 'x', clause })).toMatchObject({
      kind: 'placed',
      change: { place },
    });
  });

  it('refuses a clause that does not say it, and one that says it twice', () => {
    const places = placesIn(ENGLISH);
    const codeOf = (find: string, clause: string) => {
      const answer = places.place(4, { find, replace: 'x', clause });
      return answer.kind === 'refused' ? [answer.refusal.change, answer.refusal.code] : answer;
    };
    expect(codeOf('Owner grants', '2')).toEqual([4, 'clause-not-found']);
    expect(codeOf('Owner grants', '9')).toEqual([4, 'clause-not-found']);
    expect(codeOf('option', '2')).toMatchObject({ kind: 'placed' });
    expect(codeOf('The', '3')).toMatchObject({ kind: 'placed' });
    expect(codeOf('e', '3')).toEqual([4, 'found-several-times']);
  });

  it('knows the clause of words that stand once, so that the receipt counts it', () => {
    expect(placesIn(ENGLISH).place(0, { find: 'Owner grants', replace: 'x' })).toMatchObject({
      kind: 'placed',
      clause: expect.any(Number),
    });
  });
});

describe('references that lead elsewhere', () => {
  it('are named where a clause before them goes, and not where nothing moves', () => {
    const after = `OPTION AGREEMENT

1. Option. Owner grants an option for twelve (12) months.

2. Fee. The fee falls due within twelve (12) months of the payment in Section 1.

3. Extension. The option runs twelve (12) months more on payment under Section 3.
`;
    expect(brokenReferences(split(ENGLISH), split(ENGLISH))).toEqual([]);
    expect(brokenReferences(split(ENGLISH), split(after))).toEqual([
      { said: 'Section 3', clause: '2', meant: '3 Fee', now: '2' },
    ]);
  });
});

it.each([
  ['Kim Lee', 'KL'],
  ['Jane van Doe', 'JvD'],
  ['이지분 변호사', '이변'],
  ['김지분', '김'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

function split(text: string) {
  return splitClauses(readPasted(text));
}

function placesIn(text: string): PlacesOfWords {
  return new PlacesOfWords(readPasted(text), split(text).clauses);
}
