import { useRef } from 'react';
import type { CompositionEvent, KeyboardEvent } from 'react';
import { isComposing } from './is-composing.ts';

/** So long some systems take to report the Enter itself after the syllable that it ended. */
const OWN_ENTER_MS = 40;

/**
 * For a field whose Enter stores one value. Where the last letter of the value is still being put together (12억),
 * some systems report Enter once only, as a key of the input method, and others a second time as Enter itself. So
 * that a Korean amount needs one Enter on both, the first kind is given its Enter after the syllable has ended.
 */
export function useEnterAfterSyllable(): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCompositionEnd: (event: CompositionEvent) => void;
} {
  const hasEndedByEnter = useRef(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  return {
    onKeyDown(event) {
      hasEndedByEnter.current = isComposing(event) && event.code === 'Enter';
      if (event.key === 'Enter' && !isComposing(event)) clearTimeout(waiting.current);
    },
    onCompositionEnd(event) {
      if (!hasEndedByEnter.current) return;
      hasEndedByEnter.current = false;
      const field = event.currentTarget;
      waiting.current = setTimeout(() => {
        const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
        if (field.ownerDocument.activeElement === field)
          field.dispatchEvent(new window.KeyboardEvent('keydown', enter));
      }, OWN_ENTER_MS);
    },
  };
}
