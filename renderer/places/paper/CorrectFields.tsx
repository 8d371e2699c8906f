import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Outcome } from '#domain/base/outcome.ts';
import type { DecidedFinding } from '#domain/deal/paper.ts';
import type { Value } from '#domain/values/value.ts';
import { ValueFields } from '#renderer/deal-parts/value-fields/ValueFields.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { acceptanceOf } from './review-rows.ts';
import type { ReviewRow } from './review-rows.ts';
import { paperPlaceMessages } from './words.ts';

/** Where typing begins: the figure, else the chosen one of the choices. */
const FOCUS_ORDER = [
  '.value-fields input:not([type=radio])',
  '.value-fields textarea',
  '.value-fields input:checked',
  '.value-fields input',
];

/** The value field of Terms with what was found in it. What is entered is the decision at once; Enter leads on. */
export function CorrectFields(props: {
  readonly paperId: string;
  readonly row: ReviewRow;
  readonly words: string;
  readonly onDecide: (decided: DecidedFinding) => Promise<Outcome>;
  readonly onDone: (isNext: boolean) => void;
}) {
  const { paperId, row, words, onDecide, onDone } = props;
  const { term, item, decided } = row;
  const t = useMessages(paperPlaceMessages);
  const say = useSay();
  const element = useRef<HTMLDivElement>(null);
  const quotation = words === '' ? decided?.quotation || item.quotation : words;
  const value = decided?.value ?? item.value;
  const hasSaved = useRef(false);
  const put = (next: Value): Promise<Outcome> => {
    hasSaved.current = true;
    return onDecide({ decision: 'corrected', quotation, value: next });
  };

  useLayoutEffect(() => {
    const field = FOCUS_ORDER.map((selector) => element.current?.querySelector<HTMLElement>(selector)).find(
      (found) => found,
    );
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === 'text') field.select();
    // The button below the field too.
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  /** Enter on what was found accepts it as it is. */
  function leave(isNext: boolean): void {
    if (isNext && !hasSaved.current && !decided && value) void onDecide(acceptanceOf(row));
    onDone(isNext);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const isOneLine = event.target instanceof HTMLInputElement;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isOneLine)) return;
    // By now Enter has saved the field, and Esc has first taken back what was not saved.
    event.preventDefault();
    event.stopPropagation();
    leave(event.key === 'Enter');
  }

  return (
    <div
      ref={element}
      className="found-correct"
      role="group"
      aria-label={`${t.correct}: ${say(term.name)}`}
      onKeyDown={onKeyDown}
    >
      <ValueFields
        term={term}
        value={value}
        onSave={(next) => void put(next)}
        onPut={put}
        keepAs={`paper/${paperId}/${term.id}`}
      />
      <p className="small quiet">
        {t.quotationFrom}
        {words === '' ? null : <>: “{words.slice(0, 120)}”</>}
      </p>
      <div className="found-acts">
        <Button look="main" onClick={() => leave(true)}>
          {t.saveCorrection}
        </Button>
      </div>
    </div>
  );
}
