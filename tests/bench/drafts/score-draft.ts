import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { FoundValue, ReadClause } from '#domain/reading/findings/paper-reading.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { certaintyOf, LIKELY } from '#domain/reading/findings/certainty.ts';
import type { Value } from '#domain/values/value.ts';
import type { DraftKey, KeyValue, Trap } from '#tests/builders/reading/draft-keys.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import { alignClauses, plainHeading, squeezed, type Alignment } from './align-clauses.ts';

/** A clause speaks of a term from here on (DESIGN section 4). */

/** What was right of what was asked, and what was said beyond. */
export type Tally = { readonly right: number; readonly asked: number; readonly said: number };

export type DraftScore = {
  readonly draft: string;
  readonly clauses: Tally;
  readonly headings: Tally;
  readonly terms: Tally;
  /** `asked`: values of the key; `said`: values that the reader gave for terms that the key judges. */
  readonly values: Tally;
  /** Values that stand in the clause, and with words, that the key names. */
  readonly places: Tally;
  /** Values whose quotation holds the words that the key quotes, or is part of them. */
  readonly quotes: Tally;
  readonly sure: { readonly sure: number; readonly wrong: number };
  readonly absent: Tally;
  readonly open: Tally;
  readonly conflicts: Tally;
  readonly traps: Tally;
  readonly misses: readonly Miss[];
};

export type Miss = {
  readonly what:
    | 'clause missed'
    | 'clause too many'
    | 'heading'
    | 'term missed'
    | 'term too many'
    | 'value missed'
    | 'value wrong'
    | 'value too many'
    | 'place'
    | 'quotation'
    | 'WRONG AND SURE'
    | 'absent missed'
    | 'absent though there'
    | 'open missed'
    | 'open though not'
    | 'conflict missed'
    | 'conflict too many'
    | 'trap';
  readonly term?: string;
  readonly at: string;
  readonly note: string;
};

export function scoreDraft(key: DraftKey, read: PaperRead): DraftScore {
  const alignment = alignClauses(key, read.findings.clauses);
  const misses: Miss[] = [];
  return {
    draft: key.draft,
    ...scoreClauses(alignment, misses),
    terms: scoreTerms(alignment, misses),
    ...scoreValues(key, read, alignment, misses),
    absent: scoreAbsent(key, read, misses),
    open: scoreOpen(key, read, misses),
    conflicts: scoreConflicts(key, read, misses),
    traps: scoreTraps(key, read, misses),
    misses,
  };
}

/** How a paper was split, alone. */
export function scoreSplit(
  key: DraftKey,
  clauses: readonly Clause[],
): Pick<DraftScore, 'clauses' | 'headings' | 'misses'> {
  const misses: Miss[] = [];
  return { ...scoreClauses(alignClauses(key, clauses), misses), misses };
}

function scoreClauses(
  { pairs, extra: unmatched }: Alignment<Clause>,
  misses: Miss[],
): Pick<DraftScore, 'clauses' | 'headings'> {
  const extra = unmatched.filter((clause) => !isBareHeading(clause));
  const asked = pairs.filter(({ key }) => !key.optional);
  const found = asked.filter(({ read }) => read.length > 0);
  for (const { key, read } of asked)
    if (read.length === 0)
      misses.push({ what: 'clause missed', at: nameOf(key), note: key.heading || key.starts });
  for (const clause of extra)
    misses.push({
      what: 'clause too many',
      at: clause.number || clause.heading || clause.kind,
      note: clause.text.slice(0, 70),
    });
  const headed = found.filter(({ key }) => key.heading && key.kind !== 'recitals');
  const right = headed.filter(({ key, read }) =>
    read.some((clause) => plainHeading(clause.heading) === plainHeading(key.heading)),
  );
  for (const { key, read } of headed)
    if (!right.some((one) => one.key === key))
      misses.push({
        what: 'heading',
        at: nameOf(key),
        note: `"${read[0]?.heading ?? ''}" for "${key.heading}"`,
      });
  const said = pairs.filter(({ read }) => read.length > 0).length + extra.length;
  return {
    clauses: { right: found.length, asked: asked.length, said: said - (pairs.length - asked.length) },
    headings: { right: right.length, asked: headed.length, said: headed.length },
  };
}

