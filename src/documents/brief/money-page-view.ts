import { counted } from '#domain/text/counted.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { ratesInUse } from '#domain/figures/exchange.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Value } from '#domain/values/value.ts';
import type { Term } from '#domain/library/term.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import type { Assumption, DealScenario } from '#domain/settlement/clauses/assumptions.ts';
import type { DealClausePrice } from '#domain/settlement/clauses/deal-figures.ts';
import { marketValue } from '#domain/settlement/clauses/deal-model.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import type { WaterfallResult } from '#domain/settlement/waterfall/waterfall-types.ts';
import { PRICED_RUNGS } from '#domain/settlement/clauses/price-clauses.ts';
import { movesOfOutline, shareOfLargest, type OutlineMove } from '#domain/plan/worths-of-points.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { nameIn } from '#domain/text/names.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import {
  formatDate,
  formatNumber,
  formatPercent,
  formatState,
  formatValue,
} from '#domain/values/format-value.ts';
import type { ValueWords } from '#domain/values/form.ts';
import { withinQuotes } from '#documents/text/cut-text.ts';
import type { PricedBriefInput } from '#documents/input/document-input.ts';
import { assumptionText } from './assumption-words.ts';
import { written } from './brief-reader.ts';
import { amountText, figureText, unitFor, unitOf, unitWords } from './money-words.ts';
import type { MoneyUnit } from './money-words.ts';
import { SIDE_WORDS } from '#domain/words/deal-words.ts';
import { CONFIDENCE_WORDS, EVIDENCE_WORDS } from '#domain/words/evidence-words.ts';
import { PRICED_RUNG_WORDS } from '#domain/words/term-words.ts';

/** As many clauses as one page holds. */
const CLAUSES_SHOWN = 5;
const SCENARIOS_SHOWN = 5;

type Worked = Extract<MoneyPage, { kind: 'worked' }>;
type Reader = {
  readonly input: PricedBriefInput;
  readonly money: Worked;
  readonly lang: Lang;
  readonly say: (words: Bilingual) => string;
  readonly unit: MoneyUnit;
  readonly scenarios: readonly DealScenario[];
};

/**
 * PRIVATE. What each clause is worth, in one language: every figure is one that the money screen shows too. The full
 * brief alone holds it, so none of its words is cut.
 */
export function moneyPageView(input: PricedBriefInput, lang: Lang) {
  const { money } = input;
  const say = (words: Bilingual) => words[lang];
  if (money.kind === 'missing') return { ...NOTHING, why: written(money.why, lang) };
  const scenarios = shownScenarios(money.prices.scenarios);
  const reader: Reader = { input, money, lang, say, unit: unitOf(money.prices), scenarios };
  const { currency, base, baseSpread, clauses, option, stake } = money.prices;
  const differing = clauses.filter((clause) => clause.worthMinor !== undefined && differs(clause));
  const shown = differing.slice(0, CLAUSES_SHOWN);
  const amount = (minor: number) => say(amountText(minor, currency, reader.unit));
  const rows = shown.map((clause) => clauseRow(clause, reader));
  return {
    is_worked: true,
    why: '',
    unit: say(unitWords(currency, reader.unit)),
    // The middle leads, as on screen: a mean is drawn up by the few films that do very well.
    middle: amount(baseSpread.medianMinor),
    low: amount(baseSpread.p10Minor),
    high: amount(baseSpread.p90Minor),
    average: amount(base.averageMinor),
    if_made: option !== undefined && option.chances === undefined,
    option: option
      ? { lapsed: amount(option.lapsed.netMinor), not_made: amount(option.exercisedNotMade.netMinor) }
      : null,
    is_outline: stake?.isExample === true,
    outline: outlineView(reader),
    spread: spreadView(reader),
    has_investment: money.prices.clauses.some(
      (clause) => clause.kind === 'priced' && clause.engine === 'waterfall',
    ),
    scenarios: scenarios.map((scenario) => ({ name: say(scenario.label) })),
    scenarios_left_out: money.prices.scenarios.length - scenarios.length,
    clauses: rows,
    dearest: shown
      .filter((clause) => (clause.worthMinor ?? 0) > 0)
      .slice(0, 1)
      .map((clause) => ({ name: nameOf(clause.termId, reader), worth: amount(clause.worthMinor ?? 0) })),
    has_given_away: shown.some(({ givenAway }) => givenAway !== undefined),
    has_losses: shown.some((clause) => (clause.worthMinor ?? 0) < 0),
    quotes: rows.filter(({ quote }) => quote !== ''),
    further: differing.slice(CLAUSES_SHOWN).map((clause) => ({
      name: nameOf(clause.termId, reader),
      worth: figureText(clause.worthMinor ?? 0, currency, reader.unit),
    })),
    receipts: receiptTables(reader),
    unpriced: unpricedView(differing, reader),
    assumptions: assumptionView(reader),
    runs: money.prices.runs.toLocaleString('en-US'),
    seed: String(money.prices.seed),
    model: written(money.prices.label, lang),
  };
}

