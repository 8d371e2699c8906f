import { memo, useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { DealSummary } from '#contract/methods.ts';
import { nameIn } from '#domain/text/names.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { formatDay, formatList, formatMoment } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useApp } from '#renderer/state/session.ts';
import { DealFilters } from './DealFilters.tsx';
import type { DealLook, DealSort } from './deal-rows.ts';
import { EVERY_DEAL, dealsOf } from './deal-rows.ts';
import { splitTitle } from './split-title.ts';
import { useDealActions } from './use-deal-actions.ts';
import { dealsMessages } from './words.ts';
import './deals.css';

/** How the list is looked at, and the deal that one stands on in it. */
export const useDealLook = createKeptLook<DealLook>('deals-look');
const useCurrent = createKeptLook<string>('deals-current');

type LedgerProps = {
  readonly deals: readonly DealSummary[];
  /** Whose filters and place in the list these are: those of the current deals or of the archive. */
  readonly look: string;
  /** The deal that the list was asked to lead to. */
  readonly ledTo: string | undefined;
  readonly onDuplicate: (deal: DealSummary) => void;
};

/** Deals as lines of a ledger, found by their names, filtered, sorted and walked through by the keys. */
export function DealLedger({ deals, look: of, ledTo, onDuplicate }: LedgerProps) {
  const t = useMessages(dealsMessages);
  const lang = useLang();
  const [look, setLook] = useDealLook(of, EVERY_DEAL);
  // Typing goes on while a long list is drawn anew.
  const drawn = useDeferredValue(look);
  const shown = useMemo(() => dealsOf(deals, drawn, lang), [deals, drawn, lang]);
  return (
    <>
      <DealFilters
        look={look}
        onChange={setLook}
        count={shown.length === deals.length ? '' : t.shown(shown.length, deals.length)}
      />
      {shown.length === 0 ? (
        <Empty title={t.nothingFits}>
          <Button onClick={() => setLook({ ...EVERY_DEAL, sort: look.sort, isReversed: look.isReversed })}>
            {t.clearFilters}
          </Button>
        </Empty>
      ) : (
        <Lines deals={shown} look={look} onLook={setLook} of={of} ledTo={ledTo} onDuplicate={onDuplicate} />
      )}
    </>
  );
}

function Lines(props: {
  readonly deals: readonly DealSummary[];
  readonly look: DealLook;
  readonly onLook: (look: DealLook) => void;
  readonly of: string;
  readonly ledTo: string | undefined;
  readonly onDuplicate: (deal: DealSummary) => void;
}) {
  const { deals, look, onLook, of, ledTo, onDuplicate } = props;
  const t = useMessages(dealsMessages);
  const { openDeal, archive, remove } = useDealActions();
  const hasLetters = useApp((state) => state.settings.letterShortcuts);
  const body = useRef<HTMLTableSectionElement>(null);
  const [kept, setCurrent] = useCurrent(of, '');
  const at = Math.max(
    0,
    deals.findIndex(({ dealId }) => dealId === kept),
  );
  const current = deals[at]?.dealId;

  useFocusOnReturn(body, kept);
  useFocusWhereLed(body, deals, ledTo);

  const act = useRef({ openDeal, archive, remove, onDuplicate, setCurrent });
  useLayoutEffect(() => {
    act.current = { openDeal, archive, remove, onDuplicate, setCurrent };
  });
  // The same function for each line, so that only the lines that change are drawn anew.
  const onAct = useCallback((kind: LineAct, deal: DealSummary) => {
    const now = act.current;
    if (kind === 'open') now.openDeal(deal.dealId);
    if (kind === 'duplicate') now.onDuplicate(deal);
    if (kind === 'archive') void now.archive(deal, !deal.archived);
    if (kind === 'remove') void now.remove(deal);
    if (kind === 'enter') now.setCurrent(deal.dealId);
  }, []);

  function goTo(to: number): void {
    const next = deals[Math.max(0, Math.min(deals.length - 1, to))];
    if (!next) return;
    setCurrent(next.dealId);
    const line = body.current?.querySelector<HTMLElement>(`[data-deal="${CSS.escape(next.dealId)}"]`);
    line?.querySelector<HTMLElement>('.ledger-title')?.focus();
    line?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
    const to = WAYS[event.key]?.(at, deals.length);
    if (to !== undefined) {
      event.preventDefault();
      goTo(to);
      return;
    }
    const deal = deals[at];
    if (event.key === 'Delete' && deal) {
      event.preventDefault();
      // The focus goes on to the line that takes this one's place.
      goTo(at === deals.length - 1 ? at - 1 : at + 1);
      void remove(deal);
      return;
    }
    // What is typed on a line is looked for.
    if (hasLetters && event.key.length === 1 && /[\p{L}\p{N}]/u.test(event.key)) {
      const search = document.querySelector<HTMLInputElement>('[data-page-search]');
      search?.focus();
      search?.select();
    }
  }

  return (
    // Laid out as a grid, so that lines out of sight cost nothing; to a screen reader it stays a table.
    <table className="ledger deal-ledger">
      <caption className="visually-hidden">{t.title}</caption>
      <thead>
        <tr>
          <SortHead sort="title" look={look} onLook={onLook} name={t.columns.title} />
          <th scope="col">{t.columns.kind}</th>
          <SortHead sort="counterparty" look={look} onLook={onLook} name={t.columns.counterparty} />
          <SortHead sort="stage" look={look} onLook={onLook} name={t.columns.stage} />
          <SortHead sort="next" look={look} onLook={onLook} name={t.columns.next} />
          <SortHead sort="updated" look={look} onLook={onLook} name={t.columns.updated} />
          <th scope="col">
            <span className="visually-hidden">{t.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {deals.map((deal) => (
          <DealLine key={deal.dealId} deal={deal} isCurrent={deal.dealId === current} onAct={onAct} />
        ))}
      </tbody>
    </table>
  );
}

/** Who comes back to the list stands where they left it, on the deal that they opened. */
function useFocusOnReturn(body: RefObject<HTMLTableSectionElement | null>, dealId: string): void {
  const left = useRef(dealId);
  useEffect(() => {
    if (left.current === '' || document.activeElement !== document.body) return;
    const line = body.current?.querySelector(`[data-deal="${CSS.escape(left.current)}"]`);
    line?.querySelector<HTMLElement>('.ledger-title')?.focus({ preventScroll: true });
  }, [body]);
}

/** Once, as soon as the deal is in the list: afterwards the person goes where they like. */
function useFocusWhereLed(
  body: RefObject<HTMLTableSectionElement | null>,
  deals: readonly DealSummary[],
  dealId: string | undefined,
): void {
  const led = useRef<string>(undefined);
  useEffect(() => {
    if (dealId === undefined || led.current === dealId) return;
    const line = body.current?.querySelector(`[data-deal="${CSS.escape(dealId)}"]`);
    if (!line) return;
    led.current = dealId;
    line.querySelector<HTMLElement>('.ledger-title')?.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'nearest' });
  }, [body, deals, dealId]);
}

