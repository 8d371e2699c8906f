import { fraction } from '#domain/figures/fraction.ts';
import type { ValueForm } from '#domain/values/form.ts';
import type { BaseId, Value } from '#domain/values/value.ts';
import type { FoundFigure } from '#domain/reading/figures/found-figure.ts';
import type { CompiledEntry, CompiledFigureRule } from './compiled-lexicon.ts';
import type { Evidence, SentenceEvidence } from './evidence.ts';
import { episodeMinutes } from './episode-length.ts';
import { fittingValue, NO_RULE } from './fitting-value.ts';
import { oncePer } from '#domain/base/once-per.ts';
import { tellsWhatWas } from './former-words.ts';
import { standsIn } from './phrase.ts';
import type { Sentence } from './sentences.ts';
import type { Phrase } from './phrase.ts';
import { isPointOf } from './prepared-clause.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { isExample } from './examples.ts';
import { isOfEach, runsIn } from './runs.ts';
import { searchText } from './search-text.ts';
import type { SearchText, Span } from './search-text.ts';

/** A figure that a term may take, and how much speaks for it, from 0 to about 1.5. */
export type Suit = {
  readonly entry: CompiledEntry;
  readonly evidence: SentenceEvidence;
  readonly figure: FoundFigure;
  readonly value: Value;
  readonly affinity: number;
  /** What speaks against being sure, though the figure may be taken. */
  readonly doubt: number;
  /** The rate of a single run, from which the value was worked out. */
  readonly single?: Value;
  /** Taken because it alone was left over. */
  readonly isLoose?: boolean;
};

/** The names that figures carry, and the terms that they are names of. */
export type NamesOfTerms = (name: string) => ReadonlySet<string>;

/** Less than this, and the figure is not the term's. */
const LEAST_AFFINITY = 0.45;

/** All figures that a term of a numeric form may take in a clause, the best first. */
export function suitsOf(
  evidence: Evidence,
  prepared: PreparedClause,
  namesOf: NamesOfTerms,
  least = LEAST_AFFINITY,
): Suit[] {
  const { entry } = evidence;
  const rule = entry.figure ?? NO_RULE;
  const isRow = isPointOf(entry.term.id, prepared);
  return evidence.sentences
    .filter(({ isAgainst, contested }) => !isAgainst || contested !== undefined)
    .flatMap((heard) => {
      const sentence = prepared.sentences[heard.sentence];
      if (!sentence) return [];
      const example = isInExample(sentence) ? EXAMPLE : 0;
      const spoken = spokenFor(evidence, heard, prepared) + (isRow && evidence.heading === 1 ? 0.2 : 0);
      return prepared.figures
        .filter(({ from, to }) => from >= sentence.from && to <= sentence.to)
        .filter((figure) => !heard.isAgainst || isNextToOwn(figure, heard))
        .flatMap((figure) => {
          const suit = suitOf(figure, entry, rule, prepared, heard, namesOf);
          const former = isOfFormerPaper(prepared)(figure) ? FORMER : 0;
          return suit === undefined
            ? []
            : [
                {
                  entry,
                  evidence: heard,
                  figure,
                  ...suit,
                  affinity: suit.affinity + spoken - former,
                  doubt: suit.doubt + former + (evidence.isHeadedAside ? ASIDE : 0) + example,
                },
              ];
        });
    })
    .filter(({ affinity }) => affinity >= least)
    .toSorted((a, b) => b.affinity - a.affinity || a.figure.from - b.figure.from);
}

/** Where words speak of something else, only a figure that stands nearer to the term's own words is its own. */
function isNextToOwn({ from, to }: FoundFigure, { contested }: SentenceEvidence): boolean {
  if (!contested) return false;
  const gap = (spans: readonly Span[]): number =>
    Math.min(
      ...spans.map((span) => (from >= span.to ? from - span.to : to <= span.from ? span.from - to : 0)),
    );
  const own = gap(contested.says);
  return own <= NEXT && own < gap(contested.against);
}

/** Letters between a figure and the words that it belongs to. */
const NEXT = 40;
/** Under a heading that names something else nobody is sure. */
const ASIDE = 0.22;
/** What is usual, or so in an example, is given for nothing certain. */
const EXAMPLE = 0.4;

const isInExample = oncePer(({ text }: Sentence) => isExample(text.plain));

