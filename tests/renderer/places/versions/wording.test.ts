import { describe, expect, it } from 'vitest';
import type { ComparedRow, LineChange, RowLine } from '#domain/reading/versions/compare-papers.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { aDraft, anEntryOf, money } from '#tests/builders/deal-builders.ts';
import {
  FIRST_LOOK,
  chosenVersions,
  versionOptions,
  whyNoRedline,
} from '#renderer/places/versions/choices.ts';
import { segmentsOf } from '#renderer/places/versions/segments.ts';
import type { Segment } from '#renderer/places/versions/segments.ts';
import {
  chosenAmong,
  countsByClass,
  listedChanges,
  rowsShown,
  stepChange,
} from '#renderer/places/versions/shown-changes.ts';
import type { ComparedVersions } from '#contract/methods.ts';

const line = (text: string, more: Partial<RowLine> = {}): RowLine => ({
  part: 'body',
  paragraph: 1,
  label: '',
  text,
  ...more,
});
const told = (segments: readonly Segment[]) =>
  segments.map(({ text, mark, tracked, isHit }) =>
    [text, mark ?? '', tracked ?? '', isHit === true ? 'hit' : ''].join('|'),
  );

describe('the words of one side', () => {
  const change: LineChange = {
    kind: 'changed',
    runs: [
      { kind: 'same', text: 'The fee is ' },
      { kind: 'removed', text: '50' },
      { kind: 'added', text: '40' },
      { kind: 'same', text: ' dollars.' },
    ],
    hasFigures: true,
    isUntracked: false,
  };
  const after = line('The fee is 40 dollars.', {
    tracked: [
      { kind: 'standing', text: 'The fee is ', author: '' },
      { kind: 'deleted', text: '50', author: 'Kim' },
      { kind: 'inserted', text: '40', author: 'Kim' },
      { kind: 'standing', text: ' dollars.', author: '' },
    ],
  });

  it('are those of its paper, with what the other does not have', () => {
    const plain = { isShown: false, query: '' };
    expect(told(segmentsOf(line('The fee is 50 dollars.'), change, 'before', plain))).toEqual([
      'The fee is |||',
      '50|removed||',
      ' dollars.|||',
    ]);
    expect(told(segmentsOf(after, change, 'after', plain))).toEqual([
      'The fee is |||',
      '40|added||',
      ' dollars.|||',
    ]);
  });

  it('keep what changed where the tracked changes of the paper are shown in place', () => {
    expect(told(segmentsOf(after, change, 'after', { isShown: true, query: '' }))).toEqual([
      'The fee is |||',
      '50||deleted|',
      '40|added|inserted|',
      ' dollars.|||',
    ]);
  });

  it('are found over a change, whatever their capitals', () => {
    expect(told(segmentsOf(after, change, 'after', { isShown: false, query: 'IS 40 D' }))).toEqual([
      'The fee |||',
      'is |||hit',
      '40|added||hit',
      ' d|||hit',
      'ollars.|||',
    ]);
  });
});

