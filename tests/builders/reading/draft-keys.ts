// The keys of our own whole drafts: what a careful reader finds in them, settled by a person before any reader ran.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { READING_FLAGS, type ReadingFlag } from '#domain/deal/paper.ts';
import { parsePercent, parseRatio, type Fraction } from './key-figures.ts';
import { CLAUSE_KINDS, type ClauseKind } from '#domain/reading/clauses/clause.ts';
import type { Value } from '#domain/values/value.ts';
import { ROOT } from '#tests/builders/paths.ts';

export type DraftKey = {
  readonly draft: string;
  readonly kind: 'remake' | 'co-production' | 'distribution';
  readonly language: 'ko' | 'en' | 'both';
  readonly prevailing?: 'ko' | 'en';
  readonly clauses: readonly KeyClause[];
  readonly values: readonly KeyValue[];
  /** Terms that a negotiator would look for and that the paper does not say. */
  readonly absent: readonly string[];
  readonly open: readonly { readonly term: string; readonly quote: string }[];
  readonly conflicts: readonly {
    readonly term: string;
    readonly kind: ReadingFlag;
    readonly quote: string;
  }[];
  /** Schedules that are named and not there. */
  readonly missing: readonly string[];
  readonly traps: readonly Trap[];
  readonly authors: readonly string[];
  readonly comments: number;
};

export type KeyClause = {
  readonly number: string;
  readonly heading: string;
  readonly kind: ClauseKind;
  /** Its first words, where it has no number. */
  readonly starts: string;
  /** Number or first words of the clause that says the same in the other language. */
  readonly twin?: string;
  /** Settles these. */
  readonly terms: readonly string[];
  /** Touches these: claimed or not, neither counts. */
  readonly may: readonly string[];
  /** It may as well be part of its neighbour. */
  readonly optional: boolean;
};

export type KeyValue = {
  readonly term: string;
  /** One or more readings that a careful reader may give. `any`: the words decide, the catalogue has no exact choice. */
  readonly values: readonly Value[] | 'any';
  readonly quote: string;
  readonly in?: string;
  readonly flag?: ReadingFlag;
  /** Reported as open it is right too. */
  readonly openWillDo: boolean;
};

/** Something that leads a careless reader astray, and what must not, or must, come of it. */
export type Trap = {
  readonly kind: string;
  readonly quote: string;
  readonly term?: string;
  /** The term must not have this value. `unless`: as an alternative under that flag it may. */
  readonly never?: Value;
  readonly unless?: ReadingFlag;
  readonly flagged?: ReadingFlag;
  readonly open?: true;
  /** Nothing may be claimed of the term, neither a value nor an open point. */
  readonly silent?: true;
  /** No value: open, or nothing. */
  readonly notValued?: true;
  readonly missing?: string;
  readonly prevailing?: 'ko' | 'en';
  /** The words are deleted, or stand in a comment. */
  readonly gone?: true;
  readonly aside?: true;
};

export const KEYS = join(ROOT, 'tests/fixtures/reading/drafts');

export function readKey(draft: string): DraftKey {
  const raw = parse(readFileSync(join(KEYS, `${draft}.yaml`), 'utf8')) as Readonly<Record<string, unknown>>;
  const list = (name: string) => (raw[name] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const prevailing = raw['prevailing'] as 'ko' | 'en' | undefined;
  return {
    draft: raw['draft'] as string,
    kind: raw['kind'] as DraftKey['kind'],
    language: raw['language'] as DraftKey['language'],
    ...(prevailing ? { prevailing } : {}),
    clauses: list('clauses').map((clause) => clauseOf(clause, draft)),
    values: list('values').map((value) => valueOf(value)),
    absent: (raw['absent'] ?? []) as readonly string[],
    open: (raw['open'] ?? []) as DraftKey['open'],
    conflicts: (raw['conflicts'] ?? []) as DraftKey['conflicts'],
    missing: (raw['missing'] ?? []) as readonly string[],
    traps: list('traps').map((trap) => trapOf(trap)),
    authors: Object.values((raw['revisions'] ?? {}) as Readonly<Record<string, string>>),
    comments: (raw['comments'] as number | undefined) ?? 0,
  };
}

function clauseOf(raw: Record<string, unknown>, draft: string): KeyClause {
  const number = (raw['number'] as string | undefined) ?? '';
  const kind = (raw['kind'] as ClauseKind | undefined) ?? 'section';
  if (!CLAUSE_KINDS.includes(kind)) throw new Error(`${draft}: no kind of clause "${kind}"`);
  return {
    number,
    heading: (raw['heading'] as string | undefined) ?? '',
    kind,
    starts: (raw['starts'] as string | undefined) ?? '',
    ...(raw['twin'] ? { twin: raw['twin'] as string } : {}),
    terms: (raw['terms'] as string[] | undefined) ?? [],
    may: (raw['may'] as string[] | undefined) ?? [],
    optional: raw['optional'] === true,
  };
}

function valueOf(raw: Record<string, unknown>): KeyValue {
  const text = raw['value'] as string;
  const or = (raw['or'] as string[] | undefined) ?? [];
  return {
    term: raw['term'] as string,
    values: text === 'any' ? 'any' : [text, ...or].map(parseKeyValue),
    quote: raw['quote'] as string,
    ...(raw['in'] ? { in: raw['in'] as string } : {}),
    ...(raw['flag'] ? { flag: flagOf(raw['flag'] as string) } : {}),
    openWillDo: raw['openWillDo'] === true,
  };
}

function trapOf(raw: Record<string, unknown>): Trap {
  return {
    ...(raw as unknown as Trap),
    ...(raw['never'] ? { never: parseKeyValue(raw['never'] as string) } : {}),
    ...(raw['unless'] ? { unless: flagOf(raw['unless'] as string) } : {}),
    ...(raw['flagged'] ? { flagged: flagOf(raw['flagged'] as string) } : {}),
  };
}

function flagOf(text: string): ReadingFlag {
  const flag = READING_FLAGS.find((one) => one === text);
  if (!flag) throw new Error(`no flag "${text}"`);
  return flag;
}

/**
 * Values as a key writes them: `USD 45000`, `USD 3000 per episode`, `5% net_profits`, `1/3 purchase_price`,
 * `2% prime_rate year`, `18 months`, `2 count`, `x2.5 negative_cost`, `choice free`.
 */
export function parseKeyValue(text: string): Value {
  const [head = '', ...rest] = text.split(' ');
  if (head === 'choice') return { kind: 'choice', choice: rest[0] ?? '' };
  if (/^[A-Z]{3}$/.test(head)) return moneyOf(head, rest);
  if (head.startsWith('x')) return { kind: 'multiple', n: parseRatio(head.slice(1)), base: rest[0] ?? '' };
  if (head.endsWith('%') || (head.includes('/') && rest.length === 1)) {
    const share = parsePercent(head);
    const [base = 'none_stated', period] = rest;
    return period === 'year' || period === 'month'
      ? { kind: 'rate', share, base, period }
      : { kind: 'share', share, base };
  }
  const unit = rest[0] ?? '';
  const n: Fraction = parseRatio(head);
  if (unit === 'days' || unit === 'weeks' || unit === 'months' || unit === 'years')
    return { kind: 'duration', n, unit };
  return { kind: 'quantity', n, unit };
}

function moneyOf(currency: string, rest: readonly string[]): Value {
  const whole = Number(rest[0]);
  const money = { amountMinor: currency === 'KRW' ? whole : whole * 100, currency: currency as 'USD' };
  return rest[1] === 'per' ? { kind: 'money', money, per: rest[2] as 'episode' } : { kind: 'money', money };
}
