import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfferedFile } from '#contract/methods.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { aClock, anApp } from '#tests/builders/app-builders.ts';
import {
  aDeal,
  aDocument,
  aDraft,
  anEntry,
  anEntryOf,
  money,
  months,
  share,
  withoutIds,
} from '#tests/builders/deal-builders.ts';
import type { DealDocument } from '#domain/deal/deal.ts';

/** Stands in every private field, and nowhere else. */
const SECRET = '비밀표식';

describe('deals', () => {
  const clock = aClock();
  let app: ReturnType<typeof anApp>;
  beforeEach(() => {
    app = anApp({ now: clock.now });
  });
  afterEach(() => app.end());

  it('a duplicate with private fields is the same deal under other ids', async () => {
    const { dealId } = await imported(aSecretDocument());
    const original = (await app.ask('deals.get', { dealId })).document;
    const copy = (await app.ask('deals.duplicate', { dealId, withPrivate: true, title: '사본' })).document;
    expect(withoutIds(copy)).toEqual(withoutIds({ ...original, deal: { ...original.deal, title: '사본' } }));
    expect(copy.deal.id).not.toBe(dealId);
    expect(copy.drafts.map(({ id }) => id)).not.toEqual(original.drafts.map(({ id }) => id));
  });

  it('a duplicate without private fields has no ladder, situation, note or any other word of ours', async () => {
    const { dealId } = await imported(aSecretDocument());
    const { document } = await app.ask('deals.duplicate', { dealId, withPrivate: false, title: '사본' });
    expect(document).toMatchObject({ ladders: {}, situation: {} });
    expect(JSON.stringify(document)).not.toContain(SECRET);
    expect(document.drafts[0]?.entries['option_fee_initial']?.clause).toBe('옵션료는 25,000달러로 한다.');
  });

  it('a deleted deal is gone from lists, search and commands, and comes back whole', async () => {
    const { dealId } = await imported(aSecretDocument());
    const before = await app.ask('deals.get', { dealId });
    await app.ask('deals.delete', { dealId });
    expect(await app.ask('deals.list', { archived: false })).toEqual([]);
    expect(await app.ask('search.run', { query: '25,000달러로', limit: 20 })).toEqual([]);
    expect(await app.refusal('deals.get', { dealId })).toMatchObject({ code: 'not-found' });
    expect(await app.refusal('deals.delete', { dealId })).toMatchObject({ code: 'not-found' });
    await app.ask('deals.undelete', { dealId });
    expect((await app.ask('deals.get', { dealId })).document).toEqual(before.document);
    expect(await app.ask('search.run', { query: '25,000달러로', limit: 20 })).toHaveLength(1);
  });

  it('an archived deal moves to the other list and back', async () => {
    const { dealId } = await imported(aDocument());
    expect(await app.ask('deals.archive', { dealId, archived: true })).toMatchObject({ archived: true });
    expect(await app.ask('deals.list', { archived: false })).toEqual([]);
    expect(await app.ask('deals.list', { archived: true })).toHaveLength(1);
    await app.ask('deals.archive', { dealId, archived: false });
    expect(await app.ask('deals.list', { archived: false })).toHaveLength(1);
  });

  it('the list shows the next key date on or after today, and the calendar holds them all', async () => {
    const document = aDocument({
      deal: aDeal({
        events: [
          { id: 'e-1', kind: 'option-start', on: '2026-06-01', label: '' },
          { id: 'e-2', kind: 'release', on: '2029-01-15', label: '' },
        ],
      }),
      drafts: [aDraft({ entries: { option_period_initial: anEntryOf(months(18)) } })],
    });
    const { dealId } = await imported(document);
    const [listed] = await app.ask('deals.list', { archived: false });
    const keyDates = await app.ask('deals.keyDates', { dealId });
    expect(listed?.nextKeyDate).toEqual(keyDates.find(({ on }) => on >= '2026-11-20'));
    expect(listed?.nextKeyDate).toBeDefined();
    const file = await app.ask('deals.calendar', { dealId, language: 'ko' });
    const bytes = await app.content(file.token);
    const text = bytes.toString();
    expect(text.split('BEGIN:VEVENT')).toHaveLength(keyDates.length + 1);
  });

  it.each([
    [
      'an unknown term',
      { kind: 'edit-entry', termId: 'option_fee_initail', patch: { note: '' } },
      'not-found',
      'option_fee_initial',
    ],
    [
      'a base that does not exist',
      {
        kind: 'edit-entry',
        termId: 'net_profit_points',
        patch: { state: { kind: 'value', value: share(1, 20, 'net_profit') } },
      },
      'invalid-input',
      'library has no base',
    ],
    [
      'setting an unknown term aside, which no file could carry',
      { kind: 'set-applicable', termId: 'no_such_term', applicable: false },
      'not-found',
      'no term',
    ],
    [
      'a percentage without a base',
      {
        kind: 'edit-entry',
        termId: 'net_profit_points',
        patch: {
          state: { kind: 'value', value: { kind: 'share', share: { numerator: 1, denominator: 20 } } },
        },
      },
      'invalid-input',
      'needs a base',
    ],
    [
      'negative money',
      {
        kind: 'edit-entry',
        termId: 'option_fee_initial',
        patch: {
          state: { kind: 'value', value: { kind: 'money', money: { amountMinor: -1, currency: 'USD' } } },
        },
      },
      'invalid-input',
      'negative',
    ],
    [
      'money beyond what is exact',
      {
        kind: 'edit-entry',
        termId: 'option_fee_initial',
        patch: {
          state: {
            kind: 'value',
            value: { kind: 'money', money: { amountMinor: 2 ** 53, currency: 'USD' } },
          },
        },
      },
      'invalid-input',
      'too large',
    ],
    [
      'a currency that does not exist',
      {
        kind: 'edit-entry',
        termId: 'option_fee_initial',
        patch: {
          state: { kind: 'value', value: { kind: 'money', money: { amountMinor: 1, currency: 'WON' } } },
        },
      },
      'invalid-input',
      'not a currency',
    ],
    [
      'a date that does not exist',
      { kind: 'edit-head', patch: { events: [{ id: 'e', kind: 'release', on: '2027-02-29', label: '' }] } },
      'invalid-input',
      'does not exist',
    ],
    [
      'an id used twice',
      {
        kind: 'edit-head',
        patch: {
          events: [
            { id: 'e', kind: 'release', on: '2027-02-28', label: '' },
            { id: 'e', kind: 'other', on: '2027-02-28', label: '' },
          ],
        },
      },
      'invalid-input',
      'used twice',
    ],
    [
      'text of a megabyte',
      { kind: 'edit-entry', termId: 'option_fee_initial', patch: { clause: '가'.repeat(1_000_000) } },
      'invalid-input',
      'longer than 50,000',
    ],
  ] as const)('refuses %s by name and keeps the deal', async (_name, operation, code, said) => {
    const { dealId } = await imported(aDocument());
    const { document } = await app.ask('deals.get', { dealId });
    const full =
      operation.kind === 'edit-entry' ? { ...operation, draftId: document.drafts[0]?.id } : operation;
    const refusal = await app.refusal('deals.apply', { dealId, revision: 0, operation: full });
    expect(refusal.code).toBe(code);
    expect(refusal.en).toContain(said);
    expect(refusal.field).toMatch(/^operation/);
    expect((await app.ask('deals.get', { dealId })).document).toEqual(document);
  });

  it('takes a clause as it comes out of Word, a web page or a PDF: what nobody sees is left out, a line break is one', async () => {
    const { dealId } = await imported(aDocument());
    const draftId = (await app.ask('deals.get', { dealId })).document.drafts[0]?.id ?? '';
    const clause = 'a\u0000b\u202Ec\u200Bd\uFEFF\r\n제3조\u00A0옵션\u000B① 매수인은\u2028② 끝\uD83D';
    const termId = 'option_fee_initial';
    const operation = { kind: 'edit-entry', draftId, termId, patch: { clause } } as const;
    await app.ask('deals.apply', { dealId, revision: 0, operation });
    const { document } = await app.ask('deals.get', { dealId });
    expect(document.drafts[0]?.entries[termId]?.clause).toBe('abcd\n제3조 옵션\n① 매수인은\n② 끝\uFFFD');
  });

  it('composes decomposed Hangul, so that the same word is the same word', async () => {
    const deal = await app.ask('deals.create', {
      title: '권리 복귀'.normalize('NFD'),
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'KRW',
      original: '',
      counterparty: '',
    });
    expect(deal.document.deal.title).toBe('권리 복귀'.normalize('NFC'));
  });

  it('says on import which deals came from the same origin, whatever way they were copied', async () => {
    const first = await imported(aDocument(), 'origin-9');
    expect(first.sameOrigin).toEqual([]);
    const copy = await app.ask('deals.duplicate', { dealId: first.dealId, withPrivate: true, title: '사본' });
    const again = await imported(aDocument(), 'origin-9');
    expect(again.sameOrigin.map(({ dealId }) => dealId).toSorted()).toEqual(
      [first.dealId, copy.document.deal.id].toSorted(),
    );
  });

  it('says a title in both languages on import and in the bin, as the list does', async () => {
    const titleIn = { en: 'The Moonlit Stair' };
    const document = aDocument({ deal: aDeal({ title: '달빛 계단', titleIn }) });
    const first = await imported(document, 'origin-10');
    expect(first).toMatchObject({ title: '달빛 계단', titleIn });
    const again = await imported(document, 'origin-10');
    expect(again.sameOrigin).toEqual([{ dealId: first.dealId, title: '달빛 계단', titleIn }]);
    await app.ask('deals.delete', { dealId: first.dealId });
    expect(await app.ask('deals.bin', {})).toMatchObject([{ dealId: first.dealId, titleIn }]);
  });

  it('no deal takes more drafts than its file may hold', async () => {
    const drafts = Array.from({ length: 200 }, (_, n) => aDraft({ id: `d-${n}`, round: n + 1 }));
    const { dealId } = await imported(aDocument({ drafts }));
    const draft = aDraft({ id: 'one-more' });
    const refusal = await app.refusal('deals.apply', {
      dealId,
      revision: 0,
      operation: { kind: 'add-draft', draft },
    });
    expect(refusal).toMatchObject({ code: 'refused', field: 'draft' });
    expect(refusal.en).toContain('200 drafts');
  });

  it('a shareable export holds no word of ours', async () => {
    const { dealId } = await imported(aSecretDocument());
    const internal = await exported(dealId, 'internal');
    const shareable = await exported(dealId, 'shareable');
    expect(internal.text).toContain(SECRET);
    expect(internal.text.slice(0, 40)).toContain('"private": "PRIVATE');
    expect(internal.name).toMatch(/\.internal\.json$/);
    expect(shareable.text).not.toContain(SECRET);
    expect(shareable.name).toMatch(/\.shareable\.json$/);
  });

  it('however long the title, the name of a file says its edition', async () => {
    const { dealId } = await imported(aDocument({ deal: aDeal({ title: '가나다 '.repeat(50) }) }));
    expect((await exported(dealId, 'internal')).name).toMatch(/^가나다 .*\.internal\.json$/);
    const { document } = await app.ask('deals.get', { dealId });
    const draftId = document.drafts[0]?.id ?? '';
    const brief = { kind: 'brief', language: 'both', edition: 'internal' } as const;
    const { name } = await app.ask('documents.write', { dealId, draftId, ...brief });
    expect(name).toMatch(/^가나다 .*\.brief\.internal\.one-page\.ko-en\.docx$/);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    expect(await app.ask('documents.recent', { dealId })).toMatchObject([{ name, ...brief }]);
  });

  it('an import that is refused leaves nothing behind', async () => {
    const broken = JSON.parse(
      new TextDecoder().decode(
        writeDealFile({ edition: 'internal', document: aSecretDocument(), originId: 'o' }),
      ),
    ) as { drafts: { on: string }[] };
    if (broken.drafts[0]) broken.drafts[0].on = '2026-02-30';
    const { token } = await offered(JSON.stringify(broken));
    expect(await app.refusal('dealFiles.import', { token })).toMatchObject({
      code: 'invalid-input',
      field: 'drafts[0].on',
    });
    expect(await app.ask('deals.list', { archived: false })).toEqual([]);
    expect(await app.ask('search.run', { query: '25,000달러로', limit: 20 })).toEqual([]);
  });

  async function imported(document: DealDocument, originId = document.deal.id) {
    const { token } = await offered(
      new TextDecoder().decode(writeDealFile({ edition: 'internal', document, originId })),
    );
    return app.ask('dealFiles.import', { token });
  }

  function offered(text: string): Promise<OfferedFile> {
    return app.offer('거래.internal.json', text);
  }

  async function exported(dealId: string, edition: 'internal' | 'shareable') {
    const { token, name } = await app.ask('dealFiles.export', { dealId, edition });
    const bytes = await app.content(token);
    return { name, text: bytes.toString() };
  }
});

function aSecretDocument(): DealDocument {
  return aDocument({
    deal: aDeal({
      notes: SECRET,
      project: { original: '달빛 계단', working: '', format: 'feature', logline: SECRET },
      events: [{ id: 'e-1', kind: 'release', on: '2028-01-01', label: SECRET }],
      rates: [
        {
          from: 'USD',
          to: 'KRW',
          rate: { numerator: 1400, denominator: 1 },
          on: '2026-11-20',
          source: SECRET,
        },
      ],
    }),
    drafts: [
      aDraft({
        entries: {
          option_fee_initial: anEntry({
            state: { kind: 'value', value: money(2_500_000, 'USD') },
            clause: '옵션료는 25,000달러로 한다.',
            note: SECRET,
          }),
          option_period_initial: anEntry({
            state: {
              kind: 'disputed',
              candidates: [
                { value: months(12), said: SECRET },
                { value: months(18), said: SECRET },
              ],
            },
          }),
        },
      }),
    ],
    ladders: { option_fee_initial: { ask: { condition: { en: SECRET, ko: SECRET } } } },
  });
}
