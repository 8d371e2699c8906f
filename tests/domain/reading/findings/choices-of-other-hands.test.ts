// Choices as contracts, memos and letters make them in words that were new to the reader, term by term.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DealKind } from '#domain/library/term.ts';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { FIXTURES } from '#tests/builders/paths.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import { knownSentences } from '../../../../.tools/sentences/known.ts';

// Some of these sentences are known by heart since; here they are read as if they were not.
const OF_PAPERS = knownSentences().filter(({ paper }) => paper !== undefined);

const rows = readFileSync(join(FIXTURES, 'reading', 'terms', 'choices-of-other-hands.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', term = '', wanted = '', label = '', text = ''] = line.split(' | ');
    const heading = label.replace(/^#/, '');
    const clause = label.startsWith('#')
      ? { heading, text: `${heading} | ${text}`, kind: 'row' as const }
      : { heading, text };
    const { values, absent } = findingsOf([clause], [kind as DealKind], {}, OF_PAPERS);
    const found = values.find((value) => value.term === term);
    return {
      said: `${term} = ${wanted}: ${text}`,
      isRead: found !== undefined && shortOf(found.value) === wanted,
      isSure: found !== undefined && certaintyOf(found) === 'sure',
      isCalledAbsent: absent.some((each) => each.term === term),
    };
  });

describe('choices in the words of other hands', () => {
  it('are read, all but one in five', () => {
    const missed = rows.filter(({ isRead }) => !isRead).map(({ said }) => said);
    expect(missed.slice(rows.length / 5)).toEqual([]);
  });

  it('are never called absent', () => {
    expect(rows.filter(({ isCalledAbsent }) => isCalledAbsent)).toEqual([]);
  });

  it('are never read wrong and called sure', () => {
    expect(rows.filter(({ isRead, isSure }) => isSure && !isRead)).toEqual([]);
  });
});
