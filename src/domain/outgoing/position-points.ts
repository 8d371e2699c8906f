import { isMoreBetter } from '#domain/comparison/better-for-us.ts';
import { applicableTerms, positionFor } from '#domain/deal/applicable.ts';
import { Fail } from '#domain/base/failure.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { entryOf, findLatestDraft } from '#domain/deal/deal.ts';
import { isSent } from '#domain/deal/sent.ts';
import { fraction, compareFractions } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Library } from '#domain/library/library.ts';
import { publishRule } from '#domain/library/public-rule.ts';
import type { RuleNature } from '#domain/library/rule.ts';
import { solidSources } from '#domain/library/solid-source.ts';
import type { Position, Term } from '#domain/library/term.ts';
import { measureIn } from '#domain/points/measure-in.ts';
import { doesSpeak, isSameValue } from '#domain/points/point-state.ts';
import { checkPublicRule } from '#domain/rules/check-public-rule.ts';
import { rulesFor } from '#domain/rules/check-rules.ts';
import type { MarketPoint } from '#domain/values/form.ts';
import type { Normalised } from '#domain/values/normalise.ts';
import type { TermState } from '#domain/values/state.ts';

/** A point of a position paper: which of its public support stands there. Nothing in it is private. */
export type PositionPoint = {
  readonly termId: string;
  readonly showsMarket: boolean;
  /** The usual value within the range is said too: not where we ask for more, for it would answer our ask. */
  readonly showsTypical: boolean;
  /** Rules of law that their paper does not meet and ours does, as the papers alone decide it. */
  readonly ruleIds: readonly string[];
};

/**
 * Why the published range of a point stays out of the paper.
 * - none: the library has none for us to show. - no-solid-source: it rests on guides and commentaries.
 * - their-offer-usual: it would show what they offer to be usual, or better. - our-ask-beyond: it ends before our ask.
 * - unread: their paper has not been read on it. - not-comparable: nobody can say for whom it speaks.
 */
export type WithheldWhy =
  'none' | 'no-solid-source' | 'their-offer-usual' | 'our-ask-beyond' | 'unread' | 'not-comparable';

/** PRIVATE. What a point of a position paper tells the other side, and what of it would help them. */
export type ToldPoint = PositionPoint & {
  /** What our draft states; missing where none of ours speaks of it. */
  readonly ours?: TermState;
  /** Whether the other side has this value of ours already. */
  readonly disclosure: 'first-time' | 'known' | 'nothing';
  readonly withheld?: WithheldWhy;
  /** The range that is shown goes on to values that are worse for us than our ask. */
  readonly reachesBelowAsk: boolean;
};

export type PositionsInput = {
  readonly document: DealDocument;
  /** The draft of ours whose positions are stated. */
  readonly ours: Draft | undefined;
  readonly library: Library;
  /** The terms that the person chose; without them those of which our draft speaks. */
  readonly points?: readonly string[];
};

/**
 * PRIVATE. The points of a position paper in the order of the library, each with what it tells. Nothing that a range or
 * a rule would say for the other side's case is shown. Throws Fail `not-found` for a point that is none of the deal, and
 * `refused` where no draft of ours speaks and no point is chosen.
 */
export function positionPoints(input: PositionsInput): ToldPoint[] {
  const { document, ours, library, points } = input;
  const terms = applicableTerms(library.terms, document.deal);
  const chosen = chosenTerms(points ?? spokenPoints(terms, ours), terms);
  if (chosen.length === 0) throw nothingToSay();
  const theirs = findLatestDraft(document, 'theirs');
  const rules = rulesAgainst(theirs, ours, input);
  const shown = new Set<string>();
  return chosen.map((term) => {
    // A rule that bears on several points stands at the first of them.
    const ruleIds = (rules.get(term.id) ?? []).filter((id) => !shown.has(id));
    for (const id of ruleIds) shown.add(id);
    return { termId: term.id, ruleIds, ...ourSide(term, input), ...marketOf(term, theirs, input) };
  });
}

