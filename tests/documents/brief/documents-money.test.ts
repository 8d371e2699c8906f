import type { Bilingual } from '#domain/text/bilingual.ts';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDealFile } from '#app/deals/deal-file.ts';
import { writeDocumentFromFile } from '#app/commands/deal-file-commands.ts';
import { writeOrderedDocument } from '#app/documents/document-writers.ts';
import { workMoneyPage, workMoves, workPrices } from '#app/money/money.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import type { JobState, OfferedFile } from '#contract/methods.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import { BRIEF_LENGTHS } from '#domain/documents/brief.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { PositionPaperInput, TermSheetInput } from '#documents/input/document-input.ts';
import { moneyPageView } from '#documents/brief/money-page-view.ts';
import { unitFor, unitOf } from '#documents/brief/money-words.ts';
import { outlineBrief } from '#documents/brief/outline-brief.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { TEMPLATES, anApp, waitFor } from '#tests/builders/app-builders.ts';
import { OUR_TEMPLATES, internalInput, paragraphsOf, theLibrary } from '#tests/builders/documents.ts';

const library = theLibrary();
const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
const remake = sample('invented-remake');
const coProduction = sample('invented-co-production');

let app: ReturnType<typeof anApp>;
beforeEach(() => {
  app = anApp();
});
afterEach(() => app.end());

