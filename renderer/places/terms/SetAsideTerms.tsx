import { Button } from '#renderer/ui/Button.tsx';
import { byId } from '#domain/base/by-id.ts';
import { termsMessages } from './words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';

/** Terms that the user has declared not applicable, and the way back. */
export function SetAsideTerms() {
  const t = useMessages(termsMessages);
  const say = useSay();
  const { deal } = useDocument();
  const terms = useApp((state) => state.library.terms);
  const apply = useDeal((state) => state.apply);
  if (deal.notApplicable.length === 0) return null;
  return (
    <details className="set-aside">
      <summary>{t.notApplicable(deal.notApplicable.length)}</summary>
      <ul>
        {deal.notApplicable.map((termId) => {
          const term = byId(terms).get(termId);
          const name = term ? say(term.name) : termId;
          return (
            <li key={termId}>
              {name}{' '}
              <Button
                look="word"
                aria-label={`${t.bringBack}: ${name}`}
                onClick={() => void apply({ kind: 'set-applicable', termId, applicable: true })}
              >
                {t.bringBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