/** What of a told point the writer of the paper may know. */
export function withoutWhy({ termId, showsMarket, showsTypical, ruleIds }: ToldPoint): PositionPoint {
  return { termId, showsMarket, showsTypical, ruleIds };
}

/** What of a published range a position paper says: of choices the usual one, else the range with or without its usual value. */
export function shownMarket(
  { low, typical, high }: Pick<Term['market'], 'low' | 'typical' | 'high'>,
  { showsTypical }: Pick<PositionPoint, 'showsTypical'>,
): Term['market'] {
  const isUsualSaid = showsTypical || typical?.kind === 'id' || !low || !high;
  return {
    ...(low ? { low } : {}),
    ...(typical && isUsualSaid ? { typical } : {}),
    ...(high ? { high } : {}),
  };
}

/** The terms of which a draft speaks, rates that nobody bargains over aside. */
export function spokenPoints(terms: readonly Term[], draft: Draft | undefined): string[] {
  if (!draft) return [];
  return terms.filter(({ id, scored }) => scored && doesSpeak(entryOf(draft, id).state)).map(({ id }) => id);
}

function chosenTerms(points: readonly string[], terms: readonly Term[]): Term[] {
  const wanted = new Set(points);
  const chosen = terms.filter(({ id }) => wanted.has(id));
  const missing = points.find((id) => !chosen.some((term) => term.id === id));
  if (missing === undefined) return chosen;
  const named = missing.slice(0, 80);
  throw new Fail(
    'not-found',
    {
      en: `“${named}” is no point of this deal. Choose among its terms.`,
      ko: `‘${named}’ 조건은 이 거래에 없습니다. 거래의 조건 중에서 고르세요.`,
    },
    'points',
  );
}

function nothingToSay(): Fail {
  return new Fail(
    'refused',
    {
      en: 'No draft of ours speaks and no point is chosen, so there is no position to state. Make a draft of ours, or choose the points.',
      ko: '우리 측 초안에 정한 조건이 없고 선택한 쟁점도 없어 밝힐 입장이 없습니다. 우리 측 초안을 만들거나 쟁점을 고르세요.',
    },
    'points',
  );
}

function ourSide(
  term: Term,
  { document, ours, library }: PositionsInput,
): Pick<ToldPoint, 'ours' | 'disclosure'> {
  const state = ours && entryOf(ours, term.id).state;
  if (!state || !doesSpeak(state)) return { disclosure: 'nothing' };
  const us = { ...document.deal, terms: library.terms };
  const isKnown = document.drafts.some((draft) => {
    if (draft.side !== 'ours' || !isSent(draft, document)) return false;
    const before = entryOf(draft, term.id).state;
    if (state.kind !== 'value' || before.kind !== 'value') return before.kind === state.kind;
    return isSameValue({ value: before.value, paper: draft }, { value: state.value, paper: ours }, term, us);
  });
  return { ours: state, disclosure: isKnown ? 'known' : 'first-time' };
}

type Shown = Pick<ToldPoint, 'showsMarket' | 'showsTypical' | 'withheld' | 'reachesBelowAsk'>;

