import { z } from 'zod';
import { METHODS } from '#contract/methods.ts';
import type { MethodName } from '#contract/methods.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { aDice } from './dice.ts';
import type { Dice } from './dice.ts';

export type FuzzReport = {
  calls: number;
  answered: number;
  /** How often each code refused. */
  refused: Record<string, number>;
  /** Methods that were answered at least once. */
  reached: string[];
  /** Each with what was asked: a defect of ours, or a path or a stack in what was answered. */
  faults: string[];
};

/** Those that end the workspace or wait for a person. */
const LEFT_OUT: ReadonlySet<string> = new Set(['workspace.moveToSafePlace', 'jobs.start']);

/**
 * Asks every method, by its own schema, with what it allows and with what it does not: the ends of every range, odd
 * texts, ids that exist and others, a field too few or too many. Nothing may be a defect, and nothing may tell a path.
 */
export async function fuzzCalls(calls: number, seed: number): Promise<FuzzReport> {
  const dice = aDice(seed);
  const logged: string[] = [];
  const desk = anApp({
    quietMs: 3_600_000,
    log: (line) => logged.push(line),
    newId: () => crypto.randomUUID(),
  });
  const report: FuzzReport = { calls: 0, answered: 0, refused: {}, reached: [], faults: [] };
  const reached = new Set<string>();
  const names = (Object.keys(METHODS) as MethodName[]).filter((name) => !LEFT_OUT.has(name));
  const schemas = new Map(names.map((name) => [name, schemaOf(name)]));
  const ids: Ids = { all: new Set(['draft-1', 'option_fee_initial', 'reversion_term']), of: new Map() };
  const revisions = new Map<string, number>();
  try {
    for (const { sampleId } of await desk.ask('samples.list', {}))
      remember(await desk.ask('samples.open', { sampleId }), ids);
    for (report.calls = 0; report.calls < calls; report.calls += 1) {
      const method = dice.oneOf(names);
      const input = inputFor(schemas.get(method) ?? {}, { dice, ids, revisions, depth: 0 });
      const answer = await desk.app.answer(method, input);
      if (answer.ok) {
        report.answered += 1;
        reached.add(method);
        note(input, answer.value, revisions);
        if (ids.all.size < 400) remember(answer.value, ids);
        continue;
      }
      const { code, message } = answer.failure;
      report.refused[code] = (report.refused[code] ?? 0) + 1;
      const tellsTooMuch = [message.en, message.ko].some(
        (words) => words.includes(desk.folder) || /\n {4}at /.test(words),
      );
      if (code === 'internal' || tellsTooMuch)
        report.faults.push(
          `${method} ${JSON.stringify(input)?.slice(0, 600)}: ${code} ${logged.splice(0).join(' ').slice(0, 600)}`,
        );
    }
  } finally {
    desk.end();
  }
  report.reached = [...reached].toSorted();
  return report;
}

/** Ids that were answered: all of them, and those of each field, so that most calls reach what they ask for. */
type Ids = { readonly all: Set<string>; readonly of: Map<string, Set<string>> };

type Schema = Readonly<Record<string, unknown>>;
type Given = {
  readonly dice: Dice;
  readonly ids: Ids;
  /** The field that a value is for. */
  readonly field?: string;
  readonly revisions: ReadonlyMap<string, number>;
  readonly depth: number;
  readonly defs?: Readonly<Record<string, Schema>>;
};

function schemaOf(method: MethodName): Schema {
  const schema: z.ZodType = METHODS[method].input;
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

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

function inputFor(schema: Schema, given: Given): unknown {
  const { dice } = given;
  const input = valueFor(schema, { ...given, defs: (schema['$defs'] ?? {}) as Record<string, Schema> });
  if (!dice.chance(0.1) || typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const fields = Object.entries(input);
  const at = dice.below(Math.max(1, fields.length));
  const spoilt = dice.oneOf([
    undefined,
    null,
    -1,
    Number.MAX_SAFE_INTEGER,
    dice.oneOf(ODD),
    [],
    {},
    Number.NaN,
  ]);
  return Object.fromEntries([
    ...fields.map(([name, value], place): [string, unknown] => [name, place === at ? spoilt : value]),
    ...(dice.chance(0.2) ? [[dice.oneOf(ODD), 1] as [string, unknown]] : []),
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
      return dice.chance(0.8)
        ? dice.oneOf(idsFor(given))
        : dice.oneOf(['2026-11-20', '2199-12-31', '권리 복귀', 'net', 'ko', ...ODD]);
    default:
      return dice.oneOf([null, 1, 'x', {}, []]);
  }
}

function objectFor(schema: Schema, given: Given): Record<string, unknown> {
  const { dice } = given;
  const required = new Set((schema['required'] ?? []) as string[]);
  const made: Record<string, unknown> = {};
  for (const [name, each] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>))
    if (required.has(name) || dice.chance(0.4)) made[name] = valueFor(each, { ...given, field: name });
  if (typeof schema['additionalProperties'] === 'object' && schema['propertyNames'] !== undefined)
    for (let n = dice.below(3); n > 0; n -= 1)
      made[dice.oneOf([...given.ids.all])] = valueFor(schema['additionalProperties'] as Schema, given);
  // Mostly the revision that the deal has, or nothing would ever be changed.
  const revision = given.revisions.get(typeof made['dealId'] === 'string' ? made['dealId'] : 'house');
  if ('revision' in made && dice.chance(0.9)) made['revision'] = revision ?? 0;
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

function note(input: unknown, value: unknown, revisions: Map<string, number>): void {
  if (typeof value !== 'object' || value === null || !('revision' in value)) return;
  const named = typeof input === 'object' && input !== null && 'dealId' in input ? input.dealId : undefined;
  const dealId = typeof named === 'string' ? named : 'house';
  if (typeof value.revision === 'number') revisions.set(dealId, value.revision);
}

/** Mostly those of the field, where it has been answered; else any. */
function idsFor({ ids, field = '', dice }: Given): string[] {
  const known = ids.of.get(field.replace(/Ids$/, 'Id'));
  return [...(known && dice.chance(0.85) ? known : ids.all)];
}

/** Every short id in an answer is one to ask with later: the `id` of a `draft` or of one of its `drafts` is a `draftId`. */
function remember(value: unknown, ids: Ids, within = '', depth = 0): void {
  if (depth > 5 || typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    if (/(?:^id|Id|token)$/.test(name) && typeof each === 'string' && each.length < 80) {
      const field = name === 'id' ? `${within.replace(/s$/, '')}Id` : name;
      ids.all.add(each);
      ids.of.set(field, (ids.of.get(field) ?? new Set()).add(each));
    } else remember(each, ids, Array.isArray(value) ? within : name, depth + 1);
  }
}
