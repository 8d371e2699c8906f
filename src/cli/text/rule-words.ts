import type { RuleNature, RuleTopic } from '#domain/library/rule.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** How the command line names the topics of rules, in every command alike. */
export const TOPICS: Readonly<Record<RuleTopic, Bilingual>> = {
  recognition: { en: 'Recognition as a Korean film', ko: '한국영화 인정' },
  treaties: { en: 'Co-production treaties', ko: '공동제작 협정' },
  funding: { en: 'Public money', ko: '공적 지원' },
  'tax-credit': { en: 'Production tax credit', ko: '제작비 세액공제' },
  withholding: { en: 'Withholding tax', ko: '원천징수' },
  copyright: { en: 'Copyright', ko: '저작권' },
  'foreign-exchange': { en: 'Foreign exchange', ko: '외국환' },
  labour: { en: 'Working hours', ko: '근로시간' },
  guilds: { en: 'Guilds', ko: '미국 조합(길드)' },
  windows: { en: 'Release windows', ko: '공개 시기' },
  contracts: { en: 'Standard contracts', ko: '표준계약서' },
};

/** What binds, in words. */
export const NATURES: Readonly<Record<RuleNature, Bilingual>> = {
  statute: { en: 'statute', ko: '법령' },
  treaty: { en: 'treaty', ko: '조약' },
  official: { en: 'official source', ko: '공공기관 자료' },
  report: { en: 'report', ko: '보도' },
  interpretation: { en: 'interpretation', ko: '해석' },
  practice: { en: 'practice', ko: '업계 관행' },
  judgement: { en: 'our judgement', ko: '자체 판단' },
};
