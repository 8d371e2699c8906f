import { expect, it } from 'vitest';
import { tellsWhatWas } from '#domain/reading/findings/former-words.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

it.each([
  'supersedes rev. 2 (which had an option fee of $35k)',
  'under which an option payment of $40,000 had been discussed',
  'the previous draft gave eighteen months',
  'v0.6(옵션료 3천만)에서 수정된 부분은 밑줄',
  '8월안은 한국 측 선납이었음',
  '물꼬 요청 20%',
  '제안 100만 달러는 철회됨',
  '제안서에는 옵션료가 4만 달러로 되어 있었지요',
  '원작을 3년 동안 틀지 말아 달라고 하셨는데 너무 깁니다',
  'i asked for every paid ad as well and did not get it',
  'your offer had the option at $40,000',
])('knows what is no longer so: %s', (said) => {
  expect(tellsWhatWas(said)).toBe(true);
});

it.each([
  'the option fee is $40,000',
  'within seven days after request',
  '요청을 받은 날로부터 7일 이내에 답한다',
  '수정된 예산의 10%를 넘지 못한다',
  '권리자가 요구하는 때에는 10일 안에 알려 달라고 할 수 있다',
  'producer asked for and shall receive two credits',
])('lets stand what is: %s', (said) => {
  expect(tellsWhatWas(said)).toBe(false);
});

it('takes no figure of an earlier draft, and makes no conflict of it', () => {
  const found = findingsOf(
    ['The option fee is $55,000.', 'This supersedes the draft of May, which had an option fee of $35,000.'],
    ['remake'],
  );
  expect(found.values.find(({ term }) => term === 'option_fee_initial')?.value).toMatchObject({
    money: { amountMinor: 5_500_000 },
  });
  expect(found.conflicts).toEqual([]);
});
