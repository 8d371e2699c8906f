import type { DerivedValue } from '#domain/deal/derived-value.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { derivedMessages } from './derived-words.ts';
import './derived-line.css';

/** What a term comes to by other terms of the paper, beneath what the paper says; or that the two differ. */
export function DerivedLine({ derived }: { readonly derived: DerivedValue }) {
  const t = useMessages(derivedMessages);
  const say = useSay();
  return (
    <span className="derived" data-differs={derived.differs}>
      {derived.differs ? null : <span className="derived-mark">{t.derived} </span>}
      {say(derived.says)}
    </span>
  );
}
