import type { Draft } from '#domain/deal/deal.ts';
import { byId } from '#domain/base/by-id.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useNoteHalf } from '#renderer/deal-parts/use-note-half.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { houseMessages } from '#renderer/places/house/words.ts';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { HouseOnTerm } from '#renderer/places/house/HouseOnTerm.tsx';
import { entryField, useUnstoredText } from '#renderer/deal-parts/read-field/unstored-texts.ts';
import { StandingMark } from '#renderer/deal-parts/StandingMark.tsx';
import { useApp, useAppStore, useDeal, useDocument } from '#renderer/state/session.ts';
import { BenchmarkSection } from './BenchmarkSection.tsx';
import { ClauseSection } from './ClauseSection.tsx';
import { PointSection } from './PointSection.tsx';
import { LadderSection } from './LadderSection.tsx';
import { RoundsSection } from './RoundsSection.tsx';
import { Section } from './Section.tsx';
import type { TermRowModel } from './term-rows.ts';
import './inspector.css';
import { withUndo } from '#renderer/state/with-undo.ts';

type InspectorProps = {
  readonly row: TermRowModel;
  readonly draft: Draft | undefined;
  readonly onSelect: (termId: string) => void;
};

/** Everything there is to know about one term, and what we want of it. */
export function Inspector({ row, draft, onSelect }: InspectorProps) {
  const t = useMessages(termsMessages).inspector;
  const house = useMessages(houseMessages);
  const common = useCommon();
  const say = useSay();
  const { deal } = useDocument();
  const { term, comparison } = row;
  const position = positionFor(term, deal.ourRoles);
  return (
    <div className="inspector-body">
      <header className="inspector-head">
        <h2>{say(term.name)}</h2>
        <p className="inspector-standing">
          {draft ? <StandingMark standing={row.standing} /> : null}
          {comparison?.score === undefined ? null : (
            <span className="quiet small">{t.score(String(comparison.score))}</span>
          )}
          <span className="quiet small">{t.weight(term.weight)}</span>
        </p>
        {comparison && comparison.reasons.length > 0 ? (
          <ul className="reasons" aria-label={t.why}>
            {comparison.reasons.map((reason) => (
              <li key={reason.en}>{say(reason)}</li>
            ))}
          </ul>
        ) : null}
      </header>
      <LadderSection term={term} position={position} />
      <PointSection term={term} />
      <BenchmarkSection term={term} position={position} />
      <Section title={house.title}>
        <HouseOnTerm key={term.id} term={term} roles={deal.ourRoles} />
      </Section>
      {draft ? <TheirWording key={draft.id} row={row} draft={draft} /> : null}
      <ClauseSection term={term} draft={draft} />
      <Section title={t.definition}>
        <p>{say(term.definition)}</p>
        {term.mechanics ? (
          <>
            <h4>{t.mechanics}</h4>
            <p>{say(term.mechanics)}</p>
          </>
        ) : null}
        <h4>{t.pitfalls}</h4>
        <p>{say(term.pitfalls)}</p>
        {term.dependsOn ? (
          <>
            <h4>{t.dependsOn}</h4>
            <p>{say(term.dependsOn)}</p>
            {term.dependsOnEvidence ? <p className="quiet small">{common.judgementButSourced}</p> : null}
          </>
        ) : null}
      </Section>
      <Cases row={row} />
      <RoundsSection term={term} />
      {draft ? <Note key={draft.id} row={row} draft={draft} /> : null}
      <Related row={row} onSelect={onSelect} />
      <SetAside row={row} />
    </div>
  );
}

function TheirWording({ row, draft }: { readonly row: TermRowModel; readonly draft: Draft }) {
  const t = useMessages(termsMessages).inspector;
  const put = useDeal((state) => state.put);
  const field = entryField(draft.id, row.term.id);
  const waitingClause = useUnstoredText(`${field}/clause`);
  const waitingPlace = useUnstoredText(`${field}/place`);
  const edit = (patch: { clause?: string; place?: string }) =>
    put({ kind: 'edit-entry', draftId: draft.id, termId: row.term.id, patch });
  return (
    <Section title={t.theirs}>
      <TextField
        label={t.clause}
        value={row.entry.clause}
        rows={4}
        limit={50_000}
        waiting={waitingClause}
        onSave={(clause) => edit({ clause })}
      />
      <TextField
        label={t.place}
        value={row.entry.place}
        placeholder={t.placeHint}
        limit={500}
        waiting={waitingPlace}
        onSave={(place) => edit({ place })}
      />
      <InTheirPaper row={row} />
    </Section>
  );
}

