import { beforeAll, describe, expect, it } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { solidSources } from '#domain/library/solid-source.ts';
import { checkPaper } from '#domain/outgoing/check-paper.ts';
import { positionPoints } from '#domain/outgoing/position-points.ts';
import type { ToldPoint } from '#domain/outgoing/position-points.ts';
import { tellPositions } from '#domain/outgoing/tell-positions.ts';
import { outgoingPositionPaper } from '#documents/position-paper/outgoing-position-paper.ts';
import { positionPaperView } from '#documents/position-paper/position-paper-view.ts';
import { writePositionPaper } from '#documents/position-paper/write-position-paper.ts';
import {
  aDeal,
  aDocument,
  aDraft,
  anEntry,
  anEntryOf,
  money,
  months,
  share,
} from '#tests/builders/deal-builders.ts';
import { paragraphsOf, positionInput, theLibrary } from '#tests/builders/documents.ts';
import { aSample } from '#tests/builders/known-deals.ts';

const library = theLibrary();
const usd = (dollars: number) => anEntryOf(money(dollars * 100, 'USD'));

function dealOf(theirs: Draft['entries'], ours: Draft['entries'], over: Partial<DealDocument> = {}) {
  return aDocument({
    drafts: [aDraft({ entries: theirs }), aDraft({ id: 'ours', side: 'ours', round: 1, entries: ours })],
    ...over,
  });
}

function told(document: DealDocument, points?: readonly string[], from: Library = library): ToldPoint[] {
  const ours = findLatestDraft(document, 'ours');
  return positionPoints({ document, ours, library: from, ...(points ? { points } : {}) });
}

describe('the public support of a point', () => {
  // The library: 6-24 months, typical 18, shorter is better for an owner; from the trade press and filings.
  it.each([
    [
      'their offer is worse than the usual and our ask lies within the range',
      months(24),
      months(12),
      undefined,
    ],
    ['their offer is the usual', months(18), months(12), 'their-offer-usual'],
    ['their offer is better than the usual', months(9), months(6), 'their-offer-usual'],
    ['our ask is beyond every range', months(24), months(3), 'our-ask-beyond'],
  ] as const)('where %s', (_case, offer, ask, withheld) => {
    const document = dealOf(
      { option_period_initial: anEntryOf(offer) },
      { option_period_initial: anEntryOf(ask) },
    );
    const [point] = told(document);
    expect([point?.withheld, point?.showsMarket]).toEqual([withheld, withheld === undefined]);
  });

  it('keeps the usual value to itself where we ask for more, and says it where we do not', () => {
    const marketOf = (ask: number) => {
      const document = dealOf(
        { option_period_initial: anEntryOf(months(24)) },
        { option_period_initial: anEntryOf(months(ask)) },
      );
      const { families } = positionPaperView(positionInput(document, library, 'en'), 'en');
      return families.flatMap(({ points }) => points)[0]?.market;
    };
    expect(marketOf(18)).toMatch(/^6–24 months, typical 18/);
    expect(marketOf(12)).toBe('6–24 months');
  });

  it.each([
    ['is silent on it', { state: { kind: 'absent' } }, undefined],
    ['has not been read on it', { state: { kind: 'unread' } }, 'unread'],
    [
      'puts it in words',
      { state: { kind: 'value', value: { kind: 'text', text: 'promptly' } } },
      'not-comparable',
    ],
  ] as const)('where their paper %s', (_case, entry, withheld) => {
    const document = dealOf(
      { option_period_initial: anEntry(entry) },
      { option_period_initial: anEntryOf(months(12)) },
    );
    expect(told(document)[0]?.withheld).toBe(withheld);
  });

  it('of a choice is the usual one alone, and stands only where it is as good for us as our ask', () => {
    const choice = (id: string) => anEntryOf({ kind: 'choice', choice: id });
    const term = library.terms.find(({ id }) => id === 'payment_timing');
    const usual = term?.market.typical?.kind === 'id' ? term.market.typical.id : '';
    const scores = Object.entries(term?.positions[0]?.scores ?? {}).toSorted(([, x], [, y]) => x - y);
    const [worst = ''] = scores[0] ?? [];
    const withheld = (offer: string, ask: string) =>
      told(dealOf({ payment_timing: choice(offer) }, { payment_timing: choice(ask) }))[0]?.withheld;
    expect(withheld(worst, usual)).toBeUndefined();
    expect(withheld(usual, usual)).toBe('their-offer-usual');
    // The usual credit is no more than consultation: it would answer an ask for approval.
    const control = (offer: string, ask: string) =>
      told(dealOf({ creative_control: choice(offer) }, { creative_control: choice(ask) }))[0]?.withheld;
    expect(control('none', 'mutual_approval_tiebreaker')).toBe('our-ask-beyond');
  });

  it('rests on solid pages alone: one that is cited by guides only is left out, and no guide is cited', () => {
    const guides: Library = {
      ...library,
      sources: library.sources.map((source) => ({ ...source, grade: 'guide' as const })),
    };
    const document = dealOf(
      { option_period_initial: anEntryOf(months(24)) },
      { option_period_initial: anEntryOf(months(12)) },
    );
    expect(told(document, undefined, guides)[0]?.withheld).toBe('no-solid-source');
    const { sources } = positionPaperView(positionInput(document, library, 'en'), 'en');
    expect(sources.length).toBeGreaterThan(0);
    for (const { grade } of sources) expect(grade).not.toMatch(/guide|copy/);
    expect(solidSources(['no-such-source'], library.sources)).toEqual([]);
  });

  it('holds a rule of law that their paper fails by its own words and ours does not', () => {
    const ruled: Library = {
      ...library,
      rules: library.rules.map((rule) =>
        rule.id === 'recognition_share'
          ? {
              ...rule,
              check: {
                rows: [
                  {
                    when: [{ kind: 'term', term: 'fin_share_kr', below: 20 }],
                    outcome: 'fail',
                    say: { en: 'Under the floor.', ko: '하한 미달.' },
                  },
                ],
              },
            }
          : rule,
      ),
    };
    const at = (theirs: number, ours: number) => {
      const of = (percent: number) => ({ fin_share_kr: anEntryOf(share(percent, 100, 'production_budget')) });
      const deal = aDeal({ kinds: ['co-production'], ourRoles: ['producer'] });
      return told(dealOf(of(theirs), of(ours), { deal }), undefined, ruled)[0]?.ruleIds;
    };
    expect([at(15, 30), at(25, 30), at(15, 18)]).toEqual([['recognition_share'], [], []]);
  });
});

