import { describe, expect, it } from 'vitest';
import { STANDINGS } from '#domain/comparison/standing.ts';
import { DRAFT_SIDES, STAGES } from '#domain/deal/deal.ts';
import { EVENT_KINDS } from '#domain/library/term-key-date.ts';
import { CURRENCY_CODES } from '#domain/figures/currency.ts';
import { CHECK_OUTCOMES, RULE_NATURES, RULE_TOPICS } from '#domain/library/rule.ts';
import { CONFIDENCES, DEAL_KINDS, EVIDENCE_KINDS, LAYERS, OUR_ROLES } from '#domain/library/term.ts';
import { PRICED_RUNGS } from '#domain/settlement/clauses/price-clauses.ts';
import { READING_FLAGS } from '#domain/deal/paper.ts';
import { REVIEW_GROUPS } from '#domain/reading/review/review-item.ts';
import { TOPICS } from '#domain/reading/topics/topic.ts';
import { CLAUSE_TOPIC_WORDS } from '#domain/words/clause-topic-words.ts';
import { CURRENCY_WORDS } from '#domain/words/currency-words.ts';
import * as deal from '#domain/words/deal-words.ts';
import * as evidence from '#domain/words/evidence-words.ts';
import * as paper from '#domain/words/paper-words.ts';
import * as rule from '#domain/words/rule-words.ts';
import * as standing from '#domain/words/standing-words.ts';
import * as term from '#domain/words/term-words.ts';
import * as value from '#domain/words/value-words.ts';
import type { Words } from '#domain/words/words.ts';
import { asTitle, namesOf, titlesOf } from '#domain/words/words.ts';

const LISTS: Readonly<Record<string, { readonly words: Words; readonly ids?: readonly string[] }>> = {
  kinds: { words: deal.KIND_WORDS, ids: DEAL_KINDS },
  roles: { words: deal.ROLE_WORDS, ids: OUR_ROLES },
  stages: { words: deal.STAGE_WORDS, ids: STAGES },
  papers: { words: deal.PAPER_WORDS, ids: DRAFT_SIDES },
  events: { words: deal.EVENT_WORDS, ids: EVENT_KINDS },
  'key dates': { words: deal.KEY_DATE_WORDS },
  sides: { words: deal.SIDE_WORDS },
  formats: { words: deal.FORMAT_WORDS },
  provenances: { words: deal.PROVENANCE_WORDS },
  layers: { words: term.LAYER_WORDS, ids: LAYERS },
  rungs: { words: term.RUNG_WORDS },
  'priced rungs': { words: term.PRICED_RUNG_WORDS, ids: PRICED_RUNGS },
  'situation topics': { words: term.SITUATION_TOPIC_WORDS },
  standings: { words: standing.STANDING_WORDS, ids: STANDINGS },
  silence: { words: standing.SILENCE_WORDS },
  quadrants: { words: standing.QUADRANT_WORDS },
  evidence: { words: evidence.EVIDENCE_WORDS, ids: EVIDENCE_KINDS },
  confidences: { words: evidence.CONFIDENCE_WORDS, ids: CONFIDENCES },
  'confidence phrases': { words: evidence.CONFIDENCE_PHRASES, ids: CONFIDENCES },
  'fact statuses': { words: evidence.FACT_STATUS_WORDS },
  outcomes: { words: rule.OUTCOME_WORDS, ids: CHECK_OUTCOMES },
  'rule natures': { words: rule.RULE_NATURE_WORDS, ids: RULE_NATURES },
  'rule topics': { words: rule.RULE_TOPIC_WORDS, ids: RULE_TOPICS },
  'topics of clauses': { words: CLAUSE_TOPIC_WORDS, ids: TOPICS },
  'groups of findings': { words: paper.REVIEW_GROUP_WORDS, ids: REVIEW_GROUPS },
  'flags of findings': { words: paper.READING_FLAG_WORDS, ids: READING_FLAGS },
  'tracked changes': { words: paper.REVISION_WORDS },
  'what is not read': { words: paper.UNREAD_WORDS },
  'value kinds': { words: value.VALUE_KIND_WORDS },
  'duration units': { words: value.DURATION_UNIT_WORDS },
  'money per': { words: value.MONEY_PER_WORDS },
  'rate periods': { words: value.RATE_PERIOD_WORDS },
  'yes and no': { words: value.YES_NO_WORDS },
  currencies: { words: CURRENCY_WORDS, ids: CURRENCY_CODES },
};

describe('the vocabulary', () => {
  it.each(Object.entries(LISTS))('has a word in both languages for every id: %s', (_list, { words, ids }) => {
    if (ids) expect(Object.keys(words).toSorted()).toEqual([...ids].toSorted());
    for (const { en, ko } of Object.values(words)) {
      expect(en).toMatch(/[A-Za-z]/);
      expect(ko).toMatch(/[가-힣]/);
    }
  });

  it.each(Object.entries(LISTS))('calls no two ids of a list the same: %s', (_list, { words }) => {
    for (const lang of ['en', 'ko'] as const) {
      const names = Object.values(words).map((word) => word[lang]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('stands with a capital as a label and without inside a sentence', () => {
    expect(titlesOf(deal.FORMAT_WORDS, 'en').feature).toBe('Feature film');
    expect(namesOf(deal.FORMAT_WORDS, 'en').feature).toBe('feature film');
    expect(asTitle(deal.STAGE_WORDS.signed)).toEqual({ en: 'Signed', ko: '체결' });
  });

  it('names a draft by its side and its round', () => {
    expect(deal.draftName('theirs', 1)).toEqual({ en: 'Their paper, round 1', ko: '상대방 초안(1차)' });
  });
});
