import { useEffect } from 'react';
import { useDealStore } from '#renderer/state/session.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';

/** Ctrl/Cmd+Z and Shift+Ctrl/Cmd+Z, outside of text fields: there the browser's own undo works on the typing. */
export function useUndoKeys(): void {
  const store = useDealStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (isTyping(event)) return;
      event.preventDefault();
      const { undoStep, redoStep } = store.getState();
      void (event.shiftKey ? redoStep() : undoStep());
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
