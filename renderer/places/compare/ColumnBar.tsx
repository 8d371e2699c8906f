import type { ColumnRef } from '#domain/comparison/standing.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { copyTable } from '#renderer/ui/copy-to-clipboard.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { compareMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import type { Notice } from '#renderer/state/app-store.ts';
import { useAppStore, useDocument } from '#renderer/state/session.ts';
import { addableColumns, columnKey, MOST_COLUMNS } from './columns.ts';
import { tableAsHtml, tableAsText } from '#renderer/ui/copied-table.ts';
import type { CopiedTable } from '#renderer/ui/copied-table.ts';
import { cellsToCopy, isCopied } from './copied-table.ts';
import type { CopyEdition } from './copied-table.ts';
import type { RowGroup } from './findings.ts';
import { useColumnHead } from './use-columns.ts';

type NoticeAction = NonNullable<Notice['action']>;

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

/** Copies what anyone may read of the table; our ask and what is confidential only when asked for by name. */
function useCopyTable(): (table: Table) => void {
  const t = useMessages(compareMessages);
  const say = useSay();
  const headOf = useColumnHead();
  const { deal } = useDocument();
  const app = useAppStore();

  function tableOf({ columns, groups }: Table, edition: CopyEdition): CopiedTable {
    const library = publishLibrary(app.getState().library);
    const heads = columns
      .filter((column) => isCopied(column, edition))
      .map((column) => {
        const { name, about } = headOf(column);
        return `${name} (${about})`;
      });
    const rows = groups.flatMap((group) =>
      group.rows.map(({ row, term }) => [
        say(term.name),
        ...cellsToCopy(columns, row, library, edition).map((text) => say(text)),
      ]),
    );
    return { caption: deal.title, rows: [[t.term, ...heads], ...rows] };
  }

  function put(table: CopiedTable, done: Bilingual, action?: NoticeAction): void {
    const { notify } = app.getState();
    const { en, ko } = compareMessages;
    if (copyTable(tableAsHtml(table), tableAsText(table))) notify(done, action ? { action } : {});
    else notify({ en: en.cannotCopy, ko: ko.cannotCopy }, { tone: 'problem' });
  }

  return (table) => {
    const { en, ko } = compareMessages;
    const [open, whole] = [tableOf(table, 'public'), tableOf(table, 'private')];
    if (tableAsText(open) === tableAsText(whole)) {
      put(open, { en: en.copied, ko: ko.copied });
      return;
    }
    put(
      open,
      { en: en.copiedWithout, ko: ko.copiedWithout },
      {
        label: { en: en.copyWithAsk, ko: ko.copyWithAsk },
        run: () => put(whole, { en: en.copiedWithAsk, ko: ko.copiedWithAsk }),
      },
    );
  };
}
