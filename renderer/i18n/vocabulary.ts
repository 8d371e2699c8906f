import type { Lang } from '#domain/text/bilingual.ts';
import {
  EVENT_WORDS,
  FORMAT_WORDS,
  KIND_WORDS,
  PAPER_WORDS,
  PROVENANCE_WORDS,
  ROLE_WORDS,
  SIDE_WORDS,
  STAGE_WORDS,
  draftName,
  roundWords,
} from '#domain/words/deal-words.ts';
import { CONFIDENCE_PHRASES, EVIDENCE_WORDS, FACT_STATUS_WORDS } from '#domain/words/evidence-words.ts';
import {
  OUTCOME_WORDS,
  RULE_NATURE_WORDS,
  RULE_TOPIC_WORDS,
  ageWords,
  missingTermWords,
} from '#domain/words/rule-words.ts';
import {
  CLOSED_BY_WORDS,
  LAST_MOVED_WORDS,
  MEND_OWNER_WORDS,
  POINT_STATE_WORDS,
  RANK_GROUP_WORDS,
  RECOMMENDATION_WORDS,
  RUNG_FAULT_WORDS,
  TERM_CHANGE_WORDS,
} from '#domain/words/point-words.ts';
import {
  NEAR_LINE_WORDS,
  NO_QUADRANT,
  QUADRANT_WORDS,
  SILENCE_WORDS,
  STANDING_WORDS,
  STATE_WORDS,
} from '#domain/words/standing-words.ts';
import {
  BLANK_WORDS,
  LAYER_WORDS,
  PRICED_RUNG_WORDS,
  RUNG_WORDS,
  SITUATION_TOPIC_WORDS,
  UNKNOWN_ANSWER_WORDS,
} from '#domain/words/term-words.ts';
import {
  DURATION_UNIT_WORDS,
  LUMP_SUM,
  MONEY_PER_WORDS,
  RATE_PERIOD_WORDS,
  VALUE_KIND_WORDS,
  YES_NO_WORDS,
} from '#domain/words/value-words.ts';
import { FATE_WORDS } from '#domain/words/round-words.ts';
import { asTitle, namesOf, titlesOf } from '#domain/words/words.ts';

/** The words of the trade as screens show them: labels with a capital, marks beside a sign without. */
export function vocabularyIn(lang: Lang) {
  return {
    kinds: titlesOf(KIND_WORDS, lang),
    roles: titlesOf(ROLE_WORDS, lang),
    stages: titlesOf(STAGE_WORDS, lang),
    papers: titlesOf(PAPER_WORDS, lang),
    sides: titlesOf(SIDE_WORDS, lang),
    formats: titlesOf(FORMAT_WORDS, lang),
    provenance: titlesOf(PROVENANCE_WORDS, lang),
    events: titlesOf(EVENT_WORDS, lang),
    layers: titlesOf(LAYER_WORDS, lang),
    rungs: titlesOf(RUNG_WORDS, lang),
    pricedRungs: titlesOf(PRICED_RUNG_WORDS, lang),
    round: (n: number) => asTitle(roundWords(n))[lang],
    draftName: (side: keyof typeof PAPER_WORDS, round: number) => draftName(side, round)[lang],

    standings: namesOf(STANDING_WORDS, lang),
    states: titlesOf(STATE_WORDS, lang),
    silence: titlesOf(SILENCE_WORDS, lang),
    quadrants: titlesOf(QUADRANT_WORDS, lang),
    nearLine: NEAR_LINE_WORDS[lang],
    noQuadrant: NO_QUADRANT[lang],

    pointStates: titlesOf(POINT_STATE_WORDS, lang),
    fates: titlesOf(FATE_WORDS, lang),
    recommendations: titlesOf(RECOMMENDATION_WORDS, lang),
    closedBy: namesOf(CLOSED_BY_WORDS, lang),
    lastMoved: namesOf(LAST_MOVED_WORDS, lang),
    termChanges: namesOf(TERM_CHANGE_WORDS, lang),
    rankGroups: namesOf(RANK_GROUP_WORDS, lang),
    rungFaults: namesOf(RUNG_FAULT_WORDS, lang),
    mendOwners: namesOf(MEND_OWNER_WORDS, lang),

    evidence: titlesOf(EVIDENCE_WORDS, lang),
    confidence: namesOf(CONFIDENCE_PHRASES, lang),
    factStatus: titlesOf(FACT_STATUS_WORDS, lang),
    situationTopics: titlesOf(SITUATION_TOPIC_WORDS, lang),
    blanks: namesOf(BLANK_WORDS, lang),
    unknownAnswer: asTitle(UNKNOWN_ANSWER_WORDS)[lang],

    outcomes: namesOf(OUTCOME_WORDS, lang),
    ruleNatures: titlesOf(RULE_NATURE_WORDS, lang),
    ruleTopics: titlesOf(RULE_TOPIC_WORDS, lang),
    ruleAge: (months: number) => ageWords(months)[lang],
    missingTerm: (name: string) => missingTermWords({ en: name, ko: name })[lang],

    valueKinds: titlesOf(VALUE_KIND_WORDS, lang),
    yesNo: titlesOf(YES_NO_WORDS, lang),
    durationUnits: namesOf(DURATION_UNIT_WORDS, lang),
    ratePeriods: namesOf(RATE_PERIOD_WORDS, lang),
    moneyPers: { none: LUMP_SUM[lang], ...namesOf(MONEY_PER_WORDS, lang) },
  };
}
