import { useEffect, useRef, useState } from 'react';
import type { Paper } from '#domain/deal/paper.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore, useDocument } from '#renderer/state/session.ts';
import { targetsOf } from './use-papers.ts';
import type { Target } from './use-papers.ts';
import type { Review } from './use-review.ts';
import { paperPlaceMessages } from './words.ts';

/** What is left to decide, and the way of what was accepted into a draft. */
export function PutBar({ paper, review }: { readonly paper: Paper; readonly review: Review }) {
  const t = useMessages(paperPlaceMessages);
  const say = useSay();
  const document = useDocument();
  const app = useAppStore();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const targets = targetsOf(document, paper);
  const [chosen, setChosen] = useState<string>();
  const target = targets.find((each) => keyOf(each) === chosen) ?? targets[0];
  const count = review.toPut.length;

  async function put(): Promise<void> {
    if (!target || count === 0) return;
    const name = nameOf(target, say);
    if (!(await review.put(target))) return;
    const { en, ko } = paperPlaceMessages;
    app.getState().notify(
      { en: en.putDone(count, name), ko: ko.putDone(count, name) },
      {
        action: {
          label: { en: en.toTerms, ko: ko.toTerms },
          run: () => {
            if (route.place === 'deal') go({ ...route, view: 'terms' });
          },
        },
      },
    );
  }

  const latest = useRef(put);
  useEffect(() => {
    latest.current = put;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (isComposing(event) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      event.preventDefault();
      void latest.current();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className="put-bar no-print">
      <p className="put-left">
        <strong>{t.left(review.leftCount)}</strong>
        {review.silent.length > 0 ? (
          <span className="quiet small"> {t.silencesLeft(review.silent.length)}</span>
        ) : null}
      </p>
      <div className="put-way">
        {target ? (
          <Select
            label={t.into}
            isLabelHidden
            value={keyOf(target)}
            options={targets.map((each) => ({
              value: keyOf(each),
              label: each.kind === 'new' ? t.newDraft(say(each.name)) : each.draft.label,
            }))}
            onChoose={setChosen}
          />
        ) : null}
        <Button look="main" disabled={count === 0} onClick={() => void put()}>
          {count === 0 ? t.nothingToPut : t.put(count)}
        </Button>
      </div>
    </div>
  );
}

function keyOf(target: Target): string {
  return target.kind === 'new' ? 'new' : target.draft.id;
}

function nameOf(target: Target, say: ReturnType<typeof useSay>): string {
  return target.kind === 'new' ? say(target.name) : target.draft.label;
}
