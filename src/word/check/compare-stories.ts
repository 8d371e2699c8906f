import type { CheckedBlock, CheckedParagraph, Span } from './checked-story.ts';
import { LEAVES, isLike, isOfSign, isSoft, joinedSpans, saidNow } from './checked-story.ts';
import { intendedText, linesOf, plainly } from './intended-story.ts';
import type { Intention } from './intended-story.ts';

/** The first place where two stories differ, in words; undefined where they are one. */
export function firstDifference(
  theirs: readonly CheckedBlock[],
  other: readonly CheckedBlock[],
): string | undefined {
  for (let n = 0; n < Math.max(theirs.length, other.length); n += 1) {
    const [a, b] = [theirs[n], other[n]];
    if (!a || !b || !isSame(a, b)) return `block ${n}: ${told(a)} / ${told(b)}`;
  }
  return undefined;
}

/** The first place where the accepted story is not what was intended. */
export function firstMiss(
  theirs: readonly CheckedBlock[],
  accepted: readonly CheckedBlock[],
  intended: ReadonlyMap<number, Intention>,
): string | undefined {
  let at = 0;
  let left: readonly Span[] = [];
  for (const [n, block] of theirs.entries()) {
    const intention = intended.get(n);
    if (block.kind === 'edges' || !intention) {
      const now = accepted[at];
      at += 1;
      const joins = block.kind === 'paragraph' && left.length > 0;
      const wanted = joins ? { ...block, spans: [...left, ...block.spans] } : block;
      if (block.kind === 'paragraph') left = [];
      if (!now || !isSame(wanted, now)) return `block ${n}: ${told(wanted)} / ${told(now)}`;
      continue;
    }
    for (const { text, like } of intention.before) {
      const miss = missOfAdded(theirs[like] ?? block, accepted[at], text, left);
      at += 1;
      left = [];
      if (miss !== undefined) return `before block ${n}: ${miss}`;
    }
    if (intention.isDeleted) left = [...left, ...block.spans.filter(staysWhenDeleted)];
    else {
      const now = accepted[at];
      at += 1;
      const miss = missOfChanged({ ...block, spans: [...left, ...block.spans] }, now, intention);
      left = [];
      if (miss !== undefined) return `block ${n}: ${miss}`;
    }
    for (const { text, like } of intention.added) {
      const now = accepted[at];
      at += 1;
      const miss = missOfAdded(theirs[like] ?? block, now, text, left);
      left = [];
      if (miss !== undefined) return `block ${n}: ${miss}`;
    }
  }
  return at === accepted.length ? undefined : `${accepted.length - at} blocks more than intended`;
}

function isSame(a: CheckedBlock, b: CheckedBlock): boolean {
  if (a.kind === 'edges' || b.kind === 'edges')
    return a.kind === b.kind && 'xml' in a && 'xml' in b && a.xml === b.xml;
  const [ours, others] = [joinedSpans(a.spans), joinedSpans(b.spans)];
  return (
    a.properties === b.properties &&
    a.isGone === b.isGone &&
    marksOf(a) === marksOf(b) &&
    ours.length === others.length &&
    ours.every((span, n) => isSameSpan(span, others[n]))
  );
}

function isSameSpan(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.kind === b.kind && a.text === b.text && isLike(a, b);
}

function marksOf({ mark }: CheckedParagraph): string {
  return mark.map(({ xml }) => xml).join('');
}

