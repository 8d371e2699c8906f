import type { Draft } from '#domain/deal/deal.ts';
import { nameIn } from '#domain/text/names.ts';
import { useCommon, useLang } from '#renderer/i18n/use-messages.ts';

/** A draft on one line, as a list to choose from names it: round, whose, and its name in the language of the screen. */
export function useDraftLine(): (draft: Draft) => string {
  const common = useCommon();
  const lang = useLang();
  return ({ round, side, label, labelIn }) =>
    `${common.round(round)} · ${common.papers[side]} · ${nameIn(label, labelIn, lang)}`;
}
