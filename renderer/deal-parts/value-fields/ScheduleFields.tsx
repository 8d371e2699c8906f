import { useEffect, useId, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { BaseId } from '#domain/values/value.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Saving } from '#renderer/ui/use-autosave.ts';
import { useWaitingWords } from '#renderer/ui/use-waiting-words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { verdictOn } from '#renderer/deal-parts/read-field/field-reading.ts';
import { useKeepUnstoredText } from '#renderer/deal-parts/read-field/unstored-texts.ts';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { useApp } from '#renderer/state/session.ts';
import { BaseSelect } from './BaseSelect.tsx';
import { useDealCurrency } from './use-deal-currency.ts';
import type { FieldsProps } from './fields-props.ts';
import type { Part, PartContext, ScheduleRow } from './schedule-rows.ts';
import { pastedRows, readPart, shownPart } from './schedule-rows.ts';
import { useScheduleRows } from './use-schedule-rows.ts';
import { valueMessages } from './words.ts';

type Cell = 'due' | 'part';

/**
 * Tiers and instalments as one small table: when, and how much. Enter goes to the next cell and opens a new row
 * after the last; Delete in an empty row takes it away; a copied table fills it.
 */
export function ScheduleFields({ term, value, keepAs, onSave, onPut }: FieldsProps<'schedule'>) {
  const t = useMessages(valueMessages);
  const common = useCommon();
  const table = useRef<HTMLTableElement>(null);
  const own = useId();
  const name = `${keepAs ?? own}/tiers`;
  const keepText = useKeepUnstoredText();
  const { rows, put, putWords } = useScheduleRows(
    value?.instalments ?? [],
    (instalments) => onSave({ kind: 'schedule', instalments }),
    (instalments) => onPut({ kind: 'schedule', instalments }),
  );
  // A stage without its amount is not saved, and must not go away in silence.
  useWaitingWords(table, t.due, stagesWithoutAmount(rows));
  const { context, base, chooseBase } = usePartContext(term.form, rows);
  const isAmount = (text: string) => readPart(text, context).kind === 'read';
  const focusOn = useRef<{ readonly row: number; readonly cell: Cell }>(undefined);

  // A row that a key has opened takes the focus as soon as it is there.
  useEffect(() => {
    const wanted = focusOn.current;
    if (!wanted) return;
    focusOn.current = undefined;
    cellOf(table.current, wanted.row, wanted.cell)?.focus();
  });

  const change = (id: number, patch: Partial<ScheduleRow>) =>
    put((all) => all.map((row) => (row.id === id ? { ...row, ...patch } : row)));

  function addRow(): void {
    focusOn.current = { row: rows.length, cell: 'due' };
    put((all, newId) => [...all, { id: newId(), due: '', part: undefined }]);
  }

  function removeRow(at: number): void {
    focusOn.current = { row: Math.max(at - 1, 0), cell: 'due' };
    put((all) => all.filter((_, index) => index !== at));
  }

  function onKeyDown(event: KeyboardEvent, at: number, cell: Cell): void {
    const { target } = event;
    if (isComposing(event) || !(target instanceof HTMLInputElement)) return;
    const isEmpty = isEmptyRow(table.current, at);
    if ((event.key === 'Delete' || event.key === 'Backspace') && isEmpty && rows.length > 1) {
      event.preventDefault();
      removeRow(at);
      return;
    }
    // Enter in the empty last row ends the table; the editor around it takes the key.
    if (event.key !== 'Enter' || event.shiftKey || (isEmpty && at === rows.length - 1)) return;
    event.preventDefault();
    event.stopPropagation();
    if (cell === 'due') cellOf(table.current, at, 'part')?.focus();
    else if (at < rows.length - 1) cellOf(table.current, at + 1, 'due')?.focus();
    else addRow();
  }

  function onPaste(event: ClipboardEvent, at: number, cell: Cell): void {
    const pasted = pastedRows(event.clipboardData.getData('text/plain'), cell, isAmount);
    if (!pasted) return;
    event.preventDefault();
    put((all, newId) => {
      const filled = pasted.map((line, index): ScheduleRow => {
        const below = all[at + index] ?? { id: newId(), due: '', part: undefined };
        const verdict = line.part === '' ? undefined : verdictOn(readPart(line.part, context), below.part);
        const isAsked = verdict !== undefined && verdict.kind !== 'store';
        // What has to be asked about waits in a cell of its own, which is shown anew.
        const id = isAsked && at + index < all.length ? newId() : below.id;
        if (isAsked) keepText(`${name}/${id}`, line.part);
        return {
          id,
          due: line.due === '' ? below.due : line.due,
          part: verdict?.kind === 'store' ? verdict.value : below.part,
        };
      });
      return [...all.slice(0, at), ...filled, ...all.slice(at + filled.length)];
    });
  }

  return (
    <div className="value-wide schedule">
      <table ref={table} className="schedule-table">
        <caption className="visually-hidden">{t.instalments}</caption>
        <thead>
          <tr>
            <th scope="col">{t.due}</th>
            <th scope="col">{t.partAmount}</th>
            <th scope="col">
              <span className="visually-hidden">{common.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row
              key={row.id}
              at={at}
              row={row}
              context={context}
              keepAs={`${name}/${row.id}`}
              isOnly={rows.length === 1}
              onChange={(patch) => change(row.id, patch)}
              onDue={(due) =>
                putWords((all) => all.map((each) => (each.id === row.id ? { ...each, due } : each)))
              }
              onRemove={() => removeRow(at)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
            />
          ))}
        </tbody>
      </table>
      <div className="schedule-foot">
        <Button onClick={addRow}>{t.addInstalment}</Button>
        {rows.some(({ part }) => part?.kind === 'share') ? (
          <BaseSelect
            base={base}
            onChoose={(next) => {
              chooseBase(next);
              put((all) =>
                all.map((row) => (row.part?.kind === 'share' ? onBase(row, row.part, next) : row)),
              );
            }}
          />
        ) : null}
      </div>
      <p className="field-hint">{t.scheduleHint}</p>
    </div>
  );
}

