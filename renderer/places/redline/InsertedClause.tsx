import type { TextInsertion } from '#domain/redline/change.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { ClausePlace } from './clause-places.ts';
import type { RedlineItem } from './redline-work.ts';
import type { RedlineActs } from './use-redline-acts.ts';
import { redlineMessages } from './words.ts';

/** A clause that is put in: its text, and the clause behind which it comes. */
export function InsertedClause(props: {
  readonly change: TextInsertion;
  readonly item: RedlineItem;
  readonly places: readonly ClausePlace[];
  readonly acts: RedlineActs;
}) {
  const { change, item, places, acts } = props;
  const t = useMessages(redlineMessages);
  const chosen = places.find(
    ({ lastWords, number }) => lastWords === change.insertAfter && number === (change.clause ?? ''),
  );
  return (
    <>
      <Select
        label={t.after}
        value={chosen?.id ?? ''}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(id) => {
          const place = places.find((each) => each.id === id);
          if (place) acts.move(item, putBehind(place, change));
        }}
      />
      <TextField
        label={t.clauseText}
        value={change.text}
        rows={5}
        limit={20_000}
        hint={t.paragraphsHint}
        onSave={(text) => acts.reword(item, { ...change, text })}
      />
    </>
  );
}

/** The insertion behind a clause, with the name of its place. */
export function putBehind(
  { lastWords, number, name }: ClausePlace,
  change: Pick<TextInsertion, 'text' | 'comment'>,
): Pick<RedlineItem, 'change' | 'clause'> {
  const { text, comment } = change;
  return {
    clause: name,
    change: {
      insertAfter: lastWords,
      text,
      ...(number === '' ? {} : { clause: number }),
      ...(comment === undefined ? {} : { comment }),
    },
  };
}
