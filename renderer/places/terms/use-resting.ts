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

  function putAway(): void {
    clearTimeout(timer.current);
    const { value, save: put } = latest.current;
    if (value === undefined) return;
    latest.current.value = undefined;
    put(value);
  }

  useEffect(() => {
    const { current } = latest;
    const onHide = () => {
      clearTimeout(timer.current);
      if (current.value !== undefined) current.save(current.value);
      current.value = undefined;
    };
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      onHide();
    };
  }, []);

  return {
    passing,
    pass(value) {
      latest.current.value = value;
      setPassing(value);
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
