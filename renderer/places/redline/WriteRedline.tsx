import { useState } from 'react';
import { authorInitials } from '#renderer/deal-parts/author-initials.ts';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { today } from '#renderer/state/new-id.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { RedlineChange } from '#domain/redline/change.ts';
import { changesToWrite, isEmptyItem } from './redline-work.ts';
import type { RedlineItem, Refused, WrittenAnswer } from './redline-work.ts';
import { redlineMessages } from './words.ts';

type Signing = { readonly date: 'now' | 'day' | 'none'; readonly day: string };

const useSigning = createKeptLook<Signing | undefined>('redline-signing');

type WriteProps = {
  readonly order: { readonly paperId: string; readonly draftId: string };
  readonly items: readonly RedlineItem[];
  readonly onRefused: (refused: Refused) => void;
  readonly onWritten: (answer: WrittenAnswer, of: readonly RedlineChange[]) => void;
};

/** Who signs, and the writing itself: long work that can be cancelled. */
export function WriteRedline({ order, items, onRefused, onWritten }: WriteProps) {
  const t = useMessages(redlineMessages);
  const common = useCommon();
  const say = useSay();
  const { deal } = useDocument();
  const fail = useApp((state) => state.fail);
  const notify = useApp((state) => state.notify);
  const name = useApp((state) => state.settings.authorName);
  const initials = useApp((state) => authorInitials(state.settings));
  const [signing = { date: 'now', day: today() }, setSigning] = useSigning(deal.id, undefined);
  const { job, start, cancel } = useJob('redlines.write');
  const [refused, setRefused] = useState(0);
  const changes = changesToWrite(items);
  const isUnfit = items.some((item) => item.isIncluded && isEmptyItem(item));
  const lacks = name.trim() === '' ? t.needsAuthor : changes.length === 0 ? t.needsChange : '';

  async function write(): Promise<void> {
    setRefused(0);
    const author = { name: name.trim(), initials: initials.trim(), ...momentOf(signing) };
    const end = await start({ dealId: deal.id, ...order, changes, author });
    const { en, ko } = redlineMessages;
    if (end.kind === 'failed') fail(end.failure);
    else if (end.kind === 'cancelled') notify({ en: en.cancelled, ko: ko.cancelled });
    else if (end.value.kind === 'refused') {
      const { refusals } = end.value;
      setRefused(refusals.length);
      onRefused(
        refusals.flatMap((refusal) => {
          const change = changes[refusal.change];
          return change ? [{ change, refusal }] : [];
        }),
      );
    } else {
      onRefused([]);
      onWritten(end.value, changes);
    }
  }

  return (
    <section className="redline-sign" aria-labelledby="redline-sign">
      <h3 id="redline-sign">{t.sign}</h3>
      <AuthorFields name={name} initials={initials} />
      <DateFields signing={signing} onChange={setSigning} />
      {lacks === '' ? null : <p className="quiet small">{lacks}</p>}
      {refused === 0 ? null : <p role="alert">{t.nothingWritten(refused)}</p>}
      {job.kind === 'running' ? (
        <div role="status" className="redline-running">
          <span>{job.progress ? t.writing(say(job.progress.label)) : common.loading}</span>
          <progress aria-label={t.progress} max={job.progress?.total ?? 1} value={job.progress?.done ?? 0} />
          <Button onClick={cancel}>{common.cancel}</Button>
        </div>
      ) : (
        <Button look="main" disabled={lacks !== '' || isUnfit} onClick={() => void write()}>
          {t.write}
        </Button>
      )}
    </section>
  );
}

/** As the settings keep them, so that they are asked for once. */
function AuthorFields({ name, initials }: { readonly name: string; readonly initials: string }) {
  const t = useMessages(redlineMessages);
  const put = useApp((state) => state.putSettings);
  return (
    <>
      <TextField
        label={t.author}
        value={name}
        hint={t.authorHint}
        limit={120}
        // Another person has other initials.
        onSave={(authorName) => put({ authorName, authorInitials: '' })}
      />
      <TextField
        label={t.initials}
        value={initials}
        limit={10}
        onSave={(typed) => put({ authorInitials: typed })}
      />
    </>
  );
}

function DateFields(props: { readonly signing: Signing; readonly onChange: (signing: Signing) => void }) {
  const { signing, onChange } = props;
  const t = useMessages(redlineMessages);
  const { date, day } = signing;
  return (
    <>
      <ChoiceRow
        label={t.date}
        value={date}
        options={(['now', 'day', 'none'] as const).map((each) => ({ value: each, label: t.dates[each] }))}
        onChoose={(chosen) => onChange({ ...signing, date: chosen })}
      />
      {date === 'day' ? (
        <DateField label={t.day} on={day} onSave={(on) => onChange({ ...signing, day: on })} />
      ) : null}
    </>
  );
}

function momentOf({ date, day }: Signing): { readonly at?: string } {
  if (date === 'none') return {};
  return { at: date === 'now' ? new Date().toISOString().replace(/\.\d+Z$/, 'Z') : `${day}T00:00:00Z` };
}
