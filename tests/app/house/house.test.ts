import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareDraft } from '#domain/comparison/compare-draft.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import { houseOperations } from '#domain/house/operations/house-operations.ts';
import type { HouseOperation } from '#domain/house/operations/house-operations.ts';
import { houseFrom, houseParts } from '#domain/house/house-parts.ts';
import { compareHouses, mergeHouses } from '#domain/house/merge-houses.ts';
import { orderPrecedents } from '#domain/library/precedent.ts';
import { EMPTY_HOUSE } from '#domain/house/house.ts';
import type { Precedent } from '#domain/library/precedent.ts';
import type { House } from '#domain/house/house.ts';
import { withHouse } from '#domain/house/with-house.ts';
import { findActiveContent } from '#domain/text/active-content.ts';
import { formatBenchmark } from '#domain/library/format-precedent.ts';
import { anApp, aClock } from '#tests/builders/app-builders.ts';
import { changeHouse } from '#tests/builders/changes.ts';
import { aDeal, aDraft, anEntryOf, months, money, share } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';
import { draws } from '#tests/builders/draws.ts';

const library = theLibrary();
const term = (id: string) => {
  const found = library.terms.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const TERM = 'option_period_initial';
const twelve = { kind: 'value', value: months(12) } as const;

describe('withHouse', () => {
  it('gives the library itself for an empty house, and the same objects for terms it says nothing on', () => {
    expect(withHouse(library, EMPTY_HOUSE)).toBe(library);
    const merged = withHouse(library, aHouse({ precedents: [aPrecedentOf(TERM)] }));
    expect(merged.terms.filter((each, at) => each !== library.terms[at]).map(({ id }) => id)).toEqual([TERM]);
  });

  it('never moves a score: precedents and ladders leave every position on its scale', () => {
    const ladder = { ask: { value: months(3), condition: { en: 'Three', ko: '3개월' } } };
    const house = aHouse({
      precedents: [aPrecedentOf(TERM, { figure: twelve })],
      ladders: { [TERM]: { owner: ladder, producer: ladder, investor: ladder } },
    });
    const draft = aDraft({ entries: { [TERM]: anEntryOf(months(20)) } });
    const compare = (terms: typeof library.terms) =>
      compareDraft({ draft, terms, deal: aDeal(), ladders: {} });
    expect(compare(withHouse(library, house).terms)).toEqual(compare(library.terms));
  });

  it('puts the house ladder where ours was suggested, for the role that it was made for and no other', () => {
    const ladder = { ask: { condition: { en: 'House', ko: '자사' } } };
    const merged = withHouse(library, aHouse({ ladders: { [TERM]: { owner: ladder } } }));
    const [mine] = merged.terms.filter(({ id }) => id === TERM);
    const original = term(TERM);
    if (!mine) throw new Error(TERM);
    expect(positionFor(mine, ['owner'])?.ladder).toEqual(ladder);
    expect(positionFor(mine, ['owner'])?.scale).toEqual(positionFor(original, ['owner'])?.scale);
    for (const role of ['producer', 'investor'] as const)
      expect(positionFor(mine, [role])?.ladder).toEqual(positionFor(original, [role])?.ladder);
    expect(mine.house?.ladderRoles).toEqual(['owner']);
  });

  it('takes a hidden benchmark away whole: no range, no source, no position, no score', () => {
    const merged = withHouse(library, aHouse({ hidden: [TERM] }));
    const [hidden] = merged.terms.filter(({ id }) => id === TERM);
    if (!hidden) throw new Error(TERM);
    expect(hidden).toMatchObject({ market: {}, positions: [], sources: [], evidence: 'house' });
    expect(formatBenchmark(hidden, library)).toEqual({ en: '', ko: '' });
    const draft = aDraft({ entries: { [TERM]: anEntryOf(months(20)) } });
    const { terms } = compareDraft({ draft, terms: merged.terms, deal: aDeal(), ladders: {} });
    const compared = terms.find(({ termId }) => termId === TERM);
    expect(compared?.standing).toBe('no-benchmark');
    expect(compared?.score).toBeUndefined();
  });

  it('follows a term that has a new id', () => {
    const renamed = { ...term(TERM), id: 'option_period_first', aliases: [TERM] };
    const merged = withHouse(
      { ...library, terms: [renamed] },
      aHouse({ precedents: [aPrecedentOf(TERM, { figure: twelve })] }),
    );
    expect(merged.terms[0]?.house?.precedents).toHaveLength(1);
  });

  it("says the precedents beside the market, marked as the firm's own", () => {
    const merged = withHouse(library, aHouse({ precedents: [aPrecedentOf(TERM, { figure: twelve })] }));
    const [mine] = merged.terms.filter(({ id }) => id === TERM);
    if (!mine) throw new Error(TERM);
    expect(formatBenchmark(mine, library).en).toMatch(/ · House precedent: 12 months \(2023\)$/);
    expect(formatBenchmark(mine, library).ko).toMatch(/ · 자사 선례: 12개월\(2023년\)$/);
  });
});

describe('operations on the house', () => {
  const ids = fc.constantFrom('a', 'b', 'c');
  const termIds = fc.constantFrom(TERM, 'reversion_term', 'sequel_passive');
  const operations: fc.Arbitrary<HouseOperation> = fc.oneof(
    fc.record({
      kind: fc.constant('add-precedent' as const),
      precedent: fc.tuple(ids, termIds).map(([id, termId]) => aPrecedentOf(termId, { id })),
    }),
    fc.record({
      kind: fc.constant('edit-precedent' as const),
      precedentId: ids,
      patch: fc.record({ from: fc.string(), year: fc.option(fc.integer({ min: 1990, max: 2030 })) }),
    }),
    fc.record({ kind: fc.constant('remove-precedent' as const), precedentId: ids }),
    fc.record({ kind: fc.constant('set-hidden' as const), termId: termIds, hidden: fc.boolean() }),
    fc.record({
      kind: fc.constant('set-house-ladder' as const),
      termId: termIds,
      roles: fc.subarray(['owner', 'producer', 'investor'] as const, { minLength: 1 }),
      ladder: fc.constantFrom(null, { ask: { condition: { en: 'x', ko: '가' } } }),
    }),
  );
  /** Few words, so that twins are common; open and confidential ones. */
  const housesOfBoth = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        termId: fc.constantFrom(TERM, 'sequel_passive'),
        from: fc.constantFrom('', '2021년 계약', '2023년 계약'),
        note: fc.constantFrom('', '메모'),
        isConfidential: fc.boolean(),
      }),
      { selector: ({ id }) => id, maxLength: 4 },
    )
    .map((parts) =>
      aHouse({ precedents: orderPrecedents(parts.map(({ termId, ...part }) => aPrecedentOf(termId, part))) }),
    );
  const houses = fc.array(operations, { maxLength: 12 }).map((list) => list.reduce(tried, EMPTY_HOUSE));

  it('come apart into pieces and together again, and a difference brings one house to the other and back', () => {
    fc.assert(
      fc.property(houses, houses, (before, after) => {
        expect(houseFrom(houseParts.takeOut(before))).toEqual(before);
        const changes = houseParts.diff(before, after);
        expect(houseParts.apply(before, changes, 'after')).toEqual(after);
        expect(houseParts.apply(after, changes, 'before')).toEqual(before);
      }),
    );
  });

  it("taking in one's own pack changes nothing, whatever the house", () => {
    fc.assert(
      fc.property(houses, (house) => {
        const comparison = compareHouses(house, house);
        expect(comparison.collisions).toEqual([]);
        expect(comparison.fresh).toEqual(EMPTY_HOUSE);
        expect(mergeHouses(house, comparison, new Map(), () => 'new')).toEqual(house);
      }),
    );
  });

  it('nothing of mine is lost or changed without a decision', () => {
    fc.assert(
      fc.property(houses, houses, (mine, theirs) => {
        const comparison = compareHouses(mine, theirs);
        const kept = mergeHouses(mine, comparison, new Map(), () => 'new');
        for (const precedent of mine.precedents) expect(kept.precedents).toContainEqual(precedent);
        expect(kept.ladders).toMatchObject(mine.ladders);
        expect(kept.hidden).toEqual(expect.arrayContaining([...mine.hidden]));
      }),
    );
  });

  it('no merge opens what is confidential here, whatever is decided', () => {
    const decisions = fc.array(fc.constantFrom('mine', 'theirs', 'both' as const), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(housesOfBoth, housesOfBoth, decisions, (mine, theirs, decided) => {
        const comparison = compareHouses(mine, theirs);
        const byKey = new Map(
          comparison.collisions.map(({ key }, at) => [key, decided[at % decided.length] ?? 'mine']),
        );
        let last = 0;
        const merged = mergeHouses(mine, comparison, byKey, () => `new-${(last += 1)}`);
        const content = ({ termId, from, year, note }: Precedent) =>
          JSON.stringify([termId, from, year, note]);
        const openOf = (house: House) => house.precedents.filter(({ isConfidential }) => !isConfidential);
        const openBefore = new Set(openOf(mine).map(content));
        const secret = mine.precedents.filter(({ isConfidential }) => isConfidential);
        for (const precedent of openOf(merged)) {
          if (openBefore.has(content(precedent))) continue;
          expect(secret.map(content)).not.toContain(content(precedent));
          expect(secret.map(({ id }) => id)).not.toContain(precedent.id);
        }
        // And nothing confidential is lost on the way: what took its place is confidential too.
        for (const { id } of secret)
          expect(merged.precedents.find((each) => each.id === id)?.isConfidential).toBe(true);
      }),
      { numRuns: draws(500) },
    );
  });

  function tried(house: House, operation: HouseOperation): House {
    try {
      return houseOperations.apply(house, operation);
    } catch {
      return house;
    }
  }
});

