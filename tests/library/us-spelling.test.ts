import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { aSample } from '#tests/builders/known-deals.ts';

/** The forms that British English has and American English has not. Names keep theirs. */
const BRITISH =
  /\b(?:licences?|judgements?|labour|programmes?|instalments?|theatres?|centre[ds]?|\w*(?:collateral|capital|final|real|util|minim|maxim|penal|amort|monet|special|general)is(?:e[sd]?|ing|ations?)|organis\w+|recognis\w+|authoris\w+|itemis\w+|serialis\w+|criticis(?:e|ed|es|ing)|favour\w*|honour\w*|colour\w*|behaviour|cancelled|cancelling|labelled|travelled|initialled|catalogues?|cheques?|per cent|defence|fulfil|spelt|whilst)\b/i;
/** What a template fills in is called as the program calls it; nobody reads it. */
const PLACEHOLDERS = /\{\{.*?\}\}|\{%.*?%\}/g;
const NAMES = /International Arbitration Centre|<span class="(?:Unf|F)avourable">/g;

it('what goes to the United States is in American English: the library, and the English documents', () => {
  const documents = join(TEMPLATES, 'documents');
  const texts = [
    ...englishIn(theLibrary()),
    ...readdirSync(documents)
      .filter((name) => name.endsWith('.en.md'))
      .flatMap((name) => readFileSync(join(documents, name), 'utf8').split('\n')),
  ];
  expect(texts.length).toBeGreaterThan(5_000);
  expect(
    texts.filter((text) => BRITISH.test(text.replaceAll(PLACEHOLDERS, '').replaceAll(NAMES, ''))),
  ).toEqual([]);
});

it('the invented deals, whose papers go there too, are in American English', () => {
  const texts = ['invented-remake', 'invented-co-production'].flatMap((name) =>
    Object.values(aSample(name).ladders).flatMap(englishIn),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => BRITISH.test(text))).toEqual([]);
});

function englishIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'en' && typeof part === 'string' ? [part] : englishIn(part),
  );
}
