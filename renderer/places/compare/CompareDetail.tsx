import { useState } from 'react';
import type { ColumnRef } from '#domain/comparison/standing.ts';
import { protectiveFor } from '#domain/deal/applicable.ts';
import { entryOf, findDraft } from '#domain/deal/deal.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { fillClause } from '#domain/values/fill-clause.ts';
import { diffWords } from '#domain/text/word-diff.ts';
import { wordingDifference } from '#domain/text/wording.ts';
import { DiffedRun } from '#renderer/deal-parts/DiffedRun.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { compareMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { PointMarks } from '#renderer/deal-parts/PointStanding.tsx';
import { WithBlanks } from '#renderer/deal-parts/WithBlanks.tsx';
import { LibraryLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { WorthLine } from '#renderer/deal-parts/WorthLine.tsx';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import { StandingMark } from '#renderer/deal-parts/StandingMark.tsx';
import '#renderer/deal-parts/clause.css';
import { useDecidedAtRest } from '#renderer/state/decided.ts';
import { useComparisons } from '#renderer/state/derived.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { columnKey } from './columns.ts';
import type { CompareRow } from './findings.ts';
import { useColumnHead } from './use-columns.ts';

type Wording = {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** Where the clause stands in the paper, if that is known. */
  readonly place: string;
};

/** The chosen term: its clauses word by word, and why each draft stands where it does. */
export function CompareDetail(props: {
  readonly columns: readonly ColumnRef[];
  readonly chosen: CompareRow | undefined;
  readonly onClose: () => void;
}) {
  const { columns, chosen, onClose } = props;
  const t = useMessages(compareMessages);
  const common = useCommon();
  const say = useSay();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const document = useDocument();
  if (!chosen) return <p className="compare-detail compare-hint quiet small">{t.nothingSelected}</p>;
  const { term } = chosen;
  const shown = columns.findLast((column) => column.kind === 'draft');
  const last = shown && findDraft(document, shown.draftId);
  return (
    <section className="compare-detail" aria-labelledby="compare-detail-title">
      <header className="compare-detail-head">
        <h3 id="compare-detail-title">{say(term.name)}</h3>
        <EvidenceMark evidence={term.evidence} confidence={term.confidence} />
        <LibraryLink to={{ kind: 'term', id: term.id }}>{t.openLibrary}</LibraryLink>
        <Button
          look="word"
          onClick={() => {
            if (route.place === 'deal') go({ ...route, view: 'terms', termId: term.id });
          }}
        >
          {t.openTerm}
        </Button>
        <Button look="quiet" className="detail-close" aria-label={t.closeDetail} onClick={onClose}>
          {common.close}
        </Button>
      </header>
      <PointOfTerm termId={term.id} />
      {last ? <WorthLine draft={last} termId={term.id} /> : null}
      <div className="compare-detail-body">
        <ClauseDiff columns={columns} chosen={chosen} />
        <Reasons columns={columns} chosen={chosen} />
      </div>
    </section>
  );
}

/** Where it stands between both sides; private, and marked so. */
function PointOfTerm({ termId }: { readonly termId: string }) {
  const point = useDecidedAtRest().points.find((each) => each.termId === termId);
  if (!point) return null;
  return (
    <div className="compare-point">
      <PrivateMark isRepeated /> <PointMarks point={point} />
    </div>
  );
}

function ClauseDiff({
  columns,
  chosen,
}: {
  readonly columns: readonly ColumnRef[];
  readonly chosen: CompareRow;
}) {
  const t = useMessages(compareMessages);
  const wordings = useWordings(columns, chosen);
  const [fromKey, setFromKey] = useState('');
  const [toKey, setToKey] = useState('');
  const [first, last] = defaultPair(wordings);
  const from = wordings.find((each) => each.key === fromKey) ?? first;
  const to = wordings.find((each) => each.key === toKey) ?? last;
  if (!from || !to) return null;
  const options = wordings.map((each) => ({ value: each.key, label: each.name }));
  return (
    <div className="clause-diff">
      <div className="clause-diff-head">
        <h4>{t.clauses}</h4>
        <Select label={t.from} isLabelHidden value={from.key} options={options} onChoose={setFromKey} />
        <span aria-hidden="true">→</span>
        <Select label={t.to} isLabelHidden value={to.key} options={options} onChoose={setToKey} />
      </div>
      <Diff from={from} to={to} />
    </div>
  );
}

function Diff({ from, to }: { readonly from: Wording; readonly to: Wording }) {
  const t = useMessages(compareMessages);
  if (from.text === '' || to.text === '') {
    const there = from.text === '' ? to : from;
    return (
      <>
        <p className="quiet small">{t.noClause(from.text === '' ? from.name : to.name)}</p>
        {there.text === '' ? null : <Plain wording={there} />}
      </>
    );
  }
  if (langOf(from.text) !== langOf(to.text)) {
    return (
      <>
        <p className="quiet small">{t.otherLanguage}</p>
        <Plain wording={from} />
        <Plain wording={to} />
      </>
    );
  }
  const difference = wordingDifference(from.text, to.text);
  return (
    <>
      {difference === 'words' ? null : <p className="quiet small">{t.sameWording[difference]}</p>}
      <p className="clause-text" lang={langOf(to.text)}>
        {diffWords(from.text, to.text).map((run, index) => (
          <DiffedRun key={index} run={run} />
        ))}
      </p>
      {to.place === '' ? null : <p className="quiet small">{to.place}</p>}
    </>
  );
}

function Plain({ wording }: { readonly wording: Wording }) {
  return (
    <div>
      <p className="small">
        <strong>{wording.name}</strong> <span className="quiet">{wording.place}</span>
      </p>
      <p className="clause-text" lang={langOf(wording.text)}>
        <WithBlanks text={wording.text} />
      </p>
    </div>
  );
}

function Reasons({
  columns,
  chosen,
}: {
  readonly columns: readonly ColumnRef[];
  readonly chosen: CompareRow;
}) {
  const t = useMessages(compareMessages);
  const say = useSay();
  const headOf = useColumnHead();
  const comparisonOf = useComparisons();
  const draftIds = columns.flatMap((column) => (column.kind === 'draft' ? [column.draftId] : []));
  return (
    <div className="compare-reasons">
      <h4>{t.reasons}</h4>
      <dl>
        {draftIds.map((draftId) => {
          const comparedTerm = comparisonOf(draftId)?.terms.find((each) => each.termId === chosen.term.id);
          return comparedTerm ? (
            <div key={draftId}>
              <dt>
                {headOf({ kind: 'draft', draftId }).name} <StandingMark standing={comparedTerm.standing} />
              </dt>
              {comparedTerm.reasons.map((reason) => (
                <dd key={reason.en}>{say(reason)}</dd>
              ))}
            </div>
          ) : null;
        })}
      </dl>
    </div>
  );
}

/**
 * Every wording there is for the term: of the drafts in view, and of the library in the language the
 * papers use. The library's blanks are filled from the latest paper, so that only the wording differs.
 */
function useWordings(columns: readonly ColumnRef[], { term }: CompareRow): Wording[] {
  const t = useMessages(compareMessages);
  const headOf = useColumnHead();
  const pageLang = useLang();
  const library = useApp((state) => state.library);
  const { ourRoles } = useDocument().deal;
  const drafts = columns.flatMap((column) => {
    const { draft, name } = headOf(column);
    return draft ? [{ key: columnKey(column), name, entry: entryOf(draft, term.id) }] : [];
  });
  const papers = drafts.map(({ key, name, entry }): Wording => ({
    key,
    name,
    text: entry.clause.trim(),
    place: entry.place,
  }));
  const written = papers.find((each) => each.text !== '');
  const lang = written ? langOf(written.text) : pageLang;
  const state = drafts.findLast(({ entry }) => entry.state.kind === 'value')?.entry.state;
  const value = state?.kind === 'value' ? state.value : undefined;
  const filled = (wording: string) =>
    value === undefined || wording === '' ? wording : fillClause(wording, value, term, library, lang);
  const { clauses } = term;
  if (!clauses) return papers;
  return [
    ...papers,
    {
      key: 'library/middle',
      name: t.middleClause[clauses.middle.kind],
      text: filled(clauses.middle[lang]),
      place: '',
    },
    {
      key: 'library/protective',
      name: t.protectiveClause,
      text: filled((protectiveFor(term, ourRoles) ?? clauses.protective)[lang]),
      place: '',
    },
    { key: 'library/opening', name: t.openingClause, text: filled(clauses.opening[lang] ?? ''), place: '' },
  ];
}

/** The first and the last paper with wording; a lone one is set against the wording between ours and theirs. */
function defaultPair(wordings: readonly Wording[]): readonly [Wording | undefined, Wording | undefined] {
  const papers = wordings.filter((each) => each.key.startsWith('draft:') && each.text !== '');
  const middle = wordings.find((each) => each.key === 'library/middle');
  if (papers.length >= 2) return [papers[0], papers.at(-1)];
  if (papers[0]) return [middle ?? papers[0], papers[0]];
  return [
    middle ?? wordings[0],
    wordings.find((each) => each.key === 'library/protective') ?? wordings.at(-1),
  ];
}

function langOf(text: string): Lang {
  return /[가-힣]/.test(text) ? 'ko' : 'en';
}
