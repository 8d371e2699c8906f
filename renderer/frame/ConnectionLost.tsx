import { Button } from '#renderer/ui/Button.tsx';
import { unsentTyping } from '#renderer/ui/unsent-typing.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useAppStore, useLinkState } from '#renderer/state/session.ts';
import { connectionMessages } from './connection-words.ts';

/** Says plainly that nothing can be saved now, where the words are, and what to do. */
export function ConnectionLost() {
  const t = useMessages(connectionMessages);
  const state = useLinkState();
  const app = useAppStore();
  if (state === 'up') return null;

  async function copy(): Promise<void> {
    const queued = [...app.getState().unsent.values()].flatMap(({ texts }) => texts());
    const words = [...new Set([...unsentTyping.texts(), ...queued])];
    await navigator.clipboard.writeText(words.join('\n\n'));
    app.getState().notify({ en: commonMessages.en.copied, ko: commonMessages.ko.copied });
  }

  return (
    <div className="connection-lost no-print" role="alert">
      <p>
        <strong>{state === 'gone' ? t.gone : t.otherRun}</strong>{' '}
        {state === 'gone' ? t.goneAbout : t.otherRunAbout}
      </p>
      <Button onClick={() => void copy()}>{t.copyUnsent}</Button>
    </div>
  );
}
