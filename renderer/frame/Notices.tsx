import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { conflictMessages } from '#renderer/i18n/conflict.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import type { Choice } from '#renderer/state/command-queue.ts';
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
          {notice.choice ? <ChooseValue choice={notice.choice} onDone={() => dismiss(notice.id)} /> : null}
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
          {notice.choice ? null : (
            <Button look="quiet" onClick={() => dismiss(notice.id)}>
              {t.close}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

/** Both values by name, and which of them stays. What stands in the other window is saved already. */
function ChooseValue({ choice, onDone }: { readonly choice: Choice; readonly onDone: () => void }) {
  const t = useMessages(conflictMessages);
  const say = useSay();
  return (
    <div className="choose-value">
      <dl>
        {choice.between.map(({ subject, here, there, isPrivate }, index) => (
          <div key={index}>
            <dt>
              {say(subject)} {isPrivate ? <PrivateMark isRepeated /> : null}
            </dt>
            <dd>
              <span className="whose">{t.here}</span> {say(here)}
            </dd>
            <dd>
              <span className="whose">{t.there}</span> {say(there)}
            </dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <Button
          onClick={() => {
            choice.keepHere();
            onDone();
          }}
        >
          {t.keepHere}
        </Button>
        <Button onClick={onDone}>{t.keepThere}</Button>
      </div>
    </div>
  );
}
