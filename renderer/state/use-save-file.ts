import type { Answer } from '#contract/api.ts';
import type { OfferedFile } from '#contract/methods.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import { useAppStore, useConnection } from './session.ts';

/**
 * Saves a file that the app made, by the system's dialog or as a download. Then it says so and offers to show the
 * file in its folder. Resolves true when it was saved.
 */
export function useSaveFile(): (made: Promise<Answer<OfferedFile>>) => Promise<boolean> {
  const { api, files, capabilities } = useConnection();
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
    const { token, name } = saved.value;
    const { en, ko } = commonMessages;
    const reveal = async (): Promise<void> => {
      const shown = await api.call('files.reveal', { token });
      if (!shown.ok) fail(shown.failure);
    };
    notify(
      { en: en.savedFile(name), ko: ko.savedFile(name) },
      capabilities.canReveal
        ? { action: { label: { en: en.showInFolder, ko: ko.showInFolder }, run: () => void reveal() } }
        : {},
    );
    return true;
  };
}
