import { Fail } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** The file is not whole, or what is in it is not what its form promises. `what` goes into a sentence of its own. */
export function damagedFile(what: Bilingual): Fail {
  return new Fail('invalid-input', {
    en: `This file is damaged: ${what.en}. Ask for it again, or open it in the program that made it and save it anew.`,
    ko: `파일이 손상되었습니다. ${what.ko} 파일을 다시 받거나, 작성한 프로그램에서 열어 다시 저장해 주세요.`,
  });
}

export function tooLargeFile(what: Bilingual): Fail {
  return new Fail('too-large', {
    en: `This file is too large to read: ${what.en}. Split it, or save the part that matters as a file of its own.`,
    ko: `파일이 너무 커서 읽을 수 없습니다. ${what.ko} 나누어 저장하거나 필요한 부분만 따로 저장해 주세요.`,
  });
}

/** Nothing that an office program writes; made so on purpose, or by a broken program. */
export function unsafeFile(what: Bilingual): Fail {
  return new Fail('invalid-input', {
    en: `This file was not opened: ${what.en}. No office program writes such a file. Ask the sender for it again.`,
    ko: `파일을 열지 않았습니다. ${what.ko} 일반적인 문서 프로그램은 이런 파일을 만들지 않습니다. 보낸 사람에게 다시 요청해 주세요.`,
  });
}

export function lockedFile(): Fail {
  return new Fail('invalid-input', {
    en: 'This file is locked with a password. Open it in the program that made it, take the password off, save it and drop it again.',
    ko: '암호로 잠긴 파일입니다. 작성한 프로그램에서 열어 암호를 해제하고 저장한 뒤 다시 넣어 주세요.',
  });
}