/** The heading of an article whose sections are clauses may stand as a clause or only above them. */
function isBareHeading({ number, heading, text }: Clause): boolean {
  return heading !== '' && squeezed(text).length <= squeezed(number + heading).length + 4;
}

/** Claims of terms by clause. What the key calls a mere mention counts neither way. */
function scoreTerms({ pairs, extra }: Alignment<ReadClause>, misses: Miss[]): Tally {
  let right = 0;
  let asked = 0;
  let said = 0;
  for (const { key, read } of pairs) {
    const claimed = new Set(read.flatMap(claimsOf));
    asked += key.terms.length;
    for (const term of key.terms) {
      if (claimed.has(term)) right += 1;
      else misses.push({ what: 'term missed', term, at: nameOf(key), note: key.heading });
    }
    for (const term of claimed) {
      if (key.may.includes(term)) continue;
      said += 1;
      if (!key.terms.includes(term))
        misses.push({ what: 'term too many', term, at: nameOf(key), note: key.heading });
    }
  }
  for (const clause of extra) {
    for (const term of claimsOf(clause)) {
      said += 1;
      misses.push({
        what: 'term too many',
        term,
        at: clause.number || clause.heading,
        note: 'in a clause too many',
      });
    }
  }
  return { right, asked, said };
}

function claimsOf(clause: { readonly terms: readonly { term: string; confidence: number }[] }): string[] {
  return clause.terms.filter(({ confidence }) => confidence >= LIKELY).map(({ term }) => term);
}

function scoreValues(
  key: DraftKey,
  { findings }: PaperRead,
  { pairs }: Alignment<ReadClause>,
  misses: Miss[],
): Pick<DraftScore, 'values' | 'places' | 'quotes' | 'sure'> {
  const expected = new Map(key.values.map((one) => [one.term, one]));
  const mentioned = new Set(key.clauses.flatMap((clause) => [...clause.may, ...clause.terms]));
  const clauseOf = new Map(
    pairs.flatMap(({ key: one, read }) => read.map((clause) => [clause.ordinal, one] as const)),
  );
  let right = 0;
  let said = 0;
  let placed = 0;
  let quoted = 0;
  let valued = 0;
  const sure = { sure: 0, wrong: 0 };
  const judge = (value: FoundValue, isRight: boolean) => {
    if (certaintyOf(value) !== 'sure') return;
    sure.sure += 1;
    if (isRight) return;
    sure.wrong += 1;
    misses.push({ what: 'WRONG AND SURE', term: value.term, at: `${value.clause}`, note: saidBy(value) });
  };
  for (const value of findings.values) {
    const wanted = expected.get(value.term);
    if (!wanted) {
      if (mentioned.has(value.term) && !key.absent.includes(value.term) && !isOpen(key, value.term)) continue;
      said += 1;
      misses.push({ what: 'value too many', term: value.term, at: `${value.clause}`, note: saidBy(value) });
      judge(value, false);
      continue;
    }
    if (wanted.values === 'any') continue;
    said += 1;
    const isRight = wanted.values.some((one) => isSame(one, value.value));
    judge(value, isRight);
    if (!isRight) {
      misses.push({
        what: 'value wrong',
        term: value.term,
        at: wanted.in ?? '',
        note: `${saidBy(value)} for ${wantedOf(wanted)}`,
      });
      continue;
    }
    right += 1;
    valued += 1;
    const at = clauseOf.get(value.clause);
    const isPlaced = at?.terms.includes(value.term) === true || at?.may.includes(value.term) === true;
    if (quotesAlike(value.quote, wanted.quote)) quoted += 1;
    else
      misses.push({
        what: 'quotation',
        term: value.term,
        at: wanted.in ?? '',
        note: `"${value.quote.slice(0, 120)}" for "${wanted.quote}"`,
      });
    if (isPlaced && value.quote.length > 0) placed += 1;
    else
      misses.push({
        what: 'place',
        term: value.term,
        at: wanted.in ?? '',
        note: `"${value.quote}" in ${at ? nameOf(at) : '?'}`,
      });
  }
  const given = new Set(findings.values.map((value) => value.term));
  const asked = key.values.filter((one) => one.values !== 'any');
  for (const one of asked) {
    if (given.has(one.term)) continue;
    if (one.openWillDo && findings.open.some(({ term }) => term === one.term)) right += 1;
    else
      misses.push({
        what: 'value missed',
        term: one.term,
        at: one.in ?? '',
        note: `${wantedOf(one)} "${one.quote}"`,
      });
  }
  return {
    values: { right, asked: asked.length, said },
    places: { right: placed, asked: valued, said: valued },
    quotes: { right: quoted, asked: valued, said: valued },
    sure,
  };
}

