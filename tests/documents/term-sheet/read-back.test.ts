import { describe, expect, it } from 'vitest';
import { openReadingTools } from '#app/library/open-reading-tools.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import { termSheetContent } from '#documents/term-sheet/term-sheet-content.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { readPaper } from '#engine/tasks/read-paper.ts';
import { termSheetInput, theLibrary } from '#tests/builders/documents.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { TEMPLATES } from '#tests/builders/paths.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const tools = openReadingTools({ templatesRoot: TEMPLATES }, library);
const remake = aSample('invented-remake');
const coProduction = aSample('invented-co-production');
const rich = aRichDeal(library);

/**
 * What our own reader does not find in our own sheet, by name. Whoever mends the wording or the reader takes a name out; a
 * new one fails. `unheard`: no clause is said to speak of the term. `unread`: its value is not what the sheet says.
 */
const SHEETS: readonly (readonly [
  name: string,
  of: {
    readonly deal: DealDocument;
    readonly lang: 'en' | 'ko';
    readonly type: TermSheetType;
    readonly least: number;
    readonly unheard: string;
    readonly unread: string;
  },
])[] = [
  [
    'option, English',
    {
      deal: remake,
      lang: 'en',
      type: 'option',
      least: 59,
      unheard: '',
      unread: 'option_extension_condition purchase_price_fixed box_office_bonus_amount definition_attached',
    },
  ],
  [
    'option, Korean',
    {
      deal: remake,
      lang: 'ko',
      type: 'option',
      least: 59,
      unheard: 'res_original_version',
      unread: 'definition_attached passive_contingent res_original_version reversion_trigger',
    },
  ],
  [
    'co-production, English',
    {
      deal: coProduction,
      lang: 'en',
      type: 'co-production',
      least: 39,
      unheard: '',
      unread: 'waterfall_order final_cut credits termination',
    },
  ],
  [
    'co-production, Korean',
    {
      deal: coProduction,
      lang: 'ko',
      type: 'co-production',
      least: 39,
      unheard: 'audit_right',
      unread: 'waterfall_order territory_split audit_right deadlock',
    },
  ],
  [
    'purchase, English',
    {
      deal: rich,
      lang: 'en',
      type: 'purchase',
      least: 48,
      unheard: 'holdback_reserved power_of_attorney',
      unread:
        'box_office_bonus_amount contingent_definition holdback_reserved credit_producer producer_fee_series power_of_attorney',
    },
  ],
  [
    'purchase, Korean',
    {
      deal: rich,
      lang: 'ko',
      type: 'purchase',
      least: 48,
      unheard: 'accounting_frequency',
      unread: 'fdg_points passive_contingent accounting_frequency',
    },
  ],
  [
    'series, English',
    {
      deal: rich,
      lang: 'en',
      type: 'series',
      least: 57,
      unheard: '',
      unread:
        'box_office_bonus_amount contingent_definition net_profit_points remake_passive credit_producer producer_fee_series',
    },
  ],
];

describe('our own reader finds in a term sheet what it states', () => {
  it.each(SHEETS)('%s', async (_name, { deal, lang, type, least, unheard, unread }) => {
    const input = { ...termSheetInput(deal, library, lang), type };
    const findings = await readBack(await writeTermSheet(input), deal);
    const stated = statedIn(input);
    expect(stated.length).toBeGreaterThanOrEqual(least);
    const heard = new Set(
      findings.clauses.flatMap(({ terms }) =>
        terms.filter(({ confidence }) => confidence >= CLAIM).map(({ term }) => term),
      ),
    );
    expect(
      stated.flatMap(({ termId }) => (heard.has(termId) ? [] : [termId])).filter(isNew(unheard)),
    ).toEqual([]);
    const missed = stated.filter(
      ({ termId, value }) =>
        value !== undefined &&
        !findings.values.some((found) => found.term === termId && isSame(termId, found.value, value)),
    );
    expect(missed.map(({ termId }) => termId).filter(isNew(unread))).toEqual([]);
  });
});

/** From here on a clause is said to speak of a term. */
const CLAIM = 0.5;

function isNew(known: string): (termId: string) => boolean {
  const names = known.split(' ');
  return (termId) => !names.includes(termId);
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
