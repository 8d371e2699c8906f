import { useEffect } from 'react';
import { useAppStore, useConnection } from '#renderer/state/session.ts';
import { unsentTyping } from '#renderer/ui/unsent-typing.ts';
import { connectionMessages } from './connection-words.ts';

/**
 * The page is hidden, reloaded or closed: what is typed is handed over first. Where something could not be sent for
 * certain, leaving is asked about. The window of the shell waits until everything is saved, and closes then.
 */
export function useLeaving(): void {
  const app = useAppStore();
  const { link, capabilities } = useConnection();
  useEffect(() => {
    const isOwnWindow = capabilities.host === 'electron';
    let isClosing = false;

    function onBeforeUnload(event: BeforeUnloadEvent): void {
      if (isClosing) return;
      unsentTyping.flush();
      const isWaiting = isAnythingWaiting();
      const isHeld = unsentTyping.held().length > 0;
      if (isHeld || (isOwnWindow ? isWaiting : isWaiting && !isSentForCertain())) event.preventDefault();
      if (!isOwnWindow) return;
      if (isHeld) sayWhy();
      else if (isWaiting) closeWhenSaved();
    }

    function isAnythingWaiting(): boolean {
      return app.getState().unsent.size > 0;
    }

    /** One command of a size that the browser sends to the end though the page is gone. */
    function isSentForCertain(): boolean {
      const counts = [...app.getState().unsent.values()].map(({ count }) => count);
      const { state, frailCount } = link.getState();
      return state === 'up' && frailCount === 0 && counts.every((count) => count <= 1);
    }

    function closeWhenSaved(): void {
      const stop = app.subscribe(({ unsent }) => {
        if (unsent.size > 0) return;
        stop();
        window.close();
      });
    }

    function sayWhy(): void {
      const { en, ko } = connectionMessages;
      app.getState().notify(
        { en: en.unsentOnClose, ko: ko.unsentOnClose },
        {
          tone: 'problem',
          isKept: true,
          action: {
            label: { en: en.closeAnyway, ko: ko.closeAnyway },
            run: () => {
              isClosing = true;
              window.close();
            },
          },
        },
      );
    }

    const flush = (): void => unsentTyping.flush();
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('beforeunload', onBeforeUnload);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [app, link, capabilities]);
}
