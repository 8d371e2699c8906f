/**
 * A story as the check sees it: blocks in their order, and in each paragraph what it holds, in order. Written for the
 * check alone; it shares nothing with the writer of redlines or the reader of papers.
 */
export type CheckedBlock = CheckedParagraph | { readonly kind: 'edges'; readonly xml: string };

export type CheckedParagraph = {
  readonly kind: 'paragraph';
  /** Its properties in one form, without what changed its end. */
  readonly properties: string;
  /** Changes of its end. */
  readonly mark: readonly Revision[];
  readonly spans: readonly Span[];
  /** In a row or cell that others deleted. */
  readonly isGone: boolean;
};

/** Letters of one look, or one thing that is no letter: a field, a note's mark, a picture, an edge of a link. */
export type Span = {
  readonly kind: 'letters' | 'thing';
  readonly text: string;
  readonly look: string;
  readonly revisions: readonly Revision[];
};

export type Revision = {
  readonly kind: 'ins' | 'del' | 'moveFrom' | 'moveTo';
  readonly id: string;
  readonly author: string;
  readonly date: string | undefined;
  /** All its attributes in one form. */
  readonly xml: string;
};

/** A hyphen or break of the last printing: it goes with the letters around it, and is not missed. */
export function isSoft({ kind, text }: Span): boolean {
  return kind === 'thing' && /^<w:(?:softHyphen|lastRenderedPageBreak)>/.test(text);
}

/** What else is said of a tab, break or hyphen: it goes where its letter goes. */
export function isOfSign({ kind, text }: Span): boolean {
  return kind === 'thing' && /^<w:(?:tab|ptab|br|cr|noBreakHyphen) /.test(text);
}

/** Neighbours that differ in nothing joined. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.kind === 'letters' && last.kind === 'letters' && isLike(last, span))
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else if (span.kind === 'thing' || span.text !== '') joined.push(span);
  }
  return joined;
}

export function isLike(a: Span, b: Span): boolean {
  return (
    a.look === b.look &&
    a.revisions.length === b.revisions.length &&
    a.revisions.every(
      (revision, n) => revision.kind === b.revisions[n]?.kind && revision.xml === b.revisions[n].xml,
    )
  );
}

/** What stood on both sides of a paragraph that is gone is one. */
export function joinedEdges(blocks: readonly CheckedBlock[]): CheckedBlock[] {
  const joined: CheckedBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'edges' && block.kind === 'edges')
      joined[joined.length - 1] = { kind: 'edges', xml: last.xml + block.xml };
    else joined.push(block);
  }
  return joined;
}

/** What stands now: others' insertions are there, what they deleted or moved away is not. */
export function saidNow({ spans, isGone }: CheckedParagraph): string {
  if (isGone) return '';
  return spans
    .filter(({ kind, revisions }) => kind === 'letters' && !revisions.some((each) => LEAVES.has(each.kind)))
    .map(({ text }) => text)
    .join('');
}

export const LEAVES: ReadonlySet<Revision['kind']> = new Set(['del', 'moveFrom']);

/** A table begins behind nothing but such. */
export const BEGINS_TABLE =
  /^(?:<\/?w:(?:bookmark|commentRange|perm|moveFromRange|moveToRange|proofErr)\w*(?: [^<>]*)?>)*<w:tbl>/;

/** Between two paragraphs only bookmarks and the like begin or end. Each name fits one way alone, so that nothing is tried twice. */
export const RANGES_ONLY =
  /^(?:<\/?w:(?:bookmark|commentRange|perm|moveFromRange|moveToRange|proofErr)\w*(?: [^<>]*)?>)*$/;
