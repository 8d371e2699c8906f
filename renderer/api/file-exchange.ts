import type { Answer, Api } from '#contract/api.ts';
import type { OfferedFile, SavedFile } from '#contract/methods.ts';
import type { LoopbackFiles } from './loopback-api.ts';

type PickPurpose = 'deal-file' | 'backup' | 'house-template' | 'pack' | 'paper';

/** How files come in and go out in this host. `null`: the person cancelled. */
export type FileExchange = {
  readonly pick: (purpose: PickPurpose) => Promise<Answer<OfferedFile | null>>;
  /** Hands in a file that the page holds already, because it was dropped on the window. */
  readonly offer: (file: File) => Promise<Answer<OfferedFile>>;
  /** Saves the file behind a token: a native dialog, or a download. */
  readonly save: (file: OfferedFile) => Promise<Answer<SavedFile | null>>;
};

/** The shell opens the system's dialogs and moves the bytes itself. */
export function filesByDialog(api: Api, offer: FileExchange['offer']): FileExchange {
  return {
    pick: (purpose) => api.call('files.pick', { purpose }),
    offer,
    save: (file) => api.call('files.save', { token: file.token }),
  };
}

/** The browser's own picker and its downloads. */
export function filesByBrowser(files: LoopbackFiles): FileExchange {
  return {
    pick: async (purpose) => {
      const file = await chooseInBrowser(ACCEPT[purpose]);
      return file === null ? { ok: true, value: null } : files.offer(file);
    },
    offer: files.offer,
    save: async (file) => {
      const content = await files.content(file.token);
      if (!content.ok) return content;
      const { name, bytes } = content.value;
      download(name, bytes);
      return { ok: true, value: { token: file.token, name } };
    },
  };
}

const ACCEPT: Readonly<Record<PickPurpose, string>> = {
  'deal-file': '.json,application/json',
  backup: '.sqlite,.db,.jibun',
  'house-template': '.md,.docx',
  pack: '.json,application/json',
  // What cannot be read is refused with what to do, so nothing is left out of the choice.
  paper: '',
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

function download(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample for a local copy.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
