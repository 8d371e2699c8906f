import type { AppPlace, DealPlace } from '#renderer/state/place.ts';
import type { DealView } from '#renderer/state/route.ts';
import { comparePlace } from './compare/place.ts';
import { decisionPlace } from './decision/place.ts';
import { dealsPlace } from './deals/place.ts';
import { documentsPlace } from './documents/place.ts';
import { historyPlace } from './history/place.ts';
import { leveragePlace } from './leverage/place.ts';
import { libraryPlace } from './library/place.ts';
import { moneyPlace } from './money/place.ts';
import { paperPlace } from './paper/place.ts';
import { roundsPlace } from './rounds/place.ts';
import { rulesPlace } from './rules/place.ts';
import { settingsPlace } from './settings/place.ts';
import { termsPlace } from './terms/place.ts';
import { versionsPlace } from './versions/place.ts';

/** The places of a deal, in the order of their tabs. One that is missing here does not compile. */
const PLACES_OF_A_DEAL: Readonly<Record<DealView, DealPlace>> = {
  terms: termsPlace,
  paper: paperPlace,
  compare: comparePlace,
  versions: versionsPlace,
  rounds: roundsPlace,
  leverage: leveragePlace,
  money: moneyPlace,
  rules: rulesPlace,
  decision: decisionPlace,
  documents: documentsPlace,
  history: historyPlace,
};

export const dealPlaces: readonly DealPlace[] = Object.values(PLACES_OF_A_DEAL);

/** The places of the app, in the order of the rail. */
const PLACES_OF_THE_APP: Readonly<Record<AppPlace['id'], AppPlace>> = {
  deals: dealsPlace,
  library: libraryPlace,
  settings: settingsPlace,
};

export const appPlaces: readonly AppPlace[] = Object.values(PLACES_OF_THE_APP);

export function dealPlaceOf(view: DealView): DealPlace {
  return PLACES_OF_A_DEAL[view];
}

export function appPlaceOf(id: AppPlace['id']): AppPlace {
  return PLACES_OF_THE_APP[id];
}
