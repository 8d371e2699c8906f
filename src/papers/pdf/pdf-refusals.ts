import { Fail } from '#domain/base/failure.ts';

export function lockedPdf(): Fail {
  return new Fail('refused', {
    en: 'This PDF is closed with a password. Open it with its password, print it to a PDF without one, and open that; or ask for the Word file.',
    ko: '암호가 걸린 PDF입니다. 암호로 열어 암호 없는 PDF로 다시 저장한 뒤 여세요. Word 파일로 받아도 됩니다.',
  });
}

export function damagedPdf(): Fail {
  return new Fail('refused', {
    en: 'This PDF is damaged or was not sent whole. Ask for it again.',
    ko: '손상되었거나 일부만 전송된 PDF입니다. 다시 받으세요.',
  });
}

export function pdfWithoutText(pages: number): Fail {
  return new Fail('refused', {
    en: `This PDF has no text: its pages (${pages}) are pictures, as a scanner makes them. Ask for the Word file, or have its text recognised and open the result.`,
    ko: `글자 정보가 없는 PDF입니다(${pages}쪽 모두 스캔한 그림). Word 파일로 받거나, 문자 인식(OCR)을 거친 파일을 여세요.`,
  });
}

export function tooManyPages(pages: number, most: number): Fail {
  return new Fail('too-large', {
    en: `This PDF has ${pages} pages; up to ${most} can be read. Split it and open the part with the agreement.`,
    ko: `${pages}쪽짜리 PDF입니다. ${most}쪽까지 읽을 수 있습니다. 계약서 부분만 나누어 여세요.`,
  });
}
