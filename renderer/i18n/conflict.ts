import { defineMessages } from './define-messages.ts';

/** Two windows have set one thing: what stands in each, and which of them stays. */
export const conflictMessages = defineMessages({
  en: {
    conflict: 'The same was changed in another window. Choose what stays.',
    here: 'Here',
    there: 'In the other window',
    nothingThere: '(empty)',
    keepHere: 'Keep what is here',
    keepThere: 'Keep the other',
  },
  ko: {
    conflict: '다른 창에서 같은 내용을 바꾸었습니다. 남길 내용을 선택하세요.',
    here: '이 창',
    there: '다른 창',
    nothingThere: '(비어 있음)',
    keepHere: '이 창의 내용으로',
    keepThere: '다른 창의 내용으로',
  },
});