describe('the money page of a brief', () => {
  it.each(['invented-remake', 'invented-co-production'])(
    'says what the money screen answers, figure for figure: %s',
    async (sampleId) => {
      const { dealId } = await app.ask('samples.open', { sampleId });
      const { document } = await app.ask('deals.get', { dealId });
      const draft = theirs(document);
      const asked = { dealId: document.deal.id, draftId: draft.id };
      const prices = await app.ask('money.clausePrices', asked);
      const simulation = await app.ask('money.simulation', asked);
      const page = worked(await workMoneyPage(document, draft, parameters, library.terms));
      expect(page.prices).toEqual(prices);
      expect(page.simulation).toEqual(simulation);

      const view = moneyPageView(internalInput(document, library, 'en', OUR_TEMPLATES, page), 'en');
      const figure = inUnitOf(prices);
      const differing = prices.clauses.filter(
        (clause) => clause.worthMinor !== undefined && clause.worthMinor !== 0,
      );
      expect(view.clauses.length).toBeGreaterThanOrEqual(5);
      expect(view.clauses.map(({ worth }) => worth)).toEqual(
        differing.slice(0, view.clauses.length).map(({ worthMinor }) => figure(worthMinor ?? 0)),
      );
      expect(view.clauses.map(({ costs }) => costs.map(({ amount }) => amount))).toEqual(
        differing.slice(0, view.clauses.length).map((clause) => {
          const worthIn = (id: string) => clause.worthByScenario?.find((each) => each.id === id)?.worthMinor;
          return prices.scenarios.map(({ id }) => figure(worthIn(id) ?? Number.NaN));
        }),
      );
      for (const [at, { id }] of prices.scenarios.entries()) {
        if (page.statements.length === 0) continue;
        const { ownerNetMinor } = await app.ask('money.statement', { ...asked, scenarioId: id });
        expect(view.receipts[0]?.rows.at(-1)?.amounts[at]?.amount).toBe(figure(ownerNetMinor));
      }
      const lines = paragraphsOf(
        await writeBrief(internalInput(document, library, 'en', OUR_TEMPLATES, page)),
      ).join('\n');
      // Of an outline no sum is shown, but which clause moves more.
      for (const { worth } of view.clauses) {
        if (!view.is_outline) expect(lines).toContain(worth);
      }
      for (const { share } of view.outline) expect(lines).toContain(share);
      expect(view.outline.length > 0).toBe(view.is_outline);
      if (view.is_outline) {
        expect(view.outline[0]?.share).toBe('100%');
        expect(lines).not.toContain('Left on the table');
      }
      expect(lines).toContain('A model with stated assumptions, not a forecast.');
      expect(lines).toContain(`${prices.runs.toLocaleString('en-US')} outcomes, the same for every clause`);
    },
  );

  it('says scenario by scenario what the average says: worth is the wanted rung above the offer', async () => {
    const { prices } = await pageOf(remake);
    const floor = prices.clauses.find(({ termId }) => termId === 'purchase_price_floor');
    if (floor?.kind !== 'priced' || floor.rungs.ours.kind !== 'priced' || floor.rungs.offer.kind !== 'priced')
      throw new Error('not priced');
    // Our own draft gave a part of the ask away, so what it asks is wanted.
    const { ours: wanted, offer } = floor.rungs;
    for (const { id, netMinor } of wanted.byScenario) {
      const offered = offer.byScenario.find((each) => each.id === id);
      expect(floor.worthByScenario).toContainEqual({ id, worthMinor: netMinor - (offered?.netMinor ?? 0) });
    }
  });

  it('says of the curve of box office alone that it is not fitted, and once that a default is unverified', async () => {
    const page = worked(await workMoneyPage(remake, theirs(remake), parameters, library.terms));
    const { all } = moneyPageView(
      internalInput(remake, library, 'en', OUR_TEMPLATES, page),
      'en',
    ).assumptions;
    expect(all.filter(({ source }) => source.includes('Not fitted')).length).toBeLessThanOrEqual(2);
    expect(all.filter(({ source }) => source.includes('Not fitted')).length).toBeGreaterThan(0);
    const unverified = all.filter(({ evidence }) => evidence === 'unverified default');
    expect(unverified.length).toBeGreaterThan(0);
    for (const { confidence } of unverified) expect(confidence).toBe('');
  });

  it('shows what each side of a co-production receives; the columns add up to what came in', async () => {
    const page = await pageOf(coProduction);
    const view = moneyPageView(internalInput(coProduction, library, 'ko', OUR_TEMPLATES, page), 'ko');
    const [table] = view.receipts;
    expect(table?.rows.map(({ name }) => name)).toEqual(['매출', '한국 제작사', '미국 제작사', '제3자']);
    const { result } = page.waterfalls[1] ?? {};
    const ours = result?.payees.find(({ side }) => side === 'ours');
    expect(table?.rows[1]?.amounts[1]?.amount).toBe(inUnitOf(page.prices)(ours?.receivedMinor ?? 0));
    for (const column of page.waterfalls.keys()) {
      const [receipts = 0, ...parts] = (table?.rows ?? []).map(({ amounts }) =>
        Number(amounts[column]?.amount.replaceAll(',', '')),
      );
      // Each of three figures is rounded to its unit.
      expect(Math.abs(receipts - parts.reduce((all, part) => all + part, 0))).toBeLessThanOrEqual(2);
    }
  });

  it('puts the middle with its spread, what follows without a film, and the dearest clause into the summary', async () => {
    const page = await pageOf(remake);
    const lines = paragraphsOf(await writeBrief(internalInput(remake, library, 'en', OUR_TEMPLATES, page)));
    const view = moneyPageView(internalInput(remake, library, 'en', OUR_TEMPLATES, page), 'en');
    const dearest = page.prices.clauses
      .filter(({ worthMinor = 0 }) => worthMinor > 0)
      .toSorted((a, b) => (b.worthMinor ?? 0) - (a.worthMinor ?? 0))[0];
    const name = library.terms.find(({ id }) => id === dearest?.termId)?.name.en ?? 'no clause';
    const sentence = lines.find((line) => line.startsWith('In money, '));
    expect(sentence).toContain(
      `pays our side ${view.middle} in the middle after tax, if the film is made (in eight of ten cases ${view.low} to ${view.high}; ${view.average} on average).`,
    );
    const { lapsed, exercisedNotMade } = page.prices.option ?? {};
    const exact = inUnitOf(page.prices);
    expect(sentence).toContain(`If the option lapses, it pays USD ${exact(lapsed?.netMinor ?? 0)}`);
    expect(sentence).toContain(`exercised without a film, USD ${exact(exercisedNotMade?.netMinor ?? 0)}`);
    expect(sentence).toContain(`more than ${name} (`);
  });

  it('says of an outline with example amounts that it is one, in place of a figure', async () => {
    const page = await pageOf(coProduction);
    const lines = paragraphsOf(
      await writeBrief(internalInput(coProduction, library, 'en', OUR_TEMPLATES, page)),
    );
    const said = lines.filter((line) => line.includes('is an outline with example amounts'));
    expect(said).toHaveLength(2);
    expect(lines.filter((line) => /^(?:In money|Under this paper we receive)/.test(line))).toEqual([]);
  });

  it('cuts no word of a clause, a rung or a name, and leaves none for “and more”', async () => {
    const page = await pageOf(remake);
    const long = 'a condition in so many words that it would not stand in one line of a narrow column';
    const worded = {
      ...remake,
      ladders: {
        ...remake.ladders,
        net_profit_points: { fallback: { condition: { en: long, ko: long } } },
      },
    };
    const view = moneyPageView(internalInput(worded, library, 'en', OUR_TEMPLATES, page), 'en');
    const said = JSON.stringify(view);
    expect(said).not.toContain('…');
    expect(said).not.toMatch(/\band \d+ more\b/);
    expect(view.clauses.map(({ fallback }) => fallback)).toContain(long);
    const { clauses } = page.prices;
    const quoted = view.clauses.length;
    expect(view.clauses.length + view.further.length).toBe(
      clauses.filter((clause) => clause.kind === 'priced' && (clause.worthMinor ?? 0) !== 0).length,
    );
    const lines = paragraphsOf(await writeBrief(internalInput(worded, library, 'en', OUR_TEMPLATES, page)));
    for (const { clause } of clauses.filter(({ worthMinor }) => worthMinor !== undefined).slice(0, quoted))
      if (clause !== '') expect(lines.join('\n')).toContain(clause.replaceAll('“', '‘').replaceAll('”', '’'));
  });

  it('quotes a clause that opens with a defined term in single marks within the double ones', async () => {
    const lines = paragraphsOf(
      await writeBrief(internalInput(remake, library, 'en', OUR_TEMPLATES, await pageOf(remake))),
    );
    expect(lines.some((line) => line.includes('“‘Floor’ means'))).toBe(true);
    expect(lines.filter((line) => line.includes('““'))).toEqual([]);
  });

  it('says in a sentence what is missing where nothing can be priced', async () => {
    const { budget: _budget, ...deal } = remake.deal;
    const document: DealDocument = { ...remake, deal };
    const page = await workMoneyPage(document, theirs(document), parameters, library.terms);
    expect(page.kind).toBe('missing');
    const lines = paragraphsOf(await writeBrief(internalInput(document, library, 'ko', OUR_TEMPLATES, page)));
    expect(lines).toContain(
      '이 거래의 조항은 아직 금액으로 환산할 수 없다. 거래에 제작비가 없어 금액을 계산할 수 없다. 거래 정보에 제작비를 입력할 것.',
    );
    expect(lines).not.toContain('금액의 가정');
    const outlined = outlineBrief(internalInput(document, library, 'ko')).sections.find(
      ({ title }) => title.ko === '조항별 금액 영향',
    );
    expect(outlined).toMatchObject({ isPrivate: true, detail: { ko: '금액 없음(거래에 제작비가 없음)' } });
  });

  it('moves the assumptions for the lengths that name them alone, and once', async () => {
    const moved = { 'one-page': 0, standard: 0, full: 0 };
    for (const length of BRIEF_LENGTHS) {
      const choice = { kind: 'brief', edition: 'internal', language: 'en', length } as const;
      const [on, author] = ['2026-11-20', { name: '', firm: '' }];
      const order = { ...choice, document: remake, draftId: theirs(remake).id, library, on, author };
      const docx = await writeOrderedDocument(
        { ...order, templates: OUR_TEMPLATES },
        {
          page: () => workMoneyPage(remake, theirs(remake), parameters, library.terms),
          prices: (draft) => workPrices({ document: remake, draft, terms: library.terms }, parameters),
          moves: (draft) => {
            moved[length] += 1;
            return workMoves({ document: remake, draft, terms: library.terms }, parameters);
          },
        },
      );
      const isNamed = paragraphsOf(docx).some((line) =>
        line.includes('Assumptions that move the money most'),
      );
      expect(isNamed).toBe(length !== 'one-page');
    }
    expect(moved).toEqual({ 'one-page': 0, standard: 1, full: 1 });
  });

  it('names the rate that is missing', async () => {
    const document: DealDocument = {
      ...remake,
      deal: { ...remake.deal, budget: { amountMinor: 40_000_000_000, currency: 'KRW' }, rates: [] },
    };
    const page = await workMoneyPage(document, theirs(document), parameters, library.terms);
    expect(page.kind === 'missing' ? page.why.en : '').toContain('Enter an exchange rate');
  });

  it('counts nothing as left on the table where their value is undisclosed, and names the clause', async () => {
    const draft = theirs(remake);
    const entry = draft.entries['purchase_price_floor'];
    if (!entry) throw new Error('no floor');
    const hidden: Draft = {
      ...draft,
      entries: { ...draft.entries, purchase_price_floor: { ...entry, state: { kind: 'undisclosed' } } },
    };
    const document: DealDocument = {
      ...remake,
      drafts: remake.drafts.map((each) => (each.id === draft.id ? hidden : each)),
    };
    const before = moneyPageView(
      internalInput(remake, library, 'en', OUR_TEMPLATES, await pageOf(remake)),
      'en',
    );
    const after = moneyPageView(
      internalInput(document, library, 'en', OUR_TEMPLATES, await pageOf(document)),
      'en',
    );
    expect(before.clauses.map(({ name }) => name)).toContain('Purchase-price floor');
    expect(after.clauses.map(({ name }) => name)).not.toContain('Purchase-price floor');
    const { prices } = await pageOf(document);
    expect(prices.clauses.find(({ termId }) => termId === 'purchase_price_floor')).not.toHaveProperty(
      'worthMinor',
    );
    expect(after.unpriced.no_base).not.toBe(before.unpriced.no_base);
  });

  it('is the money of the moment it was asked for, whatever is edited while it is worked', async () => {
    const { dealId } = await app.ask('samples.open', { sampleId: 'invented-remake' });
    const { document, revision } = await app.ask('deals.get', { dealId });
    const request = {
      kind: 'brief',
      dealId,
      draftId: theirs(document).id,
      edition: 'internal',
      length: 'full',
      language: 'en',
    } as const;
    const { jobId } = await app.ask('jobs.start', { method: 'documents.write', input: request });
    const isPricing = (state: JobState<unknown>) =>
      state.kind === 'running' && state.label.en === 'Pricing the clauses';
    await waitFor(async () => isPricing(await app.ask('jobs.poll', { jobId })));
    const patch = { budget: { amountMinor: 900_000_000, currency: 'USD' } } as const;
    const edited = await app.ask('deals.apply', {
      dealId,
      revision,
      operation: { kind: 'edit-head', patch },
    });
    expect(isPricing(await app.ask('jobs.poll', { jobId }))).toBe(true);
    let state = await app.ask('jobs.poll', { jobId });
    await waitFor(async () => (state = await app.ask('jobs.poll', { jobId })).kind === 'finished');
    const linesOf = async (token: string) => paragraphsOf(await app.content(token));
    const during = await linesOf(state.kind === 'finished' ? (state.value as OfferedFile).token : '');

    const after = await linesOf((await app.ask('documents.write', request)).token);
    await app.ask('history.undo', { dealId, revision: edited.revision });
    const before = await linesOf((await app.ask('documents.write', request)).token);
    expect(during).toEqual(before);
    expect(during).not.toEqual(after);
  });

  it('is reckoned for the internal brief alone; the position paper has no word of it', async () => {
    const order = {
      kind: 'brief',
      language: 'both',
      document: remake,
      draftId: theirs(remake).id,
      library,
      on: '2026-11-22',
    } as const;
    const roots = { templatesRoot: TEMPLATES };
    const noWarning = (warning: Bilingual) => expect(warning).toBeUndefined();
    const internal = paragraphsOf(
      await writeDocumentFromFile({ ...order, edition: 'internal', length: 'full' }, roots, noWarning),
    ).join('\n');
    const shareable = paragraphsOf(
      await writeDocumentFromFile({ ...order, edition: 'shareable' }, roots, noWarning),
    ).join('\n');
    for (const word of [
      '조항별 금액 영향',
      'What each clause is worth',
      '놓치고 있는 금액',
      'Left on the table',
      '금액의 가정',
    ]) {
      expect(internal).toContain(word);
      expect(shareable).not.toContain(word);
    }
    const takesMoney: readonly [
      'money' extends keyof PositionPaperInput ? true : false,
      'money' extends keyof TermSheetInput ? true : false,
    ] = [false, false];
    expect(takesMoney).not.toContain(true);
  });

  it('is a part of the template like any other: a user’s own copy may say it in one line', async () => {
    const own = {
      ...OUR_TEMPLATES,
      'brief.en.md':
        '{{ money.average }} at {{ money.clauses[0].name }}\n\n<!-- figure: money-by-clause -->\n',
    };
    const lines = paragraphsOf(
      await writeBrief(internalInput(remake, library, 'en', own, await pageOf(remake))),
    );
    // 2% of the direct cost of 32m, contingency left out, is 582,000, so the floor of 600,000 is the price.
    // Bonuses are counted in the negative cost, as the paper says.
    // Our own draft gave away most of the ask on the floor, so the percentage leaves more on the table.
    // A copy of one's own is the annex of the full brief, behind what is decided.
    expect(lines).toContain('USD 812,000 at Purchase price as % of budget');
    expect(lines).toContain('Effect on our average');
  });
});

