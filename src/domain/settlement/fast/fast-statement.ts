import { checkStatementSpec } from '#domain/settlement/statement/check-statement.ts';
import { purchasePrice } from '#domain/settlement/statement/purchase-price.ts';
import { CHARGES, RATES, streamRates, optionSums, participantsBasis, sumOf } from './compiled-charges.ts';
import { compileBonuses } from './compiled-bonuses.ts';
import {
  ARTIFICIAL,
  BOX_OFFICE,
  CASH,
  FIRST_DOLLAR,
  NET,
  NET_IN_STEPS,
  OVER_MULTIPLE,
  ROLLING,
  compileContingents,
} from './compiled-contingents.ts';
import { compileDefinition } from './compiled-definition.ts';
import { compilePassives, compileSeries } from './compiled-passives.ts';
import { compileArtificial } from './fast-artificial.ts';
import { compileTax, grossUpOn, withheldOn } from './compiled-tax.ts';
import {
  EPISODES,
  EXTENSIONS_USED,
  EXERCISED,
  IN_PRODUCTION,
  RELEASED,
  SET_UP,
  STREAMING,
  OTHER_DEFICIT,
  OUTCOME_COST,
  REACHED,
  SEQUELS,
  vectorOf,
} from './outcome-vector.ts';
import type { OutcomeVector } from './outcome-vector.ts';
import type { StatementSpec, StatementTotals } from '#domain/settlement/statement/statement-types.ts';
import { STATEMENT_TOTALS } from '#domain/settlement/statement/statement-types.ts';

/** Position of each figure in the output of the fast engine. */
export const TOTAL_AT = Object.fromEntries(STATEMENT_TOTALS.map((name, index) => [name, index])) as Readonly<
  Record<keyof StatementTotals, number>
>;

/**
 * The fast engine of the studio side: floating point and typed arrays, compiled once per structure and
 * run over vectors of outcomes. It shares no arithmetic with `computeStatement`: every line is one
 * multiplication and one division of whole doubles, rounded, so that it agrees with the exact engine
 * to the unit while amount times numerator stays under 2^53.
 */
export type FastStatement = {
  /** Length of one outcome vector. */
  readonly width: number;
  readonly encode: OutcomeVector['encode'];
  /** Reads an outcome at `from[at..]`, writes the figures of `STATEMENT_TOTALS` at `into[to..]`. */
  readonly run: (from: Float64Array, at: number, into: Float64Array, to: number) => void;
};

export function compileStatement(spec: StatementSpec): FastStatement {
  checkStatementSpec(spec);
  const vector = vectorOf(spec);
  return { width: vector.width, encode: vector.encode, run: compileRun(spec, vector) };
}

/**
 * One function walks an outcome from box office to what the owner keeps. It is long because it is the loop of every
 * simulation: with contingents alone in a function of their own it took 7% longer over many structures.
 */
