import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentChoice } from '#domain/documents/document-kinds.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { MOST_DRAFTS } from '#domain/deal/deal.ts';
import { BRIEF_LENGTHS } from '#domain/documents/brief.ts';
import { Fail } from '#domain/base/failure.ts';
import { aDeal, aDocument, aDraft, anEntry, anEntryOf, known, money } from '#tests/builders/deal-builders.ts';
import { writeChoice } from '#tests/builders/every-document.ts';

const price = (amountMinor: number, currency: 'USD' | 'KRW') => anEntryOf(money(amountMinor, currency));
const absent = anEntry({ state: { kind: 'absent' } });
const withClause = (clause: string): DealDocument =>
  aDocument({
    drafts: [
      aDraft({
        id: 'theirs',
        entries: { option_fee_initial: anEntry({ state: known(money(1_000_000, 'USD')), clause }) },
      }),
      aDraft({
        id: 'ours',
        side: 'ours',
        round: 2,
        entries: { option_fee_initial: anEntry({ state: known(money(2_000_000, 'USD')), clause }) },
      }),
    ],
  });
const LONG = `${'The fee is payable at once and without any deduction. '.repeat(56)}End.`;
const ARABIC = 'يدفع المشتري للمالك مبلغ الخيار عند التوقيع';

/** Deals as they come in a hurry, each with the kinds that cannot be made of them. */
const DEALS: readonly (readonly [name: string, deal: DealDocument, refused: readonly string[]])[] = [
  [
    'nothing in either draft',
    aDocument({ drafts: [aDraft({ id: 'theirs' }), aDraft({ id: 'ours', side: 'ours', round: 2 })] }),
    ['issues-list', 'position paper'],
  ],
  [
    'only silence',
    aDocument({
      drafts: [
        aDraft({ id: 'theirs', entries: { option_fee_initial: absent } }),
        aDraft({ id: 'ours', side: 'ours', round: 2, entries: { option_fee_initial: absent } }),
      ],
    }),
    ['issues-list', 'position paper'],
  ],
  [
    'as many drafts as a deal holds',
    aDocument({
      drafts: Array.from({ length: MOST_DRAFTS }, (_each, index) =>
        aDraft({
          id: index === 0 ? 'theirs' : index === MOST_DRAFTS - 1 ? 'ours' : `draft-${index}`,
          side: index % 2 === 0 && index < MOST_DRAFTS - 1 ? 'theirs' : 'ours',
          round: index + 1,
          entries: { option_fee_initial: price(1_000_000 + index, 'USD') },
        }),
      ),
    }),
    [],
  ],
  ['a clause of three thousand letters', withClause(LONG), []],
  ['words from right to left', withClause(ARABIC), []],
  [
    'two currencies without a rate',
    aDocument({
      deal: aDeal({ parties: [] }),
      drafts: [
        aDraft({ id: 'theirs', entries: { option_fee_initial: price(30_000_000, 'KRW') } }),
        aDraft({
          id: 'ours',
          side: 'ours',
          round: 2,
          entries: { option_fee_initial: price(4_500_000, 'USD') },
        }),
      ],
    }),
    [],
  ],
];

const OF = { draftId: 'ours', language: 'both', edition: 'shareable' } as const;
const INTERNAL = { draftId: 'theirs', language: 'en', edition: 'internal' } as const;
const CHOICES: readonly DocumentChoice[] = [
  { ...OF, kind: 'term-sheet' },
  { ...OF, kind: 'deal-memo', isBinding: false },
  { ...OF, kind: 'issues-list', format: 'docx' },
  { ...OF, kind: 'issues-list', format: 'xlsx' },
  { ...OF, kind: 'comparison', draftIds: ['theirs', 'ours'] },
  { ...OF, kind: 'brief' },
  ...(['purchase', 'series', 'co-production'] as const).map((type): DocumentChoice => ({
    ...OF,
    kind: 'term-sheet',
    type,
    language: 'en',
  })),
  ...BRIEF_LENGTHS.map((length): DocumentChoice => ({ ...INTERNAL, kind: 'brief', length })),
  { ...INTERNAL, kind: 'issues-list', format: 'docx' },
  { ...INTERNAL, kind: 'comparison', draftIds: ['theirs', 'ours'] },
];
/** A position paper is the brief that leaves. */
const nameOf = ({ kind, edition }: DocumentChoice) =>
  kind === 'brief' && edition === 'shareable' ? 'position paper' : kind;

describe('every paper, of a deal with', () => {
  it.each(DEALS)('%s, is written whole or refused in words', async (_name, deal, refused) => {
    for (const choice of CHOICES) {
      const outcome = await writeChoice(deal, choice).then(
        (bytes) => ({ bytes }),
        (error: unknown) => ({ error }),
      );
      if ('error' in outcome) {
        expect([nameOf(choice), outcome.error]).toEqual([nameOf(choice), expect.any(Fail)]);
        expect((outcome.error as Fail).failure).toMatchObject({ code: 'refused' });
        expect(refused).toContain(nameOf(choice));
      } else {
        expect(refused).not.toContain(nameOf(choice));
        expect(Object.keys(unzipSync(outcome.bytes))).toContain('[Content_Types].xml');
      }
    }
  });

  it('two currencies without a rate: both sums are told as they are, with what is missing and no gap between them', async () => {
    const deal = DEALS.find(([name]) => name.startsWith('two currencies'))?.[1] ?? aDocument();
    const [page, compared] = await Promise.all([
      bodyOf(deal, { ...INTERNAL, kind: 'brief', length: 'one-page' }),
      bodyOf(deal, { ...INTERNAL, kind: 'comparison', draftIds: ['theirs', 'ours'] }),
    ]);
    // The name of the point leads to it, so that tags stand between.
    expect(page.replaceAll(/<[^>]*>/g, '')).toMatch(/Option fee, initial\. Enter the missing rate/);
    for (const sum of ['30,000,000', '45,000']) expect(compared).toContain(sum);
    for (const said of [page, compared]) expect(said).not.toMatch(/29,9\d\d,\d{3}|29,955,000/);
  });

  it('a long clause says its last word in the sheet and in the list, and a foreign script runs its own way', async () => {
    const [sheet, list, arabic] = await Promise.all([
      bodyOf(withClause(LONG), { ...OF, kind: 'term-sheet', language: 'en' }),
      bodyOf(withClause(LONG), { ...OF, kind: 'issues-list', format: 'docx', language: 'en' }),
      bodyOf(withClause(ARABIC), { ...OF, kind: 'term-sheet', language: 'en' }),
    ]);
    expect(sheet).toContain('deduction. End.');
    expect(list).toContain('deduction. End.');
    expect(arabic).toContain('<w:rtl/>');
  });
});

async function bodyOf(deal: DealDocument, choice: DocumentChoice): Promise<string> {
  return strFromU8(unzipSync(await writeChoice(deal, choice))['word/document.xml'] ?? new Uint8Array());
}
