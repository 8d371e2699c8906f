import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const ruleMessages = defineMessages({
  en: {
    rule: 'What the rule says',
    use: 'What to do with it (our judgment)',
    bearsOn: 'Bears on',
    sources: 'Sources',
    asOf: (day: string) => `as of ${day}`,
    keyDateRule: 'The rule',
  },
  ko: {
    rule: '규정의 내용',
    use: '협상에서의 활용(자체 판단)',
    bearsOn: '관련 조건',
    sources: '출처',
    asOf: (day) => `${day} 기준`,
    keyDateRule: '관련 규정',
  },
});
