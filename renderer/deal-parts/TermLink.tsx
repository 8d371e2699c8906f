import { byId } from '#domain/base/by-id.ts';
import { useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';

/** The name of a term of the open deal; leads to its row in Terms. */
export function TermLink({ termId, children }: { readonly termId: string; readonly children?: string }) {
  const say = useSay();
  const term = useApp((state) => byId(state.library.terms).get(termId));
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => {
        if (route.place === 'deal') go({ ...route, view: 'terms', termId });
      }}
    >
      {children ?? (term ? say(term.name) : termId)}
    </button>
  );
}
