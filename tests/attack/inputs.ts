import { z } from 'zod';
import { METHODS } from '#contract/methods.ts';
import type { MethodName } from '#contract/methods.ts';
import type { Dice } from './dice.ts';

/** What was answered, and so what can be asked with. */
export type Known = ReturnType<typeof createKnown>;

/** Of each field; the oldest go first, because what they named may be gone. */
const MOST_IDS = 60;

/** Remembers ids by the field that they answer to, and by the deal that they were answered with. */
export function createKnown() {
  const fields = new Map<string, Set<string>>();
  const revisions = new Map<string, number>();
  put('draftId', 'draft-1');
  for (const termId of ['option_fee_initial', 'reversion_term', 'net_profit_points', 'rights_scope'])
    put('termId', termId);

  return {
    /** Every short id in an answer is one to ask with later: the `id` of a `draft` or of one of its `drafts` is a `draftId`. */
    take(input: unknown, value: unknown): void {
      const dealId = dealOf(value) ?? dealOf(input);
      const revision = fieldOf(value, 'revision');
      if (typeof revision === 'number') revisions.set(dealId ?? 'house', revision);
      remember(value, dealId);
    },
    revisionOf: (dealId: string | undefined): number => revisions.get(dealId ?? 'house') ?? 0,
    /** Mostly those of the field and the deal. */
    ids(field: string, dealId: string | undefined, dice: Dice): string {
      const wanted = field.replace(/Ids$/, 'Id');
      const ofDeal = dealId === undefined ? undefined : fields.get(`${dealId}/${wanted}`);
      const ofAll = fields.get(wanted);
      if (ofDeal && dice.chance(0.9)) return dice.oneOf([...ofDeal]);
      if (ofAll && dice.chance(0.85)) return dice.oneOf([...ofAll]);
      return dice.oneOf([...(fields.get(dice.oneOf([...fields.keys()])) ?? [''])]);
    },
    has: (field: string): boolean => fields.has(field.replace(/Ids$/, 'Id')),
  };

  function put(field: string, id: string): void {
    const known = fields.get(field) ?? new Set();
    known.delete(id);
    known.add(id);
    for (const oldest of known) {
      if (known.size <= MOST_IDS) break;
      known.delete(oldest);
    }
    fields.set(field, known);
  }

  function remember(value: unknown, dealId: string | undefined, within = '', depth = 0): void {
    if (depth > 5 || typeof value !== 'object' || value === null) return;
    for (const [name, each] of Object.entries(value)) {
      if (!/(?:^id|Id|token)$/.test(name) || typeof each !== 'string' || each.length >= 80) {
        remember(each, dealId, Array.isArray(value) ? within : name, depth + 1);
        continue;
      }
      const field = name === 'id' ? `${within.replace(/s$/, '')}Id` : name;
      put(field, each);
      if (dealId !== undefined && field !== 'dealId') put(`${dealId}/${field}`, each);
    }
  }
}