function Note({ row, draft }: { readonly row: TermRowModel; readonly draft: Draft }) {
  const t = useMessages(termsMessages).inspector;
  const put = useDeal((state) => state.put);
  const waiting = useUnstoredText(`${entryField(draft.id, row.term.id)}/note`);
  const half = useNoteHalf(row.entry.note, (note) =>
    put({ kind: 'edit-entry', draftId: draft.id, termId: row.term.id, patch: { note } }),
  );
  return (
    <Section title={t.note} isPrivate>
      <TextField label={t.note} isLabelHidden {...half} rows={3} limit={20_000} waiting={waiting} />
    </Section>
  );
}

function Cases({ row }: { readonly row: TermRowModel }) {
  const t = useMessages(termsMessages).inspector;
  const say = useSay();
  const cases = useApp((state) => state.library.cases);
  const go = useApp((state) => state.go);
  if (row.term.cases.length === 0) return null;
  return (
    <Section title={t.cases}>
      <ul className="taught">
        {row.term.cases.map((taught) => {
          const record = byId(cases).get(taught.case);
          return (
            <li key={taught.case}>
              {record ? (
                <Button
                  look="word"
                  className="taught-by"
                  onClick={() => go({ place: 'library', open: { kind: 'case', id: record.id } })}
                >
                  {say(record.title)}
                </Button>
              ) : (
                <span className="taught-by">{taught.case}</span>
              )}
              <p>{say(taught.lesson)}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Related({ row, onSelect }: Pick<InspectorProps, 'row' | 'onSelect'>) {
  const t = useMessages(termsMessages).inspector;
  const say = useSay();
  const terms = useApp((state) => state.library.terms);
  if (row.term.related.length === 0) return null;
  return (
    <Section title={t.related}>
      <ul className="taught">
        {row.term.related.map((related) => {
          const term = byId(terms).get(related.term);
          return term ? (
            <li key={related.term}>
              <Button look="word" className="taught-by" onClick={() => onSelect(related.term)}>
                {say(term.name)}
              </Button>
              <p>{say(related.why)}</p>
            </li>
          ) : null;
        })}
      </ul>
    </Section>
  );
}

/** Leads to the words in the paper that the value was read from. */
function InTheirPaper({ row }: { readonly row: TermRowModel }) {
  const t = useMessages(termsMessages).inspector;
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const { papers = {} } = useDocument();
  const paperId = row.entry.found?.paperId;
  const paper = paperId === undefined ? undefined : papers[paperId];
  if (paperId === undefined || paper?.side !== 'theirs' || route.place !== 'deal') return null;
  const show = () => go({ ...route, view: 'paper', termId: row.term.id, paperId });
  return (
    <p>
      <Button look="word" onClick={show}>
        {t.inTheirPaper}
      </Button>
    </p>
  );
}

function SetAside({ row }: { readonly row: TermRowModel }) {
  const t = useMessages(termsMessages);
  const app = useAppStore();
  const apply = useDeal((state) => state.apply);
  const undoStep = useDeal((state) => state.undoStep);
  const { name, id } = row.term;
  async function setAside(): Promise<void> {
    if (!(await apply({ kind: 'set-applicable', termId: id, applicable: false }))) return;
    app
      .getState()
      .notify(
        { en: termsMessages.en.setAsideDone(name.en), ko: termsMessages.ko.setAsideDone(name.ko) },
        withUndo(undoStep),
      );
  }
  return (
    <p className="set-aside-action">
      <Button look="quiet" onClick={() => void setAside()}>
        {t.setAside}
      </Button>
    </p>
  );
}