/** Told by the sentence, in a row of several columns by the cell of it; behind an arrow stands what came of it. */
const isOfFormerPaper = oncePer(({ clause: { text }, sentences }: PreparedClause) =>
  oncePer(({ from, to }: FoundFigure) => {
    const sentence = sentences.find((each) => from >= each.from && to <= each.to);
    if (!sentence) return false;
    const start = Math.max(
      sentence.from,
      ...[' | ', '→', '⇒'].map((sign) => text.lastIndexOf(sign, from) + 1),
    );
    const end = text.indexOf(' | ', to);
    return tellsWhatWas(text.slice(start, end < 0 ? sentence.to : Math.min(end, sentence.to)).toLowerCase());
  }),
);

/** What an earlier draft or a withdrawn offer said speaks against its figure. */
const FORMER = 0.4;

/** What the sentence and the headings bring, before any figure is looked at. */
function spokenFor(
  { heading, sentences }: Evidence,
  heard: SentenceEvidence,
  prepared: PreparedClause,
): number {
  const said = heard.count > 0 ? 0.5 : heard.isLed ? 0.35 : 0;
  const previous = sentences[heard.sentence - 1];
  // `The option fee is payable on signature. It amounts to …`: the sentence before spoke of it.
  const answers = prepared.sentences[heard.sentence - 1]?.isTheirs === true;
  const carried = said === 0 && previous !== undefined && previous.count > 0 ? (answers ? 0.5 : 0.15) : 0;
  return said + carried + heading * 0.3 + Math.min(2, heard.hints) * 0.12;
}

function suitOf(
  found: FoundFigure,
  entry: CompiledEntry,
  rule: CompiledFigureRule,
  prepared: PreparedClause,
  heard: SentenceEvidence,
  namesOf: NamesOfTerms,
): Pick<Suit, 'value' | 'affinity' | 'doubt' | 'single'> | undefined {
  const figure = rule.side === 'ours' ? ourPart(found, prepared) : found;
  if (!figure || figure.isDenied === true || figure.isExcepted === true) return undefined;
  const { form } = entry.term;
  const own = heard.own;
  const isOwn = own !== undefined && figure.from < own.to && own.from < figure.to;
  const fitted = fittingValue(asLong(figure, prepared), form, rule);
  if (!fitted) return undefined;
  const minutes = rule.episode && episodeMinutes(figure, prepared.figures, prepared.clause.text);
  if (minutes !== undefined && minutes !== rule.episode) return undefined;
  // `$3,500 if it is thirty minutes or less, $6,000 if it is more` are steps of one schedule, each of its own length.
  const role = isOwn || (minutes !== undefined && figure.role === 'step') ? 0 : roleFit(figure, rule, form);
  if (role === undefined) return undefined;
  const base = baseFit(figure, fitted.value, form, rule, prepared);
  if (!base) return undefined;
  if (!isOwn && holds(rule.not, closeBeside(prepared)(figure))) return undefined;
  if ('share' in fitted.value && (isPartOfPart(figure, prepared) || isOfExcess(figure, prepared)))
    return undefined;
  const isOfSplit = figure.rule === 'share.split';
  if (rule.side === 'ours' && !isOfSplit && sideOf(figure, prepared) === 'theirs') return undefined;
  const extension = extensionFit(figure, rule);
  if (extension === undefined) return undefined;
  const named = nameFit(figure, entry, namesOf);
  const affinity =
    fitted.affinity +
    role +
    base.affinity +
    extension +
    named +
    (minutes === undefined ? 0 : 0.35) +
    (holds(rule.near, beside(prepared)(figure)) ? 0.25 : 0) -
    // `of one hundred percent (100%) of`: the whole is seldom the share.
    ('share' in fitted.value && fitted.value.share.numerator === fitted.value.share.denominator ? 0.4 : 0) +
    nearness(figure, heard) +
    (isOwn ? 0.6 : 0);
  const doubt =
    (role < -0.1 ? 0.2 : 0) +
    base.doubt +
    (isMarkUp(figure, prepared) ? 0.25 : 0) +
    (figure.flags.includes('words-against-figures') ? 0.4 : 0) +
    (figure.others.length > 0 ? 0.1 : 0);
  const total = rule.total === 'runs' ? overAllRuns(base.value, figure, prepared) : undefined;
  if (total === 'unknown') return { value: base.value, affinity, doubt: doubt + SINGLE_RATE };
  return total
    ? { value: total, affinity, doubt, single: base.value }
    : { value: base.value, affinity, doubt };
}

/** The rate of one run may be a fifth of the whole, or all of it. */
const SINGLE_RATE = 0.4;

