import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const firstRunMessages = defineMessages({
  en: {
    promise: 'Know your stake before you sign.',
    about:
      'Jibun keeps your remake and co-production deals on this computer, sets each draft against benchmark clauses and real cases, and shows where your position is weak and what that costs. Nothing leaves the machine.',
    doors: 'How would you like to begin?',
    sampleTitle: 'Open a sample',
    sampleAbout: 'A finished example, from the first draft to the brief.',
    startTitle: 'Start a deal',
    startAbout: 'Five answers, then the fifteen points that matter most.',
    importTitle: 'Import a deal file',
    importAbout: 'A .json file that a colleague exported from Jibun.',
    skip: 'Go to the empty list',
    changeLanguage: 'Language',
  },
  ko: {
    promise: '서명하기 전에, 지분을 확인하세요.',
    about:
      '지분은 리메이크와 공동제작 거래를 이 컴퓨터에만 보관합니다. 초안마다 벤치마크 조항과 실제 사례를 나란히 놓고, 우리 측 협상력이 약한 곳과 그 대가를 보여 줍니다. 데이터는 외부로 나가지 않습니다.',
    doors: '무엇부터 시작할까요?',
    sampleTitle: '예시 열기',
    sampleAbout: '첫 초안부터 브리프까지 완성된 예를 봅니다.',
    startTitle: '새 거래 시작',
    startAbout: '다섯 가지만 답하면 핵심 조건 열다섯 개부터 시작합니다.',
    importTitle: '거래 파일 가져오기',
    importAbout: '동료가 지분에서 내보낸 .json 파일입니다.',
    skip: '빈 목록으로 이동',
    changeLanguage: '언어',
  },
});
