import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dealFileJsonSchema } from '#contract/formats/deal-file-schema.ts';
import { packJsonSchema } from '#contract/formats/pack-schema.ts';
import { operationSchema } from '#contract/schemas/deal-operation-schema.ts';
import { parseWith } from '#contract/schemas/parse-with.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import { resolveJosa } from '#domain/text/josa.ts';
import { FIELD_NAMES, fieldName } from '#domain/words/field-names.ts';
import { REFUSALS, refusalSentence } from '#domain/words/refusals.ts';
import type { RefusalCode } from '#domain/words/refusals.ts';

const CODES = Object.keys(REFUSALS) as RefusalCode[];
const FIELD = { en: 'clause', ko: '조항' };
const FACTS = { limit: 50_000, actual: 60_000, given: '무엇' };

/** What may stand in Latin letters in a Korean sentence: codes that are the same in Korea. */
const CODES_OF_THE_WORLD = /\b(?:[A-Z]{2,3}|[A-Z]{3}(?:, [A-Z]{3})+)\b/g;

describe('every refusal', () => {
  it.each(CODES)('%s is a whole sentence in both languages, in words of the trade', (code) => {
    for (const facts of [FACTS, { ...FACTS, choices: ['하나', '둘'] }, {}]) {
      const { en, ko } = refusalSentence(code, FIELD, facts);
      expect(en).toMatch(/^[“A-Z].*[.]$/su);
      expect(resolveJosa(ko)).toMatch(/^[‘가-힣].*[.]$/su);
      expect(resolveJosa(ko).replaceAll(CODES_OF_THE_WORLD, '')).not.toMatch(/[A-Za-z]/);
      expect(resolveJosa(ko)).not.toMatch(/\((?:은|이|을)\)|undefined/);
      expect(en).not.toMatch(/undefined|NaN|[a-z]\.[a-z]+\[/);
    }
  });
});

describe('the name of a field', () => {
  it.each([
    ['a deal file', dealFileJsonSchema()],
    ['a pack of precedents', packJsonSchema()],
    ['every operation on a deal', z.toJSONSchema(operationSchema, { io: 'input', unrepresentable: 'any' })],
  ])('is known in both languages for every field of %s', (_name, schema) => {
    const nameless = [...propertiesOf(schema)].filter((field) => !Object.hasOwn(FIELD_NAMES, field));
    expect(nameless).toEqual([]);
  });

  it('is Korean in Korean', () => {
    for (const { ko } of Object.values(FIELD_NAMES)) expect(ko).toMatch(/^[가-힣0-9 ·()]+$/);
  });

  it('says which one of a list, counted as people count', () => {
    expect(fieldName(['operation', 'patch', 'events', 0, 'on'])).toEqual({
      en: 'date (dated events, no. 1)',
      ko: '일자(일자 1번)',
    });
    expect(fieldName(['drafts', 2, 'entries', 'option_fee_initial', 'clause']).ko).toBe('조항(초안 3번)');
    expect(fieldName(['nobody', 'knows']).ko).toBe('입력');
  });
});

/** What each check of a schema says by itself: nothing of the library's own English may come through. */
describe('a schema that refuses', () => {
  const inner = z.strictObject({
    title: z.string().min(1).max(5),
    round: z.number().int().min(0).max(9),
    kinds: z
      .array(z.enum(['remake']))
      .min(1)
      .max(2),
    isDone: z.boolean(),
    value: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('money') })]),
    entries: z.record(z.string().regex(/^[a-z]+$/), z.number()),
    to: z.email(),
  });
  const good = {
    title: 'a',
    round: 1,
    kinds: ['remake'],
    isDone: true,
    value: { kind: 'money' },
    entries: {},
    to: 'a@b.kr',
  };

  it.each([
    ['a text too long', { title: 'abcdef' }, '5 characters (it has 6)'],
    ['a text that is empty', { title: '' }, 'must not be empty'],
    ['a number for a text', { title: 3 }, 'must be text'],
    ['a field left out', { title: undefined }, 'is missing'],
    ['a text for a number', { round: 'x' }, 'must be a number'],
    ['a fraction', { round: 1.5 }, 'whole number'],
    ['a negative number', { round: -1 }, 'must not be negative'],
    ['a number too large', { round: 10 }, 'at most 9'],
    ['no list', { kinds: 'remake' }, 'must be a list'],
    ['an empty list', { kinds: [] }, 'at least 1 entry'],
    ['a list too long', { kinds: ['remake', 'remake', 'remake'] }, 'more than 2'],
    ['another choice', { kinds: ['sequel'] }, 'none of the choices'],
    ['neither yes nor no', { isDone: 'yes' }, 'yes or no'],
    ['another kind', { value: { kind: 'moon' } }, 'none of the choices'],
    ['no group', { value: 3 }, 'must be a group'],
    ['a field that nobody knows', { colour: 'red' }, 'no field “colour”'],
    ['a name that cannot be', { entries: { A1: 3 } }, 'unknown name'],
    ['what no sentence is written for', { to: 'nobody' }, 'is not valid'],
  ])('%s says so in both languages', (_name, patch, said) => {
    const { message } = failureOf(() => parseWith(inner, { ...good, ...patch }));
    expect(message.en).toContain(said);
    expect(message.ko).toMatch(/^‘[가-힣].*[.]$/u);
    expect(message.ko.replaceAll(/‘colour’|‘A1’/g, '').replaceAll(/\(‘\w+’\)/g, '')).not.toMatch(/[A-Za-z]/);
  });
});

function failureOf(read: () => unknown): Failure {
  try {
    read();
  } catch (error) {
    if (error instanceof Fail) return error.failure;
    throw error;
  }
  throw new Error('It was accepted.');
}

function propertiesOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null)
    for (const name of Object.keys(schema.properties)) found.add(name);
  for (const each of Object.values(schema)) propertiesOf(each, found);
  return found;
}
