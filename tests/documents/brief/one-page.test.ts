import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDealFile } from '#app/deals/deal-file.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { papersInMoney } from '#domain/plan/papers-in-money.ts';
import type { PaperInMoney } from '#domain/plan/papers-in-money.ts';
import { ONLY_AN_OUTLINE } from '#domain/plan/worths-of-points.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { BriefMoney, WrittenBriefInput } from '#documents/input/document-input.ts';
import type { TemplateSet } from '#documents/templates/template.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import {
  OUR_TEMPLATES,
  internalInput,
  paragraphsOf,
  partsOf,
  theLibrary,
} from '#tests/builders/documents.ts';

const library = theLibrary();
const usd = (dollars: number) => dollars * 100;

/** The sample as it is published. */
function sample(name: string): DealDocument {
  return readDealFile(readFileSync(`templates/samples/${name}.internal.json`), library).document;
}

const remake = sample('invented-remake');
const coProduction = sample('invented-co-production');

const paper = (lapsed: number, notMade: number, made: readonly [number, number, number]): PaperInMoney => {
  const [p10Minor, medianMinor, p90Minor] = [usd(made[0]), usd(made[1]), usd(made[2])];
  const spread = { p10Minor, medianMinor, p90Minor };
  return {
    whole: { kind: 'priced', expectedMinor: usd(875_000), ...spread, currency: 'USD', isConditional: true },
    // The facts of the sample on withholding are not all answered.
    isTaxByFacts: false,
    option: {
      lapsed: { netMinor: usd(lapsed) },
      exercisedNotMade: { netMinor: usd(notMade) },
      made: spread,
    },
  };
};
const moneyOfRemake: BriefMoney = {
  papers: papersInMoney(
    paper(27_000, 594_000, [703_000, 703_000, 1_095_000]),
    paper(40_500, 861_750, [1_042_000, 1_042_000, 1_722_000]),
  ) ?? { currency: 'USD', rows: [], isConditional: false, isTaxByFacts: false },
  steps: new Map(),
};

const pages: Readonly<Record<'remake' | 'co-production', readonly [DealDocument, BriefMoney]>> = {
  remake: [remake, moneyOfRemake],
  'co-production': [coProduction, { steps: new Map() }],
};

function inputOf(deal: keyof typeof pages, language: Lang, own: TemplateSet = {}): WrittenBriefInput {
  const [document, inMoney] = pages[deal];
  return {
    ...internalInput(document, library, language, { ...OUR_TEMPLATES, ...own }),
    length: 'one-page',
    inMoney,
    ...(inMoney.papers ? {} : { whole: { kind: 'not-priced', why: ONLY_AN_OUTLINE } }),
  };
}

async function linesOf(deal: keyof typeof pages, language: Lang): Promise<string[]> {
  return paragraphsOf(await writeBrief(inputOf(deal, language)))
    .map((line) => line.replaceAll('\u00a0', ' ').replaceAll('\n', ' ⏎ ').trim())
    .filter((line) => line !== '');
}

/** The page of a deal in a language, line by line. */
function settled(deal: string, language: Lang): string[] {
  const text = readFileSync('tests/fixtures/brief-one-page.md', 'utf8');
  const [, block = ''] =
    new RegExp(`^### ${deal}, ${language}\\n+\`\`\`text\\n([\\s\\S]*?)\\n\`\`\``, 'm').exec(text) ?? [];
  return block.split('\n');
}

describe('the one page of an internal brief', () => {
  it.each([
    ['remake', 'en'],
    ['remake', 'ko'],
    ['co-production', 'en'],
    ['co-production', 'ko'],
  ] as const)('says what was settled by hand: %s, %s', async (deal, language) => {
    expect(await linesOf(deal, language)).toEqual(settled(deal, language));
  });

  it.each(['ko', 'en'] as const)(
    'says less in the wide letters of a house, and no less of what is asked: %s',
    async (lang) => {
      const wide = { 'styles.json': JSON.stringify({ bodySizePt: { en: 13, ko: 13 } }) };
      // Where a check has failed the box names the check; of a deal that none stops it names the market.
      const [document] = pages.remake;
      const linesIn = async (own: TemplateSet) => {
        const unstopped = internalInput({ ...document, situation: {} }, library, lang, {
          ...OUR_TEMPLATES,
          ...own,
        });
        return paragraphsOf(await writeBrief({ ...inputOf('remake', lang, own), ...unstopped }));
      };
      const market = lang === 'ko' ? '시장: ' : 'Market: ';
      const ask = lang === 'ko' ? '요구안: ' : 'We ask: ';
      const count = (lines: readonly string[], what: string) =>
        lines.filter((line) => line.includes(what)).length;
      const [usual, tight] = [await linesIn({}), await linesIn(wide)];
      expect(count(usual, market)).toBeGreaterThan(0);
      expect(count(tight, market)).toBe(0);
      expect(count(tight, ask)).toBe(count(usual, ask));
    },
  );

  it.each(['ko', 'en'] as const)(
    'names the source of a market only while it stays one page: %s',
    async (lang) => {
      const notesIn = async (own?: TemplateSet) =>
        [
          ...(partsOf(await writeBrief(inputOf('remake', lang, own)))['word/footnotes.xml'] ?? '').matchAll(
            /<w:t[ >]/g,
          ),
        ].length;
      expect(await notesIn()).toBeGreaterThan(1);
      expect(await notesIn({ 'styles.json': JSON.stringify({ bodySizePt: { en: 13, ko: 13 } }) })).toBe(0);
    },
  );

  it.each([
    ['remake', 'en'],
    ['remake', 'ko'],
    ['co-production', 'en'],
    ['co-production', 'ko'],
  ] as const)('names the source of what the market does, or says where it is: %s, %s', async (deal, lang) => {
    const sizes = [undefined, 10.5, 11, 12];
    const pagesIn = await Promise.all(
      sizes.map(async (size) => {
        const own =
          size === undefined ? {} : { 'styles.json': JSON.stringify({ bodySizePt: { en: size, ko: size } }) };
        const bytes = await writeBrief(inputOf(deal, lang, own));
        const text = paragraphsOf(bytes).join('\n');
        return {
          hasNotes: (partsOf(bytes)['word/document.xml'] ?? '').includes('w:footnoteReference'),
          isSaid: / \(as the market\)|Market: | \(시장 통상\)|시장: /.test(text),
          isReferred: /cited in the standard brief|근거는 표준 브리프에 있다/.test(text),
        };
      }),
    );
    // In our own letters there is room for the notes.
    expect(pagesIn[0]).toMatchObject({ hasNotes: true, isReferred: false });
    for (const { hasNotes, isSaid, isReferred } of pagesIn) expect(isReferred).toBe(isSaid && !hasNotes);
    expect(pagesIn.some(({ isReferred }) => isReferred)).toBe(true);
  });
});