describe('the unit of a page', () => {
  it('leaves three to five figures of the largest amount, whatever the currency', () => {
    expect(unitFor(99_999_00, 'USD')).toBe(1);
    expect(unitFor(100_000_00, 'USD')).toBe(1_000);
    expect(unitFor(350_000_000, 'KRW')).toBe(1_000_000);
  });
});

function sample(name: string): DealDocument {
  return readDealFile(readFileSync(`${TEMPLATES}/samples/${name}.internal.json`), library).document;
}

function theirs(document: DealDocument): Draft {
  const draft = findLatestDraft(document, 'theirs');
  if (!draft) throw new Error('no paper of theirs');
  return draft;
}

function worked(page: MoneyPage): Extract<MoneyPage, { kind: 'worked' }> {
  if (page.kind === 'missing') throw new Error(page.why.en);
  return page;
}

async function pageOf(document: DealDocument): Promise<Extract<MoneyPage, { kind: 'worked' }>> {
  return worked(await workMoneyPage(document, theirs(document), parameters, library.terms));
}

/** The engine's minor units as the page writes them, by another way. */
function inUnitOf(prices: DealClausePrices): (minor: number) => string {
  const scale = 10 ** minorDigits(prices.currency) * unitOf(prices);
  return (minor) => {
    const rounded = Math.round(Math.abs(minor) / scale);
    return `${minor < 0 && rounded > 0 ? '−' : ''}${rounded.toLocaleString('en-US')}`;
  };
}
