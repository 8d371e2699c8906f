import { counted } from '#domain/text/counted.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const editionNoticeMessages = defineMessages({
  en: {
    changes: (edition: string, n: number) =>
      n === 0
        ? `Library ${edition}: nothing changes`
        : `Library ${edition}: ${counted(n, 'change', 'changes')}`,
    title: (edition: string) => `What library ${edition} changes for this deal`,
    about: (before: string, after: string) =>
      `The deal was last looked at with ${before}. The app judges by ${after} already, so that a corrected record no longer misleads: what is listed here is what differs. Your ladders and your firm’s precedents stay as they are.`,
    aboutUndated: (before: string, after: string) =>
      `The deal is from before the library had editions, so it is compared with the oldest that is kept, ${before}. The app judges by ${after} already. Your ladders and your firm’s precedents stay as they are.`,
    paper: (draft: string) => `On ${draft}.`,
    accept: (edition: string) => `Judge by ${edition} from now on`,
    log: 'The change log of the library',
    terms: 'Terms',
    rules: 'Rules',
    questions: 'New questions on the situation',
    dimensions: 'Dimensions',
    wordings: (n: number) => `Only the wording of a clause: ${counted(n, 'term', 'terms')}`,
    nothing: 'Nothing that bears on this deal.',
    isNew: 'new, now applies',
    standing: 'Position',
    market: 'Market',
    ladder: 'Suggested ladder',
    ours: 'yours stays as it is',
    choices: (labels: string) => `New choice: ${labels}`,
    clauses: (names: string) => `Clause wording: ${names}`,
    clauseNames: { protective: 'protective', middle: 'market or compromise', opening: 'their opening' },
    paperScore: 'what the paper gives',
    power: 'what the situation gives',
    moved: (before: string, after: string) => `${before} → ${after}`,
    none: 'none',
  },
  ko: {
    changes: (edition, n) =>
      n === 0 ? `라이브러리 ${edition}판: 변경 없음` : `라이브러리 ${edition}판: 변경 ${n}건`,
    title: (edition) => `라이브러리 ${edition}판에서 이 거래에 달라지는 점`,
    about: (before, after) =>
      `이 거래는 마지막으로 ${before}판에 따라 검토했습니다. 고친 기록이 계속 오해를 부르지 않도록 지분은 이미 ${after}판으로 판단하며, 아래는 그 차이입니다. 채택한 협상 단계와 자사 선례는 그대로입니다.`,
    aboutUndated: (before, after) =>
      `판이 도입되기 전의 거래이므로 보관 중인 가장 오래된 ${before}판과 비교합니다. 지분은 이미 ${after}판으로 판단합니다. 채택한 협상 단계와 자사 선례는 그대로입니다.`,
    paper: (draft) => `비교한 문서: ${draft}`,
    accept: (edition) => `이제부터 ${edition}판 기준으로 판단`,
    log: '라이브러리 변경 이력',
    terms: '조건',
    rules: '규정',
    questions: '새 상황 질문',
    dimensions: '영역',
    wordings: (n) => `조항 문안만 바뀐 조건 ${n}개`,
    nothing: '이 거래에 영향을 주는 변경이 없습니다.',
    isNew: '신규 적용',
    standing: '위치',
    market: '시장',
    ladder: '제안 협상 단계',
    ours: '채택한 단계는 그대로',
    choices: (labels) => `새 선택지: ${labels}`,
    clauses: (names) => `조항 문안: ${names}`,
    clauseNames: { protective: '보호', middle: '시장·절충', opening: '상대방 첫 제안' },
    paperScore: '초안이 주는 점수',
    power: '상황이 주는 점수',
    moved: (before, after) => `${before} → ${after}`,
    none: '없음',
  },
});
