import type { RulesOutput } from '#contract/formats/output-schemas.ts';
import { CHECK_OUTCOMES, RULE_TOPICS } from '#domain/library/rule.ts';
import { cited } from '#domain/text/cited.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { roundWords } from '#domain/words/deal-words.ts';
import { CONFIDENCE_PHRASES } from '#domain/words/evidence-words.ts';
import {
  OUTCOME_SIGNS,
  OUTCOME_WORDS,
  RULE_NATURE_WORDS,
  RULE_TOPIC_WORDS,
  ageWords,
  missingTermWords,
} from '#domain/words/rule-words.ts';
import { asTitle } from '#domain/words/words.ts';

/** The rule checks by topic, each with its sentence or what is missing, the article or page, and the age of the reading; the counts last. */
export function rulesText(output: RulesOutput, lang: Lang): string {
  const topics = RULE_TOPICS.flatMap((topic) => {
    const here = output.rules.filter((rule) => rule.topic === topic);
    return here.length === 0
      ? []
      : [`${asTitle(RULE_TOPIC_WORDS[topic])[lang]}\n${here.map((rule) => ruleText(rule, lang)).join('')}`];
  });
  return `${heading(output, lang)}\n${topics.join('\n')}\n${countsText(output, lang)}\n`;
}

function heading({ deal, draft }: RulesOutput, lang: Lang): string {
  if (!draft) return lang === 'ko' ? `${deal.title} · 초안 없음\n` : `${deal.title} · no draft\n`;
  return `${deal.title} · ${draft.label} (${roundWords(draft.round)[lang]}, ${draft.on})\n`;
}

function ruleText(rule: RulesOutput['rules'][number], lang: Lang): string {
  const { check } = rule;
  const mark = check
    ? `${OUTCOME_SIGNS[check.outcome]} ${OUTCOME_WORDS[check.outcome][lang]}`
    : `${OUTCOME_SIGNS['to-know']} ${OUTCOME_WORDS['to-know'][lang]}`;
  const missing = check?.missing ?? [];
  const lines = [
    `  ${mark} · ${rule.title[lang]}`,
    ...(check && missing.length === 0 ? [`      ${check.say[lang]}`] : []),
    ...missing.map((each) => `      ${missingText(each, lang)}`),
    `      ${cited(RULE_NATURE_WORDS[rule.nature][lang], rule.cites, lang)}, ${CONFIDENCE_PHRASES[rule.confidence][lang]}, ${ageText(rule, lang)}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function missingText(
  { kind, id, name }: NonNullable<RulesOutput['rules'][number]['check']>['missing'][number],
  lang: Lang,
): string {
  if (kind === 'fact')
    return lang === 'ko' ? `부족: ${name.ko} [fact.${id}]` : `missing: ${name.en} [fact.${id}]`;
  const term = missingTermWords(name);
  return lang === 'ko' ? `부족: ${term.ko} [${id}]` : `missing: ${term.en} [${id}]`;
}

function ageText({ asOf, ageMonths }: RulesOutput['rules'][number], lang: Lang): string {
  const age = ageWords(ageMonths);
  return lang === 'ko' ? `${asOf} 기준(${age.ko})` : `as of ${asOf} (${age.en})`;
}

function countsText({ counts, rules }: RulesOutput, lang: Lang): string {
  // A rule without a check is only to be known, like a check that nobody can mend.
  const unchecked = rules.filter(({ check }) => !check).length;
  return CHECK_OUTCOMES.map((outcome) => ({
    word: OUTCOME_WORDS[outcome],
    count: counts[outcome] + (outcome === 'to-know' ? unchecked : 0),
  }))
    .map(({ word, count }) => (lang === 'ko' ? `${word.ko} ${count}` : `${count} ${word.en}`))
    .join(', ');
}
