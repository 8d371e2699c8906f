import type { Answer, Api } from '#contract/api.ts';
import type { HostCapabilities } from '#contract/methods.ts';
import { createElectronApi } from './electron-api.ts';
import type { FileExchange } from './file-exchange.ts';
import { createFileExchange } from './file-exchange.ts';
import { createLoopbackApi } from './loopback-api.ts';

/** One Api whatever the host, and how files come in and go out there. */
export type Connection = {
  readonly api: Api;
  readonly files: FileExchange;
  readonly capabilities: HostCapabilities;
};

export async function connect(): Promise<Answer<Connection>> {
  const api = window.jibun ? createElectronApi(window.jibun) : await createLoopbackApi();
  const capabilities = await api.call('host.capabilities', {});
  if (!capabilities.ok) return capabilities;
  const files = createFileExchange(api, capabilities.value);
  return { ok: true, value: { api, files, capabilities: capabilities.value } };
}
