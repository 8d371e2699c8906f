import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { flushSync } from 'react-dom';
import { STANDINGS } from '#domain/comparison/standing.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { Layer } from '#domain/library/term.ts';
import { Definition } from '#renderer/ui/Definition.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { STANDING_SIGNS } from '#domain/words/standing-words.ts';
import type { LayerRows, RowEditing, TermRowModel } from './term-rows.ts';
import { keyOf, meaningOfKey } from './key-meaning.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';
import { TermRow } from './TermRow.tsx';

type TermTableProps = {
  readonly ref: Ref<HTMLTableElement>;
  readonly layers: readonly LayerRows[];
  readonly isFiltered: boolean;
  /** The row that Enter in the search opens. */
  readonly firstHitId: string | undefined;
  readonly draft: Draft | undefined;
  readonly chosenId: string | undefined;
  readonly editing: RowEditing | undefined;
  readonly onSelect: (termId: string) => void;
  /** Pointed at on purpose, not passed over by the arrow keys. */
  readonly onPick: (termId: string) => void;
  readonly onEdit: (editing: RowEditing | undefined) => void;
  /** The term that was found by the search is done. */
  readonly onFoundDone: (termId: string) => void;
};

/** What was folded or unfolded by hand, and which term was chosen then. */
type Toggled = ReadonlyMap<Layer, { readonly isOpen: boolean; readonly chosenId: string | undefined }>;
const NOTHING_TOGGLED: Toggled = new Map();
const useToggled = createKeptLook<Toggled>('terms-folds');

/** Three layers with families inside. Arrow keys move between rows, Enter or a figure edits, Esc leaves. */
export function TermTable({ ref, ...props }: TermTableProps) {
  const { layers, isFiltered, draft, chosenId, editing, onSelect, onEdit, onFoundDone } = props;
  const apply = useDeal((state) => state.apply);
  const hasLetters = useApp((state) => state.settings.letterShortcuts);
  const t = useMessages(termsMessages);
  const { isOpen, toggle } = useFolds(isFiltered, chosenId);
  const visibleRows = layers
    .filter(isOpen)
    .flatMap((layer) => layer.families.flatMap((family) => family.rows));
  const visible = visibleRows.map((row) => row.term.id);
  const entryPoint = chosenId !== undefined && visible.includes(chosenId) ? chosenId : visible[0];

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const row = event.target;
    // Keys inside the open editor belong to its fields.
    if (!(row instanceof HTMLElement) || !row.matches('tr[data-term]')) return;
    const at = visible.indexOf(row.dataset['term'] ?? '');
    const to = targetOf(event.key, at, visible.length);
    if (to !== undefined) {
      event.preventDefault();
      const termId = visible[to];
      if (termId === undefined) return;
      onSelect(termId);
      event.currentTarget.querySelector<HTMLElement>(`tr[data-term="${termId}"]`)?.focus();
      return;
    }
    const term = visibleRows[at]?.term;
    if (!draft || !term) return;
    if (event.key === 'Enter' && !isComposing(event)) {
      event.preventDefault();
      onEdit({ termId: term.id, isTyped: false, isFound: false });
      return;
    }
    const meaning = meaningOfKey(keyOf(event), term.form, hasLetters);
    if (!meaning) return;
    event.stopPropagation();
    if (meaning.kind === 'type') {
      // The browser types the character into the field that has the focus once this has run.
      flushSync(() => onEdit({ termId: term.id, isTyped: true, isFound: false }));
      return;
    }
    event.preventDefault();
    const state = meaning.kind === 'state' ? { kind: meaning.state } : meaning;
    void apply({ kind: 'edit-entry', draftId: draft.id, termId: term.id, patch: { state } });
    if (meaning.kind === 'value') onEdit({ termId: term.id, isTyped: true, isFound: false });
  }

  /** From an editor to the next: the row after or before it in the order shown. At the end, or after a search, it closes. */
  function step(from: RowEditing, by: 1 | -1): void {
    if (from.isFound) {
      onFoundDone(from.termId);
      return;
    }
    const next = visible[visible.indexOf(from.termId) + by];
    onEdit(next === undefined ? undefined : { termId: next, isTyped: false, isFound: false });
    if (next !== undefined) onSelect(next);
  }

  return (
    // In a grid Tab stops once, and the arrow keys move inside it.
    <table
      ref={ref}
      className="term-table"
      role="grid"
      aria-label={t.title}
      onKeyDown={onKeyDown}
      data-has-draft={draft !== undefined}
    >
      <TableHead />
      {layers.length === 0 ? (
        <tbody>
          <tr>
            <td colSpan={5} className="quiet term-nothing">
              {t.filters.nothing}
            </td>
          </tr>
        </tbody>
      ) : null}
      {layers.map((layer) => (
        <LayerBody key={layer.layer} layer={layer} isOpen={isOpen(layer)} onToggle={() => toggle(layer)}>
          {(row) => (
            <TermRow
              key={row.term.id}
              row={row}
              draft={draft}
              isChosen={row.term.id === chosenId}
              isFirstHit={row.term.id === props.firstHitId}
              isEntryPoint={row.term.id === entryPoint}
              editing={row.term.id === editing?.termId ? editing : undefined}
              isEditedElsewhere={editing !== undefined && editing.termId !== row.term.id}
              onSelect={() => onSelect(row.term.id)}
              onPick={() => props.onPick(row.term.id)}
              onEdit={(isEditing) =>
                onEdit(isEditing ? { termId: row.term.id, isTyped: false, isFound: false } : undefined)
              }
              onStep={(by) => {
                if (editing) step(editing, by);
              }}
            />
          )}
        </LayerBody>
      ))}
    </table>
  );
}

