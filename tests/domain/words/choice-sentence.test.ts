import { describe, expect, it } from 'vitest';
import { choiceNamed } from '#domain/reading/findings/catalogue-names.ts';
import { choiceSentence } from '#domain/words/choice-sentence.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

describe('a choice as a sentence of a contract', () => {
  it.each([
    ['지분 산정 전 예산에서 공제', '지분 산정 전 예산에서 공제한다.'],
    ['완성보증 발급 시 동시 해제', '완성보증 발급 시 동시 해제한다.'],
    // An ending would belong to the last of several things alone.
    [
      '통상의 변경에 한한 불행사, 성명표시 유지',
      '다음과 같이 정한다: 통상의 변경에 한한 불행사, 성명표시 유지.',
    ],
    // A noun that ends like a word of time.
    ['저작자의 성명표시 유지', '저작자의 성명표시 유지로 한다.'],
    ['별도 허락과 대가 없이는 금지', '별도 허락과 대가 없이는 금지한다.'],
    ['모든 지분과 동순위 안분', '모든 지분과 동순위 안분으로 한다.'],
    // What a word in the middle describes is a noun.
    ['결정 절차를 둔 상호 승인', '결정 절차를 둔 상호 승인으로 한다.'],
    ['유보(홀드백 없음)', '유보(홀드백 없음)로 한다.'],
    ['자기 출자금에 이자 없음', '자기 출자금에 이자가 없는 것으로 한다.'],
    ['추후 첨부할 표준 정의에 따름', '추후 첨부할 표준 정의에 따른다.'],
    ['미국 달러', '미국 달러로 한다.'],
    ['없음', '이를 두지 아니한다.'],
  ])('%s: %s', (label, sentence) => {
    expect(choiceSentence({ en: '', ko: label }).ko).toBe(sentence);
  });

  it('is a whole sentence of every choice of the library, and is read back as that choice', () => {
    for (const term of theLibrary().terms) {
      if (term.form.kind !== 'choice') continue;
      for (const { id, label } of term.form.choices) {
        const { en, ko } = choiceSentence(label);
        expect(ko, `${term.id}.${id}`).toMatch(/다\.$|^다음과 같이 정한다: .+\.$/);
        expect(en, `${term.id}.${id}`).toMatch(/\.$/);
        const [inKorean, inEnglish] = [choiceNamed(term, ko, ''), choiceNamed(term, en, '')];
        expect([id, undefined], `${term.id}: ${ko}`).toContain(inKorean);
        expect([id, undefined], `${term.id}: ${en}`).toContain(inEnglish);
      }
    }
  });
});
