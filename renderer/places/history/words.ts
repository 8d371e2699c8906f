import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const historyMessages = defineMessages({
  en: {
    title: 'History',
    about:
      'Every change to this deal, newest first. Jump back and forth; nothing is lost until you change something else.',
    empty: 'Nothing has happened yet',
    emptyFiltered: 'No step touched this term',
    filter: 'Steps that touched',
    allTerms: 'All terms',
    beginning: 'The deal as it began',
    now: 'Here now',
    undone: 'undone',
    jump: 'Go to this step',
    jumpTo: (step: string) => `Go to the deal after “${step}”`,
    fork: 'Make a deal of it',
    forkFrom: (step: string) => `Make a new deal as it stood after “${step}”`,
    forkTitle: (title: string, day: string) => `${title} (as of ${day})`,
    forked: (title: string) => `“${title}” is a new deal.`,
    steps: 'Steps',
  },
  ko: {
    title: '이력',
    about:
      '이 딜에서 변경한 모든 내용을 최신순으로 보여 줍니다. 이전 시점으로 이동하거나 되돌아올 수 있습니다.',
    empty: '아직 변경 내역이 없습니다',
    emptyFiltered: '이 조건을 변경한 단계가 없습니다',
    filter: '조건으로 거르기',
    allTerms: '모든 조건',
    beginning: '딜을 처음 만든 상태',
    now: '현재',
    undone: '취소됨',
    jump: '이 시점으로 이동',
    jumpTo: (step) => `‘${step}’ 직후로 이동`,
    fork: '새 딜로 만들기',
    forkFrom: (step) => `‘${step}’ 직후의 상태로 새 딜 만들기`,
    forkTitle: (title, day) => `${title} (${day} 기준)`,
    forked: (title) => `‘${title}’ 딜을 새로 만들었습니다.`,
    steps: '단계',
  },
});
