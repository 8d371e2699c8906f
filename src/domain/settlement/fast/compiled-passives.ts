import { timesFraction } from '#domain/figures/exact.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';

type Owner = StatementSpec['owner'];

/** What sequels and remakes pay: a share of the price, and of the contingents as far as their own performance goes. */
export function compilePassives(passives: Owner['passives'], price: number) {
  const { sequelShare, remakeShare, pointsFollow: follow } = passives;
  const sequelPrice = timesFraction(price, sequelShare);
  const remakePrice = timesFraction(price, remakeShare);
  const sequelN = sequelShare.numerator * follow.numerator;
  const sequelD = sequelShare.denominator * follow.denominator;
  const remakeN = remakeShare.numerator * follow.numerator;
  const remakeD = remakeShare.denominator * follow.denominator;

  /** `at`: of the outcome, where sequels, remakes and how derivatives perform stand. */
  return function passivesOf(contingent: number, from: Float64Array, at: number): number {
    const sequels = from[at]!;
    const remakes = from[at + 1]!;
    const performanceN = from[at + 2]!;
    const performanceD = from[at + 3]!;
    let paid = 0;
    if (sequels > 0)
      paid +=
        sequels *
        (sequelPrice + Math.round((contingent * sequelN * performanceN) / (sequelD * performanceD)));
    if (remakes > 0)
      paid +=
        remakes *
        (remakePrice + Math.round((contingent * remakeN * performanceN) / (remakeD * performanceD)));
    return paid;
  };
}

/** What a series pays its owner; undefined where the structure pays nothing for one. */
export function compileSeries(series: Owner['series']) {
  const { episode60Minor, episode30Minor, pilotMinor, salesBonusMinor, tvHourMinor } = series;
  const { rerunShare, spinoffShare } = series;
  if (episode60Minor + episode30Minor + pilotMinor + salesBonusMinor + tvHourMinor <= 0) return undefined;

  /** `at`: of the outcome, where episodes, reruns, pilots, sales, hours and spin-offs stand. */
  return function seriesOf(from: Float64Array, at: number): number {
    const firstRuns = episode60Minor * from[at]! + episode30Minor * from[at + 1]!;
    return (
      firstRuns +
      Math.round(
        (firstRuns * rerunShare.numerator * Math.min(from[at + 2]!, 5)) / (rerunShare.denominator * 5),
      ) +
      pilotMinor * from[at + 3]! +
      salesBonusMinor * from[at + 4]! +
      tvHourMinor * from[at + 5]! +
      Math.round((episode60Minor * from[at + 6]! * spinoffShare.numerator) / spinoffShare.denominator)
    );
  };
}
