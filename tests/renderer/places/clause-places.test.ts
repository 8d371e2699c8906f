import { expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { clausePlaces } from '#renderer/places/redline/clause-places.ts';
import { inList, list, p, readFile, wordFile } from '#tests/builders/papers-word.ts';

it('a clause is put in behind the last item of another, and behind the last section of an article', async () => {
  const document = await readFile(
    wordFile({
      body: [
        p('FEES', inList(1)),
        p('Option Fee. Producer pays:', inList(1, 1)),
        p('USD 1 on signature.', inList(1, 2)),
        p('LAW', inList(1)),
        p('Choice. California law applies.', inList(1, 1)),
      ].join(''),
      numbering: list(1, [
        ['decimal', '%1.'],
        ['decimal', '%1.%2'],
        ['lowerLetter', '(%3)'],
      ]),
    }),
  );
  const { clauses } = splitClauses(document);
  expect(
    clausePlaces({ document, findings: { clauses } }).map(({ name, lastWords }) => [name, lastWords]),
  ).toEqual([
    ['1 FEES', 'USD 1 on signature.'],
    ['1.1 Option Fee', 'USD 1 on signature.'],
    ['2 LAW', 'Choice. California law applies.'],
    ['2.1 Choice', 'Choice. California law applies.'],
  ]);
});
