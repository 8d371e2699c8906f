import type { REDLINES_METHODS } from '#contract/methods/redlines.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { RedlineDesk } from './redline-desk.ts';

export function handlersOfRedlines(desk: RedlineDesk): HandlersOf<typeof REDLINES_METHODS> {
  return {
    'redlines.propose': (input, report) => desk.propose(input, report),
    'redlines.write': (input, report) => desk.write(input, report),
  };
}
