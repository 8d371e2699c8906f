import { useEffect, useLayoutEffect, useRef, useState } from 'react';

const PAUSE_MS = 800;

/**
 * Text that saves itself: on blur, on Enter (see `commit`) or after a pause of 800 ms. While the
 * person is typing, an answer from the app does not overwrite what is on screen.
 */
export function useAutosave(
  saved: string,
  save: (text: string) => void,
): {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly commit: () => void;
  /** Drops the text in the field and shows what is saved. */
  readonly revert: () => void;
} {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ draft, save, saved });
  useLayoutEffect(() => {
    latest.current = { draft, save, saved };
  });

  function commitNow(): void {
    clearTimeout(timer.current);
    const { draft: typed, save: put, saved: known } = latest.current;
    if (typed === null) return;
    if (typed !== known) put(typed);
    setDraft(null);
  }

  // When the field goes away, what was typed last is saved first.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      const { draft: typed, save: put, saved: known } = latest.current;
      if (typed !== null && typed !== known) put(typed);
    },
    [],
  );

  return {
    text: draft ?? saved,
    setText(text) {
      setDraft(text);
      latest.current = { ...latest.current, draft: text };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const { draft: typed, save: put, saved: known } = latest.current;
        if (typed !== null && typed !== known) put(typed);
      }, PAUSE_MS);
    },
    commit: commitNow,
    revert() {
      clearTimeout(timer.current);
      setDraft(null);
    },
  };
}
