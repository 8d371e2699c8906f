import { describe, expect, it } from 'vitest';
import type { Paragraph, Revision, Run } from '#domain/reading/document/paper-document.ts';
import { shownPieces, shownText } from '#renderer/places/paper/shown-runs.ts';

const REVISIONS: readonly Revision[] = [aRevision('deletion'), aRevision('insertion')];
const PARAGRAPH = aParagraph([
  { text: 'The fee is ' },
  { text: 'US$50,000', revision: 0 },
  { text: 'US$75,000', revision: 1 },
  { text: ' on signature.' },
]);

describe('the words of a paragraph with tracked changes', () => {
  it.each([
    ['changes', 'The fee is US$50,000US$75,000 on signature.'],
    ['after', 'The fee is US$75,000 on signature.'],
    ['before', 'The fee is US$50,000 on signature.'],
  ] as const)('%s', (view, words) => {
    expect(shownText(PARAGRAPH, REVISIONS, view)).toBe(words);
    expect(
      shownPieces(PARAGRAPH, REVISIONS, view, [], [])
        .map(({ text }) => text)
        .join(''),
    ).toBe(words);
  });

  it('carry the mark of a finding where its words stand now, around what was taken out', () => {
    const found = { from: 4, to: 20, termId: 'fee' };
    const pieces = shownPieces(PARAGRAPH, REVISIONS, 'changes', [found], []);
    expect(pieces.map(({ text, termIds, change }) => [text, termIds.length, change])).toEqual([
      ['The ', 0, undefined],
      ['fee is ', 1, undefined],
      ['US$50,000', 0, 'deleted'],
      ['US$75,000', 1, 'inserted'],
      [' on signature.', 0, undefined],
    ]);
  });

  it('are found by what is shown, across runs', () => {
    const hit = { from: 7, to: 13, isCurrent: true };
    const pieces = shownPieces(PARAGRAPH, REVISIONS, 'after', [], [hit]);
    expect(
      pieces
        .filter((piece) => piece.hit)
        .map(({ text }) => text)
        .join(''),
    ).toBe('The fee is US$75,000'.slice(7, 13));
  });

  it('keep a mark of a note, which has no words', () => {
    const noted = aParagraph([{ text: 'Net profits' }, { text: '', role: 'note' }, { text: '.' }]);
    expect(shownPieces(noted, [], 'after', [], []).map(({ run }) => run.role)).toEqual([
      undefined,
      'note',
      undefined,
    ]);
  });
});

function aParagraph(runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', id: 1, text: '', label: '', runs };
}

function aRevision(kind: Revision['kind']): Revision {
  return { kind, author: 'Kim', date: '', part: 'body', paragraph: 1, before: '', after: '' };
}
