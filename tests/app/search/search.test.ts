import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchHit } from '#contract/methods.ts';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import { aDeal, aDocument, aDraft, anEntry } from '#tests/builders/deal-builders.ts';

describe('search', () => {
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    app = anApp();
    const document = aDocument({
      deal: aDeal({ title: '달빛 계단 리메이크', notes: '에이전트는 서두르지 말라고 했다.' }),
      drafts: [
        aDraft({
          entries: {
            reversion_term: anEntry({
              clause: '제1문. 촬영이 개시되지 않으면 84개월 후 모든 권리는 자동으로 복귀한다. 제3문.',
              note: '100% 확보_필수',
            }),
            rights_scope: anEntry({ clause: 'All rights are hereby assigned to Purchaser.' }),
          },
        }),
      ],
    });
    const bytes = writeDealFile({ edition: 'internal', document, originId: 'o' });
    const { token } = await app.offer('a.internal.json', bytes);
    await app.ask('dealFiles.import', { token });
  });
  afterAll(() => app.end());

  const find = (query: string): Promise<SearchHit[]> => app.ask('search.run', { query, limit: 50 });
  const marked = ({ sentence, match }: SearchHit): string => sentence.slice(match.start, match.end);

  it('finds a word of two syllables inside a clause and shows its sentence', async () => {
    const hit = (await find('자동')).find(({ kind }) => kind === 'clause');
    expect(hit).toMatchObject({
      termId: 'reversion_term',
      sentence: expect.stringMatching(/^촬영이 .*복귀한다\.$/),
    });
    expect(hit && marked(hit)).toBe('자동');
  });

  it('finds deals by name, terms and cases of the library, clauses and notes, each as its kind', async () => {
    const kinds = async (query: string): Promise<string[]> =>
      [...new Set((await find(query)).map(({ kind }) => kind))].toSorted();
    expect(await kinds('달빛')).toContain('deal');
    expect(await kinds('복귀')).toEqual(expect.arrayContaining(['clause', 'term']));
    expect(await kinds('에이전트는')).toEqual(['note']);
    expect(await kinds('부고니아')).toContain('case');
  });

  it('wants every word of the query, in any order and case', async () => {
    expect((await find('PURCHASER rights hereby')).filter(({ kind }) => kind === 'clause')).toHaveLength(1);
    expect((await find('purchaser 복귀')).filter(({ kind }) => kind === 'clause')).toHaveLength(0);
  });

  it('takes signs as signs: a percent sign and a low line are not wild', async () => {
    expect((await find('100%')).filter(({ kind }) => kind === 'note')).toHaveLength(1);
    expect((await find('보_필')).filter(({ kind }) => kind === 'note')).toHaveLength(1);
    expect((await find('제_문')).filter(({ kind }) => kind === 'clause')).toHaveLength(0);
    expect(await find('" OR 1=1 --')).toEqual([]);
  });

  it('finds names by their initial consonants, spaces aside', async () => {
    const deal = (await find('ㄷㅂㄱㄷ')).find(({ kind }) => kind === 'deal');
    expect(deal && marked(deal)).toBe('달빛 계단');
    expect(
      (await find('ㄱㅁㄱ')).some(({ kind, title }) => kind === 'term' && title.ko.includes('구매가')),
    ).toBe(true);
  });

  it('finds decomposed and full-width input as if typed plainly', async () => {
    expect(await find('자동'.normalize('NFD'))).toEqual(await find('자동'));
    expect((await find('ＰＵＲＣＨＡＳＥＲ')).some(({ kind }) => kind === 'clause')).toBe(true);
  });

  describe('in papers of other programs', () => {
    // A clause as it comes out of Word, a PDF, a Mac and a Chinese, Japanese or Korean input.
    beforeAll(async () => {
      const document = aDocument({
        deal: aDeal({ title: '푸른 등대' }),
        drafts: [
          aDraft({
            entries: {
              reversion_term: anEntry({
                clause: '먼저 공동 제작비 회수 후 정산한다. 감독료\u200B정산액은 따로 둔다.',
              }),
              rights_scope: anEntry({
                clause: 'The bud-\nget of the pic\u00ADture, net\u00A0\u00A0of box office, is ＦＩＸＥＤ.',
              }),
              net_profit_points: anEntry({ note: '순\u2060이익 분배는 ‘별첨’에 따른다.' }),
            },
          }),
        ],
      });
      const bytes = writeDealFile({ edition: 'internal', document, originId: 'other-programs' });
      const { token } = await app.offer('b.internal.json', bytes);
      await app.ask('dealFiles.import', { token });
    });

    it.each([
      ['공동제작비', '공동 제작비'],
      ['공 동 제 작 비', '공동 제작비'],
      ['공동\u00A0제작비', '공동 제작비'],
      ['공동\u200B제작비'.normalize('NFD'), '공동 제작비'],
      ['감독료정산액', '감독료정산액'],
      ['감독료 정산액', '감독료정산액'],
      ['budget', 'bud- get'],
      ['picture', 'picture'],
      ['boxoffice', 'box office'],
      ['net of', 'net  of'],
      ['fixed', 'ＦＩＸＥＤ'],
      ['순이익분배는 "별첨"에', '순이익 분배는 ‘별첨’에'],
    ])('%j finds %j, and marks it', async (query, words) => {
      const hits = await find(query);
      expect(hits.filter(({ kind }) => kind === 'clause' || kind === 'note').map(marked)).toContain(words);
    });

    it('a short word is not found across two others', async () => {
      expect((await find('fth')).filter(({ kind }) => kind === 'clause')).toEqual([]);
    });
  });

  it('finds a single character, nothing for nothing, and keeps to the limit', async () => {
    expect((await find('촬')).some(({ kind }) => kind === 'clause')).toBe(true);
    expect(await find('   ')).toEqual([]);
    expect(await app.ask('search.run', { query: '권리', limit: 7 })).toHaveLength(7);
  });

  it('forgets a text that was changed', async () => {
    const [{ dealId } = { dealId: '' }] = await app.ask('deals.list', { archived: false });
    const { document, revision } = await app.ask('deals.get', { dealId });
    await app.ask('deals.apply', {
      dealId,
      revision,
      operation: {
        kind: 'edit-entry',
        draftId: document.drafts[0]?.id ?? '',
        termId: 'rights_scope',
        patch: { clause: '새 문구' },
      },
    });
    expect((await find('hereby')).filter(({ kind }) => kind === 'clause')).toEqual([]);
    expect((await find('새 문구')).filter(({ kind }) => kind === 'clause')).toHaveLength(1);
  });
});
