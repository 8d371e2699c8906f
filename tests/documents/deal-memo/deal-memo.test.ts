import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ALL_WORDS, IN_FULL, dealMemoView } from '#documents/deal-memo/deal-memo-view.ts';
import { checkPaper } from '#domain/outgoing/check-paper.ts';
import type { DealMemoInput } from '#documents/deal-memo/deal-memo-view.ts';
import { outgoingDealMemo } from '#documents/deal-memo/outgoing-deal-memo.ts';
import { writeDealMemo } from '#documents/deal-memo/write-deal-memo.ts';
import { outlineDealMemo } from '#documents/deal-memo/outline-deal-memo.ts';
import { HOUSE_FILE } from '#documents/house-base/house-style.ts';
import { aDeal, aDocument, aDraft, anEntry, anEntryOf, money } from '#tests/builders/deal-builders.ts';
import {
  OUR_TEMPLATES,
  paragraphsOf,
  partsOf,
  termSheetInput,
  theLibrary,
} from '#tests/builders/documents.ts';
import { letterheadFile } from '#tests/builders/house-file.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { pagesOf } from '#tests/builders/pages.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const share = (numerator: number) =>
  ({ kind: 'share', share: { numerator, denominator: 100 }, base: 'production_budget' }) as const;
const document = aDocument({
  deal: aDeal({
    parties: [
      { id: 'a', name: '한강필름', side: 'ours', capacity: '', country: 'KR', signatory: '윤가람' },
      { id: 'b', name: 'Larchmont Pictures', side: 'theirs', capacity: '', country: 'US' },
    ],
  }),
  drafts: [
    aDraft({
      id: 'ours',
      side: 'ours',
      label: 'Our bottom',
      entries: {
        purchase_price_fixed: anEntryOf(money(70_000_000, 'USD')),
        purchase_price_pct_budget: anEntryOf(share(2)),
        setup_bonus: anEntryOf(money(2_000_000, 'USD')),
        governing_law: anEntry({ state: { kind: 'open' } }),
      },
    }),
  ],
});

function inputOf(language: 'en' | 'ko' | 'both', isBinding: boolean, from = document): DealMemoInput {
  return { ...termSheetInput(from, library, language), isBinding };
}

