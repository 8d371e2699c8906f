import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import type { DealDocument } from '#domain/deal/deal.ts';
import { chooseIssues } from '#documents/issues-list/chosen-issues.ts';
import { internalIssuesView, outgoingIssuesView } from '#documents/issues-list/issues-view.ts';
import { writeInternalIssuesSheet, writeOutgoingIssuesSheet } from '#documents/issues-list/issues-sheet.ts';
import {
  writeInternalIssuesList,
  writeOutgoingIssuesList,
} from '#documents/issues-list/write-issues-list.ts';
import { termSheetContent } from '#documents/term-sheet/term-sheet-content.ts';
import { outlineIssuesList } from '#documents/issues-list/outline-issues-list.ts';
import { aDocument, aDraft, anEntry, anEntryOf, known, money } from '#tests/builders/deal-builders.ts';
import { paragraphsOf, termSheetInput, theLibrary } from '#tests/builders/documents.ts';
import { issuesInputs } from '#tests/builders/issues-list.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { pagesOf } from '#tests/builders/pages.ts';

const library = theLibrary();
const months = (n: number) =>
  ({ kind: 'duration', n: { numerator: n, denominator: 1 }, unit: 'months' }) as const;

/**
 * Worked by hand: an issue where both speak, one that only we raise, one with wording in Korean alone, one that both
 * papers settle alike, one on which they offer more than we ask, one that we accepted, one that we do not answer.
 */
const deal: DealDocument = aDocument({
  drafts: [
    aDraft({
      label: 'Studio draft, weak on audit',
      labelIn: { ko: '감사 조항이 약한 초안' },
      entries: {
        purchase_price_fixed: anEntry({
          state: known(money(60_000_000, 'USD')),
          place: 'Section 10(a), page 9',
          clause: 'The sum of “Price” is payable.',
          note: 'They moved twice on this.',
        }),
        option_period_initial: anEntry({ state: known(months(24)), place: 'Section 2, page 1' }),
        reversion_term: anEntry({ state: { kind: 'absent' } }),
        option_fee_initial: anEntryOf(money(5_000_000, 'USD')),
        option_extension_count: anEntryOf({
          kind: 'quantity',
          n: { numerator: 1, denominator: 1 },
          unit: 'extensions',
        }),
        governing_law: anEntry({ state: { kind: 'open' }, place: 'Section 12' }),
        setup_bonus: anEntryOf(money(9_000_000, 'USD')),
        option_extension_fee: anEntryOf(money(3_000_000, 'USD')),
      },
    }),
    aDraft({
      id: 'ours',
      side: 'ours',
      label: 'Our bottom, do not send',
      on: '2026-11-22',
      entries: {
        purchase_price_fixed: anEntryOf(money(70_000_000, 'USD')),
        option_period_initial: anEntry({ state: known(months(12)), clause: '옵션 기간은 12개월로 한다.' }),
        reversion_term: anEntryOf(months(36)),
        option_fee_initial: anEntryOf(money(5_000_000, 'USD')),
        setup_bonus: anEntryOf(money(5_000_000, 'USD')),
        option_extension_fee: anEntryOf(money(4_000_000, 'USD')),
      },
    }),
  ],
  ladders: {
    purchase_price_fixed: {
      ask: { value: money(80_000_000, 'USD'), condition: { en: '', ko: '' } },
      walkAway: { value: money(65_000_000, 'USD'), condition: { en: '', ko: '' } },
    },
  },
  mustHaves: { purchase_price_fixed: { reason: 'the board' } },
  accepted: { option_extension_fee: { on: '2026-11-23', note: '' } },
});
const { outgoing, internal } = issuesInputs(deal, library, 'en');

