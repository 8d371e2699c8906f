import { defineMessages } from '#renderer/i18n/define-messages.ts';

/** What a field, a form and the page say of words that are not saved. */
export const savingMessages = defineMessages({
  en: {
    overLimit: (length: string, limit: string) =>
      `${length} of ${limit} letters. Nothing was cut; it is saved once it is short enough.`,
    tooLong: (length: string, limit: string) => `It has ${length} letters, and ${limit} can be kept.`,
    refused: (why: string) => `Not saved. ${why}`,
    needed: (label: string) => `“${label}” must not be empty; what was saved stays until you type it.`,
    keepBoth: 'Keep both',
    typedInDialog: 'What you typed here is not saved. Closing would discard it.',
    heldInDialog: 'Some words here are not saved yet; their fields say why. Closing would discard them.',
    notWhole: 'A part that belongs to it is still missing.',
    discard: 'Discard what was typed',
    goOn: 'Go on typing',
  },
  ko: {
    overLimit: (length, limit) => `${limit}자 중 ${length}자. 잘라내지 않았으며, 줄이면 저장합니다.`,
    tooLong: (length, limit) => `${length}자이며, ${limit}자까지 저장할 수 있습니다.`,
    refused: (why) => `저장하지 않았습니다. ${why}`,
    needed: (label) =>
      `‘${label}’ 항목은 비워 둘 수 없습니다. 입력할 때까지 저장된 내용이 그대로 유지됩니다.`,
    keepBoth: '둘 다 남기기',
    typedInDialog: '입력한 내용이 아직 저장되지 않았습니다. 닫으면 사라집니다.',
    heldInDialog: '아직 저장되지 않은 내용이 있습니다. 이유는 입력란 아래에 있습니다. 닫으면 사라집니다.',
    notWhole: '함께 입력해야 할 항목이 아직 비어 있습니다.',
    discard: '입력 내용 버리기',
    goOn: '계속 입력',
  },
});
