import { describe, expect, it } from 'vitest';
import { theLibrary } from '#tests/builders/the-library.ts';

/* A clause goes to the United States: it is spelled as there. What is written for us keeps our spelling. */

const BRITISH =
  /\b(?:sub-)?licences?\b|favour|\w+isation\b|recognis|authoris|itemis|monetis|dramatis|publicis|instalment|enquiry|programme|per cent\b|initialled|theatre|behaviour|labour\b|honour|fulfils\b|defence|\bsave (?:for|in|as|where|with)\b/i;

describe('the English of a clause', () => {
  it('is spelled as in the United States', () => {
    const wrong = theLibrary().terms.flatMap(({ id, clauses, positions }) =>
      [
        clauses?.protective,
        clauses?.middle,
        clauses?.opening,
        ...positions.map(({ protective }) => protective),
      ].flatMap((wording) => {
        const found = wording && BRITISH.exec(wording.en);
        return found ? [`${id}: ${found[0]}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a source named in what a term depends on', () => {
  it('is named in full, not by initials that no reader knows', () => {
    const short = theLibrary().terms.filter(({ dependsOn }) => /(?:^|[\s“"])AG\b/.test(dependsOn?.en ?? ''));
    expect(short.map(({ id }) => id)).toEqual([]);
  });
});

/** Numbers that a wording states, in figures or in words; `one` and `two` say too little to be compared. */
const IN_WORDS: Readonly<Record<string, number>> = {
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  'twenty-five': 25,
  thirty: 30,
  'thirty-five': 35,
  'thirty-six': 36,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  'eighty-four': 84,
  ninety: 90,
};

describe('both languages of a clause', () => {
  it('state the same numbers', () => {
    const differing = theLibrary().terms.flatMap(({ id, clauses, positions }) =>
      [clauses?.protective, clauses?.middle, ...positions.map(({ protective }) => protective)].flatMap(
        (wording) => {
          if (!wording) return [];
          const [en, ko] = [englishNumbers(wording.en), koreanNumbers(wording.ko)];
          const missing = [...en].filter((n) => !ko.has(n));
          return missing.length > 0 ? [`${id}: ${missing.join(', ')}`] : [];
        },
      ),
    );
    expect(differing).toEqual([]);
  });
});

function englishNumbers(text: string): Set<number> {
  const bare = text.replaceAll(/\{\{.*?\}\}/g, ' ');
  const figures = [...bare.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([figure]) =>
    Number(figure.replaceAll(',', '')),
  );
  const words = [...bare.toLowerCase().matchAll(/[a-z]+(?:-[a-z]+)?/g)].flatMap(
    ([word]) => IN_WORDS[word] ?? [],
  );
  // "one hundred" is a percentage of the whole, which Korean says as 전체; small counts are words in Korean.
  return new Set([...figures, ...words].filter((n) => n > 3 && n !== 100));
}

function koreanNumbers(text: string): Set<number> {
  const bare = text.replaceAll(/\{\{.*?\}\}/g, ' ');
  return new Set(
    [...bare.matchAll(/(\d[\d,]*(?:\.\d+)?)(만)?/g)].flatMap(([, figure = '', tenThousand]) => {
      const n = Number(figure.replaceAll(',', ''));
      return tenThousand === undefined ? [n] : [n, n * 10_000];
    }),
  );
}
