import { useEffect, useRef } from 'react';
import { appPlaceOf } from '#renderer/places/places.ts';
import { isAboutLoss } from '#renderer/state/workspace-warning.ts';
import { useApp, useAppStore, useConnection } from '#renderer/state/session.ts';

/**
 * Backups and the check of original files run by themselves, so no action of the person can report that one
 * failed or found damage; nor that a copy without the latest edits was opened. The app asks about them at each change of place and whenever the window gets the focus.
 * It warns once until all is well again; the settings show the problem all the time.
 */
export function useBackupWarning(): void {
  const { api } = useConnection();
  const app = useAppStore();
  const route = useApp((state) => state.route);
  const place = route.place === 'deal' ? `${route.dealId}/${route.view}` : route.place;
  const saidKind = useRef<string>(undefined);
  useEffect(() => {
    async function look(): Promise<void> {
      const info = await api.call('workspace.info', {});
      if (!info.ok) return;
      const { warning } = info.value;
      const loss = warning && isAboutLoss(warning) ? warning : undefined;
      if (loss && saidKind.current !== loss.kind) {
        const { notify, go } = app.getState();
        notify(loss.message, {
          tone: 'problem',
          action: { label: appPlaceOf('settings').name, run: () => go({ place: 'settings' }) },
        });
      }
      saidKind.current = loss?.kind;
    }
    const onFocus = () => void look();
    onFocus();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [api, app, place]);
}
