import type { Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { fraction, fractionToNumber } from '#domain/figures/fraction.ts';
import type { PaymentTiming } from '#domain/settlement/simulation/parameters.ts';
import type {
  Accounting,
  AccountingMonths,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';
import type { Value } from '#domain/values/value.ts';

/** When statements are made and paid, as a term of the draft and the words of its clause say. */
export type PaperAccounting = {
  readonly accounting: Accounting;
  readonly termId: string;
  /** The paper's own words, and their place; empty where the person has kept none. */
  readonly clause: string;
  readonly place: string;
  /** The paper states a rhythm and no days: those of our own market clause. */
  readonly areDaysAssumed: boolean;
};

/** As the market clause of `accounting_frequency` has it. Our judgement; to be paid at once would flatter. */
const USUAL_DAYS = 60;

/** Reports a year of a co-production; else the rhythm of the statements to a rights owner. */
const TERMS = ['audit_right', 'accounting_frequency'];

/** Undefined where the draft states no rhythm, or one that no accounting keeps. */
export function accountingOfPaper(draft: Draft): PaperAccounting | undefined {
  for (const termId of TERMS) {
    const { state, clause, place } = entryOf(draft, termId);
    const every = state.kind === 'value' ? monthsOf(state.value) : undefined;
    if (every === undefined) continue;
    const days = daysAfterPeriod(clause);
    return {
      accounting: { every, paidAfterDays: days ?? USUAL_DAYS },
      termId,
      clause,
      place,
      areDaysAssumed: days === undefined,
    };
  }
  return undefined;
}

const BY_CHOICE: Readonly<Record<string, AccountingMonths>> = { quarterly: 3, semiannual: 6, annual: 12 };
const BY_REPORTS: Readonly<Record<number, AccountingMonths>> = { 12: 1, 4: 3, 2: 6, 1: 12 };

function monthsOf(value: Value): AccountingMonths | undefined {
  if (value.kind === 'choice') return BY_CHOICE[value.choice];
  if (value.kind === 'quantity') return BY_REPORTS[fractionToNumber(value.n)];
  return undefined;
}

/**
 * How many days after the end of a period a clause has its statements: “within forty-five (45) days after the end of each
 * calendar quarter” is 45, `매 분기 종료 후 45일 이내` is 45. Of two that differ the later counts: nothing is paid early.
 */
export function daysAfterPeriod(clause: string): number | undefined {
  const found = [...clause.matchAll(DAYS_EN), ...clause.matchAll(DAYS_KO)].map(({ groups }) =>
    Number(groups?.['days']),
  );
  const known = found.filter((days) => days >= 0 && days <= 365);
  return known.length === 0 ? undefined : Math.max(...known);
}

const DAYS_EN =
  /\(?(?<days>\d{1,3})\)? (?:calendar |business )?days (?:after|of|following|from) (?:the )?(?:end|close|last day|expiry|expiration) of/gi;
const DAYS_KO =
  /(?:종료|마감|말일?|만료)(?:일)?\s*(?:(?:로부터|부터|후|이후|다음\s?날부터)\s*)?(?<days>\d{1,3})일\s*(?:이내|내|안)/g;

/** The structure with the paper's accounting, unless the person has set one. */
export function accountedAsPaper(spec: WaterfallSpec, paper: PaperAccounting | undefined): WaterfallSpec {
  return paper && !spec.accounting ? { ...spec, accounting: paper.accounting } : spec;
}

/**
 * When contingent money of a studio statement is paid: with the statement of the period in which it was earned, counted
 * from release. By hand: half of it 14 months after release, statements each half-year and 60 days: with month 18, paid
 * 18 + 60 x 12 / 365 = 19.97 months after release.
 */
export function timedAsPaper(timing: PaymentTiming, paper: PaperAccounting | undefined): PaymentTiming {
  if (!paper) return timing;
  const { every, paidAfterDays } = paper.accounting;
  const contingentSpread = timing.contingentSpread.map(({ month, share }) => ({
    month: Math.ceil(month / every) * every + fractionToNumber(fraction(paidAfterDays * 12, 365)),
    share,
  }));
  return { ...timing, contingentSpread };
}
