// Writes templates/samples/*.internal.json from the tables in .tools/samples.
// Usage: node .tools/make-samples.ts [LIBRARY_FOLDER]
import { readFileSync, writeFileSync } from 'node:fs';
import { dealFileName, parseDealFile, writeDealFile } from '../src/app/deals/deal-file.ts';
import { readLibraryFolder } from '../src/app/library/library-folder.ts';
import { isCurrencyCode, minorDigits } from '../src/domain/figures/currency.ts';
import { parseDecimal, parsePercent } from '../src/domain/figures/fraction.ts';
import { EMPTY_ENTRY } from '../src/domain/deal/deal.ts';
import { assertNever } from '../src/domain/base/failure.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { inventedCoProduction } from './samples/invented-co-production.ts';
import { inventedRemake } from './samples/invented-remake.ts';
import { publicSamples } from './samples/public-record.ts';
import type { DealDocument, Draft, TermEntry } from '../src/domain/deal/deal.ts';
import type { TermState } from '../src/domain/values/state.ts';
import type { Value } from '../src/domain/values/value.ts';
import type { Ladder, Term } from '../src/domain/library/term.ts';
import type { ValueForm } from '../src/domain/values/form.ts';
import type { CurrencyCode } from '../src/domain/figures/currency.ts';
import type { Fraction } from '../src/domain/figures/fraction.ts';
import type { Money } from '../src/domain/figures/money.ts';
import type { Cell, DraftTable, EntryRow, Sample } from './samples/sample-table.ts';

const library = loadLibrary(readLibraryFolder(process.argv[2] ?? 'templates/library'));
const terms = new Map(library.terms.map((term) => [term.id, term]));

for (const sample of [...publicSamples, inventedRemake, inventedCoProduction]) {
  const document = documentOf(sample);
  const bytes = writeDealFile({
    edition: 'internal',
    document,
    originId: `sample-${sample.id}`,
    sample: { title: sample.title, about: sample.about },
  });
  const path = `templates/samples/${dealFileName(sample.id, 'internal')}`;
  writeFileSync(path, bytes);
  const read = parseDealFile(readFileSync(path), library);
  const counts = read.drafts.map(
    (draft) =>
      `${draft.id} ${countOf(draft, 'value')}v ${countOf(draft, 'absent')}a ${countOf(draft, 'open')}o ${countOf(draft, 'undisclosed')}u ${countOf(draft, 'disputed')}d ${Object.values(draft.entries).filter((entry) => entry.clause !== '').length}c`,
  );
  console.log(`${sample.id}: ${counts.join('; ')}; ${Object.keys(read.ladders).length} ladders`);
}

function countOf(draft: Draft, kind: TermState['kind']): number {
  return Object.values(draft.entries).filter(({ state }) => state.kind === kind).length;
}

function documentOf(sample: Sample): DealDocument {
  const drafts: Draft[] = [];
  for (const table of sample.drafts) drafts.push(draftOf(table, sample, drafts));
  return {
    deal: sample.deal,
    drafts,
    ladders: Object.fromEntries((sample.adopt ?? []).map((id) => [id, ladderOf(id, sample)])),
    situation: sample.situation ?? {},
  };
}

function draftOf(table: DraftTable, sample: Sample, before: readonly Draft[]): Draft {
  const { id, side, label, round, on } = table;
  const base = before.find((draft) => draft.id === table.basedOn);
  if (table.basedOn !== undefined && !base) throw new Error(`${id}: no draft ${table.basedOn}`);
  const entries: Record<string, TermEntry> = { ...base?.entries };
  for (const row of table.rows) entries[row[0]] = entryOf(row);
  if (table.rest === 'undisclosed')
    for (const term of library.terms.filter((each) => applies(each, sample)))
      entries[term.id] ??= { ...EMPTY_ENTRY, state: { kind: 'undisclosed' } };
  return { id, side, label, round, on, entries };
}

function applies(term: Term, { deal }: Sample): boolean {
  return (
    !deal.notApplicable.includes(term.id) &&
    term.kinds.some((kind) => deal.kinds.includes(kind)) &&
    term.positions.some(({ roles }) => roles.some((role) => deal.ourRoles.includes(role)))
  );
}

