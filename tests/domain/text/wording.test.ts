import { describe, expect, it } from 'vitest';
import { diffWords } from '#domain/text/word-diff.ts';
import { withVisibleSpacing, wordingDifference } from '#domain/text/wording.ts';

describe('what tells two papers apart', () => {
  it.each([
    ['매수인은 지급한다.', '매수인은 지급한다.', 'none'],
    ['매수인은 지급한다.', '매수인은\u00A0지급한다.', 'spacing'],
    ['매수인은 지급한다.', '매수인은  지급한다. ', 'spacing'],
    ['매수인은 지급한다.', '매수인은\n지급한다.', 'spacing'],
    ['공동제작비', '공동 제작비', 'spacing'],
    ['매수인은 지급한다.', '매수인은\u200B 지급한다.\uFEFF', 'spacing'],
    ['권리 복귀', '권리 복귀'.normalize('NFD'), 'spacing'],
    ['first option period', 'first\u00A0option\r\n  period', 'spacing'],
    ['USD 50,000', 'USD50,000', 'spacing'],
    ['５ ％', '5%', 'shapes'],
    ['“순이익”이란', '"순이익"이란', 'shapes'],
    ['「순이익」이란', '‘순이익’이란', 'shapes'],
    ['producer’s fee', "producer's  fee", 'shapes'],
    ['ＵＳＤ　５', 'USD 5', 'shapes'],
    ['5%', '7%', 'words'],
    ['the rapist', 'therapist', 'words'],
    ['1 000', '1000', 'words'],
    ['Net Profits', 'net profits', 'words'],
    ['10²', '102', 'words'],
    ['producers’', 'producers', 'words'],
    ['지급한다', '지급한다.', 'words'],
  ] as const)('%j and %j: %s', (a, b, difference) => {
    expect(wordingDifference(a, b)).toBe(difference);
    expect(wordingDifference(b, a)).toBe(difference);
  });
});

describe('the clause diff of papers that say the same', () => {
  it.each([
    ['가 나', '가\u00A0나', '·', '°', 'spacing'],
    ['가  나', '가 나', '··', '·', 'spacing'],
    ['가 나', '가\n나', '·', '⏎\n', 'spacing'],
    ['가, 나', '가,나', '·', '', 'spacing'],
    ['the “fee”', 'the "fee"', '“', '"', 'shapes'],
  ] as const)('%j and %j: marks what a reader would not see', (before, after, removed, added, only) => {
    const changes = diffWords(before, after).filter(({ kind }) => kind !== 'same');
    expect(changes.every((run) => run.only === only)).toBe(true);
    const shown = (kind: string) => changes.find((run) => run.kind === kind)?.text ?? '';
    expect([withVisibleSpacing(shown('removed')), withVisibleSpacing(shown('added'))]).toEqual([
      removed,
      added,
    ]);
  });

  it('says it of no change of words', () => {
    const changes = diffWords('순이익의  5%를 지급', '순이익의 7%를\u00A0지급').filter(
      ({ kind }) => kind !== 'same',
    );
    expect(changes.filter(({ text }) => /[57]/.test(text)).every(({ only }) => only === undefined)).toBe(
      true,
    );
  });

  it('shows a letter that nobody sees', () => {
    expect(withVisibleSpacing('감독료\u200B정산액')).toBe('감독료¦정산액');
  });
});
