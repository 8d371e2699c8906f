import type { ReactNode } from 'react';
import { useApp, useConnection } from '#renderer/state/session.ts';

/** A source on the web. It opens outside the app, only when it is clicked. */
export function ExternalLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const { api, capabilities } = useConnection();
  const fail = useApp((state) => state.fail);
  async function open(): Promise<void> {
    const answer = await api.call('links.open', { url });
    if (!answer.ok) fail(answer.failure);
  }
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      onClick={(event) => {
        if (capabilities.host !== 'electron') return;
        event.preventDefault();
        void open();
      }}
    >
      {children}
    </a>
  );
}
