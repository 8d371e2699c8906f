import type { Answer, Api } from '#contract/api.ts';
import type { HostCapabilities } from '#contract/methods.ts';
import { createElectronApi, offerToShell } from './electron-api.ts';
import type { FileExchange } from './file-exchange.ts';
import { filesByBrowser, filesByDialog } from './file-exchange.ts';
import { createLink } from './link.ts';
import type { Link } from './link.ts';
import { connectToLoopback } from './loopback-api.ts';

/** One Api whatever the host, and how files come in and go out there. */
export type Connection = {
  readonly api: Api;
  readonly files: FileExchange;
  readonly capabilities: HostCapabilities;
  /** Whether the app can be reached. */
  readonly link: Link;
};

export async function connect(): Promise<Answer<Connection>> {
  if (window.jibun) {
    const { jibun } = window;
    const api = createElectronApi(jibun);
    // The shell lives as long as its window does, so the link of a window is always up.
    return connected(
      api,
      filesByDialog(api, (file) => offerToShell(jibun, file)),
      createLink(),
    );
  }
  const link = createLink();
  const { api, files } = await connectToLoopback(link);
  return connected(api, filesByBrowser(files), link);
}

async function connected(api: Api, files: FileExchange, link: Link): Promise<Answer<Connection>> {
  const capabilities = await api.call('host.capabilities', {});
  if (!capabilities.ok) return capabilities;
  return { ok: true, value: { api, files, link, capabilities: capabilities.value } };
}
