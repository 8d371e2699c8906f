import { describe, expect, it } from 'vitest';
import { openReadingTools } from '#app/library/open-reading-tools.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { TERM_SHEET_TYPES } from '#domain/words/term-sheet-words.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import { termSheetContent } from '#documents/term-sheet/term-sheet-content.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { readPaper } from '#engine/tasks/read-paper.ts';
import { termSheetInput, theLibrary } from '#tests/builders/documents.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';
import { aDealOfEveryTerm } from '#tests/builders/random-sheet.ts';
import { numbersFrom } from '#tests/builders/seeded.ts';

const library = theLibrary();
const tools = openReadingTools({ templatesRoot: TEMPLATES }, library);

const LANGS = ['en', 'ko'] as const;

describe('our own reader finds in a term sheet every term and value that it states', () => {
  it.each(
    LANGS.flatMap((lang) => [
      ['option', 'invented-remake', lang, 59] as const,
      ['co-production', 'invented-co-production', lang, 39] as const,
    ]),
  )('%s, of %s, %s', async (type, name, lang, least) => {
    const missed = await missedIn(aSample(name), type, lang, least);
    expect(missed).toEqual([]);
  });

  // One reading tells of some eighty values at a time. The seed is new for each sheet, and fixed.
  it.each(
    TERM_SHEET_TYPES.flatMap((type, at) =>
      LANGS.map((lang, nth) => [type, lang, 10 * (at + 1) + nth] as const),
    ),
  )('%s, %s, whatever every term says (seed %i)', async (type, lang, seed) => {
    const missed = await missedIn(aDealOfEveryTerm(library, type, numbersFrom(seed)), type, lang, 25);
    expect(missed).toEqual([]);
  });
});

/** From here on a clause is said to speak of a term. */
const CLAIM = 0.5;

/** The terms of which no clause is said to speak, and those whose value is not what the sheet says. */
async function missedIn(
  deal: DealDocument,
  type: TermSheetType,
  lang: (typeof LANGS)[number],
  least: number,
): Promise<string[]> {
  const input = { ...termSheetInput(deal, library, lang), type };
  const stated = statedIn(input);
  expect(stated.length).toBeGreaterThanOrEqual(least);
  const findings = await readBack(await writeTermSheet(input), deal);
  const heard = new Set(
    findings.clauses.flatMap(({ terms }) =>
      terms.filter(({ confidence }) => confidence >= CLAIM).map(({ term }) => term),
    ),
  );
  return stated.flatMap(({ termId, value }) => {
    if (!heard.has(termId)) return [`${termId}: not heard`];
    if (value === undefined) return [];
    const found = findings.values.find(({ term }) => term === termId);
    return found && isSame(termId, found.value, value)
      ? []
      : [`${termId}: ${JSON.stringify(value)} read as ${JSON.stringify(found?.value)}`];
  });
}

async function readBack(bytes: Uint8Array, { deal }: DealDocument): Promise<PaperFindings> {
  const steps = readPaper.run({
    paper: { bytes, name: 'sheet.docx' },
    using: { library, ...tools, rates: [], kinds: deal.kinds, currency: deal.currency },
  });
  let step = await steps.next();
  while (step.done !== true) step = await steps.next();
  return step.value.findings;
}

function statedIn(input: Parameters<typeof termSheetContent>[0]) {
  return termSheetContent(input).articles.flatMap(({ clauses }) =>
    clauses
      .filter(({ from }) => from !== 'to-be-agreed')
      .flatMap(({ termIds }) => termIds)
      .map((termId) => {
        const state = input.draft.entries[termId]?.state;
        return state?.kind === 'value' ? { termId, value: state.value } : { termId };
      }),
  );
}

/** Of one content, or of one measure: 24 months and two years are the same. */
function isSame(termId: string, read: Value, stated: Value): boolean {
  if (sameContent(read, stated)) return true;
  const form = library.terms.find(({ id }) => id === termId)?.form;
  return form !== undefined && sameContent(normaliseValue(read, form, []), normaliseValue(stated, form, []));
}