function marketOf(term: Term, theirs: Draft | undefined, input: PositionsInput): Shown {
  const withheld = (why: WithheldWhy): Shown => ({
    showsMarket: false,
    showsTypical: false,
    withheld: why,
    reachesBelowAsk: false,
  });
  const position = positionFor(term, input.document.deal.ourRoles);
  const { low, typical, high } = term.market;
  const points = [low, typical, high].flatMap((point) => point ?? []);
  const isPublic = ['reported', 'range', 'statute'].includes(term.evidence);
  if (points.length === 0 || !isPublic) return withheld('none');
  const isSure = term.confidence === 'high' || term.confidence === 'medium';
  if (!isSure || solidSources(term.sources, input.library.sources).length === 0)
    return withheld('no-solid-source');
  // Of choices only the usual one is said; they have no range between them.
  const said = typical?.kind === 'id' ? [typical] : points;
  const ends = said
    .flatMap((point) => goodness(asMeasured(point), position) ?? [])
    .toSorted(compareFractions);
  const [worst, best] = [ends[0], ends.at(-1)];
  if (!worst || !best || ends.length < said.length) return withheld('not-comparable');
  const usual = (typical && goodness(asMeasured(typical), position)) ?? worst;
  const [offer, ask] = [theirs, input.ours].map((paper) => measuredIn(paper, term, position, input));
  if (offer === 'unread') return withheld('unread');
  if (offer === 'not-comparable' || ask === 'not-comparable') return withheld('not-comparable');
  if (typeof offer === 'object' && compareFractions(offer, usual) >= 0) return withheld('their-offer-usual');
  if (typeof ask === 'object' && compareFractions(ask, best) > 0) return withheld('our-ask-beyond');
  const asksMoreThan = (value: Fraction) => typeof ask === 'object' && compareFractions(ask, value) > 0;
  return { showsMarket: true, showsTypical: !asksMoreThan(usual), reachesBelowAsk: asksMoreThan(worst) };
}

/** How good for us a value of a paper is, or why it cannot be said. A paper that does not speak of the term argues nothing. */
function measuredIn(
  paper: Draft | undefined,
  term: Term,
  position: Position | undefined,
  { document, library }: PositionsInput,
): Fraction | 'silent' | 'unread' | 'not-comparable' {
  if (!paper) return 'silent';
  const { state } = entryOf(paper, term.id);
  if (state.kind === 'absent' || state.kind === 'open') return 'silent';
  if (state.kind === 'unread') return paper.side === 'ours' ? 'silent' : 'unread';
  if (state.kind !== 'value') return 'not-comparable';
  const us = { ...document.deal, terms: library.terms };
  return goodness(measureIn({ value: state.value, paper }, term, us), position) ?? 'not-comparable';
}

function asMeasured(point: MarketPoint): Normalised {
  return point.kind === 'number' ? { kind: 'number', n: point.n } : { kind: 'id', id: point.id };
}

/** A figure that is larger where the value is better for us; undefined where the library has no such measure. */
function goodness(value: Normalised, position: Position | undefined): Fraction | undefined {
  if (value.kind === 'id') {
    const score = position?.scores?.[value.id];
    return score === undefined ? undefined : fraction(Math.round(score * 10), 10);
  }
  if (value.kind !== 'number' || !position?.scale) return undefined;
  const { numerator, denominator } = value.n;
  return isMoreBetter(position.scale) ? value.n : { numerator: -numerator, denominator };
}

/** What binds whatever the parties write; practice and our own reading of it do not. */
const BINDING: ReadonlySet<RuleNature> = new Set(['statute', 'treaty', 'official']);

/** By term: the rules of law that their paper fails by its own words and ours does not. */
function rulesAgainst(
  theirs: Draft | undefined,
  ours: Draft | undefined,
  { document, library }: PositionsInput,
): ReadonlyMap<string, readonly string[]> {
  const against = !theirs
    ? []
    : rulesFor(library.rules, document.deal).filter((rule) => {
        const isSolid = solidSources(rule.sources, library.sources).length > 0 && rule.confidence !== 'low';
        if (!BINDING.has(rule.nature) || !isSolid) return false;
        const published = publishRule(rule);
        const outcome = (draft: Draft | undefined) =>
          draft && checkPublicRule(published, draft, library.terms)?.outcome;
        return outcome(theirs) === 'fail' && outcome(ours) !== 'fail';
      });
  return new Map(
    library.terms.map(({ id }) => [
      id,
      against.filter(({ terms }) => terms.includes(id)).map((rule) => rule.id),
    ]),
  );
}
