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
    ['A plain text, 조건 3개: 가격.', 'A plain text, 조건 3개: 가격.'],
  ])('%s', (spoken, written) => {
    expect(writtenRegister(spoken)).toBe(written);
  });
});
