import { sameContent } from '#domain/base/same-content.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { ASSUMPTION_NAMES } from '#domain/settlement/simulation/assumption-names.ts';
import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import type { OwnScenario } from '#domain/settlement/simulation/own-scenario.ts';
import { counted } from '#domain/text/counted.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatNumber, formatPercent } from '#domain/values/format-value.ts';
import { ASSUMPTION_WORDS } from '#domain/words/assumption-words.ts';
import type { DealMoney } from '../deal-money.ts';
import { NO_MONEY } from '../deal-money.ts';
import type { ChangeLine } from './change-line.ts';
import { added, bothOf, changed, removed } from './change-line.ts';
import { orNothing, suffixed } from './entry-changes.ts';

/** Assumptions, scenarios, chances and the waterfall. */
export function tellMoney(old: DealMoney | null, now: DealMoney | null): ChangeLine[] {
  const [before, after] = [old ?? NO_MONEY, now ?? NO_MONEY];
  return [
    ...ASSUMPTION_NAMES.flatMap((name) => tellAssumption(name, before, after)),
    ...tellScenarios(before, after),
    ...tellChances(before, after),
    ...tellWaterfall(before, after),
  ];
}

const MONEY = { topic: 'money', isPrivate: true } as const;
const OF_THE_LIBRARY: Bilingual = { en: 'the library’s value', ko: '라이브러리 값' };

function tellAssumption(name: AssumptionName, old: DealMoney, now: DealMoney): ChangeLine[] {
  const [before, after] = [old.assumptions[name], now.assumptions[name]];
  if (sameContent(before, after)) return [];
  const word = ASSUMPTION_WORDS[name];
  const subject = { en: `Assumption, ${word.en}`, ko: `가정 ‘${word.ko}’` };
  const words = (n: Fraction | undefined) => (n ? assumptionWords(name, n) : OF_THE_LIBRARY);
  return [changed(MONEY, subject, words(before), words(after))];
}

const PLAIN_NUMBERS: readonly AssumptionName[] = ['median_multiple', 'spread'];

function assumptionWords(name: AssumptionName, n: Fraction): Bilingual {
  const number = formatNumber(n);
  if (name === 'interest_months') return { en: `${number} months`, ko: `${number}개월` };
  return PLAIN_NUMBERS.includes(name) ? bothOf(number) : formatPercent(n);
}

const SCENARIO: Bilingual = { en: 'Scenario', ko: '시나리오' };
const LIBRARY_SCENARIO: Bilingual = { en: 'Scenario of the library', ko: '라이브러리 시나리오' };

function scenarioWords({ boxOfficeMultiple, sequels, awards }: OwnScenario): Bilingual {
  const times = formatNumber(boxOfficeMultiple);
  return {
    en: `box office ${times}x the budget, ${counted(sequels, 'sequel', 'sequels')}, ${counted(awards, 'award', 'awards')}`,
    ko: `박스오피스 제작비의 ${times}배, 속편 ${sequels}편, 수상 ${awards}회`,
  };
}

function tellScenarios(old: DealMoney, now: DealMoney): ChangeLine[] {
  const ids = [...new Set([...Object.keys(old.scenarios), ...Object.keys(now.scenarios)])];
  return ids.flatMap((id) => {
    const [before, after] = [old.scenarios[id], now.scenarios[id]];
    if (sameContent(before, after)) return [];
    const name = (before ?? after)?.label ?? id;
    // A scenario of the library has no name of its own: what we set of it stands against the library's values.
    if (name === '' && (!before || !after)) {
      const words = (own: OwnScenario | undefined) => (own ? scenarioWords(own) : OF_THE_LIBRARY);
      return [changed(MONEY, LIBRARY_SCENARIO, words(before), words(after))];
    }
    if (!before && after) return [added(MONEY, SCENARIO, bothOf(name))];
    if (before && !after) return [removed(MONEY, SCENARIO, bothOf(name))];
    return before && after ? tellScenario(name, before, after) : [];
  });
}

