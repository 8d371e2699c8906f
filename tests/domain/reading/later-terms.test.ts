import { describe, expect, it } from 'vitest';
import type { DealKind } from '#domain/library/term.ts';
import { likelyTerms } from '#domain/reading/likely-terms.ts';
import { termWords } from '#domain/reading/word-weights.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

/* Terms that came later are found in the words in which papers speak of them, in both languages. */

const library = theLibrary();

const SAID: readonly (readonly [string, DealKind, string, string])[] = [
  [
    'exercise_by_payment',
    'remake',
    'Purchaser may effect the exercise of option by serving an exercise notice upon Owner by certified mail.',
    '매수인은 옵션 기간 내에 권리자에게 행사 통지를 함으로써 옵션을 행사할 수 있다.',
  ],
  [
    'development_ownership',
    'remake',
    'All development materials resulting from pre-production activities shall from their inception belong to Purchaser.',
    '옵션이 소멸하더라도 매수인이 작성한 개발 자료와 각본은 매수인에게 귀속한다.',
  ],
  [
    'power_of_attorney',
    'remake',
    'Owner hereby appoints Purchaser its irrevocable attorney-in-fact to execute such further documents.',
    '권리자는 약식 양도서에 서명하고, 매수인을 서명 대리권을 가진 자로 위임장을 교부한다.',
  ],
  [
    'similar_works',
    'remake',
    'Owner acknowledges that Purchaser may develop similar works and signs the submission release annexed hereto.',
    '매수인은 권리자를 배제하고 원작자와 직접 거래하지 아니한다(우회 금지).',
  ],
  [
    'price_security',
    'remake',
    'Owner shall have a lien and security interest in the Property until the Purchase Price is paid.',
    '구매가가 완납될 때까지 권리자는 원작에 대하여 담보권을 가진다.',
  ],
  [
    'cure_period',
    'remake',
    'In case of a payment default Purchaser shall have a grace period of 30 days after notice.',
    '매수인이 지급을 지체한 경우 통지 후 30일의 시정 기간을 둔다.',
  ],
  [
    'buyer_insolvency',
    'remake',
    'In the event of bankruptcy or insolvency of Purchaser the Option shall terminate.',
    '매수인에 대하여 파산 또는 회생 절차가 개시된 경우 옵션은 소멸한다.',
  ],
  [
    'confidentiality_disclosure',
    'co-production',
    'The terms are subject to confidentiality, and no press release shall be issued without consent.',
    '당사자는 본 계약에 관하여 비밀유지 의무를 부담하며 보도자료는 합의하여 배포한다.',
  ],
  [
    'delivery_acceptance',
    'distribution',
    'Distributor may by technical rejection refuse the deliverables set out in the delivery schedule.',
    '배급사는 납품된 자료의 기술 검수를 거쳐 납품 거절을 통지할 수 있다.',
  ],
  [
    'sales_agent_performance',
    'distribution',
    'The performance clause applies if the sales threshold is not met by the Sales Agent.',
    '해외세일즈사가 판매 목표를 달성하지 못하면 실적 조건에 따라 해지할 수 있다.',
  ],
];

describe.each(SAID)('%s', (termId, kind, english, korean) => {
  const terms = library.terms.filter(({ kinds }) => kinds.includes(kind));
  const table = { library, words: termWords(terms), currency: 'USD' as const, rates: [] };

  it.each([
    ['English', english],
    ['Korean', korean],
  ])('is among the first three for its clause in %s', (_language, said) => {
    const likely = likelyTerms({ said, headings: [] }, terms, new Set(), table).map(({ id }) => id);
    expect(likely.slice(0, 3)).toContain(termId);
  });
});
