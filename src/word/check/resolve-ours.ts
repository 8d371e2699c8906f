import { BEGINS_TABLE, RANGES_ONLY } from './checked-story.ts';
import type { CheckedBlock, CheckedParagraph, Revision, Span } from './checked-story.ts';

/** What is ours in the finished file: changes and comments whose numbers do not stand in theirs. */
export type Ours = {
  readonly isOurs: (revision: Revision) => boolean;
  readonly comments: ReadonlySet<string>;
};

/**
 * The story with our changes accepted or rejected; those of others stay as they are. A paragraph whose end goes joins
 * the next one and takes its form. Answers undefined where nothing follows that it could join.
 */
export function resolveOurs(
  blocks: readonly CheckedBlock[],
  how: 'accept' | 'reject',
  ours: Ours,
): CheckedBlock[] | undefined {
  const resolved: CheckedBlock[] = [];
  let waiting: readonly Span[] = [];
  for (const block of blocks) {
    if (block.kind === 'edges') {
      // A bookmark may begin or end between two paragraphs, and one with no words left may vanish before a table.
      const mayPass =
        RANGES_ONLY.test(block.xml) ||
        (BEGINS_TABLE.test(block.xml) && waiting.every(({ kind }) => kind === 'thing'));
      if (waiting.length > 0 && !mayPass) return undefined;
      resolved.push(block);
      continue;
    }
    const spans = [...waiting, ...block.spans.flatMap((span) => spanAfter(span, how, ours))];
    waiting = [];
    const goes = how === 'accept' ? 'del' : 'ins';
    const [mine, others] = split(block.mark, ours);
    if (mine.some(({ kind }) => kind === goes)) {
      // With nothing in it, it still needs something to join.
      waiting = spans.length > 0 ? spans : [NOTHING];
    } else resolved.push({ ...block, spans: spans.filter((span) => span !== NOTHING), mark: others });
  }
  return waiting.length > 0 ? undefined : resolved;
}

const NOTHING: Span = { kind: 'thing', text: '', look: '', revisions: [] };

function split(mark: CheckedParagraph['mark'], { isOurs }: Ours): [Revision[], Revision[]] {
  return [mark.filter(isOurs), mark.filter((revision) => !isOurs(revision))];
}

function spanAfter(span: Span, how: 'accept' | 'reject', ours: Ours): Span[] {
  if (isOurComment(span, ours)) return [];
  const mine = span.revisions.filter(ours.isOurs);
  const goes = how === 'accept' ? 'del' : 'ins';
  if (mine.some(({ kind }) => kind === goes)) return [];
  if (mine.length === 0) return [span];
  return [{ ...span, revisions: span.revisions.filter((revision) => !ours.isOurs(revision)) }];
}

function isOurComment({ kind, text }: Span, { comments }: Ours): boolean {
  if (kind !== 'thing' || comments.size === 0) return false;
  const id = /^<w:comment(?:RangeStart|RangeEnd|Reference) w:id="([^"]*)"/.exec(text)?.[1];
  return id !== undefined && comments.has(id);
}
