import { useRef, useState } from 'react';
import { sameContent } from '#domain/base/same-content.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { entryOf, findLatestDraft } from '#domain/deal/deal.ts';
import { applicableTerms } from '#domain/deal/applicable.ts';
import type { Rung, Term } from '#domain/library/term.ts';
import { formatState } from '#domain/values/format-value.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { CountField } from '#renderer/deal-parts/CountField.tsx';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { documentsMessages } from './words.ts';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { newId, today } from '#renderer/state/new-id.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';
import { useTypedWords } from '#renderer/ui/unsent-typing.ts';
import { LineInput } from '#renderer/ui/LineInput.tsx';

const LONGEST_LABEL = 120;

type Ask = { readonly term: Term; readonly ask: Rung };

/** Copies chosen asks into a new draft of ours, and says plainly that they are disclosed from then on. */
export function MakeOurDraft(props: {
  readonly onClose: () => void;
  readonly onMade: (draftId: string) => void;
}) {
  const { onClose, onMade } = props;
  const t = useMessages(documentsMessages).make;
  const document = useDocument();
  const terms = useApp((state) => state.library.terms);
  const asks = adoptedAsks(document, terms);
  return (
    <Dialog title={t.title} size="wide" onClose={onClose}>
      {asks.length === 0 ? (
        <Empty title={t.noAsks}>
          <p className="quiet">{t.noAsksHint}</p>
        </Empty>
      ) : (
        <MakeForm asks={asks} onClose={onClose} onMade={onMade} />
      )}
    </Dialog>
  );
}

function adoptedAsks(document: DealDocument, terms: readonly Term[]): Ask[] {
  return applicableTerms(terms, document.deal).flatMap((term) => {
    const ask = document.ladders[term.id]?.ask;
    return ask ? [{ term, ask }] : [];
  });
}

function MakeForm(props: {
  readonly asks: readonly Ask[];
  readonly onClose: () => void;
  readonly onMade: (draftId: string) => void;
}) {
  const { asks, onClose, onMade } = props;
  const t = useMessages(documentsMessages).make;
  const common = useCommon();
  const lineOf = useDraftLine();
  const document = useDocument();
  const apply = useDeal((state) => state.apply);
  const notify = useApp((state) => state.notify);
  const nextRound = 1 + document.drafts.reduce((highest, draft) => Math.max(highest, draft.round), 0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(asks.filter(({ ask }) => ask.value).map(({ term }) => term.id)),
  );
  const [label, setLabel] = useState(common.draftName('ours', nextRound));
  const [round, setRound] = useState(nextRound);
  const [on, setOn] = useState(today());
  const [basedOn, setBasedOn] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const [begun] = useState({ label, round, on });
  useTypedWords(form, sameContent({ label, round, on }, begun) ? '' : `${label} ${round} ${on}`);
  const isReady = label.trim() !== '' && label.length <= LONGEST_LABEL && chosen.size > 0;
  const disclosed = asks.filter(({ term, ask }) => ask.value && chosen.has(term.id)).length;

  async function make(): Promise<void> {
    const draftId = newId('draft');
    const isSaved = await apply({
      kind: 'make-our-draft',
      draftId,
      label: label.trim(),
      round,
      on,
      termIds: asks.map(({ term }) => term.id).filter((id) => chosen.has(id)),
      ...(basedOn === '' ? {} : { basedOn }),
    });
    if (!isSaved) return;
    const { en, ko } = documentsMessages;
    notify({ en: en.make.done(label.trim()), ko: ko.make.done(label.trim()) });
    onMade(draftId);
    onClose();
  }

  return (
    <form
      ref={form}
      className="make-draft"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void make();
      }}
    >
      <p>{t.about}</p>
      <div className="make-head">
        <LineInput
          label={t.label}
          value={label}
          limit={LONGEST_LABEL}
          error={label.trim() === '' ? t.labelMissing : undefined}
          onChange={setLabel}
        />
        <CountField label={t.round} count={round} least={1} most={999} onSave={setRound} />
        <DateField label={t.on} on={on} onSave={setOn} />
        <Select
          label={t.basedOn}
          value={basedOn}
          options={[
            { value: '', label: t.basedOnNone },
            ...document.drafts.map((draft) => ({
              value: draft.id,
              label: lineOf(draft),
            })),
          ]}
          onChoose={setBasedOn}
        />
      </div>
      {basedOn === '' ? null : <p className="quiet small">{t.basedOnAbout}</p>}
      <AskList asks={asks} chosen={chosen} onChange={setChosen} />
      <div className="make-foot">
        <div>
          <p className="make-disclosed">{t.disclosed(disclosed)}</p>
          <p className="quiet small">{t.stays}</p>
        </div>
        <Button type="submit" look="main" disabled={!isReady}>
          {t.confirm(chosen.size)}
        </Button>
      </div>
    </form>
  );
}

function AskList(props: {
  readonly asks: readonly Ask[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { asks, chosen, onChange } = props;
  const t = useMessages(documentsMessages).make;
  const ids = (kept: (ask: Ask) => boolean) => new Set(asks.filter(kept).map(({ term }) => term.id));
  return (
    <>
      <div className="make-tools">
        <span role="status">{t.chosen(chosen.size, asks.length)}</span>
        <Button look="word" onClick={() => onChange(ids(() => true))}>
          {t.all}
        </Button>
        <Button look="word" onClick={() => onChange(ids(({ ask }) => ask.value !== undefined))}>
          {t.withValue}
        </Button>
        <Button look="word" onClick={() => onChange(new Set())}>
          {t.none}
        </Button>
      </div>
      <table className="make-table">
        <thead>
          <tr>
            <th scope="col">{t.term}</th>
            <th scope="col">
              {t.ask} <PrivateMark />
            </th>
            <th scope="col">{t.now}</th>
          </tr>
        </thead>
        <tbody>
          {asks.map((ask) => (
            <AskLine
              key={ask.term.id}
              each={ask}
              isChosen={chosen.has(ask.term.id)}
              onChoose={(isChosen) =>
                onChange(ids(({ term }) => (term.id === ask.term.id ? isChosen : chosen.has(term.id))))
              }
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function AskLine(props: {
  readonly each: Ask;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const { each, isChosen, onChoose } = props;
  const { term, ask } = each;
  const t = useMessages(documentsMessages).make;
  const say = useSay();
  const document = useDocument();
  const library = useApp((state) => state.library);
  const theirs = findLatestDraft(document, 'theirs');
  return (
    <tr data-chosen={isChosen}>
      <th scope="row">
        <label className="tick">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
          {say(term.name)}
        </label>
      </th>
      <td className="make-ask">
        {say(formatRung(ask, term, library))}
        {ask.value ? null : <p className="quiet small">{t.blank}</p>}
      </td>
      <td className="quiet">
        {theirs ? say(formatState(entryOf(theirs, term.id).state, term, library)) : null}
      </td>
    </tr>
  );
}
