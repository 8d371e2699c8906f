import { useEffect } from 'react';
import { useDealStore } from '#renderer/state/session.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';

/** Ctrl/Cmd+Z, and Shift with it or Ctrl+Y for redo, outside of text fields: there the browser's own undo works on the typing. */
export function useUndoKeys(): void {
  const store = useDealStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isRedo =
        (event.code === 'KeyZ' && event.shiftKey) ||
        (event.code === 'KeyY' && event.ctrlKey && !event.shiftKey);
      if (event.code !== 'KeyZ' && !isRedo) return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (isTyping(event)) return;
      event.preventDefault();
      const { undoStep, redoStep } = store.getState();
      void (isRedo ? redoStep() : undoStep());
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