function missOfChanged(
  theirs: CheckedParagraph,
  now: CheckedBlock | undefined,
  intention: Intention,
): string | undefined {
  if (now?.kind !== 'paragraph') return `no paragraph where “${saidNow(theirs).slice(0, 40)}” was`;
  const wanted = intendedText(theirs, intention);
  const said = plainly(saidNow(now));
  if (wanted !== said) return `says “${said}”, not “${wanted}”`;
  if (theirs.properties !== now.properties || marksOf(theirs) !== marksOf(now)) return 'its form differs';
  if (thingsOf(theirs.spans) !== thingsOf(now.spans)) return 'a field, note, picture or edge differs';
  if (deletedIn(theirs.spans) !== deletedIn(now.spans)) return 'what others deleted differs';
  const [first, last] = [intention.stretches[0], intention.stretches.at(-1)];
  if (!first || !last) return undefined;
  const isWhole = first === last && first.to - first.from === plainly(saidNow(theirs)).length;
  if (isWhole && first.text.includes('\u000B') && linesOf(first.text) !== linesOf(saidNow(now)))
    return 'a line break stands elsewhere';
  const sayTheirs = plainly(saidNow(theirs));
  const [before, behind] = [lettersIn(sayTheirs.slice(0, first.from)), lettersIn(sayTheirs.slice(last.to))];
  if (placesOfThings(theirs, before, behind) !== placesOfThings(now, before, behind))
    return 'a field, note, picture or edge stands elsewhere';
  return undefined;
}

/** Besides its words a new paragraph has the style and the numbering of the one that it is to be like. */
function missOfAdded(
  like: CheckedBlock,
  now: CheckedBlock | undefined,
  line: string,
  left: readonly Span[],
): string | undefined {
  if (now?.kind !== 'paragraph' || like.kind !== 'paragraph') return `the new paragraph “${line}” is missing`;
  const said = saidNow(now);
  if (said !== line.replaceAll('\u000B', '\n')) return `the new paragraph says “${said}”, not “${line}”`;
  if (thingsOf(now.spans) !== thingsOf(left)) return 'something else stands in the new paragraph';
  return formOf(now) === formOf(like) ? undefined : 'the new paragraph has another style or number';
}

/** Without what others tracked of it. */
function formOf({ properties }: CheckedParagraph): string {
  const style = /<w:pStyle [^<>]*>/.exec(properties)?.[0] ?? '';
  const list = /<w:numPr>(?:(?!<w:numPr>).)*?<\/w:numPr>/.exec(properties)?.[0] ?? '';
  return style + list.replaceAll(/<w:ins [^<>]*><\/w:ins>/g, '');
}

/** Of a paragraph that goes, the edges and marks in it stay, and what others had deleted. */
function staysWhenDeleted(span: Span): boolean {
  if (span.kind === 'thing') return !isSoft(span) && !isOfSign(span);
  return span.revisions.some(({ kind }) => LEAVES.has(kind));
}

function thingsOf(spans: readonly Span[]): string {
  return spans
    .filter((span) => span.kind === 'thing' && !isSoft(span) && !isOfSign(span))
    .map(({ text }) => text)
    .join('\n');
}

function deletedIn(spans: readonly Span[]): string {
  return joinedSpans(spans)
    .filter(({ kind, revisions }) => kind === 'letters' && revisions.some((each) => LEAVES.has(each.kind)))
    .map(({ text }) => text)
    .join('\n');
}

/** Things before the first change by the letters before them, things behind the last by the letters behind them. */
function placesOfThings(paragraph: CheckedParagraph, before: number, behind: number): string {
  let said = '';
  const places: { readonly text: string; readonly at: number }[] = [];
  for (const span of paragraph.spans) {
    if (span.kind === 'letters') said += saidNow({ ...paragraph, spans: [span] });
    else if (!isSoft(span) && !isOfSign(span)) places.push({ text: span.text, at: lettersIn(said) });
  }
  const all = lettersIn(said);
  return places
    .flatMap(({ text, at }) => {
      if (at < before) return [`${at} ${text}`];
      return all - at < behind ? [`-${all - at} ${text}`] : [];
    })
    .join('\n');
}

/** Blanks left out: how many there are beside something that goes is not fixed. */
function lettersIn(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}

function told(block: CheckedBlock | undefined): string {
  if (!block) return 'nothing';
  if (block.kind === 'edges') return block.xml.slice(0, 300);
  const spans = joinedSpans(block.spans).map(
    ({ text, revisions }) => text + revisions.map(({ xml }) => xml).join(''),
  );
  return `${block.properties}${marksOf(block)}${spans.join('|')}`.slice(0, 600);
}
