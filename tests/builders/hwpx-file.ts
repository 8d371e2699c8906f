import { strToU8, zipSync } from 'fflate';

/** The smallest file of Hangul that holds this text, a paragraph for each line. */
export function hwpxFile(text: string): Uint8Array {
  const names =
    'xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph"';
  const body = text
    .split('\n')
    .map(
      (line) => `<hp:p id="0" paraPrIDRef="0"><hp:run charPrIDRef="0"><hp:t>${line}</hp:t></hp:run></hp:p>`,
    )
    .join('');
  return zipSync({
    mimetype: [strToU8('application/hwp+zip'), { level: 0 }],
    'Contents/header.xml': strToU8('<hh:head xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head"/>'),
    'Contents/section0.xml': strToU8(`<hs:sec ${names}>${body}</hs:sec>`),
  });
}
