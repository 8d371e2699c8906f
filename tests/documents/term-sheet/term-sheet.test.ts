import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameIn } from '#domain/text/names.ts';
import { parseDealFile } from '#tests/builders/parse-deal-file.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { TERM_SHEET_TYPES } from '#domain/words/term-sheet-words.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { outlineTermSheet } from '#documents/term-sheet/outline-term-sheet.ts';
import { LEGEND } from '#documents/term-sheet/legend.ts';
import { termSheetContent } from '#documents/term-sheet/term-sheet-content.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { aDeal, aDocument, aDraft, anEntry, anEntryOf, known, money } from '#tests/builders/deal-builders.ts';
import { OUR_TEMPLATES, paragraphsOf, termSheetInput, theLibrary } from '#tests/builders/documents.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';
import { fraction } from '#domain/figures/fraction.ts';

const library = theLibrary();
const languages = ['ko', 'en', 'both'] as const;

function sample(name: string): DealDocument {
  return parseDealFile(readFileSync(`templates/samples/${name}.internal.json`), library);
}

function aSheetOf(
  entries: DealDocument['drafts'][number]['entries'],
  type?: TermSheetType,
  language: 'both' | 'en' | 'ko' = 'both',
) {
  const document = aDocument({ drafts: [aDraft({ side: 'ours', entries })] });
  return termSheetContent({ ...termSheetInput(document, library, language), ...(type ? { type } : {}) });
}

function wordingOf(content: ReturnType<typeof aSheetOf>, termId: string): Bilingual | undefined {
  return clauseOf(content, termId)?.wording;
}

function clauseOf({ articles }: ReturnType<typeof aSheetOf>, termId: string) {
  return articles.flatMap(({ clauses }) => clauses).find(({ termIds }) => termIds.includes(termId));
}

const choosing = (id: string) => ({ kind: 'choice', choice: id }) as const;

/** A verb that binds or declares: “Mutual approval with a tie-breaker.” has none. */
const OPERATIVE =
  /\b(?:shall|may|must|means|is|are|has|have|grants?|represents?|warrants?|waives?|reserves?|assigns?|appoints?|retains?|keeps?|holds?|bears?|belongs?|ends?|reverts?|revert|passes|extends?|counts?|gives?|controls?|requires?|stands?|do(?:es)?|lapses?|applies|apply|runs?)\b/;

const share = (numerator: number, denominator: number, base: string) =>
  ({ kind: 'share', share: fraction(numerator, denominator), base }) as const;

describe('the price', () => {
  const fixed = anEntryOf(money(70_000_000, 'USD'));
  const percentage = anEntryOf(share(1, 40, 'production_budget'));

  it('is one clause: the greater of sum and percentage, with floor and ceiling', () => {
    const content = aSheetOf({
      purchase_price_fixed: fixed,
      purchase_price_pct_budget: percentage,
      purchase_price_floor: anEntryOf(money(60_000_000, 'USD')),
      purchase_price_ceiling: anEntryOf({
        kind: 'multiple',
        n: fraction(3, 1),
        base: 'purchase_price_floor',
      }),
    });
    const price = content.articles.find(({ id }) => id === 'price');
    expect(price?.clauses.filter(({ name }) => name.en === 'Purchase Price')).toHaveLength(1);
    const { en = '', ko = '' } = price?.clauses[0]?.wording ?? {};
    expect(en).toContain('the greater of (a) USD 700,000 and (b) 2.5% of the Budget');
    expect(en).toContain('but not less than USD 600,000 (the “Purchase Price Floor”)');
    expect(en).toContain('not more than 3 times the Purchase Price Floor');
    expect(ko).toContain('중 큰 금액');
    // A flat sum as full consideration beside a percentage would win over it.
    expect(`${en} ${ko}`).not.toMatch(/full consideration/);
  });

  it('keeps the words of the person and adds to them what they do not say', () => {
    const own = 'The Purchase Price is two and one-half percent (2.5%) of the Budget.';
    const content = aSheetOf({
      purchase_price_fixed: fixed,
      purchase_price_pct_budget: anEntry({ state: known(share(1, 40, 'production_budget')), clause: own }),
    });
    const { en = '', ko = '' } = wordingOf(content, 'purchase_price_fixed') ?? {};
    expect(en).toMatch(new RegExp(`^${own.replace(/[().]/g, '\\$&')} .*greater of the two.*USD 700,000`));
    // Facing it, the English words stand once, and the Korean column says that they are to be translated.
    expect(ko).toMatch(/중 큰 금액.*\[영문 문안 – 국문 번역 필요\]$/);
  });
});

