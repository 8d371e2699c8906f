import type { Answer, Api } from '#contract/api.ts';
import type { HostCapabilities, OfferedFile, SavedFile } from '#contract/methods.ts';

type PickPurpose = 'deal-file' | 'backup' | 'house-template' | 'pack';

/** How files come in and go out in this host. `null`: the person cancelled. */
export type FileExchange = {
  readonly pick: (purpose: PickPurpose) => Promise<Answer<OfferedFile | null>>;
  /** Saves the file behind a token: a native dialog, or a download. */
  readonly save: (file: OfferedFile) => Promise<Answer<SavedFile | null>>;
};

export function createFileExchange(api: Api, capabilities: HostCapabilities): FileExchange {
  if (capabilities.dialogs === 'native') {
    return {
      pick: (purpose) => api.call('files.pick', { purpose }),
      save: (file) => api.call('files.save', { token: file.token }),
    };
  }
  return {
    pick: async (purpose) => {
      const file = await chooseInBrowser(ACCEPT[purpose]);
      if (file === null) return { ok: true, value: null };
      const bytesBase64 = toBase64(new Uint8Array(await file.arrayBuffer()));
      return api.call('files.offer', { name: file.name, bytesBase64 });
    },
    save: async (file) => {
      const content = await api.call('files.content', { token: file.token });
      if (!content.ok) return content;
      download(content.value.name, content.value.mime, content.value.bytesBase64);
      return { ok: true, value: { token: file.token, name: content.value.name } };
    },
  };
}

const ACCEPT: Readonly<Record<PickPurpose, string>> = {
  'deal-file': '.json,application/json',
  backup: '.sqlite,.db,.jibun',
  'house-template': '.md,.docx',
  pack: '.json,application/json',
};

function chooseInBrowser(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  input.setAttribute('data-file-picker', '');
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (file: File | null) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => finish(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => finish(null));
    input.click();
  });
}

function download(name: string, mime: string, bytesBase64: string): void {
  const bytes = Uint8Array.from(atob(bytesBase64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample for a local copy.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function toBase64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
