import type { DiffRun } from '#domain/text/word-diff.ts';
import { withVisibleSpacing } from '#domain/text/wording.ts';
import { WithBlanks } from './WithBlanks.tsx';
import './clause.css';

/** A run of a compared clause. Where white space is all that changed, it can be seen: a dot, a line sign. */
export function DiffedRun({ run }: { readonly run: DiffRun }) {
  const words = <WithBlanks text={run.only === undefined ? run.text : withVisibleSpacing(run.text)} />;
  if (run.kind === 'removed') return <del className="diff-removed">{words}</del>;
  if (run.kind === 'added') return <ins className="diff-added">{words}</ins>;
  return <span>{words}</span>;
}
