import { describe, expect, it } from 'vitest';
import { DOCUMENT_KIND_NAMES } from '#domain/documents/document-kinds.ts';
import { aDocument, aDraft } from '#tests/builders/deal-builders.ts';
import {
  draftsFor,
  editionOf,
  orderOf,
  chosenOf,
  firstOrder,
  requestOf,
} from '#renderer/places/documents/order.ts';
import type { Order } from '#renderer/places/documents/order.ts';

const document = aDocument({
  drafts: [
    aDraft({ id: 't1', side: 'theirs', round: 1 }),
    aDraft({ id: 'o1', side: 'ours', round: 1 }),
    aDraft({ id: 't2', side: 'theirs', round: 2 }),
  ],
});
const order = (over: Partial<Order> = {}): Order => ({
  kind: 'brief',
  language: 'ko',
  edition: 'internal',
  ...over,
});

describe('what is asked for in Documents', () => {
  it('is on their latest paper for our side, on ours for theirs', () => {
    const on = Object.fromEntries(
      DOCUMENT_KIND_NAMES.map((kind) => [kind, draftsFor(order({ kind }), document).draft?.id]),
    );
    expect(on).toEqual({
      brief: 't2',
      'term-sheet': 'o1',
      'deal-memo': 'o1',
      'issues-list': 'o1',
      comparison: 't2',
    });
    expect(draftsFor(order({ edition: 'shareable' }), document).draft?.id).toBe('o1');
  });

  it('holds what its kind has and nothing that was chosen for another', () => {
    const chosen = order({ isBinding: true, format: 'xlsx', type: 'series', length: 'full', points: ['x'] });
    const request = (kind: Order['kind']) => requestOf({ ...chosen, kind }, document);
    expect(request('deal-memo')).toMatchObject({ edition: 'shareable', isBinding: true });
    expect(request('issues-list')).toMatchObject({ edition: 'internal', format: 'xlsx' });
    expect(request('term-sheet')).toMatchObject({ edition: 'shareable', type: 'series' });
    expect(request('brief')).toMatchObject({ edition: 'internal', length: 'full' });
    expect(request('brief')).not.toHaveProperty('points');
    expect(request('issues-list')).not.toHaveProperty('length');
    expect(editionOf(order({ kind: 'term-sheet' }))).toBe('shareable');
  });

  it('leaves to the edition what only it has, and to a kind of one edition what was chosen for the others', () => {
    const asked = requestOf(order({ edition: 'shareable', points: ['x'], length: 'full' }), document);
    expect(asked).toMatchObject({ edition: 'shareable', points: ['x'] });
    expect(asked).not.toHaveProperty('length');
    const sheet = requestOf(order({ kind: 'term-sheet', type: 'series' }), document);
    if (!sheet) throw new Error('There is a draft of ours.');
    const before = order({ edition: 'internal', length: 'full', points: ['y'], type: 'option' });
    expect(orderOf(sheet, before)).toMatchObject({
      edition: 'internal',
      length: 'full',
      points: ['y'],
      type: 'series',
    });
  });

  it('writes an internal issues list from their paper where there is no draft of ours, and none for them', () => {
    const theirs = aDocument({ drafts: [aDraft({ id: 't1', side: 'theirs', round: 1 })] });
    expect(requestOf(order({ kind: 'issues-list' }), theirs)).toMatchObject({ draftId: 't1' });
    expect(requestOf(order({ kind: 'issues-list', edition: 'shareable' }), theirs)).toBe(undefined);
  });

  it('compares the latest paper of each side until papers are chosen, and needs two', () => {
    expect(requestOf(order({ kind: 'comparison' }), document)).toMatchObject({ draftIds: ['t2', 'o1'] });
    expect(requestOf(order({ kind: 'comparison', draftIds: ['t1', 't2', 'gone'] }), document)).toMatchObject({
      draftId: 't1',
      draftIds: ['t1', 't2'],
    });
    expect(requestOf(order({ kind: 'comparison', draftIds: ['t1'] }), document)).toBe(undefined);
    expect(requestOf(order({ kind: 'term-sheet' }), aDocument({ drafts: [] }))).toBe(undefined);
  });

  it('is asked for again as it was, whatever is chosen meanwhile', () => {
    const chosen = order({ points: ['x'], type: 'series', format: 'xlsx', length: 'full', isBinding: true });
    const other = order({
      kind: 'comparison',
      language: 'en',
      points: ['y'],
      type: 'option',
      length: 'standard',
    });
    for (const kind of DOCUMENT_KIND_NAMES) {
      for (const edition of ['internal', 'shareable'] as const) {
        const request = requestOf(
          { ...chosen, kind, edition, draftId: 'o1', draftIds: ['t1', 'o1'] },
          document,
        );
        if (!request) throw new Error('Every kind has its drafts here.');
        expect(requestOf(orderOf(request, other), document)).toEqual(request);
      }
    }
  });

  it('is at first what was last written, kind by kind, on the papers of today', () => {
    const noted = { name: 'a.docx', at: '2026-11-01T00:00:00.000Z' } as const;
    const exportOf = (made: Order) => {
      const request = requestOf(made, document);
      if (!request) throw new Error('Every kind has its drafts here.');
      const { kind, language, edition } = request;
      return { ...noted, kind, language, edition, request };
    };
    const remembered = firstOrder(
      null,
      [
        exportOf(order({ kind: 'term-sheet', language: 'both', type: 'series', draftId: 'o1' })),
        exportOf(order({ length: 'standard', draftId: 't1' })),
        { ...noted, kind: 'brief', language: 'en', edition: 'shareable' },
      ],
      order(),
    );
    expect(remembered).toEqual({
      kind: 'term-sheet',
      language: 'both',
      edition: 'internal',
      length: 'standard',
      type: 'series',
      isAcknowledged: false,
    });
    expect(requestOf({ ...remembered, kind: 'brief' }, document)).toMatchObject({
      draftId: 't2',
      length: 'standard',
    });
    expect(firstOrder(null, [], order())).toEqual(order());
  });

  it('is at first what was last chosen, whatever was written, on the papers of today', () => {
    const chosen = chosenOf(
      order({
        kind: 'issues-list',
        language: 'en',
        format: 'xlsx',
        length: 'full',
        draftId: 'o1',
        points: ['a'],
      }),
    );
    expect(chosen).toEqual({
      kind: 'issues-list',
      language: 'en',
      edition: 'internal',
      format: 'xlsx',
      length: 'full',
      points: ['a'],
    });
    expect(firstOrder(chosen, [], order())).toEqual(chosen);
    expect(requestOf({ ...chosen, kind: 'brief' }, document)).toMatchObject({
      draftId: 't2',
      length: 'full',
    });
  });
});