describe('what a point tells', () => {
  it('says what is disclosed for the first time, and what they have from a paper that was sent', () => {
    const document = dealOf(
      {},
      { option_fee_initial: usd(50_000), option_period_initial: anEntryOf(months(12)) },
    );
    const first = aDraft({
      id: 'sent',
      side: 'ours',
      round: 1,
      sentOn: '2026-11-20',
      entries: { option_fee_initial: usd(50_000), option_period_initial: anEntryOf(months(9)) },
    });
    const [ours] = document.drafts.slice(1);
    const sent = {
      ...document,
      drafts: [...document.drafts.slice(0, 1), first, ...(ours ? [{ ...ours, round: 2 }] : [])],
    };
    const said = tellPositions(
      told(sent, ['option_fee_initial', 'option_period_initial', 'reversion_term']),
      library,
    );
    expect(Object.fromEntries(said.map(({ termId, discloses }) => [termId, discloses.en]))).toEqual({
      option_fee_initial: 'They have it from a paper of ours: USD 50,000.',
      option_period_initial: 'They learn for the first time: 12 months.',
      reversion_term: 'No draft of ours states it: they learn only that we raise it.',
    });
    expect(said.find(({ termId }) => termId === 'option_period_initial')?.isFirstTime).toBe(true);
  });

  it('says what in the support would help them, before it is left out', () => {
    const document = dealOf(
      { option_period_initial: anEntryOf(months(18)) },
      { option_period_initial: anEntryOf(months(12)) },
    );
    const [point] = tellPositions(told(document), library);
    expect(point?.helpsThem?.en).toBe(
      'The range (6–24 months, typical 18) would show what they offer to be usual or better.',
    );
    expect(point?.support.ko).toBe('공개 범위를 빼고 근거 없이 입장만 적습니다.');
  });

  it.each([[[]], [undefined]])(
    'is refused where no draft of ours speaks and no point is chosen: %j',
    (points) => {
      const refused = () => told(dealOf({ option_fee_initial: usd(1) }, {}), points);
      expect(refused).toThrow(Fail);
      expect(refused).toThrow(/No draft of ours speaks and no point is chosen/);
    },
  );

  it('is refused for a point that is none of the deal', () => {
    expect(() => told(dealOf({}, { option_fee_initial: usd(1) }), ['no_such_term'])).toThrow(
      /no point of this deal/,
    );
  });
});

