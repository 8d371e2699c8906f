import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

/** What a clause of these words says of rights of a list: `free`, `waits`, `given`. */
function rightsIn(text: string, heading = 'Rights'): Record<string, string> {
  const found = findingsOf([{ heading, text }], ['remake']);
  return Object.fromEntries(
    found.values.flatMap(({ term, value }) =>
      term.startsWith('res_') && value.kind === 'choice' ? [[term.slice(4), SHORT[value.choice] ?? '?']] : [],
    ),
  );
}

const SHORT: Readonly<Record<string, string>> = {
  reserved_free: 'free',
  reserved_holdback: 'waits',
  granted: 'given',
};

describe('rights that a list keeps or gives away', () => {
  it.each([
    [
      'a hold-back binds the items that it names by letter',
      'Seller retains: (a) the motion picture itself; (b) live stage rights; (c) podcasts; provided that Seller shall not exploit the rights in (b) before the second anniversary of release.',
      { original_version: 'free', stage: 'waits', radio_live_tv: 'free' },
    ],
    [
      'a hold-back binds the items that it names by number',
      '① 다음 각 호의 권리는 매도인에게 유보된다.\n1. 웹툰 및 출판에 관한 권리\n2. 뮤지컬에 관한 권리\n3. 게임에 관한 권리\n② 매도인은 제1호 및 제2호의 권리를 공개일로부터 18개월간 행사하지 아니한다.',
      { print_webtoon: 'waits', stage: 'waits', games: 'free' },
    ],
    [
      'a hold-back binds the right that it names',
      'Seller reserves all rights not granted, among them musicals, radio and games. Seller shall not license its musicals until two years after release.',
      { stage: 'waits', radio_live_tv: 'free', games: 'free' },
    ],
    [
      'a hold-back of the reserved rights binds them all',
      'Publishing and games are reserved by Seller. Seller shall not exercise any of the reserved rights for three (3) years after the release of the Picture.',
      { print_webtoon: 'waits', games: 'waits' },
    ],
    [
      'the same limit goes on to the next item, and none to an item without limit',
      'Seller keeps comics, none of which may be published before the release; podcasts, subject to the same limit; and legitimate stage, without limit.',
      { print_webtoon: 'waits', radio_live_tv: 'waits', stage: 'free' },
    ],
    [
      'who shall neither use nor license a right before a day must wait',
      'Owner reserves live stage rights, musicals included, but shall neither exercise nor license them until three (3) years after the first general release.',
      { stage: 'waits' },
    ],
    [
      'what is on ice, or is let to rest, waits',
      'Seller keeps its musicals, but shall let them rest until sixty months after release. Games are reserved by Seller but on ice for two years.',
      { stage: 'waits', games: 'waits' },
    ],
    [
      '`without holdback` is no hold-back',
      'Seller reserves live stage and webtoon rights, without holdback.',
      { stage: 'free', print_webtoon: 'free' },
    ],
    [
      'what a grant lists is given, though the sentence ends with what is reserved elsewhere',
      'Seller grants all rights in the property, including games and merchandising rights, excepting only those reserved in Section 9.',
      { games: 'given', merchandising: 'given' },
    ],
    [
      'shorthand names the keeper',
      '웹툰 매도인 보유. 게임은 매도인 보유, 리메이크 공개 후 1년간 출시 금지.',
      { print_webtoon: 'free', games: 'waits' },
    ],
  ])('%s', (_, text, said) => {
    expect(rightsIn(text)).toMatchObject(said);
  });

  it('leaves open what a list leaves open, and names nothing for a right that is frozen', () => {
    const found = findingsOf(
      [{ heading: 'Reserved', text: 'Stage: free. Games: frozen both sides. 웹툰·굿즈는 추후 협의.' }],
      ['remake'],
    );
    const open = found.open.map(({ term }) => term);
    expect(open).toEqual(expect.arrayContaining(['res_print_webtoon', 'res_merchandising']));
    expect(found.values.map(({ term }) => term)).not.toContain('res_games');
  });
});