/** One holds the other; of words in another language (the twin of a clause) nothing is asked. */
function quotesAlike(said: string, wanted: string): boolean {
  const [one, other] = [said, wanted].map((text) => squeezed(text).toLowerCase()) as [string, string];
  const isKorean = (text: string) => /[가-힣]/.test(text);
  return one.includes(other) || other.includes(one) || isKorean(one) !== isKorean(other);
}

function scoreAbsent(key: DraftKey, { findings }: PaperRead, misses: Miss[]): Tally {
  const there = new Set([...key.values, ...key.open].map(({ term }) => term));
  const said = new Set(findings.absent.map(({ term }) => term));
  const right = key.absent.filter((term) => said.has(term));
  const wrong = [...said].filter((term) => there.has(term));
  for (const term of key.absent) {
    if (said.has(term)) continue;
    const value = findings.values.find((one) => one.term === term);
    misses.push({ what: 'absent missed', term, at: '', note: value ? saidBy(value) : 'nothing said of it' });
  }
  for (const term of wrong) misses.push({ what: 'absent though there', term, at: '', note: '' });
  return { right: right.length, asked: key.absent.length, said: right.length + wrong.length };
}

function scoreOpen(key: DraftKey, { findings }: PaperRead, misses: Miss[]): Tally {
  const said = new Set(findings.open.map(({ term }) => term));
  const judged = new Set([
    ...key.absent,
    ...key.values.filter((one) => !one.openWillDo).map(({ term }) => term),
  ]);
  const right = key.open.filter(({ term }) => said.has(term));
  const wrong = findings.open.filter(({ term }) => judged.has(term));
  for (const { term, quote } of key.open)
    if (!said.has(term)) misses.push({ what: 'open missed', term, at: '', note: quote });
  for (const { term, quote } of wrong) misses.push({ what: 'open though not', term, at: '', note: quote });
  return { right: right.length, asked: key.open.length, said: right.length + wrong.length };
}

function scoreConflicts(key: DraftKey, read: PaperRead, misses: Miss[]): Tally {
  const right = key.conflicts.filter(({ term, kind }) => isFlagged(read, term, kind));
  const said = read.findings.conflicts.filter(
    ({ kind }) => kind !== 'alternatives' && kind !== 'derived' && kind !== 'open',
  );
  const wrong = said.filter(({ term }) => !key.conflicts.some((one) => one.term === term));
  for (const { term, kind, quote } of key.conflicts)
    if (!isFlagged(read, term, kind)) misses.push({ what: 'conflict missed', term, at: kind, note: quote });
  for (const { term, kind, quotes } of wrong)
    misses.push({ what: 'conflict too many', term, at: kind, note: quotes.join(' / ') });
  return { right: right.length, asked: key.conflicts.length, said: right.length + wrong.length };
}