const PAGE = 15;

/** Where a key leads from a line. */
const WAYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Sorts by its column; again, the other way round. */
function SortHead(props: {
  readonly sort: DealSort;
  readonly look: DealLook;
  readonly onLook: (look: DealLook) => void;
  readonly name: string;
}) {
  const { sort, look, onLook, name } = props;
  const isChosen = look.sort === sort;
  // The latest change stands first; everything else begins at its beginning.
  const isRising = (sort === 'updated') === look.isReversed;
  return (
    <th scope="col" aria-sort={isChosen ? (isRising ? 'ascending' : 'descending') : undefined}>
      <button
        type="button"
        className="sort-head"
        onClick={() => onLook({ ...look, sort, isReversed: isChosen && !look.isReversed })}
      >
        {name}
        <span aria-hidden="true">{isChosen ? (isRising ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}

type LineAct = 'open' | 'duplicate' | 'archive' | 'remove' | 'enter';

const DealLine = memo(function DealLine(props: {
  readonly deal: DealSummary;
  readonly isCurrent: boolean;
  readonly onAct: (kind: LineAct, deal: DealSummary) => void;
}) {
  const { deal, isCurrent, onAct } = props;
  const t = useMessages(dealsMessages);
  const common = useCommon();
  const lang = useLang();
  const say = useSay();
  const title = nameIn(deal.title, deal.titleIn, lang);
  const { start, mark } = splitTitle(title);
  const counterparty = nameIn(deal.counterparty, deal.counterpartyIn, lang);
  const kinds = formatList(
    deal.kinds.map((kind) => common.kinds[kind]),
    lang,
  );
  const { nextKeyDate: next } = deal;
  // One stop of Tab for the whole list: the line that one stands on.
  const tabIndex = isCurrent ? 0 : -1;
  const button = (kind: LineAct, name: string) => (
    <Button
      look="quiet"
      tabIndex={tabIndex}
      aria-label={`${name}: ${title}`}
      onClick={() => onAct(kind, deal)}
    >
      {name}
    </Button>
  );
  return (
    <tr data-deal={deal.dealId} data-current={isCurrent} onFocus={() => onAct('enter', deal)}>
      <th scope="row">
        <button
          type="button"
          className="ledger-title"
          tabIndex={tabIndex}
          onClick={() => onAct('open', deal)}
        >
          <span className="title-start">{start}</span>
          {mark === '' ? null : (
            <span className="title-mark">
              <bdi> {mark}</bdi>
            </span>
          )}
        </button>
        {deal.provenance === 'own' ? null : (
          <span className="ledger-sub"> {common.provenance[deal.provenance]}</span>
        )}
      </th>
      <td className="deal-kind">{kinds}</td>
      <td className="deal-counterparty">{counterparty === '' ? common.emptyValue : counterparty}</td>
      <td className="deal-stage-cell">
        {deal.draftCount === 0
          ? common.stages[deal.stage]
          : `${common.stages[deal.stage]} · ${common.round(deal.round)}`}
      </td>
      <td className="deal-next">
        {next ? (
          <>
            <time dateTime={next.on}>{formatDay(next.on, lang)}</time> {say(next.label)}
          </>
        ) : (
          common.emptyValue
        )}
      </td>
      <td className="quiet deal-updated">
        <time dateTime={deal.updatedAt}>{formatMoment(deal.updatedAt, lang)}</time>
      </td>
      <td className="row-actions">
        {button('duplicate', t.duplicate)}
        {button('archive', deal.archived ? t.unarchive : t.archive)}
        {button('remove', t.remove)}
      </td>
    </tr>
  );
});
