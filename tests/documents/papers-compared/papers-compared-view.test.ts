import { expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { comparedPapers } from '#domain/reading/versions/compared-papers.ts';
import { papersComparedView } from '#documents/papers-compared/papers-compared-view.ts';
import { p, readFile, wordFile } from '#tests/builders/papers-word.ts';

const ARTICLES = [
  ['제8조 (전속거래 제한)', '제작사는 회사로 하여금 경쟁사업자와 거래하지 못하도록 하여서는 아니 된다.'],
  ['제9조 (업무 지원)', '제작사는 회사의 업무 수행에 필요한 방송시설을 무상으로 제공한다.'],
  ['제10조 (재하도급)', '회사는 이 계약의 전부 또는 일부를 제3자에게 위탁할 수 없다.'],
] as const;

it('says of a move in Korean where it went to and where it came from, with the particle of the place', async () => {
  const [[eighth, moved], [ninth, support], [tenth, subcontract]] = ARTICLES;
  const [before, after] = await Promise.all(
    [
      [eighth, moved, '이를 위반한 약정은 무효로 한다.', ninth, support, tenth, subcontract],
      [eighth, '이를 위반한 약정은 무효로 한다.', ninth, support, tenth, subcontract, moved],
    ].map(async (lines) => {
      const document = await readFile(wordFile({ body: lines.map((line) => p(line)).join('') }));
      return { document, clauses: splitClauses(document).clauses };
    }),
  );
  if (!before || !after) throw new Error('There are two papers.');
  const view = papersComparedView(
    {
      language: 'ko',
      on: '2026-11-30',
      author: { name: '', firm: '' },
      templates: {},
      deflateRaw: (raw) => raw,
      names: { before: { en: 'Round 1', ko: '1차' }, after: { en: 'Round 2', ko: '2차' } },
      compared: comparedPapers(before, after, {
        beforeView: 'accepted',
        afterView: 'accepted',
        isExact: false,
      }),
    },
    'ko',
  );
  const notes = view.clauses.flatMap(({ lines }) => lines.flatMap(({ note }) => (note === '' ? [] : [note])));
  expect(notes).toEqual(['→ 제10조로 이동', '← 제8조에서 이동']);
});
