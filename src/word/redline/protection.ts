import { Fail } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { WordPackage } from '../package/word-package.ts';
import { attributeOf } from './scan-xml.ts';

/**
 * Refuses a file that its sender has closed against changes, or whose signature a change would break. One that is
 * closed so that every change is tracked is open to tracked changes. Source: ECMA-376 part 1, 17.15.1.29 and 17.15.1.93.
 */
export function refuseProtected(file: WordPackage): void {
  if (file.names.some((name) => /^_xmlsignatures\//i.test(name))) throw new Fail('refused', SIGNED);
  const settings = file.partOf('settings');
  if (settings === undefined) return;
  const text = file.textOf(settings);
  const protection = tagOf(text, 'documentProtection');
  if (protection !== undefined && saysYes(attributeOf(protection, '\\S*enforcement'))) {
    const edit = attributeOf(protection, '\\S*edit') ?? 'none';
    const message = PROTECTED[edit];
    if (message) throw new Fail('refused', message);
  }
  const readOnly = tagOf(text, 'writeProtection');
  if (readOnly !== undefined && /:(?:hash|hashValue)\s*=/.test(readOnly))
    throw new Fail('refused', READ_ONLY);
}

function tagOf(xml: string, name: string): string | undefined {
  return new RegExp(`<\\w+:${name}\\s[^<>]*>`).exec(xml)?.[0];
}

/** An attribute is off where it is missing. */
function saysYes(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|true|on)$/.test(value);
}

const PROTECTED: Readonly<Record<string, Bilingual>> = {
  readOnly: {
    en: 'This file is protected against every change. Ask the sender for one that is not, or take the protection off in Word (Review, Restrict Editing) if you may.',
    ko: '모든 편집이 금지된 문서입니다. 보낸 사람에게 보호를 푼 문서를 요청하거나, 권한이 있으면 Word의 검토, 편집 제한에서 보호를 해제해 주세요.',
  },
  comments: {
    en: 'This file is open to comments only. Ask the sender for one that takes tracked changes, or take the protection off in Word (Review, Restrict Editing) if you may.',
    ko: '메모만 허용된 문서입니다. 보낸 사람에게 변경 내용 추적을 허용한 문서를 요청하거나, 권한이 있으면 Word의 검토, 편집 제한에서 보호를 해제해 주세요.',
  },
  forms: {
    en: 'This file is open to filling in forms only. Ask the sender for one that takes tracked changes, or take the protection off in Word (Review, Restrict Editing) if you may.',
    ko: '양식 입력만 허용된 문서입니다. 보낸 사람에게 변경 내용 추적을 허용한 문서를 요청하거나, 권한이 있으면 Word의 검토, 편집 제한에서 보호를 해제해 주세요.',
  },
};

const READ_ONLY: Bilingual = {
  en: 'This file may be changed only with a password. Ask the sender for one without, or save it under another name in Word and use that file.',
  ko: '쓰기 암호가 걸린 문서입니다. 보낸 사람에게 암호 없는 문서를 요청하거나 Word에서 다른 이름으로 저장한 파일을 사용해 주세요.',
};

const SIGNED: Bilingual = {
  en: 'This file bears a digital signature, which any change would break. Ask the sender for an unsigned version, or send your wording in a letter.',
  ko: '디지털 서명이 있는 문서여서 고치면 서명이 깨집니다. 보낸 사람에게 서명 전 문서를 요청하거나 수정 문안을 따로 보내 주세요.',
};
