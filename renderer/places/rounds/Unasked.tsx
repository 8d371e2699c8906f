import type { PaperMove } from '#domain/rounds/moves-of-rounds.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { MoveList } from './MoveList.tsx';
import { roundsMessages } from './words.ts';

/** What their paper changed on terms of which nobody asked anything: it may have slipped in. */
export function Unasked({ move }: { readonly move: PaperMove }) {
  const t = useMessages(roundsMessages);
  const unasked = move.terms.filter(({ isUnasked }) => isUnasked);
  return (
    <section className="rounds-unasked" aria-labelledby="rounds-unasked-title">
      <h3 id="rounds-unasked-title">{t.unasked}</h3>
      <p className="quiet small">{unasked.length === 0 ? t.noUnasked : t.unaskedAbout}</p>
      <MoveList moves={unasked} />
    </section>
  );
}
