import { useEffect, useRef } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import { formatHouse } from '#domain/library/format-precedent.ts';
import { formatState } from '#domain/values/format-value.ts';
import { formatMarket, formatRung } from '#domain/library/format-market.ts';
import { Highlighted } from '#renderer/ui/Highlighted.tsx';
import { houseMessages } from '#renderer/places/house/words.ts';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { entryField, useHasUnstoredText } from '#renderer/deal-parts/read-field/unstored-texts.ts';
import { DerivedLine } from '#renderer/deal-parts/DerivedLine.tsx';
import { pointMessages } from '#renderer/deal-parts/point-words.ts';
import { RangeStrip } from '#renderer/deal-parts/RangeStrip.tsx';
import { StandingMark } from '#renderer/deal-parts/StandingMark.tsx';
import { stripMarks } from '#renderer/deal-parts/range-strip-scale.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { shownRank } from './term-rows.ts';
import type { RowEditing, TermRowModel } from './term-rows.ts';
import { valueOnRange } from './term-rows.ts';
import { StateEditor } from './StateEditor.tsx';
import { TermForm } from './TermForm.tsx';

type TermRowProps = {
  readonly row: TermRowModel;
  readonly draft: Draft | undefined;
  readonly isChosen: boolean;
  /** Enter in the search opens this one. */
  readonly isFirstHit: boolean;
  /** The one row that Tab stops at. */
  readonly isEntryPoint: boolean;
  readonly editing: RowEditing | undefined;
  /** Another row is edited: the focus is there. */
  readonly isEditedElsewhere: boolean;
  readonly onSelect: () => void;
  readonly onPick: () => void;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
};

/** Name, value, range, position, signs; beneath it, while it is edited, the editor. */
export function TermRow(props: TermRowProps) {
  const { row, draft, isChosen, isEntryPoint, editing, isEditedElsewhere, onSelect, onEdit, onStep } = props;
  const isEditing = editing !== undefined;
  const say = useSay();
  const library = useApp((state) => state.library);
  const element = useRef<HTMLTableRowElement>(null);
  const wasEditing = useRef(isEditing);
  const { term, entry } = row;
  const name = say(term.name);

  // Leaving the editor brings the focus back to the row.
  useEffect(() => {
    if (wasEditing.current && !isEditing && !isEditedElsewhere) element.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing, isEditedElsewhere]);

  return (
    <>
      <tr
        ref={element}
        className="term-row"
        data-term={term.id}
        aria-selected={isChosen}
        data-first-hit={props.isFirstHit}
        tabIndex={isEntryPoint ? 0 : -1}
        onClick={props.onPick}
        onFocus={(event) => {
          if (event.target === event.currentTarget && !isChosen) onSelect();
        }}
        onDoubleClick={() => {
          if (draft) onEdit(true);
        }}
      >
        <th scope="row" className="term-name">
          {row.match ? <Highlighted text={name} match={row.match} /> : name}
          <Rank row={row} />
        </th>
        <td
          className="term-value"
          data-state={entry.state.kind}
          title={
            entry.state.kind === 'value' ? say(formatState(entry.state, term, library, 'exact')) : undefined
          }
        >
          {draft ? (
            <button
              type="button"
              className="value-button"
              tabIndex={-1}
              onClick={(event) => {
                event.stopPropagation();
                onSelect();
                onEdit(!isEditing);
              }}
            >
              <RowValue row={row} />
            </button>
          ) : (
            <TermForm term={term} />
          )}
          {row.derived ? <DerivedLine derived={row.derived} /> : null}
        </td>
        <td className="term-range">
          <RowStrip row={row} />
        </td>
        <td className="term-position">{draft ? <StandingMark standing={row.standing} /> : null}</td>
        <td className="term-signs">
          <Signs row={row} draft={draft} />
        </td>
      </tr>
      {editing && draft ? (
        <tr className="editor-row">
          <td colSpan={5}>
            <StateEditor
              row={row}
              draft={draft}
              isTyped={editing.isTyped}
              onClose={() => onEdit(false)}
              onStep={onStep}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** So many are marked: a list in which every row has a number leads nowhere. */
const RANKS_SHOWN = 10;

function Rank({ row }: { readonly row: TermRowModel }) {
  const t = useMessages(pointMessages);
  const rank = shownRank(row);
  const isMust = row.point?.isMustHave === true;
  if (!isMust && (rank === undefined || rank > RANKS_SHOWN)) return null;
  const words = [rank === undefined ? '' : t.rank(rank), isMust ? t.must : ''].filter((word) => word !== '');
  return <span className="term-rank"> {words.join(' · ')}</span>;
}

function RowValue({ row }: { readonly row: TermRowModel }) {
  const say = useSay();
  const library = useApp((state) => state.library);
  const { state } = row.entry;
  if (state.kind === 'unread') return <TermForm term={row.term} />;
  return <>{say(formatState(state, row.term, library))}</>;
}

function RowStrip({ row }: { readonly row: TermRowModel }) {
  const t = useMessages(termsMessages).strip;
  const words = useMessages(houseMessages);
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const { deal, ladders } = useDocument();
  const { term, entry } = row;
  const ladder = ladders[term.id];
  const marks = stripMarks({
    term,
    position: positionFor(term, deal.ourRoles),
    value: valueOnRange(row),
    ladder,
    rates: deal.rates,
  });
  if (!marks) return null;
  const rungs = RUNG_NAMES.filter((rung) => ladder?.[rung]?.value !== undefined).map(
    (rung) => `${common.rungs[rung]} ${say(formatRung(ladder?.[rung], term, library))}`,
  );
  const house = say(formatHouse(term.house, term, library));
  const label = [
    t.market(say(formatMarket(term, library))),
    entry.state.kind === 'value' ? t.value(say(formatState(entry.state, term, library))) : '',
    rungs.length > 0 ? t.ladder(rungs.join(', ')) : '',
    house === '' ? '' : words.strip(house),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  return <RangeStrip marks={marks} standing={row.standing} label={label} />;
}

/** Letters that say what else is there: wording, note, case, ladder. */
function Signs({ row, draft }: Pick<TermRowProps, 'row' | 'draft'>) {
  const t = useMessages(termsMessages).signs;
  const isUnstored = useHasUnstoredText(entryField(draft?.id ?? '', row.term.id));
  const signs = [
    { has: isUnstored, short: t.unstoredShort, long: t.unstored, isPrivate: false },
    { has: row.entry.clause !== '', short: t.clauseShort, long: t.clause, isPrivate: false },
    { has: row.entry.note !== '', short: t.noteShort, long: t.note, isPrivate: true },
    { has: row.term.cases.length > 0, short: t.caseShort, long: t.case, isPrivate: false },
    { has: row.hasLadder, short: t.ladderShort, long: t.ladder, isPrivate: true },
  ];
  return (
    <span className="signs">
      {signs.map((sign) => (
        <span key={sign.short} className="sign" data-private={sign.isPrivate}>
          {sign.has ? (
            <>
              <span aria-hidden="true">{sign.short}</span>
              <span className="visually-hidden">{sign.long}</span>
            </>
          ) : null}
        </span>
      ))}
    </span>
  );
}