describe('the list of changes', () => {
  const changes: LineChange[] = [
    { kind: 'new', after: line('A'), hasFigures: false, isUntracked: true },
    { kind: 'moved', before: line('B'), after: line('B'), hasFigures: false, isUntracked: false },
    { kind: 'formatting', before: line('C'), after: line('C'), hasFigures: false, isUntracked: false },
  ];
  const rows: ComparedRow[] = [
    { before: line('B'), change: 1 },
    { after: line('A'), change: 0 },
    { before: line('C'), after: line('C'), change: 2 },
    { before: line('D'), after: line('D') },
    { before: line('E'), after: line('E') },
    { after: line('B'), change: 1 },
  ];
  const compared = { rows, changes, clauses: { before: [], after: [] } } as unknown as ComparedVersions;
  const listed = listedChanges(compared);

  it('leads a move to where it went, and knows the place that it left', () => {
    expect(listed.map(({ row, leftRow }) => [row, leftRow])).toEqual([
      [1, undefined],
      [5, 0],
      [2, undefined],
    ]);
  });

  it('counts by what a change is about, and leaves what was chosen', () => {
    expect(countsByClass(listed, 2).map(({ of, count }) => `${of} ${count}`)).toEqual([
      'untracked 1',
      'words 1',
      'moves 1',
      'formatting 1',
      'comments 2',
    ]);
    expect(chosenAmong(listed, ['moves', 'formatting']).map(({ index }) => index)).toEqual([1, 2]);
    expect(chosenAmong(listed, [])).toHaveLength(3);
  });

  it('shows the changed lines with one around each, both places of a move among them', () => {
    expect(rowsShown(rows, chosenAmong(listed, ['moves']))).toEqual([0, 1, 4, 5]);
    expect(rowsShown(rows, undefined)).toHaveLength(6);
  });

  it('goes from one to the next and stops at the ends', () => {
    const step = (chosen: number | undefined, by: 1 | -1) => stepChange(listed, chosen, by)?.index;
    expect([step(undefined, 1), step(0, 1), step(2, 1), step(undefined, -1), step(0, -1)]).toEqual([
      0, 1, 2, 2, 0,
    ]);
  });
});

describe('the two papers in view', () => {
  const paper = (side: Paper['side'], round: number, direction: Paper['direction']): Paper => ({
    side,
    direction,
    on: `2026-11-0${round}`,
    round,
    fileName: `${side} ${round}.docx`,
    digest: '0'.repeat(64),
    mime: 'application/x',
    sizeBytes: 1,
  });
  const papers = {
    t2: paper('theirs', 2, 'received'),
    t1: paper('theirs', 1, 'received'),
    o1: paper('ours', 1, 'sent'),
  };
  const drafts = [
    aDraft({ id: 'empty', side: 'ours' }),
    aDraft({ id: 'full', side: 'ours', entries: { option_fee_initial: anEntryOf(money(100, 'USD')) } }),
  ];
  const options = versionOptions({ papers, drafts }, [{ token: 'x', name: 'mail.txt' }]);

  it('are chosen among all that hold words: files by round, drafts, what was dropped', () => {
    expect(options.map(({ key }) => key)).toEqual([
      'paper t1',
      'paper o1',
      'paper t2',
      'draft full',
      'file x',
    ]);
  });

  it('are their last two where nobody has chosen, else what was chosen', () => {
    const keys = (look: Partial<typeof FIRST_LOOK>) => {
      const { before, after } = chosenVersions(options, { ...FIRST_LOOK, ...look });
      return [before?.key, after?.key];
    };
    expect(keys({})).toEqual(['paper t1', 'paper t2']);
    expect(keys({ after: 'file x' })).toEqual(['paper t1', 'file x']);
    expect(keys({ before: 'paper o1' })).toEqual(['paper o1', 'paper t2']);
    expect(keys({ before: 'paper that was removed' })).toEqual(['paper t1', 'paper t2']);
  });
});

describe('why there is no redline', () => {
  const facts = { name: { en: '', ko: '' }, language: 'en', revisions: 0, unread: 0 } as const;
  const word = { ...facts, format: 'docx', isWordFile: true } as const;
  const pdf = { ...facts, format: 'pdf', isWordFile: false } as const;

  it('is the paper that stands in the way, the earlier before the later', () => {
    expect(whyNoRedline({ before: word, isTextOnly: false }, 'accepted')).toBeUndefined();
    expect(whyNoRedline({ before: pdf, isTextOnly: true }, 'accepted')).toBe('noRedline');
    expect(whyNoRedline({ before: word, isTextOnly: true }, 'accepted')).toBe('noStructure');
    expect(whyNoRedline({ before: word, isTextOnly: false }, 'original')).toBe('notAsItStands');
  });
});
