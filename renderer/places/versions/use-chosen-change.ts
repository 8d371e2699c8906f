import { useCallback, useState } from 'react';
import type { ComparedVersions } from '#contract/methods.ts';
import type { ListedChange } from './shown-changes.ts';

/** What is in view: a change and its row; a line that was only searched for has no change. */
type Chosen = { readonly index: number | undefined; readonly row: number };

/** Which change is chosen. `shown` grows with every wish to see it, so that a second one shows it again. */
export function useChosenChange(compared: ComparedVersions, all: readonly ListedChange[]) {
  const [selected, setSelected] = useState<Chosen>();
  const [shown, setShown] = useState(0);
  const showRow = useCallback((index: number | undefined, row: number) => {
    setSelected({ index, row });
    setShown((times) => times + 1);
  }, []);
  const choose = useCallback(
    (change: ListedChange | undefined) => {
      if (change) showRow(change.index, change.row);
    },
    [showRow],
  );
  /** From where a moved paragraph went to where it had stood, and back. */
  const toOtherPlace = useCallback(
    (row: number) => {
      const move = all.find((each) => each.leftRow !== undefined && [each.row, each.leftRow].includes(row));
      if (move?.leftRow !== undefined) showRow(move.index, row === move.row ? move.leftRow : move.row);
    },
    [all, showRow],
  );
  /** The focus came into a row: it is chosen, and stands where it stands. */
  const selectRow = useCallback(
    (row: number) => {
      const index = compared.rows[row]?.change;
      setSelected((now) => (now?.row === row ? now : { index, row }));
    },
    [compared],
  );
  return { selected, shown, choose, showRow, selectRow, toOtherPlace };
}
