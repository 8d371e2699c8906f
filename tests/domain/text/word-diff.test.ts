import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '#domain/text/word-diff.ts';

const marked = (before: string, after: string): string =>
  diffWords(before, after)
    .map((run) =>
      run.kind === 'same' ? run.text : run.kind === 'removed' ? `[-${run.text}-]` : `{+${run.text}+}`,
    )
    .join('');

describe('the clause diff', () => {
  it('spells both versions, character for character', () => {
    const words = fc.array(
      fc.constantFrom(
        '순이익의',
        '5%를',
        '7%를',
        '지급한다',
        ' ',
        'net',
        'profits',
        ',',
        '12개월',
        '\n',
        '24 months',
        '저작권',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const runs = diffWords(before, after);
        expect(
          runs
            .filter((run) => run.kind !== 'added')
            .map((run) => run.text)
            .join(''),
        ).toBe(before);
        expect(
          runs
            .filter((run) => run.kind !== 'removed')
            .map((run) => run.text)
            .join(''),
        ).toBe(after);
        runs.forEach((run, index) => expect(run.kind).not.toBe(runs[index - 1]?.kind));
      }),
    );
  });

  it('spells any text, however odd', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const runs = diffWords(before, after);
        expect(
          runs
            .filter((run) => run.kind !== 'added')
            .map((run) => run.text)
            .join(''),
        ).toBe(before);
        expect(
          runs
            .filter((run) => run.kind !== 'removed')
            .map((run) => run.text)
            .join(''),
        ).toBe(after);
      }),
    );
  });

  it('marks nothing between equal texts', () => {
    expect(diffWords('매수인은 권리자에게 지급한다.', '매수인은 권리자에게 지급한다.')).toEqual([
      { kind: 'same', text: '매수인은 권리자에게 지급한다.' },
    ]);
  });

  it('marks the number and leaves the Korean particle', () => {
    expect(marked('순이익의 5%를 지급한다.', '순이익의 7%를 지급한다.')).toBe(
      '순이익의 [-5%-]{+7%+}를 지급한다.',
    );
    expect(marked('옵션 기간은 18개월로 한다.', '옵션 기간은 12개월로 한다.')).toBe(
      '옵션 기간은 [-18개월-]{+12개월+}로 한다.',
    );
    expect(marked('대금의 5/1000를 곱한', '대금의 3/1000를 곱한')).toBe('대금의 [-5/1000-]{+3/1000+}를 곱한');
    expect(marked('매수인이 부담한다.', '권리자가 부담한다.')).toBe('[-매수인이-]{+권리자가+} 부담한다.');
    expect(marked('매수인은 통지한다.', '권리자는 통지한다.')).toContain(' 통지한다.');
  });

  it('reads an amount as one word', () => {
    expect(marked('a fee of $1,250,000 on exercise', 'a fee of $1,500,000 on exercise')).toBe(
      'a fee of [-$1,250,000-]{+$1,500,000+} on exercise',
    );
    expect(marked("Owner's share", "Purchaser's share")).toBe("[-Owner's-]{+Purchaser's+} share");
  });

  it('answers in reasonable time on a long clause rewritten throughout', () => {
    const long = Array.from({ length: 6000 }, (_, index) => `word${index}`).join(' ');
    const other = Array.from({ length: 6000 }, (_, index) => `term${index}`).join(' ');
    const runs = diffWords(long, other);
    expect(
      runs
        .filter((run) => run.kind !== 'added')
        .map((run) => run.text)
        .join(''),
    ).toBe(long);
  });
});
