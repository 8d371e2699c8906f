import { expect, it } from 'vitest';
import { leavesOpen } from '#domain/reading/findings/open-words.ts';
import { searchText } from '#domain/reading/findings/search-text.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

function isOpen(said: string): boolean {
  const sentence = { from: 0, to: said.length, isProviso: false, text: searchText(said) };
  return leavesOpen(sentence, { open: [] });
}

it.each([
  'What they get of it is still to be worked out.',
  'Warranties and the indemnity we left to the lawyers.',
  'The fee for a pilot we parked for next week.',
  'Games: you asked, we said no. Not settled.',
  'What goes into the budget we did not finish.',
  'The credits shall be determined by a separate agreement to be made before completion.',
  'What she is paid will be settled between the parties at a later time.',
  'Premium for streaming: the number is still with you.',
  "You promised me a test on views, and I don't have it yet.",
  '일반관리비의 비율은 이 계약 체결 후 30일 안에 따로 합의하여 정한다.',
  '보너스는 아직 저희도 생각을 정하지 못했습니다.',
  '얼마를 받을지는 다음 통화에서 이야기하시지요.',
  '계약서를 쓸 때 다시 의논하면 좋겠습니다.',
  '파일럿 대금은 보류하기로 함.',
  'Rate of the senior loan: two banks are quoting and we will fill this in when we have heard from them.',
  '[Rerun compensation to come. Conform to the precedent once client confirms.]',
  'On merchandise my client has not made up its mind, and I shall have to come back to you.',
  '조금 더 알아보고 다음 편지에서 말씀드릴게요.',
  '상품을 누가 가질지는 감독과 뜻이 아직 맞지 않습니다.',
])('leaves it open: %s', (said) => {
  expect(isOpen(said)).toBe(true);
});

it.each([
  'Time does not run while a claim of a third party is unresolved or the work is held up.',
  'If the agent has not closed US$2,000,000 of sales within a year, we may appoint another.',
  'The parties settled the price at US$40,000.',
  'The cars are parking on the lot of the studio.',
  '따로 합의한 바가 없으면 미화 40,000달러로 한다.',
  '다음 각 호와 같이 정한다.',
  'The rights come back to Owner five years after exercise.',
  '다음 편지를 보내 주십시오.',
])('leaves nothing open: %s', (said) => {
  expect(isOpen(said)).toBe(false);
});

it('is reported of its term, and gives it no value', () => {
  const said = 'The pilot payment shall be determined by a separate agreement.';
  const { open, values } = findingsOf([said], ['remake']);
  expect(open.map(({ term }) => term)).toEqual(['pilot_payment']);
  expect(values).toEqual([]);
});
