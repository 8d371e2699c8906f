import type { App } from '#app/door/open-app.ts';
import type { Answer } from '#contract/api.ts';
import type { OpenDeal } from '#contract/methods.ts';
import { money } from '#tests/builders/deal-builders.ts';
import { offerTo } from '#tests/builders/file-builders.ts';
import type { World } from './samples/sample.ts';

/** Whatever carries a question to the app, and a file. */
type Asked = {
  readonly call: (method: string, input: unknown) => Promise<Answer<unknown>>;
  readonly files: App['files'];
};

/** A deal with something to undo, a dated event, and a draft of ours. */
export async function aWorld(open: Asked): Promise<World> {
  const ask = async (method: string, input: unknown): Promise<unknown> => {
    const answer = await open.call(method, input);
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  };
  let deal = (await ask('deals.create', {
    title: '달빛 계단 리메이크',
    kinds: ['remake'],
    ourRoles: ['owner'],
    currency: 'USD',
    original: '달빛 계단',
    counterparty: 'Larchmont Pictures',
  })) as OpenDeal;
  const dealId = deal.document.deal.id;
  const draftId = deal.document.drafts[0]?.id ?? '';
  const operations = [
    {
      kind: 'edit-head',
      patch: { events: [{ id: 'e-1', kind: 'signature', on: '2026-12-01', label: '' }] },
    },
    {
      kind: 'set-rung',
      termId: 'option_fee_initial',
      rung: 'ask',
      to: { value: money(5_000_000, 'USD'), condition: { en: 'USD 50,000', ko: '5만 달러' } },
    },
    {
      kind: 'make-our-draft',
      draftId: 'ours-1',
      label: '우리 측 초안',
      round: 2,
      on: '2026-11-21',
      termIds: ['option_fee_initial'],
    },
  ];
  for (const operation of operations) {
    await ask('deals.apply', { dealId, revision: deal.revision, operation });
    deal = (await ask('deals.get', { dealId })) as OpenDeal;
  }
  return {
    deal,
    dealId,
    draftId,
    ourDraftId: 'ours-1',
    revision: deal.revision,
    ask,
    offer: (name, bytes) => offerTo(open, name, bytes),
  };
}
