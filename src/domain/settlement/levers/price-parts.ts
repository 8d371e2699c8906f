import { addFractions, fraction, multiplyFractions } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { PaymentTiming } from '#domain/settlement/simulation/parameters.ts';
import { productionMonth } from '#domain/settlement/simulation/statement-present-value.ts';
import { purchasePrice } from '#domain/settlement/statement/purchase-price.ts';
import { readStage } from '#domain/values/read/read-stage.ts';
import type { PaymentStage } from '#domain/values/read/read-stage.ts';
import type { Instalment } from '#domain/values/value.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** The price in the parts that the paper names. Where one part waits for something that has no date here, the price stays as it was. */
export function paidInParts(model: PricingModel, instalments: readonly Instalment[]): PricingModel {
  const amounts = instalments.map(({ part }) =>
    part.kind === 'share' ? part.share : fraction(part.money.amountMinor, 1),
  );
  const stages = instalments.flatMap(({ due }) => readStage(due) ?? []);
  const whole = amounts.reduce(addFractions, fraction(0, 1));
  if (stages.length !== instalments.length || whole.numerator === 0 || !inOneUnit(instalments)) return model;
  const part = fraction(whole.denominator, whole.numerator);
  return withParts(
    model,
    amounts.map((amount, at) => ({
      month: monthOf(stages[at] ?? 'exercise', model.timing),
      share: multiplyFractions(amount, part),
    })),
  );
}

/** The floor on exercise, and the rest when photography has shown the budget. */
export function floorFirst(model: PricingModel): Applied {
  const { statement, timing } = model;
  if (!statement) return { model };
  const price = purchasePrice(statement);
  const terms = statement.owner.price;
  const floorMinor = terms.kind === 'percent' ? Math.min(terms.floorMinor, price) : 0;
  // Without a floor nobody knows how much comes first: half way between the two.
  if (floorMinor === 0) return { model: paidOnce(model, monthOf('exercise', timing) + 6) };
  return {
    model: withParts(model, [
      { month: monthOf('exercise', timing), share: fraction(floorMinor, price) },
      { month: monthOf('photography', timing), share: fraction(price - floorMinor, price) },
    ]),
  };
}

/** The whole price in one month. */
export function paidOnce(model: PricingModel, price: number): PricingModel {
  const { priceParts: _parts, ...timing } = model.timing;
  return { ...model, timing: { ...timing, months: { ...timing.months, price } } };
}

export function monthOf(stage: PaymentStage, timing: PaymentTiming): number {
  const exercise = timing.months['exercise'] ?? timing.months['fixed'] ?? 0;
  switch (stage) {
    case 'signature':
      return 0;
    case 'exercise':
      return exercise;
    case 'photography':
      return productionMonth(timing);
    case 'release':
      return timing.months['release'] ?? exercise + 24;
  }
}

function withParts(
  model: PricingModel,
  priceParts: readonly { readonly month: number; readonly share: Fraction }[],
): PricingModel {
  return { ...model, timing: { ...model.timing, priceParts } };
}

function inOneUnit(instalments: readonly Instalment[]): boolean {
  const units = instalments.map(({ part }) => (part.kind === 'share' ? part.base : part.money.currency));
  return new Set(units).size === 1;
}
