import { describe, expect, it } from 'vitest';
import type { RedlineChangeInHand } from '#domain/deal/redline-change.ts';
import { refusalOf } from '#domain/redline/refusal.ts';
import { changesToWrite, contentOf, itemsOf } from '#renderer/places/redline/redline-work.ts';
import type { RedlineItem } from '#renderer/places/redline/redline-work.ts';

const OF = { paperId: 'paper-1', draftId: 'ours-1' };
const FEE = 'Purchaser pays US$25,000.';
const propose = (replace: string) => ({
  changes: [
    {
      change: { find: FEE, replace, clause: '2' },
      termIds: ['option_fee_initial'],
      clause: '2 Option Fee',
    },
  ],
});
const proposal = propose('Purchaser pays US$45,000.');

/** What the deal keeps once the person has done this to the first change of the list. */
function keptAfter(patch: Parameters<typeof contentOf>[3]): Record<string, RedlineChangeInHand> {
  const [item] = itemsOf({}, OF, proposal, []);
  return item ? { 'change-1': contentOf(item, OF, {}, patch) } : {};
}
const reworded = keptAfter({
  change: { find: FEE, replace: 'Purchaser pays US$60,000.', clause: '2', comment: 'As discussed.' },
});
const facts = (items: readonly RedlineItem[]) =>
  items.map(({ change, isIncluded, since }) => [
    'replace' in change ? change.replace : change.text,
    change.comment,
    isIncluded,
    since,
  ]);

describe('the list of changes of a redline', () => {
  it.each([
    [
      'untouched: as the draft proposes it now',
      {},
      proposal,
      [['Purchaser pays US$45,000.', undefined, true, undefined]],
    ],
    [
      'reworded: with the words and the comment of the person',
      reworded,
      proposal,
      [['Purchaser pays US$60,000.', 'As discussed.', true, undefined]],
    ],
    [
      'only left out, and the draft changed since: the words of the draft, still left out',
      keptAfter({ isIncluded: false }),
      propose('Purchaser pays US$50,000.'),
      [['Purchaser pays US$50,000.', undefined, false, undefined]],
    ],
    [
      'reworded, and the draft changed since: the words stay, and do not go by themselves',
      reworded,
      propose('Purchaser pays US$50,000.'),
      [['Purchaser pays US$60,000.', 'As discussed.', false, 'draft-changed']],
    ],
    [
      'reworded, and the draft proposes nothing there any more: the words stay, and do not go by themselves',
      reworded,
      { changes: [] },
      [['Purchaser pays US$60,000.', 'As discussed.', false, 'no-longer-proposed']],
    ],
    ['left out, and no longer proposed: gone', keptAfter({ isIncluded: false }), { changes: [] }, []],
  ] as const)('%s', (_what, kept, now, wanted) => {
    expect(facts(itemsOf(kept, OF, now, []))).toEqual(wanted);
  });

  it('is of one paper and one draft, what was added behind what is proposed, in the order of adding', () => {
    const added = { change: { find: '', replace: '' }, termIds: [], clause: '', isIncluded: true };
    const first = contentOf(added, OF, reworded, {});
    const kept = { ...reworded, z: first };
    const second = contentOf({ ...added, clause: '9' }, OF, kept, {});
    const elsewhere = { ...first, draftId: 'ours-2' };
    const items = itemsOf({ a: second, ...kept, other: elsewhere }, OF, proposal, []);
    expect(items.map(({ changeId }) => changeId)).toEqual(['change-1', 'z', 'a']);
    // A field in hand keeps its place when the person begins to work on what was proposed.
    expect(items[0]?.key).toBe(itemsOf({}, OF, proposal, [])[0]?.key);
  });

  it('goes once it is looked at and included again: for the draft as it is now, or as a change of the person', () => {
    for (const now of [propose('Purchaser pays US$50,000.'), { changes: [] }]) {
      const [item] = itemsOf(reworded, OF, now, []);
      if (!item) throw new Error('nothing in the list');
      const kept = { 'change-1': contentOf(item, OF, reworded, { isIncluded: true }) };
      expect(facts(itemsOf(kept, OF, now, []))).toEqual([
        ['Purchaser pays US$60,000.', 'As discussed.', true, undefined],
      ]);
    }
  });

  it('says why a change could not be made, until its words are others', () => {
    const items = itemsOf(reworded, OF, proposal, []);
    const [change] = changesToWrite(items);
    if (!change) throw new Error('nothing to write');
    const said = [{ change, refusal: refusalOf(0, 'not-found', FEE) }];
    expect(itemsOf(reworded, OF, proposal, said)[0]?.refusal?.code).toBe('not-found');
    const [item] = items;
    if (!item) throw new Error('nothing in the list');
    const again = { 'change-1': contentOf(item, OF, reworded, { change: { ...change, comment: 'Else.' } }) };
    expect(itemsOf(again, OF, proposal, said)[0]?.refusal).toBeUndefined();
  });

  it('finds its sentence in a file whose letters are kept otherwise', () => {
    const decomposed = '대금은 2억 원으로 한다.'.normalize('NFD');
    const paper = {
      changes: [
        { change: { find: decomposed, replace: `${decomposed} 끝`, clause: '4' }, termIds: [], clause: '' },
      ],
    };
    const find = decomposed.normalize('NFC');
    const kept: Record<string, RedlineChangeInHand> = {
      x: {
        ...OF,
        order: 0,
        isIncluded: true,
        proposed: `${find} 끝`,
        termIds: [],
        place: '',
        change: { find, replace: `${find} 맺음`, clause: '4' },
      },
    };
    expect(itemsOf(kept, OF, paper, []).map(({ change }) => change)).toEqual([
      { find: decomposed, replace: `${find} 맺음`, clause: '4' },
    ]);
  });
});
