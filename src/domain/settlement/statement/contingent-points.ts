import { assertNever } from '#domain/base/failure.ts';
import { addMinor, roundHalfAway, timesFraction, toSafe } from '#domain/figures/exact.ts';
import { addFractions } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { artificialBreakeven } from './breakeven.ts';
import type { DefinitionResult } from './definition-lines.ts';
import type { FormulaId } from './formulas.ts';
import type { Receipts } from './receipt-lines.ts';
import { minor, rate, word } from './statement-lines.ts';
import type { Contingent, LineInput, Outcome, StatementSpec } from './statement-types.ts';

/** The picture's figures, from which the owner's are worked. */
export type Picture = {
  readonly receipts: Receipts;
  readonly net: DefinitionResult;
  readonly adjusted: DefinitionResult;
};

export const CONTINGENT_LABELS: Readonly<Record<Contingent['kind'], Bilingual>> = {
  'net-profits': { en: 'Share of net profits', ko: '순이익 수익지분' },
  'adjusted-gross': { en: 'Share of adjusted gross', ko: '조정총수익 수익지분' },
  'first-dollar-gross': { en: 'Share of first-dollar gross', ko: '최초 총수익(퍼스트달러 그로스) 지분' },
  'box-office': { en: 'Share of box office', ko: '박스오피스 지분' },
  'over-multiple': {
    en: 'Share of receipts above a multiple of cost',
    ko: '제작비 배수 초과 총수익 지분',
  },
};

type Points = { readonly amount: number; readonly formula: FormulaId; readonly inputs: LineInput[] };

/** What points on one base are worth in a released picture, and what that was worked from. */
export function contingentOf(
  item: Contingent,
  spec: StatementSpec,
  outcome: Outcome,
  { receipts, net, adjusted }: Picture,
): Points {
  switch (item.kind) {
    case 'net-profits': {
      const met = item.steps.filter((step) => receipts.worldwide >= step.atLeastMinor);
      const points = met.reduce((sum, step) => addFractions(sum, step.addPoints), item.points);
      return {
        amount: timesFraction(Math.max(0, net.result), points),
        formula: 'net_points',
        inputs: [rate('points', points), minor('net_profits', net.result)],
      };
    }
    case 'adjusted-gross': {
      const base = adjustedBase(item.breakeven, spec, outcome, receipts, adjusted);
      return {
        amount: timesFraction(base, item.points),
        formula: 'adjusted_points',
        inputs: [rate('points', item.points), minor('base', base), word('breakeven', item.breakeven)],
      };
    }
    case 'first-dollar-gross':
      return {
        amount: timesFraction(adjusted.receipts, item.points),
        formula: 'first_dollar',
        inputs: [rate('points', item.points), minor('receipts', adjusted.receipts)],
      };
    case 'box-office': {
      const base =
        item.markets.length === 0
          ? receipts.worldwide
          : addMinor(...item.markets.map((market) => outcome.boxOfficeMinor[market] ?? 0));
      const share = timesFraction(base, item.points);
      return {
        amount: item.capMinor === undefined ? share : Math.min(share, item.capMinor),
        formula: 'box_office_share',
        inputs: [
          rate('share', item.points),
          minor('box_office', base),
          ...(item.capMinor === undefined ? [] : [minor('cap', item.capMinor)]),
        ],
      };
    }
    case 'over-multiple': {
      const hurdle = timesFraction(net.negativeCost, item.multiple);
      return {
        amount: timesFraction(Math.max(0, net.receipts - hurdle), item.points),
        formula: 'over_multiple',
        inputs: [rate('points', item.points), minor('gross_receipts', net.receipts), minor('hurdle', hurdle)],
      };
    }
    default:
      return assertNever(item);
  }
}

/**
 * What adjusted-gross points are a share of, read over one period:
 * rolling    receipts less the fee and every charge (the fee goes on after breakeven);
 * artificial receipts above B, where B * (1 - fee/receipts) covers the charges at B: there the reduced fee
 *            has been met, and beyond it the points are of gross;
 * cash       receipts above the charges alone, no fee.
 */
function adjustedBase(
  breakeven: 'cash' | 'artificial' | 'rolling',
  spec: StatementSpec,
  outcome: Outcome,
  earned: Receipts,
  adjusted: DefinitionResult,
): number {
  const charges = addMinor(adjusted.expenses, adjusted.negativeCost, adjusted.interest, adjusted.penalty);
  switch (breakeven) {
    case 'rolling':
      return Math.max(0, adjusted.result);
    case 'artificial': {
      if (adjusted.receipts === 0) return 0;
      const level = artificialBreakeven(spec, outcome, earned, adjusted);
      if (!level) return 0;
      const levelMinor = roundHalfAway(level.n, level.d);
      return levelMinor >= BigInt(adjusted.receipts) ? 0 : adjusted.receipts - toSafe(levelMinor);
    }
    case 'cash':
      return Math.max(0, adjusted.receipts - charges);
    default:
      return assertNever(breakeven);
  }
}
