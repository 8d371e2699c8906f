import type { AssumptionMove } from '#domain/settlement/clauses/assumption-moves.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { papersInMoney } from '#domain/plan/papers-in-money.ts';
import type { PaperInMoney } from '#domain/plan/papers-in-money.ts';
import { readerOf } from '#documents/brief/brief-reader.ts';
import { worthWords } from '#documents/brief/money-rows.ts';
import { CARD_ROOM } from '#documents/brief/point-cards-view.ts';
import { theirArgument } from '#documents/brief/their-argument.ts';
import { answersTo } from '#documents/brief/our-answer.ts';
import { openPoints } from '#documents/brief/rounds-view.ts';
import { standardView } from '#documents/brief/standard-view.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { fitSentences } from '#documents/text/fit-sentences.ts';
import { Citations } from '#documents/text/citations.ts';
import { aDocument, aDraft, anEntry } from '#tests/builders/deal-builders.ts';
import {
  OUR_TEMPLATES,
  internalInput,
  paragraphsOf,
  partsOf,
  theLibrary,
} from '#tests/builders/documents.ts';
import { knownDeals } from '#tests/builders/known-deals.ts';

const library = theLibrary();
const remake = dealCalled('invented-remake.internal.json');
const spread = { p10Minor: 70_000_000, medianMinor: 70_000_000, p90Minor: 110_000_000 };
const paper: PaperInMoney = {
  whole: { kind: 'priced', expectedMinor: 87_000_000, ...spread, currency: 'USD', isConditional: true },
  isTaxByFacts: true,
  option: { lapsed: { netMinor: 2_700_000 }, exercisedNotMade: { netMinor: 59_400_000 }, made: spread },
};
const papers = papersInMoney(paper, paper);
const moves = (['production_chance', 'spread', 'residuals'] as const).map((id, index): AssumptionMove => ({
  id,
  label: { en: `Assumption ${index + 1}`, ko: `가정 ${index + 1}` },
  unit: 'share',
  value: fraction(1, 2),
  low: fraction(1, 10),
  high: fraction(9, 10),
  isOwn: index === 1,
  isUnsourced: index === 1,
  evidence: 'range',
  confidence: 'low',
  source: 'A trade paper, 2021',
  sourceIn: { ko: '업계지, 2021' },
  atLowMinor: 10_600_000,
  atHighMinor: 87_500_000,
}));
const inMoney = {
  ...(papers ? { papers } : {}),
  moved: { currency: 'USD', averageMinor: 87_472_557, moves },
  steps: new Map(),
} as const;
const inputOf = (document: DealDocument, lang: Lang) =>
  ({ ...internalInput(document, library, lang), length: 'standard', inMoney }) as const;

