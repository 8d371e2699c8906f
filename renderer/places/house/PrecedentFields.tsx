import { useRef } from 'react';
import type { Outcome } from '#domain/base/outcome.ts';
import type { Value } from '#domain/values/value.ts';
import type { PrecedentPatch } from '#domain/house/operations/house-shapes.ts';
import type { Precedent, PrecedentFigure } from '#domain/library/precedent.ts';
import type { Term } from '#domain/library/term.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { useWaitingWords } from '#renderer/ui/use-waiting-words.ts';
import { useNoteHalf } from '#renderer/deal-parts/use-note-half.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { houseMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ReadField } from '#renderer/deal-parts/read-field/ReadField.tsx';
import { useReaders } from '#renderer/deal-parts/read-field/use-readers.ts';
import { ValueFields } from '#renderer/deal-parts/value-fields/ValueFields.tsx';
import { useFollowing } from '#renderer/deal-parts/use-following.ts';
import { useApp } from '#renderer/state/session.ts';

type FigureKind = PrecedentFigure['kind'];

/** Every field of a precedent; each saves itself. */
export function PrecedentFields({ term, precedent }: { readonly term: Term; readonly precedent: Precedent }) {
  const t = useMessages(houseMessages);
  const putHouse = useApp((state) => state.putHouse);
  const applyHouse = useApp((state) => state.applyHouse);
  const edit = (patch: PrecedentPatch) =>
    void applyHouse({ kind: 'edit-precedent', precedentId: precedent.id, patch });
  // A field shows itself what became of its words.
  const put = (patch: PrecedentPatch) =>
    putHouse({ kind: 'edit-precedent', precedentId: precedent.id, patch });
  const { wording } = precedent;
  const half = useNoteHalf(precedent.note, (note) => put({ note }));
  return (
    <div className="precedent-fields">
      <TextField
        label={t.from}
        value={precedent.from}
        hint={t.fromHint}
        limit={500}
        onSave={(from) => put({ from })}
      />
      <YearField year={precedent.year} onSave={(year) => edit({ year })} />
      <FigureFields
        term={term}
        figure={precedent.figure}
        onSave={(figure) => edit({ figure })}
        onPut={(figure) => put({ figure })}
      />
      {(['ko', 'en'] as const).map((lang) => (
        <TextField
          key={lang}
          label={t.wording[lang]}
          lang={lang}
          rows={3}
          value={wording[lang]}
          limit={50_000}
          onSave={(text) => put({ wording: { ...wording, [lang]: text } })}
        />
      ))}
      <label className="tick">
        <input
          type="checkbox"
          checked={precedent.isConfidential}
          onChange={(event) => edit({ isConfidential: event.target.checked })}
        />
        {t.confidential}
      </label>
      <p className="field-hint">{t.confidentialHint}</p>
      <div className="private precedent-private">
        <TextField label={t.note} rows={2} {...half} limit={20_000} />
      </div>
    </div>
  );
}

/** An emptied field takes the year away. */
function YearField(props: {
  readonly year: number | undefined;
  readonly onSave: (year: number | null) => void;
}) {
  const t = useMessages(houseMessages);
  const readers = useReaders();
  return (
    <ReadField
      label={t.year}
      value={props.year}
      shown={props.year === undefined ? '' : String(props.year)}
      read={readers.year}
      onSave={props.onSave}
      onClear={() => props.onSave(null)}
    />
  );
}

/** A value, or both ends of a range in the same way of writing; a range is saved when it has both. */
function FigureFields(props: {
  readonly term: Term;
  readonly figure: PrecedentFigure;
  readonly onSave: (figure: PrecedentFigure) => void;
  /** The same for a text field, which shows what became of its words. */
  readonly onPut: (figure: PrecedentFigure) => Promise<Outcome>;
}) {
  const { term, figure, onSave, onPut } = props;
  const t = useMessages(houseMessages);
  const [kind, setKind] = useFollowing<FigureKind>(figure.kind);
  const [ends, setEnds] = useFollowing<{ readonly low?: Value; readonly high?: Value }>(
    figure.kind === 'range' ? { low: figure.low, high: figure.high } : {},
  );
  const hasRange = ['money', 'share', 'rate', 'duration', 'quantity', 'multiple'].includes(term.form.kind);
  const kinds: readonly FigureKind[] = hasRange ? ['none', 'value', 'range'] : ['none', 'value'];
  const element = useRef<HTMLDivElement>(null);
  const say = useSay();
  const library = useApp((state) => state.library);
  const lonely = kind === 'range' && !(ends.low && ends.high) ? (ends.low ?? ends.high) : undefined;
  useWaitingWords(element, t.figure, lonely ? say(formatValue(lonely, term, library)) : '');
  function setEnd(end: 'low' | 'high', value: Value): void {
    const next = { ...ends, [end]: value };
    setEnds(next);
    if (next.low && next.high) onSave({ kind: 'range', low: next.low, high: next.high });
  }
  return (
    <div className="precedent-figure-fields" ref={element}>
      <ChoiceRow
        label={t.figure}
        value={kind}
        options={kinds.map((each) => ({ value: each, label: t.figures[each] }))}
        onChoose={(next) => {
          setKind(next);
          if (next === 'none') onSave({ kind: 'none' });
        }}
      />
      {kind === 'value' ? (
        <ValueFields
          term={term}
          isOwnWayOnly
          value={figure.kind === 'value' ? figure.value : undefined}
          onSave={(value) => onSave({ kind: 'value', value })}
          onPut={(value) => onPut({ kind: 'value', value })}
        />
      ) : null}
      {kind === 'range'
        ? (['low', 'high'] as const).map((end) => (
            <fieldset key={end} className="precedent-end">
              <legend className="field-label">{t[end]}</legend>
              <ValueFields
                term={term}
                isOwnWayOnly
                value={ends[end]}
                onSave={(value) => setEnd(end, value)}
                onPut={(value) => {
                  setEnd(end, value);
                  return KEPT_HERE;
                }}
              />
            </fieldset>
          ))
        : null}
    </div>
  );
}

/** An end of a range is a figure, which its own field keeps; it is sent with the other end. */
const KEPT_HERE: Promise<Outcome> = Promise.resolve({ kind: 'saved' });
