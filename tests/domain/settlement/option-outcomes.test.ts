import { describe, expect, it } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { OptionChances } from '#domain/settlement/simulation/parameters.ts';
import { reportToNobody } from '#app/base/report.ts';
import { priceDeal, runTaskHere } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { aDeal, aDocument, aDraft, anEntryOf, money } from '#tests/builders/deal-builders.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const NEVER = fraction(0, 1);
const ALWAYS = fraction(1, 1);
const { terms } = theLibrary();
const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });

/** An option for 30,000, exercised for 900,000; nothing else is stated. No tax is withheld where none is named. */
function anOption(chances?: OptionChances): DealDocument {
  return aDocument({
    deal: aDeal({ budget: { amountMinor: 2_000_000_000, currency: 'USD' } }),
    drafts: [
      aDraft({
        entries: {
          option_fee_initial: anEntryOf(money(3_000_000, 'USD')),
          purchase_price_fixed: anEntryOf(money(90_000_000, 'USD')),
        },
      }),
    ],
    ...(chances ? { money: { assumptions: {}, scenarios: {}, chances } } : {}),
  });
}

async function pricesOf(document: DealDocument) {
  const [draft] = document.drafts;
  if (!draft) throw new Error('No draft.');
  return priceDeal({ document, draft, terms }, parameters, runTaskHere, reportToNobody);
}

describe('what becomes of an option', () => {
  it('pays the fee alone where it lapses, the price where no film follows, and never less where one does', async () => {
    const { option } = await pricesOf(anOption());
    const [fee, price] = [option?.lapsed.netMinor ?? 0, option?.exercisedNotMade.netMinor ?? 0];
    // After the same tax on both: 30,000 and 900,000 stand to each other as they do before it.
    expect(fee).toBeGreaterThan(0);
    expect(fee).toBeLessThanOrEqual(3_000_000);
    expect(price).toBeGreaterThan(25 * fee);
    expect(price).toBeLessThanOrEqual(93_000_000);
    expect(option?.made.p10Minor).toBeGreaterThanOrEqual(price);
    expect(option?.chances).toBeUndefined();
  });

  it.each([
    ['lapsed', { lapsed: ALWAYS, exercisedNotMade: NEVER, made: NEVER }],
    ['exercisedNotMade', { lapsed: NEVER, exercisedNotMade: ALWAYS, made: NEVER }],
  ] as const)('is one sure figure where only one outcome is possible: %s', async (outcome, chances) => {
    const { option, base, baseSpread } = await pricesOf(anOption(chances));
    const sure = option?.[outcome].netMinor;
    expect(base.averageMinor).toBe(sure);
    expect(baseSpread).toEqual({ p10Minor: sure, medianMinor: sure, p90Minor: sure });
  });

  it('is what it was without chances where every film is made', async () => {
    const made = await pricesOf(anOption({ lapsed: NEVER, exercisedNotMade: NEVER, made: ALWAYS }));
    const without = await pricesOf(anOption());
    expect(made.base).toEqual(without.base);
    expect(made.option?.made).toEqual(without.option?.made);
  });

  it('averages over the outcomes by their chances, and leaves the film that is made as it was', async () => {
    const chances = { lapsed: fraction(3, 5), exercisedNotMade: fraction(3, 10), made: fraction(1, 10) };
    const { option, base, baseSpread } = await pricesOf(anOption(chances));
    const { option: alone, base: sure } = await pricesOf(anOption());
    expect(option?.made).toEqual(alone?.made);
    expect(option?.chances).toEqual(chances);
    // Most options lapse, so the middle one does.
    expect(baseSpread.medianMinor).toBe(option?.lapsed.netMinor);
    const expected =
      0.6 * (option?.lapsed.netMinor ?? 0) +
      0.3 * (option?.exercisedNotMade.netMinor ?? 0) +
      0.1 * sure.averageMinor;
    // 2,000 draws of a known share stray by some parts in a hundred.
    expect(base.averageMinor / expected).toBeGreaterThan(0.9);
    expect(base.averageMinor / expected).toBeLessThan(1.1);
  });
});
