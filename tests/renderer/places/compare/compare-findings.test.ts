import { describe, expect, it } from 'vitest';
import { sideBySide } from '#domain/comparison/side-by-side.ts';
import type { ColumnRef, SideBySideRow } from '#domain/comparison/standing.ts';
import { applicableTerms } from '#domain/deal/applicable.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import { withHouse } from '#domain/house/with-house.ts';
import { defaultColumns, movedLeft } from '#renderer/places/compare/columns.ts';
import { cellsToCopy, isCopied } from '#renderer/places/compare/copied-table.ts';
import { tableAsHtml, tableAsText } from '#renderer/ui/copied-table.ts';
import type { CopyEdition } from '#renderer/places/compare/copied-table.ts';
import {
  findingKinds,
  isFinding,
  isUnreadEverywhere,
  stepFinding,
} from '#renderer/places/compare/findings.ts';
import type { TermEntry } from '#domain/deal/deal.ts';
import { aDocument, aDraft, anEntry, known, months } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { aHouse, aPrecedentOf } from '#tests/builders/house-builders.ts';

function aRow(over: Partial<SideBySideRow> = {}): SideBySideRow {
  return {
    termId: 'reversion_term',
    cells: [],
    differs: false,
    worseThanMarket: false,
    absent: false,
    changedSinceLastRound: false,
    ...over,
  };
}

describe('findings', () => {
  it('name everything that holds for a row, in the order of the filters', () => {
    expect(findingKinds(aRow({ differs: true, absent: true, worseThanMarket: true }))).toEqual([
      'worse',
      'absent',
      'differs',
    ]);
  });

  it('leave out a bare difference until it is asked for', () => {
    expect(isFinding(aRow({ differs: true }), [])).toBe(false);
    expect(isFinding(aRow({ differs: true }), ['differs'])).toBe(true);
    expect(isFinding(aRow({ absent: true }), ['worse'])).toBe(false);
  });

  it('are travelled one by one and stop at both ends', () => {
    const ids = ['a', 'b', 'c'];
    expect(stepFinding(ids, undefined, 1)).toBe('a');
    expect(stepFinding(ids, undefined, -1)).toBe('c');
    expect(stepFinding(ids, 'b', 1)).toBe('c');
    expect(stepFinding(ids, 'c', 1)).toBe('c');
    expect(stepFinding(ids, 'a', -1)).toBe('a');
    expect(stepFinding([], undefined, 1)).toBeUndefined();
  });

  it('hide a row only when no paper was read for it', () => {
    const text = { en: '', ko: '' };
    const unread = { text, standing: 'unread', clause: '', changed: false } as const;
    const market = { text, clause: '', changed: false };
    expect(isUnreadEverywhere(aRow({ cells: [unread, market] }))).toBe(true);
    expect(isUnreadEverywhere(aRow({ cells: [unread, { ...unread, standing: 'absent' }] }))).toBe(false);
    expect(isUnreadEverywhere(aRow({ cells: [market] }))).toBe(false);
  });
});