describe('the cover', () => {
  it.each([
    ['en', 'Lantern Row Agency (fictitious), Agency', 'The Glass Pier (invented), Feature film'],
    ['ko', 'Lantern Row Agency (fictitious) · 에이전시', 'The Glass Pier (invented) · 장편영화'],
  ] as const)(
    'sets a name off from what it is, so that no reader takes both for the name (%s)',
    async (lang, agency, film) => {
      const lines = paragraphsOf(
        await writeTermSheet(termSheetInput(sample('invented-remake'), library, lang)),
      );
      expect(lines).toEqual(expect.arrayContaining([agency, film]));
    },
  );
});

describe('a title that nobody has given in English', () => {
  const korean = aDocument({
    deal: aDeal({
      title: '파도의 집 리메이크',
      project: {
        original: '파도의 집',
        working: '가제 미정 · The House of Waves',
        format: 'feature',
        logline: '',
      },
    }),
    drafts: [aDraft({ side: 'ours', entries: { option_fee_initial: anEntryOf(money(5_000_000, 'USD')) } })],
  });

  it('is marked in an English sheet and listed as open, and stands as it is in a Korean one', async () => {
    const english = paragraphsOf(await writeTermSheet(termSheetInput(korean, library, 'en')));
    expect(english).toContain('파도의 집 [English title to come]');
    expect(english.join('\n')).toContain('파도의 집 리메이크 [English title to come]');
    // A title given in both is the one of the reader.
    expect(english).toContain('The House of Waves, Feature film');
    expect(english.join('\n')).not.toContain('가제 미정');
    const open = (lang: 'en' | 'ko') =>
      termSheetContent(termSheetInput(korean, library, lang)).openPoints.filter(({ what }) =>
        /English title/.test(what.en),
      );
    expect(open('en').map(({ name }) => name.en)).toEqual(['Title of the Work']);
    expect(open('ko')).toEqual([]);
    const sheet = paragraphsOf(await writeTermSheet(termSheetInput(korean, library, 'ko'))).join('\n');
    expect(sheet).not.toContain('English title');
  });
});

