import { byId } from '#domain/base/by-id.ts';
import type { TermMove } from '#domain/rounds/moves-of-rounds.ts';
import { formatInForm, formatState } from '#domain/values/format-value.ts';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { useCommon, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';

/** Terms that moved, each from what to what, and for whom. */
export function MoveList({ moves }: { readonly moves: readonly TermMove[] }) {
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const terms = byId(library.terms);
  if (moves.length === 0) return null;
  return (
    <ul className="round-moves">
      {moves.map(({ termId, from, to, change, distance }) => {
        const term = terms.get(termId);
        if (!term) return null;
        return (
          <li key={termId} data-change={change}>
            <TermLink termId={termId} /> <span>{say(formatState(from, term, library))}</span>{' '}
            <span aria-hidden="true">→</span> <span>{say(formatState(to, term, library))}</span>{' '}
            <span className="round-change">
              {common.termChanges[change]}
              {distance && term.form.kind !== 'share'
                ? ` (${say(formatInForm(distance, term.form, library))})`
                : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