const NOTHING = {
  is_worked: false,
  unit: '',
  middle: '',
  low: '',
  high: '',
  average: '',
  if_made: false,
  option: null,
  is_outline: false,
  outline: [],
  spread: { is_known: false, runs: '', chance: '' },
  has_investment: false,
  scenarios: [],
  scenarios_left_out: 0,
  clauses: [],
  dearest: [],
  has_given_away: false,
  has_losses: false,
  quotes: [],
  further: [],
  receipts: [],
  unpriced: {
    still: '',
    same: '',
    no_base: '',
    no_value: '',
    ask_at_fault: '',
    no_money: 0,
    not_modelled: 0,
  },
  assumptions: {
    scenarios: '',
    distribution: '',
    own: '',
    rates: '',
    waterfall: '',
    all: [],
    unsourced_count: 0,
    sourced_count: 0,
  },
  runs: '',
  seed: '',
  model: '',
};

/** Of an outline the order in which its clauses move, each beside the one that moves most; no sum. */
function outlineView(reader: Reader) {
  const { input, say, money } = reader;
  return movesOfOutline(money.prices).map(({ termId, rung, share }) => {
    const term = termOf(termId, reader);
    const { state } = entryOf(input.draft, termId);
    return {
      name: nameOf(termId, reader),
      offer: term ? say(formatState(state, term, input.library)) : '',
      instead: term ? insteadIn(rung, term, reader) : '',
      against: say(PRICED_RUNG_WORDS[rung]),
      share: say(shareOfLargest(share)),
    };
  });
}

/** What the clause was moved to, as the ladder, our latest paper or the market has it. */
function insteadIn(rung: OutlineMove['rung'], term: Term, { input, say }: Reader): string {
  if (rung === 'ask') return say(formatRung(input.document.ladders[term.id]?.ask, term, input.library));
  if (rung === 'market') {
    const market = marketValue(term);
    return market ? say(formatState({ kind: 'value', value: market }, term, input.library)) : '';
  }
  const { ours } = papersOf(input.document);
  return ours ? say(formatState(entryOf(ours, term.id).state, term, input.library)) : '';
}

/** Where the page cannot hold every scenario, the person's own come before the library's. */
function shownScenarios(scenarios: readonly DealScenario[]): DealScenario[] {
  const chosen = scenarios
    .toSorted((a, b) => Number(a.isLibrary) - Number(b.isLibrary))
    .slice(0, SCENARIOS_SHOWN);
  return scenarios.filter((scenario) => chosen.includes(scenario));
}

function differs(clause: DealClausePrice): boolean {
  return (
    clause.kind === 'priced' &&
    !clause.isInert &&
    (clause.worthMinor !== 0 || (clause.worthByScenario ?? []).some(({ worthMinor }) => worthMinor !== 0))
  );
}

function clauseRow(clause: DealClausePrice, reader: Reader) {
  const { input, say, money, unit, scenarios } = reader;
  const { currency } = money.prices;
  const term = termOf(clause.termId, reader);
  const ladder = input.document.ladders[clause.termId];
  const { state } = entryOf(input.draft, clause.termId);
  const offered = state.kind === 'value' ? state.value : undefined;
  const rung = (name: 'ask' | 'fallback'): string => {
    const given = ladder?.[name];
    if (!term || !given) return '';
    return given.value
      ? say(besideOffer(given.value, offered, term, input.library))
      : say(given.condition).trim();
  };
  const market = term ? marketValue(term) : undefined;
  const byScenario = new Map(clause.worthByScenario?.map(({ id, worthMinor }) => [id, worthMinor]));
  return {
    name: nameOf(clause.termId, reader),
    quote: withinQuotes(clause.clause.replace(/\s+/g, ' ').trim()),
    place: clause.place,
    offer: term ? say(formatState(state, term, input.library)) : '',
    ask: rung('ask'),
    ...ourDraftOf(clause, offered, term, reader),
    fallback: rung('fallback'),
    market: term && market ? say(besideOffer(market, offered, term, input.library)) : '',
    costs: scenarios.map(({ id }) => ({
      amount: byScenario.has(id) ? figureText(byScenario.get(id) ?? 0, currency, unit) : '',
    })),
    worth: figureText(clause.worthMinor ?? 0, currency, unit),
    against: clause.worthRung ? say(PRICED_RUNG_WORDS[clause.worthRung]) : '',
  };
}

