import type { ClauseSplit } from '#domain/reading/clauses/clause.ts';
import type { ClauseFinding, ClauseValue } from './clause-finding.ts';
import { choicesIn } from './pick-choice.ts';
import type { PreparedClause } from './prepared-clause.ts';

/**
 * What a clause leaves to a schedule of the paper that is there: the order of payment that stands in `Schedule 1`. The
 * clause still is where the term is settled.
 */
export function withSchedule(
  finding: ClauseFinding,
  split: ClauseSplit,
  prepared: readonly PreparedClause[],
): ClauseFinding {
  if (finding.confidence < HEARD || finding.entry.choices.length === 0) return finding;
  const schedule = scheduleOf(finding, split, prepared);
  if (!schedule || schedule === finding.prepared) return finding;
  return withOrderOf(finding, schedule);
}

/** Spoken of, if only barely. */
const HEARD = 0.35;

function scheduleOf(
  { prepared: { clause, sentences }, evidence }: ClauseFinding,
  { references }: ClauseSplit,
  prepared: readonly PreparedClause[],
): PreparedClause | undefined {
  const spoken = evidence.sentences.flatMap(({ count, isAgainst, sentence }) =>
    count > 0 && !isAgainst ? (sentences[sentence] ?? []) : [],
  );
  const reference = references.find(
    ({ clause: ordinal, from, to }) =>
      to !== undefined &&
      ordinal === clause.ordinal &&
      spoken.some((sentence) => from >= sentence.from && from < sentence.to),
  );
  const target = prepared.find((each) => each.clause.ordinal === reference?.to);
  return target?.clause.kind === 'schedule' || target?.clause.part.startsWith('schedule') === true
    ? target
    : undefined;
}

/** The choice that the words of the clause and those of its schedule make together, where it is more exact. */
function withOrderOf(finding: ClauseFinding, schedule: PreparedClause): ClauseFinding {
  const { entry, evidence, prepared, values } = finding;
  const own = evidence.sentences.filter(({ count, isAgainst }) => count > 0 && !isAgainst);
  const [first] = choicesIn(entry, [
    { prepared, sentences: own.map(({ sentence }) => sentence) },
    { prepared: schedule, sentences: [...schedule.sentences.keys()] },
  ]);
  const at = prepared.sentences[own[0]?.sentence ?? 0];
  if (!first || !at) return finding;
  const rank = (id: string): number => entry.choices.findIndex((choice) => choice.id === id);
  const [before] = values;
  const known = before?.value.kind === 'choice' ? rank(before.value.choice) : Number.MAX_SAFE_INTEGER;
  if (rank(first) >= known) return finding;
  const value: ClauseValue = {
    value: { kind: 'choice', choice: first },
    confidence: BY_SCHEDULE,
    span: at,
    flags: [],
    others: [],
    reason: schedule.clause.number || schedule.clause.heading,
  };
  return { ...finding, confidence: Math.max(finding.confidence, BY_SCHEDULE), values: [value] };
}

/** Read from two places. */
const BY_SCHEDULE = 0.7;
