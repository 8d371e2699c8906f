import { describe, expect, it } from 'vitest';
import type { DealDocument, Party } from '#domain/deal/deal.ts';
import { findDraft } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { dealOperations } from '#domain/deal/operations/deal-operations.ts';
import { dealParts, describeChanges, diffDocuments, textsOf } from '#domain/deal/parts/deal-parts.ts';
import { aDocument } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { aWholeDeal } from '#tests/builders/whole-deal.ts';

const GIVEN = {
  organised: 'the State of Delaware',
  address: '400 Harbor Avenue, Los Angeles',
  signatory: 'Dana Alder',
  signatoryTitle: 'President',
  noticeEmail: 'notices@alder.example',
} as const;

describe('what a contract says of a party and of the title to the work', () => {
  const start = aDocument();
  const [first, ...others] = start.deal.parties;
  if (!first) throw new Error('A deal of the builders has a party.');

  it('is told field by field in the history, for both sides to see', () => {
    const told = change(start, [{ ...first, ...GIVEN }, ...others], 'Registration, 2019');
    expect(told.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^Chain of title/),
      `Party “${first.name}”, organized under: none → the State of Delaware`,
      `Party “${first.name}”, address: none → 400 Harbor Avenue, Los Angeles`,
      `Party “${first.name}”, signatory: none → Dana Alder`,
      `Party “${first.name}”, title of the signatory: none → President`,
      `Party “${first.name}”, e-mail for notices: none → notices@alder.example`,
    ]);
    expect(told.every(({ isPrivate }) => !isPrivate)).toBe(true);
  });

  it('is what the other side may see of it, and the logline beside it is not', () => {
    const { project, parties } = discloseDeal(aWholeDeal());
    expect(parties[0]).toMatchObject({ signatory: '김한강', noticeEmail: 'legal@hangang.example' });
    expect(parties[1]).not.toHaveProperty('address');
    expect(project.chainOfTitle).toContain('저작권 등록증');
    expect(project).not.toHaveProperty('logline');
  });

  it('is found by a search for who signs and for a document of the title', () => {
    const head = dealParts.takeOut(aWholeDeal()).find(({ kind }) => kind === 'head');
    if (!head) throw new Error('A deal has a head.');
    const texts = textsOf(head).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['김한강', expect.stringContaining('양도계약서')]));
  });

  it('typed letter by letter is one step for each field', () => {
    const key = (party: Party) =>
      dealOperations.coalesceKey({ kind: 'edit-head', patch: { parties: [party, ...others] } }, start);
    expect(key({ ...first, address: '4' })).toBe(`head/parties/${first.id}/address`);
  });
});

function change(from: DealDocument, parties: readonly Party[], chainOfTitle: string) {
  const project = { ...from.deal.project, chainOfTitle };
  const to = dealOperations.apply(from, { kind: 'edit-head', patch: { parties, project } });
  const told = { library: theLibrary(), findDraft: (draftId: string) => findDraft(to, draftId) };
  return describeChanges(diffDocuments(from, to), told).map(({ says, isPrivate }) => ({
    ...says,
    isPrivate,
  }));
}