/** What our own paper asks where it gave part of our ask away, and what it gave away. */
function ourDraftOf(
  { givenAway, termId }: DealClausePrice,
  offered: Value | undefined,
  term: Term | undefined,
  { input, money, say, unit }: Reader,
) {
  const { ours } = papersOf(input.document);
  const state = ours && entryOf(ours, termId).state;
  if (!givenAway || !term || state?.kind !== 'value') return { our_draft: '', given_away: '' };
  return {
    our_draft: say(besideOffer(state.value, offered, term, input.library)),
    given_away: figureText(givenAway.averageMinor, money.prices.currency, unit),
  };
}

/** The offer stands beside it. Where both are percentages of one base, the base is said once. */
function besideOffer(value: Value, offered: Value | undefined, term: Term, words: ValueWords): Bilingual {
  const isSameBase = value.kind === 'share' && offered?.kind === 'share' && value.base === offered.base;
  return isSameBase ? formatPercent(value.share) : formatValue(value, term, words);
}

/** How many films were simulated, and in how many of them the paper pays any backend; unknown without a statement. */
function spreadView({ money }: Reader) {
  const { statement } = money.simulation;
  if (!statement) return NOTHING.spread;
  return {
    is_known: true,
    runs: statement.runs.toLocaleString('en-US'),
    chance: `${Math.round(statement.chanceOfContingent * 1000) / 10}%`,
  };
}

type ReceiptRow = {
  readonly name: string;
  readonly note: string;
  readonly is_ours: boolean;
  readonly amounts: readonly { readonly amount: string }[];
  readonly average: string;
};
type ReceiptTable = {
  readonly unit: string;
  /** What the payees receive, without taking off what they have put in. */
  readonly is_gross: boolean;
  readonly rows: readonly ReceiptRow[];
};

/** What comes in and who receives it, scenario by scenario under this paper: the statement's, then the waterfall's. */
function receiptTables(reader: Reader): ReceiptTable[] {
  return [...statementTable(reader), ...waterfallTable(reader)];
}

function statementTable({ money, say, unit, scenarios }: Reader): ReceiptTable[] {
  if (money.statements.length === 0) return [];
  const { currency, base } = money.prices;
  const at = scenarios.map(({ id }) => money.statements.find(({ scenarioId }) => scenarioId === id));
  const cells = (pick: (statement: Worked['statements'][number]) => number) =>
    at.map((statement) => ({ amount: statement ? figureText(pick(statement), currency, unit) : '' }));
  const row = { note: '', is_ours: false, average: '' };
  return [
    {
      unit: say(unitWords(currency, unit)),
      is_gross: false,
      rows: [
        { ...row, name: say(WORDS.boxOffice), amounts: cells((one) => one.worldwideBoxOfficeMinor) },
        {
          ...row,
          name: say(WORDS.ownerNet),
          is_ours: true,
          amounts: cells((one) => one.ownerNetMinor),
          // Where there is also a waterfall, the average covers both, and the sentence above the table says it.
          average: money.waterfalls.length === 0 ? figureText(base.averageMinor, currency, unit) : '',
        },
      ],
    },
  ];
}

