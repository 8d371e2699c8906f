import { useState } from 'react';
import type { InputOf } from '#contract/methods.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { nameIn } from '#domain/text/names.ts';
import { draftInSentence } from '#domain/words/deal-words.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { today } from '#renderer/state/new-id.ts';
import { useDocument } from '#renderer/state/session.ts';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { DateField } from './read-field/DateField.tsx';
import { sinceMessages } from './since-words.ts';

/** From when on changes are asked for: a day, or when a draft came in. */
export type Since = InputOf<'history.since'>['since'];

/** What was chosen; a draft may have left the deal since, and then `otherwise`. */
export function sinceIn(drafts: readonly Draft[], chosen: Since | null, otherwise: Since): Since {
  if (chosen === null) return otherwise;
  return chosen.kind === 'day' || drafts.some(({ id }) => id === chosen.draftId) ? chosen : otherwise;
}

/** A day or a draft to look back to. A day that was typed is there again after a look at a draft. */
export function SinceWhen(props: { readonly since: Since; readonly onChange: (since: Since) => void }) {
  const { since, onChange } = props;
  const t = useMessages(sinceMessages);
  const { drafts } = useDocument();
  const nameOf = useDraftName();
  const [day, setDay] = useState(since.kind === 'day' ? since.on : today());
  const last = drafts.at(-1);
  return (
    <>
      <ChoiceRow
        label={t.since}
        value={since.kind}
        options={(['day', 'draft'] as const)
          .filter((kind) => kind === 'day' || last)
          .map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        onChoose={(kind) =>
          onChange(kind === 'draft' && last ? { kind, draftId: last.id } : { kind: 'day', on: day })
        }
      />
      {since.kind === 'day' ? (
        <DateField
          label={t.day}
          isLabelHidden
          on={since.on}
          onSave={(on) => {
            setDay(on);
            onChange({ kind: 'day', on });
          }}
        />
      ) : (
        <Select
          label={t.draft}
          isLabelHidden
          value={since.draftId}
          options={drafts.map((draft) => ({ value: draft.id, label: nameOf(draft) }))}
          onChoose={(draftId) => onChange({ kind: 'draft', draftId })}
        />
      )}
    </>
  );
}

/** Whose draft, its name in the language of the screen, and its day. */
export function useDraftName(): (draft: Draft) => string {
  const say = useSay();
  const lang = useLang();
  return ({ side, round, label, labelIn, on }) =>
    [say(draftInSentence(side, round)), nameIn(label, labelIn, lang), formatDay(on, lang)].join(' · ');
}
