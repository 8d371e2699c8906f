import { useLayoutEffect, useRef, useState } from 'react';
import { sameContent } from '#domain/base/same-content.ts';
import type { Outcome } from '#domain/base/outcome.ts';
import type { Instalment } from '#domain/values/value.ts';
import type { Saving } from '#renderer/ui/use-autosave.ts';
import type { ScheduleRow } from './schedule-rows.ts';
import { instalmentsOf } from './schedule-rows.ts';

type Kept = {
  readonly heard: readonly Instalment[];
  readonly rows: readonly ScheduleRow[];
  /** What was sent to be saved and has not come back yet. */
  readonly sent: readonly (readonly Instalment[])[];
  readonly nextId: number;
};

export type ScheduleRows = {
  readonly rows: readonly ScheduleRow[];
  readonly put: (change: RowsChange) => void;
  /** The same for a text field, which shows what became of its words. */
  readonly putWords: (change: RowsChange) => Saving;
};

type RowsChange = (rows: readonly ScheduleRow[], newId: () => number) => readonly ScheduleRow[];

/**
 * The rows on screen: the saved ones and those that still wait for their amount. Only whole rows are saved,
 * and only when they changed. Another saved value, as an undo brings it, takes the place of all of them.
 */
export function useScheduleRows(
  saved: readonly Instalment[],
  onSave: (instalments: readonly Instalment[]) => void,
  onPut: (instalments: readonly Instalment[]) => Promise<Outcome>,
): ScheduleRows {
  const [known, setKnown] = useState<Kept>(() => begin(saved, 0));
  let now = known;
  if (!sameContent(known.heard, saved)) {
    const echo = known.sent.findIndex((each) => sameContent(each, saved));
    now =
      echo === -1 ? begin(saved, known.nextId) : { ...known, heard: saved, sent: known.sent.slice(echo + 1) };
    setKnown(now);
  }
  // Two changes may come within one key: a cell is stored, and a row is opened beneath it.
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });

  /** The whole rows after the change, where they are others than before. */
  function take(change: RowsChange): readonly Instalment[] | undefined {
    const before = latest.current;
    let { nextId } = before;
    const rows = change(before.rows, () => nextId++);
    const whole = instalmentsOf(rows);
    const isNew = whole.length > 0 && !sameContent(whole, instalmentsOf(before.rows));
    latest.current = { ...before, rows, nextId, sent: isNew ? [...before.sent, whole] : before.sent };
    setKnown(latest.current);
    return isNew ? whole : undefined;
  }

  return {
    rows: now.rows,
    put(change) {
      const whole = take(change);
      if (whole) onSave(whole);
    },
    putWords(change) {
      const whole = take(change);
      return whole ? onPut(whole) : undefined;
    },
  };
}

/** The saved rows and nothing else; one empty row where none is saved. */
function begin(saved: readonly Instalment[], firstId: number): Kept {
  const rows = saved.map(({ due, part }, at) => ({ id: firstId + at, due, part }));
  const empty = { id: firstId + rows.length, due: '', part: undefined };
  return {
    heard: saved,
    rows: rows.length > 0 ? rows : [empty],
    sent: [],
    nextId: firstId + rows.length + 1,
  };
}
