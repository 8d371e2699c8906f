import { useState } from 'react';
import type { Outcome } from '#domain/base/outcome.ts';
import { EMPTY_RUNG, RUNG_NAMES } from '#domain/library/term.ts';
import type { RungName } from '#domain/library/term.ts';
import type { Position, Rung, Term } from '#domain/library/term.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Definition } from '#renderer/ui/Definition.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { houseMessages } from '#renderer/places/house/words.ts';
import { termsMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { RungMet } from '#renderer/deal-parts/RungMet.tsx';
import { ValueFields } from '#renderer/deal-parts/value-fields/ValueFields.tsx';
import { useApp, useAppStore, useDeal, useDocument } from '#renderer/state/session.ts';
import { Section } from './Section.tsx';
import { withUndo } from '#renderer/state/with-undo.ts';

/** Ask, fallback, walk-away. The library only suggests; ours begins when it is adopted or written. */
export function LadderSection(props: { readonly term: Term; readonly position: Position | undefined }) {
  const { term, position } = props;
  const t = useMessages(termsMessages).inspector;
  const { ladders } = useDocument();
  const apply = useDeal((state) => state.apply);
  const ladder = ladders[term.id];
  const suggested = position?.ladder ?? {};
  const isHouse = position?.roles.some((role) => term.house?.ladderRoles.includes(role)) ?? false;
  const hasSuggestion = RUNG_NAMES.some((rung) => suggested[rung] !== undefined);
  return (
    <Section title={t.ladder} isPrivate>
      <ol className="ladder">
        {RUNG_NAMES.map((rung) => (
          <RungLine
            key={rung}
            term={term}
            rung={rung}
            ours={ladder?.[rung]}
            suggested={suggested[rung]}
            isHouse={isHouse}
          />
        ))}
      </ol>
      <div className="actions">
        {ladder === undefined && hasSuggestion ? (
          <Button onClick={() => void apply({ kind: 'adopt-ladders', ladders: { [term.id]: suggested } })}>
            {t.adoptAll}
          </Button>
        ) : null}
        {ladder ? <DropLadder term={term} /> : null}
        {ladder === undefined ? <span className="quiet small">{t.ladderAbout}</span> : null}
      </div>
    </Section>
  );
}

function RungLine(props: {
  readonly term: Term;
  readonly rung: RungName;
  readonly ours: Rung | undefined;
  readonly suggested: Rung | undefined;
  /** The suggestion is the firm's own. */
  readonly isHouse: boolean;
}) {
  const { term, rung, ours, suggested, isHouse } = props;
  const t = useMessages(termsMessages).inspector;
  const house = useMessages(houseMessages);
  const common = useCommon();
  const apply = useDeal((state) => state.apply);
  const [isEditing, setIsEditing] = useState(false);
  const putRung = useDeal((state) => state.put);
  const put = (to: Rung | null) => void apply({ kind: 'set-rung', termId: term.id, rung, to });
  const putWords = (to: Rung) => putRung({ kind: 'set-rung', termId: term.id, rung, to });
  const shown = ours ?? suggested;
  const editLabel = isEditing ? common.done : ours ? t.editRung : t.writeOwn;
  return (
    <li className="rung" data-ours={ours !== undefined}>
      {rung === 'walkAway' ? (
        <Definition says={t.walkAwayMeans} className="rung-name">
          {common.rungs[rung]}
        </Definition>
      ) : (
        <span className="rung-name">{common.rungs[rung]}</span>
      )}
      <div className="rung-words">
        {shown ? <RungWords term={term} rung={shown} /> : <span className="quiet">{t.noRung}</span>}
        {ours === undefined && suggested ? (
          <span className="evidence">{isHouse ? house.houseSuggests : t.suggested}</span>
        ) : null}
      </div>
      <div className="rung-actions">
        {ours === undefined && suggested ? (
          <Button look="word" aria-label={`${t.adopt}: ${common.rungs[rung]}`} onClick={() => put(suggested)}>
            {t.adopt}
          </Button>
        ) : null}
        <Button
          look="word"
          aria-expanded={isEditing}
          aria-label={`${editLabel}: ${common.rungs[rung]}`}
          onClick={() => setIsEditing(!isEditing)}
        >
          {editLabel}
        </Button>
      </div>
      {ours ? <RungMet termId={term.id} rung={rung} /> : null}
      {isEditing ? (
        <RungEditor
          term={term}
          rung={ours ?? EMPTY_RUNG}
          onSave={put}
          onSaveWords={putWords}
          keepAs={`rung/${term.id}/${rung}`}
        />
      ) : null}
    </li>
  );
}

function RungWords({ term, rung }: { readonly term: Term; readonly rung: Rung }) {
  const say = useSay();
  const library = useApp((state) => state.library);
  const words = say(rung.condition);
  if (rung.value === undefined) return <>{words}</>;
  const value = say(formatValue(rung.value, term, library));
  return (
    <>
      <strong>{value}</strong>
      {words === '' || words === value ? null : <p>{words}</p>}
    </>
  );
}

function RungEditor(props: {
  readonly term: Term;
  readonly rung: Rung;
  readonly onSave: (rung: Rung | null) => void;
  readonly onSaveWords: (rung: Rung) => Promise<Outcome>;
  readonly keepAs: string;
}) {
  const { term, rung, onSave, onSaveWords, keepAs } = props;
  const t = useMessages(termsMessages).inspector;
  const words = (lang: 'en' | 'ko') => (text: string) =>
    onSaveWords({ ...rung, condition: { ...rung.condition, [lang]: text } });
  return (
    <div className="rung-editor">
      <ValueFields
        term={term}
        value={rung.value}
        onSave={(value) => onSave({ ...rung, value })}
        onPut={(value) => onSaveWords({ ...rung, value })}
        keepAs={keepAs}
      />
      <TextField
        label={t.words.ko}
        lang="ko"
        rows={2}
        value={rung.condition.ko}
        limit={20_000}
        onSave={words('ko')}
      />
      <TextField
        label={t.words.en}
        lang="en"
        rows={2}
        value={rung.condition.en}
        limit={20_000}
        onSave={words('en')}
      />
      <div className="actions">
        {rung.value === undefined ? null : (
          <Button look="word" onClick={() => onSave({ condition: rung.condition })}>
            {t.clearValue}
          </Button>
        )}
        <Button look="word" onClick={() => onSave(null)}>
          {t.clearRung}
        </Button>
      </div>
    </div>
  );
}

function DropLadder({ term }: { readonly term: Term }) {
  const t = useMessages(termsMessages).inspector;
  const app = useAppStore();
  const apply = useDeal((state) => state.apply);
  const undoStep = useDeal((state) => state.undoStep);
  async function drop(): Promise<void> {
    if (!(await apply({ kind: 'drop-ladder', termId: term.id }))) return;
    const { en, ko } = termsMessages;
    app
      .getState()
      .notify(
        { en: en.inspector.dropped(term.name.en), ko: ko.inspector.dropped(term.name.ko) },
        withUndo(undoStep),
      );
  }
  return (
    <Button look="word" onClick={() => void drop()}>
      {t.drop}
    </Button>
  );
}