function compileRun(
  spec: StatementSpec,
  { markets, streams, awardsAt }: OutcomeVector,
): FastStatement['run'] {
  const rates = streamRates(spec);
  const ownBasis = spec.participations.length > 0 ? participantsBasis(spec) : undefined;
  const { charge, work } = compileDefinition(spec);
  const isCross = spec.isCrossCollateralised;

  const owner = spec.owner;
  const price = purchasePrice(spec);
  const { paid, applicable } = optionSums(spec);
  const setUp = owner.setUpMinor;
  const start = owner.productionStartMinor;
  const bonusOf = compileBonuses(spec, price, awardsAt);
  const {
    count: contingentCount,
    code,
    points,
    cap,
    chosenMarkets,
    steps,
    multiples,
  } = compileContingents(spec);
  const buyoutN = owner.buyout.shareOfCost.numerator;
  const buyoutD = owner.buyout.shareOfCost.denominator;
  const buyoutFixed = owner.buyout.fixedMinor;
  const isReplacing = owner.buyout.replacesContingents;
  const passivesOf = compilePassives(owner.passives, price);
  const pictureServices = sumOf(owner.services.filter((service) => service.per === 'picture'));
  const episodeServices = sumOf(owner.services.filter((service) => service.per === 'episode'));
  const seriesOf = compileSeries(owner.series);
  const artificial = compileArtificial(spec);
  const tax = compileTax(owner.tax, owner.tax.grossUp);
  const servicesTax = owner.tax.services ? compileTax(owner.tax.services, owner.tax.grossUp) : undefined;

  return function run(from, at, into, to): void {
    const f = at + streams;
    const reached = from[f + REACHED]!;
    const isReleased = reached === RELEASED;
    const isStreaming = from[f + STREAMING] === 1;
    const outcomeCost = from[f + OUTCOME_COST]!;
    const directCost = isReleased ? outcomeCost : 0;

    // Both definitions count the same streams, so one walk serves the two.
    let worldwide = 0;
    let rental = 0;
    let netReceipts = 0;
    let netFees = 0;
    let adjustedReceipts = 0;
    let adjustedFees = 0;
    if (isReleased) {
      let r = 0;
      for (let i = 0; i < markets; i++, r += RATES) {
        const boxOffice = from[at + i]!;
        worldwide += boxOffice;
        const share = Math.round((boxOffice * rates[r]!) / rates[r + 1]!);
        rental += share;
        netFees += Math.round((share * rates[r + 4]!) / rates[r + 5]!);
        adjustedFees += Math.round((share * rates[r + 6]!) / rates[r + 7]!);
      }
      netReceipts = rental;
      adjustedReceipts = rental;
      for (let i = markets; i < streams; i++, r += RATES) {
        const amount = from[at + i]!;
        const counted =
          rates[r + 1] === 1 ? amount * rates[r]! : Math.round((amount * rates[r]!) / rates[r + 1]!);
        const countedToo =
          rates[r + 3] === 1 ? amount * rates[r + 2]! : Math.round((amount * rates[r + 2]!) / rates[r + 3]!);
        netReceipts += counted;
        adjustedReceipts += countedToo;
        netFees += Math.round((counted * rates[r + 4]!) / rates[r + 5]!);
        adjustedFees += Math.round((countedToo * rates[r + 6]!) / rates[r + 7]!);
      }
    }

    let ownGross = rental;
    if (ownBasis !== undefined && isReleased) {
      for (let i = markets, b = 0; i < streams; i++, b += 2)
        ownGross += Math.round((from[at + i]! * ownBasis[b]!) / ownBasis[b + 1]!);
    }
    const netParticipants = ownBasis === undefined ? netReceipts : ownGross;
    const adjustedParticipants = ownBasis === undefined ? adjustedReceipts : ownGross;

    const cross = isCross && isReleased ? from[f + OTHER_DEFICIT]! : 0;
    const netProfits =
      charge(0, netReceipts, netFees, isReleased, directCost, netParticipants, worldwide) - cross;
    const negativeCost = work[3]!;
    into[to] = worldwide;
    into[to + 1] = rental;
    into[to + 2] = netReceipts;
    into[to + 3] = netFees;
    into[to + 4] = work[0]!;
    into[to + 5] = work[1]!;
    into[to + 6] = work[2]!;
    into[to + 7] = negativeCost;
    into[to + 8] = work[4]!;
    into[to + 9] = work[5]!;
    into[to + 10] = cross;
    into[to + 11] = netProfits;

    const adjustedGross = charge(
      CHARGES,
      adjustedReceipts,
      adjustedFees,
      isReleased,
      directCost,
      adjustedParticipants,
      worldwide,
    );
    const adjustedCharges = work[0]! + work[3]! + work[4]! + work[5]!;
    into[to + 12] = adjustedReceipts;
    into[to + 13] = adjustedGross;

    const extensions = Math.min(from[f + EXTENSIONS_USED]!, paid.length - 1);
    const due = reached >= EXERCISED ? Math.max(0, price - applicable[extensions]!) : 0;
    const fixed =
      paid[extensions]! + due + (reached >= SET_UP ? setUp : 0) + (reached >= IN_PRODUCTION ? start : 0);
    let bonus = 0;
    let contingent = 0;
    let buyout = 0;
    let passives = 0;
    if (isReleased) {
      bonus = bonusOf(worldwide, directCost, from, at);
      if (!(isStreaming && isReplacing)) {
        for (let i = 0, p = 0; i < contingentCount; i++, p += 2) {
          const n = points[p]!;
          const d = points[p + 1]!;
          switch (code[i]!) {
            case NET:
              if (netProfits > 0) contingent += Math.round((netProfits * n) / d);
              break;
            case NET_IN_STEPS: {
              if (netProfits <= 0) break;
              // Level, then the points held from there on.
              const held = steps[i]!;
              let met = 0;
              while (met + 3 < held.length && worldwide >= held[met + 3]!) met += 3;
              contingent += Math.round((netProfits * held[met + 1]!) / held[met + 2]!);
              break;
            }
            case ROLLING:
              if (adjustedGross > 0) contingent += Math.round((adjustedGross * n) / d);
              break;
            case ARTIFICIAL: {
              if (adjustedReceipts <= adjustedFees) break;
              const level = Math.round(
                artificial(adjustedReceipts, adjustedFees, directCost, adjustedParticipants, worldwide),
              );
              if (level < adjustedReceipts) contingent += Math.round(((adjustedReceipts - level) * n) / d);
              break;
            }
            case CASH:
              if (adjustedReceipts > adjustedCharges)
                contingent += Math.round(((adjustedReceipts - adjustedCharges) * n) / d);
              break;
            case FIRST_DOLLAR:
              contingent += Math.round((adjustedReceipts * n) / d);
              break;
            case BOX_OFFICE: {
              const chosen = chosenMarkets[i]!;
              let base = chosen.length === 0 ? worldwide : 0;
              for (let k = 0; k < chosen.length; k++) base += from[at + chosen[k]!]!;
              contingent += Math.min(cap[i]!, Math.round((base * n) / d));
              break;
            }
            case OVER_MULTIPLE: {
              const excess = netReceipts - Math.round((negativeCost * multiples[p]!) / multiples[p + 1]!);
              if (excess > 0) contingent += Math.round((excess * n) / d);
              break;
            }
          }
        }
      }
      if (isStreaming) buyout = Math.round((outcomeCost * buyoutN) / buyoutD) + buyoutFixed;
      passives = passivesOf(contingent, from, f + SEQUELS);
    }
    const ownerSeries = seriesOf === undefined ? 0 : seriesOf(from, f + EPISODES);
    const services =
      (reached >= IN_PRODUCTION ? pictureServices : 0) +
      episodeServices * (from[f + EPISODES]! + from[f + EPISODES + 1]!);
    const gross = fixed + bonus + contingent + buyout + passives + ownerSeries + services;
    const royalties = servicesTax ? gross - services : gross;
    let up = grossUpOn(royalties, tax);
    let withheld = withheldOn(royalties + up, tax);
    if (servicesTax) {
      const servicesUp = grossUpOn(services, servicesTax);
      up += servicesUp;
      withheld += withheldOn(services + servicesUp, servicesTax);
    }
    into[to + 14] = price;
    into[to + 15] = fixed;
    into[to + 16] = bonus;
    into[to + 17] = contingent;
    into[to + 18] = buyout;
    into[to + 19] = passives;
    into[to + 20] = ownerSeries;
    into[to + 21] = services;
    into[to + 22] = gross;
    into[to + 23] = up;
    into[to + 24] = withheld;
    into[to + 25] = gross + up - withheld;
    into[to + 26] = paid[0]!;
    into[to + 27] = due;
  };
}
