import type { Bilingual } from '#domain/text/bilingual.ts';

/** On every document, whatever its template says. */
export const NOT_LEGAL_ADVICE: Bilingual = {
  en: 'This document is not legal advice.',
  ko: '본 문서는 법률 자문이 아니다.',
};
