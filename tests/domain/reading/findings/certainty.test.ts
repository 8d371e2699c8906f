import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';

const valueOf = (found: PaperFindings, term: string) => found.values.find((each) => each.term === term);
const sureOf = (found: PaperFindings) =>
  found.values.filter((value) => certaintyOf({ ...value, flags: [] }) === 'sure');
const read = (clause: ClauseSaid | string, kind: DealKind) => findingsOf([clause], [kind]);

describe('what only looks certain', () => {
  it.each([
    ['Producer’s fee base: 3% of the budget (excluding bond, contingency and overhead).'],
    ['제작사 보수는 제작비(예비비·간접비·금융비용 제외)의 3%로 한다.'],
  ])('takes no figure for what is only excluded from its base: %s', (text) => {
    const sure = sureOf(read(text, 'co-production')).map(({ term }) => term);
    expect(sure).not.toContain('production_overhead');
    expect(sure).not.toContain('contingency');
  });

  it('takes a royalty by the hour-long episode for one by the episode', () => {
    const found = read(
      { heading: 'Series', text: 'On a series I get a royalty of $2,500 per hour episode.' },
      'remake',
    );
    expect(valueOf(found, 'tv_movie_royalty')).toBeUndefined();
    expect(valueOf(found, 'series_episode_royalty_60')?.value).toMatchObject({ per: 'episode' });
  });

  it('still takes a royalty by the hour for the one of a television film', () => {
    const found = read(
      'For a television movie Owner shall receive $9,000 per hour of running time.',
      'remake',
    );
    expect(valueOf(found, 'tv_movie_royalty')?.value).toMatchObject({ per: 'hour' });
  });

  it.each([
    [
      {
        heading: 'In-Kind Contributions',
        text: 'Visual effects work supplied by the Korean Producer, valued at cost plus twelve percent (12%), counts as its contribution.',
      },
    ],
    [
      {
        heading: 'Stages and Equipment',
        text: 'Equipment of the US Producer is charged to the Budget at its actual cost plus 8%.',
      },
    ],
  ])('takes the price of what is contributed for no premium: $heading', (clause) => {
    const found = findingsOf([clause], ['co-production', 'distribution']);
    expect(sureOf(found).map(({ term }) => term)).not.toContain('buyout_premium');
  });

  it.each([
    [
      'Owner is accorded a "Based on the film" credit in the main titles and in the billing block of paid advertising.',
      'main_titles_billing_block',
    ],
    [
      'Owner is accorded a "Based on the film" credit in the main titles, the billing block and all paid advertising.',
      'main_titles_billing_block_all_ads',
    ],
  ])('tells the block of the advertising from the advertising: %s', (text, choice) => {
    expect(valueOf(read(text, 'remake'), 'credit_based_on')?.value).toEqual({ kind: 'choice', choice });
  });

  it('takes an exercise by notice and tender of the price for none by notice alone', () => {
    const found = read(
      'Buyer may exercise the option by written notice while simultaneously tendering the price of acquisition.',
      'remake',
    );
    expect(valueOf(found, 'exercise_by_payment')?.value).not.toEqual({
      kind: 'choice',
      choice: 'notice_only',
    });
  });

  it.each([
    [
      'If Purchaser fails to pay a sum when due and does not cure within 9 days after notice, or commits any other breach that is not remedied within 40 days after notice, Owner may terminate.',
    ],
    [
      '매수인이 대금을 지급하지 아니하고 통지 후 9일 이내에 시정하지 아니하거나, 그 밖의 의무를 위반하고 40일 이내에 시정하지 아니하면 해지할 수 있다.',
    ],
  ])('is not sure of the general cure period for the one on payment: %s', (text) => {
    const cure = valueOf(read(text, 'remake'), 'cure_period');
    if (cure && certaintyOf({ ...cure, flags: [] }) === 'sure')
      expect(cure?.value).toMatchObject({ n: { numerator: 9 } });
  });

  it.each([
    [
      'Most favoured nations',
      'During the Term, and for a period of twelve (12) months thereafter, Licensee may inspect the books of Licensor.',
    ],
    [
      'License Period',
      'The license granted for the Picture ends with the term. This Section shall survive the expiry of the license for a period of twelve (12) months.',
    ],
    ['이용허락 기간', '본 조의 의무는 이용허락 기간의 만료 후에도 12개월간 효력을 유지한다.'],
  ])('takes how long a duty outlives the agreement for no term of the licence: %s', (heading, text) => {
    expect(sureOf(read({ heading, text }, 'distribution')).map(({ term }) => term)).not.toContain(
      'dist_term',
    );
  });

  it('is not sure of what is usual or so in an example', () => {
    const found = findingsOf(
      [
        'In this example, the option price of the screenplay is $4,000.',
        'Typically the option period is twelve months.',
        '예를 들어 옵션료는 1,000만 원이다.',
      ],
      ['remake'],
    );
    expect(sureOf(found)).toEqual([]);
  });
});

