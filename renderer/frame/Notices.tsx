import { Button } from '#renderer/ui/Button.tsx';
import { useCommon, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';

/** Messages that do not block. Read out when they appear; each can be closed. */
export function Notices() {
  const t = useCommon();
  const say = useSay();
  const notices = useApp((state) => state.notices);
  const dismiss = useApp((state) => state.dismiss);
  return (
    <section className="notices no-print" aria-label={t.notices} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className="notice" data-tone={notice.tone}>
          <p>
            {notice.tone === 'problem' ? <strong>{t.attention}</strong> : null}
            {say(notice.message)}
          </p>
          {notice.action ? (
            <Button
              look="quiet"
              onClick={() => {
                notice.action?.run();
                dismiss(notice.id);
              }}
            >
              {say(notice.action.label)}
            </Button>
          ) : null}
          <Button look="quiet" onClick={() => dismiss(notice.id)}>
            {t.close}
          </Button>
        </div>
      ))}
    </section>
  );
}
