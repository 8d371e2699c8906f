import { counted } from '#domain/text/counted.ts';
import { defineMessages } from '#renderer/i18n/define-messages.ts';

export const previewMessages = defineMessages({
  en: {
    title: 'Preview',
    about:
      'Rendered from the file that will be saved. Approximate: Word breaks lines and pages itself, and a long paragraph goes to the next page whole.',
    aboutSheets: 'Read from the file that will be saved.',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    pages: (pages: number) => `About ${counted(pages, 'page', 'pages')}.`,
    sheets: (sheets: number) => `${counted(sheets, 'sheet', 'sheets')}.`,
    working: (label: string) => `${label}…`,
    behind: 'The order or the deal has changed; the preview is being renewed.',
    cancelled: 'The preview was cancelled.',
    renew: 'Renew the preview',
    progress: 'Progress of the preview',
    scale: 'Size',
    scales: { fit: 'Fit the width', full: '100%' },
    print: 'Print or save as PDF…',
    printAbout: 'The print is of this preview, not of Word’s own pages.',
    pagesOf: (name: string) => `Pages of ${name}`,
    failed: 'There is no preview',
  },
  ko: {
    title: '미리보기',
    about:
      '저장될 파일을 그대로 읽어 표시합니다. 줄과 쪽은 Word가 나누므로 실제와 다를 수 있으며, 긴 문단은 통째로 다음 쪽에 놓입니다.',
    aboutSheets: '저장될 파일을 그대로 읽어 표시합니다.',
    page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
    pages: (pages) => `약 ${pages}쪽`,
    sheets: (sheets) => `시트 ${sheets}개`,
    working: (label) => `${label}…`,
    behind: '선택이나 거래 내용이 바뀌어 미리보기를 갱신하고 있습니다.',
    cancelled: '미리보기를 취소했습니다.',
    renew: '미리보기 갱신',
    progress: '미리보기 진행',
    scale: '크기',
    scales: { fit: '너비에 맞춤', full: '100%' },
    print: '인쇄 또는 PDF로 저장…',
    printAbout: '인쇄물은 Word의 쪽이 아니라 이 미리보기를 그대로 찍은 것입니다.',
    pagesOf: (name) => `${name} 쪽`,
    failed: '미리보기를 표시할 수 없습니다',
  },
});
