import { checkStatementSpec } from '#domain/settlement/statement/check-statement.ts';
import { purchasePrice } from '#domain/settlement/statement/purchase-price.ts';
import { timesFraction } from '#domain/figures/exact.ts';
import {
  CHARGES,
  FIXED_EXPENSES,
  OVERHEAD_N,
  OVERHEAD_D,
  OVERHEAD_ON_PARTICIPATIONS,
  INTEREST_N,
  INTEREST_D,
  INTEREST_ON_ALL,
  INTEREST_FIXED,
  BUDGET_WITH_CUSHION,
  PENALTY_N,
  PENALTY_D,
  BARE_EXPENSES,
  ADVERTISED,
  ADVERTISING_OVERHEAD_N,
  ADVERTISING_OVERHEAD_D,
  RATES,
  streamRates,
  chargesOf,
  optionSums,
  participantsBasis,
  compileTax,
  grossUpOn,
  sumOf,
  withheldOn,
} from './compiled-charges.ts';
import {
  NET,
  NET_IN_STEPS,
  ROLLING,
  ARTIFICIAL,
  CASH,
  FIRST_DOLLAR,
  BOX_OFFICE,
  OVER_MULTIPLE,
  compileContingents,
} from './compiled-contingents.ts';
import { compileArtificial } from './fast-artificial.ts';
import { numerators, denominators } from './fast-arithmetic.ts';
import type {
  Outcome,
  StatementSpec,
  StatementTotals,
} from '#domain/settlement/statement/statement-types.ts';
import { STAGES_REACHED, STATEMENT_TOTALS } from '#domain/settlement/statement/statement-types.ts';

/** Position of each figure in the output of the fast engine. */
export const TOTAL_AT = Object.fromEntries(STATEMENT_TOTALS.map((name, index) => [name, index])) as Readonly<
  Record<keyof StatementTotals, number>
>;

/** Figures of an outcome after its markets and media, in the order that the fast engine reads them. */
const AFTER_STREAMS = [
  'reached',
  'isStreaming',
  'directCost',
  'otherDeficit',
  'extensionsUsed',
  'sequels',
  'remakes',
  'derivativePerformanceN',
  'derivativePerformanceD',
  'episodes60',
  'episodes30',
  'reruns',
  'pilots',
  'seriesSold',
  'tvHours',
  'spinoffEpisodes60',
] as const;

/**
 * The fast engine of the studio side: floating point and typed arrays, compiled once per structure and
 * run over vectors of outcomes. It shares no arithmetic with `computeStatement`: every line is one
 * multiplication and one division of whole doubles, rounded, so that it agrees with the exact engine
 * to the unit while amount times numerator stays under 2^53.
 */
export type FastStatement = {
  /** Length of one outcome vector. */
  readonly width: number;
  /** Writes an outcome into a vector. */
  readonly encode: (outcome: Outcome, into: Float64Array, at: number) => void;
  /** Reads an outcome at `from[at..]`, writes the figures of `STATEMENT_TOTALS` at `into[to..]`. */
  readonly run: (from: Float64Array, at: number, into: Float64Array, to: number) => void;
};

export function compileStatement(spec: StatementSpec): FastStatement {
  checkStatementSpec(spec);
  const marketIds = spec.markets.map((market) => market.id);
  const mediumIds = spec.media.map((medium) => medium.id);
  const awardIds = spec.owner.awards.map((award) => award.id);
  const markets = marketIds.length;
  const streams = markets + mediumIds.length;
  const fixedAt = streams;
  const awardsAt = streams + AFTER_STREAMS.length;
  const width = awardsAt + awardIds.length;

  return { width, encode, run: compileRun(spec, markets, streams, fixedAt, awardsAt) };

  function encode(outcome: Outcome, into: Float64Array, at: number): void {
    marketIds.forEach((id, index) => {
      into[at + index] = outcome.boxOfficeMinor[id] ?? 0;
    });
    mediumIds.forEach((id, index) => {
      into[at + markets + index] = outcome.receiptsMinor[id] ?? 0;
    });
    const rest = [
      STAGES_REACHED.indexOf(outcome.reached),
      outcome.release === 'streaming' ? 1 : 0,
      outcome.directCostMinor,
      outcome.otherPicturesDeficitMinor,
      outcome.extensionsUsed,
      outcome.sequels,
      outcome.remakes,
      outcome.derivativePerformance.numerator,
      outcome.derivativePerformance.denominator,
      outcome.episodes60,
      outcome.episodes30,
      outcome.rerunsPerEpisode,
      outcome.pilots,
      outcome.seriesSold,
      outcome.tvHours,
      outcome.spinoffEpisodes60,
    ];
    into.set(rest, at + fixedAt);
    awardIds.forEach((id, index) => {
      into[at + awardsAt + index] = outcome.awardsWon[id] ?? 0;
    });
  }
}

