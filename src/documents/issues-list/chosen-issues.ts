import type { Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Point } from '#domain/points/point.ts';
import { doesSpeak } from '#domain/points/point-state.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { wordingOf } from '#domain/text/wording.ts';

export type ChosenIssues = {
  /** What our draft says and theirs does not say in the same way. */
  readonly termIds: readonly string[];
  /** What their paper says and our draft does not answer. Stays with us. */
  readonly notAnswered: readonly string[];
  /** Settled points on which the papers still differ: accepted, or better for us than what we ask. Never raised again. */
  readonly settled: readonly string[];
};

/**
 * PRIVATE. The points that belong on an issues list about their paper. What is settled is left out, so that no list
 * asks for less than they give or reopens what we accepted.
 */
export function chooseIssues(points: readonly Point[], theirs: Draft, ours: Draft | undefined): ChosenIssues {
  const chosen = { termIds: [] as string[], notAnswered: [] as string[], settled: [] as string[] };
  for (const { termId, state } of points) {
    const their = entryOf(theirs, termId).state;
    const our = ours && entryOf(ours, termId).state;
    const weSpeak = our !== undefined && doesSpeak(our);
    if (weSpeak && !sameContent(wordingOf(our), wordingOf(their))) {
      chosen[state === 'closed' ? 'settled' : 'termIds'].push(termId);
    } else if (!weSpeak && state !== 'closed' && doesSpeak(their)) chosen.notAnswered.push(termId);
  }
  return chosen;
}

/** Throws Fail `refused` where there is nothing to list. */
export function requireIssues(termIds: readonly string[]): void {
  if (termIds.length > 0) return;
  throw new Fail(
    'refused',
    {
      en: 'There is nothing to list: no open point on which our draft says something else than their paper. Make a draft of ours first, or choose another one.',
      ko: '쟁점표에 올릴 사항이 없습니다. 우리 측 초안이 상대방 초안과 다르게 정한 미합의 조건이 없습니다. 먼저 우리 측 초안을 만들거나 다른 초안을 고르세요.',
    },
    'draftId',
  );
}
