import type { Paragraph, Revision, Run } from '#domain/reading/document/paper-document.ts';

/** Tracked changes are shown in place, taken as accepted, or taken as never made. */
export type ChangesView = 'changes' | 'after' | 'before';

/** Words of a finding in a paragraph, as it stands with changes accepted. */
export type FoundWords = { readonly from: number; readonly to: number; readonly termId: string };

/** What is looked for, in the words that are shown. */
export type FoundHit = { readonly from: number; readonly to: number; readonly isCurrent: boolean };

/** A stretch of a run in which nothing changes: what it is part of, what it says. */
export type ShownPiece = {
  readonly text: string;
  readonly run: Run;
  readonly change?: 'inserted' | 'deleted';
  readonly termIds: readonly string[];
  readonly hit?: FoundHit;
};

/** What became of a run's words, by the change that it belongs to. */
function changeOfRun({ revision }: Run, revisions: readonly Revision[]): 'inserted' | 'deleted' | undefined {
  const kind = revision === undefined ? undefined : revisions[revision]?.kind;
  if (kind === 'deletion' || kind === 'moved-from') return 'deleted';
  if (kind === 'insertion' || kind === 'moved-to') return 'inserted';
  return undefined;
}

/** The words of a paragraph as this view shows them. */
export function shownText(paragraph: Paragraph, revisions: readonly Revision[], view: ChangesView): string {
  return runsShown(paragraph, revisions, view)
    .map(({ run }) => run.text)
    .join('');
}

/** The runs that are shown, cut where a finding or a hit begins or ends. */
export function shownPieces(
  paragraph: Paragraph,
  revisions: readonly Revision[],
  view: ChangesView,
  found: readonly FoundWords[],
  hits: readonly FoundHit[],
): ShownPiece[] {
  let standing = 0;
  let shown = 0;
  return runsShown(paragraph, revisions, view).flatMap(({ run, change }) => {
    const stands = change !== 'deleted';
    const at = { standing, shown };
    const { length } = run.text;
    shown += length;
    if (stands) standing += length;
    const inside = stands
      ? found.filter(({ from, to }) => from < at.standing + length && to > at.standing)
      : [];
    const hitInside = hits.filter(({ from, to }) => from < at.shown + length && to > at.shown);
    const cuts = [
      0,
      length,
      ...inside.flatMap(({ from, to }) => [from - at.standing, to - at.standing]),
      ...hitInside.flatMap(({ from, to }) => [from - at.shown, to - at.shown]),
    ]
      .filter((cut) => cut >= 0 && cut <= length)
      .toSorted((a, b) => a - b);
    return pairs([...new Set(cuts)]).map(([from, to]): ShownPiece => {
      const hit = hitInside.find((each) => each.from - at.shown <= from && each.to - at.shown >= to);
      return {
        text: run.text.slice(from, to),
        run,
        ...(view === 'changes' && change ? { change } : {}),
        termIds: inside
          .filter((each) => each.from - at.standing <= from && each.to - at.standing >= to)
          .map(({ termId }) => termId),
        ...(hit ? { hit } : {}),
      };
    });
  });
}

type RunShown = { readonly run: Run; readonly change: 'inserted' | 'deleted' | undefined };

function runsShown(paragraph: Paragraph, revisions: readonly Revision[], view: ChangesView): RunShown[] {
  return paragraph.runs
    .map((run) => ({ run, change: changeOfRun(run, revisions) }))
    .filter(
      ({ change }) =>
        view === 'changes' || change === undefined || change === (view === 'after' ? 'inserted' : 'deleted'),
    );
}

/** An empty run is kept: it may be the mark of a note. */
function pairs(cuts: readonly number[]): [number, number][] {
  if (cuts.length === 1) return [[0, 0]];
  return cuts.slice(1).map((to, index) => [cuts[index] ?? 0, to]);
}