describe('the standard brief', () => {
  let docx: Uint8Array;
  let lines: string[];
  const view = standardView(inputOf(remake, 'en'), 'en', new Citations(library.sources));
  beforeAll(async () => {
    docx = await writeBrief(inputOf(remake, 'en'));
    lines = paragraphsOf(docx);
  });

  it('holds the one page, then its parts in their order', () => {
    const heads = [
      'Where each point stands',
      'The money in outcomes',
      'The points that matter most',
      'Legal stops and what is missing',
      'What to give first',
      'Sources',
    ];
    const places = ['After tax', ...heads].map((head) => lines.indexOf(head));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('shows what each side said round by round, the gap, and closed points in one line', () => {
    const price = view.points.find(({ name }) => name.startsWith('Purchase price, fixed'));
    expect(price).toMatchObject({
      theirs: 'USD 450,000 → USD 500,000 → USD 600,000',
      ours: 'USD 800,000 → USD 700,000',
      gap: 'USD\u00a0100,000',
      state: 'open',
    });
    const waiting = openPoints(readerOf(inputOf(remake, 'en'), 'en')).further;
    expect(waiting.find(({ name }) => name === 'Total option term cap')?.gap).toBe('−9\u00a0months');
    expect(view.points.length).toBe(12);
    expect(view.points_left).toBeGreaterThan(20);
    expect(lines.filter((line) => line.startsWith('Closed (19):'))).toHaveLength(1);
  });

  it('names the points in one line where neither paper speaks on any, and keeps to fewer rows where it would grow too long', async () => {
    const silent = { ...remake, drafts: [{ ...aDraft(), entries: allAbsent() }] };
    const shown = standardView(inputOf(silent, 'en'), 'en', new Citations(library.sources));
    expect(shown.points).toEqual([]);
    expect(shown.silent.length).toBeGreaterThan(5);
    const rowsIn = async (bodySizePt: number) => {
      const own = {
        ...OUR_TEMPLATES,
        'styles.json': JSON.stringify({ bodySizePt: { en: bodySizePt, ko: bodySizePt } }),
      };
      const written = paragraphsOf(await writeBrief({ ...inputOf(remake, 'en'), templates: own }));
      const [from, to] = [
        written.indexOf('Where each point stands'),
        written.findIndex((line) => line.startsWith('and ')),
      ];
      const names = view.points.map(({ name }) => name);
      return written.slice(from, to).filter((line) => names.some((name) => line.startsWith(name))).length;
    };
    expect(await rowsIn(10)).toBe(12);
    expect(await rowsIn(14)).toBe(6);
  });

  it('says why ranks are shared or missing where they are', () => {
    const { first, further } = openPoints(readerOf(inputOf(remake, 'en'), 'en'));
    const ranks = [...first, ...further].map(({ rank }) => rank);
    expect(new Set(ranks).size).toBeLessThan(ranks.length);
    expect(lines.some((line) => line.includes('Terms of one question share a rank'))).toBe(true);
  });

  it('never shows a span that begins and ends with one sum', () => {
    const rare = { kind: 'priced', expectedMinor: 7_660_000, currency: 'USD', isConditional: true } as const;
    const worth = { ...rare, p10Minor: 0, medianMinor: 0, p90Minor: 0 };
    expect(worthWords(worth, 'en')).toBe(
      'USD 76,600 on average (USD 0 in eight of ten cases) if the film is made',
    );
    expect(worthWords(worth, 'ko')).toBe('제작 시 평균 7만 6,600달러(열에 여덟은 0달러)');
    expect(worthWords({ ...worth, p90Minor: 10_000_000 }, 'en')).toContain('(USD 0 to USD 100,000)');
  });

  it('makes a card of a point with their words, the benchmark, a case, our rungs and wording to paste', () => {
    const card = view.cards.find(({ name }) => name === 'Moral rights');
    expect(card).toMatchObject({
      theirs: 'General promise not to assert',
      // With the rule by its name: a check may fail for a reason that is not in the clause.
      stop: {
        title: 'Moral rights are personal and cannot be transferred',
        says: 'They ask for a promise not to assert; our authors signed a waiver.',
        owner: 'us',
      },
      ask: 'Promise not to assert, limited to customary changes; naming kept',
    });
    for (const words of [card?.quote, card?.market, card?.does, card?.argument, card?.wording])
      expect(words).not.toBe('');
    expect(view.cards.some(({ case_lesson }) => case_lesson !== '')).toBe(true);
    expect(view.cards.map(({ wording }) => wording).join('')).not.toContain('{{');
  });

  it.each([
    ['en', 'Decision due, Chief executive Yoon Ga-ram'],
    ['ko', '결정 기한 · 윤가람 대표이사'],
  ] as const)('sets what is due off from whoever does it (%s)', async (lang, due) => {
    const quiet = { ...remake, deal: { ...remake.deal, events: [] } };
    const said = paragraphsOf(await writeBrief(inputOf(quiet, lang))).join('\n');
    expect(said.replaceAll('\u00a0', ' ')).toContain(due);
  });

  it('gives the reason that they are likely to give, what is published for them, and nothing where nothing is known', () => {
    const argumentOn = (of: DealDocument, termId: string, lang: Lang) => {
      const reader = readerOf(inputOf(of, lang), lang);
      const [point, term] = [
        reader.input.points.find((each) => each.termId === termId),
        library.terms.find(({ id }) => id === termId),
      ];
      if (!point || !term) throw new Error(`${termId} is no point of the deal.`);
      return theirArgument(point, term, reader);
    };
    expect(argumentOn(remake, 'moral_rights', 'en')).toBe(
      'A studio cannot spend its budget while an author abroad may stop the release, and in the United States the clause is asked of every writer (our judgment).',
    );
    // Theirs is the published norm.
    expect(argumentOn(remake, 'chain_of_title', 'ko')).toBe(
      '서류의 승인은 보험사와 대주가 정하며, 그 질의가 얼마나 걸릴지 매수인이 약속할 수 없다(자체 판단). 상대방 조건은 공개된 통상 조건과 같다(공개 자료의 범위).',
    );
    // No reason of the library, and theirs is worse than what is published: there is nothing to say for them.
    expect(argumentOn(remake, 'audit_window', 'en')).not.toContain('judgment');
    expect(argumentOn(remake, 'production_overhead', 'en')).toMatch(/^(?:|Theirs is .*)$/);
    const cards = standardView(inputOf(remake, 'en'), 'en', new Citations(library.sources)).cards;
    const shapes = new Set(cards.map(({ argument }) => argument.split(' ').slice(0, 3).join(' ')));
    expect(shapes.size).toBe(cards.length);
  });

  it('has a reason of theirs for every primary point and every one that weighs most, which fits its row', () => {
    const weighty = library.terms.filter(
      ({ layer, weight, scored }) => scored && (layer === 'primary' || weight >= 4),
    );
    const reasons = weighty.flatMap(({ id, positions }) =>
      positions.map(({ argument }) => ({ id, argument })),
    );
    expect(reasons.filter(({ argument }) => !argument).map(({ id }) => id)).toEqual([]);
    const wide = reasons.filter(({ argument }) =>
      [argument?.en ?? '', argument?.ko ?? ''].some((words) => fitSentences(words, 190) !== words),
    );
    expect(wide.map(({ id }) => id)).toEqual([]);
  });

  it('tells on each card a case that no card before has told, where the library knows another', () => {
    const coProduction = dealCalled('invented-co-production.internal.json');
    const told = standardView(inputOf(coProduction, 'en'), 'en', new Citations(library.sources)).cards;
    const titles = told.map(({ case_title }) => case_title).filter((title) => title !== '');
    const twice = titles.filter((title, at) => titles.indexOf(title) !== at);
    // The study is the only case that the library has of one of them.
    expect(twice.length).toBeLessThanOrEqual(1);
  });

  it('names in wording to paste what a percentage is of once, as a contract calls it', () => {
    const coProduction = dealCalled('invented-co-production.internal.json');
    const wordings = (of: DealDocument, lang: Lang) =>
      standardView({ ...inputOf(of, lang), length: 'full' }, lang, new Citations(library.sources)).cards.map(
        ({ wording }) => wording,
      );
    expect(wordings(coProduction, 'en').join('\n')).toContain(
      'shall be entitled to 45% of one hundred percent (100%) of Net Profits as defined',
    );
    expect(wordings(coProduction, 'en').join('\n')).toContain('the Korean Producer shall hold 50%.');
    expect(wordings(coProduction, 'ko').join('\n')).toContain('순이익 전체(100%)의 45%를 배분받으며');
  });

  it('says on its card where our ask is behind what our own draft asks, and names it among what to mend', async () => {
    const coProduction = dealCalled('invented-co-production.internal.json');
    const ask = {
      value: { kind: 'share', share: fraction(2, 5), base: 'net_profits' },
      condition: { en: '', ko: '' },
    } as const;
    // Our draft asks 45%.
    const ladders = { ...coProduction.ladders, profit_split_kr: { ask } };
    const now = (lang: Lang) =>
      standardView(inputOf({ ...coProduction, ladders }, lang), lang, new Citations(library.sources));
    const asks = (lang: Lang) => now(lang).cards.map((card) => card.ask);
    expect(asks('en')).toContain('40% of net profits (behind our own paper)');
    expect(asks('ko')).toContain('순이익(네트 프로핏)의 40% (우리 측 초안보다 불리함)');
    // The wording beside it states what our draft does, and says so.
    const card = now('en').cards.find((each) => each.ask.startsWith('40% of net profits'));
    expect(card).toMatchObject({ is_wording_of_draft: true, wording: expect.stringContaining('45%') });
    expect(now('en').cards.some((each) => !each.is_wording_of_draft)).toBe(true);
    const printed = paragraphsOf(await writeBrief(inputOf({ ...coProduction, ladders }, 'en')));
    expect(printed).toContain('Wording to paste, as in our draft');
    const mends = now('en').mends.filter(({ names }) => names.includes('Korean share of net profits'));
    expect(mends.map(({ mend }) => mend).join()).toContain('Our own last paper asks for more than this.');
  });

  it('says on its card under which condition a floor holds, and cuts nothing in the full length', () => {
    const coProduction = dealCalled('invented-co-production.internal.json');
    const cardsOf = (length: 'standard' | 'full') =>
      standardView({ ...inputOf(coProduction, 'en'), length }, 'en', new Citations(library.sources)).cards;
    const ladder = coProduction.ladders['signatory_entity'];
    const condition = ladder?.walkAway?.condition.en ?? 'none';
    const name = library.terms.find(({ id }) => id === 'signatory_entity')?.name.en;
    for (const length of ['standard', 'full'] as const)
      expect(cardsOf(length).find((card) => card.name === name)?.walk_away).toContain(condition);
    const full = standardView(
      { ...inputOf(remake, 'en'), length: 'full' },
      'en',
      new Citations(library.sources),
    );
    const texts = [
      ...full.points.flatMap(({ theirs, ours, given_away }) => [theirs, ours, given_away]),
      ...full.cards.flatMap(({ quote, does, argument, answers, case_lesson, wording }) => [
        quote,
        does,
        argument,
        case_lesson,
        wording,
        ...answers,
      ]),
      ...full.concessions.map(({ step }) => step),
    ];
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
    expect(full.mends.every(({ left }) => left === 0)).toBe(true);
    // In the standard length some of the same are cut, or the test would prove nothing.
    expect(view.points.some(({ ours }) => ours.includes('…'))).toBe(true);
  });

  it('answers their argument from what is known, graded, and not where the benchmark holds their figure', () => {
    const answersOn = (name: string) => view.cards.find((card) => card.name === name)?.answers;
    expect(answersOn('Purchase price as % of budget')).toEqual([
      'Published as usual: “2.5% of production budget”; theirs: “2% of production budget” (published range).',
      'A percentage costs nothing unless the film is made, and grows only with money that the buyer itself has found. A ceiling answers the fear of an open amount (our judgment).',
      'Compare the case above.',
    ]);
    // What is usual argues their case on both, so only our own answer stands, and no case is called on for it.
    expect(answersOn('Chain of title')?.join('|')).toMatch(/^A list of documents [^|]*\(our judgment\)\.$/);
    expect(answersOn('Moral rights')?.join('|')).toMatch(
      /Copyright Act, art\. 14\(1\)[^|]*\(our judgment\)\.$/,
    );
    expect(lines).toContain('Our answer');
    const silent = dealCalled('invented-co-production.internal.json');
    const cards = standardView(inputOf(silent, 'ko'), 'ko', new Citations(library.sources)).cards;
    expect(cards.flatMap(({ answers }) => answers)).toContain(
      '규정이 없으면 서명한 영문본만이 계약이 되어, 제출할 합의된 국문본이 없게 된다(자체 판단).',
    );
  });

  it('has an answer of the library for every point that can have a card, which fits its row whole in both languages', () => {
    const positions = library.terms
      .filter(({ scored }) => scored)
      .flatMap(({ id, positions: all }) => all.map(({ answer, roles }) => ({ id, answer, roles })));
    expect(positions.filter(({ answer }) => !answer)).toEqual([]);
    const answered = positions.flatMap(({ id, answer }) => (answer ? [{ id, answer }] : []));
    expect(answered.length).toBeGreaterThan(150);
    const cut = answered.filter(({ answer }) =>
      [`${answer.en} (our judgment)`, `${answer.ko}(자체 판단)`].some(
        (words) => fitSentences(words, CARD_ROOM.answer) !== words,
      ),
    );
    expect(cut.map(({ id }) => id)).toEqual([]);
  });

  it('shows a point on which neither paper speaks among the first where much hangs on it', () => {
    const document = dealCalled('invented-co-production.internal.json');
    const { first, further } = openPoints(readerOf(inputOf(document, 'en'), 'en'));
    expect(first.map(({ rank }) => rank)).toEqual(first.map((_, at) => at + 1));
    expect(first.find(({ rank }) => rank === 5)).toMatchObject({ theirs: '', ours: '', state: 'silent' });
    expect(further.every(({ state }) => state !== 'silent')).toBe(true);
  });

  it.each([
    ['net_profit_points', true],
    // Usual is none: that argues their case.
    ['viewership_bonus', false],
    // Silence is good for us.
    ['reps_warranties', false],
  ])('answers a silent paper with what is usual only where that helps us: %s', (termId, isAnswered) => {
    const input = inputOf(remake, 'en');
    const term = library.terms.find(({ id }) => id === termId);
    const point = input.points.find((each) => each.termId === termId);
    if (!term || !point) throw new Error(`There is no ${termId}.`);
    const silent = { ...point, theirs: { kind: 'absent' } } as const;
    const said = answersTo(silent, term, readerOf(input, 'en'), false).join(' ');
    expect(said.includes('Published as usual')).toBe(isAnswered);
  });

  it('names each source at the foot of the page that rests on it, graded, and lists no other', () => {
    const notes = partsOf(docx)['word/footnotes.xml'] ?? '';
    const cited = new Set([...notes.matchAll(/w:instr="REF en_source_(\d+) /g)].map((match) => match[1]));
    expect([...cited].map(Number).toSorted((a, b) => a - b)).toEqual(
      view.sources.map(({ number }) => number),
    );
    expect(view.sources.every(({ grade }) => grade !== '')).toBe(true);
  });

  it('describes its chart for whoever cannot see it', () => {
    const body = partsOf(docx)['word/document.xml'] ?? '';
    expect(body).toContain('The option lapses: theirs USD 27,000');
    expect(body).toContain('The option lapses: ours USD 27,000');
    // Also on a firm's own paper, whose captions may not be kept with what they name.
    expect(body.match(/<w:pStyle w:val="Caption"\/><w:keepNext\/>/g)).toHaveLength(2);
  });

  it('names the assumptions under the money, each with its range, what we receive at its ends, and its basis', () => {
    expect(view.assumptions).toMatchObject({ average: '≈ USD 875,000', left: 0 });
    expect(view.assumptions.rows[0]).toEqual({
      name: 'Assumption 1',
      value: '50%',
      range: '10% to 90%',
      at_low: 'USD\u00a0106,000',
      at_high: 'USD\u00a0875,000',
      basis: 'published range, low confidence',
      source: 'A trade paper, 2021',
    });
    expect(view.assumptions.rows[1]).toMatchObject({ basis: 'entered in this deal', source: '' });
    const korean = standardView(inputOf(remake, 'ko'), 'ko', new Citations(library.sources));
    expect(korean.assumptions.rows[0]).toMatchObject({
      name: '가정 1',
      range: '10% ~ 90%',
      at_low: '10만\u00a06,000달러',
      source: '업계지, 2021',
    });
    expect(lines).toContain('Table 1. Assumptions that move the money most');
    expect(lines).toContain('Figure 1. What our side receives after tax, under either paper');
  });

  it.each([
    ['en', 'do not decide what the law withholds'],
    ['ko', '법정 원천징수세율이 정해지지 않는다'],
  ] as const)(
    'says where no fact decides the tax of its figures, and only there: %s',
    async (lang, words) => {
      const stated = papersInMoney({ ...paper, isTaxByFacts: false }, paper);
      const saidWith = async (shown: typeof papers) => {
        const input = {
          ...inputOf(remake, lang),
          inMoney: { ...inMoney, ...(shown ? { papers: shown } : {}) },
        };
        return paragraphsOf(await writeBrief(input)).join('\n');
      };
      expect(await saidWith(stated)).toContain(words);
      expect(await saidWith(papers)).not.toContain(words);
    },
  );

  it('leaves out every part that an empty deal does not have', async () => {
    const empty = { ...inputOf(aDocument({}), 'ko'), inMoney: { steps: new Map() } };
    const said = paragraphsOf(await writeBrief(empty));
    for (const head of ['결과별 금액', '양보 순서']) expect(said).not.toContain(head);
    expect(said.join('\n')).not.toMatch(/(?<![\d,.])0(?:달러|원| 달러)/);
  });
});

function dealCalled(name: string): DealDocument {
  const found = knownDeals().find(([called]) => called === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found[1];
}

function allAbsent() {
  return Object.fromEntries(library.terms.map(({ id }) => [id, anEntry({ state: { kind: 'absent' } })]));
}
