import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeMoneyFile } from '#contract/schemas/money-schema.ts';
import { name, text } from '#contract/schemas/text-schema.ts';
import { readDealFile } from '#app/deals/deal-file.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import { OUR_TEMPLATES, internalInput, paragraphsOf, theLibrary } from '#tests/builders/documents.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const EVERY_OBJECTS = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

describe('names that every object has already', () => {
  it.each(EVERY_OBJECTS)('%s is no id of a source, a payee or a market: its money would be lost', (id) => {
    expect(refusedField(waterfallOf({ source: id, payee: 'p' }))).toBe('spec.sources[0].id');
    expect(refusedField(waterfallOf({ source: 's', payee: id }))).toBe('spec.payees[0].id');
    expect(refusedField(statementOf(id))).toBe('spec.markets[0].id');
    expect(computeMoneyFile(waterfallOf({ source: 's', payee: 'p' })).scenarios).toHaveLength(1);
    expect(computeMoneyFile(statementOf('m')).scenarios).toHaveLength(1);
  });

  it.each(EVERY_OBJECTS)('%s as the figure of a template is no figure', async (figure) => {
    const library = theLibrary();
    const own = { 'brief.en.md': `Before.\n\n<!-- figure: ${figure} -->\n\nAfter.\n` };
    const input = internalInput(aRichDeal(library), library, 'en', { ...OUR_TEMPLATES, ...own });
    expect(paragraphsOf(await writeBrief(input))).toEqual(expect.arrayContaining(['Before.', 'After.']));
  });
});

describe('the length of a text', () => {
  it('is counted as it is kept: decomposed Hangul is not three times as long', () => {
    const title = '한글'.repeat(100);
    expect(title.normalize('NFD').length).toBeGreaterThan(200);
    expect(name(200).parse(title.normalize('NFD'))).toBe(title);
    expect(name(200).safeParse(`${title}가`.normalize('NFD')).success).toBe(false);
  });

  it('never grows beyond the limit by being composed, so that what was kept is taken again', () => {
    // Composition takes U+0958 apart: two letters for one.
    expect(text(10).safeParse('\u0958'.repeat(6)).success).toBe(false);
    const kept = text(10).parse('\u0958'.repeat(5));
    expect(text(10).parse(kept)).toBe(kept);
  });
});

describe('a file that is made to be heavy', () => {
  const library = theLibrary();
  const sample = JSON.parse(
    readFileSync('templates/samples/invented-remake.internal.json', 'utf8'),
  ) as object;
  const names = Object.fromEntries(Array.from({ length: 400_000 }, (_, index) => [`k${index}`, 0]));

  it.each([
    ['ladders', { ...sample, ladders: names }, 'ladders'],
    ['the file itself', { ...sample, ...names }, undefined],
  ])('by names without number in %s is refused before each is checked', (_where, file, field) => {
    const failure = failureOf(() => readDealFile(bytesOf(file), library));
    expect([failure.code, failure.field]).toEqual(['too-large', field]);
  });

  it('by names of a megabyte is refused in a sentence that can be read', () => {
    const long = 'k'.repeat(1_000_000);
    for (const file of [
      { ...sample, [long]: 0 },
      { ...sample, ladders: { [long]: 0 } },
      { ...sample, ...Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, 0])) },
    ]) {
      const { code, message, field } = failureOf(() => readDealFile(bytesOf(file), library));
      expect(code).toBe('invalid-input');
      for (const words of [message.en, message.ko, field ?? '']) expect(words.length).toBeLessThan(2_000);
    }
    const twice = new TextEncoder().encode(`{"${long}":1,"${long}":2}`);
    expect(failureOf(() => readDealFile(twice, library)).message.en.length).toBeLessThan(2_000);
  });
});

function bytesOf(file: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(file));
}

function failureOf(read: () => unknown): Failure {
  try {
    read();
  } catch (error) {
    if (error instanceof Fail) return error.failure;
    throw error;
  }
  throw new Error('It was read.');
}

function refusedField(file: unknown): string | undefined {
  try {
    computeMoneyFile(file);
  } catch (error) {
    if (error instanceof Fail) return error.failure.field;
    throw error;
  }
  return undefined;
}

function waterfallOf({ source, payee }: { readonly source: string; readonly payee: string }): unknown {
  const tier = `{"id":"t","role":"profit","kind":"split","bands":[{"shares":[{"to":"${payee}","share":"100%"}]}]}`;
  return JSON.parse(
    `{"kind":"waterfall","title":"t","spec":{"currency":"USD","payees":[{"id":"${payee}"}],"sources":[{"id":"${source}","into":"a"}],"accounts":[{"id":"a","tiers":[${tier}]}]},"scenarios":[{"id":"x","input":{"receiptsMinor":{"${source}":100}}}]}`,
  );
}

function statementOf(market: string): unknown {
  return JSON.parse(
    `{"kind":"statement","title":"t","spec":{"currency":"USD","markets":[{"id":"${market}","rentalShare":"50%"}],"costs":{"budgetMinor":1000},"net":{},"owner":{}},"scenarios":[{"id":"x","outcome":{"directCostMinor":1000}}]}`,
  );
}
