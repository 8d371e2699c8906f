import { defineMessages } from '#renderer/i18n/define-messages.ts';

/** What the head of the window says when words are not saved, and what is said on leaving it. */
export const connectionMessages = defineMessages({
  en: {
    gone: 'Jibun does not answer.',
    goneAbout:
      'What you type stays in this window and is saved, in order, as soon as Jibun answers again. Do not close the window. If Jibun was closed, start it again.',
    otherRun: 'Jibun was started again and has opened a new window.',
    otherRunAbout:
      'This window can save nothing more. Copy what is not saved and go on in the new window. If none is open, start Jibun again.',
    copyUnsent: 'Copy what is not saved',
    lost: (label: string, why: string) =>
      `“${label}” was not saved${why === '' ? '.' : `: ${why}`} Its words can still be copied.`,
    copyWords: 'Copy the words',
    unsentOnClose: 'The window stays open because something typed is not saved yet.',
    closeAnyway: 'Close and discard it',
  },
  ko: {
    gone: '지분이 응답하지 않습니다.',
    goneAbout:
      '입력한 내용은 이 창에 그대로 있으며, 다시 연결되면 순서대로 저장합니다. 이 창을 닫지 마세요. 지분을 종료했다면 다시 시작하세요.',
    otherRun: '지분이 다시 시작되어 새 창이 열렸습니다.',
    otherRunAbout:
      '이 창에서는 더 이상 저장할 수 없습니다. 저장되지 않은 내용을 복사해 새 창에서 계속하세요. 새 창이 없으면 지분을 다시 시작하세요.',
    copyUnsent: '저장되지 않은 내용 복사',
    lost: (label, why) =>
      `‘${label}’ 항목을 저장하지 못했습니다${why === '' ? '.' : `: ${why}`} 입력한 내용은 복사할 수 있습니다.`,
    copyWords: '내용 복사',
    unsentOnClose: '저장되지 않은 입력 내용이 있어 창을 닫지 않았습니다.',
    closeAnyway: '버리고 닫기',
  },
});
