import type { DatedEvent, Deal, DealDocument } from '#domain/deal/deal.ts';
import type { CheckResult, Rule } from '#domain/library/rule.ts';
import { termsOf } from '#domain/rules/check-rules.ts';
import { byId } from '#domain/base/by-id.ts';
import type { LegalNote, LegalStop } from './decision.ts';

export type LegalInput = {
  readonly results: readonly CheckResult[];
  readonly rules: readonly Rule[];
  readonly deal: Pick<Deal, 'events' | 'stage'>;
  readonly beyondMending: DealDocument['beyondMending'];
  /** ISO date. */
  readonly today: string;
};

/**
 * Failed checks, each with who can mend it and until when, and beside them what nobody can mend. A failed
 * check cannot be mended any more once the event before which it has to be has passed.
 */
export function legalStops({ results, rules, deal, beyondMending, today }: LegalInput): {
  readonly stops: LegalStop[];
  readonly toKnow: LegalNote[];
} {
  const known = byId(rules);
  const withOutcome = (outcome: CheckResult['outcome']) =>
    results.flatMap(({ ruleId, say, outcome: is }) => {
      const rule = known.get(ruleId);
      return rule && is === outcome
        ? [{ rule, note: { ruleId, title: rule.title, cites: rule.cites, says: say } }]
        : [];
    });
  return {
    stops: withOutcome('fail')
      .map(({ rule, note }): LegalStop => {
        const said = beyondMending?.[rule.id];
        const dueOn = dateOf(rule.mend?.before, deal, today);
        return {
          ...note,
          owner: rule.mend?.owner ?? 'ours',
          ...(dueOn === undefined ? {} : { dueOn }),
          canBeMended: said === undefined && (dueOn === undefined || dueOn >= today),
          ...(said ? { said } : {}),
          termIds: termsOf(rule),
        };
      })
      .toSorted((a, b) => compareDates(a.dueOn, b.dueOn)),
    toKnow: withOutcome('to-know').map(({ note }) => note),
  };
}

/**
 * The last of the deal's events of this kind. A signature in the past of a deal that is not signed is that of
 * another paper (an option, a letter), and sets no date here.
 */
function dateOf(
  kind: DatedEvent['kind'] | undefined,
  { events, stage }: LegalInput['deal'],
  today: string,
): string | undefined {
  const isSigned = stage === 'signed' || stage === 'ended';
  return events
    .filter((event) => event.kind === kind && (kind !== 'signature' || isSigned || event.on >= today))
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}

/** The nearest first; without a date last. */
function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
