import { kindOfFile } from '#domain/files/file-kind.ts';
import type { Preview } from '#domain/preview/preview.ts';
import { previewExcel } from '#word/preview/preview-excel.ts';
import { previewWord } from '#word/preview/preview-word.ts';
import type { Step, Task } from './task.ts';

/** How a Word or Excel file of ours will look, from its bytes and nothing else. */
export const preview: Task<{ readonly bytes: Uint8Array }, Preview> = {
  label: { en: 'The preview', ko: '미리보기' },
  limitMs: 30_000,
  whenTooMuch: {
    en: 'Save the file and look at it in the program that opens it.',
    ko: '파일을 저장하여 해당 프로그램에서 확인하세요.',
  },
  run: ({ bytes }): Generator<Step, Preview> =>
    kindOfFile(bytes) === 'spreadsheet' ? previewExcel(bytes) : previewWord(bytes),
};
