import { describe, expect, it } from 'vitest';
import type { Paper } from '#domain/deal/paper.ts';
import type { FoundValue, PaperFindings, ReadClause } from '#domain/reading/findings/paper-reading.ts';
import type { RememberedDecision } from '#domain/reading/review/remembered.ts';
import { keyMeaning } from '#renderer/places/paper/finding-keys.ts';
import { acceptanceOf, entryOfRow, reviewRows, rowsToPut } from '#renderer/places/paper/review-rows.ts';
import { targetsOf } from '#renderer/places/paper/use-papers.ts';
import { aDraft, anEntry, money } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { aPaper } from '#tests/builders/whole-deal.ts';

const FEE = 'option_fee_initial';
const PERIOD = 'option_period_initial';
const terms = theLibrary().terms.filter(({ id }) => [FEE, PERIOD].includes(id));
const FIFTY = money(50_000, 'USD');
const SIXTY = money(60_000, 'USD');

describe('the findings of a paper', () => {
  it('leave out a term that the deal does not have, and keep what the person found alone', () => {
    const paper = aPaper({
      reading: {
        isDone: false,
        decisions: { [PERIOD]: { decision: 'corrected', quotation: 'US$50,000', value: SIXTY } },
      },
    });
    const rows = rowsOf({ paper, values: [aValue({}), aValue({ term: 'nobody_knows_this' })] });
    expect(rows.map(({ term, group }) => [term.id, group])).toEqual([
      [FEE, 'sure'],
      [PERIOD, 'own'],
    ]);
    expect(rows[1]?.item.at).toEqual({ clause: 1, from: 11, to: 20 });
  });

  it('propose what was corrected on the same words in an earlier paper, and never as sure', () => {
    const [row] = rowsOf({ remembered: [aMemory({ value: SIXTY })] });
    expect(row).toMatchObject({ group: 'likely', item: { value: SIXTY }, readAs: FIFTY });
    expect(row && acceptanceOf(row)).toMatchObject({ decision: 'corrected', value: SIXTY });
  });

  it('keep what was read where the words are others, and say what was put then', () => {
    const [row] = rowsOf({ remembered: [aMemory({ quotation: 'other words', value: SIXTY })] });
    expect(row).toMatchObject({ group: 'sure', item: { value: FIFTY }, remembered: { isSameWords: false } });
  });

  it('are never sure where the same words were rejected before', () => {
    const [row] = rowsOf({ remembered: [aMemory({ decision: 'rejected' })] });
    expect(row?.group).toBe('likely');
    expect(row && acceptanceOf(row).decision).toBe('accepted');
  });

  it('are put into the draft once, and a value that was changed in Terms is never overwritten', () => {
    const decided = { decision: 'accepted', quotation: 'US$50,000', value: FIFTY } as const;
    const paper = aPaper({
      draftId: 'draft-1',
      reading: { isDone: false, decisions: { [FEE]: decided } },
    });
    const [first] = rowsOf({ paper });
    expect(first && rowsToPut([first])).toHaveLength(1);
    const entry = first && entryOfRow('paper-1', first, decided);
    const put = rowsOf({ paper, draft: aDraft({ entries: { [FEE]: anEntry({ ...entry }) } }) });
    expect(put[0]?.isInDraft).toBe(true);
    expect(rowsToPut(put)).toEqual([]);
    const edited = rowsOf({
      paper,
      draft: aDraft({
        entries: { [FEE]: anEntry({ ...entry, state: { kind: 'value', value: SIXTY } }) },
      }),
    });
    expect(edited[0]?.differsInDraft).toEqual({ kind: 'value', value: SIXTY });
    expect(rowsToPut(edited)).toEqual([]);
  });
});

describe('where what was accepted goes', () => {
  const paper = aPaper({});

  it('is the draft that nobody has looked at', () => {
    expect(targetsOf({ drafts: [aDraft({ id: 'a' })] }, paper)[0]).toMatchObject({ draft: { id: 'a' } });
  });

  it('is a new draft of the next round where there is something in theirs', () => {
    const read = aDraft({ id: 'a', round: 2, entries: { [FEE]: anEntry({}) } });
    expect(targetsOf({ drafts: [read] }, paper)[0]).toMatchObject({ kind: 'new', round: 3 });
  });

  it('is the draft that this paper gave already', () => {
    const drafts = [aDraft({ id: 'a', entries: { [FEE]: anEntry({}) } }), aDraft({ id: 'b', round: 2 })];
    expect(targetsOf({ drafts }, aPaper({ draftId: 'a' }))[0]).toMatchObject({ draft: { id: 'a' } });
  });
});

describe('the keys on a finding', () => {
  const pressed = { key: 'ㅌ', code: 'KeyX', ctrlKey: false, metaKey: false, shiftKey: false };

  it('go by their place on the keyboard, whatever letter they type', () => {
    expect(keyMeaning(pressed, true)).toEqual({ kind: 'reject' });
  });

  it('are silent as letters while letters are switched off, and have others that work', () => {
    expect(keyMeaning(pressed, false)).toBeUndefined();
    expect(keyMeaning({ ...pressed, key: 'Delete', code: 'Delete' }, false)).toEqual({ kind: 'reject' });
    expect(keyMeaning({ ...pressed, key: 'F2', code: 'F2' }, false)).toEqual({ kind: 'correct' });
  });

  it('leave the keys of the browser and of the app alone', () => {
    expect(keyMeaning({ ...pressed, ctrlKey: true }, true)).toBeUndefined();
    expect(keyMeaning({ ...pressed, key: 't', code: 'KeyT' }, true)).toBeUndefined();
  });
});

type Over = {
  readonly paper?: Paper;
  readonly draft?: ReturnType<typeof aDraft>;
  readonly values?: readonly FoundValue[];
  readonly remembered?: readonly RememberedDecision[];
};

function rowsOf({ paper = aPaper({}), draft, values = [aValue({})], remembered = [] }: Over) {
  const clause: ReadClause = {
    ordinal: 1,
    number: '1',
    heading: '',
    above: [],
    level: 1,
    kind: 'section',
    part: 'body',
    language: 'en',
    text: 'The fee is US$50,000.',
    pieces: [{ paragraph: 1, from: 0, to: 21, at: 0, number: '1', level: 0 }],
    topics: [],
    terms: [],
  };
  const findings: PaperFindings = { clauses: [clause], values, absent: [], open: [], conflicts: [] };
  return reviewRows({
    reading: {
      document: {
        format: 'docx',
        language: 'en',
        parts: [],
        revisions: [],
        comments: [],
        receipt: { counts: [], unread: [], notes: [] },
      },
      split: { definitions: [], references: [], missingSchedules: [] },
      findings,
    },
    remembered,
    terms,
    paperId: 'paper-1',
    paper,
    draft,
    earlier: {},
  });
}

function aValue(over: Partial<FoundValue>): FoundValue {
  return {
    term: FEE,
    value: FIFTY,
    quote: 'US$50,000',
    clause: 1,
    from: 11,
    to: 20,
    confidence: 0.95,
    flags: [],
    alternatives: [],
    ...over,
  };
}

function aMemory(over: Partial<RememberedDecision>): RememberedDecision {
  return {
    termId: FEE,
    decision: 'corrected',
    quotation: 'US$50,000',
    fileName: '1차 초안.docx',
    on: '2026-11-01',
    ...over,
  };
}