describe('wording', () => {
  it('of the person in one language alone is marked for translation, never sent to the other column', async () => {
    const lines = paragraphsOf(await writeTermSheet(termSheetInput(smallDeal(), library, 'both'))).join('\n');
    expect(lines.split('12개월 동안 독점한다.')).toHaveLength(2);
    expect(lines).toContain('[Korean wording – English translation to come]');
    expect(lines).not.toMatch(/See the Korean wording|영문 문안에 따른다/);
  });

  it('says every choice of every term, and never two seats or anybody’s “us”', () => {
    const chosenTerms = library.terms.flatMap(({ id, kinds, form }) =>
      form.kind === 'choice' ? [{ id, kinds, choices: form.choices }] : [],
    );
    const most = Math.max(...chosenTerms.map(({ choices }) => choices.length));
    for (let nth = 0; nth < most; nth += 1) {
      // One sheet holds the first choice of every term, the next one the second, and so on.
      const chosen = chosenTerms.flatMap(({ id, choices }) => {
        const choice = choices[nth];
        return choice ? [{ id, choice: choice.id }] : [];
      });
      const entries = Object.fromEntries(
        chosen.map(({ id, choice }) => [id, anEntryOf({ kind: 'choice', choice })]),
      );
      const document = aDocument({
        deal: aDeal({ kinds: ['remake', 'co-production', 'distribution'] }),
        drafts: [aDraft({ side: 'ours', entries })],
      });
      const content = termSheetContent({ ...termSheetInput(document, library, 'both'), type: 'option' });
      for (const { id, choice } of chosen) {
        const { en = '', ko = '' } = wordingOf(content, id) ?? {};
        const at = `${id}.${choice}`;
        expect(en.replace(/\[_+\]/g, '').length, at).toBeGreaterThan(4);
        expect(ko.replace(/\[_+\]/g, '').length, at).toBeGreaterThan(2);
        expect(clauseOf(content, id)?.from, at).toBe('library');
        expect(en, at).toMatch(OPERATIVE);
        expect(en, at).not.toMatch(/\b(?:us|our|we)\b|Seoul or Singapore|ICC or|KCAB or/);
        expect(ko, at).not.toMatch(/우리|서울·싱가포르/);
      }
    }
  });

  it('refers to another clause by its number, and names what is to come where the sheet has no such clause', () => {
    const cut = anEntryOf(choosing('joint_defined_test'));
    const content = aSheetOf(
      { final_cut: cut, deadlock: anEntryOf(choosing('expert_buy_sell_last')) },
      'co-production',
    );
    const article = content.articles.find(({ clauses }) =>
      clauses.some(({ termIds }) => termIds.includes('deadlock')),
    );
    const at = (article?.clauses.findIndex(({ termIds }) => termIds.includes('deadlock')) ?? -1) + 1;
    const { en = '', ko = '' } = wordingOf(content, 'final_cut') ?? {};
    expect(en).toContain(`the expert named under Section ${article?.number}.${at} shall decide`);
    expect(ko).toContain(`제${article?.number}조 제${at}항에 따른 전문가`);
    const alone = wordingOf(aSheetOf({ final_cut: cut }, 'co-production'), 'final_cut');
    // Deadlock is no primary point, so that a draft silent on it gives the sheet no clause to point to.
    expect(alone?.en).toContain('an expert to be named in the Agreement shall decide');
  });

  it('keeps out of the shared receipts what a Producer retains from its own territory', () => {
    const entries = {
      waterfall_order: anEntryOf(choosing('us_charges_above_equity')),
      fin_share_kr: anEntry({
        state: known(share(3, 10, 'production_budget')),
        clause: 'Gross Receipts are shared.',
      }),
    };
    const content = aSheetOf(entries, 'co-production');
    const meaning = content.definitions.find(({ name }) => name.en === 'Gross Receipts')?.meaning;
    expect(meaning?.en).toContain('other than what a Producer retains');
    expect(meaning?.ko).toContain('단독으로 보유하는 금액은 제외');
  });

  const assigned = anEntry({
    state: known(choosing('consent')),
    clause: '매수인은 권리자의 동의를 얻어 양도할 수 있다.',
  });

  it('says a choice whole in the language that is still to be translated', () => {
    const content = aSheetOf({ assignment: assigned });
    expect(wordingOf(content, 'assignment')?.en).toBe(
      'Purchaser may assign the Agreement or any of the Granted Rights only with Owner’s prior written consent. [Korean wording – English translation to come]',
    );
  });

  it('in a sheet of one language the mark stands before the words that are in the other, and before no others', () => {
    const content = aSheetOf({ assignment: assigned }, 'option', 'en');
    const { en = '' } = wordingOf(content, 'assignment') ?? {};
    expect(en.split('[Korean wording – English translation to come] ')).toEqual([
      'Purchaser may assign the Agreement or any of the Granted Rights only with Owner’s prior written consent. ',
      assigned.clause,
    ]);
    // Nothing of the person’s own is lost on the way into the other language, of the price no more than elsewhere.
    const own = 'The Purchase Price is two and one-half percent (2.5%) of the Budget.';
    const price = aSheetOf(
      {
        purchase_price_pct_budget: anEntry({ state: known(share(1, 40, 'production_budget')), clause: own }),
      },
      'option',
      'ko',
    );
    expect(wordingOf(price, 'purchase_price_pct_budget')?.ko).toContain(
      `[영문 문안 – 국문 번역 필요] ${own}`,
    );
  });

  it('an English clause that names a Korean title is English', () => {
    const content = aSheetOf({
      assignment: {
        ...assigned,
        clause: 'Purchaser may assign the rights in “유리 부두” with Owner’s consent.',
      },
    });
    expect(wordingOf(content, 'assignment')?.en).toBe(
      'Purchaser may assign the rights in “유리 부두” with Owner’s consent.',
    );
  });

  it('says what a percentage is of once, by the defined name', () => {
    const content = aSheetOf(
      {
        profit_split_kr: anEntryOf(share(9, 20, 'net_profits')),
        copyright_split_kr: anEntryOf(share(1, 2, 'copyright')),
        equity_premium: anEntryOf(share(1, 5, 'equity_principal')),
      },
      'co-production',
    );
    expect(wordingOf(content, 'profit_split_kr')?.en).toMatch(
      /entitled to 45% of one hundred percent \(100%\) of Net Profits as defined in the Recoupment Schedule, and not of any party’s share/,
    );
    expect(wordingOf(content, 'copyright_split_kr')?.en).toContain(
      'of which Korean Producer shall hold 50%.',
    );
    expect(wordingOf(content, 'equity_premium')?.en).toContain('a premium of 20% of the equity invested');
    const meaning = content.definitions.find(({ name }) => name.en === 'Net Profits')?.meaning.en;
    expect(meaning).not.toContain('100%');
  });

  it('gives a bare figure a subject, and an outright purchase its own clauses on holdbacks and services', () => {
    const entries = {
      holdback_reserved: anEntryOf({ kind: 'duration', n: fraction(24, 1), unit: 'months' } as const),
      producer_fee: anEntryOf(money(15_000_000, 'USD')),
    };
    const content = aSheetOf(entries, 'purchase');
    expect(wordingOf(content, 'holdback_reserved')?.en).toMatch(
      /^Owner shall not exercise .* 24 months .*after the Closing\. No holdback applies if the rights revert/,
    );
    expect(wordingOf(content, 'producer_fee')?.en).toMatch(/^Purchaser shall engage .* from the Closing /);
    const bare = aSheetOf(
      { audit_right: anEntryOf({ kind: 'quantity', n: fraction(4, 1), unit: 'reports_per_year' }) },
      'co-production',
    );
    expect(wordingOf(bare, 'audit_right')?.en).toBe('The number shall be 4 reports a year.');
  });

  it('offers no more than the draft: a sentence that a figure leaves blank is left out', () => {
    const { en = '' } =
      wordingOf(aSheetOf({ setup_bonus: anEntryOf(money(5_000_000, 'USD')) }), 'setup_bonus') ?? {};
    expect(en).toContain('USD 50,000');
    expect(en).not.toMatch(/credited against the Purchase Price|\[_+\]/);
  });

  it('of an outright purchase speaks of no option', () => {
    const content = termSheetContent({
      ...termSheetInput(sample('invented-remake'), library, 'both'),
      type: 'purchase',
    });
    const own = new Set(
      content.articles
        .flatMap(({ clauses }) => clauses)
        .filter(({ from }) => from !== 'own')
        .map(({ wording }) => wording),
    );
    for (const { en, ko } of own) {
      expect(en).not.toMatch(/\bOption\b(?! Fee)/);
      expect(ko).not.toMatch(/옵션 (?:행사|기간)/);
    }
    expect(content.leftOut.map(({ en }) => en)).toContain('Initial Option Fee');
  });
});

