import type { Answer, Api } from '#contract/api.ts';
import type { HostCapabilities } from '#contract/methods.ts';
import { createElectronApi } from './electron-api.ts';
import type { FileExchange } from './file-exchange.ts';
import { filesByBrowser, filesByDialog } from './file-exchange.ts';
import { connectToLoopback } from './loopback-api.ts';

/** One Api whatever the host, and how files come in and go out there. */
export type Connection = {
  readonly api: Api;
  readonly files: FileExchange;
  readonly capabilities: HostCapabilities;
};

export async function connect(): Promise<Answer<Connection>> {
  if (window.jibun) {
    const api = createElectronApi(window.jibun);
    return connected(api, filesByDialog(api));
  }
  const { api, files } = await connectToLoopback();
  return connected(api, filesByBrowser(files));
}

async function connected(api: Api, files: FileExchange): Promise<Answer<Connection>> {
  const capabilities = await api.call('host.capabilities', {});
  if (!capabilities.ok) return capabilities;
  return { ok: true, value: { api, files, capabilities: capabilities.value } };
}
