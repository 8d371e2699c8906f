import { useEffect } from 'react';
import type { DealView } from '#renderer/state/route.ts';
import { useAppStore } from '#renderer/state/session.ts';

const VIEW_KEYS: Readonly<Record<string, DealView>> = {
  t: 'terms',
  c: 'compare',
  l: 'leverage',
  m: 'money',
  r: 'rules',
  d: 'documents',
  h: 'history',
};

// A key is where it sits on the board: with a Korean layout on, T types ㅅ.
const CODES: Readonly<Record<string, string>> = {
  KeyT: 't',
  KeyC: 'c',
  KeyL: 'l',
  KeyM: 'm',
  KeyR: 'r',
  KeyD: 'd',
  KeyH: 'h',
};

/** Keys that work everywhere: the palette, the shortcuts, the places of a deal. Letters only outside of text. */
export function useGlobalKeys(): void {
  const app = useAppStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { route, overlay, show, go } = app.getState();
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK') {
        event.preventDefault();
        show(overlay === 'palette' ? null : 'palette');
        return;
      }
      if (overlay !== null || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (event.key === '?') {
        event.preventDefault();
        show('shortcuts');
        return;
      }
      if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('[data-page-search]');
        if (search) {
          event.preventDefault();
          search.focus();
        }
        return;
      }
      const view = VIEW_KEYS[CODES[event.code] ?? ''];
      if (view !== undefined && route.place === 'deal' && !event.shiftKey) go({ ...route, view });
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [app]);
}

/** Whether the keys belong to a text field, a list of choices or a dialog. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