/** What the single rate comes to where the sentence counts the runs; undefined where it is said of all of them. */
function overAllRuns(
  value: Value,
  { from, to, sentence }: FoundFigure,
  { clause: { text } }: PreparedClause,
): Value | 'unknown' | undefined {
  if (value.kind !== 'share' || value.share.numerator >= value.share.denominator) return undefined;
  const isEach = isOfEach(text.slice(sentence.from, from), text.slice(to, sentence.to));
  const runs = runsIn(text.slice(sentence.from, sentence.to), isEach);
  if (runs === 'said-of-all') return undefined;
  if (runs === undefined) return 'unknown';
  const { numerator, denominator } = value.share;
  return { ...value, share: fraction(numerator * runs, denominator) };
}

/** 제작사의 몫 중 그 60%, `60% of the producers' share`: a part of a part is no share of the whole. */
function isPartOfPart({ from, to }: FoundFigure, { clause: { text } }: PreparedClause): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(to, to + 50);
  return (
    /(?:몫|지분|배분액|수익분)\s*(?:중|가운데|에서)[^.;\d]{0,24}$/.test(before) ||
    /(?:에게|에)\s*그\s*$/.test(before) ||
    /^\W{0,3}of (?:its|his|her|their|such|that|the) (?:producers?['’]?s?['’]? |remaining |respective |aforesaid )?share\b/i.test(
      after,
    )
  );
}

/** `one percent (1%) of the excess`, 초과액의 1%: what a step adds is no share of the whole. */
function isOfExcess({ from, to }: FoundFigure, { clause: { text } }: PreparedClause): boolean {
  return (
    /^\W{0,3}of (?:the|such|any|that|this) (?:amount of (?:the|such) )?(?:excess|increase|difference|overage)\b/i.test(
      text.slice(to, to + 50),
    ) ||
    /(?:초과액|초과분|초과하는 금액|증가액|차액)(?:의|에 대하여|에)?\s*$/.test(
      text.slice(Math.max(0, from - 20), from),
    )
  );
}

/** `$2,000 per hour episode`: by the episode, and no sum for each hour that is broadcast. */
function asLong(figure: FoundFigure, { clause }: PreparedClause): FoundFigure {
  const { value } = figure;
  if (value.kind !== 'money') return figure;
  // `$3,000 for each half-hour, $5,500 for each hour`: beside half an hour an hour is an episode too.
  const isBesideHalf = value.per === 'hour' && /half[- ]hour|30분/i.test(itemAround(figure, clause.text));
  if (!isBesideHalf && !EPISODE_OF_AN_HOUR.test(clause.text.slice(figure.to, figure.to + 60))) return figure;
  return { ...figure, value: { ...value, per: 'episode' } };
}

/** Its item of a list: what the next one says is about something else. */
function itemAround({ from, to, sentence }: FoundFigure, text: string): string {
  const start = Math.max(sentence.from, text.lastIndexOf(';', from) + 1);
  const end = text.indexOf(';', to);
  return text.slice(start, end < 0 ? sentence.to : Math.min(end, sentence.to));
}

const EPISODE_OF_AN_HOUR =
  /^[\s)\]"”]*(?:(?:an?|per|for each|for every|each|every|\/)\s*)?(?:one[- ]|1[- ]|half[- ](?:an[- ])?)?(?:hour|hr)(?:[- ]long)?[- ](?:episode|ep\b|instal|program|show)/i;

