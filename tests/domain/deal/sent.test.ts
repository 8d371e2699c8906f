import { describe, expect, it } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { findDraft, requireDraft } from '#domain/deal/deal.ts';
import { discloseDeal, discloseSent } from '#domain/deal/disclosure.ts';
import { dealOperations } from '#domain/deal/operations/deal-operations.ts';
import { describeChanges, diffDocuments } from '#domain/deal/parts/deal-parts.ts';
import { isSent } from '#domain/deal/sent.ts';
import { aDocument, aDraft } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { aPaper } from '#tests/builders/whole-deal.ts';

const deal = aDocument({
  drafts: [
    aDraft({ id: 'theirs' }),
    aDraft({ id: 'ours', side: 'ours', label: 'Bottom line', on: '2026-11-22' }),
    aDraft({ id: 'agreed', side: 'agreed', round: 2 }),
  ],
});
const send = (document: DealDocument, sentOn?: string, draftId = 'ours') =>
  dealOperations.apply(document, {
    kind: 'send-draft',
    draftId,
    ...(sentOn === undefined ? {} : { sentOn }),
  });
const travel = (document: DealDocument) => discloseSent(document).drafts.map(({ id }) => id);

describe('a draft of ours', () => {
  it('that was never sent stays behind where the deal travels, and is there for a paper made from it', () => {
    expect(travel(deal)).toEqual(['theirs', 'agreed']);
    expect(discloseDeal(deal).drafts.map(({ id }) => id)).toContain('ours');
  });

  it('travels from the day on which it was sent, under its date, and no more once that is taken back', () => {
    const sent = send(deal, '2026-11-24');
    expect(travel(sent)).toEqual(['theirs', 'ours', 'agreed']);
    const shared = discloseSent(sent).drafts.find(({ id }) => id === 'ours');
    expect([shared?.sentOn, shared?.label]).toEqual([
      '2026-11-24',
      'Our draft of November 22, 2026 / 당사 2026년 11월 22일자 안',
    ]);
    expect(send(sent)).toEqual(deal);
  });

  it.each([
    ['sent', true],
    ['received', true],
    ['kept', false],
  ] as const)('is known to both sides by a paper that was %s: %s', (direction, isKnown) => {
    const papers = { p: aPaper({ side: 'ours', direction, draftId: 'ours' }) };
    const document = { ...deal, papers };
    expect(isSent(requireDraft(document, 'ours', 'draftId'), document)).toBe(isKnown);
  });

  it('is told in the history with its day', () => {
    const sent = send(deal, '2026-11-24');
    const toldWith = { library: theLibrary(), findDraft: (id: string) => findDraft(sent, id) };
    const told = describeChanges(diffDocuments(deal, sent), toldWith).map(({ says }) => says);
    expect(told.map(({ en }) => en)).toEqual([
      expect.stringMatching(/, sent: not sent → November 24, 2026$/),
    ]);
    expect(told[0]?.ko).toContain('보내지 않음 → 2026년 11월 24일');
  });

  it.each([
    ['edit-entry', { termId: 'option_fee_initial', patch: { state: { kind: 'open' } } }],
    ['edit-entry', { termId: 'option_fee_initial', patch: { clause: 'Other words.' } }],
    ['edit-entries', { entries: { option_fee_initial: { place: 'Section 9' } } }],
    ['mark-rest-absent', { termIds: ['option_fee_initial'] }],
  ] as const)('says what it said when it was sent, until that is taken back: %s', (kind, rest) => {
    const change = { kind, draftId: 'ours', ...rest } as Parameters<typeof dealOperations.apply>[1];
    const sent = send(deal, '2026-11-24');
    expect(() => dealOperations.apply(sent, change)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'refused' }) as object }),
    );
    const open = send(sent);
    expect(dealOperations.apply(open, change)).not.toEqual(open);
  });

  it('takes our notes as before, and gives the next draft what it says', () => {
    const sent = send(deal, '2026-11-24');
    const noted = dealOperations.apply(sent, {
      kind: 'edit-entry',
      draftId: 'ours',
      termId: 'option_fee_initial',
      patch: { note: 'They asked twice.' },
    });
    expect(requireDraft(noted, 'ours', 'draftId').entries['option_fee_initial']?.note).toBe(
      'They asked twice.',
    );
    const next = dealOperations.apply(noted, {
      kind: 'make-our-draft',
      draftId: 'next',
      label: 'Next',
      round: 3,
      on: '2026-11-25',
      termIds: [],
      basedOn: 'ours',
    });
    const { sentOn, entries } = requireDraft(next, 'next', 'draftId');
    expect([sentOn, entries['option_fee_initial']?.note]).toEqual([undefined, '']);
  });

  it('alone is sent: their paper was received', () => {
    expect(() => send(deal, '2026-11-24', 'theirs')).toThrow(Fail);
    expect(() => send(deal, '2026-11-24', 'none')).toThrow(Fail);
  });
});
