import { commonMessages } from '#renderer/i18n/common.ts';
import type { Notice } from './app-store.ts';

/** What a notice of a step that was taken offers: to take it back. */
export function withUndo(undo: () => Promise<void>): Pick<Notice, 'action'> {
  return {
    action: { label: { en: commonMessages.en.undo, ko: commonMessages.ko.undo }, run: () => void undo() },
  };
}