/** Each payee of either side, third parties together: the columns add up to what came in. */
function waterfallTable({ money, say, unit, scenarios }: Reader): ReceiptTable[] {
  const [first] = money.waterfalls;
  if (!first) return [];
  const { currency } = first;
  const at = scenarios.map(({ id }) => money.waterfalls.find(({ scenarioId }) => scenarioId === id)?.result);
  const own =
    currency === money.prices.currency
      ? unit
      : unitFor(Math.max(0, ...at.map((one) => one?.receivedMinor ?? 0)), currency);
  const amount = (minor: number) => figureText(minor, currency, own);
  const means = money.simulation.waterfall?.received ?? {};
  const row = (name: string, note: string, isOurs: boolean, payees: readonly string[]): ReceiptRow => ({
    name,
    note,
    is_ours: isOurs,
    amounts: at.map((result) => ({
      amount: amount(
        sum(
          (result?.payees ?? [])
            .filter(({ payee }) => payees.includes(payee))
            .map(({ receivedMinor }) => receivedMinor),
        ),
      ),
    })),
    average: amount(sum(payees.map((id) => means[id]?.meanMinor ?? 0))),
  });
  const plain = (name: string, minor: (result: WaterfallResult) => number): ReceiptRow[] =>
    at.every((result) => !result || minor(result) === 0)
      ? []
      : [
          {
            name,
            note: '',
            is_ours: false,
            amounts: at.map((result) => ({ amount: result ? amount(minor(result)) : '' })),
            average: '',
          },
        ];
  const { payees } = first.spec;
  const third = payees.filter(({ side }) => side === 'third');
  return [
    {
      unit: say(unitWords(currency, own)),
      is_gross: true,
      rows: [
        ...plain(say(WORDS.received), ({ receivedMinor }) => receivedMinor),
        ...plain(say(WORDS.inflows), ({ inflowsMinor }) => inflowsMinor),
        ...(['ours', 'theirs'] as const).flatMap((wanted) =>
          payees
            .filter(({ side }) => side === wanted)
            .map(({ id, label, side }) => row(say(label), say(SIDE_WORDS[side]), side === 'ours', [id])),
        ),
        ...(third.length === 0
          ? []
          : [
              row(
                say(WORDS.third),
                third.map(({ label }) => say(label)).join(', '),
                false,
                third.map(({ id }) => id),
              ),
            ]),
        ...plain(say(WORDS.unallocated), ({ unallocated }) =>
          sum(unallocated.map(({ amountMinor }) => amountMinor)),
        ),
      ],
    },
  ];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

/** Terms that have no figure, each with the reason why. */
function unpricedView(differing: readonly DealClausePrice[], reader: Reader) {
  const { money, input } = reader;
  const rest = money.prices.clauses.filter((clause) => !differing.includes(clause));
  const names = (clauses: readonly DealClausePrice[]) =>
    clauses.map(({ termId }) => nameOf(termId, reader)).join(', ');
  const priced = rest.filter((clause) => clause.kind === 'priced');
  const isUnknown = ({ termId }: DealClausePrice): boolean =>
    UNKNOWN_STATES.has(entryOf(input.draft, termId).state.kind);
  const isFaulty = (termId: string): boolean =>
    input.points
      .find((point) => point.termId === termId)
      ?.ladder.some(({ rung, fault }) => rung === 'ask' && fault !== undefined) === true;
  const reason = (clause: Extract<DealClausePrice, { kind: 'priced' }>) => {
    if (!PRICED_RUNGS.some((rung) => clause.rungs[rung].kind === 'priced')) return 'no-value';
    if (isUnknown(clause)) return 'no-base';
    if (isFaulty(clause.termId)) return 'ask-at-fault';
    if (clause.isInert) return 'still';
    return clause.worthMinor === undefined ? 'no-value' : 'same';
  };
  const groups = Map.groupBy(priced, reason);
  return {
    still: names(groups.get('still') ?? []),
    same: names(groups.get('same') ?? []),
    no_base: names(groups.get('no-base') ?? []),
    no_value: names(groups.get('no-value') ?? []),
    ask_at_fault: names(groups.get('ask-at-fault') ?? []),
    no_money: rest.filter(({ kind }) => kind === 'no-money').length,
    not_modelled: rest.filter(({ kind }) => kind === 'not-modelled' || kind === 'unknown').length,
  };
}

const UNKNOWN_STATES: ReadonlySet<string> = new Set(['unread', 'undisclosed', 'open', 'disputed']);

/** Only the assumptions that change these figures. A waterfall uses the spread and its own typical receipts. */
function assumptionView(reader: Reader) {
  const { money, say, lang, input } = reader;
  const bearing = money.prices.assumptions.filter(
    ({ name }) => money.statements.length > 0 || OF_RECEIPTS.has(name),
  );
  const list = (chosen: readonly Assumption[]) =>
    chosen.map(({ label, value, unit }) => `${say(label)} ${assumptionText(value, unit, lang)}`).join('; ');
  return {
    scenarios: money.prices.scenarios.map((scenario) => scenarioText(scenario, reader)).join('; '),
    distribution: list(bearing.filter(({ name, isOwn }) => DISTRIBUTION.has(name) && !isOwn)),
    unsourced_count: bearing.filter(
      ({ name, isOwn, isUnsourced }) => isUnsourced && !isOwn && !DISTRIBUTION.has(name),
    ).length,
    sourced_count: bearing.filter(({ isUnsourced }) => !isUnsourced).length,
    own: list(bearing.filter(({ isOwn }) => isOwn)),
    rates: ratesInUse(input.document.deal.rates)
      .map(({ from, to, rate, on }) => `1 ${from} = ${formatNumber(rate)} ${to} (${say(formatDate(on))})`)
      .join('; '),
    waterfall: waterfallText(reader),
    /** The annex: every assumption with the source or judgement behind it. */
    all: bearing.map(
      ({ name, label, value, unit, isOwn, isUnsourced, evidence, confidence, source, sourceIn }) => ({
        name: say(label),
        value: assumptionText(value, unit, lang),
        is_unsourced: isUnsourced,
        evidence: say(isOwn ? WORDS.own : EVIDENCE_WORDS[evidence]),
        confidence: isOwn || evidence === 'unverified' ? '' : say(CONFIDENCE_WORDS[confidence]),
        // The library has one note for all of its model, which is on the curve of box office alone.
        source: isOwn || CHANCES.has(name) ? '' : nameIn(source, sourceIn, lang),
      }),
    ),
  };
}

/** What the receipts of a waterfall follow. */
const OF_RECEIPTS: ReadonlySet<AssumptionName> = new Set(['median_multiple', 'spread']);

const CHANCES: ReadonlySet<AssumptionName> = new Set([
  'production_chance',
  'streaming_chance',
  'award_chance',
  'sequel_chance',
]);

/** What the outcomes are drawn from; the library's values are its judgement. */
const DISTRIBUTION: ReadonlySet<AssumptionName> = new Set(['median_multiple', 'spread', ...CHANCES]);

function scenarioText(
  { label, boxOfficeMultiple, sequels, awards, isOwn }: DealScenario,
  { say, lang }: Reader,
): string {
  const multiple = multipleText(boxOfficeMultiple, lang);
  const more = [
    sequels > 0 ? say({ en: counted(sequels, 'sequel', 'sequels'), ko: `속편 ${sequels}편` }) : '',
    awards > 0 ? say({ en: 'an award', ko: '수상' }) : '',
    isOwn ? say({ en: 'entered in this deal', ko: '이 거래에서 입력' }) : '',
  ].filter((each) => each !== '');
  const tail = [multiple, ...more].join(', ');
  return `${say(label)} ${tail}`;
}

/** Receipts of the modest scenario by source, and whether a preset stands in for the deal's own waterfall. */
function waterfallText({ money, say, lang }: Reader): string {
  const [first] = money.waterfalls;
  if (!first) return '';
  const { typicalMinor } = first.waterfall;
  const sources = first.spec.sources.map(({ id, label, currency }) => {
    const minor = typicalMinor[id] ?? 0;
    return `${say(label)} ${say(amountText(minor, currency, 1))}`;
  });
  const example = first.isExample ? [written(WORDS.example, lang)] : [];
  return [...example, `${say(WORDS.typical)} ${sources.join(', ')}`].join(' ');
}

const WORDS = {
  boxOffice: { en: 'Worldwide box office', ko: '전 세계 박스오피스' },
  ownerNet: { en: 'We receive, after tax', ko: '우리 측 세후 수령액' },
  received: { en: 'Receipts', ko: '매출' },
  inflows: { en: 'Other money in (incentives, advances)', ko: '그 밖의 유입(인센티브·선급금)' },
  third: { en: 'Third parties', ko: '제3자' },
  own: { en: 'entered in this deal', ko: '이 거래에서 입력' },
  unallocated: { en: 'Left in the account', ko: '계좌 잔액' },
  typical: { en: 'Receipts in the modest scenario:', ko: '보통 시나리오의 매출:' },
  example: {
    en: 'none entered, so a preset with example amounts scaled to the budget stands in.',
    ko: '거래에 입력한 워터폴이 없어 제작비에 맞춘 예시 금액의 기본형을 썼습니다.',
  },
} as const satisfies Record<string, Bilingual>;

function multipleText(multiple: Fraction, lang: Lang): string {
  return lang === 'ko' ? `제작비의 ${formatNumber(multiple)}배` : `${formatNumber(multiple)}× the budget`;
}

function termOf(termId: string, { input }: Reader): Term | undefined {
  return byId(input.library.terms).get(termId);
}

function nameOf(termId: string, reader: Reader): string {
  const name = termOf(termId, reader)?.name;
  return name ? reader.say(name) : termId;
}
