import { useEffect, useRef } from 'react';
import type { ColumnRef, SideBySideCell } from '#domain/comparison/standing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Hint } from '#renderer/ui/Definition.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { compareMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { DerivedLine } from '#renderer/deal-parts/DerivedLine.tsx';
import { StandingMark } from '#renderer/deal-parts/StandingMark.tsx';
import { useKeptScroll } from '#renderer/state/kept-look.ts';
import { useDocument } from '#renderer/state/session.ts';
import { columnKey, movedLeft } from './columns.ts';
import type { CompareRow, FindingKind, RowGroup } from './findings.ts';
import type { MissingRate } from './missing-rates.ts';
import { ScrollMarks } from './ScrollMarks.tsx';
import { useColumnHead } from './use-columns.ts';

type TableProps = {
  readonly columns: readonly ColumnRef[];
  readonly onColumns: (columns: readonly ColumnRef[]) => void;
  readonly groups: readonly RowGroup[];
  readonly filterKinds: readonly FindingKind[];
  readonly selected: string | undefined;
  readonly onSelect: (termId: string) => void;
  readonly missingRates: readonly MissingRate[];
  readonly onRates: () => void;
};

/** Terms in layers and families, columns aligned; marks of the findings beside the scrollbar. */
export function CompareTable(props: TableProps) {
  const { columns, groups, filterKinds, selected } = props;
  const t = useMessages(compareMessages);
  const common = useCommon();
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  useKeptScroll(`compare:${useDocument().deal.id}`, frame);
  useEffect(() => {
    if (selected === undefined) return;
    const row = frame.current?.querySelector(`[data-term="${CSS.escape(selected)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected, groups]);
  return (
    <div className="compare-scroll">
      <div className="compare-frame" ref={frame} tabIndex={0} role="region" aria-label={t.tableLabel}>
        <table className="compare-table">
          <caption className="visually-hidden">{t.tableLabel}</caption>
          <colgroup>
            <col />
            {columns.map((column) => (
              <col key={columnKey(column)} style={{ width: `${82 / columns.length}%` }} />
            ))}
          </colgroup>
          <ColumnHeads columns={columns} onColumns={props.onColumns} />
          {groups.map((group, index) => (
            <tbody key={`${group.layer}/${group.family.id}`}>
              {groups[index - 1]?.layer === group.layer ? null : (
                <tr className="compare-layer">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    <span>{common.layers[group.layer]}</span>
                  </th>
                </tr>
              )}
              <tr className="compare-family">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{say(group.family.name)}</span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <Row key={row.term.id} {...props} each={row} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <ScrollMarks frame={frame} groups={groups} filterKinds={filterKinds} selected={selected} />
    </div>
  );
}

function ColumnHeads(props: {
  readonly columns: readonly ColumnRef[];
  readonly onColumns: (columns: readonly ColumnRef[]) => void;
}) {
  const { columns, onColumns } = props;
  const t = useMessages(compareMessages);
  const headOf = useColumnHead();
  return (
    <thead>
      <tr>
        <th scope="col" className="compare-term">
          {t.term}
        </th>
        {columns.map((column, at) => {
          const { name, about, isPrivate } = headOf(column);
          return (
            <th key={columnKey(column)} scope="col" data-private={isPrivate} data-of={column.kind}>
              <span className="column-name">
                {name} {isPrivate ? <PrivateMark /> : null}
              </span>
              <span className="column-about">{about}</span>
              <span className="column-tools no-print">
                {at === 0 ? null : (
                  <Hint says={t.moveLeft(name)}>
                    <button
                      type="button"
                      aria-label={t.moveLeft(name)}
                      onClick={() => onColumns(movedLeft(columns, at))}
                    >
                      ←
                    </button>
                  </Hint>
                )}
                <Hint says={t.removeColumn(name)}>
                  <button
                    type="button"
                    aria-label={t.removeColumn(name)}
                    onClick={() => onColumns(columns.filter((_, index) => index !== at))}
                  >
                    ×
                  </button>
                </Hint>
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Row(props: TableProps & { readonly each: CompareRow }) {
  const { each, columns, selected, onSelect, missingRates, onRates } = props;
  const { row, term } = each;
  const say = useSay();
  return (
    <tr
      className="compare-row"
      data-term={term.id}
      data-selected={term.id === selected}
      onClick={() => onSelect(term.id)}
    >
      <th scope="row" className="compare-term">
        <button
          type="button"
          className="compare-name"
          aria-pressed={term.id === selected}
          onClick={(event) => {
            event.stopPropagation();
            onSelect(term.id);
          }}
        >
          {say(term.name)}
        </button>
      </th>
      {columns.map((column, index) => {
        const cell = row.cells[index];
        return cell ? (
          <Cell
            key={columnKey(column)}
            cell={cell}
            column={column}
            missing={missingRates.find((rate) => rate.termId === term.id && rate.column === index)}
            onRates={onRates}
          />
        ) : null;
      })}
    </tr>
  );
}

function Cell(props: {
  readonly cell: SideBySideCell;
  readonly column: ColumnRef;
  readonly missing: MissingRate | undefined;
  readonly onRates: () => void;
}) {
  const { cell, column, missing, onRates } = props;
  const t = useMessages(compareMessages);
  const say = useSay();
  const text = say(cell.text);
  const isSaidByState =
    cell.standing === 'absent' ||
    cell.standing === 'unread' ||
    cell.standing === 'open' ||
    cell.standing === 'undisclosed';
  return (
    <td data-private={column.kind === 'ask'} data-of={column.kind} data-standing={cell.standing}>
      {isSaidByState ? null : (
        <span className={cell.changed ? 'cell-value cell-changed' : 'cell-value'}>
          {text}
          {cell.changed ? <span className="visually-hidden"> ({t.changed})</span> : null}
        </span>
      )}
      {cell.derived ? <DerivedLine derived={cell.derived} /> : null}
      {missing ? (
        <span className="cell-rate">
          {t.noRate(missing.from, missing.to)}{' '}
          <Button
            look="word"
            onClick={(event) => {
              event.stopPropagation();
              onRates();
            }}
          >
            {t.enterRate}
          </Button>
        </span>
      ) : cell.standing ? (
        <span className={isSaidByState && cell.changed ? 'cell-changed' : undefined}>
          <StandingMark standing={cell.standing} />
          {isSaidByState && cell.changed ? <span className="visually-hidden"> ({t.changed})</span> : null}
        </span>
      ) : null}
    </td>
  );
}
