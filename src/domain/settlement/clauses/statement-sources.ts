import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import type { LeverId } from '#domain/settlement/levers/levers.ts';
import type { PricedTerm } from '#domain/settlement/levers/move-lever.ts';
import type { LineInput, StatementLine } from '#domain/settlement/statement/statement-types.ts';

/** Where a figure of a statement comes from. */
export type FigureSource =
  | { readonly kind: 'assumption'; readonly name: AssumptionName }
  /** A term of the draft. */
  | { readonly kind: 'term'; readonly termId: string }
  | { readonly kind: 'scenario' }
  | { readonly kind: 'budget' }
  /** The answers of the deal about payment, kind of income and treaty form. */
  | { readonly kind: 'facts' }
  /** Neither a term nor an assumption: a fixed part of the form of the statement. */
  | { readonly kind: 'form' };

/** The terms of the draft that are in the figures. */
type Applied = readonly PricedTerm[];

/** What an input of a line rests on; undefined for one that is itself a line of the statement. */
export function sourceOfInput(
  { id }: Pick<StatementLine, 'id'>,
  input: Pick<LineInput, 'name'>,
  applied: Applied,
): FigureSource | undefined {
  const line = id.replace(/^adjusted\./, '');
  const [head = '', stream = ''] = line.split('.');
  const isAdjusted = line !== id;
  switch (input.name) {
    case 'rental_share':
      return assumption(MARKET_SHARE[stream]);
    case 'fee_rate':
      if (isAdjusted) return { kind: 'form' };
      return termOr(applied, ['statement-distribution-fee'], assumption(STREAM_FEE[stream]));
    case 'basis':
      return stream === 'video'
        ? termOr(applied, ['home-video-basis'], assumption('home_entertainment_basis'))
        : { kind: 'form' };
    case 'overhead_rate': {
      if (head !== 'advertising_overhead' && head !== 'production_overhead') return undefined;
      return isAdjusted ? { kind: 'form' } : termOr(applied, [OVERHEADS[head]], assumption(head));
    }
    case 'stated':
      return assumption('prints_and_advertising');
    case 'prime':
      return assumption('interest_prime');
    case 'spread':
      return termOr(applied, ['interest-spread'], assumption('interest_spread'));
    case 'months':
      return assumption('interest_months');
    case 'above':
    case 'fixed':
    case 'cushion':
    case 'base_is':
    case 'compounding':
    case 'performance':
      return head === 'purchase_price' ? term(applied, ['price-fixed']) : { kind: 'form' };
    case 'multiple':
      return head === 'box_office_bonus'
        ? term(applied, ['box-office-bonus-from', 'box-office-bonus'])
        : { kind: 'form' };
    case 'rate':
      if (head === 'residuals') return assumption('residuals');
      if (head === 'other_expenses') return assumption('other_expenses');
      if (head === 'participation') return assumption('gross_participation');
      if (head === 'advertising') return assumption('advertising_follows');
      return termOr(applied, ['owner-withholding'], assumption('withholding'));
    case 'treaty':
      return { kind: 'form' };
    case 'gross_up':
      return term(applied, ['gross-up']);
    case 'points':
      return term(applied, POINTS_LEVERS[stream] ?? POINTS);
    case 'breakeven':
      return term(applied, ['points-base']);
    case 'share':
    case 'points_follow':
    case 'amount':
    case 'fee':
    case 'royalty':
    case 'floor':
    case 'ceiling':
      if (head === 'service') return service(applied, stream);
      return term(applied, LEVERS_OF_INPUT[`${head}/${input.name}`] ?? LEVERS_OF_LINE[head] ?? []);
    case 'budget':
    case 'budget_base':
      return { kind: 'budget' };
    case 'times':
    case 'sequels':
    case 'remakes':
    case 'episodes':
    case 'reruns':
    case 'pilots':
    case 'series':
    case 'hours':
    case 'deficit':
      return { kind: 'scenario' };
    default:
      return undefined;
  }
}

/** What a line without inputs rests on. */
export function sourceOfLine({ id }: Pick<StatementLine, 'id'>, applied: Applied): FigureSource | undefined {
  const line = id.replace(/^adjusted\./, '');
  const [head = '', stream = ''] = line.split('.');
  if (head === 'box_office' || (head === 'receipts' && line !== head)) return { kind: 'scenario' };
  if (head === 'advertising' || head === 'prints') return assumption('prints_and_advertising');
  if (head === 'direct_cost') return { kind: 'budget' };
  if (head === 'service') return service(applied, stream);
  const levers = LEVERS_OF_LINE[head];
  return levers ? term(applied, levers) : undefined;
}

const MARKET_SHARE: Readonly<Record<string, AssumptionName>> = {
  us: 'rental_share_us',
  foreign: 'rental_share_foreign',
  china: 'rental_share_china',
};
const STREAM_FEE: Readonly<Record<string, AssumptionName>> = {
  us: 'fee_us',
  foreign: 'fee_foreign',
  china: 'fee_foreign',
  video: 'fee_video',
  tv: 'fee_tv',
  streaming: 'fee_tv',
  other: 'distribution_fee',
};
const OVERHEADS = {
  advertising_overhead: 'advertising-overhead',
  production_overhead: 'production-overhead',
} as const satisfies Record<string, LeverId>;
const POINTS: readonly LeverId[] = ['net-points', 'adjusted-gross-points', 'first-dollar-points'];
const POINTS_LEVERS: Readonly<Record<string, readonly LeverId[]>> = {
  net: ['net-points'],
  agr: ['adjusted-gross-points'],
  fdg: ['first-dollar-points'],
};
const LEVERS_OF_LINE: Readonly<Record<string, readonly LeverId[]>> = {
  option_fee: ['option-fee', 'option-fee-share-of-price'],
  option_extension: ['option-extension-fee', 'option-extensions'],
  purchase_price: ['price-share-of-budget', 'price-fixed'],
  set_up_bonus: ['set-up-bonus'],
  box_office_bonus: ['box-office-bonus', 'box-office-bonus-from'],
  award: ['award-bonus'],
  streaming_buyout: ['streaming-buyout'],
  sequel_passive: ['sequel-passive'],
  remake_passive: ['remake-passive'],
  series_60: ['series-episode-60'],
  series_30: ['series-episode-30'],
  spinoff: ['series-spin-off'],
};
const LEVERS_OF_INPUT: Readonly<Record<string, readonly LeverId[]>> = {
  'purchase_price/floor': ['price-floor'],
  'purchase_price/ceiling': ['price-ceiling'],
  'sequel_passive/points_follow': ['derivative-points'],
  'remake_passive/points_follow': ['derivative-points'],
  'spinoff/royalty': ['series-episode-60'],
};

/** The term that moves the first of the levers that any does, the last put in; nothing in the draft leaves the form's zero. */
function term(applied: Applied, levers: readonly LeverId[]): FigureSource {
  for (const lever of levers) {
    const mover = applied.findLast(({ worth }) => worth.lever === lever);
    if (mover) return { kind: 'term', termId: mover.termId };
  }
  return { kind: 'form' };
}

function service(applied: Applied, whose: string): FigureSource {
  return term(
    applied.filter(({ worth }) => worth.of === whose),
    ['service-fee'],
  );
}

function termOr(applied: Applied, levers: readonly LeverId[], otherwise: FigureSource): FigureSource {
  const source = term(applied, levers);
  return source.kind === 'term' ? source : otherwise;
}

function assumption(name: AssumptionName | undefined): FigureSource {
  return name === undefined ? { kind: 'form' } : { kind: 'assumption', name };
}
