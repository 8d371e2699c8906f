import { describe, expect, it } from 'vitest';
import { fitSentences } from '#documents/text/fit-sentences.ts';
import { writtenRegister } from '#documents/text/written-register.ts';

describe('text that has to fit', () => {
  it.each([
    ['Short.', 20, 'Short.'],
    ['One here. Two here. Three here.', 20, 'One here. Two here.'],
    ['The price is USD 1.25m in full', 20, 'The price is …'],
    ['The price is 600,000 dollars net', 22, 'The price is …'],
    ['구매가는 20억 원으로 정한다', 16, '구매가는 …'],
    ['Sequels; Overages; Who keeps the incentives', 32, 'Sequels; Overages …'],
    ['123456789', 6, '…'],
  ])('%s in %i columns', (text, columns, fitted) => {
    expect(fitSentences(text, columns).trim()).toBe(fitted);
  });
});

describe('the register of documents', () => {
  it.each([
    ['판단에는 60%가 필요합니다.', '판단에는 60%가 필요하다.'],
    ['평균 20억 원입니다.', '평균 20억 원이다.'],
    ['법률 요건이 없습니다.', '법률 요건이 없다.'],
    ['값을 계산했습니다.', '값을 계산했다.'],
    ['다른 조건보다 앞섭니다.', '다른 조건보다 앞선다.'],
    ['계속 미치지 못합니다.', '계속 미치지 못한다.'],
    ['충족 여부를 표시하세요.', '충족 여부를 표시할 것.'],
    ['단위로 적으세요.', '단위로 적을 것.'],
    ['먼저 고르세요.', '먼저 고를 것.'],
    ['법률 자문이 아닙니다.', '법률 자문이 아니다.'],
    ['두 값이 다릅니다.', '두 값이 다르다.'],
    ['차이가 가장 큽니다.', '차이가 가장 크다.'],
    ['사례가 드뭅니다.', '사례가 드물다.'],
    ['수익을 받습니다.', '수익을 받는다.'],
    ['금액이 움직입니다.', '금액이 움직인다.'],
    ['기준보다 높습니다.', '기준보다 높다.'],
    ['이 초안에 서명하지 않습니다.', '이 초안에 서명하지 않는다.'],
    ['더 필요하지 않습니다.', '더 필요하지 않다.'],
    ['아직 정하지 않았습니다.', '아직 정하지 않았다.'],
    ['A plain text, 조건 3개: 가격.', 'A plain text, 조건 3개: 가격.'],
  ])('%s', (spoken, written) => {
    expect(writtenRegister(spoken)).toBe(written);
  });
});
