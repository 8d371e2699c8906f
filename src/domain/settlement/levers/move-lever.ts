import { Fail } from '#domain/base/failure.ts';
import { exchange } from '#domain/figures/exchange.ts';
import { checkStatementSpec } from '#domain/settlement/statement/check-statement.ts';
import { checkWaterfall } from '#domain/settlement/waterfall/check-waterfall.ts';
import type { Term } from '#domain/library/term.ts';
import type { LeverSetting, PricedWorth, Worth } from '#domain/library/worth.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { ValueForm } from '#domain/values/form.ts';
import { readLevel } from '#domain/values/read/read-level.ts';
import { asOneFigure } from '#domain/values/tiers.ts';
import type { TierMeaning } from '#domain/values/tiers.ts';
import type { Instalment, Value } from '#domain/values/value.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Lever, Mover, Tier } from './lever.ts';
import { findLever, placeOfLever } from './levers.ts';
import { ABOVE_WHOLE, NOT_A_FIGURE, NO_LEVEL, NO_RATE, WRONG_KIND } from './not-priced.ts';
import { paidInParts } from './price-parts.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** A term that moves a lever. */
export type PricedTerm = {
  readonly termId: string;
  readonly worth: PricedWorth;
  readonly lever: Lever;
  readonly form: ValueForm['kind'];
  readonly per: Mover['per'];
  /** What several amounts under the term come to. */
  readonly tiers: TierMeaning | undefined;
};

/** Which terms move a lever, and why the others do not. */
export type Worths = {
  /** In the order in which they are put into figures. */
  readonly priced: ReadonlyMap<string, PricedTerm>;
  readonly unpriced: ReadonlyMap<string, Exclude<Worth, PricedWorth>>;
};

/** By lever; terms that move the same one in the order of the library. */
export function worthsOf(terms: readonly Pick<Term, 'id' | 'form' | 'worth'>[]): Worths {
  const priced = terms.flatMap(({ id: termId, form, worth }): PricedTerm[] => {
    if (worth?.kind !== 'priced') return [];
    const lever = findLever(worth.lever);
    const per = form.kind === 'money' && form.per === 'episode' ? 'episode' : 'picture';
    const tiers = form.kind === 'money' || form.kind === 'share' ? form.tiers : undefined;
    return lever ? [{ termId, worth, lever, form: form.kind, per, tiers }] : [];
  });
  const inOrder = priced.toSorted((a, b) => placeOfLever(a.worth.lever) - placeOfLever(b.worth.lever));
  return {
    priced: new Map(inOrder.map((each) => [each.termId, each])),
    unpriced: new Map(
      terms.flatMap(({ id, worth }) => (worth && worth.kind !== 'priced' ? [[id, worth] as const] : [])),
    ),
  };
}

/** Puts one value of a term into the model. */
export function moveLever(model: PricingModel, term: PricedTerm, value: Value): Applied {
  const { lever, worth, form, per } = term;
  if (value.kind === 'schedule') return moveByTiers(model, term, value.instalments);
  if (worth.choices && value.kind !== form) return WRONG_KIND;
  const { takes } = lever;
  const base = 'base' in value ? { base: value.base } : {};
  const mover: Mover = { of: worth.of ?? '', parameter: worth.parameter, per, ...base };
  switch (value.kind) {
    case 'money': {
      if (!takes.money) return WRONG_KIND;
      const exchanged = exchange(value.money, model.currency, model.rates);
      return exchanged ? takes.money(model, exchanged.money.amountMinor, mover) : NO_RATE;
    }
    case 'share':
    case 'rate': {
      const applied = takes[value.kind]?.(model, value.share, mover) ?? WRONG_KIND;
      return isAboveWhole(value.share) && !isWorkable(applied) ? ABOVE_WHOLE : applied;
    }
    case 'multiple':
    case 'quantity':
      return takes[value.kind]?.(model, value.n, mover) ?? WRONG_KIND;
    case 'duration': {
      const months = normaliseValue(value, { kind: 'duration', unit: 'months' }, []);
      return months.kind === 'number' ? (takes.duration?.(model, months.n, mover) ?? WRONG_KIND) : WRONG_KIND;
    }
    case 'choice':
      return chosen(model, lever, worth, value.choice, mover);
    case 'yes-no':
      return chosen(model, lever, worth, value.yes ? 'yes' : 'no', mover);
    case 'date':
    case 'text':
      return WRONG_KIND;
  }
}

function isAboveWhole({ numerator, denominator }: Fraction): boolean {
  return numerator > denominator;
}

/** Some shares may well be above 100% (a sequel's share of the price), others never: the engines know which. */
function isWorkable(applied: Applied): boolean {
  if ('why' in applied) return true;
  const { statement, waterfall } = applied.model;
  try {
    if (statement) checkStatementSpec(statement);
    if (waterfall) checkWaterfall(waterfall);
    return true;
  } catch (error) {
    if (error instanceof Fail) return false;
    throw error;
  }
}

/** Each tier for itself where the lever knows tiers; else the one figure that they come to. */
function moveByTiers(model: PricingModel, term: PricedTerm, instalments: readonly Instalment[]): Applied {
  const { takes } = term.lever;
  if (!takes.tiers) {
    const one = asOneFigure(instalments, term.tiers, model.currency, model.rates);
    if (one.kind === 'none') return { why: one.why };
    const applied = moveLever(model, term, one.value);
    return term.lever.isPaidInParts && 'model' in applied
      ? { model: paidInParts(applied.model, instalments) }
      : applied;
  }
  const tiers = instalments.map(({ part, due }): Tier | undefined => {
    const level = levelIn(due, model);
    const amount = part.kind === 'share' ? part : exchange(part.money, model.currency, model.rates)?.money;
    return level && amount
      ? { ...level, amount: 'share' in amount ? amount : amount.amountMinor }
      : undefined;
  });
  const known = tiers.filter((tier) => tier !== undefined);
  return known.length === tiers.length ? takes.tiers(model, known) : NO_LEVEL;
}

/** From which multiple a tier pays, and of what, as its row says; a sum is a multiple of the budget. */
function levelIn(
  due: string,
  { currency, budgetMinor, rates }: PricingModel,
): Pick<Tier, 'level' | 'of'> | undefined {
  const level = readLevel(due, currency);
  if (level?.kind === 'multiple') return { level: level.n, of: level.of };
  const exchanged = level && exchange(level.money, currency, rates);
  return exchanged && budgetMinor > 0
    ? { level: fraction(exchanged.money.amountMinor, budgetMinor), of: 'budget' }
    : undefined;
}

function chosen(
  model: PricingModel,
  lever: Lever,
  { choices }: PricedWorth,
  choice: string,
  mover: Mover,
): Applied {
  if (!choices) return WRONG_KIND;
  const setting = Object.hasOwn(choices, choice) ? choices[choice] : undefined;
  return setting ? atSetting(model, lever, setting, mover) : NOT_A_FIGURE;
}

function atSetting(
  model: PricingModel,
  { takes, words }: Lever,
  setting: LeverSetting,
  mover: Mover,
): Applied {
  if (setting.kind !== 'word') return takes[setting.kind]?.(model, setting.n, mover) ?? NOT_A_FIGURE;
  const position = words && Object.hasOwn(words, setting.word) ? words[setting.word] : undefined;
  return position ? position(model) : NOT_A_FIGURE;
}
