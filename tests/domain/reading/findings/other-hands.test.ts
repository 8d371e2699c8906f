// Sentences as other hands write them, term by term, and the grammar that reads them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { DealKind } from '#domain/library/term.ts';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import { deedsOf } from '#domain/reading/findings/deeds.ts';
import { partyNames } from '#domain/reading/findings/party-names.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { FIXTURES } from '#tests/builders/paths.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

type Row = { readonly term: string; readonly wanted: string; readonly text: string };

const rows = readFileSync(join(FIXTURES, 'reading', 'terms', 'other-hands.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row & { got: string | undefined; isSure: boolean } => {
    const [kind = '', term = '', wanted = '', heading = '', text = ''] = line.split(' | ');
    const { values } = findingsOf([{ heading, text }], [kind as DealKind]);
    const found = values.find((value) => value.term === term);
    return {
      term,
      wanted,
      text,
      got: found && shortOf(found.value),
      isSure: found !== undefined && certaintyOf(found) === 'sure',
    };
  });

describe('sentences as other hands write them', () => {
  it('are read, all but one in twenty', () => {
    const missed = rows.filter(({ got, wanted }) => got !== wanted);
    expect(missed.map(({ term, text }) => `${term}: ${text}`).slice(rows.length / 20)).toEqual([]);
  });

  it('are never read wrong and called sure', () => {
    expect(rows.filter(({ got, wanted, isSure }) => isSure && got !== wanted)).toEqual([]);
  });
});

describe('a party', () => {
  const LETTER =
    'Mapo Films keeps the stage. Mapo Films warrants its title. Gale may extend the option and pays Mapo Films $20,000. Gale is not obligated to make the film.';

  it('is known by what it does', () => {
    expect(deedsOf('Mapo Films', LETTER)).toBeGreaterThan(1);
    expect(deedsOf('Gale', LETTER)).toBeLessThan(-1);
    expect(deedsOf('을', '을은 갑에게 2만 달러를 지급한다. 을은 기간을 연장할 수 있다.')).toBe(-2);
    expect(deedsOf('갑', '을은 갑에게 2만 달러를 지급한다. 갑은 을에게 권리를 부여한다.')).toBe(2);
  });

  it.each([
    // An American word in a Korean company's name tells nothing of its side.
    ['Company keeps the book. Company warrants its title. Producer pays Company.', 'Company', 'Owner'],
    ['Lender grants the option. Gale exercises it.', 'Lender', 'Owner'],
  ])('of a remake is called by its side: %s', (text, name, role) => {
    const split = { definitions: [], references: [], missingSchedules: [], clauses: [{ text } as Clause] };
    expect(partyNames(split, ['remake']).find((each) => each.name === name)?.en).toBe(role);
  });

  it('is no word of its own name', () => {
    const text = 'Narae Studio Inc. grants the option. The option belongs to Narae Studio Inc. alone.';
    const split = { definitions: [], references: [], missingSchedules: [], clauses: [{ text } as Clause] };
    expect(partyNames(split, ['remake']).map(({ name }) => name)).not.toContain('Studio');
  });
});

it('reads no way of saying a thing out of words on both sides of a comma', () => {
  const { values } = findingsOf(
    [
      {
        heading: 'No injunction',
        text: 'Owner will not seek to halt the series unless Purchaser has not paid, has used rights held back, or has left off the credit.',
      },
    ],
    ['remake'],
  );
  const waiver = values.find(({ term }) => term === 'injunction_waiver');
  expect(waiver && shortOf(waiver.value)).toBe('waiver_except_nonpayment_and_reserved');
});
