import { afterAll, describe, expect, it } from 'vitest';
import type { OpenDeal } from '#contract/methods.ts';
import { anApp } from '#tests/builders/app-builders.ts';

const app = anApp();
afterAll(() => app.end());

function aDealOf(kind: 'co-production' | 'remake', title: string): Promise<OpenDeal> {
  const role = kind === 'remake' ? 'owner' : 'producer';
  return app.ask('deals.create', {
    title,
    kinds: [kind],
    ourRoles: [role],
    currency: 'USD',
    original: '',
    counterparty: '',
  });
}

describe('the facts of a deal', () => {
  it('are answered like a question, decide a check, and are undone', async () => {
    const opened = await aDealOf('co-production', 'T');
    const dealId = opened.document.deal.id;
    const draftId = opened.document.drafts[0]?.id ?? '';
    const outcome = async (): Promise<string | undefined> =>
      (await app.ask('rules.check', { dealId, draftId })).find((result) => result.ruleId === 'treaty_partner')
        ?.outcome;
    expect(await outcome()).toBe('unknown');
    const answered = await app.ask('deals.apply', {
      dealId,
      revision: opened.revision,
      operation: { kind: 'answer-situation', questionId: 'fact.partner_country', answer: 'us', note: '' },
    });
    expect(await outcome()).toBe('to-know');
    expect(answered.undo).toEqual({
      en: 'Where is the co-producing partner established? not answered → United States',
      ko: '공동제작 상대방의 소재 국가는 어디입니까? 답변하지 않음 → 미국',
    });
    await app.ask('history.undo', { dealId, revision: answered.revision });
    expect(await outcome()).toBe('unknown');
  });

  it('refuse an answer that the library does not have', async () => {
    const opened = await aDealOf('co-production', 'U');
    const refused = await app.refusal('deals.apply', {
      dealId: opened.document.deal.id,
      revision: opened.revision,
      operation: { kind: 'answer-situation', questionId: 'fact.partner_country', answer: 'mars', note: '' },
    });
    expect(refused).toMatchObject({ field: 'operation.questionId' });
  });
});

describe('the rules of a deal', () => {
  it('are checked on the facts alone where no draft is named', async () => {
    const opened = await aDealOf('co-production', 'V');
    const dealId = opened.document.deal.id;
    await app.ask('deals.apply', {
      dealId,
      revision: opened.revision,
      operation: { kind: 'answer-situation', questionId: 'fact.guild_plan', answer: 'open', note: '' },
    });
    const results = await app.ask('rules.check', { dealId });
    expect(results.find(({ ruleId }) => ruleId === 'guild_signatory')?.outcome).toBe('fail');
    const deals = await app.ask('rules.inDeals', { ruleId: 'guild_signatory' });
    expect(deals.find((deal) => deal.dealId === dealId)).toMatchObject({ title: 'V', outcome: 'fail' });
  });

  it('have the same outcome rule by rule over all deals as in each deal', async () => {
    for (const sampleId of ['invented-remake', 'invented-co-production'])
      await app.ask('samples.open', { sampleId });
    const { rules } = await app.ask('library.get', {});
    const inEach = new Map<string, unknown>();
    for (const { dealId } of await app.ask('deals.list', { archived: false })) {
      const { drafts } = (await app.ask('deals.get', { dealId })).document;
      const theirs = drafts.filter(({ side }) => side === 'theirs').toSorted((a, b) => b.round - a.round);
      const draftId = (theirs[0] ?? drafts.at(-1))?.id ?? '';
      for (const { ruleId, outcome } of await app.ask('rules.check', { dealId, draftId }))
        inEach.set(`${ruleId} in ${dealId}`, outcome);
    }
    const overAll = new Map<string, unknown>();
    for (const { id } of rules)
      for (const { dealId, outcome } of await app.ask('rules.inDeals', { ruleId: id }))
        if (outcome !== undefined) overAll.set(`${id} in ${dealId}`, outcome);
    expect(new Set(overAll.values()).size).toBeGreaterThan(2);
    expect(Object.fromEntries(overAll)).toEqual(Object.fromEntries(inEach));
  });

  it('are not listed for a deal of another kind, nor for an archived one', async () => {
    const opened = await aDealOf('remake', 'W');
    const dealId = opened.document.deal.id;
    const listed = async (ruleId: string) =>
      (await app.ask('rules.inDeals', { ruleId })).some((deal) => deal.dealId === dealId);
    expect(await listed('guild_signatory')).toBe(false);
    expect(await listed('art_100')).toBe(true);
    await app.ask('deals.archive', { dealId, archived: true });
    expect(await listed('art_100')).toBe(false);
  });
});
