import { describe, expect, it } from 'vitest';
import type { Library } from '#domain/library/library.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import type { Ladder } from '#domain/library/term.ts';
import { withHouse } from '#domain/house/with-house.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { LEGEND } from '#documents/term-sheet/term-sheet-view.ts';
import { aDeal, aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { paragraphsOf, termSheetInput, theLibrary } from '#tests/builders/documents.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';
import { aHouse } from '#tests/builders/house-builders.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const rich = aRichDeal(library);
const languages = ['ko', 'en', 'both'] as const;

describe('the term sheet', () => {
  it('says each value in the words of a contract, with wording, and a blank for what is unset', async () => {
    const lines = paragraphsOf(await writeTermSheet(termSheetInput(smallDeal(), library, 'en')));
    expect(lines).toContain('USD 60,000');
    expect(lines.join('\n')).toMatch(/Purchaser shall pay Owner .*USD 60,000/);
    expect(lines).toContain('________');
    expect(lines.join('\n')).toContain(LEGEND.en);
    expect(lines.join('\n')).toContain(LEGEND.ko);
    expect(lines.join('\n')).toContain('12개월 동안 독점한다.');
  });

  it('puts both languages beside each other, the number once', async () => {
    const docx = await writeTermSheet(termSheetInput(rich, library, 'both'));
    const lines = paragraphsOf(docx);
    const english = lines.indexOf('Option fee, initial');
    const korean = lines.indexOf('최초 옵션료');
    expect(english).toBeGreaterThan(0);
    expect(korean).toBeGreaterThan(english);
    expect(lines.slice(english, korean)).toHaveLength(3);
  });

  it('prints wording in its own language only, and sends the other column to it', async () => {
    const lines = paragraphsOf(await writeTermSheet(termSheetInput(smallDeal(), library, 'both'))).join('\n');
    expect(lines.split('12개월 동안 독점한다.')).toHaveLength(2);
    expect(lines).toContain('See the Korean wording.');
  });

  it('offers for each choice the library wording that says it, and a blank where none does', async () => {
    const term = library.terms.find(({ id }) => id === 'law_forum');
    if (term?.form.kind !== 'choice' || !term.clauses) throw new Error('no such term');
    const { protective, middle } = term.clauses;
    const wordingFor = async (choice: string) => {
      const entries = { [term.id]: anEntryOf({ kind: 'choice', choice }) };
      const document = aDocument({
        deal: aDeal({ kinds: ['co-production'] }),
        drafts: [aDraft({ side: 'ours', entries })],
      });
      const lines = paragraphsOf(await writeTermSheet(termSheetInput(document, library, 'en')));
      return lines.slice(lines.indexOf(term.name.en)).slice(0, 3).at(-1);
    };
    const wordings: Record<string, string> = {
      icc_ifta_singapore: protective.en,
      ifta_los_angeles: middle.en,
    };
    for (const { id } of term.form.choices) {
      expect(await wordingFor(id), id).toBe(wordings[id]?.replace('{{blank}}', '________') ?? '________');
    }
  });

  it('takes no notice of the ladder of the firm when it offers library wording', async () => {
    const term = library.terms.find(
      (each) =>
        each.form.kind === 'choice' &&
        publishLibrary({ ...library, terms: [each] }).terms[0]?.clause?.byChoice.length,
    );
    const ask = term?.positions[0]?.ladder.ask?.value;
    if (term?.form.kind !== 'choice' || ask?.kind !== 'choice') throw new Error('no such term');
    const other = term.form.choices.find(({ id }) => id !== ask.choice);
    const ladder: Ladder = {
      ask: { value: { kind: 'choice', choice: other?.id ?? '' }, condition: { en: '', ko: '' } },
    };
    const house = aHouse({ ladders: { [term.id]: { owner: ladder, producer: ladder, investor: ladder } } });
    const open = (from: Library) => publishLibrary(from).terms.find(({ id }) => id === term.id)?.clause;
    expect(open(withHouse(library, house))).toEqual(open(library));
  });

  it('refuses a draft that is not ours', async () => {
    const input = termSheetInput(smallDeal(), library, 'en');
    const [theirs] = input.deal.drafts;
    if (!theirs) throw new Error('no draft');
    await expect(writeTermSheet({ ...input, draft: theirs })).rejects.toMatchObject({
      failure: { code: 'refused' },
    });
  });

  it.each(['remake', 'co-production', 'distribution'] as const)('has a frame for %s', async (kind) => {
    const document = aDocument({
      deal: aDeal({ kinds: [kind] }),
      drafts: [aDraft({ side: 'ours' })],
    });
    for (const language of languages) {
      const lines = paragraphsOf(await writeTermSheet(termSheetInput(document, library, language)));
      expect(lines.join('\n')).toContain('Larchmont Pictures');
    }
  });
});
