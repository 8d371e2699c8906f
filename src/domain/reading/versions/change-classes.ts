import type { LineChange } from './compare-papers.ts';
import { hasFigure } from './figures-in-words.ts';

/** What a change is about, for choosing among them. `untracked` goes with any other. */
export const CHANGE_CLASSES = [
  'untracked',
  'words',
  'figures',
  'moves',
  'formatting',
  'numbering',
  'comments',
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** All that a change is about: a clause with another sum and another verb is of two classes. */
export function classesOf(change: LineChange): ReadonlySet<ChangeClass> {
  return new Set<ChangeClass>([...matterOf(change), ...(change.isUntracked ? (['untracked'] as const) : [])]);
}

function matterOf({ kind, runs = [], hasFigures }: LineChange): ChangeClass[] {
  if (kind === 'formatting' || kind === 'numbering') return [kind];
  const inWords = runs.filter((run) => run.kind !== 'same' && run.only === undefined);
  const figures: ChangeClass[] = hasFigures ? ['figures'] : [];
  if (kind === 'moved')
    return [
      'moves',
      ...(inWords.length === 0 ? [] : [...figures, ...wordsIn(inWords.map(({ text }) => text))]),
    ];
  if (kind === 'changed') {
    const words = wordsIn(inWords.map(({ text }) => text));
    return figures.length + words.length === 0 ? ['words'] : [...figures, ...words];
  }
  return ['words', ...figures];
}

/** Other words than figures, among those that changed. */
function wordsIn(texts: readonly string[]): ChangeClass[] {
  const isWord = (word: string) => /\p{L}/u.test(word) && !hasFigure(word);
  return texts.some((text) => text.split(/[\s\-–(),.]+/).some(isWord)) ? ['words'] : [];
}