describe('the points of an issues list', () => {
  it('are those on which our draft asks for something else, in the order of the clauses, what is silent last', () => {
    const rows = outgoingIssuesView(outgoing, 'en').issues;
    expect(rows.map(({ number, term_id, status }) => [number, term_id, status])).toEqual([
      [1, 'option_period_initial', 'Open'],
      [2, 'purchase_price_fixed', 'Open'],
      [3, 'reversion_term', 'Added'],
    ]);
  });

  it('leave out what is settled: accepted, or better for us than what we ask', () => {
    const theirs = internal.theirs;
    const { settled } = chooseIssues(internal.points, theirs, internal.ours);
    expect(settled.toSorted()).toEqual(['option_extension_fee', 'setup_bonus']);
    const { warnings } = outlineIssuesList(outgoing, settled);
    expect(warnings.map(({ en }) => en).join(' ')).toContain('Left out, because settled');
  });

  it('have the same numbers in both editions, and what we do not answer after them', () => {
    const view = internalIssuesView(internal, 'en');
    expect(view.issues.map(({ number, term_id }) => [number, term_id])).toEqual(
      outgoingIssuesView(outgoing, 'en').issues.map(({ number, term_id }) => [number, term_id]),
    );
    expect(view.not_answered.map(({ number, term_id }) => [number, term_id])).toEqual([
      [4, 'governing_law'],
      [5, 'option_extension_count'],
    ]);
  });

  it('stand under the part of their paper to which they belong, and what both papers say alike is counted', () => {
    const view = outgoingIssuesView(outgoing, 'en');
    expect(view.groups.map(({ name, rows }) => [name, rows.map(({ number }) => number)])).toEqual([
      ['Section 2', [1]],
      ['Section 10', [2]],
      ['Not in the text received', [3]],
    ]);
    expect(view.agreed).toBe(1);
    expect(internalIssuesView(internal, 'en').settled).toHaveLength(2);
  });

  it.each([
    ['Section 4(b), page 6', 'Section 4'],
    ['§12(a)', '§12'],
    ['Sec. 3.2', 'Sec. 3'],
    ['제12조 제3항', '제12조'],
    ['제7조의2', '제7조의2'],
    ['Exhibit A, page 11', 'Exhibit A'],
    ['별지 2, 3쪽', '별지 2'],
    ['Cover e-mail', 'Cover e-mail'],
    ['', 'Not in the text received'],
  ])('find that part in any way of naming it: %s', (place, group) => {
    const entries = { purchase_price_fixed: anEntry({ state: known(money(1, 'USD')), place }) };
    const placed = { ...deal, drafts: deal.drafts.map((d) => (d.side === 'ours' ? d : { ...d, entries })) };
    const { issues } = outgoingIssuesView(issuesInputs(placed, library, 'en').outgoing, 'en');
    expect(issues.find(({ term_id }) => term_id === 'purchase_price_fixed')?.group).toBe(group);
  });

  it('fit on six pages for a deal of forty points', async () => {
    const remake = issuesInputs(aSample('invented-remake'), library, 'en').outgoing;
    expect(remake.termIds.length).toBeGreaterThan(38);
    expect(pagesOf(await writeOutgoingIssuesList(remake)).count).toBeLessThanOrEqual(6);
  });

  it('are refused where there are none', async () => {
    await expect(writeOutgoingIssuesList({ ...outgoing, termIds: [] })).rejects.toMatchObject({
      failure: { code: 'refused' },
    });
    await expect(writeOutgoingIssuesSheet({ ...outgoing, termIds: [] })).rejects.toMatchObject({
      failure: { code: 'refused' },
    });
  });
});