/** `valued at cost plus 10%`, 원가에 10%를 가산: how something is priced that is counted elsewhere. */
function isMarkUp({ from }: FoundFigure, { clause }: PreparedClause): boolean {
  const before = clause.text.slice(Math.max(0, from - 60), from);
  return (
    /\bat (?:its |their |the )?(?:actual |direct |documented )?costs? (?:plus|\+)(?: an? \w+(?: of)?)?(?: [\w-]+){0,3}[\s(]*$/i.test(
      before,
    ) || /(?:원가|실비|매입가)에\s*$/.test(before)
  );
}

function roleFit({ role }: FoundFigure, { roles }: CompiledFigureRule, form: ValueForm): number | undefined {
  // `2.5 times the Initial Option Fee`: the base of a multiple is what it refers to.
  if (role === 'reference' && (form.kind === 'multiple' || form.kind === 'share')) return 0;
  if (roles?.includes(role)) return 0.1;
  if (role === 'threshold' && roles?.includes('floor')) return 0.05;
  if (role === 'plain') return roles && !roles.includes('plain') ? -0.05 : 0;
  if (roles) return role === 'floor' || role === 'cap' ? -0.25 : undefined;
  // `not less than $25,000` is still what the sentence gives, though not for certain.
  return role === 'floor' || role === 'cap' ? -0.15 : undefined;
}

/** Bases that papers use one for the other. */
const FAMILIES: readonly (readonly BaseId[])[] = [
  ['production_budget', 'production_cost', 'negative_cost', 'korean_company_net_cost', 'korean_cost'],
  [
    'gross_receipts',
    'first_dollar_gross',
    'adjusted_gross',
    'sales_receipts',
    'collected_receipts',
    'receipts_before_equity',
    'home_entertainment_receipts',
    'theatre_settlement',
    'net_box_office',
  ],
  ['net_profits', 'producer_net_profits', 'merchandising_net'],
  ['purchase_price', 'purchase_price_floor', 'fixed_fee', 'licence_fee', 'assignment_proceeds'],
  ['base_royalty', 'per_run_royalty'],
  ['advertising_cost', 'p_and_a'],
];

function isOneFamily(one: BaseId, other: BaseId): boolean {
  return FAMILIES.some((family) => family.includes(one) && family.includes(other));
}

/** What is of another base than the term may be another's, or the paper's word for the term's own. */
const OTHER_BASE = 0.35;

function baseFit(
  figure: FoundFigure,
  value: Value,
  form: ValueForm,
  rule: CompiledFigureRule,
  prepared: PreparedClause,
): { readonly value: Value; readonly affinity: number; readonly doubt: number } | undefined {
  if (!('base' in value) || !('base' in form)) return { value, affinity: 0, doubt: 0 };
  const ours = { ...value, base: form.base };
  if (value.base === form.base) return { value: ours, affinity: 0.25, doubt: 0 };
  // What the words name stands above what the term has as a rule: `10% of the below-the-line cost` is of that.
  const mayBeOurs = value.base === 'none_stated' || isOneFamily(value.base, form.base);
  if (mayBeOurs && holds(rule.base, beside(prepared)(figure)))
    return { value: ours, affinity: 0.2, doubt: 0 };
  if (value.base !== 'none_stated') return { value, affinity: -0.35, doubt: OTHER_BASE };
  if (figure.unknownBase === undefined) return { value: ours, affinity: 0, doubt: 0.02 };
  return { value: ours, affinity: -0.1, doubt: 0.15 };
}

/** Whose figure it is: of the party right behind it (`40% to the Korean Producer`), else of the one named last before it. */
function sideOf(
  { from, to, sentence }: FoundFigure,
  { clause: { text }, instead }: PreparedClause,
): 'ours' | 'theirs' | undefined {
  const after = searchText(text, { from: to, to: Math.min(sentence.to, to + 60) }, instead);
  const behind = BEHIND.exec(after.plain)?.[1];
  if (behind !== undefined) return OURS.test(behind) ? 'ours' : 'theirs';
  const before = searchText(text, { from: Math.max(sentence.from, from - 130), to: from }, instead);
  const named = [...before.plain.matchAll(PARTY)].filter(
    ({ index }) => !PAYS.test(before.plain.slice(Math.max(0, index - 20), index)),
  );
  const last = named.at(-1)?.[0];
  return last === undefined ? undefined : OURS.test(last) ? 'ours' : 'theirs';
}

/** Of a split the part of our side, by the order of those who share: `미국 제작사와 한국 제작사가 6 대 4`. */
function ourPart(
  figure: FoundFigure,
  { clause: { text }, instead }: PreparedClause,
): FoundFigure | undefined {
  if (figure.rule !== 'share.split') return figure;
  const { from, sentence, others } = figure;
  const { plain } = searchText(text, { from: Math.max(sentence.from, from - 60), to: from }, instead);
  const [first, second] = [...plain.matchAll(PARTY)].map(([said]) => OURS.test(said));
  // `투자자와 제작사가 6대 4로`: it is split between others.
  if (first === undefined && /[가-힣](?:와|과) [가-힣 ]{1,40}(?:가|이|에게)\s?$/.test(plain))
    return undefined;
  const [other] = others;
  return first === false && second === true && other ? { ...figure, value: other, others: [] } : figure;
}

const PARTY =
  /korean (?:producer|co-producer|party|company|side|share)|(?:us|u\.s\.|american) (?:producer|co-producer|party|company|side)|한국 ?(?:제작사|측|공동제작사)|미국 ?(?:제작사|측|공동제작사)/g;
const BEHIND = new RegExp(
  `^[)\\]"' ]*(?:to|for|by|in|belonging to|held by|owned by) (?:the )?(?:[a-z .,&'-]{2,50}\\((?:the )?["'])?(${PARTY.source})`,
);
const OURS = /^(?:korean|한국)/;
/** `shall be paid by the US Producer a fee of`: who pays is not who has it. */
const PAYS = /(?:paid|payable) by (?:the )?$|\bfrom (?:the )?$/;

function extensionFit(
  { isExtension, value }: FoundFigure,
  { extension }: CompiledFigureRule,
): number | undefined {
  if (extension === undefined || value.kind !== 'duration') return 0;
  if (extension === 'never') return isExtension === true ? undefined : 0;
  return isExtension === true ? 0.3 : 0;
}

function nameFit({ name }: FoundFigure, { term }: CompiledEntry, namesOf: NamesOfTerms): number {
  if (name === undefined) return 0;
  const named = namesOf(name);
  if (named.size === 0) return 0;
  return named.has(term.id) ? 0.4 : -0.4;
}

/** Near the words that name the term; a figure behind them is nearer than one before them. */
function nearness({ from, to }: FoundFigure, { says }: SentenceEvidence): number {
  const gaps = says.map((said) =>
    from >= said.to ? from - said.to : to <= said.from ? (said.from - to) * 1.4 : 0,
  );
  return gaps.length === 0 ? 0 : 0.3 * Math.exp(-Math.min(...gaps) / 60);
}

/** How many letters before and behind a figure are beside it. A Korean word needs fewer. */
const BESIDE = { en: [70, 50], ko: [45, 35] } as const;
/** What makes it another figure stands closer. */
const CLOSE = { en: [45, 28], ko: [24, 14] } as const;

const beside = oncePer((prepared: PreparedClause) =>
  oncePer((figure: FoundFigure) => besideOf(figure, prepared, BESIDE)),
);
const closeBeside = oncePer((prepared: PreparedClause) =>
  oncePer((figure: FoundFigure) => withoutBrackets(besideOf(figure, prepared, CLOSE))),
);

/** What stands in brackets is said of something else: `393,000달러(이하 “구매가 하한”)`, `(as adjusted for inflation)`. */
function withoutBrackets(text: SearchText): SearchText {
  const { plain, compact, otherwise } = text;
  return {
    ...text,
    plain: blankBrackets(plain),
    compact: blankBrackets(compact),
    ...(otherwise ? { otherwise: withoutBrackets(otherwise) } : {}),
  };
}

/** A stretch may begin or end within brackets. */
function blankBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)|^[^()]*\)|\([^()]*$/g, (said) => '~'.repeat(said.length));
}