function Row(props: {
  readonly at: number;
  readonly row: ScheduleRow;
  readonly context: PartContext;
  readonly keepAs: string;
  readonly isOnly: boolean;
  readonly onChange: (patch: Partial<ScheduleRow>) => void;
  readonly onDue: (due: string) => Saving;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent, at: number, cell: Cell) => void;
  readonly onPaste: (event: ClipboardEvent, at: number, cell: Cell) => void;
}) {
  const { at, row, context, keepAs, isOnly, onChange, onDue, onRemove, onKeyDown, onPaste } = props;
  const t = useMessages(valueMessages);
  const common = useCommon();
  return (
    <tr data-row={at}>
      <td
        data-cell="due"
        onKeyDown={(event) => onKeyDown(event, at, 'due')}
        onPaste={(event) => onPaste(event, at, 'due')}
      >
        <TextField
          label={`${t.instalment(at + 1)}: ${t.due}`}
          isLabelHidden
          value={row.due}
          limit={500}
          onSave={onDue}
        />
      </td>
      <td
        data-cell="part"
        onKeyDown={(event) => onKeyDown(event, at, 'part')}
        onPaste={(event) => onPaste(event, at, 'part')}
      >
        <ReadField<Part>
          label={`${t.instalment(at + 1)}: ${t.partAmount}`}
          isLabelHidden
          value={row.part}
          shown={shownPart(row.part)}
          read={(text) => readPart(text, context)}
          onSave={(part) => onChange({ part })}
          keepAs={keepAs}
        />
      </td>
      <td>
        <Button
          look="quiet"
          disabled={isOnly}
          aria-label={`${common.remove}: ${t.instalment(at + 1)}`}
          onClick={onRemove}
        >
          {common.remove}
        </Button>
      </td>
    </tr>
  );
}

/** What a figure means in this table: the base and kind of the other rows, else those of the term. */
function usePartContext(
  form: FieldsProps<'schedule'>['term']['form'],
  rows: readonly ScheduleRow[],
): { readonly context: PartContext; readonly base: BaseId; readonly chooseBase: (base: BaseId) => void } {
  const words = useApp((state) => state.library);
  const ofDeal = useDealCurrency();
  const known = rows.flatMap(({ part }) => (part ? [part] : []));
  const shared = known.find((part) => part.kind === 'share');
  const [base, chooseBase] = useFollowing<BaseId>(shared?.base ?? baseOf(form));
  const paid = known.findLast((part) => part.kind === 'money');
  const currency = paid?.money.currency ?? ofDeal ?? (form.kind === 'money' ? form.currency : 'USD');
  const ofForm = form.kind === 'money' || form.kind === 'share' ? form.kind : undefined;
  const context = { words, currency, base, bareIs: known.at(-1)?.kind ?? ofForm };
  return { context, base, chooseBase };
}

function baseOf(form: FieldsProps<'schedule'>['term']['form']): BaseId {
  return form.kind === 'share' || form.kind === 'rate' || form.kind === 'multiple'
    ? form.base
    : 'purchase_price';
}

function onBase(row: ScheduleRow, part: Extract<Part, { kind: 'share' }>, base: BaseId): ScheduleRow {
  return { ...row, part: { ...part, base } };
}

function cellOf(table: HTMLTableElement | null, row: number, cell: Cell): HTMLInputElement | null {
  return table?.querySelector<HTMLInputElement>(`tr[data-row="${row}"] [data-cell="${cell}"] input`) ?? null;
}

function stagesWithoutAmount(rows: readonly ScheduleRow[]): string {
  return rows
    .filter(({ part }) => part === undefined)
    .map(({ due }) => due)
    .filter((due) => due !== '')
    .join('\n');
}

/** By what stands in the cells, typed or saved. */
function isEmptyRow(table: HTMLTableElement | null, row: number): boolean {
  return (['due', 'part'] as const).every((cell) => cellOf(table, row, cell)?.value === '');
}
