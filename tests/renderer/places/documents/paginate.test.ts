import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { paginate } from '#renderer/places/documents/preview/paginate.ts';
import type { Flow, FlowUnit } from '#renderer/places/documents/preview/paginate.ts';

const PLAIN = { keepsWithNext: false, startsPage: false, isHeadRow: false, notes: [] } as const;

/** Units of these heights under each other, in a column; a page has room for 100. */
function flowOf(
  units: readonly (Partial<FlowUnit> & { readonly height: number })[],
  more: Partial<Flow> = {},
): Flow {
  let top = 0;
  return {
    units: units.map(({ height, ...unit }, block) => {
      const at = top;
      top += height;
      return { ...PLAIN, block, top: at, bottom: top, ...unit };
    }),
    firstRoom: 100,
    room: 100,
    noteHeights: new Map(),
    ...more,
  };
}

const blocksOf = (flow: Flow) => paginate(flow).map(({ parts }) => parts.map(({ block }) => block));

describe('pages', () => {
  it('take what they have room for, the first one less where its head is higher', () => {
    const units = [40, 40, 40, 40].map((height) => ({ height }));
    expect(blocksOf(flowOf(units))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(blocksOf(flowOf(units, { firstRoom: 60 }))).toEqual([[0], [1, 2], [3]]);
  });

  it('keep a heading with what it heads, and part a chain that no page holds', () => {
    const heading = { height: 20, keepsWithNext: true };
    expect(blocksOf(flowOf([{ height: 70 }, heading, { height: 30 }]))).toEqual([[0], [1, 2]]);
    const chain = Array.from({ length: 8 }, () => heading);
    expect(blocksOf(flowOf(chain))).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7],
    ]);
  });

  it('begin anew where the paper says so', () => {
    expect(blocksOf(flowOf([{ height: 10 }, { height: 10, startsPage: true }]))).toEqual([[0], [1]]);
  });

  it('repeat the head of a table that goes on, and leave it room', () => {
    const row = (at: number, isHeadRow = false) => ({ height: 30, block: 0, row: at, isHeadRow });
    expect(
      paginate(flowOf([row(0, true), row(1), row(2), row(3), row(4)])).map(({ parts }) => parts),
    ).toEqual([
      [{ kind: 'rows', block: 0, from: 0, to: 3, repeated: 0 }],
      [{ kind: 'rows', block: 0, from: 3, to: 5, repeated: 1 }],
    ]);
  });

  it('hold the notes that stand on them, and leave them room', () => {
    const units = [{ height: 60, notes: ['a'] }, { height: 30 }];
    const [first] = paginate(flowOf(units, { noteHeights: new Map([['a', 20]]) }));
    expect(first).toMatchObject({ parts: [{ block: 0 }], notes: ['a'] });
  });

  it('grow for what is higher than a page, and are one where there is nothing', () => {
    expect(paginate(flowOf([{ height: 130 }])).map(({ excess }) => excess)).toEqual([30]);
    expect(paginate(flowOf([]))).toEqual([{ parts: [], notes: [], excess: 0 }]);
  });

  it('hold every unit once and in order, whatever stands there', () => {
    const unit = fc.record({
      height: fc.integer({ min: 1, max: 150 }),
      keepsWithNext: fc.boolean(),
      startsPage: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const pages = blocksOf(flowOf(units));
        expect(pages.flat()).toEqual(units.map((_unit, at) => at));
        expect(pages.every((page) => page.length > 0 || units.length === 0)).toBe(true);
      }),
    );
  });
});
