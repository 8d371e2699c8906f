import { Fail } from '#domain/base/failure.ts';

export function damagedXml(): Fail {
  return new Fail('invalid-input', {
    en: 'The text of this file (XML) is not well formed, so nothing was changed in it. Open it in Word, save it as .docx and use that file.',
    ko: '파일의 본문(XML)이 형식에 맞지 않아 아무것도 고치지 않았습니다. Word에서 열어 .docx로 다시 저장한 파일을 사용해 주세요.',
  });
}
