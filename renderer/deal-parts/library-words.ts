import { counted } from '#domain/text/counted.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const libraryLinkMessages = defineMessages({
  en: {
    cases: 'Cases that teach it',
    sourcesCount: (n: number) => (n === 0 ? 'no source' : counted(n, 'source', 'sources')),
  },
  ko: {
    cases: '관련 사례',
    sourcesCount: (n) => (n === 0 ? '출처 없음' : `출처 ${n}건`),
  },
});
