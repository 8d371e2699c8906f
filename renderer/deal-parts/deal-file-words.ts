import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const dealFileMessages = defineMessages({
  en: {
    withOriginals: (count: number, size: string) =>
      count === 1 ? `Include the original file (${size})` : `Include the ${count} original files (${size})`,
    originalsHint: {
      internal: 'Every paper kept with the deal, byte for byte.',
      shareable:
        'Only the papers that were sent or received, byte for byte, with everything in them: comments, tracked changes, author names.',
    },
  },
  ko: {
    withOriginals: (count: number, size: string) => `원본 파일 ${count}건 함께 담기(${size})`,
    originalsHint: {
      internal: '거래에 보관한 모든 문서가 원본 그대로 들어갑니다.',
      shareable:
        '상대방과 주고받은 문서만 원본 그대로 들어갑니다. 문서 안의 메모, 변경 이력, 작성자 이름도 포함됩니다.',
    },
  },
});
