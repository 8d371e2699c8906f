import { isComposing } from '#renderer/ui/is-composing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import type { BothSearch } from './use-both-search.ts';
import { versionsMessages } from './words.ts';

/** Words to look for in both papers; Enter goes to the next line that has them. */
export function SearchBoth({ search }: { readonly search: BothSearch }) {
  const t = useMessages(versionsMessages);
  const { query, field, count, at, onQuery, onStep } = search;
  return (
    <div className="version-search">
      <input
        ref={field}
        className="input"
        type="search"
        aria-label={t.find}
        placeholder={t.find}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent) || event.key !== 'Enter') return;
          event.preventDefault();
          onStep(event.shiftKey ? -1 : 1);
        }}
      />
      {query.trim() === '' ? null : (
        <>
          <output className="small">{t.found(at, count)}</output>
          <Button look="quiet" aria-label={`${t.find}: ${t.previous}`} onClick={() => onStep(-1)}>
            ↑
          </Button>
          <Button look="quiet" aria-label={`${t.find}: ${t.next}`} onClick={() => onStep(1)}>
            ↓
          </Button>
        </>
      )}
    </div>
  );
}
