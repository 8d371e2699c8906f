import { useEffect } from 'react';
import { dealPlaces } from '#renderer/places/places.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';
import { useAppStore } from '#renderer/state/session.ts';

/** Keys that work everywhere: the palette, the shortcuts, the places of a deal. Letters only outside of text,
 * and only while they are switched on. */
export function useGlobalKeys(): void {
  const app = useAppStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { route, overlay, show, go, settings } = app.getState();
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK') {
        event.preventDefault();
        show(overlay === 'palette' ? null : 'palette');
        return;
      }
      if (overlay !== null || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (!settings.letterShortcuts) return;
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
          search.select();
        }
        return;
      }
      // Keys go by their position on the keyboard, because T types ㅅ in a Korean layout.
      const place = dealPlaces.find(({ key }) => event.code === `Key${key}`);
      if (place && route.place === 'deal' && !event.shiftKey) go({ ...route, view: place.id });
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [app]);
}
