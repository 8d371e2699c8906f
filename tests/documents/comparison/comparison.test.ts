import { describe, expect, it } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import { compareDraft } from '#domain/comparison/compare-draft.ts';
import { markClause } from '#documents/comparison/clause-marks.ts';
import type { ComparisonInput } from '#documents/comparison/comparison-input.ts';
import { comparisonView } from '#documents/comparison/comparison-view.ts';
import { writeComparison } from '#documents/comparison/write-comparison.ts';
import { outlineComparison } from '#documents/comparison/outline-comparison.ts';
import { aDocument, aDraft, anEntry, anEntryOf, known, money } from '#tests/builders/deal-builders.ts';
import { OUR_TEMPLATES, common, paragraphsOf, partsOf, theLibrary } from '#tests/builders/documents.ts';

const library = theLibrary();
const months = (n: number) =>
  ({ kind: 'duration', n: { numerator: n, denominator: 1 }, unit: 'months' }) as const;

/** Three papers worked by hand: a price that moves, a clause that is edited, a term of one paper, one that stays. */
const document: DealDocument = aDocument({
  drafts: [
    aDraft({
      label: 'First',
      entries: {
        purchase_price_fixed: anEntry({ state: known(money(50_000_000, 'USD')), place: 'Section 2' }),
        option_period_initial: anEntry({
          state: known(months(18)),
          clause: 'The option period is eighteen (18) months from signature.',
        }),
        option_fee_initial: anEntryOf(money(5_000_000, 'USD')),
        reversion_term: anEntry({ state: { kind: 'absent' } }),
      },
    }),
    aDraft({
      id: 'ours',
      side: 'ours',
      label: 'Our bottom',
      entries: {
        purchase_price_fixed: anEntryOf(money(70_000_000, 'USD')),
        option_fee_initial: anEntryOf(money(5_000_000, 'USD')),
        setup_bonus: anEntryOf(money(2_000_000, 'USD')),
      },
    }),
    aDraft({
      id: 'second',
      label: 'Second',
      round: 2,
      entries: {
        purchase_price_fixed: anEntryOf(money(70_000_000, 'USD')),
        option_period_initial: anEntry({
          state: known(months(18)),
          clause: 'The option period is eighteen (18) months from payment.',
        }),
        option_fee_initial: anEntryOf(money(5_000_000, 'USD')),
        reversion_term: anEntry({ state: { kind: 'absent' } }),
      },
    }),
  ],
});

function inputOf(edition: 'internal' | 'shareable', language: 'en' | 'ko' | 'both'): ComparisonInput {
  const deal = discloseDeal(document);
  const frame = { ...common, templates: OUR_TEMPLATES, language, deal };
  if (edition === 'shareable')
    return { ...frame, edition, drafts: deal.drafts, library: publishLibrary(library) };
  const { drafts, ladders } = document;
  const standings = drafts.map(
    (draft) => compareDraft({ draft, terms: library.terms, deal: document.deal, ladders }).terms,
  );
  return { ...frame, edition, drafts, library, standings, counselDirected: false };
}

