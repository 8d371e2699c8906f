import { isSure } from './certainty.ts';
import type { ClauseFinding, ClauseValue } from './clause-finding.ts';
import { isCounted } from './evidence.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { saidTogether } from './said-together.ts';
import type { Likeness, SentenceModel } from './sentence-model.ts';

/** How likely each term is spoken of in the sentence of a paper that speaks of it most. */
export function mostLikely(
  prepared: readonly PreparedClause[],
  learnt: SentenceModel,
): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const clause of prepared)
    for (const { likenesses } of saidTogether(clause)(learnt))
      for (const { term, score } of likenesses) most.set(term, Math.max(score, most.get(term) ?? 0));
  return most;
}

/**
 * Without the values whose sentence was learnt to say hardly anything of the term, where it plainly speaks of another one, or
 * another sentence of the paper of this one: words of a term stand in many sentences, and few settle it.
 */
export function withoutAnothers(
  finding: ClauseFinding,
  learnt: SentenceModel,
  most: ReadonlyMap<string, number>,
): ClauseFinding {
  const values = finding.values.filter((value) => !isAnothers(finding, value, learnt, most));
  return values.length === finding.values.length
    ? finding
    : { ...finding, values, confidence: Math.min(PASSING, finding.confidence) };
}

function isAnothers(
  { entry, prepared }: ClauseFinding,
  value: ClauseValue,
  learnt: SentenceModel,
  most: ReadonlyMap<string, number>,
): boolean {
  const { from, to } = value.span;
  const at = prepared.sentences.findIndex((each) => each.from < to && from < each.to);
  const sentence = prepared.sentences[at];
  if (!sentence || (!isCounted(entry) && isSure(value))) return false;
  const { id } = entry.term;
  const heard = saidTogether(prepared)(learnt).filter(({ first, last }) => first <= at && at <= last);
  const own = Math.max(0, ...heard.map(({ likenesses }) => scoreOf(likenesses, id)));
  if (own >= HARDLY) return false;
  if (!isSure(value) && (most.get(id) ?? 0) >= PLAINLY) return true;
  const figures = prepared.figures.filter((each) => each.from >= sentence.from && each.to <= sentence.to);
  if (isCounted(entry) && figures.length > 1) return false;
  const [nearest] = heard.find(({ first, last }) => first === at && last === at)?.likenesses ?? [];
  return nearest !== undefined && nearest.score >= OTHERWISE && !entry.shares.has(nearest.term);
}

function scoreOf(likenesses: readonly Likeness[], id: string): number {
  return likenesses.find(({ term }) => term === id)?.score ?? 0;
}

const PLAINLY = 0.4;
const OTHERWISE = 0.8;
const HARDLY = 0.01;
/** The clause is said to speak of the term in passing. */
const PASSING = 0.3;
