import type { Leaving } from '#domain/redline/leaving.ts';
import { LEAVING_WORDS } from '#domain/words/redline-words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { leavingMessages } from './leaving-words.ts';
import './leaving-list.css';

/** What else is in the file that goes: earlier authors, hidden text, custom XML, properties. */
export function LeavingList({
  leaving,
  hint,
}: {
  readonly leaving: readonly Leaving[];
  /** Whose file it is in, and what to do about it. */
  readonly hint: string;
}) {
  const t = useMessages(leavingMessages);
  const say = useSay();
  return (
    <section className="redline-leaving" aria-labelledby="redline-leaving">
      <h3 id="redline-leaving">{t.title}</h3>
      {leaving.length === 0 ? (
        <p className="quiet small">{t.none}</p>
      ) : (
        <>
          <p className="quiet small">{hint}</p>
          <ul className="small">
            {leaving.map(({ kind, name, says, count }, index) => (
              <li key={index}>
                <strong>{say(LEAVING_WORDS[kind])}</strong>{' '}
                {[name, says].filter((part) => part !== '').join(': ')}
                {count > 1 ? ` (${t.times(count)})` : ''}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
