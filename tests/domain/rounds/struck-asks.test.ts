import { describe, expect, it } from 'vitest';
import type { TermEntry } from '#domain/deal/deal.ts';
import { fatesOfAsks } from '#domain/rounds/fates-of-asks.ts';
import { struckAsks } from '#domain/rounds/struck-asks.ts';
import { aDocument, aDraft, anEntry, anEntryOf, money, months } from '#tests/builders/deal-builders.ts';
import { p, r, readParts } from '#tests/builders/papers-word.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const US = 'w:author="Us" w:date="2026-11-20T09:00:00Z"';
const THEM = 'w:author="Opposing Counsel" w:date="2026-11-27T09:00:00Z"';
let id = 0;
const deleted = (text: string, by: string) =>
  `<w:del w:id="${(id += 1)}" ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const inserted = (inner: string, by: string) => `<w:ins w:id="${(id += 1)}" ${by}>${inner}</w:ins>`;
const paragraph = (...pieces: readonly string[]) => `<w:p>${pieces.join('')}</w:p>`;

const usd = (dollars: number) => anEntryOf(money(dollars * 100, 'USD'));
const found = (entry: TermEntry, at: number): TermEntry => ({
  ...entry,
  found: { paperId: 'p2', quotation: '', at: { part: 'body', clause: '', paragraph: at }, flags: [] },
});

type Case = {
  readonly body: string;
  readonly asked: Readonly<Record<string, TermEntry>>;
  readonly before: Readonly<Record<string, TermEntry>>;
  readonly answer: Readonly<Record<string, TermEntry>>;
};

async function fatesIn({ body, asked, before, answer }: Case) {
  const base = aDocument({});
  const document = {
    ...base,
    deal: {
      ...base.deal,
      kinds: ['remake' as const],
      ourRoles: ['owner' as const],
      currency: 'USD' as const,
    },
    drafts: [
      aDraft({ id: 't1', side: 'theirs', round: 1, entries: before }),
      aDraft({ id: 'o1', side: 'ours', round: 1, sentOn: '2026-11-21', entries: asked }),
      aDraft({ id: 't2', side: 'theirs', round: 2, entries: answer }),
    ],
  };
  const { terms } = theLibrary();
  const asks = fatesOfAsks(document, terms);
  const paper = await readParts({ body });
  const struck = struckAsks({ document, asks, terms, words: theLibrary(), paperId: 'p2', paper });
  const fates = fatesOfAsks(document, terms, struck);
  return Object.fromEntries(fates.map(({ termId, fate }) => [termId, fate]));
}

const PERIOD = { option_period_initial: anEntryOf(months(12)) };
const BACK = { option_period_initial: found(anEntryOf(months(18)), 1) };
const STRUCK_PERIOD = paragraph(
  r('The option period is '),
  deleted('eighteen (18)', US),
  inserted(deleted('twelve (12)', THEM), US),
  inserted(r('eighteen (18)'), THEM),
  r(' months from the date of this Agreement.'),
);

describe('words of our asks that their file strikes', () => {
  it.each<[string, Case, Readonly<Record<string, string>>]>([
    [
      'our figure struck and theirs put back is reverted, not ignored',
      {
        body: STRUCK_PERIOD,
        before: { option_period_initial: anEntryOf(months(18)) },
        asked: PERIOD,
        answer: BACK,
      },
      { option_period_initial: 'reverted' },
    ],
    [
      'the same paper without marks: nobody struck anything',
      {
        body: p('The option period is eighteen (18) months from the date of this Agreement.'),
        before: { option_period_initial: anEntryOf(months(18)) },
        asked: PERIOD,
        answer: BACK,
      },
      { option_period_initial: 'ignored' },
    ],
    [
      'a clause of ours struck whole, where they say nothing of it any more',
      {
        body:
          p('Option.') +
          paragraph(
            inserted(deleted('All rights revert to Owner after sixty (60) months.', THEM), US),
            r(' '),
          ),
        before: { reversion_term: anEntry({ state: { kind: 'absent' } }) },
        asked: { reversion_term: anEntryOf(months(60)) },
        answer: { reversion_term: anEntry({ state: { kind: 'absent' } }) },
      },
      { reversion_term: 'reverted' },
    ],
    [
      'words of their own with the same figure are not ours',
      {
        body:
          p('Option.') + paragraph(r('Audit: '), deleted('within sixty (60) months', THEM), r(' at most.')),
        before: { reversion_term: anEntry({ state: { kind: 'absent' } }) },
        asked: { reversion_term: anEntryOf(months(60)) },
        answer: { reversion_term: anEntry({ state: { kind: 'absent' } }) },
      },
      { reversion_term: 'ignored' },
    ],
    [
      'our own striking of what they said is no answer of theirs',
      {
        body: paragraph(
          r('The option payment is '),
          deleted('US$25,000', US),
          inserted(r('US$45,000'), US),
          r('.'),
        ),
        before: { option_fee_initial: usd(25_000) },
        asked: { option_fee_initial: usd(45_000) },
        answer: { option_fee_initial: found(usd(45_000), 1) },
      },
      { option_fee_initial: 'accepted' },
    ],
    [
      'a Korean figure, its unit outside of the struck words',
      {
        body: paragraph(
          r('옵션 기간은 '),
          inserted(deleted('12', THEM), US),
          inserted(r('18'), THEM),
          r('개월로 한다.'),
        ),
        before: { option_period_initial: anEntryOf(months(18)) },
        asked: PERIOD,
        answer: BACK,
      },
      { option_period_initial: 'reverted' },
    ],
  ])('%s', async (_name, given, fates) => {
    expect(await fatesIn(given)).toEqual(fates);
  });
});
