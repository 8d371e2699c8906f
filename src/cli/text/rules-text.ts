import type { RulesOutput } from '#contract/formats/output-schemas.ts';
import { CHECK_OUTCOMES, RULE_TOPICS } from '#domain/library/rule.ts';
import type { CheckOutcome } from '#domain/library/rule.ts';
import type { Confidence } from '#domain/library/term.ts';
import { cited } from '#domain/text/cited.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { NATURES, TOPICS } from './rule-words.ts';

const OUTCOMES: Readonly<Record<CheckOutcome, { readonly sign: string; readonly word: Bilingual }>> = {
  fail: { sign: '✕', word: { en: 'fail', ko: '미충족' } },
  unknown: { sign: '?', word: { en: 'unknown', ko: '확인 필요' } },
  pass: { sign: '✓', word: { en: 'pass', ko: '충족' } },
  'not-applicable': { sign: '–', word: { en: 'not applicable', ko: '해당 없음' } },
};
const TO_KNOW: Bilingual = { en: 'to know', ko: '참고' };

const CONFIDENCES: Readonly<Record<Confidence, Bilingual>> = {
  high: { en: 'high confidence', ko: '신뢰도 높음' },
  medium: { en: 'medium confidence', ko: '신뢰도 보통' },
  low: { en: 'low confidence', ko: '신뢰도 낮음' },
  unverified: { en: 'not verified', ko: '미검증' },
};

/** The rule checks by topic, each with its sentence or what is missing, the article or page, and the age of the reading; the counts last. */
export function rulesText(output: RulesOutput, lang: Lang): string {
  const topics = RULE_TOPICS.flatMap((topic) => {
    const here = output.rules.filter((rule) => rule.topic === topic);
    return here.length === 0
      ? []
      : [`${TOPICS[topic][lang]}\n${here.map((rule) => ruleText(rule, lang)).join('')}`];
  });
  return `${heading(output, lang)}\n${topics.join('\n')}\n${countsText(output, lang)}\n`;
}

function heading({ deal, draft }: RulesOutput, lang: Lang): string {
  if (!draft) return lang === 'ko' ? `${deal.title} · 초안 없음\n` : `${deal.title} · no draft\n`;
  const round = lang === 'ko' ? `${draft.round}차` : `round ${draft.round}`;
  return `${deal.title} · ${draft.label} (${round}, ${draft.on})\n`;
}

function ruleText(rule: RulesOutput['rules'][number], lang: Lang): string {
  const { check } = rule;
  const mark = check
    ? `${OUTCOMES[check.outcome].sign} ${OUTCOMES[check.outcome].word[lang]}`
    : `  ${TO_KNOW[lang]}`;
  const missing = check?.missing ?? [];
  const lines = [
    `  ${mark} · ${rule.title[lang]}`,
    ...(check && missing.length === 0 ? [`      ${check.say[lang]}`] : []),
    ...missing.map((each) => `      ${missingText(each, lang)}`),
    `      ${cited(NATURES[rule.nature][lang], rule.cites, lang)}, ${CONFIDENCES[rule.confidence][lang]}, ${ageText(rule, lang)}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function missingText(
  { kind, id, name }: NonNullable<RulesOutput['rules'][number]['check']>['missing'][number],
  lang: Lang,
): string {
  if (kind === 'fact')
    return lang === 'ko' ? `부족: ${name.ko} [fact.${id}]` : `missing: ${name.en} [fact.${id}]`;
  return lang === 'ko' ? `부족: 초안의 ‘${name.ko}’ [${id}]` : `missing: ${name.en}, in the draft [${id}]`;
}

function ageText({ asOf, ageMonths }: RulesOutput['rules'][number], lang: Lang): string {
  if (lang === 'ko') return `${asOf} 기준(${ageMonths}개월 경과)`;
  return `as of ${asOf} (${ageMonths} ${ageMonths === 1 ? 'month' : 'months'} old)`;
}

function countsText({ counts, rules }: RulesOutput, lang: Lang): string {
  const counted = CHECK_OUTCOMES.map((outcome) => ({ word: OUTCOMES[outcome].word, count: counts[outcome] }));
  const toKnow = rules.filter(({ check }) => !check).length;
  return [...counted, { word: TO_KNOW, count: toKnow }]
    .map(({ word, count }) => (lang === 'ko' ? `${word.ko} ${count}` : `${count} ${word.en}`))
    .join(', ');
}
