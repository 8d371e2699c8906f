import type { HOUSE_METHODS } from '#contract/methods/house.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { applyToHouse, openHouse, redoHouse, undoHouse } from './house.ts';
import { exportPack, importPack, inspectPack } from './packs.ts';

export function handlersOfHouse(context: AppContext): HandlersOf<typeof HOUSE_METHODS> {
  return {
    'house.get': () => openHouse(context),
    'house.apply': (input) => applyToHouse(context, input),
    'house.undo': ({ revision }) => undoHouse(context, revision),
    'house.redo': ({ revision }) => redoHouse(context, revision),
    'packs.export': (input) => exportPack(context, input),
    'packs.inspect': ({ token }) => inspectPack(context, token),
    'packs.import': (input) => importPack(context, input),
  };
}
