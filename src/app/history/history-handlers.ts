import type { HISTORY_METHODS } from '#contract/methods/history.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { changesSince, fork, jump, listHistory, redo, undo } from './history.ts';

export function handlersOfHistory(context: AppContext): HandlersOf<typeof HISTORY_METHODS> {
  return {
    'history.list': ({ dealId, termId }) => listHistory(context, dealId, termId),
    'history.since': (input) => changesSince(context, input),
    'history.undo': (input) => undo(context, input),
    'history.redo': (input) => redo(context, input),
    'history.jump': (input) => jump(context, input),
    'history.fork': (input) => fork(context, input),
  };
}