describe('a deal memo', () => {
  const view = dealMemoView(inputOf('en', false), 'en', IN_FULL);
  const pointOf = (heading: string) => view.points.find((point) => point.heading === heading);

  it('has ten numbered points, the parties and the work first, each with what our draft states', () => {
    expect(view.points.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    expect([view.our_role, view.their_role]).toEqual(['Owner', 'Purchaser']);
    expect(pointOf('Purchase price')?.lines.map(({ term_id, value }) => [term_id, value])).toEqual([
      ['purchase_price_fixed', 'USD 700,000'],
      ['purchase_price_pct_budget', '2% of the Budget'],
      ['setup_bonus', 'USD 20,000'],
    ]);
    expect(pointOf('Law and other terms')?.lines[0]?.value).toBe('[to be agreed]');
    expect(pointOf('Reversion')?.lines).toEqual([]);
  });

  it('says how a flat sum and a percentage of the price stand to each other, where both are stated', () => {
    expect(pointOf('Purchase price')?.lead).toContain('the greater of');
    const flat = aDocument({
      drafts: [
        aDraft({ side: 'ours', entries: { purchase_price_fixed: anEntryOf(money(70_000_000, 'USD')) } }),
      ],
    });
    expect(
      dealMemoView(inputOf('en', false, flat), 'en', IN_FULL)
        .points.map(({ lead }) => lead)
        .join(''),
    ).toBe('');
  });

  it.each(['en', 'both'] as const)(
    'never cuts what an option and a price cannot be without: fee, periods and their number, floor, ceiling, budget (%s)',
    (language) => {
      const said = dealMemoView(
        inputOf(language, true, aSample('invented-remake')),
        'en',
        IN_FULL,
      ).points.flatMap(({ lines }) => lines.map(({ term_id }) => term_id));
      expect(said).toEqual(
        expect.arrayContaining([
          'option_fee_initial',
          'option_period_initial',
          'option_extension_count',
          'option_extension_fee',
          'purchase_price_pct_budget',
          'purchase_price_ceiling',
          'budget_definition',
        ]),
      );
    },
  );

  it('names what is left without counting it', async () => {
    const text = paragraphsOf(await writeDealMemo(inputOf('both', false, aRichDeal(library)))).join('\n');
    expect(text).toContain('every further point that this letter does not state');
    expect(text).not.toMatch(/\d+ other points|외 \d+개 사항/);
  });

  it('names what two pages have no room for as left to the long form, and the app says so', () => {
    const rich = inputOf('en', false, aRichDeal(library));
    const { points, left_to_long_form, left_unnamed } = dealMemoView(rich, 'en', IN_FULL);
    const stated = Object.values(rich.draft.entries).filter(
      ({ state }) => state.kind === 'value' || state.kind === 'open',
    ).length;
    const rules = rich.library.terms.filter(({ id, isRule }) => isRule && rich.draft.entries[id]).length;
    const lines = points.flatMap((point) => point.lines).length;
    const left = left_to_long_form.length + left_unnamed;
    expect(left_to_long_form.length).toBeGreaterThan(0);
    // Whatever is cut, the law is not.
    const law = library.terms.find(({ id }) => id === 'governing_law')?.name.en;
    expect(points.at(-1)?.lines.map(({ name }) => name)).toContain(law);
    expect(lines + left + rules).toBeGreaterThanOrEqual(stated);
    expect(outlineDealMemo(rich).warnings.at(-1)?.en).toContain('left to the long form');
  });

  it.each(
    [aRichDeal(library), aSample('invented-remake'), aSample('invented-co-production')].flatMap((deal) =>
      (['en', 'ko', 'both'] as const).map((language) => [deal.deal.title, language, deal] as const),
    ),
  )('has two pages with room to spare, whatever a draft states: %s, %s', async (_title, language, deal) => {
    for (const isBinding of [true, false]) {
      const { count, lastFilled } = pagesOf(await writeDealMemo(inputOf(language, isBinding, deal)));
      expect(count).toBe(2);
      expect(lastFilled).toBeLessThanOrEqual(0.9);
    }
  });

  it.each([
    [
      'en',
      false,
      ['Acknowledged; bound by confidentiality alone:', 'binds neither party'],
      ['Binding on signature'],
    ],
    [
      'en',
      true,
      ['Agreed:', 'Binding on signature', 'negotiate in good faith'],
      ['Acknowledged', '(c) negotiation'],
    ],
    [
      'ko',
      false,
      ['비밀유지 외에는 구속력 없이 위 내용을 확인한다.', '성명: 윤가람', '권리자와 매수인 사이에'],
      ['합의한다'],
    ],
    [
      'ko',
      true,
      ['위와 같이 합의한다.', '서명한 때에 구속력'],
      ['청약이 아니며 어느 당사자도 구속하지 아니한다. 양'],
    ],
    ['both', false, ['Parties', '당사자', 'Owner · 권리자', '본 문서는 법률 자문이 아니다.'], []],
  ] as const)('reads so in Word: %s, binding %s', async (language, isBinding, has, lacks) => {
    const docx = await writeDealMemo(inputOf(language, isBinding));
    const text = paragraphsOf(docx).join('\n');
    expect(has.filter((words) => !text.includes(words))).toEqual([]);
    expect(lacks.filter((words) => text.includes(words))).toEqual([]);
    expect(text).not.toContain('bottom');
    expect(partsOf(docx)['docProps/core.xml']).toContain('<dc:creator>김지분, 한강필름</dc:creator>');
  });

  it.each(['en', 'ko'] as const)(
    'is set in one type from its first sentence to its note: %s',
    async (language) => {
      const parts = partsOf(await writeDealMemo(inputOf(language, true, aSample('invented-remake'))));
      const paragraphs = (parts['word/document.xml'] ?? '').split('<w:p>');
      const styleOf = (words: RegExp) =>
        /<w:pStyle w:val="(\w+)"/.exec(paragraphs.find((each) => words.test(each)) ?? '')?.[1];
      const points = styleOf(/700,000/);
      expect(styleOf(/principal terms on which|본 서신은 아래 작품에/)).toBe(points);
      expect(styleOf(/Left to the long-form|정식 계약에서 정할/)).toBe(points);
      const fontOf = (style: string) =>
        new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*w:rFonts w:ascii="([^"]+)"`, 's').exec(
          parts['word/styles.xml'] ?? '',
        )?.[1];
      expect(fontOf('Note')).toBe(fontOf('TableText'));
    },
  );

  it('says in operative words what a phrase or a bare period leaves open, and else the value alone', () => {
    const choice = (id: string) => anEntryOf({ kind: 'choice', choice: id });
    const months = (n: number, clause = '') =>
      anEntry({
        state: {
          kind: 'value',
          value: { kind: 'duration', n: { numerator: n, denominator: 1 }, unit: 'months' },
        },
        clause,
      });
    const deal = aDocument({
      drafts: [
        aDraft({
          id: 'ours',
          side: 'ours',
          entries: {
            option_fee_initial: anEntryOf(money(5_000_000, 'USD')),
            option_period_initial: months(18, 'Eighteen (18) months from receipt of the Initial Option Fee.'),
            reversion_term: months(60),
            rofn_rofr: choice('first_negotiation'),
            res_original_version: choice('reserved_free'),
            definition_attached: choice('attached'),
            creative_control: choice('mutual_approval_tiebreaker'),
            governing_law: choice('neutral_arbitration'),
          },
        }),
      ],
    });
    const saidIn = (lang: 'en' | 'ko', room: number) =>
      Object.fromEntries(
        dealMemoView(inputOf(lang, true, deal), lang, {
          roomForWords: room,
          isClose: true,
          fewerLines: 0,
        }).points.flatMap(({ lines }) => lines.map(({ term_id, value }) => [term_id, value])),
      );
    const [words, names] = [saidIn('en', ALL_WORDS), saidIn('en', 0)];
    expect(words['option_fee_initial']).toBe('USD 50,000');
    expect(words['option_period_initial']).toBe(
      'Eighteen (18) months from receipt of the Initial Option Fee',
    );
    expect(words['reversion_term']).toMatch(/^If principal photography .* 60 months after/);
    // One sentence of the library in place of the name and the first sentence of a long clause.
    expect(words['rofn_rofr']).toMatch(/shall have first negotiation only, and no right of first refusal/);
    expect(words['res_original_version']).toMatch(/^Owner reserves, without holdback/);
    // A memo attaches nothing, so that no letter of its own exhibits is meant.
    expect(words['definition_attached']).toContain('exhibit to the long-form agreement');
    expect(Object.values(words).join(' ')).not.toMatch(/Exhibit|Section|\[/);
    expect(words['governing_law']).toBe(names['governing_law']);
    expect([names['reversion_term'], names['rofn_rofr']]).toEqual(['60 months', 'First negotiation only']);
    const korean = saidIn('ko', ALL_WORDS);
    // The person’s own words are in English: they stand under their mark, and no other day from which the period runs.
    expect(korean['option_period_initial']).toBe(
      '18개월. [영문 문안 – 국문 번역 필요] Eighteen (18) months from receipt of the Initial Option Fee',
    );
    expect(korean['rofn_rofr']).toMatch(/우선협상권만을 가지며/);
  });

  it.each([aSample('invented-remake'), aSample('invented-co-production')])(
    'says every choice of a sample in a sentence, on two pages: $deal.titleIn.en',
    async (deal) => {
      for (const lang of ['en', 'ko'] as const) {
        const input = inputOf(lang, false, deal);
        const printed = paragraphsOf(await writeDealMemo(input)).join(' ');
        const chosen = dealMemoView(input, lang, IN_FULL)
          .points.flatMap(({ lines }) => lines)
          .filter(({ term_id }) => {
            const state = input.draft.entries[term_id]?.state;
            return state?.kind === 'value' && state.value.kind === 'choice' && !/law/.test(term_id);
          });
        expect(chosen.length).toBeGreaterThan(10);
        for (const { term_id, value, is_sentence } of chosen) {
          expect(is_sentence, term_id).toBe(true);
          expect(printed, term_id).toContain(value);
        }
        expect(pagesOf(await writeDealMemo(input)).count).toBe(2);
      }
    },
  );

  it.each([
    ['a large letter', { top: 2835, font: 'Garamond', size: 23, after: 0, headLines: 1, footLines: 1 }],
    [
      'a header taller than the margin',
      { top: 1417, font: 'Times New Roman', size: 20, after: 0, headLines: 6, footLines: 3 },
    ],
    ['wide letters', { top: 1701, font: 'Calibri', size: 22, after: 160, headLines: 4, footLines: 2 }],
  ] as const)(
    'keeps to two pages on the paper of a firm, with room for letters that nobody can measure: %s',
    async (_what, letterhead) => {
      const templates = { ...OUR_TEMPLATES, [HOUSE_FILE]: strFromU8(letterheadFile(letterhead), true) };
      for (const deal of [aSample('invented-remake'), aSample('invented-co-production')]) {
        for (const lang of ['en', 'ko'] as const) {
          const input = { ...termSheetInput(deal, library, lang, templates), isBinding: false };
          const { count, lastFilled } = pagesOf(await writeDealMemo(input));
          expect(count).toBe(2);
          // What a font that is an eighth wider takes would still be on the second page.
          expect(lastFilled).toBeLessThan(0.85);
        }
        // Two languages beside each other, in smaller letters.
        const facing = { ...inputOf('both', true, deal), templates };
        expect(pagesOf(await writeDealMemo(facing)).count).toBe(2);
      }
    },
  );

  it.each(['one_picture_english', 'english_language_av', 'film_and_allied', 'all_rights_perpetual'])(
    'grants nothing before the option is exercised: %s',
    (choice) => {
      const entries = {
        option_fee_initial: anEntryOf(money(5_000_000, 'USD')),
        rights_scope: anEntryOf({ kind: 'choice', choice }),
      };
      const deal = aDocument({ drafts: [aDraft({ side: 'ours', entries })] });
      for (const [lang, when] of [
        ['en', /^On exercise, Owner grants/],
        ['ko', /^옵션 행사 시 권리자는/],
      ] as const) {
        const lines = dealMemoView(inputOf(lang, true, deal), lang, IN_FULL).points.flatMap(
          (each) => each.lines,
        );
        expect(lines.find(({ term_id }) => term_id === 'rights_scope')?.value).toMatch(when);
      }
    },
  );

  it.each([aSample('invented-remake'), aSample('invented-co-production')])(
    'says the same terms in words on either side of a facing memo: $deal.titleIn.en',
    (deal) => {
      for (const roomForWords of [0, 300, 800, ALL_WORDS]) {
        const [en, ko] = (['en', 'ko'] as const).map((lang) =>
          dealMemoView(inputOf('both', false, deal), lang, { roomForWords, isClose: true, fewerLines: 0 })
            .points.flatMap(({ lines }) => lines)
            .flatMap(({ term_id, is_sentence }) => (is_sentence ? [term_id] : [])),
        );
        expect(en).toEqual(ko);
      }
    },
  );

  it.each([aSample('invented-remake'), aSample('invented-co-production')])(
    'uses no word that it does not explain: $deal.titleIn.en',
    (deal) => {
      for (const lang of ['en', 'ko'] as const) {
        const paper = outgoingDealMemo(inputOf(lang, true, deal), lang);
        const draft = deal.drafts.findLast(({ side }) => side === 'ours');
        const found = checkPaper({ paper, document: deal, draftId: draft?.id ?? '', library });
        expect(found.filter(({ kind }) => kind === 'undefined-term' || kind === 'unused-term')).toEqual([]);
      }
    },
  );

  it('is refused from a paper of theirs, and says what it says to the check before it leaves', async () => {
    const input = inputOf('en', false);
    await expect(
      writeDealMemo({ ...input, draft: { ...input.draft, side: 'theirs' } }),
    ).rejects.toMatchObject({ failure: { code: 'refused' } });
    const paper = outgoingDealMemo(input, 'en');
    expect(paper.articles.find(({ number }) => number === '4')?.text).toContain('USD 700,000');
    expect(paper.exhibits.map(({ name, isAttached }) => [name, isAttached])).toEqual([
      ['Exhibit A', false],
      ['Exhibit B', false],
    ]);
  });
});