function compileRun(
  spec: StatementSpec,
  markets: number,
  streams: number,
  fixedAt: number,
  awardsAt: number,
): FastStatement['run'] {
  const rates = streamRates(spec);
  const charges = Float64Array.from([...chargesOf(spec, 'net'), ...chargesOf(spec, 'adjusted')]);
  const participants = spec.participations.length;
  const partN = numerators(spec.participations.map((participant) => participant.rate));
  const partD = denominators(spec.participations.map((participant) => participant.rate));
  const partAbove = Float64Array.from(spec.participations, (participant) => participant.aboveMinor);
  const ownBasis = participants > 0 ? participantsBasis(spec) : undefined;
  const follows = spec.costs.advertisingFollows;
  const followsN = follows?.numerator ?? 0;
  const followsD = follows?.denominator ?? 1;
  const residualN = spec.costs.residuals.rate.numerator;
  const residualD = spec.costs.residuals.rate.denominator;
  const otherN = spec.costs.otherFollows?.numerator ?? 0;
  const otherD = spec.costs.otherFollows?.denominator ?? 1;
  const residualFixed = spec.costs.residuals.fixedMinor;
  const isCross = spec.isCrossCollateralised;

  const owner = spec.owner;
  const price = purchasePrice(spec);
  const { paid, applicable } = optionSums(spec);
  const setUp = owner.setUpMinor;
  const start = owner.productionStartMinor;
  // Escalators and bonuses: sums that fall due when level <= worldwide box office * levelD.
  const bonuses = [
    ...owner.priceSteps
      .filter((step) => step.on === 'worldwide-box-office')
      .map((step) => ({ level: step.atLeastMinor, levelD: 1, isOnCost: false, amount: step.addMinor })),
    ...owner.boxOfficeBonuses.map((bonus) => ({
      level:
        bonus.of === 'negative-cost'
          ? bonus.multiple.numerator
          : spec.costs.budgetMinor === 0
            ? Infinity
            : bonus.multiple.numerator * spec.costs.budgetMinor,
      levelD: bonus.multiple.denominator,
      isOnCost: bonus.of === 'negative-cost',
      amount:
        bonus.amount.kind === 'money' ? bonus.amount.amountMinor : timesFraction(price, bonus.amount.share),
    })),
  ];
  const bonusCount = bonuses.length;
  const bonusLevel = Float64Array.from(bonuses, (bonus) => bonus.level);
  const bonusLevelD = Float64Array.from(bonuses, (bonus) => bonus.levelD);
  const bonusAmount = Float64Array.from(bonuses, (bonus) => bonus.amount);
  // What a level counted in negative cost is multiplied by is known in each run only.
  const bonusOnCost = Uint8Array.from(bonuses, (bonus) => (bonus.isOnCost ? 1 : 0));
  const { numerator: costOverheadN, denominator: costOverheadD } = spec.net.productionOverhead.rate;
  const awardCount = owner.awards.length;
  const awardAmount = Float64Array.from(owner.awards, (award) => award.amountMinor);
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
  const sequelPrice = timesFraction(price, owner.passives.sequelShare);
  const remakePrice = timesFraction(price, owner.passives.remakeShare);
  const follow = owner.passives.pointsFollow;
  const sequelN = owner.passives.sequelShare.numerator * follow.numerator;
  const sequelD = owner.passives.sequelShare.denominator * follow.denominator;
  const remakeN = owner.passives.remakeShare.numerator * follow.numerator;
  const remakeD = owner.passives.remakeShare.denominator * follow.denominator;
  const series = owner.series;
  const pictureServices = sumOf(owner.services.filter((service) => service.per === 'picture'));
  const episodeServices = sumOf(owner.services.filter((service) => service.per === 'episode'));
  const hasSeries =
    episodeServices > 0 ||
    series.episode60Minor +
      series.episode30Minor +
      series.pilotMinor +
      series.salesBonusMinor +
      series.tvHourMinor >
      0;
  const artificial = compileArtificial(spec);
  const tax = compileTax(owner.tax, owner.tax.grossUp);
  const servicesTax = owner.tax.services ? compileTax(owner.tax.services, owner.tax.grossUp) : undefined;
  // Set by `charge`: the figures of the definition worked last.
  const work = new Float64Array(6);

  /** From receipts and fees to the result before cross-collateral, which it answers. */
  function charge(
    at: number,
    receipts: number,
    fees: number,
    isReleased: boolean,
    directCost: number,
    participantsGross: number,
    worldwide: number,
  ): number {
    let expenses = 0;
    let interest = 0;
    if (isReleased) {
      expenses = residualFixed;
      if (followsN === 0) expenses += charges[at + FIXED_EXPENSES]!;
      else {
        const more = Math.round((worldwide * followsN) / followsD);
        const base = charges[at + ADVERTISED]! + more;
        expenses +=
          charges[at + BARE_EXPENSES]! +
          more +
          Math.round((base * charges[at + ADVERTISING_OVERHEAD_N]!) / charges[at + ADVERTISING_OVERHEAD_D]!);
      }
      if (otherN !== 0) expenses += Math.round((receipts * otherN) / otherD);
      if (residualN !== 0) expenses += Math.round((receipts * residualN) / residualD);
    }
    let participations = 0;
    for (let i = 0; i < participants; i++) {
      const excess = participantsGross - partAbove[i]!;
      if (excess > 0) participations += Math.round((excess * partN[i]!) / partD[i]!);
    }
    let overhead = 0;
    const overheadN = charges[at + OVERHEAD_N]!;
    if (overheadN !== 0) {
      const base = directCost + charges[at + OVERHEAD_ON_PARTICIPATIONS]! * participations;
      overhead = Math.round((base * overheadN) / charges[at + OVERHEAD_D]!);
    }
    const negative = directCost + participations + overhead;
    if (isReleased) {
      const base = charges[at + INTEREST_ON_ALL] === 1 ? negative : directCost;
      interest =
        charges[at + INTEREST_FIXED]! +
        Math.round((base * charges[at + INTEREST_N]!) / charges[at + INTEREST_D]!);
    }
    const excess = directCost - charges[at + BUDGET_WITH_CUSHION]!;
    const penalty =
      excess > 0 ? Math.round((excess * charges[at + PENALTY_N]!) / charges[at + PENALTY_D]!) : 0;
    work[0] = expenses;
    work[1] = participations;
    work[2] = overhead;
    work[3] = negative;
    work[4] = interest;
    work[5] = penalty;
    return receipts - fees - expenses - negative - interest - penalty;
  }

  return function run(from, at, into, to): void {
    const f = at + fixedAt;
    const reached = from[f]!;
    const isReleased = reached === 4;
    const isStreaming = from[f + 1] === 1;
    const outcomeCost = from[f + 2]!;
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

    const cross = isCross && isReleased ? from[f + 3]! : 0;
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

    const extensions = Math.min(from[f + 4]!, paid.length - 1);
    const due = reached >= 2 ? Math.max(0, price - applicable[extensions]!) : 0;
    const fixed = paid[extensions]! + due + (reached >= 1 ? setUp : 0) + (reached >= 3 ? start : 0);
    let bonus = 0;
    let contingent = 0;
    let buyout = 0;
    let passives = 0;
    if (isReleased) {
      const costWithOverhead = directCost + Math.round((directCost * costOverheadN) / costOverheadD);
      for (let i = 0; i < bonusCount; i++) {
        const onCost = costWithOverhead === 0 ? Infinity : costWithOverhead;
        const level = bonusOnCost[i] === 1 ? bonusLevel[i]! * onCost : bonusLevel[i]!;
        if (worldwide * bonusLevelD[i]! >= level) bonus += bonusAmount[i]!;
      }
      for (let i = 0; i < awardCount; i++) bonus += awardAmount[i]! * from[at + awardsAt + i]!;
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
      const sequels = from[f + 5]!;
      const remakes = from[f + 6]!;
      if (sequels > 0) {
        passives +=
          sequels *
          (sequelPrice + Math.round((contingent * sequelN * from[f + 7]!) / (sequelD * from[f + 8]!)));
      }
      if (remakes > 0) {
        passives +=
          remakes *
          (remakePrice + Math.round((contingent * remakeN * from[f + 7]!) / (remakeD * from[f + 8]!)));
      }
    }
    let ownerSeries = 0;
    let services = reached >= 3 ? pictureServices : 0;
    if (hasSeries) {
      const episodes60 = from[f + 9]!;
      const episodes30 = from[f + 10]!;
      const firstRuns = series.episode60Minor * episodes60 + series.episode30Minor * episodes30;
      ownerSeries =
        firstRuns +
        Math.round(
          (firstRuns * series.rerunShare.numerator * Math.min(from[f + 11]!, 5)) /
            (series.rerunShare.denominator * 5),
        ) +
        series.pilotMinor * from[f + 12]! +
        series.salesBonusMinor * from[f + 13]! +
        series.tvHourMinor * from[f + 14]! +
        Math.round(
          (series.episode60Minor * from[f + 15]! * series.spinoffShare.numerator) /
            series.spinoffShare.denominator,
        );
      services += episodeServices * (episodes60 + episodes30);
    }
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
