import { counted } from '#domain/text/counted.ts';
import type { RestoredCopies } from '#contract/methods.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const settingsMessages = defineMessages({
  en: {
    title: 'Settings',
    language: 'Language',
    theme: 'Light',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    person: 'Author',
    authorName: 'Your name',
    authorHint: 'Written into Word files as the author.',
    initials: 'Initials',
    initialsHint: 'Beside the comments of a redline.',
    firmName: 'Company or firm',
    firmHint: 'Printed in the header of documents.',
    keyboard: 'Keyboard',
    letterShortcuts: 'Single-letter shortcuts',
    letterShortcutsHint:
      'One letter or sign alone goes to a place, moves in a list or marks a term. Switch this off for speech input. Shortcuts with Ctrl or ⌘, arrow keys, and typing figures on a row stay.',
    workspace: 'Workspace',
    file: 'File',
    size: 'Size',
    deals: 'Deals',
    lastBackup: 'Last backup',
    never: 'none yet',
    move: 'Move it to a safe folder',
    acceptContent: 'I have looked: use it as it stands',
    moved: 'The workspace was moved. Jibun now uses the copy in its own folder.',
    diagnosis: 'Something went wrong?',
    diagnosisAbout:
      'This file tells an engineer versions, sizes, counts and whether the workspace and its backups are whole. Nothing of any deal, no name and no folder is in it. Nothing is sent: you save it and decide.',
    diagnosisSave: 'Save a diagnosis',
    backups: 'Backups',
    backupsAbout:
      'Jibun makes backups by itself, apart from the data. Restoring first shows what a backup holds, then brings in the deals you choose as copies; nothing that is here is replaced.',
    backUpNow: 'Back up now',
    backedUp: 'A backup was made.',
    at: 'Made',
    restore: 'Restore as copies',
    restoreOf: (at: string) => `Restore as copies: the backup of ${at}`,
    restored: (deals: number, house: RestoredCopies['house']) =>
      [
        deals === 0 ? '' : counted(deals, 'deal was restored as a copy.', 'deals were restored as copies.'),
        house.takenCount === 0 ? '' : `House precedents and ladders brought back: ${house.takenCount}.`,
        house.differingLadderCount === 0
          ? ''
          : `House ladders that differ and were left as they are: ${house.differingLadderCount}.`,
        house.keptConfidentialCount === 0
          ? ''
          : `House precedents that are confidential on one side only and stay confidential: ${house.keptConfidentialCount}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    restoreTitle: (at: string) => `Restore as copies: backup of ${at}`,
    restoreAbout:
      'The deals you choose come in as copies with the date of the backup in their titles. The deals here stay as they are.',
    restoreWhat: 'Deals in this backup',
    restoreAll: 'All deals',
    ofBackup: (deals: number, size: string) => `${counted(deals, 'deal', 'deals')}, ${size} in all`,
    lastChange: (at: string) => `last changed ${at}`,
    drafts: (n: number) => counted(n, 'draft', 'drafts'),
    standings: {
      same: 'same as today',
      older: 'older than the deal here',
      newer: 'newer than the deal here',
      'in-bin': 'here in the bin',
      gone: 'no longer here',
    },
    houseToo: (n: number) =>
      `House precedents and ladders too: ${counted(n, 'differs', 'differ')} from those here`,
    noDealsInBackup: 'This backup holds no deals.',
    chooseSome: 'Choose at least one deal.',
    restoreChosen: (n: number) => `Restore ${counted(n, 'deal as a copy', 'deals as copies')}`,
    restoreHouseOnly: 'Restore house precedents',
    restoreUndone: (deals: number, isHouseLeft: boolean) =>
      [
        deals === 0
          ? 'No copy was left to take back.'
          : `${counted(deals, 'copy was', 'copies were')} moved to the bin.`,
        isHouseLeft ? 'House precedents were changed since and were left as they are.' : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    restoreUndoneHouse: 'House precedents are as they were before.',
    noBackups: 'No backup has been made yet.',
    dealCount: (n: number) => counted(n, 'deal', 'deals'),
    library: 'Library',
    problems: (n: number) =>
      counted(n, 'entry of the library could not be read:', 'entries of the library could not be read:'),
    noProblems: (terms: number, cases: number) =>
      `${counted(terms, 'term', 'terms')} and ${counted(cases, 'case', 'cases')} were read without a fault.`,
    about: 'About',
    version: (version: string) => `Version ${version}`,
    aboutText:
      'Works without a network; nothing leaves this computer. Jibun is not legal advice. Typeface: Pretendard, SIL Open Font License.',
  },
  ko: {
    title: '설정',
    language: '언어',
    theme: '화면',
    themes: { system: '시스템 설정', light: '밝게', dark: '어둡게' },
    person: '작성자',
    authorName: '이름',
    authorHint: 'Word 파일의 작성자로 기록합니다.',
    initials: '이니셜',
    initialsHint: '수정 표시본의 메모에 표시합니다.',
    firmName: '회사',
    firmHint: '문서 머리글에 표시합니다.',
    keyboard: '키보드',
    letterShortcuts: '한 글자 단축키 사용',
    letterShortcutsHint:
      '글자나 기호 하나로 화면을 옮기고, 목록을 이동하고, 조건을 표시합니다. 음성 입력을 쓸 때는 꺼 두십시오. Ctrl·⌘ 단축키와 방향키, 행에서 숫자 입력은 그대로 쓸 수 있습니다.',
    workspace: '작업 파일',
    file: '파일',
    size: '크기',
    deals: '거래',
    lastBackup: '최근 백업',
    never: '아직 없음',
    move: '안전한 폴더로 옮기기',
    acceptContent: '확인했으며 지금 내용을 그대로 사용',
    moved: '작업 파일을 옮겼습니다. 이제 지분 전용 폴더의 파일을 사용합니다.',
    diagnosis: '문제가 생겼다면',
    diagnosisAbout:
      '버전, 크기, 건수와 작업 파일·백업의 손상 여부를 엔지니어가 볼 수 있게 담은 파일입니다. 거래의 내용, 이름, 폴더 경로는 들어가지 않으며 어디로도 전송되지 않습니다. 저장한 뒤 보낼지는 직접 정합니다.',
    diagnosisSave: '진단 파일 저장',
    backups: '백업',
    backupsAbout:
      '백업은 자동으로 만들어 데이터와 따로 보관합니다. 복원할 때는 백업의 내용을 먼저 보여 드리고, 고른 거래만 사본으로 가져옵니다. 현재의 거래는 바뀌지 않습니다.',
    backUpNow: '지금 백업',
    backedUp: '백업을 만들었습니다.',
    at: '시각',
    restore: '사본으로 복원',
    restoreOf: (at) => `${at} 백업을 사본으로 복원`,
    restored: (deals, house) =>
      [
        deals === 0 ? '' : `거래 ${deals}건을 사본으로 복원했습니다.`,
        house.takenCount === 0 ? '' : `자사 선례·협상 단계 ${house.takenCount}건을 복원했습니다.`,
        house.differingLadderCount === 0
          ? ''
          : `내용이 다른 자사 협상 단계 ${house.differingLadderCount}건은 현재 내용을 그대로 두었습니다.`,
        house.keptConfidentialCount === 0
          ? ''
          : `현재와 백업의 대외비 여부가 다른 자사 선례 ${house.keptConfidentialCount}건은 대외비로 두었습니다.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    restoreTitle: (at) => `사본으로 복원: ${at} 백업`,
    restoreAbout: '고른 거래를 제목에 백업 날짜를 붙인 사본으로 가져옵니다. 현재의 거래는 바뀌지 않습니다.',
    restoreWhat: '백업에 있는 거래',
    restoreAll: '모든 거래',
    ofBackup: (deals, size) => `거래 ${deals}건, 전체 ${size}`,
    lastChange: (at) => `최종 수정 ${at}`,
    drafts: (n) => `초안 ${n}건`,
    standings: {
      same: '현재와 같음',
      older: '현재 거래보다 이전 내용',
      newer: '현재 거래보다 나중 내용',
      'in-bin': '현재 휴지통에 있음',
      gone: '현재 없음',
    },
    houseToo: (n) => `자사 선례·협상 단계도 복원(현재와 다른 것 ${n}건)`,
    noDealsInBackup: '이 백업에는 거래가 없습니다.',
    chooseSome: '거래를 하나 이상 고르세요.',
    restoreChosen: (n) => `거래 ${n}건을 사본으로 복원`,
    restoreHouseOnly: '자사 선례 복원',
    restoreUndone: (deals, isHouseLeft) =>
      [
        deals === 0 ? '되돌릴 사본이 없습니다.' : `사본 ${deals}건을 휴지통으로 옮겼습니다.`,
        isHouseLeft ? '자사 선례는 복원 뒤에 변경되어 그대로 두었습니다.' : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    restoreUndoneHouse: '자사 선례를 복원 전 상태로 되돌렸습니다.',
    noBackups: '아직 백업이 없습니다.',
    dealCount: (n) => `거래 ${n}건`,
    library: '라이브러리',
    problems: (n) => `라이브러리 항목 ${n}개를 읽지 못했습니다:`,
    noProblems: (terms, cases) => `조건 ${terms}개와 사례 ${cases}건을 오류 없이 읽었습니다.`,
    about: '정보',
    version: (version) => `버전 ${version}`,
    aboutText:
      '네트워크 없이 작동하며 데이터는 이 컴퓨터를 벗어나지 않습니다. 지분은 법률 자문을 제공하지 않습니다. 글꼴: 프리텐다드(SIL Open Font License).',
  },
});
