import { useEffect, useRef } from 'react';
import { appPlaceOf } from '#renderer/places/places.ts';
import { useApp, useAppStore, useConnection } from '#renderer/state/session.ts';

/**
 * Backups run by themselves, so no action of the person can report one that fails. The app asks about them at
 * each change of place and whenever the window gets the focus. It warns once until backups work again; the
 * settings show the problem all the time.
 */
export function useBackupWarning(): void {
  const { api } = useConnection();
  const app = useAppStore();
  const route = useApp((state) => state.route);
  const place = route.place === 'deal' ? `${route.dealId}/${route.view}` : route.place;
  const isSaid = useRef(false);
  useEffect(() => {
    async function look(): Promise<void> {
      const info = await api.call('workspace.info', {});
      if (!info.ok) return;
      const { warning } = info.value;
      const isFailed = warning?.kind === 'backup-failed';
      if (isFailed && !isSaid.current) {
        const { notify, go } = app.getState();
        notify(warning.message, {
          tone: 'problem',
          action: { label: appPlaceOf('settings').name, run: () => go({ place: 'settings' }) },
        });
      }
      isSaid.current = isFailed;
    }
    const onFocus = () => void look();
    onFocus();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [api, app, place]);
}