describe('an issue', () => {
  const [period, price, reversion] = outgoingIssuesView(outgoing, 'en').issues;

  it('quotes their clause with its place, beside what we ask and wording to paste', () => {
    expect(price).toMatchObject({
      clause: 'Section 10(a), page 9',
      received: 'USD 600,000',
      quotation: 'The sum of “Price” is payable.',
      quoted: 'The sum of ‘Price’ is payable.',
      proposed: 'USD 700,000',
      group: 'Section 10',
      owner: 'Purchaser',
    });
    expect(price?.wording).toContain('USD 700,000');
    expect(reversion?.wording).toMatch(/36|thirty-six/);
  });

  it('offers for a point the words of our term sheet, one price clause among them', () => {
    const both = aDocument({
      drafts: [
        aDraft({ entries: { setup_bonus: anEntryOf(money(1_000_000, 'USD')) } }),
        aDraft({
          id: 'ours',
          side: 'ours',
          entries: {
            setup_bonus: anEntryOf(money(5_000_000, 'USD')),
            purchase_price_fixed: anEntryOf(money(70_000_000, 'USD')),
            purchase_price_floor: anEntryOf(money(60_000_000, 'USD')),
          },
        }),
      ],
    });
    const { issues } = outgoingIssuesView(issuesInputs(both, library, 'en').outgoing, 'en');
    const sheet = termSheetContent(termSheetInput(both, library, 'en')).articles.flatMap(
      ({ clauses }) => clauses,
    );
    const inSheet = (id: string) => sheet.find(({ termIds }) => termIds.includes(id))?.wording.en;
    const listed = (id: string) => issues.find(({ term_id }) => term_id === id);
    expect(listed('setup_bonus')?.wording).toBe(inSheet('setup_bonus'));
    const [first, other] = issues.filter(({ term_id }) => term_id.startsWith('purchase_price'));
    expect(first?.wording).toBe(inSheet('purchase_price_fixed'));
    expect(other?.wording).toBe(`See No. ${first?.number}.`);
    expect(issues.map(({ wording }) => wording).join(' ')).not.toMatch(/full consideration/);
  });

  it('marks wording that is in the other language alone for translation', () => {
    expect(period).toMatchObject({
      wording: '옵션 기간은 12개월로 한다.',
      wording_mark: '[Korean wording – English translation to come]',
    });
    expect(outgoingIssuesView(outgoing, 'ko').issues[0]?.wording_mark).toBe('');
  });

  it('gives no reason that argues their case: a published range that holds their figure is left out', () => {
    const term = library.terms.find(({ id }) => id === 'purchase_price_fixed');
    expect(term?.market.low).toBeDefined();
    const said = (theirMinor: number, ourMinor: number) => {
      const changed = issuesInputs(
        {
          ...deal,
          drafts: deal.drafts.map((draft) => ({
            ...draft,
            entries: {
              purchase_price_fixed: anEntryOf(money(draft.side === 'theirs' ? theirMinor : ourMinor, 'USD')),
            },
          })),
        },
        withSolidPrice,
        'en',
      );
      return outgoingIssuesView(changed.outgoing, 'en').issues[0]?.reasons.map(({ text }) => text) ?? [];
    };
    const range = (texts: readonly string[]) => texts.filter((text) => text.startsWith('Published range'));
    expect(range(said(100, 60_000_000))).toHaveLength(1);
    expect(range(said(50_000_000, 60_000_000))).toEqual([]);
    expect(range(said(100, 9_000_000_000_000))).toEqual([]);
  });

  it('has our positions beside it in our own list alone', () => {
    expect(internalIssuesView(internal, 'en').issues[1]).toMatchObject({
      ask: 'USD 800,000 (ahead of our own paper)',
      floor: 'USD 650,000',
      note: 'They moved twice on this.',
      is_must_have: true,
      worth: 'Not priced',
    });
    expect(Object.keys(price ?? {})).not.toContain('floor');
  });
});

/** The published range of the price from a statute, so that it may be laid before the other side. */
const withSolidPrice = {
  ...library,
  sources: library.sources.map((source) => ({ ...source, grade: 'law' as const })),
};