describe('a paper that is none of our deals', () => {
  const service = [
    'This Master Services Agreement is made between the Customer and the Provider.',
    'The Provider shall perform the Services described in each Statement of Work.',
    'The initial term is two (2) years and renews for successive terms of one (1) year.',
    'Service credits are 5% of the monthly fees where availability falls below 99.5% in any three months.',
    'Invoices are payable within thirty (30) days.',
    'The General Cap Amount is $1,000,000 in any 12-month period.',
    'Each party shall indemnify the other against third party claims.',
    'Neither party may assign this Agreement without consent.',
    'This Agreement is governed by the laws of the State of New York.',
  ];

  it.each([[undefined], [['remake', 'distribution'] as const]])(
    'has nothing that is sure and nothing that it lacks, told %s',
    (kinds) => {
      const found = findingsOf(service, kinds);
      expect(sureOf(found)).toEqual([]);
      expect(found.absent).toEqual([]);
      expect(found.whyNoneAbsent?.ko).toContain('리메이크·공동제작·배급에 관한 문서로 보이지 않아');
    },
  );

  it('is a licence of finished programmes as well, though it speaks of films and television all along', () => {
    const found = findingsOf(
      [
        'The Channel wishes to show certain films and television programmes of the Library on its service.',
        'The Library licenses the programmes listed in Schedule A for exhibition by cable and on demand.',
        'This Agreement shall renew for a further term of two (2) years at the option of the Channel.',
        'The Channel shall pay fifty per cent (50%) of its retail revenues as the licence fee.',
        'Statements are rendered within forty-five (45) days of each month.',
        'The Library delivers a master of each film ninety (90) days before it is first shown.',
        'Where a master is defective the Channel may return it within thirty (30) days.',
        'The Channel may promote the programmes on television and radio.',
        'Each party shall indemnify the other against third party claims.',
        'A party that is in breach has thirty (30) days to cure it.',
        'The Channel may assign this Agreement to an affiliate without consent.',
        'Any dispute is referred to the courts of Ontario.',
        'Notices are given in writing.',
      ],
      undefined,
    );
    expect(sureOf(found)).toEqual([]);
    expect(found.absent).toEqual([]);
  });

  it('is told from ours in Korean too', () => {
    const found = findingsOf(
      [
        '본 계약은 위탁자와 수탁자 사이의 전산 시스템 유지보수에 관한 사항을 정한다.',
        '계약 기간은 2년으로 하고 1년씩 자동 연장된다.',
        '대금은 월 500만 원으로 한다.',
        '손해배상의 한도는 금 1억 원으로 한다.',
      ],
      undefined,
    );
    expect(sureOf(found)).toEqual([]);
    expect(found.absent).toEqual([]);
  });

  it('is not what a short letter about a film is', () => {
    const found = findingsOf(['The option fee for the film is $20,000.'], undefined);
    expect(sureOf(found).map(({ term }) => term)).toContain('option_fee_initial');
    expect(found.absent.length).toBeGreaterThan(0);
  });

  it('is not sure of an option where nobody speaks of one', () => {
    const found = findingsOf(
      ['The film is delivered in May.', 'The period may be extended for successive terms of one (1) year.'],
      ['remake'],
    );
    expect(sureOf(found)).toEqual([]);
  });

  it.each([
    [
      'Net Profits go equally to both sides, and out of the producers’ half 70% of such share goes to the Korean Producer.',
    ],
    ['순이익 중 제작사의 몫 중 한국 제작사에게 그 70%를 지급한다.'],
  ])('takes no part of a part for a share of the whole: %s', (text) => {
    const split = valueOf(read({ heading: 'Net Profits', text }, 'co-production'), 'profit_split_kr');
    expect(split?.value).not.toMatchObject({ share: { numerator: 7, denominator: 10 } });
  });

  it('lets a sentence that speaks of something else decide nothing', () => {
    const found = read(
      { heading: '옵션', text: '옵션료는 구매가에서 공제한다. 연장료는 별도이며 차감 X.' },
      'remake',
    );
    expect(valueOf(found, 'option_initial_applicable')?.value).toMatchObject({ choice: 'applicable' });
  });

  it('takes a choice that is denied for none', () => {
    const found = read(
      {
        heading: 'Original Director',
        text: 'Purchaser gives the director a first opportunity to discuss directing; no fee, pay-or-play or otherwise, accrues.',
      },
      'remake',
    );
    expect(valueOf(found, 'director_attachment')?.value).toMatchObject({ choice: 'first_discussion' });
  });

  it('leaves no term open in a row for what another of its sentences leaves so', () => {
    const found = read(
      { heading: 'Backend', text: 'No gross of any kind. MAGR points only with a star, TBD at set-up.' },
      'remake',
    );
    expect(found.open.map(({ term }) => term)).not.toContain('fdg_points');
  });
});

