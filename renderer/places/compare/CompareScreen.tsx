import { useEffect, useMemo, useState } from 'react';
import type { ColumnRef } from '#domain/comparison/standing.ts';
import { findDraft } from '#domain/deal/deal.ts';
import { nameIn } from '#domain/text/names.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { compareMessages } from './words.ts';
import { rateMessages } from '#renderer/deal-parts/rate-words.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { RatesEditor } from '#renderer/deal-parts/RatesEditor.tsx';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useSideBySide } from '#renderer/state/derived.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';
import { ColumnBar } from './ColumnBar.tsx';
import { CompareDetail } from './CompareDetail.tsx';
import { CompareTable } from './CompareTable.tsx';
import { FindingsPane } from './FindingsPane.tsx';
import { groupRows, isFinding, isUnreadEverywhere, stepFinding } from './findings.ts';
import type { CompareFilter } from './findings.ts';
import { findMissingRates } from './missing-rates.ts';
import { useColumns } from './use-columns.ts';
import './compare.css';

const EVERYTHING: CompareFilter = {
  kinds: [],
  family: '',
  dimension: '',
  onlyFindings: false,
  hideUnread: true,
};
const useFilter = createKeptLook<CompareFilter>('compare-filter');

/** Papers, the market and our asks side by side; findings on the left, clauses word by word below. */
export function CompareScreen() {
  const t = useMessages(compareMessages);
  const { drafts } = useDocument();
  const [columns, setColumns] = useColumns();
  return (
    <section className="compare" aria-labelledby="compare-title">
      <h2 id="compare-title" className="visually-hidden">
        {t.title}
      </h2>
      {columns.length === 0 ? (
        <>
          <ColumnBar columns={columns} onChange={setColumns} />
          <Empty title={drafts.length === 0 ? t.noDrafts : t.noColumns}>
            <p className="quiet">{drafts.length === 0 ? t.noDraftsHint : t.noColumnsHint}</p>
            {drafts.length === 0 ? <ToTerms lacks="paper" /> : null}
          </Empty>
        </>
      ) : (
        <Comparison columns={columns} onColumns={setColumns} />
      )}
    </section>
  );
}

function Comparison(props: {
  readonly columns: readonly ColumnRef[];
  readonly onColumns: (columns: readonly ColumnRef[]) => void;
}) {
  const { columns, onColumns } = props;
  const answer = useSideBySide(columns);
  const document = useDocument();
  const lang = useLang();
  const { terms, families } = useApp((state) => state.library);
  const [filter, setFilter] = useFilter(document.deal.id, EVERYTHING);
  const [isRating, setIsRating] = useState(false);
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  const selected = route.place === 'deal' ? route.termId : undefined;
  const groups = useMemo(
    () => groupRows(answer.rows, terms, families, filter),
    [answer, terms, families, filter],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const findings = useMemo(
    () => rows.filter(({ row }) => isFinding(row, filter.kinds)),
    [rows, filter.kinds],
  );
  const hidden = filter.hideUnread ? answer.rows.filter(isUnreadEverywhere).length : 0;
  const missingRates = findMissingRates(answer, document, terms);
  const select = (termId: string | undefined) => {
    if (route.place !== 'deal') return;
    const { termId: _before, ...rest } = route;
    refine(termId === undefined ? rest : { ...rest, termId });
  };
  useFindingKeys(
    findings.map(({ term }) => term.id),
    selected,
    select,
  );
  const chosen = rows.find(({ term }) => term.id === selected);
  const lastDraft = answer.columns.findLast((column) => column.kind === 'draft');
  const judged = lastDraft?.kind === 'draft' ? findDraft(document, lastDraft.draftId) : undefined;
  return (
    <>
      <ColumnBar
        columns={columns}
        onChange={onColumns}
        table={{ columns: answer.columns, groups }}
        missingRates={missingRates.length}
        onRates={() => setIsRating(true)}
      />
      <div className="compare-body">
        <FindingsPane
          findings={findings}
          all={answer.rows}
          filter={filter}
          onFilter={setFilter}
          hidden={hidden}
          selected={selected}
          onSelect={select}
          judged={judged && nameIn(judged.label, judged.labelIn, lang)}
        />
        <div className="compare-right">
          <CompareTable
            columns={answer.columns}
            onColumns={onColumns}
            groups={groups}
            filterKinds={filter.kinds}
            selected={selected}
            onSelect={select}
            missingRates={missingRates}
            onRates={() => setIsRating(true)}
          />
          <CompareDetail
            key={answer.columns.length}
            columns={answer.columns}
            chosen={chosen}
            onClose={() => select(undefined)}
          />
        </div>
      </div>
      {isRating ? <Rates onClose={() => setIsRating(false)} /> : null}
    </>
  );
}

function Rates({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(compareMessages);
  const head = useMessages(rateMessages);
  return (
    <Dialog title={t.rates} size="wide" onClose={onClose}>
      <p className="quiet rates-about">{head.ratesAbout}</p>
      <RatesEditor />
    </Dialog>
  );
}

/** j, k and the arrows travel, wherever the focus is outside of text; Korean layouts included. */
function useFindingKeys(
  termIds: readonly string[],
  selected: string | undefined,
  select: (termId: string | undefined) => void,
): void {
  const overlay = useApp((state) => state.overlay);
  const hasLetters = useApp((state) => state.settings.letterShortcuts);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (overlay !== null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (isTyping(event)) return;
      const letter = hasLetters ? event.code : undefined;
      const step =
        letter === 'KeyJ' || event.key === 'ArrowDown'
          ? 1
          : letter === 'KeyK' || event.key === 'ArrowUp'
            ? -1
            : undefined;
      if (step === undefined) return;
      const next = stepFinding(termIds, selected, step);
      if (next === undefined) return;
      event.preventDefault();
      select(next);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
