import type { LineChange, RowLine } from '#domain/reading/versions/compare-papers.ts';
import type { TrackedPiece } from '#domain/reading/versions/paper-lines.ts';
import type { DiffRun } from '#domain/text/word-diff.ts';

/** Words of a line with one look. */
export type Segment = {
  readonly text: string;
  /** What the other paper does not have. */
  readonly mark?: 'removed' | 'added';
  /** The change leaves the words as they were. */
  readonly only?: NonNullable<DiffRun['only']>;
  readonly isUntracked?: true;
  /** A tracked change of the paper itself, where they are shown. */
  readonly tracked?: Exclude<TrackedPiece['kind'], 'standing'>;
  readonly author?: string;
  readonly isHit?: true;
};

export type Side = 'before' | 'after';

/** The words of one side of a row, as they are shown: what changed, tracked changes in place, what is looked for. */
export function segmentsOf(
  line: RowLine,
  change: LineChange | undefined,
  side: Side,
  { isShown, query }: { readonly isShown: boolean; readonly query: string },
): Segment[] {
  const compared = comparedSegments(line, change, side);
  const shown = isShown && line.tracked ? withTracked(compared, line.tracked) : compared;
  return query === '' ? shown : withHits(shown, query);
}

function comparedSegments({ text }: RowLine, change: LineChange | undefined, side: Side): Segment[] {
  if (text === '') return [];
  const mark = side === 'before' ? 'removed' : 'added';
  if (change?.runs)
    return change.runs
      .filter(({ kind }) => kind === 'same' || kind === mark)
      .map(({ kind, text: words, only, isUntracked }) => ({
        text: words,
        ...(kind === 'same' ? {} : { mark, ...(only ? { only } : {}) }),
        ...(isUntracked ? { isUntracked } : {}),
      }));
  const isWhole = change?.kind === 'new' || change?.kind === 'gone';
  return [
    {
      text,
      ...(isWhole ? { mark } : {}),
      ...(isWhole && change.isUntracked ? { isUntracked: true as const } : {}),
    },
  ];
}

/** The words that stand keep their marks; what the paper's own changes took out stands between them, struck. */
function withTracked(compared: readonly Segment[], pieces: readonly TrackedPiece[]): Segment[] {
  const queue = compared.map((segment) => ({ ...segment }));
  return pieces.flatMap(({ text, kind, author }): Segment[] => {
    const of = kind === 'standing' ? {} : { tracked: kind, author };
    if (kind === 'deleted') return [{ text, ...of }];
    return takeFrom(queue, text.length).map((segment) => ({ ...segment, ...of }));
  });
}

/** The next letters of a row of segments, cut where a piece ends. */
function takeFrom(queue: Segment[], length: number): Segment[] {
  const taken: Segment[] = [];
  let left = length;
  while (left > 0) {
    const next = queue.shift();
    if (!next) break;
    if (next.text.length > left) queue.unshift({ ...next, text: next.text.slice(left) });
    const text = next.text.slice(0, left);
    taken.push({ ...next, text });
    left -= text.length;
  }
  return taken;
}

/** Marks what is looked for, also where it leads over a change. */
function withHits(segments: readonly Segment[], query: string): Segment[] {
  const said = segments.map(({ text }) => text).join('');
  const places = hitsIn(said, query);
  let at = 0;
  return segments.flatMap((segment) => {
    const [from, to] = [at, at + segment.text.length];
    at = to;
    const inside = places.filter((place) => place.from < to && place.to > from);
    const cuts = [from, to, ...inside.flatMap((place) => [place.from, place.to])]
      .filter((cut) => cut >= from && cut <= to)
      .toSorted((a, b) => a - b);
    return [...new Set(cuts)].slice(1).map((end, index): Segment => {
      const start = [...new Set(cuts)][index] ?? from;
      const isHit = inside.some((place) => place.from <= start && place.to >= end);
      return { ...segment, text: said.slice(start, end), ...(isHit ? { isHit: true as const } : {}) };
    });
  });
}

/** Where the words stand, whatever their capitals. */
export function hitsIn(text: string, query: string): { readonly from: number; readonly to: number }[] {
  const [said, wanted] = [text.toLowerCase(), query.toLowerCase()];
  const places: { from: number; to: number }[] = [];
  if (wanted === '') return places;
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + wanted.length))
    places.push({ from: at, to: at + wanted.length });
  return places;
}
