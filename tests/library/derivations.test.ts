import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveValue } from '#domain/deal/derived-value.ts';
import { aDraft, anEntryOf, money, share } from '#tests/builders/deal-builders.ts';
import { SHIPPED_LIBRARY, addTermLike, libraryWith } from '#tests/builders/library-folder.ts';

/* What follows from other terms is said in the YAML of the term alone: a lawyer adds it without a programmer. */

const RATIO = 'kind: ratio\n    of: option_fee_initial\n    to: purchase_price_floor';

describe('a term added as YAML alone', () => {
  it('follows from the two that it names', () => {
    const library = libraryWith((folder) =>
      addTermLike(folder, 'remake/option.yaml', 'option_fee_pct_of_price', 'fee_of_fixed_price', (record) =>
        record.replace('to: purchase_price_floor', 'to: purchase_price_fixed'),
      ),
    );
    expect(library.problems).toEqual([]);
    const term = library.terms.find(({ id }) => id === 'fee_of_fixed_price');
    const draft = aDraft({
      entries: {
        option_fee_initial: anEntryOf(money(5_000_000, 'USD')),
        purchase_price_fixed: anEntryOf(money(100_000_000, 'USD')),
      },
    });
    expect(term && deriveValue(term, draft, library, [])?.value).toEqual(
      share(1, 20, 'purchase_price_floor'),
    );
  });
});

describe('a derivation that cannot be', () => {
  it.each([
    [
      'a kind that nobody knows',
      RATIO,
      RATIO.replace('ratio', 'quotient'),
      /none of the choices|derivesFrom|kind/,
    ],
    [
      'a term that is not in the library',
      RATIO,
      RATIO.replace('option_fee_initial', 'opton_fee'),
      /not in the library/,
    ],
    [
      'a term that is written otherwise',
      RATIO,
      RATIO.replace('option_fee_initial', 'option_period_initial'),
      /must be written as money/,
    ],
    [
      'a total of what is no period',
      RATIO,
      'kind: total\n    first: option_period_initial\n    times: option_extension_count\n    each: option_extension_period',
      /for a term written as duration/,
    ],
    [
      'a term that follows from itself',
      RATIO,
      RATIO.replace('option_fee_initial', 'option_fee_pct_of_price'),
      /from itself/,
    ],
  ] as const)('%s is named by file, line and field', (_, from, to, words) => {
    let text = '';
    const { problems } = libraryWith((folder) => {
      const path = join(folder, 'terms', 'remake', 'option.yaml');
      text = readFileSync(path, 'utf8').replace(from, to);
      writeFileSync(path, text);
    });
    const [problem] = problems.filter(({ field }) => field.includes('derivesFrom'));
    expect(problem).toMatchObject({ file: 'terms/remake/option.yaml' });
    expect(problem?.message.en).toMatch(words);
    expect(problem?.message.ko).toMatch(/[가-힣]/);
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toMatch(/derivesFrom:|kind:|of:/);
  });
});

it('every kind stands in the README of the library', () => {
  const readme = readFileSync(join(SHIPPED_LIBRARY, 'README.md'), 'utf8');
  for (const kind of ['ratio', 'part', 'total']) expect(readme).toContain(`| \`${kind}\` |`);
});
