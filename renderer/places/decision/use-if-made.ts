import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useDocument } from '#renderer/state/session.ts';
import { decisionMessages } from './words.ts';

/** What a conditional figure takes for granted: of an option also that it is exercised. */
export function useIfMade(): string {
  const t = useMessages(decisionMessages);
  return useDocument().deal.kinds.includes('remake') ? t.ifMade : t.ifFilmMade;
}
