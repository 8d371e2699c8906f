import type { OwnerTerms } from '#domain/settlement/statement/statement-types.ts';
import type { Lever } from './lever.ts';
import { ownerShare, ownerSum } from './on-statement.ts';

/** What sequels, further remakes and series pay the owner. */
export const DERIVATIVE_LEVERS = {
  'sequel-passive': ownerShare((owner, sequelShare) => ({
    ...owner,
    passives: { ...owner.passives, sequelShare },
  })),
  'remake-passive': ownerShare((owner, remakeShare) => ({
    ...owner,
    passives: { ...owner.passives, remakeShare },
  })),
  'derivative-points': ownerShare((owner, pointsFollow) => ({
    ...owner,
    passives: { ...owner.passives, pointsFollow },
  })),
  'series-episode-60': seriesSum('episode60Minor'),
  'series-episode-30': seriesSum('episode30Minor'),
  'series-reruns': seriesShare('rerunShare'),
  'series-spin-off': seriesShare('spinoffShare'),
  'series-sales-bonus': seriesSum('salesBonusMinor'),
  'series-pilot': seriesSum('pilotMinor'),
  'series-television-hour': seriesSum('tvHourMinor'),
} satisfies Record<string, Lever>;

type Series = OwnerTerms['series'];
type Sum = { [Key in keyof Series]: Series[Key] extends number ? Key : never }[keyof Series];
type Share = Exclude<keyof Series, Sum>;

function seriesSum(key: Sum): Lever {
  return ownerSum((owner, amountMinor) => ({ ...owner, series: { ...owner.series, [key]: amountMinor } }));
}

function seriesShare(key: Share): Lever {
  return ownerShare((owner, share) => ({ ...owner, series: { ...owner.series, [key]: share } }));
}
