import { sameContent } from '#domain/base/same-content.ts';
import { leadForUs } from '#domain/comparison/better-for-us.ts';
import { applicableTerms, positionFor } from '#domain/deal/applicable.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import { measureIn } from '#domain/points/measure-in.ts';
import type { OurSide } from '#domain/points/measure-in.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { isSameValue } from '#domain/points/point-state.ts';
import type { AnsweredAsk, Ask, Fate, Said, StruckAsk } from './fate.ts';
import { papersPut } from './papers-put.ts';

/**
 * PRIVATE. Every ask of our papers, in the order in which they were put, with what became of it. A paper answers those
 * before it: their next one by round, within a round by the order in which papers were entered. A draft that was not put
 * to them is answered by none.
 */
export function fatesOfAsks(
  document: Pick<DealDocument, 'deal' | 'drafts' | 'papers'>,
  terms: readonly Term[],
  struck: readonly StruckAsk[] = [],
): AnsweredAsk[] {
  const us: OurSide = { ...document.deal, terms };
  const { inOrder } = papersOf(document);
  const put = papersPut(inOrder, document);
  const wereStruck = new Set(struck.map(({ draftId, termId }) => `${draftId} ${termId}`));
  return applicableTerms(terms, document.deal)
    .flatMap((term) => {
      const papers = inOrder.map((paper): Said => ({ paper, state: entryOf(paper, term.id).state }));
      return papers.flatMap((asked, at): AnsweredAsk[] => {
        const isPut = put.has(asked.paper);
        const had = papers.slice(0, at).filter(({ paper }) => paper.side !== 'ours' || put.has(paper));
        const ask = askIn(term, asked, had, us);
        if (!ask) return [];
        const later = papers.slice(at + 1);
        const answeredAt = later.findIndex(({ paper }) => paper.side !== 'ours');
        const ownLater = answeredAt === -1 ? later : later.slice(0, answeredAt);
        // What we said later in the same breath is what they answer; a draft that stays here takes nothing back.
        const isReplaced = ownLater.some(
          ({ paper, state }) =>
            (state.kind === 'value' || state.kind === 'absent') && (put.has(paper) || !isPut),
        );
        if (isReplaced) return [];
        const answer = later[answeredAt];
        if (!answer) return [{ ...ask, fate: isPut ? 'pending' : 'unsent' }];
        if (!isPut) return [];
        const isStruck = wereStruck.has(`${answer.paper.id} ${term.id}`);
        const earlier = papers.slice(0, at).filter(({ paper }) => paper.side === 'theirs');
        return [{ ...ask, answer, fate: fateOf(term, ask, answer, { earlier, isStruck }, us) }];
      });
    })
    .toSorted((a, b) => inOrder.indexOf(a.asked.paper) - inOrder.indexOf(b.asked.paper));
}

/** A paper asks where it says something of the term that their paper before does not give. */
function askIn(term: Term, asked: Said, earlier: readonly Said[], us: OurSide): Ask | undefined {
  if (asked.paper.side !== 'ours') return undefined;
  if (asked.state.kind !== 'value' && asked.state.kind !== 'absent') return undefined;
  const before = earlier.findLast(({ paper }) => paper.side === 'theirs');
  const own = earlier.findLast(({ paper }) => paper.side === 'ours');
  if (asked.state.kind === 'absent') {
    // Silence asks for nothing, except to strike what they wrote.
    if (before?.state.kind !== 'value') return undefined;
  } else if (before && gives(term, before, asked, us)) return undefined;
  return {
    termId: term.id,
    asked,
    ...(before ? { before } : {}),
    isRepeated: own !== undefined && saysSame(term, own, asked, us),
  };
}

type History = {
  /** Their papers before our ask. */
  readonly earlier: readonly Said[];
  readonly isStruck: boolean;
};

function fateOf(
  term: Term,
  { asked, before }: Ask,
  answer: Said,
  { earlier, isStruck }: History,
  us: OurSide,
): Fate {
  const { kind } = answer.state;
  if (kind === 'unread' || kind === 'undisclosed' || kind === 'disputed') return 'unknown';
  if (gives(term, answer, asked, us)) return 'accepted';
  if (before && saysSame(term, before, answer, us)) return isStruck ? 'reverted' : 'ignored';
  if (!before && kind === 'absent') return isStruck ? 'reverted' : 'ignored';
  if (before && isUnknown(before)) return 'unknown';
  if (before && isNearer(term, answer, before, us)) return 'partly';
  const isBack = before !== undefined && wasGiven(term, answer, before, earlier, us);
  return isStruck || isBack ? 'reverted' : 'modified';
}

/** Nobody knows what their paper before said, so nobody knows whether this one moved. */
function isUnknown({ state }: Said): boolean {
  return state.kind === 'unread' || state.kind === 'undisclosed' || state.kind === 'disputed';
}

/** A paper gives what another asks: the same, or better for us. */
function gives(term: Term, offer: Said, asked: Said, us: OurSide): boolean {
  if (saysSame(term, offer, asked, us)) return true;
  return leadOf(term, offer, asked, us) === 1;
}

function saysSame(term: Term, a: Said, b: Said, us: OurSide): boolean {
  if (a.state.kind === 'value' && b.state.kind === 'value') {
    return isSameValue(
      { value: a.state.value, paper: a.paper },
      { value: b.state.value, paper: b.paper },
      term,
      us,
    );
  }
  return sameContent(a.state, b.state);
}

/** 1: the first is better for us. Undefined where nothing measures it. */
function leadOf(term: Term, a: Said, b: Said, us: OurSide): -1 | 0 | 1 | undefined {
  if (a.state.kind !== 'value' || b.state.kind !== 'value') return undefined;
  return leadForUs(
    measureIn({ value: a.state.value, paper: a.paper }, term, us),
    measureIn({ value: b.state.value, paper: b.paper }, term, us),
    positionFor(term, us.ourRoles),
  )?.sign;
}

/** It moved towards us: better than before, or a word where there was a silence that harms us. */
function isNearer(term: Term, answer: Said, before: Said, us: OurSide): boolean {
  if (before.state.kind !== 'absent') return leadOf(term, answer, before, us) === 1;
  return answer.state.kind === 'value' && positionFor(term, us.ourRoles)?.onSilence.effect === 'harmful';
}

/** They had moved towards us, and go back: to what they said before that, or some way there. */
function wasGiven(term: Term, answer: Said, before: Said, earlier: readonly Said[], us: OurSide): boolean {
  return earlier.some(
    (said) =>
      said !== before &&
      (saysSame(term, said, answer, us) ||
        (leadOf(term, before, said, us) === 1 && leadOf(term, answer, before, us) === -1)),
  );
}
