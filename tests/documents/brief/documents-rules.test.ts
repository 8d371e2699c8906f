import { describe, expect, it } from 'vitest';
import { outlineBrief } from '#documents/brief/outline-brief.ts';
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
  it('puts the recommendation first, then what the law stops, both above everything else', async () => {
    const lines = await internal(aCoProduction({ ...SHARE_FACTS, location_incentive: 'counted' }));
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    const [word, stop, summary] = [
      at('Not enough known'),
      at('Two nationalities and a Korean share under 20%'),
      lines.lastIndexOf('Summary'),
    ];
    expect(word).toBeGreaterThan(-1);
    expect(stop).toBeGreaterThan(word);
    expect(summary).toBeGreaterThan(stop);
  });

  it('says that the day of the decision has passed, and does not show it as a deadline to come', async () => {
    const deal = aCoProduction(SHARE_FACTS);
    const due = (dueOn: string) => internal({ ...deal, mandate: { decidedBy: '대표이사', dueOn } });
    // The brief is of November 23, 2026.
    expect((await due('2026-11-22')).join('\n')).toContain(
      'To be decided by November 22, 2026, which has passed; 대표이사 decides.',
    );
    expect((await due('2026-11-23')).join('\n')).toContain(
      'To be decided by November 23, 2026; 대표이사 decides.',
    );
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
    const [facts, next] = [lines.indexOf('Facts relied on'), lines.lastIndexOf('Open questions')];
    const answer = lines.findIndex((line) => line.includes('note on partner_country'));
    expect(facts).toBeGreaterThan(0);
    expect(answer).toBeGreaterThan(facts);
    // Nothing else is answered: the part on the situation is left out.
    expect(lines).not.toContain('Our situation');
    expect(answer).toBeLessThan(next);
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
