import type { DealDocument } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { theLibrary } from './the-library.ts';
import { aRichDeal } from './rich-deal.ts';
import { digestOf, someBytes } from './papers.ts';

/** The bytes of the papers of `aWholeDeal`, by digest. */
export const ORIGINALS: ReadonlyMap<string, Uint8Array> = new Map(
  [Buffer.alloc(1_200_000, someBytes(4_000, 21)), someBytes(40_000, 22), someBytes(3_000, 23)].map(
    (bytes) => [digestOf(bytes), bytes],
  ),
);
const [theirDraft = '', ourRedline = '', workingCopy = ''] = ORIGINALS.keys();

export function aPaper(over: Partial<Paper> = {}): Paper {
  const digest = over.digest ?? theirDraft;
  return {
    side: 'theirs',
    direction: 'received',
    on: '2026-11-20',
    round: 1,
    fileName: 'Larchmont — Option Agreement (v1).docx',
    digest,
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    sizeBytes: ORIGINALS.get(digest)?.length ?? 1,
    ...over,
  };
}

/** A deal that holds everything that a deal can hold, optional fields included. */
export function aWholeDeal(): DealDocument {
  const { deal, drafts, ladders, situation } = aRichDeal(theLibrary());
  const [first, second, ...others] = drafts;
  if (!first || !second) throw new Error('A rich deal has two drafts.');
  const [termId = '', entry] = Object.entries(first.entries)[0] ?? [];
  if (!entry) throw new Error('Their first draft says something.');
  return {
    deal: {
      ...deal,
      titleIn: { en: 'Moonlit Stair remake', ko: '달빛 계단 리메이크' },
      parties: deal.parties.map((party, index) =>
        index === 0
          ? {
              ...party,
              nameIn: { en: 'Hangang Film', ko: '한강필름' },
              organised: 'the Republic of Korea · 대한민국',
              address: '서울특별시 마포구 월드컵북로 1, 3층',
              signatory: '김한강',
              signatoryTitle: '대표이사',
              noticeEmail: 'legal@hangang.example',
            }
          : party,
      ),
      project: { ...deal.project, chainOfTitle: '저작권 등록증(2019)\n감독·각본 양도계약서(2018)' },
    },
    drafts: [
      {
        ...first,
        labelIn: { ko: '1차 초안' },
        isFinal: true,
        entries: {
          ...first.entries,
          [termId]: {
            ...entry,
            found: {
              paperId: 'paper-1',
              quotation: 'an option fee of US$30,000 (three hundred thousand)',
              at: { part: 'body', clause: '4(b)', paragraph: 17, page: 6 },
              confidence: 0.8125,
              flags: ['words-against-figures', 'alternatives'],
            },
          },
        },
      },
      { ...second, labelIn: { en: 'Counter', ko: '역제안' }, sentOn: '2026-11-24' },
      ...others,
    ],
    ladders: {
      ...ladders,
      credit_based_on: {
        ask: {
          condition: { en: 'Our film is named in the main titles.', ko: '본편 크레딧에 원작을 표기한다.' },
          met: { [first.id]: false, [second.id]: true },
        },
      },
    },
    situation,
    money: {
      assumptions: { production_overhead: fraction(3, 20) },
      scenarios: {},
      chances: { lapsed: fraction(3, 5), exercisedNotMade: fraction(1, 10), made: fraction(3, 10) },
    },
    papers: {
      'paper-1': aPaper({
        draftId: first.id,
        reading: {
          isDone: false,
          decisions: {
            [termId]: {
              decision: 'corrected',
              quotation: 'an option fee of US$30,000',
              value: { kind: 'text', text: 'US$30,000' },
            },
          },
          issues: { [termId]: { status: '회신 대기', owner: 'Purchaser' } },
        },
      }),
      'paper-2': aPaper({
        side: 'ours',
        direction: 'sent',
        on: '2026-11-24',
        fileName: '역제안_최종_협상용.docx',
        digest: ourRedline,
        draftId: second.id,
      }),
      'paper-3': aPaper({
        side: 'ours',
        direction: 'kept',
        fileName: '검토용 사본.pdf',
        digest: workingCopy,
      }),
    },
    mustHaves: { reversion_term: { reason: '권리 복귀 없이는 서명하지 않는다.' } },
    accepted: { territory_language: { on: '2026-11-25', draftId: second.id, note: '영어권 전체로 충분함.' } },
    beyondMending: { art_100: { reason: '감독이 동의를 거절했다.', on: '2026-11-26' } },
    alternative: {
      what: '다른 제작사의 구두 제안',
      worth: { amountMinor: 20_000_000, currency: 'USD' },
      likelihood: fraction(1, 3),
    },
    mandate: { decidedBy: '대표이사', dueOn: '2026-12-15' },
    decision: { verdict: 'counter', reason: '리버전 기한을 먼저 확인한다.', on: '2026-11-26' },
    judgedBy: { edition: '2026.1', on: '2026-11-24' },
    redlineChanges: {
      'change-1': {
        paperId: 'paper-1',
        draftId: second.id,
        order: 0,
        isIncluded: true,
        proposed: 'an option fee of US$45,000',
        termIds: [termId],
        place: '4(b) Option Fee',
        change: {
          find: 'an option fee of US$30,000',
          replace: 'an option fee of US$50,000',
          clause: '4(b)',
          comment: '통화한 대로 반영했습니다.',
        },
      },
      'change-2': {
        paperId: 'paper-1',
        draftId: second.id,
        order: 1,
        isIncluded: false,
        termIds: [],
        place: '',
        change: { insertAfter: '제4조', text: '권리는 5년 뒤 복귀한다.' },
      },
    },
  };
}
