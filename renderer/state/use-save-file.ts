import type { Answer } from '#contract/api.ts';
import type { OfferedFile } from '#contract/methods.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import { useAppStore, useConnection } from './session.ts';

/** Saves what the app made, natively or as a download, and says so. Resolves true when it was saved. */
export function useSaveFile(): (made: Promise<Answer<OfferedFile>>) => Promise<boolean> {
  const { files } = useConnection();
  const app = useAppStore();
  return async (made) => {
    const { fail, notify } = app.getState();
    const answer = await made;
    if (!answer.ok) {
      fail(answer.failure);
      return false;
    }
    const saved = await files.save(answer.value);
    if (!saved.ok) fail(saved.failure);
    if (!saved.ok || saved.value === null) return false;
    const { name } = saved.value;
    notify({ en: commonMessages.en.savedFile(name), ko: commonMessages.ko.savedFile(name) });
    return true;
  };
}
