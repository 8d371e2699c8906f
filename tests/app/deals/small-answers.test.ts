import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangedDeal, OpenDeal } from '#contract/methods.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { dealParts } from '#domain/deal/parts/deal-parts.ts';
import { anApp } from '#tests/builders/app-builders.ts';

/** Room for a note, its history and the names of undo and redo in two languages; the sample alone has fifty times as much. */
const MOST_BYTES = 1_500;
const ROUNDS = 40;

/** The next edit of each kind that a person makes while typing, in the order in which they are asked. */
const EDITS: readonly (readonly [string, (draftId: string) => DealOperation])[] = [
  [
    'a note on a term',
    (draftId) => ({ kind: 'edit-entry', draftId, termId: 'reversion_term', patch: { note: '중요' } }),
  ],
  [
    'a value of a term',
    (draftId) => ({
      kind: 'edit-entry',
      draftId,
      termId: 'rights_scope',
      patch: { state: { kind: 'absent' } },
    }),
  ],
  [
    'a rung of ours',
    () => ({
      kind: 'set-rung',
      termId: 'option_fee_initial',
      rung: 'ask',
      to: { condition: { en: 'USD 50,000', ko: '5만 달러' } },
    }),
  ],
  ['a round that has a name', (draftId) => ({ kind: 'edit-draft', draftId, patch: { label: '3차 초안' } })],
];

describe('what an edit of a large deal answers', () => {
  let desk: ReturnType<typeof anApp>;
  let small: OpenDeal;
  let large: OpenDeal;
  beforeAll(async () => {
    desk = anApp();
    small = await aSample();
    large = await withRounds(await aSample(), ROUNDS);
  });
  afterAll(() => desk.end());

  it('is asked of a deal that is large', () => {
    expect(sizeOf(large)).toBeGreaterThan(300 * MOST_BYTES);
    expect(sizeOf(large)).toBeGreaterThan(5 * sizeOf(small));
  });

  it.each(EDITS)('is the change and not the deal: %s', async (_, edit) => {
    const [ofSmall, ofLarge] = [await edited(small, edit), await edited(large, edit)];
    expect(sizeOf(ofLarge)).toBeLessThan(MOST_BYTES);
    // The revision of the larger deal may be a figure or two longer, and nothing else.
    expect(Math.abs(sizeOf(ofLarge) - sizeOf(ofSmall))).toBeLessThan(10);
  });

  it('is as small when it is undone, done again and reached by a jump of one step', async () => {
    const { dealId, stepId } = await lastStep(large);
    const undone = await desk.ask('history.undo', { dealId, revision: await revisionOf(dealId) });
    const redone = await desk.ask('history.redo', { dealId, revision: undone.revision });
    const jumped = await desk.ask('history.jump', { dealId, revision: redone.revision, stepId: stepId - 1 });
    for (const answer of [undone, redone, jumped]) expect(sizeOf(answer)).toBeLessThan(MOST_BYTES);
  });

  it('is enough: whoever holds the deal of before has that of now', async () => {
    const { deal } = large.document;
    const before = await desk.ask('deals.get', { dealId: deal.id });
    const { changes } = await edited(large, (draftId) => ({
      kind: 'edit-entry',
      draftId,
      termId: 'sequel_passive',
      patch: { note: '아직 합의 전' },
    }));
    const after = await desk.ask('deals.get', { dealId: deal.id });
    const applied = dealParts.apply(before.document, changes, 'after');
    expect(applied).toEqual(after.document);
    expect(applied).not.toEqual(before.document);
  });

  async function aSample(): Promise<OpenDeal> {
    const samples = await desk.ask('samples.list', {});
    const sampleId = samples.find((sample) => sample.sampleId.startsWith('invented-remake'))?.sampleId ?? '';
    const { dealId } = await desk.ask('samples.open', { sampleId });
    return desk.ask('deals.get', { dealId });
  }

  /** The deal after many rounds, each a copy of their first draft under another id. */
  async function withRounds(deal: OpenDeal, rounds: number): Promise<OpenDeal> {
    const { id: dealId } = deal.document.deal;
    const [first] = deal.document.drafts;
    if (!first) throw new Error('The sample has no draft.');
    for (let n = 0; n < rounds; n += 1) {
      const draft: Draft = { ...first, id: `round-${n}`, label: `${n}차 초안`, round: 10 + n };
      await desk.ask('deals.apply', {
        dealId,
        revision: await revisionOf(dealId),
        operation: { kind: 'add-draft', draft },
      });
    }
    return desk.ask('deals.get', { dealId });
  }

  async function edited(
    { document }: OpenDeal,
    edit: (draftId: string) => DealOperation,
  ): Promise<ChangedDeal> {
    const dealId = document.deal.id;
    return desk.ask('deals.apply', {
      dealId,
      revision: await revisionOf(dealId),
      operation: edit(document.drafts[0]?.id ?? ''),
    });
  }

  async function revisionOf(dealId: string): Promise<number> {
    return (await desk.ask('deals.get', { dealId })).revision;
  }

  async function lastStep({ document }: OpenDeal) {
    const dealId = document.deal.id;
    const { currentStepId } = await desk.ask('history.list', { dealId });
    return { dealId, stepId: currentStepId };
  }
});

/** As it crosses to the page. */
function sizeOf(answer: unknown): number {
  return Buffer.byteLength(JSON.stringify(answer));
}
