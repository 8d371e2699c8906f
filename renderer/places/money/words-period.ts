import { counted } from '#domain/text/counted.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

/** A statement in periods. */
export const periodMessages = defineMessages({
  en: {
    title: 'Statement by period',
    about:
      'What comes in up to the end of a period, as a statement lays it out. When money comes in is an assumption; a source that states its own arrival keeps it.',
    period: 'Period ending with',
    month: (n: number) => (n === 0 ? 'signature' : `month ${n}`),
    item: 'Item',
    prior: 'Prior',
    thisPeriod: 'This period',
    cumulative: 'Cumulative',
    opening: 'Unrecouped before',
    interest: 'Interest',
    closing: 'Unrecouped after',
    held: (name: string, currency: string) => `Held back of ${name}, ${currency}`,
    stillHeld: (name: string, currency: string) => `Still held of ${name}, ${currency}`,
    released: (name: string, currency: string) => `Released of ${name}, ${currency}`,
    paid: (days: number, month: number) =>
      days === 0
        ? `Paid at the end of month ${month}.`
        : `Paid ${counted(days, 'day', 'days')} after the end of month ${month}.`,
    reserved:
      'What is held of a source is not in the money that came in until it is released; what a tier sets aside has come in, and is paid on when it is released.',
    asPaper: (months: number, days: number) =>
      `As the paper says: a statement ${months === 12 ? 'every year' : months === 1 ? 'every month' : `every ${months} months`}, paid ${counted(days, 'day', 'days')} after the period`,
    term: 'Term',
    daysOf: 'Days',
    daysStated: 'As the words of the clause state them.',
    daysAssumed: 'The clause states none, or its words were not kept: as our market clause has them.',
    judgment: 'Our judgment',
    words: 'Words',
    receipts: 'Money in',
    unallocated: 'Not allocated',
  },
  ko: {
    title: '기간별 정산서',
    about:
      '정산서의 형식에 따라 각 기간 말까지의 금액을 보여 줍니다. 입금 시점은 가정이며, 수익원에 입금 시점을 따로 적은 경우에는 그 시점을 따릅니다.',
    period: '기간 말',
    month: (n) => (n === 0 ? '체결일' : `체결 후 ${n}개월`),
    item: '항목',
    prior: '전기까지',
    thisPeriod: '당기',
    cumulative: '누계',
    opening: '기초 미회수 잔액',
    interest: '당기 이자',
    closing: '기말 미회수 잔액',
    held: (name, currency) => `유보: ${name}, ${currency}`,
    stillHeld: (name, currency) => `유보 잔액: ${name}, ${currency}`,
    released: (name, currency) => `유보 해제: ${name}, ${currency}`,
    paid: (days, month) =>
      days === 0 ? `체결 후 ${month}개월 말에 지급` : `체결 후 ${month}개월 말부터 ${days}일 뒤 지급`,
    reserved:
      '수익원에서 유보한 금액은 해제될 때 유입액에 포함됩니다. 워터폴 단계에서 적립한 금액은 이미 유입된 돈이며 해제될 때 배분됩니다.',
    asPaper: (months, days) =>
      `초안에 따름: ${months === 12 ? '연 1회' : months === 1 ? '매월' : `${months}개월마다`} 정산, 기간 종료 후 ${days}일에 지급`,
    term: '조건',
    daysOf: '지급 기한',
    daysStated: '조항 문구에 적힌 일수입니다.',
    daysAssumed: '조항에 일수가 없거나 문구가 입력되지 않아 당사 시장 조항의 일수를 적용합니다.',
    judgment: '자체 판단',
    words: '조항 문구',
    receipts: '유입',
    unallocated: '미배분',
  },
});
