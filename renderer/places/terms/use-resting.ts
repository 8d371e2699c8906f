import { unsentTyping } from '#renderer/ui/unsent-typing.ts';
import type { TypedWords } from '#renderer/ui/unsent-typing.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** As long as an automatic save may wait. */
const REST_MS = 2000;

/**
 * A value that is saved once it comes to rest. Arrow keys pass over the choices between the old one and the new one:
 * `pass` shows each and keeps it back, `settle` saves the last. It is saved as well after two seconds, and when
 * the field goes away or the page is left.
 */
export function useResting<T>(save: (value: T) => void): {
  readonly passing: T | undefined;
  readonly pass: (value: T) => void;
  readonly settle: () => void;
} {
  const [passing, setPassing] = useState<T>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<{ value: T | undefined; save: (value: T) => void }>({ value: undefined, save });
  useLayoutEffect(() => {
    latest.current.save = save;
  });

  const [words] = useState<TypedWords>(() => ({
    flush: putAway,
    discard: () => {},
    isHeld: () => false,
    text: () => '',
    element: () => null,
  }));

  function putAway(): void {
    clearTimeout(timer.current);
    const { value, save: put } = latest.current;
    if (value === undefined) return;
    latest.current.value = undefined;
    unsentTyping.remove(words);
    put(value);
  }

  useEffect(() => {
    // Its value is the last one passed over; leaving the page hands over what is typed, this too.
    return () => words.flush();
  }, [words]);

  return {
    passing,
    pass(value) {
      latest.current.value = value;
      setPassing(value);
      unsentTyping.add(words);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        putAway();
        setPassing(undefined);
      }, REST_MS);
    },
    settle() {
      putAway();
      setPassing(undefined);
    },
  };
}