describe('papers of another program', () => {
  const CLAUSE = '제3조 매수인은 “순이익”의 5%를 지급한다.';
  const rowOf = (second: Partial<TermEntry>): SideBySideRow | undefined => {
    const before = {
      net_profit_points: anEntry({ clause: CLAUSE, state: known({ kind: 'text', text: '순이익 정산' }) }),
    };
    const drafts = [
      aDraft({ id: 't1', round: 1, entries: before }),
      aDraft({
        id: 't2',
        round: 2,
        entries: { net_profit_points: { ...before.net_profit_points, ...second } },
      }),
    ];
    const columns = [
      { kind: 'draft', draftId: 't1' },
      { kind: 'draft', draftId: 't2' },
    ] as const;
    return sideBySide(aDocument({ drafts }), columns, theLibrary()).rows.find(
      ({ termId }) => termId === 'net_profit_points',
    );
  };

  it.each([
    [{ clause: '제3조  매수인은\u00A0“순이익”의\n5%를 지급한다. ' }],
    [{ clause: '제３조 매수인은 "순이익"의 ５％를 지급한다.' }],
    [{ clause: '제3조 매수인은\u200B “순이익”의 5%를 지\u00AD급한다.' }],
    [{ state: known({ kind: 'text', text: '순이익\u00A0정산' }) }],
  ])('changed nothing that is said: %j', (second) => {
    const row = rowOf(second);
    expect([row?.changedSinceLastRound, row?.differs, row?.cells.some(({ changed }) => changed)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    [{ clause: '제3조 매수인은 “순이익”의 7%를 지급한다.' }],
    [{ clause: '' }],
    [{ state: known({ kind: 'text', text: '순이익 정산서' }) }],
  ])('changed what is said: %j', (second) => {
    expect(rowOf(second)?.changedSinceLastRound).toBe(true);
  });
});

describe('columns', () => {
  it('begin with their paper before, our answer, their latest, the market and our ask', () => {
    const drafts = [
      aDraft({ id: 't1', side: 'theirs', round: 1 }),
      aDraft({ id: 'o2', side: 'ours', round: 2 }),
      aDraft({ id: 't3', side: 'theirs', round: 3 }),
    ];
    expect(defaultColumns(aDocument({ drafts }))).toEqual([
      { kind: 'draft', draftId: 't1' },
      { kind: 'draft', draftId: 'o2' },
      { kind: 'draft', draftId: 't3' },
      { kind: 'market' },
      { kind: 'ask' },
    ]);
  });

  it('show the market and our ask while there is no draft', () => {
    expect(defaultColumns(aDocument({ drafts: [] }))).toEqual([{ kind: 'market' }, { kind: 'ask' }]);
  });

  it('move one place to the left and no further', () => {
    const columns = [{ kind: 'market' }, { kind: 'ask' }] as const;
    expect(movedLeft(columns, 1)).toEqual([{ kind: 'ask' }, { kind: 'market' }]);
    expect(movedLeft(columns, 0)).toEqual(columns);
  });
});

describe('a copied table', () => {
  const table = {
    caption: 'A & B',
    rows: [
      ['Term', 'Their draft'],
      ['Price', '<USD 1m>\nper picture'],
      ['Note', '=HYPERLINK("http://example.com")'],
    ],
  };

  it('is a real table for word processors, with nothing of its own read as markup', () => {
    const html = tableAsHtml(table);
    expect(html).toMatch(/<th [^>]*>Their draft<\/th>/);
    expect(html).toContain('>&lt;USD 1m&gt;<br>per picture</td>');
    expect(html).toContain('<caption>A &amp; B</caption>');
  });

  it('keeps rows and columns in plain text, and no cell becomes a formula', () => {
    const lines = tableAsText(table).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe('Price\t<USD 1m> per picture');
    expect(lines[2]?.split('\t')[1]).toMatch(/^'=/);
  });

  it.each([
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['+1', "'+1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['-12.5%', '-12.5%'],
    ['-1,000', '-1,000'],
    ['- as agreed', "'- as agreed"],
  ])('of the cell %s only a bare number stays as it is', (cell, copied) =>
    expect(tableAsText({ caption: '', rows: [[cell]] })).toBe(copied),
  );

  it('is text to a spreadsheet in its HTML too', () => {
    expect(tableAsHtml(table)).toMatch(/<td style="mso-number-format:'\\@'">=HYPERLINK/);
  });
});

describe('what a copy of the comparison holds', () => {
  const base = theLibrary();
  const document = aDocument({});
  const ofDuration = applicableTerms(base.terms, document.deal).filter(
    ({ form }) => form.kind === 'duration',
  );
  const figure = (n: number) => ({ kind: 'value', value: months(n) }) as const;
  const house = aHouse({
    precedents: ofDuration.flatMap(({ id }) => [
      aPrecedentOf(id, { id: `secret-${id}`, figure: figure(7919), year: 1923, from: '비밀 계약' }),
      aPrecedentOf(id, { id: `open-${id}`, figure: figure(17), year: 2022, isConfidential: false }),
    ]),
  });
  const library = withHouse(base, house);
  const ladders = Object.fromEntries(
    ofDuration.map(({ id }) => [id, { ask: { condition: { en: 'ZQASK', ko: 'ZQASK' } } }]),
  );
  const columns: ColumnRef[] = [{ kind: 'ask' }, { kind: 'market' }];
  const { rows } = sideBySide({ ...document, ladders }, columns, library);
  const copied = (edition: CopyEdition) =>
    rows.map((row) => ({
      termId: row.termId,
      texts: cellsToCopy(columns, row, publishLibrary(library), edition),
    }));

  it('is nothing confidential and none of our asks unless both are asked for by name', () => {
    const said = JSON.stringify(copied('public'));
    // The screen has them, so the copy could.
    expect(JSON.stringify(rows)).toMatch(/7,919.*\(1923\)/);
    for (const secret of ['7,919', '1923', 'ZQASK']) expect(said).not.toContain(secret);
    expect(said).toContain('17 months (2022)');
    expect(said).toContain('17개월(2022년)');
    const whole = JSON.stringify(copied('private'));
    for (const secret of ['7,919', '1923년', 'ZQASK']) expect(whole).toContain(secret);
  });

  it('has a cell for each head, whatever is left out', () => {
    for (const edition of ['public', 'private'] as const) {
      const heads = columns.filter((column) => isCopied(column, edition));
      for (const { texts } of copied(edition)) expect(texts).toHaveLength(heads.length);
    }
  });

  it('leaves out a range that is our judgment alone', () => {
    const judged = base.terms.filter(({ evidence }) => evidence === 'judgement').map(({ id }) => id);
    const cells = copied('public').filter(({ termId }) => judged.includes(termId));
    expect(cells.length).toBeGreaterThan(0);
    for (const { texts } of cells)
      expect(texts.map(({ en }) => en.replace(/^House precedent: 17 months \(2022\)$/, ''))).toEqual(['']);
  });
});
