import type { ReactNode } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { LibraryOpen } from '#renderer/state/route.ts';
import { useApp } from '#renderer/state/session.ts';
import { useSay } from '#renderer/i18n/use-messages.ts';
import './library-link.css';

/** A word that opens another page of the library. */
export function LibraryLink({ to, children }: { readonly to: LibraryOpen; readonly children: ReactNode }) {
  const go = useApp((state) => state.go);
  return (
    <button type="button" className="text-link" onClick={() => go({ place: 'library', open: to })}>
      {children}
    </button>
  );
}

/** A term by its name; an id that is not in the library is shown as it is. */
export function TermLink({ id }: { readonly id: string }) {
  const say = useSay();
  const term = useApp((state) => byId(state.library.terms).get(id));
  return term ? <LibraryLink to={{ kind: 'term', id }}>{say(term.name)}</LibraryLink> : <>{id}</>;
}

export function CaseLink({ id }: { readonly id: string }) {
  const say = useSay();
  const record = useApp((state) => byId(state.library.cases).get(id));
  return record ? <LibraryLink to={{ kind: 'case', id }}>{say(record.title)}</LibraryLink> : <>{id}</>;
}

export function RuleLink({ id }: { readonly id: string }) {
  const say = useSay();
  const rule = useApp((state) => byId(state.library.rules).get(id));
  return rule ? <LibraryLink to={{ kind: 'rule', id }}>{say(rule.title)}</LibraryLink> : <>{id}</>;
}

export function QuestionLink({ id }: { readonly id: string }) {
  const say = useSay();
  const question = useApp((state) => byId(state.library.questions).get(id));
  return question ? <LibraryLink to={{ kind: 'question', id }}>{say(question.text)}</LibraryLink> : <>{id}</>;
}

export function DimensionLink({ id }: { readonly id: string }) {
  const say = useSay();
  const dimension = useApp((state) => byId(state.library.dimensions).get(id));
  return dimension ? (
    <LibraryLink to={{ kind: 'dimension', id }}>{say(dimension.name)}</LibraryLink>
  ) : (
    <>{id}</>
  );
}
