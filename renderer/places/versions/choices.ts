import type { ComparedVersions, VersionRef } from '#contract/methods.ts';
import type { ChangeClass } from '#domain/reading/versions/change-classes.ts';
import type { PaperView } from '#domain/reading/versions/paper-lines.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';

/** A paper that may be compared, by a key for the list to choose from. */
export type VersionOption =
  | { readonly key: string; readonly kind: 'paper'; readonly paperId: string; readonly paper: Paper }
  | { readonly key: string; readonly kind: 'draft'; readonly draftId: string }
  | { readonly key: string; readonly kind: 'file'; readonly token: string; readonly name: string };

/** How the tracked changes of a paper are taken. `shown`: as they stand, with the changes in place. */
export const TRACKED_VIEWS = ['accepted', 'original', 'shown'] as const;
export type TrackedView = (typeof TRACKED_VIEWS)[number];

export type DroppedFile = { readonly token: string; readonly name: string };

/** How a person looks at two papers of a deal. */
export type VersionsLook = {
  readonly before?: string;
  readonly after?: string;
  readonly beforeView: TrackedView;
  readonly afterView: TrackedView;
  readonly isExact: boolean;
  readonly classes: readonly ChangeClass[];
  readonly onlyChanged: boolean;
  /** Files that were offered for this alone. */
  readonly files: readonly DroppedFile[];
};

export const FIRST_LOOK: VersionsLook = {
  beforeView: 'accepted',
  afterView: 'accepted',
  isExact: false,
  classes: [],
  onlyChanged: false,
  files: [],
};

/** Everything that can be compared: papers by round, drafts that hold something, files for this alone. */
export function versionOptions(
  { papers = {}, drafts }: Pick<DealDocument, 'papers' | 'drafts'>,
  files: readonly DroppedFile[],
): VersionOption[] {
  const kept = Object.entries(papers)
    .toSorted(([, a], [, b]) => a.round - b.round || a.on.localeCompare(b.on))
    .map(([paperId, paper]): VersionOption => ({ key: `paper ${paperId}`, kind: 'paper', paperId, paper }));
  const written = drafts
    .filter(({ entries }) => Object.values(entries).some(({ state }) => state.kind === 'value'))
    .map(({ id }): VersionOption => ({ key: `draft ${id}`, kind: 'draft', draftId: id }));
  const dropped = files.map(({ token, name }): VersionOption => ({
    key: `file ${token}`,
    kind: 'file',
    token,
    name,
  }));
  return [...kept, ...written, ...dropped];
}

/**
 * The two papers in view: those that were chosen, else their latest paper and the one of theirs before it, else what
 * went out before it.
 */
export function chosenVersions(
  options: readonly VersionOption[],
  { before, after }: Pick<VersionsLook, 'before' | 'after'>,
): { readonly before: VersionOption | undefined; readonly after: VersionOption | undefined } {
  const keyed = (key: string | undefined) => options.find((option) => option.key === key);
  const theirs = options.filter((option) => option.kind === 'paper' && option.paper.side === 'theirs');
  const later = keyed(after) ?? theirs.at(-1) ?? options.at(-1);
  const rest = options.filter((option) => option !== later);
  const place = theirs.findIndex((option) => option === later);
  const earlier = keyed(before) ?? (place > 0 ? theirs[place - 1] : undefined) ?? rest.at(0);
  return { before: earlier, after: later };
}

export function refOf(option: VersionOption, language: 'ko' | 'en'): VersionRef {
  switch (option.kind) {
    case 'paper':
      return { kind: 'paper', paperId: option.paperId };
    case 'draft':
      return { kind: 'draft', draftId: option.draftId, language };
    case 'file':
      return { kind: 'file', token: option.token };
  }
}

/** Why the difference cannot be written into the earlier file, by the words that say so. */
export function whyNoRedline(
  { before, isTextOnly }: Pick<ComparedVersions, 'before' | 'isTextOnly'>,
  beforeView: PaperView,
): 'noRedline' | 'noStructure' | 'notAsItStands' | undefined {
  if (!before.isWordFile) return 'noRedline';
  if (isTextOnly) return 'noStructure';
  return beforeView === 'original' ? 'notAsItStands' : undefined;
}

export function paperView(view: TrackedView): PaperView {
  return view === 'original' ? 'original' : 'accepted';
}