describe('the house of a workspace', () => {
  let desk: ReturnType<typeof anApp>;
  const clock = aClock();
  beforeEach(() => {
    desk = anApp({ now: clock.now });
  });
  afterEach(() => desk.end());

  async function apply(operation: HouseOperation) {
    const { revision } = await desk.ask('house.get', {});
    return changeHouse(desk.ask, 'house.apply', { revision, operation });
  }

  it('survives a restart, with its steps by name, undone and redone', async () => {
    const precedent = aPrecedentOf(TERM, { figure: twelve });
    const added = await apply({ kind: 'add-precedent', precedent });
    expect(added.undo?.ko).toBe('‘최초 옵션 기간’ 자사 선례 추가');
    await apply({ kind: 'set-hidden', termId: TERM, hidden: true });
    desk.reopen();
    const { house, revision } = await desk.ask('house.get', {});
    expect(house).toEqual(aHouse({ precedents: [precedent], hidden: [TERM] }));
    const once = await changeHouse(desk.ask, 'house.undo', { revision });
    expect(once.house.hidden).toEqual([]);
    const twice = await changeHouse(desk.ask, 'house.undo', { revision: once.revision });
    expect(twice.house).toEqual(EMPTY_HOUSE);
    expect(twice.undo).toBeNull();
    const again = await changeHouse(desk.ask, 'house.redo', { revision: twice.revision });
    expect(again.house.precedents).toEqual([precedent]);
    expect((await desk.refusal('house.undo', { revision: 0 })).code).toBe('conflict');
  });

  it('gathers the typing of one field into one step, and a new change forgets what was undone', async () => {
    await apply({ kind: 'add-precedent', precedent: aPrecedentOf(TERM) });
    for (const from of ['한', '한강', '한강필름']) {
      await apply({ kind: 'edit-precedent', precedentId: 'precedent-1', patch: { from } });
      clock.forward(500);
    }
    const undone = await changeHouse(desk.ask, 'house.undo', {
      revision: (await desk.ask('house.get', {})).revision,
    });
    expect(undone.house.precedents[0]?.from).toBe('한강필름 2023년 계약');
    const { redo } = await apply({ kind: 'set-hidden', termId: TERM, hidden: true });
    expect(redo).toBeNull();
  });

  it('a change that alters nothing is no step', async () => {
    const { revision } = await desk.ask('house.get', {});
    const answer = await apply({ kind: 'set-hidden', termId: TERM, hidden: false });
    expect(answer.revision).toBe(revision);
  });

  it.each([
    ['a term that is not there', aPrecedentOf('option_perid_initial'), 'operation.precedent.termId'],
    [
      'money where months are meant',
      aPrecedentOf(TERM, { figure: { kind: 'value', value: money(1, 'USD') } }),
      'operation.precedent.figure.value.kind',
    ],
    [
      'a base that nobody knows',
      aPrecedentOf('net_profit_points', { figure: { kind: 'value', value: share(1, 20, 'moonlight') } }),
      'operation.precedent.figure.value.base',
    ],
    [
      'a range upside down',
      aPrecedentOf(TERM, { figure: { kind: 'range', low: months(12), high: months(6) } }),
      'operation.precedent.figure.high',
    ],
  ])('refuses %s and names the field', async (_name, precedent, field) => {
    const { revision } = await desk.ask('house.get', {});
    const refusal = await desk.refusal('house.apply', {
      revision,
      operation: { kind: 'add-precedent', precedent },
    });
    expect(refusal.field).toBe(field);
    expect((await desk.ask('house.get', {})).house).toEqual(EMPTY_HOUSE);
  });

  it('finds a term by the words of its precedents, and no longer once they are gone', async () => {
    const precedent = aPrecedentOf(TERM, { from: '달항아리 프로젝트', note: '팔각정 회의' });
    await apply({ kind: 'add-precedent', precedent });
    const hits = async (query: string) =>
      (await desk.ask('search.run', { query, limit: 10 })).map(({ termId }) => termId);
    expect(await hits('달항아리')).toEqual([TERM]);
    expect(await hits('팔각정')).toEqual([TERM]);
    await apply({ kind: 'remove-precedent', precedentId: precedent.id });
    expect(await hits('달항아리')).toEqual([]);
  });

  it('shows precedents in the market column and takes a hidden benchmark out of the comparison at once', async () => {
    const deal = await desk.ask('deals.create', {
      title: '거래',
      kinds: ['remake'],
      ourRoles: ['owner'],
      currency: 'USD',
      original: '',
      counterparty: '',
    });
    const { id: dealId } = deal.document.deal;
    const draftId = deal.document.drafts[0]?.id ?? '';
    await desk.ask('deals.apply', {
      dealId,
      revision: deal.revision,
      operation: {
        kind: 'edit-entry',
        draftId,
        termId: TERM,
        patch: { state: { kind: 'value', value: months(20) } },
      },
    });
    await apply({ kind: 'add-precedent', precedent: aPrecedentOf(TERM, { figure: twelve }) });
    const { rows } = await desk.ask('compare.sideBySide', { dealId, columns: [{ kind: 'market' }] });
    expect(rows.find(({ termId }) => termId === TERM)?.cells[0]?.text.ko).toContain('자사 선례: 12개월');
    const standing = async () =>
      (await desk.ask('compare.draft', { dealId, draftId })).terms.find(({ termId }) => termId === TERM)
        ?.standing;
    expect(await standing()).toBe('unfavourable');
    await apply({ kind: 'set-hidden', termId: TERM, hidden: true });
    expect(await standing()).toBe('no-benchmark');
    await apply({ kind: 'set-hidden', termId: TERM, hidden: false });
    expect(await standing()).toBe('unfavourable');
  });
});

describe('active content', () => {
  it.each([
    '<script>alert(1)</script>',
    '< SCRIPT src=x>',
    'See javascript:alert(1)',
    'java\nscript:alert(1)',
    '<a href="x" onclick = "steal()">',
    'onerror=alert(1)',
    '＜ｓｃｒｉｐｔ＞',
    '<scr\u200Bipt>',
    '&lt;script&gt;',
    '&#x6a;avascript:x',
    '<iframe src=//x>',
    'data:text/html,<b>',
  ])('finds %s', (text) => {
    expect(findActiveContent(text)).toBeDefined();
  });

  it.each([
    'Purchase price = 2.5% of the budget, payable on signature',
    '옵션료는 계약 체결 시 50% 지급한다. (구매가 = 예산의 2.5%)',
    'The scripts, all drafts of the script, and the javascript of no website',
    '<올드보이> 리메이크 계약 제4조',
    'if x < 5 and only = one',
  ])('lets words pass: %s', (text) => {
    expect(findActiveContent(text)).toBeUndefined();
  });
});
