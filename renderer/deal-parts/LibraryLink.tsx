import type { ReactNode } from 'react';
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
  const term = useApp((state) => state.library.terms.find((each) => each.id === id));
  return term ? <LibraryLink to={{ kind: 'term', id }}>{say(term.name)}</LibraryLink> : <>{id}</>;
}

export function CaseLink({ id }: { readonly id: string }) {
  const say = useSay();
  const record = useApp((state) => state.library.cases.find((each) => each.id === id));
  return record ? <LibraryLink to={{ kind: 'case', id }}>{say(record.title)}</LibraryLink> : <>{id}</>;
}

export function RuleLink({ id }: { readonly id: string }) {
  const say = useSay();
  const rule = useApp((state) => state.library.rules.find((each) => each.id === id));
  return rule ? <LibraryLink to={{ kind: 'rule', id }}>{say(rule.title)}</LibraryLink> : <>{id}</>;
}

export function QuestionLink({ id }: { readonly id: string }) {
  const say = useSay();
  const question = useApp((state) => state.library.questions.find((each) => each.id === id));
  return question ? <LibraryLink to={{ kind: 'question', id }}>{say(question.text)}</LibraryLink> : <>{id}</>;
}

export function DimensionLink({ id }: { readonly id: string }) {
  const say = useSay();
  const dimension = useApp((state) => state.library.dimensions.find((each) => each.id === id));
  return dimension ? (
    <LibraryLink to={{ kind: 'dimension', id }}>{say(dimension.name)}</LibraryLink>
  ) : (
    <>{id}</>
  );
}
