import type { DealKind } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** A numbered point of a deal memo: its heading, and what it gathers from the draft. */
export type MemoPoint = {
  readonly heading: Bilingual;
  /** Families of terms, in the order in which they are said. */
  readonly families: readonly string[];
};

/**
 * Never cut for want of room: a memo without its law says nothing on the day that it is needed, a percentage of a budget
 * that nobody has defined is any sum, and a fee for an extension without their number is an option without an end.
 */
export const ALWAYS_SAID: ReadonlySet<string> = new Set([
  'governing_law',
  'law_forum',
  'purchase_price_fixed',
  'purchase_price_pct_budget',
  'purchase_price_floor',
  'purchase_price_ceiling',
  'budget_definition',
  'option_fee_initial',
  'option_period_initial',
  'option_extension_count',
  'option_extension_period',
  'option_extension_fee',
]);

/** The points after the parties and the work. The last takes in every family that no other names. */
export const MEMO_POINTS: Readonly<Record<DealKind, readonly MemoPoint[]>> = {
  remake: [
    point('Option', '옵션', 'option'),
    point('Purchase price', '구매가', 'price', 'bonus'),
    point('Contingent compensation', '수익지분', 'contingent', 'passive'),
    point('Rights', '권리의 범위', 'rights', 'preemption'),
    point('Reversion', '권리 복귀', 'reversion'),
    point('Credit and services', '크레딧과 용역', 'credit_creative', 'services'),
    point('Accounting and tax', '정산과 세금', 'money_admin', 'tax'),
    point('Law and other terms', '준거법과 기타', 'legal'),
  ],
  'co-production': coProductionPoints(),
  distribution: coProductionPoints(),
};

function coProductionPoints(): readonly MemoPoint[] {
  return [
    point('Financing', '파이낸싱', 'financing', 'incentives'),
    point('Recoupment and profit', '회수와 수익 배분', 'waterfall', 'fees'),
    point('Copyright and rights', '저작권과 권리', 'rights', 'reversion'),
    point('Distribution and sales', '배급과 세일즈', 'distribution', 'sales'),
    point('Creative control and credit', '창작 통제와 크레딧', 'creative', 'governance', 'credits'),
    point('Production and labor', '제작과 노동', 'production', 'labour', 'guild_ai', 'risk'),
    point('Accounting, collection and tax', '정산·수금과 세금', 'collection', 'money', 'money_admin', 'tax'),
    point('Law and other terms', '준거법과 기타', 'legal'),
  ];
}

function point(en: string, ko: string, ...families: readonly string[]): MemoPoint {
  return { heading: { en, ko }, families };
}

/** What will be annexed to the long form; none of it is written yet. */
export const MEMO_EXHIBITS: Readonly<Record<DealKind, readonly Bilingual[]>> = {
  remake: [
    { en: 'Short-form option agreement', ko: '약식 옵션 계약서' },
    { en: 'Short-form assignment of rights', ko: '약식 권리양도증서' },
  ],
  'co-production': [
    { en: 'Approved budget and finance plan', ko: '확정 예산 및 재원 조달 계획' },
    { en: 'Order of recoupment', ko: '회수 순위표' },
  ],
  distribution: [
    { en: 'Territories and media', ko: '지역 및 매체' },
    { en: 'Delivery schedule', ko: '납품 목록' },
  ],
};
