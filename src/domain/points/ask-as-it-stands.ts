import type { DealDocument } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import type { Value } from '#domain/values/value.ts';
import { ladderHealth } from './ladder-health.ts';
import { papersOf } from './papers-of-deal.ts';
import type { RungFault } from './point.ts';

/** PRIVATE. What is wrong with our ask; where our own last paper asks otherwise, what that paper asks in its place. */
export type AskAsItStands = { readonly fault?: RungFault; readonly ours?: Value };

/** PRIVATE. Pure; money and ranking rest on the same answer. */
export function askAsItStands(
  term: Term,
  document: Pick<DealDocument, 'deal' | 'drafts' | 'ladders'>,
  terms: readonly Term[],
): AskAsItStands {
  const papers = papersOf(document);
  const { agreed } = papers;
  const isAgreed = agreed !== undefined && entryOf(agreed, term.id).state.kind === 'value';
  const offers = isAgreed ? { ...papers, theirs: agreed } : papers;
  const us = { ...document.deal, terms };
  const fault = ladderHealth(term, document.ladders[term.id], offers, us).find(
    ({ rung }) => rung === 'ask',
  )?.fault;
  if (!fault) return {};
  const state = papers.ours && entryOf(papers.ours, term.id).state;
  const isOtherwise = fault === 'given-away' || fault === 'behind-our-paper';
  return isOtherwise && state?.kind === 'value' ? { fault, ours: state.value } : { fault };
}
