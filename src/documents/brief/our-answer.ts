import { positionFor } from '#domain/deal/applicable.ts';
import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { bandOfScore, scoreOnScale } from '#domain/comparison/score.ts';
import { publishRule } from '#domain/library/public-rule.ts';
import type { Position, Term } from '#domain/library/term.ts';
import type { Point } from '#domain/points/point.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { checkPublicRule } from '#domain/rules/check-public-rule.ts';
import { cited } from '#domain/text/cited.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatMarketPoint } from '#domain/values/format-value.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { Normalised } from '#domain/values/normalise.ts';
import { EVIDENCE_WORDS } from '#domain/words/evidence-words.ts';
import { saidBy, written } from './brief-reader.ts';
import type { Reader } from './brief-reader.ts';

/**
 * PRIVATE. What stands against their likely argument, as far as the library knows it: a rule that their paper fails by its
 * own words, what is published as usual where theirs is worse for us, what silence does, and the case of the card. Each
 * says what kind of knowledge it is, and what the library answers to that argument is our judgment. A benchmark that holds
 * their figure would argue their case, so it is left out.
 */
export function answersTo(point: Point, term: Term, reader: Reader, hasCase: boolean): string[] {
  const grounds = [
    lawAgainst(term, reader),
    usualAgainst(point, term, reader),
    silenceAgainst(point, term, reader),
  ];
  const grounded = grounds.filter((ground) => ground !== undefined);
  const said = [...grounded, answerOf(term, reader)].flatMap((ground) =>
    ground ? [written(ground, reader.lang)] : [],
  );
  return hasCase && grounded.length > 0 ? [...said, reader.say(CASE_ABOVE)] : said;
}

function lawAgainst(term: Term, { input }: Reader): Bilingual | undefined {
  const { theirs } = papersOf(input.document);
  if (!theirs) return undefined;
  for (const rule of input.library.rules) {
    if (!rule.terms.includes(term.id)) continue;
    const result = checkPublicRule(publishRule(rule), theirs, input.library.terms);
    if (result?.outcome !== 'fail') continue;
    const says = (lang: 'en' | 'ko') => cited(result.say[lang].replace(/\.$/, ''), rule.cites, lang);
    return { en: `${says('en')}.`, ko: `${says('ko')}.` };
  }
  return undefined;
}

/** Only what is published; our own judgment of the market is no answer to theirs. */
function usualAgainst(point: Point, term: Term, { input }: Reader): Bilingual | undefined {
  const { typical } = term.market;
  const isPublished =
    term.evidence === 'reported' || term.evidence === 'range' || term.evidence === 'statute';
  if (!typical || !isPublished) return undefined;
  const usual = formatMarketPoint(typical, term.form, input.library);
  const grade = EVIDENCE_WORDS[term.evidence];
  const position = positionFor(term, input.document.deal.ourRoles);
  if (point.theirs?.kind === 'absent') {
    if (position?.onSilence.effect !== 'harmful' || !bearsForUs(typical, position)) return undefined;
    return {
      en: `Published as usual: “${usual.en}”; their paper has none (${grade.en}).`,
      ko: `공개 자료상 통상적인 조건은 ‘${usual.ko}’인데, 상대방 초안에는 규정이 없다(${grade.ko}).`,
    };
  }
  if (point.theirs?.kind !== 'value') return undefined;
  const value = normaliseValue(point.theirs.value, term.form, input.document.deal.rates);
  const lead = leadForUs(value, typical, position);
  if (lead?.sign !== -1) return undefined;
  const theirs = (lang: 'en' | 'ko') =>
    saidBy(point, 'theirs', { input, say: (words) => words[lang], terms: new Map([[term.id, term]]) });
  return {
    en: `Published as usual: “${usual.en}”; theirs: “${theirs('en')}” (${grade.en}).`,
    ko: `공개 자료상 통상적인 조건은 ‘${usual.ko}’인데, 상대방 조건은 ‘${theirs('ko')}’이다(${grade.ko}).`,
  };
}

/** What is usual and poor for us, such as no bonus at all, is no answer to a paper that is silent. */
function bearsForUs(typical: Normalised, { scores, scale }: Position): boolean {
  const ofNumber = typical.kind === 'number' && scale ? scoreOnScale(typical.n, scale) : undefined;
  const score = typical.kind === 'id' ? scores?.[typical.id] : ofNumber;
  return score !== undefined && bandOfScore(score) !== 'unfavourable';
}

function silenceAgainst(point: Point, term: Term, { input }: Reader): Bilingual | undefined {
  const silence = positionFor(term, input.document.deal.ourRoles)?.onSilence;
  if (point.theirs?.kind !== 'absent' || silence?.effect !== 'harmful') return undefined;
  return judged(silence.why);
}

/** What the library answers to the opening that it expects of them. */
function answerOf(term: Term, { input }: Reader): Bilingual | undefined {
  return judged(positionFor(term, input.document.deal.ourRoles)?.answer);
}

function judged(words: Bilingual | undefined): Bilingual | undefined {
  if (!words) return undefined;
  const { en, ko } = EVIDENCE_WORDS.judgement;
  return {
    en: `${words.en.replace(/\.$/, '')} (${en}).`,
    ko: `${words.ko.replace(/\.$/, '')}(${ko}).`,
  };
}

/** Some cases show what the clause led to, others only what was paid: so none is said to prove anything. */
const CASE_ABOVE: Bilingual = {
  en: 'Compare the case above.',
  ko: '위 사례를 함께 참고한다.',
};
