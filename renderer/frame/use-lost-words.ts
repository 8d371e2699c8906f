import { useCallback } from 'react';
import type { LostWords } from '#renderer/ui/lost-words.ts';
import { commonMessages } from '#renderer/i18n/common.ts';
import { useAppStore } from '#renderer/state/session.ts';
import { connectionMessages } from './connection-words.ts';

/** Words whose field is gone stay in a message until it is closed, and can be copied from there. */
export function useTellLostWords(): (words: LostWords) => void {
  const app = useAppStore();
  return useCallback(
    ({ label, text, why }) => {
      const { en, ko } = connectionMessages;
      const { notify } = app.getState();
      notify(
        { en: en.lost(label, why?.en ?? ''), ko: ko.lost(label, why?.ko ?? '') },
        {
          tone: 'problem',
          isKept: true,
          action: {
            label: { en: en.copyWords, ko: ko.copyWords },
            run: () => {
              void navigator.clipboard.writeText(text);
              notify({ en: commonMessages.en.copied, ko: commonMessages.ko.copied });
            },
          },
        },
      );
    },
    [app],
  );
}