describe('the position paper of an invented deal', () => {
  const deal = aSample('invented-remake');
  const chosen = ['reversion_term', 'option_fee_initial', 'net_profit_points', 'sequel_passive'];
  let said = { en: '', ko: '' };
  beforeAll(async () => {
    const write = async (lang: 'en' | 'ko') =>
      paragraphsOf(await writePositionPaper(positionInput(deal, library, lang, chosen))).join('\n');
    said = { en: await write('en'), ko: await write('ko') };
  });

  it('states the chosen points in the order of the library, each as our draft does, and no other', () => {
    const { families } = positionPaperView(positionInput(deal, library, 'en', chosen), 'en');
    const points = families.flatMap((family) => family.points);
    expect(points.map(({ term_id }) => term_id)).toEqual([
      'option_fee_initial',
      'net_profit_points',
      'sequel_passive',
      'reversion_term',
    ]);
    expect(points.map(({ position }) => position)).toEqual([
      'USD 45,000',
      '5% of Net Profits',
      '50% of the Purchase Price',
      '60 months',
    ]);
    expect(said.en).not.toContain('Option period');
  });

  it('says of a published range once that it is published', () => {
    expect(said.ko).toMatch(/공개 범위: /);
    expect(said.en).toMatch(/Published: /);
    expect(said.ko).not.toContain('(공개 자료의 범위)');
    expect(said.en).not.toContain('(published range)');
  });

  it('speaks in no voice of ours, in either language, and says what it is', () => {
    expect(said.en).not.toMatch(/\b(?:our|ours|we|us)\b/i);
    expect(said.ko).not.toMatch(/우리|저희|당사(?!자)/);
    expect(said.ko).not.toMatch(/습니다|하세요/);
    expect(said.en).toContain('For discussion only. This document is not an offer');
    expect(said.ko).toContain('청약이 아니며');
    expect(said.en).not.toMatch(/rank|worth|score|leverage/i);
  });

  it('is checked like any paper that leaves', () => {
    const ours = findLatestDraft(deal, 'ours');
    const paper = outgoingPositionPaper(positionInput(deal, library, 'en', chosen), 'en');
    const findings = checkPaper({ paper, document: deal, draftId: ours?.id ?? '', library });
    expect(paper.articles.map(({ termIds }) => termIds[0])).toHaveLength(4);
    expect(findings.filter(({ kind }) => kind === 'private-words')).toEqual([]);
  });
});

describe('the voice of a position paper', () => {
  it.each(['ko', 'en'] as const)('promises sources only where it has some, in %s', async (lang) => {
    const promise = lang === 'ko' ? '그 내용과 출처를 함께 적는다' : 'follows with its sources';
    for (const deal of [aSample('invented-co-production'), aSample('invented-remake')]) {
      const input = positionInput(deal, library, lang);
      const has = positionPaperView(input, lang).sources.length > 0;
      expect(
        paragraphsOf(await writePositionPaper(input))
          .join('\n')
          .includes(promise),
      ).toBe(has);
    }
  });

  it.each(['ko', 'en'] as const)('is nobody’s: a choice is said as in a contract, in %s', (lang) => {
    const view = positionPaperView(positionInput(aSample('invented-co-production'), library, lang), lang);
    const positions = view.families.flatMap(({ points }) =>
      points.map(({ name, position }) => `${name}: ${position}`),
    );
    expect(positions.length).toBeGreaterThan(10);
    expect(
      positions.filter((each) =>
        /우리|상대방이|\b(?:[Uu]s|[Oo]urs?|[Ww]e|[Tt]heirs?|[Tt]he pot)\b/.test(each),
      ),
    ).toEqual([]);
  });
});
