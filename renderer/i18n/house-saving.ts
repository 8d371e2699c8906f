import { defineMessages } from './define-messages.ts';

export const houseSavingMessages = defineMessages({
  en: {
    conflict:
      'The house precedents were changed in another window, so they were loaded again. Do the last change again if it still holds.',
    notSaved: (why: string) => `The change to the house precedents was not saved. ${why}`,
  },
  ko: {
    conflict:
      '다른 창에서 자사 선례가 변경되어 다시 불러왔습니다. 마지막 변경이 여전히 필요하면 다시 하세요.',
    notSaved: (why) => `자사 선례의 변경 내용을 저장하지 못했습니다. ${why}`,
  },
});
