import { describe, expect, it } from 'vitest';
import { outlineBrief } from '#documents/outline/outline.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import { aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { internalInput, paragraphsOf, theLibrary } from '#tests/builders/documents.ts';

const library = theLibrary();

/** A co-production in which Korea bears 15% of the cost. */
function aCoProduction(facts: Readonly<Record<string, string>>): DealDocument {
  const base = aDocument({
    drafts: [
      aDraft({
        entries: {
          fin_share_kr: anEntryOf({ kind: 'share', share: fraction(15, 100), base: 'production_budget' }),
        },
      }),
    ],
  });
  return {
    ...base,
    deal: { ...base.deal, kinds: ['co-production'], ourRoles: ['producer'] },
    situation: Object.fromEntries(
      Object.entries(facts).map(([id, answer]) => [FACT_PREFIX + id, { answer, note: `note on ${id}` }]),
    ),
  };
}

const SHARE_FACTS = { foreign_cofinance: 'yes', nationalities: 'two', other_shares: 'yes' };
const internal = async (deal: DealDocument, lang: 'en' | 'ko' = 'en') =>
  paragraphsOf(await writeBrief(internalInput(deal, library, lang)));

describe('the decision in the internal brief', () => {
  it('puts what the law stops above the recommendation, and both above everything else', async () => {
    const lines = await internal(aCoProduction({ ...SHARE_FACTS, location_incentive: 'counted' }));
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    const [stop, word, summary] = [
      at('Two nationalities and a Korean share under 20%'),
      at('Not enough known'),
      lines.lastIndexOf('Summary'),
    ];
    expect(stop).toBeGreaterThan(-1);
    expect(word).toBeGreaterThan(stop);
    expect(summary).toBeGreaterThan(word);
  });

  it('leads with the middle of what their paper is worth, then eight of ten cases and the average', async () => {
    const priced = (lang: 'en' | 'ko') => ({
      ...internalInput(aCoProduction(SHARE_FACTS), library, lang),
      whole: {
        kind: 'priced' as const,
        expectedMinor: 91_418_700,
        p10Minor: -3_000_000,
        medianMinor: 40_000_000,
        p90Minor: 200_000_000,
        currency: 'USD' as const,
        isConditional: true,
      },
    });
    const lineOf = async (lang: 'en' | 'ko', text: string) =>
      paragraphsOf(await writeBrief(priced(lang))).find((line) => line.includes(text));
    expect(await lineOf('en', 'in eight of ten cases')).toBe(
      'USD 400,000 after tax, in the middle, if the film is made · in eight of ten cases USD −30,000 to USD 2m · ≈ USD 914,000 on average',
    );
    expect(await lineOf('ko', '열에 여덟')).toBe(
      '40만 달러 세후 중앙값, 영화가 제작되는 경우 · 열에 여덟은 −3만 달러 ~ 200만 달러 · 평균 ≈ 91만 4,000달러',
    );
  });

  it('says that the day of the decision has passed, and does not show it as a deadline to come', async () => {
    const deal = aCoProduction(SHARE_FACTS);
    const due = (dueOn: string) => internal({ ...deal, mandate: { decidedBy: '대표이사', dueOn } });
    // The brief is of November 23, 2026.
    expect(await due('2026-11-22')).toContain('대표이사 was due on November 22, 2026, which has passed');
    expect(await due('2026-11-23')).toContain('대표이사 by November 23, 2026');
  });
});

describe('the rule checks of the internal brief', () => {
  it('put what failed first, then what is unknown with what is missing, then what is met', async () => {
    const lines = await internal(
      aCoProduction({ ...SHARE_FACTS, recognition_papers: 'all', location_incentive: 'counted' }),
    );
    // What failed stands on the page of the decision too.
    const at = (text: string) => lines.findLastIndex((line) => line.includes(text));
    const [failed, unknown, met] = [
      at('Two nationalities and a Korean share under 20%'),
      at('Missing: Where is the co-producing partner established?'),
      at('All papers of the filing list are ready'),
    ];
    expect(failed).toBeGreaterThan(lines.lastIndexOf('Rule checks'));
    expect(unknown).toBeGreaterThan(failed);
    expect(met).toBeGreaterThan(unknown);
    expect(lines.join('\n')).toMatch(/✕ fail/);
  });

  it('name nature, article, confidence and age of each rule and cite its pages', async () => {
    const text = (await internal(aCoProduction({}))).join('\n');
    expect(text).toMatch(
      /statute \([^)]*, art\. [^)]*\), confidence high, as of [^(]*2026[^(]* \(5 months old\)/,
    );
    expect(text).toMatch(/law\.go\.kr/);
  });

  it('hold our facts with their notes, and not among the answers on the situation', async () => {
    const lines = await internal(aCoProduction({ partner_country: 'us' }));
    const [facts, situation] = [lines.indexOf('Facts relied on'), lines.lastIndexOf('Our situation')];
    const answer = lines.findIndex((line) => line.includes('note on partner_country'));
    expect(facts).toBeGreaterThan(0);
    expect(answer).toBeGreaterThan(facts);
    expect(answer).toBeLessThan(situation);
    expect(lines.join('\n')).not.toContain('fact.partner_country');
  });

  it('read in Korean', async () => {
    const text = (await internal(aCoProduction(SHARE_FACTS), 'ko')).join('\n');
    for (const words of ['규정 점검', '✕ 미충족', '부족한 정보:', '5개월 경과', '근거가 된 사실관계'])
      expect(text).toContain(words);
  });

  it('are counted in the outline', () => {
    const { sections } = outlineBrief(internalInput(aCoProduction(SHARE_FACTS), library, 'en'));
    const section = sections.find(({ title }) => title.en === 'Rule checks');
    expect(section?.isPrivate).toBe(true);
    expect(section?.detail.en).toMatch(/^1 fail, \d+ unknown/);
    expect(section?.detail.ko).toMatch(/^미충족 1개, 확인 필요 \d+개/);
  });
});
