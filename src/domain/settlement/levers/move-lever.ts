import { exchange } from '#domain/figures/exchange.ts';
import type { Term } from '#domain/library/term.ts';
import type { LeverSetting, PricedWorth, Worth } from '#domain/library/worth.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { ValueForm } from '#domain/values/form.ts';
import type { Value } from '#domain/values/value.ts';
import type { Lever, Mover } from './lever.ts';
import { findLever, placeOfLever } from './levers.ts';
import { NOT_A_FIGURE, NO_RATE, WRONG_KIND } from './not-priced.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** A term that moves a lever. */
export type PricedTerm = {
  readonly termId: string;
  readonly worth: PricedWorth;
  readonly lever: Lever;
  readonly form: ValueForm['kind'];
  readonly per: Mover['per'];
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
    return lever ? [{ termId, worth, lever, form: form.kind, per }] : [];
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
export function moveLever(
  model: PricingModel,
  { lever, worth, form, per }: PricedTerm,
  value: Value,
): Applied {
  if (worth.choices && value.kind !== form) return WRONG_KIND;
  const { takes } = lever;
  const mover: Mover = { of: worth.of ?? '', parameter: worth.parameter, per };
  switch (value.kind) {
    case 'money': {
      if (!takes.money) return WRONG_KIND;
      const exchanged = exchange(value.money, model.currency, model.rates);
      return exchanged ? takes.money(model, exchanged.money.amountMinor, mover) : NO_RATE;
    }
    case 'share':
    case 'rate':
      return takes[value.kind]?.(model, value.share, mover) ?? WRONG_KIND;
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
    case 'schedule':
    case 'date':
    case 'text':
      return WRONG_KIND;
  }
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