function entryOf([termId, cell, said]: EntryRow): TermEntry {
  return {
    state: stateOf(termId, cell),
    clause: said?.clause ?? '',
    place: said?.place ?? '',
    sourceIds: said?.sources ?? [],
    note: said?.note ?? '',
  };
}

function stateOf(termId: string, cell: Cell): TermState {
  if (cell === '-') return { kind: 'absent' };
  if (cell === '?') return { kind: 'open' };
  if (cell === 'undisclosed') return { kind: 'undisclosed' };
  if (typeof cell !== 'object') return { kind: 'value', value: valueOf(termId, cell) };
  if ('text' in cell) return { kind: 'value', value: { kind: 'text', text: cell.text } };
  if ('schedule' in cell) {
    const instalments = cell.schedule.map(({ percent, of, due }) => ({
      part: { kind: 'share' as const, share: percentOf(percent), base: of },
      due,
    }));
    return { kind: 'value', value: { kind: 'schedule', instalments } };
  }
  const candidates = cell.disputed.map(({ cell: each, source }) => ({
    value: typeof each === 'object' ? { kind: 'text' as const, text: each.text } : valueOf(termId, each),
    sourceId: source,
  }));
  return { kind: 'disputed', candidates };
}

/** `5` in the term's own unit; `KRW 30000000`, `2 years`, `5 of net_profits` in another. */
function valueOf(termId: string, cell: number | string): Value {
  const form = terms.get(termId)?.form;
  if (!form) throw new Error(`No term ${termId}`);
  const words = String(cell).split(' ');
  const [first = '', second = ''] = words;
  const of = words[1] === 'of' ? words[2] : undefined;
  switch (form.kind) {
    case 'money':
      return { kind: 'money', money: moneyOf(words, form.currency), ...(form.per ? { per: form.per } : {}) };
    case 'share':
      return { kind: 'share', share: percentOf(first), base: of ?? form.base };
    case 'rate':
      return { kind: 'rate', share: percentOf(first), base: of ?? form.base, period: form.period };
    case 'multiple':
      return { kind: 'multiple', n: numberOf(first), base: of ?? form.base };
    case 'duration':
      return { kind: 'duration', n: numberOf(first), unit: unitOf(second, form) };
    case 'quantity':
      return { kind: 'quantity', n: numberOf(first), unit: form.unit };
    case 'yes-no':
      return { kind: 'yes-no', yes: cell === 'yes' };
    case 'choice':
      return { kind: 'choice', choice: first };
    case 'date':
      return { kind: 'date', on: first };
    case 'text':
      return { kind: 'text', text: String(cell) };
    default:
      return assertNever(form);
  }
}

function moneyOf(words: readonly string[], currency: CurrencyCode): Money {
  const [first = '', second] = words;
  if (second === undefined) return inMinor(first, currency);
  if (!isCurrencyCode(first)) throw new Error(`No currency ${first}`);
  return inMinor(second, first);
}

function inMinor(major: string, currency: CurrencyCode): Money {
  return { amountMinor: Number(major) * 10 ** minorDigits(currency), currency };
}

function unitOf(word: string, form: Extract<ValueForm, { kind: 'duration' }>) {
  if (word === '') return form.unit;
  if (word === 'days' || word === 'weeks' || word === 'months' || word === 'years') return word;
  throw new Error(`No unit ${word}`);
}

function numberOf(text: string): Fraction {
  const number = parseDecimal(text);
  if (!number) throw new Error(`No number ${text}`);
  return number;
}

/** `2.5` is 2.5%; `1/3` is a third of the whole. */
function percentOf(text: string): Fraction {
  const share = parsePercent(text);
  if (!share) throw new Error(`No percentage ${text}`);
  return share;
}

/** The library's suggestion for our role, adopted as it stands. */
function ladderOf(termId: string, { deal }: Sample): Ladder {
  const position = terms
    .get(termId)
    ?.positions.find(({ roles }) => roles.some((role) => deal.ourRoles.includes(role)));
  if (!position) throw new Error(`No position of ours on ${termId}`);
  return position.ladder;
}