describe('a comparison of papers', () => {
  const view = comparisonView(inputOf('shareable', 'en'), 'en');
  const changed = view.families.flatMap(({ rows }) => rows);

  it('sets what moved first, then what not every paper states, then what all say alike in a line', () => {
    expect(changed.map((row) => row.term_id)).toEqual(['option_period_initial', 'purchase_price_fixed']);
    expect(view.partial.map((row) => row.term_id)).toEqual(['setup_bonus']);
    expect(view.same).toEqual([{ name: 'Initial Option Fee', value: 'USD 50,000' }]);
  });

  it('marks a value in the paper that changed it, and not where it stays or nobody has read it', () => {
    const price = changed.find((row) => row.term_id === 'purchase_price_fixed');
    expect(price?.cells.map(({ value, value_style }) => [value, value_style])).toEqual([
      ['USD 500,000', ''],
      ['USD 700,000', 'Inserted'],
      ['USD 700,000', ''],
    ]);
    expect(view.partial[0]?.cells.map(({ value }) => value)).toEqual(['–', 'USD 20,000', '–']);
  });

  it('marks the words of a clause against the nearest paper before it that quotes the clause', () => {
    const period = changed.find((row) => row.term_id === 'option_period_initial');
    const runs = period?.cells[2]?.runs ?? [];
    expect(runs.filter(({ style }) => style === 'Deleted').map(({ text }) => text)).toEqual(['signature']);
    expect(runs.filter(({ style }) => style === 'Inserted').map(({ text }) => text)).toEqual(['payment']);
    expect(period?.cells[1]).toMatchObject({ is_changed: false, runs: [] });
  });

  it('shows a clause that was written anew whole, without the old one in between', () => {
    const runs = markClause(
      'Owner keeps all rights.',
      'Audit twice a year by a firm that we choose, at your cost',
    );
    expect(runs).toEqual([
      { text: 'Audit twice a year by a firm that we choose, at your cost', style: 'Inserted' },
    ]);
    expect(markClause(undefined, 'As it is.')).toEqual([{ text: 'As it is.', style: '' }]);
  });

  it('tells how each value stands, and our own names of papers, to our side alone', () => {
    const own = comparisonView(inputOf('internal', 'en'), 'en');
    expect(own.drafts.map(({ label }) => label)).toEqual(['First', 'Our bottom', 'Second']);
    const standings = (from: typeof own) =>
      from.families.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map(({ standing }) => standing.word)),
      );
    expect(standings(own).some((word) => word !== '')).toBe(true);
    expect(view.drafts.map(({ label }) => label)).toEqual([
      'Your draft of November 20, 2026',
      'Our draft of November 20, 2026',
      'Your draft of November 20, 2026',
    ]);
    expect(standings(view).every((word) => word === '')).toBe(true);
  });

  it('calls points as a contract does in what leaves, and as the app does in what stays', () => {
    const own = comparisonView(inputOf('internal', 'en'), 'en');
    const names = [own, view].map(({ same }) => same.map(({ name }) => name));
    expect(names).toEqual([['Option fee, initial'], ['Initial Option Fee']]);
  });

  it.each(['en', 'ko', 'both'] as const)(
    'reads as that in Word, marks without colour: %s',
    async (language) => {
      const docx = await writeComparison(inputOf('shareable', language));
      const text = paragraphsOf(docx).join('\n');
      expect(text).toContain(language === 'ko' ? '초안 대비표' : 'Comparison of papers');
      expect(text).not.toContain('bottom');
      const styles = partsOf(docx)['word/styles.xml'] ?? '';
      expect(/w:styleId="Deleted".*?<\/w:style>/s.exec(styles)?.[0]).toContain('<w:strike');
      expect(/w:styleId="Inserted".*?<\/w:style>/s.exec(styles)?.[0]).toContain('<w:u ');
      expect(partsOf(docx)['word/document.xml']).toMatch(/w:rStyle w:val="Deleted".*?signature/s);
      expect(await writeComparison(inputOf('shareable', language))).toEqual(docx);
    },
  );

  it('is refused for one paper or for five, and warns of drafts that nobody has been sent', async () => {
    const input = inputOf('internal', 'en');
    if (input.edition !== 'internal') throw new Error('no internal input');
    const [first] = input.drafts;
    for (const drafts of [[first], [first, first, first, first, first]])
      await expect(
        writeComparison({ ...input, drafts: drafts.flatMap((draft) => draft ?? []) }),
      ).rejects.toMatchObject({ failure: { code: 'refused' } });
    const unsent = [{ en: 'Our draft of November 20, 2026', ko: '당사 2026년 11월 20일자 안' }];
    expect(outlineComparison(inputOf('shareable', 'en'), unsent).warnings).toHaveLength(1);
    expect(outlineComparison(inputOf('internal', 'en'), unsent).warnings).toEqual([]);
  });
});
