import { useDocument } from '#renderer/state/session.ts';

export function TermsScreen() {
  const { drafts } = useDocument();
  return <p>{drafts.length}</p>;
}
