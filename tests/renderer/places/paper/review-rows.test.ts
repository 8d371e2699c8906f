import { describe, expect, it } from 'vitest';
import type { DecidedFinding, Paper } from '#domain/deal/paper.ts';
import type { FoundValue, ReadClause } from '#domain/reading/findings/paper-reading.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
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
    const entry = first && entryOfRow('paper-1', aReading({}), first, decided);
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

describe('the place of a decision', () => {
  const other = { value: SIXTY, quote: 'US$60,000', clause: 2 };

  it('is that of the words it rests on: of the other reading that was taken, and none where the paper is silent', () => {
    const values = [aValue({ alternatives: [other] })];
    const [row] = rowsOf({ values });
    const entryOf = (decided: DecidedFinding) =>
      row && entryOfRow('paper-1', aReading({ values }), row, decided);
    const accepted = entryOf({ decision: 'accepted', quotation: 'US$50,000', value: FIFTY });
    expect(accepted).toMatchObject({
      place: '1',
      found: { at: { clause: '1', paragraph: 1 }, confidence: 0.95 },
    });
    const taken = entryOf({ decision: 'corrected', quotation: 'US$60,000', value: SIXTY });
    expect(taken).toMatchObject({ place: '2', found: { at: { clause: '2', paragraph: 2 } } });
    const chosen = entryOf({ decision: 'corrected', quotation: 'or US$60,000', value: SIXTY });
    expect(chosen?.place).toBe('2');
    expect(entryOf({ decision: 'absent', quotation: '' })?.place).toBe('');
  });

  it('is marked in the document in place of what was found first', () => {
    const decided = { decision: 'corrected', quotation: 'US$60,000', value: SIXTY } as const;
    const paper = aPaper({ reading: { isDone: false, decisions: { [FEE]: decided } } });
    const [row] = rowsOf({ paper, values: [aValue({ alternatives: [other] })] });
    expect(row?.at).toEqual({ clause: 2, from: 3, to: 12 });
    expect(row?.place?.clause).toBe('2');
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

function rowsOf({ paper = aPaper({}), draft, values, remembered = [] }: Over) {
  return reviewRows({
    reading: aReading(values ? { values } : {}),
    remembered,
    terms,
    paperId: 'paper-1',
    paper,
    draft,
    earlier: {},
  });
}

function aReading({ values = [aValue({})] }: Pick<Over, 'values'>): PaperRead {
  const clauses = [aClause(1, 'The fee is US$50,000.'), aClause(2, 'or US$60,000 where it is extended.')];
  return {
    document: {
      format: 'docx',
      language: 'en',
      parts: [],
      revisions: [],
      comments: [],
      receipt: { counts: [], unread: [], notes: [] },
    },
    split: { definitions: [], references: [], missingSchedules: [] },
    findings: { clauses, values, absent: [], open: [], conflicts: [] },
  };
}

function aClause(ordinal: number, text: string): ReadClause {
  return {
    ordinal,
    number: String(ordinal),
    heading: '',
    above: [],
    level: 1,
    kind: 'section',
    part: 'body',
    language: 'en',
    text,
    pieces: [{ paragraph: ordinal, from: 0, to: text.length, at: 0, number: String(ordinal), level: 0 }],
    topics: [],
    terms: [],
  };
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