function scoreTraps(key: DraftKey, read: PaperRead, misses: Miss[]): Tally {
  const passed = key.traps.filter((trap) => {
    const fault = faultIn(trap, read);
    if (fault)
      misses.push({
        what: 'trap',
        at: trap.kind,
        note: `${fault} "${trap.quote}"`,
        ...(trap.term ? { term: trap.term } : {}),
      });
    return !fault;
  });
  return { right: passed.length, asked: key.traps.length, said: key.traps.length };
}

/** Why a trap caught the reader; undefined where it did not. */
function faultIn(trap: Trap, read: PaperRead): string | undefined {
  const { findings, split } = read;
  const values = findings.values.filter(({ term }) => term === trap.term);
  const isOpenThere =
    findings.open.some(({ term }) => term === trap.term) ||
    values.some(({ flags }) => flags.includes('open'));
  if (trap.missing !== undefined) {
    const named = squeezed(trap.missing).toLowerCase();
    const isNamed = split.missingSchedules.some(({ name }) =>
      squeezed(name)
        .replaceAll(/["“”']/g, '')
        .toLowerCase()
        .includes(named),
    );
    return isNamed ? undefined : `not named as missing: ${trap.missing}`;
  }
  if (trap.prevailing)
    return split.prevailing?.language === trap.prevailing ? undefined : 'prevailing language not seen';
  if (trap.flagged)
    return isFlagged(read, trap.term ?? '', trap.flagged) ? undefined : `no flag ${trap.flagged}`;
  if (trap.open) return isOpenThere ? undefined : 'not reported as open';
  if (trap.silent)
    return values.length > 0 || isOpenThere
      ? `said of it: ${values.map(saidBy).join('; ') || 'open'}`
      : undefined;
  if (trap.notValued) return values.length > 0 ? `said of it: ${values.map(saidBy).join('; ')}` : undefined;
  const never = trap.never;
  if (!never) return 'a trap without a rule';
  const fallen = values.find(
    ({ value, flags }) => isSame(never, value) && !(trap.unless && flags.includes(trap.unless)),
  );
  return fallen ? `fell for it: ${saidBy(fallen)}` : undefined;
}

function isFlagged({ findings }: PaperRead, term: string, flag: ReadingFlag): boolean {
  return (
    findings.conflicts.some((one) => one.term === term && one.kind === flag) ||
    findings.values.some((one) => one.term === term && one.flags.includes(flag))
  );
}

function isOpen(key: DraftKey, term: string): boolean {
  return key.open.some((one) => one.term === term);
}

/** Fractions in lowest terms and one order of names: the same value is the same text. */
export function isSame(one: Value, other: Value): boolean {
  return ordered(one) === ordered(other);
}

function ordered(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  return `{${Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${name}:${ordered(each)}`)
    .join(',')}}`;
}

function nameOf(key: { readonly number: string; readonly heading: string; readonly kind: string }): string {
  return key.number || key.heading || key.kind;
}

function saidBy({ value, quote, confidence, flags }: FoundValue): string {
  return `${shortOf(value)} (${confidence.toFixed(2)}${flags.length > 0 ? `, ${flags.join(', ')}` : ''}) "${quote.slice(0, 80)}"`;
}

function wantedOf({ values }: KeyValue): string {
  return values === 'any' ? 'any' : values.map(shortOf).join(' or ');
}

/** A value in a few letters. */
export function shortOf(value: Value): string {
  switch (value.kind) {
    case 'money':
      return `${value.money.currency} ${value.money.currency === 'KRW' ? value.money.amountMinor : value.money.amountMinor / 100}${value.per ? ` per ${value.per}` : ''}`;
    case 'share':
      return `${ratio(value.share)} of ${value.base}`;
    case 'rate':
      return `${ratio(value.share)} of ${value.base} a ${value.period}`;
    case 'duration':
    case 'quantity':
      return `${ratio(value.n)} ${value.unit}`;
    case 'multiple':
      return `${ratio(value.n)} times ${value.base}`;
    case 'choice':
      return value.choice;
    default:
      return JSON.stringify(value).slice(0, 60);
  }
}

function ratio({
  numerator,
  denominator,
}: {
  readonly numerator: number;
  readonly denominator: number;
}): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}
