import type { OfferedFile } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { useApp, useConnection } from '#renderer/state/session.ts';
import { documentsMessages } from './words.ts';

/** What can be done with a file that was just saved: a browser tells no page where it put a file, so there it is said. */
export function SavedFile({ file }: { readonly file: OfferedFile }) {
  const t = useMessages(documentsMessages);
  const common = useCommon();
  const { api, capabilities } = useConnection();
  const fail = useApp((state) => state.fail);
  if (!capabilities.canReveal) return <p className="saved-file quiet small">{t.inDownloads}</p>;
  const ask = async (method: 'files.open' | 'files.reveal'): Promise<void> => {
    const answer = await api.call(method, { token: file.token });
    if (!answer.ok) fail(answer.failure);
  };
  return (
    <div className="saved-file">
      <Button onClick={() => void ask('files.open')}>{t.open}</Button>
      <Button onClick={() => void ask('files.reveal')}>{common.showInFolder}</Button>
    </div>
  );
}
