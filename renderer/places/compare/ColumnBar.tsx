import type { ColumnRef } from '#domain/comparison/standing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { copyTable } from '#renderer/ui/copy-to-clipboard.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { compareMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { addableColumns, columnKey, MOST_COLUMNS } from './columns.ts';
import { tableAsHtml, tableAsText } from './copied-table.ts';
import type { RowGroup } from './findings.ts';
import { useColumnHead } from './use-columns.ts';

type Table = { readonly columns: readonly ColumnRef[]; readonly groups: readonly RowGroup[] };

/** One more column; sums that lack a rate; the table to take away. */
export function ColumnBar(props: {
  readonly columns: readonly ColumnRef[];
  readonly onChange: (columns: readonly ColumnRef[]) => void;
  readonly table?: Table;
  readonly missingRates?: number;
  readonly onRates?: () => void;
}) {
  const { columns, onChange, table, missingRates = 0, onRates } = props;
  const t = useMessages(compareMessages);
  const document = useDocument();
  const headOf = useColumnHead();
  const addable = addableColumns(columns, document);
  const copy = useCopyTable();
  return (
    <div className="column-bar no-print">
      {addable.length === 0 || columns.length >= MOST_COLUMNS ? null : (
        <div className="column-add">
          <Select
            label={t.addColumn}
            isLabelHidden
            value=""
            options={[
              { value: '', label: t.addColumn },
              ...addable.map((column) => {
                const { name, about } = headOf(column);
                return { value: columnKey(column), label: `${name} (${about})` };
              }),
            ]}
            onChoose={(key) => {
              const added = addable.find((column) => columnKey(column) === key);
              if (added) onChange([...columns, added]);
            }}
          />
        </div>
      )}
      {missingRates === 0 ? null : (
        <p className="rates-missing" role="status">
          {t.ratesMissing(missingRates)}{' '}
          <Button look="word" onClick={onRates}>
            {t.enterRate}
          </Button>
        </p>
      )}
      {table ? (
        <div className="column-copy">
          <Button onClick={() => copy(table)}>{t.copyTable}</Button>
        </div>
      ) : null}
    </div>
  );
}

/** Copies what the table says, positions left out; our ask only when it is asked for by name. */
function useCopyTable(): (table: Table) => void {
  const t = useMessages(compareMessages);
  const say = useSay();
  const headOf = useColumnHead();
  const { deal } = useDocument();
  const notify = useApp((state) => state.notify);

  function write({ columns, groups }: Table, withAsk: boolean): boolean {
    const isShown = (column: ColumnRef | undefined) =>
      column !== undefined && (withAsk || column.kind !== 'ask');
    const rows = [
      [
        t.term,
        ...columns.filter(isShown).map((column) => {
          const { name, about } = headOf(column);
          return `${name} (${about})`;
        }),
      ],
      ...groups.flatMap((group) =>
        group.rows.map(({ row, term }) => [
          say(term.name),
          ...row.cells.filter((_, index) => isShown(columns[index])).map((cell) => say(cell.text)),
        ]),
      ),
    ];
    const table = { caption: deal.title, rows };
    return copyTable(tableAsHtml(table), tableAsText(table));
  }

  return (table) => {
    const { en, ko } = compareMessages;
    const hasAsk = table.columns.some((column) => column.kind === 'ask');
    if (!write(table, false)) {
      notify({ en: en.cannotCopy, ko: ko.cannotCopy }, { tone: 'problem' });
      return;
    }
    if (!hasAsk) {
      notify({ en: en.copied, ko: ko.copied });
      return;
    }
    notify(
      { en: en.copiedWithout, ko: ko.copiedWithout },
      {
        action: {
          label: { en: en.copyWithAsk, ko: ko.copyWithAsk },
          run: () => {
            if (write(table, true)) notify({ en: en.copied, ko: ko.copied });
          },
        },
      },
    );
  };
}
