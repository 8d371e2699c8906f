import { useMemo } from 'react';
import type { ReadPaper } from '#contract/methods.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { newId } from '#renderer/state/new-id.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChangeCard } from './ChangeCard.tsx';
import { clausePlaces } from './clause-places.ts';
import { addItem, undo } from './redline-work.ts';
import type { RedlineItem, RedlineWork } from './redline-work.ts';
import { redlineMessages } from './words.ts';

/** Every change as it would be written, in the order in which it came into the list. */
export function ChangeList(props: {
  readonly work: RedlineWork;
  readonly update: (change: (now: RedlineWork) => RedlineWork) => void;
  readonly reading: ReadPaper;
}) {
  const { work, update, reading } = props;
  const t = useMessages(redlineMessages);
  const { items, past } = work;
  const places = useMemo(() => clausePlaces(reading), [reading]);
  const included = items.filter(({ isIncluded }) => isIncluded).length;
  return (
    <section aria-labelledby="redline-changes">
      <div className="redline-tools">
        <h3 id="redline-changes">{t.changes}</h3>
        <span role="status" className="quiet">
          {items.length === 0 ? '' : t.included(included, items.length)}
        </span>
        <Button look="quiet" disabled={past.length === 0} onClick={() => update(undo)}>
          {t.undo}
        </Button>
        <Button
          onClick={() => {
            const added = ownChange();
            update((now) => addItem(now, added));
          }}
        >
          {t.own}
        </Button>
      </div>
      {items.length === 0 ? <p className="quiet reading">{t.none}</p> : null}
      <ol className="redline-changes">
        {items.map((item, index) => (
          <ChangeCard
            key={item.key}
            number={index + 1}
            item={item}
            places={places}
            language={reading.document.language}
            update={update}
          />
        ))}
      </ol>
    </section>
  );
}

function ownChange(): RedlineItem {
  return {
    key: newId('change'),
    change: { find: '', replace: '' },
    termIds: [],
    clause: '',
    isIncluded: true,
  };
}
