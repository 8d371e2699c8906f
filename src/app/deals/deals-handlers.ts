import type { DEALS_METHODS } from '#contract/methods/deals.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import {
  applyToDeal,
  archiveDeal,
  createDeal,
  deleteDeal,
  duplicateDeal,
  keyDatesOf,
  listBin,
  listDeals,
  openDeal,
  undeleteDeal,
} from './deals.ts';
import { eraseDeals } from './erasing.ts';
import { exportCalendar } from './import-export.ts';

export function handlersOfDeals(context: AppContext): HandlersOf<typeof DEALS_METHODS> {
  return {
    'deals.list': ({ archived }) => listDeals(context, archived),
    'deals.get': ({ dealId }) => openDeal(context, dealId),
    'deals.create': (input) => createDeal(context, input),
    'deals.apply': (input) => applyToDeal(context, input),
    'deals.duplicate': (input) => duplicateDeal(context, input),
    'deals.archive': ({ dealId, archived }) => archiveDeal(context, dealId, archived),
    'deals.delete': ({ dealId }) => deleteDeal(context, dealId),
    'deals.undelete': ({ dealId }) => undeleteDeal(context, dealId),
    'deals.bin': () => listBin(context),
    'deals.erase': ({ dealIds }) => eraseDeals(context, dealIds),
    'deals.keyDates': ({ dealId }) => keyDatesOf(context, dealId),
    'deals.calendar': (input) => exportCalendar(context, input),
  };
}
