import { useEffect, useRef } from 'react';
import { appPlaceOf } from '#renderer/places/places.ts';
import { useApp, useAppStore, useConnection } from '#renderer/state/session.ts';

/**
 * Backups are made by themselves, so one that fails is nobody's answer: it is asked after at each change of
 * place and when the window is looked at again, and said once until backups are good again. Settings go on
 * showing it.
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
