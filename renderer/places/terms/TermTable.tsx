import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { STANDINGS } from '#domain/comparison/standing.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { Layer } from '#domain/library/term.ts';
import { Definition } from '#renderer/ui/Definition.tsx';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { STANDING_SIGNS } from '#domain/words/standing-words.ts';
import type { LayerRows, TermRowModel } from './term-rows.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useDocument } from '#renderer/state/session.ts';
import { TermRow } from './TermRow.tsx';

type TermTableProps = {
  readonly ref: Ref<HTMLTableElement>;
  readonly layers: readonly LayerRows[];
  readonly isFiltered: boolean;
  readonly draft: Draft | undefined;
  readonly chosenId: string | undefined;
  readonly editing: string | undefined;
  readonly onSelect: (termId: string) => void;
  readonly onEdit: (termId: string | undefined) => void;
};

/** What was folded or unfolded by hand, and which term was chosen then. */
type Toggled = ReadonlyMap<Layer, { readonly isOpen: boolean; readonly chosenId: string | undefined }>;
const NOTHING_TOGGLED: Toggled = new Map();
const useToggled = createKeptLook<Toggled>('terms-folds');

/** Three layers with families inside. Arrow keys move between rows, Enter edits, Esc leaves. */
export function TermTable({ ref, ...props }: TermTableProps) {
  const { layers, isFiltered, draft, chosenId, editing, onSelect, onEdit } = props;
  const t = useMessages(termsMessages);
  const [toggled, setToggled] = useToggled(useDocument().deal.id, NOTHING_TOGGLED);
  const isOpen = (rows: LayerRows) => {
    if (isFiltered) return true;
    const byHand = toggled.get(rows.layer);
    // A link that leads to a term unfolds the layer of that term.
    const isLedTo = byHand?.chosenId !== chosenId && holds(rows, chosenId);
    return byHand && !isLedTo ? byHand.isOpen : isOpenAtFirst(rows, chosenId);
  };
  const visible = layers
    .filter(isOpen)
    .flatMap((layer) => layer.families.flatMap((family) => family.rows.map((row) => row.term.id)));
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
    } else if (event.key === 'Enter' && draft) {
      event.preventDefault();
      onEdit(visible[at]);
    }
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
      <colgroup>
        <col className="col-term" />
        <col className="col-value" />
        <col className="col-range" />
        <col className="col-position" />
        <col className="col-signs" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.columns.term}</th>
          <th scope="col">{t.columns.value}</th>
          <th scope="col">
            <Definition says={t.columns.rangeHint}>{t.columns.range}</Definition>
          </th>
          <th scope="col">{t.columns.position}</th>
          <th scope="col">
            <Definition says={t.columns.signs}>{t.columns.signsShort}</Definition>
          </th>
        </tr>
      </thead>
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
        <LayerBody
          key={layer.layer}
          layer={layer}
          isOpen={isOpen(layer)}
          onToggle={() => setToggled(new Map(toggled).set(layer.layer, { isOpen: !isOpen(layer), chosenId }))}
        >
          {(row) => (
            <TermRow
              key={row.term.id}
              row={row}
              draft={draft}
              isChosen={row.term.id === chosenId}
              isEntryPoint={row.term.id === entryPoint}
              isEditing={row.term.id === editing && draft !== undefined}
              onSelect={() => onSelect(row.term.id)}
              onEdit={(isEditing) => onEdit(isEditing ? row.term.id : undefined)}
            />
          )}
        </LayerBody>
      ))}
    </table>
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
