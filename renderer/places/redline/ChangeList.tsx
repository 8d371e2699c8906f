import { useMemo } from 'react';
import type { ReadPaper } from '#contract/methods.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChangeCard } from './ChangeCard.tsx';
import { clausePlaces } from './clause-places.ts';
import type { RedlineItem } from './redline-work.ts';
import type { RedlineActs } from './use-redline-acts.ts';
import { redlineMessages } from './words.ts';

/** Every change as it would be written, in the order in which it came into the list. */
export function ChangeList(props: {
  readonly items: readonly RedlineItem[];
  readonly acts: RedlineActs;
  readonly reading: ReadPaper;
}) {
  const { items, acts, reading } = props;
  const t = useMessages(redlineMessages);
  const places = useMemo(() => clausePlaces(reading), [reading]);
  const included = items.filter(({ isIncluded }) => isIncluded).length;
  return (
    <section aria-labelledby="redline-changes">
      <div className="redline-tools">
        <h3 id="redline-changes">{t.changes}</h3>
        <span role="status" className="quiet">
          {items.length === 0 ? '' : t.included(included, items.length)}
        </span>
        <Button onClick={() => acts.add(OWN_CHANGE)}>{t.own}</Button>
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
            acts={acts}
          />
        ))}
      </ol>
    </section>
  );
}

/** Its words are still to be typed. */
const OWN_CHANGE = { change: { find: '', replace: '' }, termIds: [], clause: '' };
