import { describe, expect, it } from 'vitest';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { checkPaper, joinFindings } from '#domain/outgoing/check-paper.ts';
import type { OutgoingArticle, OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { FindingKind } from '#domain/outgoing/paper-finding.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Value } from '#domain/values/value.ts';
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
import { theLibrary } from '#tests/builders/the-library.ts';

const library = theLibrary();
const usd = (dollars: number) => money(dollars * 100, 'USD');

/** A paper whose articles are of one term each, `term_id: text`. */
function paperOf(
  articles: Readonly<Record<string, string>>,
  over: Partial<OutgoingPaper> = {},
): OutgoingPaper {
  return {
    kind: 'term-sheet',
    lang: Object.values(articles).some((text) => /[가-힣]/.test(text)) ? 'ko' : 'en',
    articles: Object.entries(articles).map(([termIds, text], index): OutgoingArticle => ({
      number: `${index + 1}`,
      heading: '',
      text,
      termIds: termIds.split('+'),
    })),
    definedTerms: [],
    exhibits: [],
    roles: [],
    ...over,
  };
}

function dealOf(ours: Draft['entries'], over: Partial<DealDocument> = {}, theirs: Draft['entries'] = {}) {
  return aDocument({
    drafts: [
      aDraft({ entries: theirs }),
      aDraft({ id: 'ours', side: 'ours', label: 'Counter', entries: ours }),
    ],
    ...over,
  });
}

function found(paper: OutgoingPaper, document: DealDocument, kind: FindingKind) {
  return checkPaper({ paper, document, draftId: 'ours', library }).filter((each) => each.kind === kind);
}

describe('what two clauses say against each other', () => {
  const priced = {
    purchase_price_fixed: anEntryOf(usd(700_000)),
    purchase_price_pct_budget: anEntryOf(share(25, 1000, 'production_budget')),
    setup_bonus: anEntryOf(usd(50_000)),
  };
  const flat = 'As full consideration for the rights, the buyer shall pay USD 700,000 upon exercise.';

  it('a flat sum that is the full consideration, beside a percentage and a bonus', () => {
    const paper = paperOf({
      purchase_price_fixed: flat,
      purchase_price_pct_budget: 'The price is 2.5% of the production budget.',
      setup_bonus: 'A bonus of USD 50,000 is paid on set-up.',
    });
    const [contradiction, ...more] = found(paper, dealOf(priced), 'contradiction');
    expect(more).toEqual([]);
    expect(contradiction?.terms).toEqual([
      'purchase_price_fixed',
      'setup_bonus',
      'purchase_price_pct_budget',
    ]);
    expect(contradiction?.at).toEqual({ kind: 'term', termId: 'purchase_price_fixed' });
    expect(contradiction?.says.en).toContain('full consideration');
    expect(contradiction?.says.ko).toContain('대가의 전부');
    expect(found(paper, dealOf(priced), 'overlap').map(({ terms }) => terms)).toEqual([
      ['purchase_price_fixed', 'purchase_price_pct_budget'],
    ]);
  });

  it('is quiet where one price clause says which is paid, and what is paid besides', () => {
    const paper = paperOf({
      'purchase_price_fixed+purchase_price_pct_budget':
        'As full consideration, subject to the bonus below, the price is the greater of USD 700,000 and 2.5% of the production budget.',
      setup_bonus: 'A bonus of USD 50,000 is paid on set-up.',
    });
    expect(found(paper, dealOf(priced), 'contradiction')).toEqual([]);
    expect(found(paper, dealOf(priced), 'overlap')).toEqual([]);
  });

  it.each([
    ['purchase_price_floor', 'purchase_price_ceiling', usd(900_000), usd(800_000)],
    [
      'purchase_price_floor',
      'purchase_price_ceiling',
      usd(900_000),
      { kind: 'multiple', n: fraction(1, 2), base: 'purchase_price_floor' },
    ],
    ['purchase_price_floor', 'purchase_price_fixed', usd(900_000), usd(800_000)],
    ['option_period_initial', 'option_total_cap', months(24), months(18)],
  ] as const)('%s above %s', (lessId, moreId, less, more) => {
    const paper = paperOf({ [lessId]: 'As agreed.', [moreId]: 'As agreed.' });
    const document = dealOf({ [lessId]: anEntryOf(less), [moreId]: anEntryOf(more) });
    expect(found(paper, document, 'contradiction').map(({ terms }) => terms)).toContainEqual([
      lessId,
      moreId,
    ]);
    const mended = dealOf({ [lessId]: anEntryOf(more), [moreId]: anEntryOf(less) });
    if (more.kind !== 'multiple')
      expect(found(paper, mended, 'contradiction').filter(({ terms }) => terms.length === 2)).toEqual([]);
  });

  it.each([
    ['The option period is twelve (12) months.', months(18), 'say'],
    ['The option period is twelve (18) months.', months(18), 'words and figures differ'],
    ['옵션기간은 12개월로 한다.', months(18), 'say'],
  ])('a period in two ways: %s', (text, value, says) => {
    const document = dealOf({ option_period_initial: anEntryOf(value) });
    const [one, ...more] = found(paperOf({ option_period_initial: text }), document, 'contradiction');
    expect(one?.says.en).toContain(says);
    expect(more).toEqual([]);
  });

  it.each([
    ['Purchaser pays USD 4,000 per episode.', usd(4_000)],
    ['Purchaser pays USD 4,000 when photography of an episode begins.', { ...usd(4_000), per: 'episode' }],
    ['매수인은 회당 미화 4,000달러를 지급한다.', usd(4_000)],
  ] as const)('a sum by the episode, said of its words or of its value alone: %s', (text, value) => {
    const termId = 'series_episode_royalty_60';
    const paper = paperOf({ [termId]: text });
    expect(found(paper, dealOf({ [termId]: anEntryOf(value) }), 'contradiction')).toEqual([]);
    // Another sum, and one by the episode where the term knows none, are faults all the same.
    expect(found(paper, dealOf({ [termId]: anEntryOf(usd(5_000)) }), 'contradiction')).toHaveLength(1);
    const price = paperOf({ purchase_price_fixed: 'USD 4,000 per episode.' });
    const once = dealOf({ purchase_price_fixed: anEntryOf(usd(4_000)) });
    expect(found(price, once, 'contradiction')).toHaveLength(1);
  });

  it.each([
    ['The Agreement is governed by Korean law.', 1],
    ['Disputes are settled by arbitration in Los Angeles under IFTA rules.', 0],
    ['Disputes are settled by ICC arbitration in Paris.', 1],
    [
      'The laws of California govern, save that moral rights stand under the laws of the Republic of Korea.',
      0,
    ],
    ['Arbitration in Los Angeles. An award may be enforced in the courts of Seoul.', 0],
    ['The Agreement is governed by the laws of the United States; arbitration in Los Angeles.', 0],
    ['The courts of New York decide.', 1],
    ['준거법은 캘리포니아주법으로 하고 분쟁은 로스앤젤레스를 중재지로 하는 중재로 해결한다.', 0],
    ['준거법은 한국법으로 한다.', 1],
    ['분쟁은 서울중앙지방법원을 전속관할로 하여 해결한다.', 1],
  ])('words on law against the chosen forum: %s', (text, count) => {
    const document = dealOf({ governing_law: anEntryOf({ kind: 'choice', choice: 'ca_law_arbitration' }) });
    const findings = found(paperOf({ governing_law: text }), document, 'contradiction');
    expect(findings).toHaveLength(count);
    expect(findings.every(({ at }) => at?.kind === 'term' && at.termId === 'governing_law')).toBe(true);
  });

  it.each([
    [
      'Disputes shall be heard exclusively by the courts of California.',
      'The parties submit to the non-exclusive jurisdiction of the courts located in Los Angeles, California.',
      1,
    ],
    [
      '분쟁은 로스앤젤레스 소재 법원의 전속관할로 한다.',
      '본 조건서의 분쟁은 로스앤젤레스 소재 법원을 비전속적 관할법원으로 하여 해결한다.',
      1,
    ],
    [
      'The courts of California have exclusive jurisdiction.',
      'Disputes under this Term Sheet shall be heard exclusively by the courts of California.',
      0,
    ],
    // Silence of one of the two is no contradiction, and an exclusive license is none of courts.
    [
      'The courts of California decide.',
      'Disputes are brought in the non-exclusive courts of California.',
      0,
    ],
    [
      'The courts of California have non-exclusive jurisdiction.',
      'Owner grants an exclusive license under this Agreement. Disputes are heard by the courts of California.',
      0,
    ],
  ])('courts that decide alone in one clause and not alone in another: %s', (one, other, count) => {
    const document = dealOf({});
    const paper = paperOf({ governing_law: one, law_forum: other });
    const findings = found(paper, document, 'contradiction');
    expect(findings).toHaveLength(count);
    for (const { says } of findings) expect(says.en).toMatch(/exclusive in .*non-exclusive in/);
  });

  it('knows the law of another agreement, and a guild, from a second forum', () => {
    const paper = paperOf({
      governing_law: 'The Agreement is governed by California law, with arbitration in Los Angeles.',
      cama: 'The Collection Account Management Agreement is governed by English law.',
      guild_signatory: 'Guild claims under the Agreement are heard by guild arbitration in New York.',
    });
    const document = dealOf({ governing_law: anEntryOf({ kind: 'choice', choice: 'ca_law_arbitration' }) });
    expect(found(paper, document, 'contradiction')).toEqual([]);
  });

  it('is quiet where the words state the value, in another unit too', () => {
    const document = dealOf({
      option_period_initial: anEntryOf({ kind: 'duration', n: fraction(2, 1), unit: 'years' }),
    });
    const paper = paperOf({ option_period_initial: 'The option period is twenty-four (24) months.' });
    expect(found(paper, document, 'contradiction')).toEqual([]);
  });

  it('a fee and the same fee as a percentage, in two clauses', () => {
    const document = dealOf({
      option_fee_initial: anEntryOf(usd(50_000)),
      option_fee_pct_of_price: anEntryOf(share(1, 10, 'purchase_price_floor')),
    });
    const [one] = found(
      paperOf({
        option_fee_initial: 'USD 50,000.',
        option_fee_pct_of_price: '10% of the purchase price floor.',
      }),
      document,
      'overlap',
    );
    expect([...(one?.terms ?? [])].toSorted()).toEqual(['option_fee_initial', 'option_fee_pct_of_price']);
  });
});

describe('what a clause lacks', () => {
  const document = dealOf({});
  it.each([
    ['The owner shall receive five percent (5%).', 1],
    ['권리자에게 5%를 지급한다.', 1],
    ['The owner shall receive five percent (5%) of net profits.', 0],
    ['권리자에게 순이익의 5%를 지급한다.', 0],
    ['If an audit finds more than five percent (5%) missing, its cost is borne by the payer.', 0],
    ['The royalty shall increase by five percent (5%) for each season.', 0],
    ['Purchaser shall pay 2.5% on exercise.', 1],
    ['Purchaser shall pay 2.5% in cash on signature.', 1],
    ['Purchaser shall pay 2.5% on the Budget.', 0],
    // Parts of a fee that make it up, whatever makes each of them due.
    ['A fee of USD 150,000 is payable 20% on engagement, 60% on photography and 20% on delivery.', 0],
    ['A fee is payable 20% on engagement and 60% on delivery.', 1],
    ['A transfer over 2% needs consent of both.', 0],
    ['Owner receives 5% for the life of the copyright.', 1],
  ])('the base of a percentage: %s', (text, count) => {
    expect(found(paperOf({ net_profit_points: text }), document, 'percentage-without-base')).toHaveLength(
      count,
    );
  });

  it('blanks and translations, with the articles that hold them', () => {
    const paper = paperOf({
      reversion_term: 'Rights revert after ________ months.',
      governing_law: 'The law of [●].',
      indemnity: '[translation to come]',
      moral_rights: 'Nothing is open here.',
    });
    const blanks = found(paper, document, 'blank');
    expect(blanks.map(({ terms, severity }) => [terms, severity])).toEqual([
      [['reversion_term', 'governing_law'], 'note'],
      [['indemnity'], 'note'],
    ]);
    expect(blanks[0]?.says.en).toBe('2 articles have blanks to fill in: 1, 2.');
  });

  it.each([
    ['as defined in Exhibit B', ['Exhibit A'], 1],
    ['as defined in Exhibit A', ['Exhibit A'], 0],
    ['as set out in the Recoupment Schedule', ['Exhibit A'], 1],
    ['listed in the schedule', [], 1],
    ['listed in the schedule', ['Exhibit A'], 0],
    ['work is scheduled so that nobody waits', [], 0],
    ['별지 2의 정의에 따른다.', ['별지 1'], 1],
    ['별지 1의 정의에 따른다.', ['별지 1'], 0],
    ['별지의 정의에 따른다.', [], 1],
  ] as const)('an exhibit: %s, with %j', (text, names, count) => {
    const exhibits = names.map((name) => ({ name, title: '', isAttached: true }));
    expect(
      found(paperOf({ net_profit_points: text }, { exhibits }), document, 'missing-exhibit'),
    ).toHaveLength(count);
  });

  it('says which exhibits are still to come', () => {
    const exhibits = [{ name: 'Exhibit A', title: 'Net Profits', isAttached: false }];
    const [one] = found(paperOf({}, { exhibits }), document, 'missing-exhibit');
    expect([one?.severity, one?.says.en]).toEqual(['note', 'Still to come: Exhibit A.']);
  });
});

describe('defined terms', () => {
  const document = dealOf({});
  it('names those that are used and defined nowhere, once, with where', () => {
    const paper = paperOf(
      {
        option_fee_initial:
          'Purchaser shall pay Owner the Option Fee. Upon exercise of the Option Purchaser may proceed.',
        rights_scope:
          'Owner grants the Granted Rights to Larchmont Pictures (the “Service”). The Service is closed.',
      },
      { definedTerms: ['Owner', 'Purchaser', 'Option'] },
    );
    const [one, ...more] = found(paper, document, 'undefined-term');
    expect(more).toEqual([]);
    expect(one?.says.en).toBe(
      'Written as defined terms and defined nowhere: “Option Fee” (1), “Granted Rights” (2). Define them or write them small.',
    );
  });

  it('are no matter of an issues list, which holds single clauses of another paper', () => {
    const list = paperOf(
      { option_fee_initial: 'Purchaser shall pay the Option Fee under Exhibit B.' },
      { kind: 'issues-list' },
    );
    expect(checkPaper({ paper: list, document, draftId: 'ours', library })).toEqual([]);
  });

  it.each([
    ['본건 저작물에 기초한 영화', ['“본건 저작물” (1)']],
    ['유보권리를 행사하지 아니한다', ['“유보권리(유보 권리)” (1)']],
    ['본 계약의 본촬영과 본인의 동의, 본 작품에서의 유보 권리', []],
    ['대상 영화(이하 “본 영화”)를 본 영화의 권리자가', []],
  ])(
    'names in Korean what points to no definition, and what is spelled otherwise than defined: %s',
    (said, phrases) => {
      const paper = paperOf(
        { option_fee_initial: said },
        { lang: 'ko', definedTerms: ['본 계약', '본 작품', '유보 권리'] },
      );
      const says = found(paper, document, 'undefined-term').map((finding) => finding.says.ko);
      expect(says.length).toBe(phrases.length === 0 ? 0 : 1);
      phrases.forEach((phrase) => expect(says[0]).toContain(phrase));
    },
  );

  it.each([
    ['ko', '옵션', '옵션에서의 권리', true],
    ['ko', '원작', '원작자의 동의', false],
    ['ko', '구매가', '구매가마다 지급한다', true],
    ['en', 'Option', 'The Options lapse.', true],
    ['en', 'Option', 'This is optional; Optionee.', false],
  ] as const)('counts as a use only the word itself: %s %s in %s', (lang, term, said, isUsed) => {
    const paper = paperOf({ option_fee_initial: said }, { lang, definedTerms: [term] });
    expect(found(paper, document, 'unused-term')).toHaveLength(isUsed ? 0 : 1);
  });

  it('names those that are defined and used nowhere, in both languages', () => {
    const english = paperOf(
      {
        definitions: '“Budget” means the cost. “Owner” means the seller.',
        option_fee_initial: 'Owner is paid.',
      },
      { definedTerms: ['Budget', 'Owner'] },
    );
    expect(found(english, document, 'unused-term').map(({ says }) => says.en)).toEqual([
      'Defined and used nowhere: Budget. Take the definition out.',
    ]);
    const korean = paperOf(
      {
        definitions: '“제작비”란 비용을, “권리자”란 양도인을 말한다.',
        option_fee_initial: '권리자에게 지급한다.',
      },
      { definedTerms: ['제작비', '권리자'] },
    );
    expect(found(korean, document, 'unused-term').map(({ says }) => says.ko)).toEqual([
      '정의되었으나 쓰이지 않은 용어: 제작비. 정의를 삭제하세요.',
    ]);
  });
});

describe('who stands where', () => {
  it.each([
    ['Any shortfall is paid to us.', 1],
    ['Our money is repaid first.', 1],
    ['우리 자금을 먼저 회수한다.', 1],
    ['당사자는 우리나라 법에 따른다.', 0],
    ['The US producer pays.', 0],
  ])('no word of one side: %s', (text, count) => {
    expect(found(paperOf({ equity_rank: text }), dealOf({}), 'party-role')).toHaveLength(count);
  });

  it.each([
    ['owner', 'Owner', ['한강필름'], 0],
    ['owner', 'Owner', ['Larchmont Pictures'], 1],
    ['purchaser', 'Purchaser', ['한강필름'], 1],
    ['purchaser', 'Purchaser', [], 1],
    ['purchaser', 'Purchaser', ['Larchmont Pictures', '한강필름'], 1],
  ] as const)('%s named as %s: %j', (role, word, names, count) => {
    const paper = paperOf({}, { roles: [{ role, word, names }] });
    const faults = found(paper, dealOf({}), 'party-role');
    expect(faults).toHaveLength(count);
    expect(faults.every(({ at }) => at?.kind === 'parties')).toBe(true);
  });

  it('a deal without a counterparty is addressed to nobody', () => {
    const deal = aDeal();
    const alone = { ...deal, parties: deal.parties.filter(({ side }) => side === 'ours') };
    expect(found(paperOf({}), dealOf({}, { deal: alone }), 'party-role')).toHaveLength(1);
  });
});

describe('what the paper gives away', () => {
  it('an ask in words that names a share below what they offer already', () => {
    const paper = paperOf({ copyright_split_kr: 'Korean Producer owns 50% of the copyright.' });
    const asking = (en: string, ko: string) =>
      dealOf(
        {
          fin_share_kr: anEntryOf(share(3, 10, 'production_budget')),
          copyright_split_kr: anEntryOf(share(1, 2, 'copyright')),
        },
        {
          deal: aDeal({ kinds: ['co-production'], ourRoles: ['producer'] }),
          ladders: { copyright_split_kr: { ask: { condition: { en, ko } } } },
        },
        { copyright_split_kr: anEntryOf(share(2, 5, 'copyright')) },
      );
    const below = asking(
      'Ownership equal to the financing share, with joint control',
      '출자비율과 같은 저작권 지분',
    );
    const [finding] = found(paper, below, 'ladder-order');
    expect(finding?.says.en).toContain('They already offer more than this ask');
    // A firm writes in one language alone.
    expect(found(paper, asking('', '출자비율과 같은 저작권 지분'), 'ladder-order')).toHaveLength(1);
    expect(found(paper, asking('Half of the copyright', '저작권의 절반'), 'ladder-order')).toEqual([]);
  });

  it('an ask below what they already offer, and a rung that they are past', () => {
    const document = dealOf(
      { option_fee_initial: anEntryOf(usd(50_000)) },
      {
        ladders: {
          option_fee_initial: {
            fallback: { value: usd(40_000), condition: { en: 'USD 40,000', ko: '4만 달러' } },
          },
        },
      },
      { option_fee_initial: anEntryOf(usd(60_000)) },
    );
    const paper = paperOf({ option_fee_initial: 'USD 50,000.' });
    const [ask] = found(paper, document, 'ask-below-offer');
    expect(ask?.says.en).toContain('we ask USD 50,000, and their paper already offers USD 60,000');
    expect(found(paper, document, 'ladder-order').map(({ terms }) => terms)).toEqual([
      ['option_fee_initial'],
    ]);
    // A term that the paper does not state is none of its faults.
    expect(found(paperOf({ rights_scope: 'All.' }), document, 'ladder-order')).toEqual([]);
  });

  it('an ask of the ladder below what the paper asks, with both figures', () => {
    const asking = (ask: Value) =>
      dealOf(
        { option_fee_initial: anEntryOf(usd(50_000)) },
        { ladders: { option_fee_initial: { ask: { value: ask, condition: { en: '', ko: '' } } } } },
        { option_fee_initial: anEntryOf(usd(30_000)) },
      );
    const paper = paperOf({ option_fee_initial: 'USD 50,000.' });
    const [finding] = found(paper, asking(usd(40_000)), 'ladder-order');
    expect(finding).toMatchObject({
      severity: 'warn',
      terms: ['option_fee_initial'],
      at: { kind: 'term', termId: 'option_fee_initial' },
    });
    expect(finding?.says.en).toContain(
      'our ladder asks USD 40,000, our paper USD 50,000. Our own last paper',
    );
    expect(finding?.says.ko).toContain('협상 단계의 요구안은 4만 달러, 우리 측 초안의 요구는 5만 달러.');
    expect(found(paper, asking(usd(50_000)), 'ladder-order')).toEqual([]);
    // What the paper gave away is a fault of the ladder, and none of the paper.
    expect(found(paper, asking(usd(60_000)), 'ladder-order')).toEqual([]);
  });

  const walkAway = 'We sign with some cash on the day, whatever the sum may be';
  const document = dealOf(
    { option_fee_initial: anEntry({ note: '에이전트는 절반까지 내려올 수 있다고 말했다.' }) },
    {
      ladders: {
        option_fee_initial: {
          walkAway: { condition: { en: walkAway, ko: '금액과 무관하게 체결 시 현금으로 지급' } },
        },
        credit_based_on: {
          walkAway: { condition: { en: 'billing block only', ko: '메인 타이틀과 빌링 블록' } },
        },
      },
      deal: aDeal({ notes: '대표님: 권리 복귀 없이는 서명하지 않는다. 12월 전에 끝낸다.' }),
    },
  );
  it.each([
    [`On signature: ${walkAway.toUpperCase()}.`, 1],
    ['에이전트는 절반까지 내려올 수 있다고 말했다', 1],
    ['대표님:  권리 복귀 없이는\n서명하지 않는다', 1],
    ['체결 시 현금으로 지급', 0],
    // The name of a choice of the library, which every draft may use.
    ['크레딧은 메인 타이틀과 빌링 블록에 표시한다.', 0],
  ])('private words, whatever their case and spacing: %s', (text, count) => {
    const findings = found(paperOf({ option_fee_initial: text }), document, 'private-words');
    expect(findings).toHaveLength(count);
    expect(findings.every(({ severity }) => severity === 'stop')).toBe(true);
  });

  it('what stops stands first, and what both languages find stands once', () => {
    const paper = paperOf({ option_fee_initial: `${walkAway} ________` });
    const findings = checkPaper({ paper, document, draftId: 'ours', library });
    expect(findings[0]?.severity).toBe('stop');
    expect(joinFindings([findings, findings])).toEqual(findings);
  });
});