describe('the files', () => {
  it.each(['en', 'ko', 'both'] as const)(
    'read as the list, with its legend, in Word: %s',
    async (language) => {
      const { outgoing: shared, internal: ours } = issuesInputs(deal, library, language);
      const lines = paragraphsOf(await writeOutgoingIssuesList(shared));
      const text = lines.join('\n');
      if (language !== 'ko') {
        expect(lines).toEqual(expect.arrayContaining(HEADS_EN.slice(0, 2)));
        expect(text).toContain('binds neither party');
        expect(text).toContain('“The sum of ‘Price’ is payable.”');
        expect(text).toContain('Our draft of November 22, 2026');
        expect(text).toContain('Your draft of November 20, 2026, round 1');
      }
      if (language !== 'en') expect(text).toContain('귀사 2026년 11월 20일자 안, 1차');
      expect(text).not.toMatch(/weak|약한/);
      if (language !== 'en') expect(text).toContain('어느 당사자도 구속하지 아니한다');
      expect(text).not.toContain('bottom');
      const own = paragraphsOf(await writeInternalIssuesList(ours)).join('\n');
      expect(own).toContain('Our bottom, do not send');
      expect(own).toContain(language === 'ko' ? '감사 조항이 약한 초안' : 'weak on audit');
      expect(own).toContain(language === 'ko' ? '대외비' : 'Confidential');
    },
  );

  it('hold in Excel the heads by which a returned list is read, numbers as numbers, and no formula', async () => {
    const entries = {
      purchase_price_fixed: anEntry({ state: known(money(60_000_000, 'USD')), clause: '=HYPERLINK("x")' }),
    };
    const hostile = issuesInputs(
      {
        ...deal,
        drafts: deal.drafts.map((draft) => (draft.side === 'ours' ? draft : { ...draft, entries })),
      },
      library,
      'en',
    );
    const sheet = await writeOutgoingIssuesSheet(hostile.outgoing);
    const parts = unzipSync(sheet);
    const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const texts = [...xml('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => match[1]);
    // No reason is known of any row here, and a column of empty cells would say that we have none.
    const withoutReason = HEADS_EN.filter((head) => head !== 'Reason');
    expect(texts.slice(0, withoutReason.length)).toEqual(withoutReason);
    expect(texts).not.toContain('Reason');
    // A clause `4.10` is text, and Excel is told that this is no fault.
    expect(xml('xl/worksheets/sheet1.xml')).toMatch(
      /<ignoredError sqref="A1:I\d+" numberStoredAsText="1"\/>/,
    );
    expect(texts).toContain('=HYPERLINK("x")');
    expect(xml('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(xml('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2" s="\d+"><v>1<\/v><\/c>/);
    expect(xml('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:I');
    expect(xml('docProps/core.xml')).toContain('<dc:creator>김지분, 한강필름</dc:creator>');
    expect(await writeOutgoingIssuesSheet(hostile.outgoing)).toEqual(sheet);
    const described = readFileSync('tests/fixtures/issues-list-columns.md', 'utf8');
    expect(HEADS_EN.filter((head) => !described.includes(`| ${head} |`))).toEqual([]);
  });

  it('hold our positions in our own sheet alone', async () => {
    const textsOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? bytes);
    expect(textsOf(await writeInternalIssuesSheet(internal))).toContain('USD 650,000');
    expect(textsOf(await writeOutgoingIssuesSheet(outgoing))).not.toContain('USD 650,000');
    expect(textsOf(await writeInternalIssuesSheet(internal))).toContain('Beware (our judgment)');
    expect(textsOf(await writeOutgoingIssuesSheet(outgoing))).not.toContain('Beware');
  });

  it('has the reasons as soon as one row has any', async () => {
    const remake = issuesInputs(aSample('invented-remake'), library, 'en').outgoing;
    const sheet = unzipSync(await writeOutgoingIssuesSheet(remake));
    expect(strFromU8(sheet['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('>Reason<');
  });
});

const HEADS_EN = [
  'No.',
  'Clause',
  'Point',
  'Text received',
  'Quotation',
  'Change proposed',
  'Wording',
  'Reason',
  'Status',
  'To act',
];
