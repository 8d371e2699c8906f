import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import type { Term } from '#domain/library/term.ts';
import { measureIn } from '#domain/points/measure-in.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Point } from '#domain/points/point.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { EVIDENCE_WORDS } from '#domain/words/evidence-words.ts';
import type { Reader } from './brief-reader.ts';

/**
 * PRIVATE. What they are likely to argue: the reason that the library gives for their side of the clause, and that what
 * they offer is as good as what is published, where it is. Empty where nothing is known of it: what they opened
 * with, and how far they have come, is no argument and stands in the rounds.
 */
export function theirArgument(point: Point, term: Term, { input, say }: Reader): string {
  const position = positionFor(term, input.document.deal.ourRoles);
  const { en, ko } = EVIDENCE_WORDS.judgement;
  const reason: Bilingual | undefined = position?.argument && {
    en: `${position.argument.en.replace(/\.$/, '')} (${en}).`,
    ko: `${position.argument.ko.replace(/\.$/, '')}(${ko}).`,
  };
  return [reason, publishedForThem(point, term, input)]
    .flatMap((each) => (each ? [say(each)] : []))
    .join(' ');
}

/** Only what is published, and only where theirs is at least what is usual: else it argues for us. */
function publishedForThem(point: Point, term: Term, input: Reader['input']): Bilingual | undefined {
  const { typical } = term.market;
  const isPublished =
    term.evidence === 'reported' || term.evidence === 'range' || term.evidence === 'statute';
  if (!typical || !isPublished || point.theirs?.kind !== 'value') return undefined;
  const { document, library } = input;
  const us = { ...document.deal, terms: library.terms };
  const stands = measureIn({ value: point.theirs.value, paper: papersOf(document).theirs }, term, us);
  const position = positionFor(term, document.deal.ourRoles);
  const lead = stands && leadForUs(stands, typical, position);
  if (lead?.sign !== 0 && lead?.sign !== 1) return undefined;
  const grade = EVIDENCE_WORDS[term.evidence];
  return lead.sign === 0
    ? {
        en: `Theirs is what is published as usual (${grade.en}).`,
        ko: `상대방 조건은 공개된 통상 조건과 같다(${grade.ko}).`,
      }
    : {
        en: `Theirs is better for us than what is published as usual (${grade.en}).`,
        ko: `상대방 조건은 공개된 통상 조건보다 우리에게 유리하다(${grade.ko}).`,
      };
}
