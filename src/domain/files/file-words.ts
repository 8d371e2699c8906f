import type { Bilingual } from '#domain/text/bilingual.ts';
import type { FileKind } from './file-kind.ts';

/** `a Word document`: what a file is, where it is not what was wanted. */
export const FILE_KIND_WORDS: Readonly<Record<FileKind, Bilingual>> = {
  empty: { en: 'empty', ko: '빈 파일' },
  text: { en: 'plain text', ko: '일반 텍스트 파일' },
  html: { en: 'a web page (HTML)', ko: '웹 페이지(HTML)' },
  'rich-text': { en: 'an RTF document', ko: 'RTF 문서' },
  pdf: { en: 'a PDF', ko: 'PDF 문서' },
  word: { en: 'a Word document', ko: 'Word 문서' },
  hwp: { en: 'a Hangul document (HWP)', ko: '한글 문서(HWP)' },
  'open-document': { en: 'an OpenDocument file', ko: 'OpenDocument 문서' },
  spreadsheet: { en: 'an Excel workbook', ko: 'Excel 문서' },
  presentation: { en: 'a PowerPoint presentation', ko: 'PowerPoint 문서' },
  locked: { en: 'a document that is closed with a password', ko: '암호가 걸린 문서' },
  container: {
    en: 'in the container of older Office and Hangul documents, but none that Jibun knows',
    ko: '이전 Office·한글 문서와 같은 형식이지만 지분에서 알 수 없는 파일',
  },
  archive: { en: 'a compressed file (ZIP or the like)', ko: '압축 파일(ZIP 등)' },
  image: { en: 'a picture', ko: '그림 파일' },
  'sound-or-film': { en: 'a sound or film file', ko: '음성·영상 파일' },
  database: { en: "another program's database", ko: '다른 프로그램의 데이터베이스' },
  workspace: { en: 'a Jibun workspace or a backup of one', ko: '지분 작업 파일 또는 그 백업' },
  unknown: { en: 'of a kind that Jibun does not know', ko: '지분에서 알 수 없는 형식' },
};