function dealOf(value: unknown): string | undefined {
  const named = fieldOf(value, 'dealId') ?? fieldOf(fieldOf(fieldOf(value, 'document'), 'deal'), 'id');
  return typeof named === 'string' ? named : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

type Schema = Readonly<Record<string, unknown>>;
type Given = {
  readonly dice: Dice;
  readonly known: Known;
  /** The field that a value is for, and the deal that is asked of. */
  readonly field?: string;
  readonly dealId?: string | undefined;
  readonly depth: number;
  readonly defs?: Readonly<Record<string, Schema>>;
};

const schemas = new Map<MethodName, Schema>();

function schemaOf(method: MethodName): Schema {
  const schema: z.ZodType = METHODS[method].input;
  const made = schemas.get(method) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  schemas.set(method, made);
  return made;
}

const DATES = ['2026-11-20', '2026-12-01', '2024-02-29', '2199-12-31'];
const ODD = [
  '',
  ' ',
  '\u0000',
  '__proto__',
  '../../etc/passwd',
  '<img onerror=x>',
  '가'.repeat(600),
  '\uFDFA'.repeat(50),
  '1e999',
  '\uD800',
  'NaN',
  "'; DROP TABLE deal; --",
];

/** What the method's own schema allows; one in ten is spoilt afterwards. */
export function inputFor(method: MethodName, known: Known, dice: Dice): unknown {
  const schema = schemaOf(method);
  const defs = (schema['$defs'] ?? {}) as Record<string, Schema>;
  const input = valueFor(schema, { dice, known, depth: 0, defs });
  return dice.chance(0.1) ? spoilt(input, dice) : input;
}

/** The same with one value, wherever it lies, turned into another, left out or put beside one that nobody knows. */
export function spoilt(input: unknown, dice: Dice): unknown {
  if (typeof input !== 'object' || input === null || dice.chance(0.05)) return oddInPlaceOf(input, dice);
  if (Array.isArray(input)) {
    if (input.length === 0 || dice.chance(0.2))
      return [...(input as unknown[]), oddInPlaceOf(input[0], dice)];
    const at = dice.below(input.length);
    return input.map((each: unknown, place) => (place === at ? spoilt(each, dice) : each));
  }
  const fields = Object.entries(input);
  if (fields.length === 0 || dice.chance(0.05)) return { ...input, [dice.oneOf(ODD)]: 1 };
  const at = dice.below(fields.length);
  if (dice.chance(0.1)) return Object.fromEntries(fields.filter((_field, place) => place !== at));
  return Object.fromEntries(
    fields.map(([name, value], place): [string, unknown] => [
      name,
      place === at ? spoilt(value, dice) : value,
    ]),
  );
}

/** Mostly of the same kind, or the first look at the input would refuse it. */
function oddInPlaceOf(value: unknown, dice: Dice): unknown {
  if (typeof value === 'number' && dice.chance(0.85))
    return dice.oneOf([
      0,
      -1,
      1,
      value + 1,
      value * 1_000,
      0.1,
      1e15,
      Number.MAX_SAFE_INTEGER,
      Number.MIN_SAFE_INTEGER,
    ]);
  if (typeof value === 'string' && dice.chance(0.85))
    return dice.oneOf([
      ...ODD,
      `${value}${dice.oneOf(ODD)}`,
      value.slice(1),
      value.repeat(20),
      '2026-02-30',
      '9999-12-31',
    ]);
  return dice.oneOf([
    undefined,
    null,
    -1,
    Number.MAX_SAFE_INTEGER,
    dice.oneOf(ODD),
    [],
    {},
    Number.NaN,
    true,
  ]);
}

function valueFor(schema: Schema, given: Given): unknown {
  const { dice, defs = {} } = given;
  const deeper = { ...given, depth: given.depth + 1 };
  if (given.depth > 14) return null;
  if (typeof schema['$ref'] === 'string')
    return valueFor(defs[schema['$ref'].split('/').at(-1) ?? ''] ?? {}, deeper);
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return dice.oneOf(schema['enum'] as unknown[]);
  const branches = (schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']) as Schema[] | undefined;
  if (branches) return valueFor(dice.oneOf(branches), deeper);
  switch (schema['type']) {
    case 'object':
      return objectFor(schema, deeper);
    case 'array': {
      const least = Number(schema['minItems'] ?? 0);
      const length = least + dice.below(3);
      return Array.from({ length }, () => valueFor((schema['items'] ?? {}) as Schema, deeper));
    }
    case 'integer':
    case 'number':
      return numberFor(schema, dice);
    case 'boolean':
      return dice.chance(0.5);
    case 'string':
      return stringFor(schema, given);
    default:
      return dice.oneOf([null, 1, 'x', {}, []]);
  }
}

function stringFor({ format, pattern }: Schema, { dice, known, field = '', dealId }: Given): string {
  if (typeof format === 'string' && format.startsWith('date') && dice.chance(0.9)) return dice.oneOf(DATES);
  const isId = known.has(field) || typeof pattern === 'string';
  if (dice.chance(isId ? 0.9 : 0.3)) return known.ids(field, dealId, dice);
  return dice.oneOf([...DATES, '권리 복귀', 'net', 'ko', 'USD', ...ODD]);
}

function objectFor(schema: Schema, given: Given): Record<string, unknown> {
  const { dice, known } = given;
  const required = new Set((schema['required'] ?? []) as string[]);
  const made: Record<string, unknown> = {};
  let { dealId } = given;
  for (const [name, each] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    if (!required.has(name) && !dice.chance(0.4)) continue;
    made[name] = valueFor(each, { ...given, field: name, dealId });
    if (name === 'dealId' && typeof made[name] === 'string') dealId = made[name];
  }
  if (typeof schema['additionalProperties'] === 'object' && schema['propertyNames'] !== undefined)
    for (let n = dice.below(3); n > 0; n -= 1)
      made[known.ids(given.field ?? '', dealId, dice)] = valueFor(
        schema['additionalProperties'] as Schema,
        given,
      );
  // Mostly the revision that the deal has, or nothing would ever be changed.
  if ('revision' in made && dice.chance(0.9)) made['revision'] = known.revisionOf(dealId);
  return made;
}

function numberFor(schema: Schema, dice: Dice): number {
  const least = Number(schema['minimum'] ?? -1_000_000);
  const most = Number(schema['maximum'] ?? 1_000_000);
  return dice.oneOf([
    least,
    most,
    least + dice.below(1_000),
    Math.max(least, most - dice.below(1_000)),
    0,
    1,
    12,
    1_000_000,
  ]);
}
