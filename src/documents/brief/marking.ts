import type { Bilingual } from '#domain/text/bilingual.ts';

/** `Privileged` only where the user states that counsel directed the document. */
export function markingOf(counselDirected: boolean): Bilingual {
  return counselDirected
    ? {
        en: 'Privileged & Confidential – Prepared at the direction of counsel',
        ko: '비밀유지특권 대상·대외비 – 변호사의 지시에 따라 작성',
      }
    : { en: 'Confidential – internal', ko: '대외비 – 내부용' };
}
