import type { ReactNode } from 'react';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { useLang, useSay } from '#renderer/i18n/use-messages.ts';

/** The frame of a page: the name of the record, in both languages where it is a name, what it is in a line, its columns. */
export function LibraryPage(props: {
  readonly name: Bilingual;
  readonly isInBoth: boolean;
  readonly facts: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  const say = useSay();
  const other = useLang() === 'ko' ? 'en' : 'ko';
  return (
    <article className="library-page" aria-labelledby="library-page-title">
      <header className="library-page-head">
        <h2 id="library-page-title">{say(props.name)}</h2>
        {props.isInBoth ? (
          <p className="quiet" lang={other}>
            {props.name[other]}
          </p>
        ) : null}
        <p className="library-facts">{props.facts}</p>
        {props.note}
      </header>
      <div className="library-columns">{props.children}</div>
    </article>
  );
}

/** Links to records of one kind under a heading; nothing where there are none. */
export function LinkSection(props: {
  readonly title: string;
  readonly ids: readonly string[];
  readonly Link: (link: { readonly id: string }) => ReactNode;
}) {
  const { title, ids, Link } = props;
  if (ids.length === 0) return null;
  return (
    <section className="library-section">
      <h3>{title}</h3>
      <ul className="lesson-list">
        {ids.map((id) => (
          <li key={id}>
            <Link id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
