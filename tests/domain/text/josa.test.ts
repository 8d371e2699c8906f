import { describe, expect, it } from 'vitest';
import { resolveJosa, withJosa } from '#domain/text/josa.ts';
import type { Josa } from '#domain/text/josa.ts';

describe('a particle after what varies', () => {
  it.each<readonly [string, Josa, string]>([
    ['35만 5,000달러', '을/를', '35만 5,000달러를'],
    ['12억 원', '을/를', '12억 원을'],
    ['300만 위안', '을/를', '300만 위안을'],
    ['5,000엔', '으로/로', '5,000엔으로'],
    ['100유로', '으로/로', '100유로로'],
    ['USD', '을/를', 'USD를'],
    ['EUR', '으로/로', 'EUR로'],
    ['PLN', '을/를', 'PLN을'],
    ['3', '이/가', '3이'],
    ['1,000', '이/가', '1,000이'],
    ['2.5', '을/를', '2.5를'],
    ['33.33%', '으로/로', '33.33%로'],
    ['‘brief.docx’', '을/를', '‘brief.docx’를'],
    ['‘term sheet’', '과/와', '‘term sheet’와'],
    ['‘우리 측 수정안’(2026년 11월 20일, 2차)', '은/는', '‘우리 측 수정안’(2026년 11월 20일, 2차)은'],
    ['상대방 초안', '이/가', '상대방 초안이'],
    ['Netflix', '은/는', 'Netflix는'],
  ])('%s with %s is %s', (word, josa, expected) => {
    expect(withJosa(word, josa)).toBe(expected);
  });

  it.each([
    ['식별자 ‘drafts’이(가) 두 번 쓰였습니다.', '식별자 ‘drafts’가 두 번 쓰였습니다.'],
    ['산정 기준 ‘순이익’이(가) 없습니다.', '산정 기준 ‘순이익’이 없습니다.'],
    ['환율은 USD을(를) KRW(으)로 바꿉니다.', '환율은 USD를 KRW로 바꿉니다.'],
    ['이 조건은 ‘비율(%)’(으)로 적습니다.', '이 조건은 ‘비율(%)’로 적습니다.'],
    ['brief.ko.md과(와) 다릅니다.', 'brief.ko.md와 다릅니다.'],
  ])('is resolved in a text that leaves it open: %s', (open, resolved) => {
    expect(resolveJosa(open)).toBe(resolved);
  });
});
