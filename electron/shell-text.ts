import type { Lang } from '#domain/text/bilingual.ts';

/** The words of the native menu and dialogs. Everything else on screen is the page's. */
const TEXT = {
  file: { en: 'File', ko: '파일' },
  openWorkspace: { en: 'Open Another Workspace…', ko: '다른 작업 파일 열기…' },
  newWorkspace: { en: 'New Workspace…', ko: '새 작업 파일 만들기…' },
  showWorkspace: { en: 'Show Workspace File in Folder', ko: '작업 파일 위치 열기' },
  close: { en: 'Close Window', ko: '창 닫기' },
  quit: { en: 'Quit Jibun', ko: '지분 종료' },
  edit: { en: 'Edit', ko: '편집' },
  undo: { en: 'Undo', ko: '실행 취소' },
  redo: { en: 'Redo', ko: '다시 실행' },
  cut: { en: 'Cut', ko: '잘라내기' },
  copy: { en: 'Copy', ko: '복사' },
  paste: { en: 'Paste', ko: '붙여넣기' },
  pastePlain: { en: 'Paste as Plain Text', ko: '서식 없이 붙여넣기' },
  selectAll: { en: 'Select All', ko: '전체 선택' },
  view: { en: 'View', ko: '보기' },
  zoomIn: { en: 'Zoom In', ko: '확대' },
  zoomOut: { en: 'Zoom Out', ko: '축소' },
  zoomReset: { en: 'Actual Size', ko: '실제 크기' },
  fullScreen: { en: 'Full Screen', ko: '전체 화면' },
  devTools: { en: 'Developer Tools', ko: '개발자 도구' },
  window: { en: 'Window', ko: '창' },
  minimize: { en: 'Minimise', ko: '최소화' },
  zoom: { en: 'Zoom', ko: '확대/축소' },
  front: { en: 'Bring All to Front', ko: '모두 앞으로 가져오기' },
  help: { en: 'Help', ko: '도움말' },
  about: { en: 'About Jibun', ko: '지분 정보' },
  hide: { en: 'Hide Jibun', ko: '지분 가리기' },
  hideOthers: { en: 'Hide Others', ko: '기타 가리기' },
  unhide: { en: 'Show All', ko: '모두 보기' },
  aboutDetail: {
    en: 'Version {version}. Works without a network; nothing leaves this computer.\n\nJibun organises figures and sources for a negotiation. It is not legal advice. Have counsel qualified in the governing law read every agreement before you sign it.',
    ko: '버전 {version}. 네트워크 없이 작동하며, 자료는 이 컴퓨터를 벗어나지 않습니다.\n\n지분은 협상에 필요한 수치와 출처를 정리하는 도구이며, 법률 자문이 아닙니다. 서명 전에 반드시 준거법에 정통한 변호사의 검토를 받으세요.',
  },
  workspaceFiles: { en: 'Jibun workspaces', ko: '지분 작업 파일' },
  dealFiles: { en: 'Deal files', ko: '거래 파일' },
  packFiles: { en: 'Packs of precedents', ko: '선례집' },
  paperFiles: { en: 'Contracts (Word, Hangul, PDF, text)', ko: '계약 문서(Word·한글·PDF·텍스트)' },
  backupFiles: { en: 'Backups and workspaces', ko: '백업과 작업 파일' },
  templateFiles: { en: 'Templates', ko: '서식 파일' },
  wordFiles: { en: 'Word documents', ko: 'Word 문서' },
  excelFiles: { en: 'Excel workbooks', ko: 'Excel 통합 문서' },
  calendarFiles: { en: 'Calendar files', ko: '일정 파일' },
  allFiles: { en: 'All files', ko: '모든 파일' },
  leaveJibun: { en: 'Open this address outside Jibun?', ko: '지분 밖에서 이 주소를 열까요?' },
  openOutside: { en: 'Open', ko: '열기' },
  stay: { en: 'Do Not Open', ko: '열지 않기' },
  cannotOpen: { en: 'Jibun cannot open this workspace', ko: '작업 파일을 열 수 없습니다' },
  tryAgain: { en: 'Try Again', ko: '다시 시도' },
  chooseAnother: { en: 'Choose Another…', ko: '다른 파일 선택…' },
  restoreBackup: { en: 'Restore the Newest Backup', ko: '최근 백업으로 복원' },
  saveDiagnosis: { en: 'Save a Diagnosis…', ko: '진단 파일 저장…' },
  diagnosisFiles: { en: 'Diagnoses', ko: '진단 파일' },
  cannotSave: { en: 'The file cannot be saved here', ko: '이 위치에 파일을 저장할 수 없습니다' },
  quitShort: { en: 'Quit', ko: '종료' },
  cannotRestore: { en: 'The backup cannot be restored here', ko: '이 위치에 백업을 복원할 수 없습니다' },
  restored: { en: 'The backup was restored', ko: '백업을 복원했습니다' },
  openRestored: { en: 'Open', ko: '열기' },
  altered: { en: 'Jibun was changed after it was built', ko: '지분 프로그램이 변경되었습니다' },
  alteredDetail: {
    en: 'A part of the program is not the one that was built in, so it was not started. Your deals are untouched. Install Jibun again from where you had it.',
    ko: '프로그램 일부가 설치본과 달라 시작하지 않았습니다. 거래 자료는 그대로 있습니다. 처음 받은 곳에서 지분을 다시 설치해 주세요.',
  },
  stopped: { en: 'Jibun stopped working', ko: '지분이 작동을 멈췄습니다' },
  stoppedDetail: {
    en: 'Everything entered so far is saved. Start Jibun again.',
    ko: '지금까지 입력한 내용은 저장되어 있습니다. 지분을 다시 시작하세요.',
  },
} as const;

export type ShellWord = keyof typeof TEXT;

export function shellText(word: ShellWord, language: Lang): string {
  return TEXT[word][language];
}

/** The language of native text: the person's choice, else the system's. `locale` is a tag such as `ko-KR`. */
export function shellLanguage(chosen: Lang | null | undefined, locale: string): Lang {
  return chosen ?? (/^ko\b/i.test(locale) ? 'ko' : 'en');
}
