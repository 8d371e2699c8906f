import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aDeal, aDraft, anEntry } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { aPaper } from '#tests/builders/whole-deal.ts';
import { numbersFrom } from '#tests/builders/seeded.ts';
import type { Draft, DraftSide } from '#domain/deal/deal.ts';
import type { PaperDirection } from '#domain/deal/paper.ts';
import type { Term } from '#domain/library/term.ts';
import type { StruckAsk } from '#domain/rounds/fate.ts';
import { fatesOfAsks } from '#domain/rounds/fates-of-asks.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import type { TermState } from '#domain/values/state.ts';

const library = theLibrary();
const SIDES: Readonly<Record<string, DraftSide>> = { T: 'theirs', O: 'ours', A: 'agreed' };

function termOf(id: string): Term {
  const term = library.terms.find((each) => each.id === id);
  if (!term) throw new Error(`There is no term ${id}.`);
  return term;
}

function stateOf(text: string, term: Term): TermState {
  if (text === '-') return { kind: 'absent' };
  if (text === '?') return { kind: 'unread' };
  if (text === 'open') return { kind: 'open' };
  if (term.form.kind === 'choice') return { kind: 'value', value: { kind: 'choice', choice: text } };
  const read = readValue(text, { form: term.form, currency: 'USD', words: library });
  if (read.kind === 'refused') throw new Error(`${text}: ${read.why.en}`);
  return { kind: 'value', value: read.values[0] };
}

/**
 * `T USD 600,000; O USD 1,000,000`: papers that say this of the term, and where their files show our words struck. Ours
 * are marked as sent, unless `unsent` stands behind what they say.
 */
function historyOf(text: string, term: Term): { drafts: Draft[]; struck: StruckAsk[] } {
  const struck: StruckAsk[] = [];
  const drafts = text.split(';').map((part, at) => {
    const [, side = '', said = ''] = /^\s*([TOA]) (.*?)\s*$/.exec(part) ?? [];
    const id = `d${at}`;
    if (said.endsWith(' struck')) struck.push({ draftId: id, termId: term.id });
    return aDraft({
      id,
      side: SIDES[side] ?? 'theirs',
      round: at + 1,
      ...(side === 'O' && !said.endsWith(' unsent') ? { sentOn: '2026-11-21' } : {}),
      entries: { [term.id]: anEntry({ state: stateOf(said.replace(/ (?:struck|unsent)$/, ''), term) }) },
    });
  });
  return { drafts, struck };
}

const deal = aDeal({ kinds: ['remake'], ourRoles: ['owner'] });
const fatesIn = (drafts: readonly Draft[], struck: readonly StruckAsk[] = []) =>
  fatesOfAsks({ deal, drafts }, library.terms, struck).map(({ fate }) => fate);

describe('what became of an ask', () => {
  const rows = readFileSync('tests/fixtures/rounds/histories.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(rows)('%s%s %s: %s is %s', (_edge, _number, termId = '', history = '', fates = '') => {
    const { drafts, struck } = historyOf(history, termOf(termId));
    expect(fatesIn(drafts, struck).join(', ') || 'none').toBe(fates);
  });

  it('is right on histories of three rounds that are made so that it is known', () => {
    const below = numbersFrom(20_261_129);
    const term = termOf('purchase_price_fixed');
    const price = (thousands: number) => `USD ${thousands * 1000}`;
    const wrong: string[] = [];
    for (let at = 0; at < 500; at += 1) {
      const first = 100 + below(400);
      const ask = first + 200 + below(400);
      const between = first + 1 + below(ask - first - 1);
      const answers = {
        accepted: price(ask + below(2) * below(100)),
        partly: price(between),
        ignored: price(first),
        reverted: `${price(first)} struck`,
        modified: price(first - 1 - below(99)),
        unknown: '?',
      };
      const fates = Object.keys(answers) as (keyof typeof answers)[];
      const fate = fates[below(fates.length)] ?? 'ignored';
      const history = `T ${price(first)}; O ${price(ask)}; T ${answers[fate]}; O ${price(ask + 200)}`;
      const { drafts, struck } = historyOf(history, term);
      const said = fatesIn(drafts, struck).join(', ');
      if (said !== `${fate}, pending`) wrong.push(`${history}: ${said}`);
    }
    expect(wrong).toEqual([]);
  });

  it('says which paper answered, and that an ask was put before', () => {
    const { drafts } = historyOf(
      'T USD 600,000; O USD 1,000,000; T USD 700,000; O USD 1,000,000',
      termOf('purchase_price_fixed'),
    );
    const [first, second] = fatesOfAsks({ deal, drafts }, library.terms);
    expect([first?.answer?.paper.id, first?.isRepeated]).toEqual(['d2', false]);
    expect([second?.answer, second?.isRepeated]).toEqual([undefined, true]);
  });

  it('does not count an ask as put before where the draft that put it stayed with us', () => {
    const { drafts } = historyOf(
      'T USD 600,000; O USD 900,000; O USD 1,000,000 unsent; T USD 700,000; O USD 1,000,000',
      termOf('purchase_price_fixed'),
    );
    const asks = fatesOfAsks({ deal, drafts }, library.terms);
    expect(asks.map(({ asked, isRepeated }) => [asked.paper.id, isRepeated])).toEqual([
      ['d1', false],
      ['d4', false],
    ]);
  });

  it('takes a draft whose paper was sent for one that they have', () => {
    const { drafts } = historyOf('T USD 600,000; O USD 1,000,000 unsent', termOf('purchase_price_fixed'));
    const fateWith = (direction: PaperDirection) => {
      const papers = { p: aPaper({ draftId: 'd1', direction }) };
      return fatesOfAsks({ deal, drafts, papers }, library.terms)[0]?.fate;
    };
    expect([fateWith('sent'), fateWith('kept')]).toEqual(['pending', 'unsent']);
  });
});