function tellScenario(name: string, old: OwnScenario, now: OwnScenario): ChangeLine[] {
  const subject = name === '' ? LIBRARY_SCENARIO : { en: `Scenario “${name}”`, ko: `시나리오 ‘${name}’` };
  const fields: readonly (readonly [Bilingual, string, string])[] = [
    [suffixed(subject, ', name', ' 이름'), old.label, now.label],
    [
      suffixed(subject, ', box office as a multiple of the budget', ' 제작비 대비 박스오피스 배수'),
      formatNumber(old.boxOfficeMultiple),
      formatNumber(now.boxOfficeMultiple),
    ],
    [suffixed(subject, ', sequels', ' 속편 수'), String(old.sequels), String(now.sequels)],
    [suffixed(subject, ', awards', ' 수상 횟수'), String(old.awards), String(now.awards)],
  ];
  const lines = fields
    .filter(([, before, after]) => before !== after)
    .map(([field, before, after]) => changed(MONEY, field, orNothing(before), orNothing(after)));
  if (sameContent(old.outcome, now.outcome)) return lines;
  const stated = { en: 'stated by us', ko: '직접 입력' };
  const mixed = { en: 'the library’s mix', ko: '라이브러리 구성' };
  const outcome = suffixed(subject, ', outcome in detail', ' 세부 결과');
  const after = old.outcome && now.outcome ? { en: 'stated anew', ko: '다시 입력' } : stated;
  return [...lines, changed(MONEY, outcome, old.outcome ? stated : mixed, now.outcome ? after : mixed)];
}

function tellChances({ chances: old }: DealMoney, { chances: now }: DealMoney): ChangeLine[] {
  if (sameContent(old, now)) return [];
  const words = (chances: DealMoney['chances']): Bilingual | null => {
    if (!chances) return null;
    const [lapsed, idle, made] = [chances.lapsed, chances.exercisedNotMade, chances.made].map(formatPercent);
    return {
      en: `lapses ${lapsed?.en}, exercised and not made ${idle?.en}, made ${made?.en}`,
      ko: `소멸 ${lapsed?.ko}, 행사 후 미제작 ${idle?.ko}, 제작 ${made?.ko}`,
    };
  };
  return [changed(MONEY, { en: 'Chances of the option', ko: '옵션의 확률' }, words(old), words(now))];
}

function tellWaterfall({ waterfall: old }: DealMoney, { waterfall: now }: DealMoney): ChangeLine[] {
  if (sameContent(old, now)) return [];
  const subject: Bilingual = { en: 'Waterfall', ko: '워터폴' };
  const words = (waterfall: DealMoney['waterfall']): Bilingual | null => {
    if (!waterfall) return null;
    const tiers = waterfall.spec.accounts.flatMap((account) => account.tiers);
    return {
      en: `${tiers.length} tiers: ${tiers.map(({ label }) => label.en).join(', ')}`,
      ko: `${tiers.length}단계: ${tiers.map(({ label }) => label.ko).join(', ')}`,
    };
  };
  if (!sameContent(words(old), words(now))) return [changed(MONEY, subject, words(old), words(now))];
  const touched = tiersThatDiffer(old, now);
  const all = { en: 'amounts and shares', ko: '금액과 비율' };
  const what =
    touched.length === 0
      ? all
      : { en: touched.map(({ en }) => en).join(', '), ko: touched.map(({ ko }) => ko).join(', ') };
  const says = { en: `Waterfall edited: ${what.en}`, ko: `워터폴 수정: ${what.ko}` };
  return [{ ...changed(MONEY, subject, null, null), after: what, says }];
}

function tiersThatDiffer(old: DealMoney['waterfall'], now: DealMoney['waterfall']): readonly Bilingual[] {
  const tiers = (waterfall: DealMoney['waterfall']) =>
    waterfall?.spec.accounts.flatMap((account) => account.tiers) ?? [];
  const before = new Map(tiers(old).map((tier) => [tier.id, tier]));
  return tiers(now)
    .filter((tier) => !sameContent(before.get(tier.id), tier))
    .map(({ label }) => label);
}