describe('a choice', () => {
  const choiceOf = (clause: ClauseSaid, term: string) => valueOf(read(clause, 'remake'), term);

  it('is sure where the more exact words take the less exact with them', () => {
    const found = choiceOf(
      {
        heading: 'Consultation',
        text: 'Purchaser shall consult Owner on the director, and Owner may reply in writing within six business days.',
      },
      'creative_control',
    );
    expect(found?.value).toEqual({ kind: 'choice', choice: 'consultation_written' });
    expect(found && certaintyOf(found)).toBe('sure');
  });

  it('is not sure by a single word, though the heading names the term', () => {
    const found = choiceOf({ heading: 'Credit', text: 'Owner receives a credit.' }, 'credit_producer');
    expect(found === undefined || certaintyOf(found) !== 'sure').toBe(true);
  });

  it.each([
    ['If no film has been made within four years after exercise, all rights revert to Owner.'],
    ['Should principal photography not have commenced within four years after exercise, the rights revert.'],
  ])('is not denied by the case that stands before it: %s', (text) => {
    const found = choiceOf(
      { heading: 'Reversion', text: `Purchaser is under no obligation to produce. ${text}` },
      'no_obligation_to_produce',
    );
    expect(found?.value).toEqual({ kind: 'choice', choice: 'no_obligation_dated_reversion' });
  });

  it('is not denied by what is said of something else', () => {
    const found = choiceOf(
      {
        heading: 'Option fee',
        text: 'The option fee comes off the price, the extension fee does not.',
      },
      'option_initial_applicable',
    );
    expect(found?.value).toEqual({ kind: 'choice', choice: 'applicable' });
  });
});

it('sets a footnote that says otherwise against the clause that it stands under', () => {
  const clause = {
    heading: 'Option fee',
    text: 'The option fee shall be applicable against the purchase price.',
  };
  const note = { text: 'The option fee is not applicable against the purchase price.', part: 'footnotes' };
  const found = findingsOf([clause, { ...note, noteOf: 1 }], ['remake']);
  expect(found.conflicts.map(({ term }) => term)).toContain('option_initial_applicable');
  expect(valueOf(found, 'option_initial_applicable')?.flags).toContain('clause-against-clause');
});