/** The words beside a figure, within its part of the sentence. */
function besideOf(
  { from, to, sentence }: FoundFigure,
  { clause: { text }, sentences, instead, reword, says }: PreparedClause,
  width: typeof BESIDE | typeof CLOSE,
): SearchText {
  const [ahead, behind] = width[/[가-힣]/.test(text.slice(Math.max(0, from - 20), to + 20)) ? 'ko' : 'en'];
  // A label names the term, and makes no figure another's.
  const begin = says <= from ? Math.max(sentence.from, says) : sentence.from;
  const before = text.slice(Math.max(begin, from - ahead), from);
  // Nor does the next point of its row.
  const end = Math.min(sentence.to, Math.max(to, sentences.at(-1)?.to ?? sentence.to));
  // `(이하 "최저액"이라 한다)` only names the figure.
  const start = to + (/^ ?\( ?이하[^()]{0,40}\)/.exec(text.slice(to, to + 50))?.[0].length ?? 0);
  const after = text.slice(start, Math.max(start, Math.min(end, start + behind)));
  const begins = Math.max(
    0,
    ...[...before.matchAll(PART_OF_SENTENCE)].map((part) => part.index + part[0].length),
  );
  const ends = PART_ENDS.exec(after)?.index ?? after.length;
  return reword(searchText(text, { from: from - before.length + begins, to: start + ends }, instead));
}

const PART_OF_SENTENCE =
  /[,;](?!\d)|\b(?:and|or|but)\b|\s(?:및|또는)\s|(?<=[가-힣](?:며|고|되|나|만)|(?:하|되|으|이르|달하)면|[가-힣] ?(?:때|경우)(?:에는|에)?)\s/g;
const PART_ENDS =
  /[,;](?!\d)|\b(?:and|or|but)\b|\s(?:및|또는)\s|(?<=[가-힣](?:며|고|되|나|만)|(?:하|되|으|이르|달하)면|[가-힣] ?(?:때|경우)(?:에는|에)?)\s/;

function holds(phrases: readonly Phrase[], text: SearchText): boolean {
  return phrases.some((phrase) => standsIn(phrase, text));
}
