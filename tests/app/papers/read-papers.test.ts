import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '#contract/methods.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { money } from '#tests/builders/deal-builders.ts';
import { digestOf } from '#tests/builders/papers.ts';
import { writeDraft } from '#tests/builders/reading/draft-file.ts';

const FEE = 'option_fee_initial';
const TEXT = `
^ **OPTION AGREEMENT**
1. Option Fee. Purchaser shall pay Owner an option fee of US$50,000 upon signature.
2. Option Period. The initial option period shall be eighteen (18) months.
`;

let desk: ReturnType<typeof anApp>;
let bytes: Uint8Array;
let dealId: string;
let file: Paper;

beforeAll(async () => {
  desk = anApp();
  bytes = await writeDraft({ name: 'Option agreement', text: TEXT });
  dealId = await aNewDeal('달빛 계단', 'Larchmont Pictures');
});
afterAll(() => desk.end());

describe('a paper of the other side', () => {
  it('is read from a file that was offered, and nothing of it is kept by that', async () => {
    const { token } = await desk.offer('Option agreement.docx', bytes);
    const read = await desk.ask('papers.readFile', { dealId, token });
    expect(read.file).toMatchObject({ digest: digestOf(bytes), sizeBytes: bytes.length });
    expect(read.findings.values.map(({ term }) => term)).toContain(FEE);
    expect(read.document.receipt.counts.every(({ present, read: all }) => all >= present)).toBe(true);
    expect((await desk.ask('deals.get', { dealId })).document.papers).toBeUndefined();
    file = { ...read.file, side: 'theirs', direction: 'received', on: '2026-11-20', round: 1 };
  });

  it('is kept byte for byte, and reads the same from its original, also on another day', async () => {
    const { token } = await desk.offer('Option agreement.docx', bytes);
    const { revision } = await desk.ask('deals.get', { dealId });
    await desk.ask('papers.addFile', { dealId, revision, paperId: 'paper-1', paper: file, token });
    const first = await desk.ask('papers.read', { dealId, paperId: 'paper-1' });
    desk.reopen();
    const again = await desk.ask('papers.read', { dealId, paperId: 'paper-1' });
    expect(again).toEqual(first);
    expect(again.file.digest).toBe(digestOf(bytes));
  });

  it('leaves no word of what was found in the workspace before somebody confirms it', async () => {
    await desk.ask('papers.read', { dealId, paperId: 'paper-1' });
    const { document } = await desk.ask('deals.get', { dealId });
    expect(document.papers?.['paper-1']?.reading).toBeUndefined();
    expect(document.drafts.flatMap(({ entries }) => Object.keys(entries))).toEqual([]);
    // The file itself is compressed, so that words of it in the workspace would come from a finding.
    const workspace = readFileSync(join(desk.options.workspacePath));
    expect(workspace.includes(Buffer.from('US$50,000'))).toBe(false);
  });

  it('that is of other bytes than the paper says is refused, and neither is kept', async () => {
    const { token } = await desk.offer('Option agreement.docx', Buffer.from('other words'));
    const { revision } = await desk.ask('deals.get', { dealId });
    const refused = await desk.refusal('papers.addFile', {
      dealId,
      revision,
      paperId: 'paper-2',
      paper: file,
      token,
    });
    expect(refused.code).toBe('invalid-input');
    expect(Object.keys((await desk.ask('deals.get', { dealId })).document.papers ?? {})).toEqual(['paper-1']);
  });
});

describe('what was corrected', () => {
  beforeAll(async () => {
    const { revision } = await desk.ask('deals.get', { dealId });
    await desk.ask('deals.apply', {
      dealId,
      revision,
      operation: {
        kind: 'decide-findings',
        paperId: 'paper-1',
        decisions: {
          [FEE]: { decision: 'corrected', quotation: 'US$50,000', value: money(60_000, 'USD') },
          option_period_initial: { decision: 'accepted', quotation: 'eighteen (18) months' },
        },
      },
    });
  });

  it('is remembered for the next paper of this counterparty, whatever the deal, and how its name is written', async () => {
    const other = await aNewDeal('두 번째 거래', 'LARCHMONT  Pictures');
    expect(await rememberedIn(other)).toEqual([[FEE, 'corrected', money(60_000, 'USD')]]);
  });

  it('is not told of another counterparty', async () => {
    expect(await rememberedIn(await aNewDeal('다른 회사', 'Halden Row'))).toEqual([]);
  });
});

describe('a paper that was gone through', () => {
  it('is not done any more where a decision is taken back', async () => {
    const { document } = await desk.ask('deals.get', { dealId });
    const draftId = document.drafts[0]?.id ?? '';
    await apply({ kind: 'put-findings', paperId: 'paper-1', draftId, entries: {}, isDone: true });
    const rejected = { decision: 'rejected', quotation: '' } as const;
    await apply({ kind: 'decide-findings', paperId: 'paper-1', decisions: { reversion_term: rejected } });
    expect(await isDone()).toBe(true);
    await apply({ kind: 'decide-findings', paperId: 'paper-1', decisions: { reversion_term: null } });
    expect(await isDone()).toBe(false);
  });
});

async function apply(operation: InputOf<'deals.apply'>['operation']): Promise<void> {
  const { revision } = await desk.ask('deals.get', { dealId });
  await desk.ask('deals.apply', { dealId, revision, operation });
}

async function isDone(): Promise<boolean | undefined> {
  return (await desk.ask('deals.get', { dealId })).document.papers?.['paper-1']?.reading?.isDone;
}

async function rememberedIn(other: string) {
  const next = await writeDraft({ name: 'Next', text: TEXT.replace('eighteen (18)', 'twelve (12)') });
  const { token } = await desk.offer('Next.docx', next);
  const { remembered } = await desk.ask('papers.readFile', { dealId: other, token });
  return remembered.map(({ termId, decision, value }) => [termId, decision, value]);
}

async function aNewDeal(title: string, counterparty: string): Promise<string> {
  const { document } = await desk.ask('deals.create', {
    title,
    kinds: ['remake'],
    ourRoles: ['owner'],
    currency: 'USD',
    original: title,
    counterparty,
  });
  return document.deal.id;
}
