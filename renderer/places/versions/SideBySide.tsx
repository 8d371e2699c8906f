import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { ComparedVersions } from '#contract/methods.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { LinePair } from './LinePair.tsx';
import type { SideLook } from './LinePair.tsx';
import { estimatedHeight } from './row-height.ts';
import type { ListedChange } from './shown-changes.ts';
import { versionsMessages } from './words.ts';

/** So many rows are drawn together, once they come near. */
const ROWS_OF_CHUNK = 40;

export type SheetProps = {
  readonly compared: ComparedVersions;
  /** Places of the rows that are shown. */
  readonly rows: readonly number[];
  readonly listed: readonly ListedChange[];
  readonly before: SideLook;
  readonly after: SideLook;
  readonly query: string;
  readonly selectedRow: number | undefined;
  /** Grows with every wish to see the chosen row, so that a second one shows it again. */
  readonly shown: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly onSelect: (row: number) => void;
  readonly onOtherPlace: (row: number) => void;
};

/** Both papers line beside line: one scroll bar, so that a clause always stands beside itself. */
export function SideBySide(props: SheetProps) {
  const { rows, scroller, selectedRow, shown } = props;
  const t = useMessages(versionsMessages);
  const chunks = useMemo(() => chunksOf(rows), [rows]);
  const wanted = chunks.findIndex((chunk) => selectedRow !== undefined && chunk.includes(selectedRow));
  useLayoutEffect(() => {
    if (selectedRow === undefined) return;
    const line = scroller.current?.querySelector(`[data-row="${selectedRow}"]`);
    line?.scrollIntoView({ block: 'center' });
  }, [scroller, selectedRow, shown, wanted]);
  return (
    <>
      <p className="version-sides" aria-hidden="true">
        <span>{t.earlierSide}</span>
        <span>{t.laterSide}</span>
      </p>
      <div className="version-sheet" ref={scroller} role="region" aria-label={t.papers} tabIndex={0}>
        {chunks.map((chunk, index) => (
          <Chunk key={chunk[0]} {...props} rows={chunk} isWanted={index === wanted || index === 0} />
        ))}
      </div>
    </>
  );
}

/** Rows that are drawn when they come near; until then, their place is kept. */
function Chunk(props: SheetProps & { readonly isWanted: boolean }) {
  const { compared, rows, listed, width, scroller, isWanted } = props;
  const room = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [measured, setMeasured] = useState<number>();
  const estimate = useMemo(
    () => rows.reduce((sum, at) => sum + estimatedHeight(compared.rows[at] ?? {}, width), 0),
    [compared, rows, width],
  );
  useEffect(() => {
    const { current } = room;
    if (!current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          setMeasured(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { root: scroller.current, rootMargin: '1200px 0px' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [scroller]);
  const isDrawn = isNear || isWanted;
  return (
    <div
      ref={room}
      className="version-chunk"
      style={isDrawn ? undefined : { height: `${Math.round(measured ?? estimate)}px` }}
    >
      {isDrawn ? <Rows {...props} listed={listed} /> : null}
    </div>
  );
}

function Rows(props: SheetProps) {
  const { compared, rows, listed, before, after, query, selectedRow, onSelect, onOtherPlace } = props;
  const placeOf = useMemo(() => otherPlaces(compared, listed), [compared, listed]);
  return rows.map((at) => {
    const row = compared.rows[at];
    if (!row) return null;
    return (
      <LinePair
        key={at}
        at={at}
        row={row}
        change={compared.changes[row.change ?? -1]}
        before={before}
        after={after}
        query={query}
        isSelected={at === selectedRow}
        isFirstOfClause={clauseOf(compared, at) !== clauseOf(compared, at - 1)}
        otherPlace={placeOf.get(at)}
        onSelect={onSelect}
        onOtherPlace={onOtherPlace}
      />
    );
  });
}

/** By row of a moved paragraph, what its other place is called. */
function otherPlaces(
  { rows, clauses }: ComparedVersions,
  listed: readonly ListedChange[],
): ReadonlyMap<number, string> {
  const names = {
    before: new Map(clauses.before.map(({ ordinal, number, heading }) => [ordinal, number || heading])),
    after: new Map(clauses.after.map(({ ordinal, number, heading }) => [ordinal, number || heading])),
  };
  return new Map(
    listed.flatMap(({ row, leftRow }) =>
      leftRow === undefined
        ? []
        : [
            [row, names.before.get(rows[leftRow]?.before?.clause ?? 0) ?? ''] as const,
            [leftRow, names.after.get(rows[row]?.after?.clause ?? 0) ?? ''] as const,
          ],
    ),
  );
}

function clauseOf({ rows }: ComparedVersions, at: number): string {
  const { before, after } = rows[at] ?? {};
  return after
    ? `after ${after.part} ${after.clause ?? ''}`
    : `before ${before?.part ?? ''} ${before?.clause ?? ''}`;
}

function chunksOf(rows: readonly number[]): (readonly number[])[] {
  const chunks: (readonly number[])[] = [];
  for (let at = 0; at < rows.length; at += ROWS_OF_CHUNK) chunks.push(rows.slice(at, at + ROWS_OF_CHUNK));
  return chunks;
}
