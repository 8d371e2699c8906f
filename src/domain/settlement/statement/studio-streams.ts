import type { Bilingual } from '#domain/text/bilingual.ts';

/** Where a studio's statement counts box office, by market id. */
export const STUDIO_MARKETS = {
  us: { en: 'US and Canada', ko: '미국·캐나다' },
  foreign: { en: 'Other territories', ko: '해외(중국 제외)' },
  china: { en: 'China', ko: '중국' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The other media that bring receipts, by id. */
export const STUDIO_MEDIA = {
  video: { en: 'Home entertainment', ko: '홈엔터테인먼트' },
  tv: { en: 'Television and streaming licences', ko: 'TV·스트리밍 이용허락' },
  streaming: { en: 'Sale to a platform', ko: '플랫폼 판매' },
  other: { en: 'Other', ko: '기타' },
} as const satisfies Readonly<Record<string, Bilingual>>;
