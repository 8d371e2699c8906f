import type { DealDocument, TermEntry } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';
import type { Value } from '#domain/values/value.ts';
import { aDocument, aDraft, anEntry, anEntryOf, money, months } from '#tests/builders/deal-builders.ts';
import { inList, list, p, wordFile } from '#tests/builders/papers-word.ts';
import { digestOf } from '#tests/builders/papers.ts';

export const OPTION =
  'Option. Owner grants Producer the exclusive option to acquire the remake rights in the motion picture for a period of eighteen (18) months from the Effective Date.';
export const FEE =
  'Initial Option Payment. On signature Producer shall pay Owner an option payment of US$25,000, applicable against the Purchase Price.';
export const PRICE = 'Purchase Price. The purchase price is US$620,000, payable on exercise of the option.';
export const LAW = 'Governing Law. This Agreement is governed by the laws of the State of California.';
/** Words of our ladder that may stand in no paper. */
export const PRIVATE_WORDS = 'we would sign at fifty thousand before the festival';

/** Their agreement with these clauses, numbered 1., 2., 3. by Word. */
export function agreementOf(...clauses: readonly string[]): Uint8Array {
  return wordFile({
    body: p('OPTION AND PURCHASE AGREEMENT') + clauses.map((said) => p(said, inList(1))).join(''),
    numbering: list(1, [['decimal', '%1.']]),
  });
}

export const THEIRS = agreementOf(OPTION, FEE, PRICE, LAW);

export const KEPT_PAPER: Paper = {
  side: 'theirs',
  direction: 'received',
  on: '2026-11-20',
  round: 1,
  fileName: 'Option agreement.docx',
  digest: digestOf(THEIRS),
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  sizeBytes: THEIRS.length,
  draftId: 'theirs-1',
};

const usd = (dollars: number): Value => money(dollars * 100, 'USD');

/** A deal with their agreement as it was read, and a draft of ours: two figures in their sentences, two terms to word. */
export function aDealWithKeptPaper(title = 'The kept paper', bytes = THEIRS): DealDocument {
  const base = aDocument({});
  return {
    ...base,
    deal: { ...base.deal, title, kinds: ['remake'], ourRoles: ['owner'], currency: 'USD' },
    papers: { 'paper-1': { ...KEPT_PAPER, digest: digestOf(bytes), sizeBytes: bytes.length } },
    ladders: { option_fee_initial: { walkAway: { condition: { en: PRIVATE_WORDS, ko: '' } } } },
    drafts: [
      aDraft({
        id: 'theirs-1',
        side: 'theirs',
        round: 1,
        entries: {
          option_period_initial: readFrom(OPTION, '1', months(18)),
          option_fee_initial: readFrom(FEE, '2', usd(25_000)),
          purchase_price_fixed: readFrom(PRICE, '3', usd(620_000)),
          governing_law: readFrom(LAW, '4'),
          reversion_term: anEntry({ state: { kind: 'absent' } }),
        },
      }),
      aDraft({
        id: 'ours-1',
        side: 'ours',
        label: 'First counter',
        round: 1,
        entries: {
          option_period_initial: anEntryOf(months(12)),
          option_fee_initial: anEntryOf(usd(45_000)),
          reversion_term: anEntryOf(months(60)),
        },
      }),
    ],
  };
}

function readFrom(quotation: string, clause: string, value?: Value): TermEntry {
  return {
    ...anEntry({ state: value ? { kind: 'value', value } : { kind: 'open' } }),
    clause: quotation,
    place: clause,
    found: { paperId: 'paper-1', quotation, at: { part: 'body', clause }, flags: [] },
  };
}