/** Which layers are unfolded: all that a filter finds, else as the person left them, or as they are at first. */
function useFolds(isFiltered: boolean, chosenId: string | undefined) {
  const [toggled, setToggled] = useToggled(useDocument().deal.id, NOTHING_TOGGLED);
  function isOpen(rows: LayerRows): boolean {
    if (isFiltered) return true;
    const byHand = toggled.get(rows.layer);
    // A link that leads to a term unfolds the layer of that term.
    const isLedTo = byHand?.chosenId !== chosenId && holds(rows, chosenId);
    return byHand && !isLedTo ? byHand.isOpen : isOpenAtFirst(rows, chosenId);
  }
  return {
    isOpen,
    toggle: (rows: LayerRows) =>
      setToggled(new Map(toggled).set(rows.layer, { isOpen: !isOpen(rows), chosenId })),
  };
}

function TableHead() {
  const { columns } = useMessages(termsMessages);
  return (
    <>
      <colgroup>
        <col className="col-term" />
        <col className="col-value" />
        <col className="col-range" />
        <col className="col-position" />
        <col className="col-signs" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{columns.term}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">
            <Definition says={columns.rangeHint}>{columns.range}</Definition>
          </th>
          <th scope="col">{columns.position}</th>
          <th scope="col">
            <Definition says={columns.signs}>{columns.signsShort}</Definition>
          </th>
        </tr>
      </thead>
    </>
  );
}

function LayerBody(props: {
  readonly layer: LayerRows;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: (row: TermRowModel) => ReactNode;
}) {
  const { layer, isOpen, onToggle, children } = props;
  const common = useCommon();
  const say = useSay();
  const counted = STANDINGS.filter((standing) => (layer.standings.get(standing) ?? 0) > 0);
  return (
    <>
      <tbody className="layer-head">
        <tr>
          <th colSpan={5} scope="colgroup">
            <button type="button" className="layer-toggle" aria-expanded={isOpen} onClick={onToggle}>
              <span className="layer-arrow" aria-hidden="true" />
              {common.layers[layer.layer]}
              <span className="layer-count">{layer.count}</span>
              <span className="layer-standings">
                {counted.map((standing) => (
                  <span key={standing} className="position" data-standing={standing}>
                    <span aria-hidden="true">{STANDING_SIGNS[standing]}</span> {common.standings[standing]}{' '}
                    {layer.standings.get(standing)}
                  </span>
                ))}
              </span>
            </button>
          </th>
        </tr>
      </tbody>
      {isOpen
        ? layer.families.map(({ family, rows }) => (
            <tbody key={family.id} className="family">
              <tr className="family-head">
                <th colSpan={5} scope="rowgroup">
                  {say(family.name)}
                </th>
              </tr>
              {rows.map((row) => children(row))}
            </tbody>
          ))
        : null}
    </>
  );
}

/** A new deal starts with its primary points; a layer that somebody has worked in is open. */
function isOpenAtFirst(layer: LayerRows, chosenId: string | undefined): boolean {
  if (layer.layer === 'primary') return true;
  if (holds(layer, chosenId)) return true;
  return layer.families.some(({ rows }) =>
    rows.some(({ entry }) => entry.state.kind === 'value' || entry.state.kind === 'disputed'),
  );
}

function holds(layer: LayerRows, termId: string | undefined): boolean {
  return layer.families.some(({ rows }) => rows.some(({ term }) => term.id === termId));
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(count - 1, at + 10);
    case 'PageUp':
      return Math.max(0, at - 10);
    default:
      return undefined;
  }
}