describe('a sheet of each type', () => {
  const remake = aRichDeal(library);
  const documents: Readonly<Record<TermSheetType, DealDocument>> = {
    option: sample('invented-remake'),
    purchase: remake,
    series: { ...remake, deal: { ...remake.deal, project: { ...remake.deal.project, format: 'series' } } },
    'co-production': sample('invented-co-production'),
    distribution: aDocument({ deal: aDeal({ kinds: ['distribution'] }), drafts: [aDraft({ side: 'ours' })] }),
  };

  it.each(TERM_SHEET_TYPES)('%s: defines what it uses and uses what it defines, in its order', (type) => {
    for (const language of ['en', 'ko'] as const) {
      const content = termSheetContent({ ...termSheetInput(documents[type], library, language), type });
      const text = content.articles
        .flatMap(({ clauses }) => clauses.map(({ wording }) => wording[language]))
        .join('\n');
      const meanings = content.definitions.map(({ meaning }) => meaning[language]).join('\n');
      for (const { name } of content.definitions)
        expect(`${text}\n${meanings}`, name[language]).toContain(name[language]);
      expect(meanings).not.toMatch(/\{\w/);
      expect(text).not.toMatch(/\{\{|the Schedule\b|attached exhibit|this Agreement|Original Film|원작 영화/);
      expect(content.articles.at(-1)?.id).toBe('language');
      expect(content.articles.map(({ number }) => number)).toEqual(
        content.articles.map((_, index) => index + 2),
      );
      // The person’s own English words in a Korean sheet name an exhibit as they do.
      const named = language === 'en' ? /Exhibit [A-Z]\b/g : /별지 \d+/g;
      const spoken = [...text.matchAll(named)].map(([label]) => label);
      const listed = content.exhibits.map(({ label }) => label[language]);
      expect(listed).toEqual(expect.arrayContaining([...new Set(spoken)]));
    }
  });

  it('follows from the deal where nobody chooses it', () => {
    const typeOf = (document: DealDocument) => termSheetContent(termSheetInput(document, library, 'en')).type;
    expect(typeOf(documents.option)).toBe('option');
    expect(typeOf(documents.series)).toBe('series');
    expect(typeOf(documents['co-production'])).toBe('co-production');
    expect(typeOf(documents.distribution)).toBe('distribution');
    const entries = { purchase_price_fixed: anEntryOf(money(70_000_000, 'USD')) };
    expect(typeOf(aDocument({ drafts: [aDraft({ side: 'ours', entries })] }))).toBe('purchase');
  });

  describe.each(languages)('in %s', (language) => {
    const sheets = new Map<TermSheetType, string[]>();
    beforeAll(async () => {
      for (const type of TERM_SHEET_TYPES)
        sheets.set(
          type,
          paragraphsOf(await writeTermSheet({ ...termSheetInput(documents[type], library, language), type })),
        );
    });

    it.each(TERM_SHEET_TYPES)(
      '%s has a cover, a part that binds and one that does not, signatures',
      (type) => {
        const text = (sheets.get(type) ?? []).join('\n');
        expect(text).toContain(LEGEND.en);
        expect(text).toContain(LEGEND.ko);
        for (const heading of HEADINGS[language === 'both' ? 'en' : language])
          expect(text).toContain(heading);
        // A blank that Liquid takes for its own word would print as nothing.
        expect(text).toMatch(/\[_{8}\]/);
        expect(text).not.toMatch(/(?<![_[])_{8}(?!_)/);
      },
    );

    it('names a deal once under its title, in each language by the name that it has there', () => {
      const under = (sheets.get('option') ?? [])[1] ?? '';
      const { title, titleIn } = documents.option.deal;
      for (const lang of language === 'both' ? (['ko', 'en'] as const) : [language])
        expect(under.split(nameIn(title, titleIn, lang))).toHaveLength(2);
      expect(under.startsWith(language === 'ko' ? '리메이크' : 'Option and purchase')).toBe(true);
      if (language === 'both') expect(under).toMatch(/ rights · \[invented\] .*  ·  리메이크 .* · \[가상\]/);
    });

    it('names both parties with their particulars, and lists what is missing of them', () => {
      const text = (sheets.get('option') ?? []).join('\n');
      expect(text).toContain('legal@garamnarae.example');
      expect(text).toContain('12 Dongmak-ro');
      expect(text).toMatch(language === 'ko' ? /기재 필요: 서명권자/ : /missing: signatory/);
    });
  });
});

const HEADINGS = {
  en: [
    'Part A',
    'Part B',
    'Confidentiality.',
    'Expiry.',
    'Exclusivity.',
    'Costs.',
    'Signatures',
    'Open points',
  ],
  ko: ['제1부', '제2부', '비밀유지:', '유효기간:', '독점 협상:', '비용:', '서명', '미정 사항'],
} as const;

describe('templates of the person’s own', () => {
  it('for one type stands in for ours, and cannot lose the legend or the note', async () => {
    const templates = {
      ...OUR_TEMPLATES,
      'term-sheet-option.en.md': 'Our house layout for {{ deal.title }}',
    };
    const input = { ...termSheetInput(smallDeal(), library, 'en', templates), type: 'option' as const };
    const lines = paragraphsOf(await writeTermSheet(input)).join('\n');
    expect(lines).toContain('Our house layout');
    expect(lines).toContain(LEGEND.en.slice(0, 60));
    expect(lines).toContain('not legal advice');
    expect(lines).not.toContain('Part B. Binding');
  });

  it('of the layout before is named as replaced', () => {
    const templates = {
      ...OUR_TEMPLATES,
      'term-sheet-remake.en.md': '{% for section in sections %}{% endfor %}',
    };
    const { warnings } = outlineTermSheet(termSheetInput(smallDeal(), library, 'en', templates));
    expect(warnings.map(({ en }) => en).join('\n')).toContain('term-sheet-remake.en.md is not used');
  });

  it('that do not match in two languages are refused by name', async () => {
    const templates = { ...OUR_TEMPLATES, 'term-sheet-option.en.md': 'One paragraph' };
    const input = { ...termSheetInput(smallDeal(), library, 'both', templates), type: 'option' as const };
    await expect(writeTermSheet(input)).rejects.toMatchObject({ failure: { code: 'library-invalid' } });
  });
});

it('refuses a draft that is not ours', async () => {
  const input = termSheetInput(smallDeal(), library, 'en');
  const [theirs] = input.deal.drafts;
  if (!theirs) throw new Error('no draft');
  await expect(writeTermSheet({ ...input, draft: theirs })).rejects.toMatchObject({
    failure: { code: 'refused' },
  });
});

describe('a sheet that is acknowledged alone', () => {
  it.each(['en', 'ko', 'both'] as const)('binds in no word, and says so at the top: %s', async (language) => {
    const input = termSheetInput(sample('invented-remake'), library, language);
    const [signed, noted] = await Promise.all(
      [false, true].map(async (isAcknowledged) =>
        paragraphsOf(await writeTermSheet({ ...input, isAcknowledged })).join('\n'),
      ),
    );
    const binds =
      /Part B binds|bound by Part B|breach of Part B|governed by the laws of .* Disputes arising out of it|제2부는 양 당사자가|제2부에 한하여|제2부의 준거법/;
    expect(signed).toMatch(binds);
    expect(noted).not.toMatch(binds);
    if (language !== 'ko')
      expect(noted).toContain('A signature on it acknowledges receipt and nothing else.');
    if (language !== 'en') expect(noted).toContain('서명은 수령 사실만을 확인한다.');
  });
});
