import { LIKELY } from './certainty.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import { evidenceIn, isCounted } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { isDenied } from './negation.ts';
import { leavesMatterOpen, leavesOpen } from './open-words.ts';
import { choicesSaid, weakestChoice } from './pick-choice.ts';
import type { ChoiceSaid } from './pick-choice.ts';
import { assignFigures, looseFigures, suitsOf } from './pick-figure.ts';
import type { NamesOfTerms, Suit } from './pick-figure.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { rightIn } from './reserved-rights.ts';
import { searchText } from './search-text.ts';
import type { Span } from './search-text.ts';
import type { Sentence } from './sentences.ts';
import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { Value } from '#domain/values/value.ts';

/** What one clause says of one term. */
export type ClauseFinding = {
  readonly entry: CompiledEntry;
  readonly prepared: PreparedClause;
  readonly evidence: Evidence;
  /** That the clause speaks of the term. */
  readonly confidence: number;
  readonly values: readonly ClauseValue[];
  /** Present and left open: the sentence that says so. */
  readonly open?: Span;
  /** A sentence that speaks of it and names no figure, though one is wanted: it may refer to another place. */
  readonly unfilled?: number;
  /** It is said that there is none of it. */
  readonly isDenied?: boolean;
};

export type ClauseValue = {
  readonly value: Value;
  readonly confidence: number;
  /** Of the quotation, in the clause. */
  readonly span: Span;
  readonly flags: readonly ReadingFlag[];
  readonly reason?: string;
  /** Other values that the same words may mean. */
  readonly others: readonly Value[];
};

/** Everything that a clause says of the terms. */
export function readClause(
  prepared: PreparedClause,
  entries: readonly CompiledEntry[],
  namesOf: NamesOfTerms,
): ClauseFinding[] {
  const weight = WEIGHT_OF_KIND[prepared.clause.kind] ?? 1;
  if (weight === 0) return [];
  const rights = entries.filter(({ right }) => right.length > 0);
  const heard = entries.flatMap((entry) => evidenceIn(entry, prepared) ?? namedAlone(entry, prepared) ?? []);
  const suits = heard
    .filter(({ entry }) => isCounted(entry))
    .flatMap((evidence) => suitsOf(evidence, prepared, namesOf));
  const first = assignFigures(suits);
  const counted = heard.filter(({ entry }) => isCounted(entry));
  const assigned = [...first, ...looseFigures(counted, prepared, first, namesOf)];
  // A heading that names other terms makes this one a guest in the clause: said in passing, as a rule.
  const headed = heard.filter(({ heading }) => heading === 1).length;
  return heard.flatMap((evidence) => {
    const found = isCounted(evidence.entry)
      ? countedFinding(evidence, prepared, assigned)
      : (listedFinding(evidence, prepared, rights) ?? chosenFinding(evidence, prepared));
    // Under `Rights` or `Option` many terms are at home, and each must be spoken of as well.
    const isSpoken = evidence.sentences.some(({ count, isAgainst }) => count > 0 && !isAgainst);
    const isGuest = headed > 0 && evidence.heading < 1;
    const finding = isGuest || (headed > SHARED && !isSpoken) ? asGuest(found, isGuest) : found;
    if (finding.confidence * weight < 0.05) return [];
    const values = finding.values.map((value) => ({
      ...value,
      confidence: round(value.confidence * weight),
    }));
    return [{ ...finding, confidence: round(finding.confidence * weight), values }];
  });
}

function asGuest(finding: ClauseFinding, isGuest: boolean): ClauseFinding {
  const { confidence, values, open, entry } = finding;
  const isGuess = !isCounted(entry) && values.every((value) => value.confidence <= GUESSED_CHOICE);
  const settles = (values.length > 0 && !isGuess) || open !== undefined;
  const less = isGuest ? 0.04 : 0;
  return {
    ...finding,
    // Where it settles nothing it is a mention, and no claim.
    confidence:
      settles && confidence >= LIKELY
        ? Math.max(LIKELY, confidence - less)
        : Math.min(confidence - less, MENTIONED),
    values: values.map((value) => ({ ...value, confidence: round(value.confidence - 2 * less) })),
  };
}

/** So many terms share a heading before it says nothing of one of them. */
const SHARED = 2;

/** What is only recited binds nobody; notes of a memo tell of earlier drafts; a title and the signatures settle nothing. */
const WEIGHT_OF_KIND: Readonly<Record<string, number>> = {
  title: 0,
  signature: 0,
  preamble: 0.3,
  note: 0.8,
  recitals: 0.5,
};

function round(n: number): number {
  return Math.round(Math.min(0.98, n) * 100) / 100;
}

// --- Terms that are counted ------------------------------------------------------------------------

function countedFinding(
  evidence: Evidence,
  prepared: PreparedClause,
  assigned: readonly Suit[],
): Omit<ClauseFinding, never> {
  const { entry } = evidence;
  const own = assigned.filter((suit) => suit.entry === entry);
  const { isRow } = prepared;
  const [best, ...rest] = own;
  const bare = barestConfidence(evidence, isRow);
  const base = { entry, prepared, evidence };
  if (best) {
    const said = best.evidence.count > 0;
    const confidence = best.evidence.isAgainst
      ? CONTESTED
      : said
        ? 0.86 + (evidence.heading > 0 ? 0.06 : 0) + (best.evidence.count > 1 ? 0.04 : 0)
        : best.evidence.isLed
          ? 0.72
          : evidence.heading === 1
            ? isRow
              ? 0.82
              : 0.62
            : best.isLoose === true
              ? GUESSED
              : best.evidence.hints > 1
                ? 0.5
                : 0.35;
    const values = own.map((suit) => countedValue(suit, prepared, confidence, rest.length > 0));
    const sentence = prepared.sentences[best.evidence.sentence];
    // `2.5%, to be discussed at set-up`: the paper has a figure and does not stand by it.
    if (sentence && leavesMatterOpen(halfAround(best.figure, sentence, prepared)))
      return { ...base, confidence, values: [], open: sentence };
    return { ...base, confidence, values };
  }
  const said = evidence.sentences.find(({ count, isAgainst }) => count > 0 && !isAgainst);
  const sentence = said && prepared.sentences[said.sentence];
  const openAt =
    sentence && leavesOpen(sentence, prepared)
      ? sentence
      : isRow && evidence.heading === 1
        ? openInRow(evidence, prepared)
        : undefined;
  if (openAt) return { ...base, confidence: 0.75, values: [], open: openAt };
  if (said && sentence) {
    const isGone = said.says.some((span) => isSaidDenied(sentence, span));
    if (isGone) return { ...base, confidence: 0.6, values: [], isDenied: true };
    return { ...base, confidence: bare, values: [], unfilled: said.sentence };
  }
  return { ...base, confidence: bare, values: [] };
}

/** A row that says one thing, and leaves it open; of several sentences one that speaks of the term as well. */
function openInRow({ sentences }: Evidence, prepared: PreparedClause): Sentence | undefined {
  const isBare = prepared.sentences.length === 1;
  return prepared.sentences.find((sentence, index) => {
    const heard = sentences[index];
    const speaks = heard !== undefined && !heard.isAgainst && heard.count + heard.hints > 0;
    return (isBare || speaks) && leavesOpen(sentence, prepared);
  });
}

/** `회당 700만 원으로 하고, 30분물은 추후 협의`: what the other half of a sentence leaves open is not this figure. */
function halfAround(
  { from, to }: Span,
  sentence: Sentence,
  { clause, instead }: PreparedClause,
): Pick<Sentence, 'text'> {
  const said = clause.text.slice(sentence.from, sentence.to);
  const breaks = [...said.matchAll(HALVES)].map(({ index }) => sentence.from + index);
  const begins = Math.max(sentence.from, ...breaks.filter((at) => at <= from));
  const ends = Math.min(sentence.to, ...breaks.filter((at) => at >= to));
  return { text: searchText(clause.text, { from: begins, to: ends }, instead) };
}

const HALVES = /(?<=하고|하며|이고|이며|하되),?\s|;\s|,\s(?:and|while|whereas|but)\s/g;

/** Only hints speak for it, and only one figure is left that fits. */
const GUESSED = 0.5;

/** Said beside words that speak of something else. */
const CONTESTED = 0.62;

function isSaidDenied(sentence: PreparedClause['sentences'][number], span: Span): boolean {
  const { text } = sentence;
  const at = (places: readonly number[], of: number): number => {
    const found = places.findIndex((place) => place >= of);
    return found < 0 ? places.length - 1 : found;
  };
  const plain = { from: at(text.plainAt, span.from), to: at(text.plainAt, span.to) };
  const compact = { from: at(text.compactAt, span.from), to: at(text.compactAt, span.to) };
  const isKorean = /[가-힣]/.test(text.compact.slice(compact.from, compact.to));
  return isKorean ? isDenied(text, 'compact', compact) : isDenied(text, 'plain', plain);
}

/** Spoken of without a figure of its own. */
function barestConfidence({ entry, sentences, heading }: Evidence, isRow: boolean): number {
  const heard = sentences.filter(({ isAgainst }) => !isAgainst);
  const most = Math.max(0, ...heard.map(({ count }) => count));
  const hints = Math.max(0, ...heard.map(({ hints: hinted }) => hinted));
  if (most > 0 && entry.withoutFigure) return heading > 0 ? 0.72 : 0.62;
  if (most > 0) return heading === 1 ? 0.55 : most > 1 ? 0.45 : 0.4;
  if (heading === 1) return isRow ? 0.5 : hints > 0 ? 0.35 : 0.25;
  return Math.min(0.3, hints * 0.12 + heading * 0.2);
}

const HEDGED = /\bonly if\b|\bif,? and only if\b|\bproposed\b|\bunder discussion\b|경우에 한하여|조건부|제안/;

function countedValue(
  suit: Suit,
  prepared: PreparedClause,
  claimed: number,
  isContested: boolean,
): ClauseValue {
  const sentence = prepared.sentences[suit.evidence.sentence];
  const ease = Math.min(1, 0.72 + suit.affinity * 0.22);
  // `3% only if the star is on gross, to be settled at set-up`: said, and not yet given.
  const isHedged =
    sentence !== undefined && (leavesOpen(sentence, prepared) || HEDGED.test(sentence.text.plain));
  const doubt = suit.doubt + (isContested ? 0.06 : 0) + (isHedged ? 0.25 : 0);
  const plain = Math.max(0.1, claimed * ease + 0.05 - doubt);
  const confidence = round(doubt > LITTLE || suit.evidence.isAgainst ? plain : surerOf(plain));
  return {
    value: suit.value,
    confidence,
    span: sentence ?? suit.figure,
    flags: suit.figure.flags,
    others: suit.figure.others,
  };
}

/**
 * A figure that fits its term in kind, unit, base and part of the sentence is seldom another's: of those at half or
 * more that nothing contests, the drafts of the bench know one that is wrong in two hundred.
 */
function surerOf(confidence: number): number {
  return confidence <= GUESSED ? confidence : confidence + 0.45 * (0.98 - confidence);
}

/** Doubt that takes nothing from a figure that fits. */
const LITTLE = 0.1;

// --- Rights that are listed ---------------------------------------------------------------------------

/** A right that stands in a list by its name alone: `comics; podcasts; legitimate stage`. */
function namedAlone(entry: CompiledEntry, prepared: PreparedClause): Evidence | undefined {
  if (!entry.right.some((phrase) => prepared.canHold(phrase))) return undefined;
  return { entry, heading: 0, isHeadedAside: false, sentences: [] };
}

/** What a list of rights says of one of them, where the term is such a right. */
function listedFinding(
  evidence: Evidence,
  prepared: PreparedClause,
  rights: readonly CompiledEntry[],
): ClauseFinding | undefined {
  const { entry } = evidence;
  if (entry.right.length === 0) return undefined;
  const said = rightIn(entry, prepared, rights);
  if (!said) return withoutKept(chosenFinding(evidence, prepared));
  const base = { entry, prepared, evidence };
  if ('open' in said) return { ...base, confidence: 0.8, values: [], open: said.open };
  const heard = evidence.sentences.some(({ count, isAgainst }) => count > 0 && !isAgainst);
  // Words of a grant stand in many a clause; what the term's own words do not say as well is none.
  if (said.choice === 'granted' && !heard) return undefined;
  const value: ClauseValue = {
    value: { kind: 'choice', choice: said.choice },
    confidence: round(0.8 * said.clearness),
    span: said.span,
    flags: [],
    reason: said.reason,
    others: [],
  };
  return { ...base, confidence: heard ? 0.9 : 0.75, values: [value] };
}

/** Words of reserving that rule no right by name keep none. */
function withoutKept(finding: ClauseFinding): ClauseFinding {
  const values = finding.values.filter(
    ({ value }) => value.kind === 'choice' && value.choice.startsWith('granted'),
  );
  const confidence = values.length > 0 ? finding.confidence : Math.min(finding.confidence, MENTIONED);
  return { ...finding, values, confidence };
}

/** Near enough that the paper is not silent on it. */
const MENTIONED = 0.45;

// --- Terms that are chosen -------------------------------------------------------------------------

function chosenFinding(evidence: Evidence, prepared: PreparedClause): ClauseFinding {
  const { entry } = evidence;
  const { isRow } = prepared;
  const heard = evidence.sentences.filter(({ isAgainst }) => !isAgainst);
  const spoken = heard.filter(({ count, isLed }) => count > 0 || isLed).map(({ sentence }) => sentence);
  // What speaks of something else decides nothing here.
  const barred = new Set(
    evidence.sentences.filter(({ isAgainst }) => isAgainst).map(({ sentence }) => sentence),
  );
  const passages = passagesOf(spoken, prepared, evidence.heading, barred);
  const around = passages.at(-1) ?? [];
  const said = mostExact(
    passages.map((passage) => choicesSaid(entry, prepared, passage, around)),
    entry,
  );
  const most = Math.max(0, ...heard.map(({ count }) => count));
  const hints = Math.max(0, ...heard.map(({ hints: hinted }) => hinted));
  const isDecided = said.length > 0;
  const confidence =
    most > 0
      ? (isDecided ? 0.86 : 0.62) + (evidence.heading > 0 ? 0.06 : 0) + (most > 1 ? 0.04 : 0)
      : spoken.length > 0
        ? isDecided
          ? 0.7
          : 0.45
        : evidence.heading === 1
          ? isDecided
            ? isRow
              ? 0.85
              : 0.75
            : isRow
              ? 0.6
              : 0.45
          : isDecided && hints > 0
            ? 0.5
            : Math.min(0.3, hints * 0.12 + evidence.heading * 0.2);
  const base = { entry, prepared, evidence, confidence };
  if (isDecided) return { ...base, values: [chosenValue(said, prepared, confidence, evidence.heading)] };
  const open = [...spoken, ...(isRow ? prepared.sentences.keys() : [])]
    .map((index) => prepared.sentences[index])
    .find((sentence) => sentence && leavesOpen(sentence, prepared));
  if (open && confidence >= 0.45) return { ...base, confidence: Math.max(0.7, confidence), values: [], open };
  const weakest = most > 0 ? weakestChoice(entry, prepared, spoken) : undefined;
  if (!weakest) return { ...base, values: [] };
  const guessed = chosenValue([weakest], prepared, confidence, 0);
  return { ...base, values: [{ ...guessed, confidence: Math.min(GUESSED_CHOICE, guessed.confidence) }] };
}

/** Half of a choice's words. */
const GUESSED_CHOICE = 0.42;

/**
 * The closest passage that says something decides, unless a wider one says something more exact: the lexicon asks for
 * the more exact choices first (`each party shall indemnify`, and two sentences on, `not more than the sums received`).
 */
function mostExact(
  passages: readonly (readonly ChoiceSaid[])[],
  { choices }: CompiledEntry,
): readonly ChoiceSaid[] {
  const [closest, ...wider] = passages.filter((said) => said.length > 0);
  if (!closest) return [];
  const rank = (said: readonly ChoiceSaid[]): number => choices.findIndex(({ id }) => id === said[0]?.id);
  return wider.reduce((best, said) => (rank(said) < rank(best) ? said : best), closest);
}

/** First the sentences that speak of it with what limits them, then the whole clause where it is all about the term. */
function passagesOf(
  spoken: readonly number[],
  prepared: PreparedClause,
  heading: number,
  barred: ReadonlySet<number>,
): number[][] {
  const all = [...prepared.sentences.keys()].filter((index) => !barred.has(index));
  const near = new Set(spoken);
  for (const index of spoken)
    for (let next = index + 1; prepared.sentences[next]?.isProviso === true; next += 1) near.add(next);
  const closest = [...near].toSorted((a, b) => a - b);
  const wider = all.filter((index) => near.has(index) || near.has(index - 1) || near.has(index + 1));
  const isWholeOfIt = heading === 1 || prepared.clause.text.length < 1_500;
  return [...(closest.length > 0 ? [closest, wider] : []), ...(isWholeOfIt ? [all] : [])];
}

function chosenValue(
  said: readonly ChoiceSaid[],
  prepared: PreparedClause,
  claimed: number,
  heading: number,
): ClauseValue {
  const [first, ...others] = said;
  if (!first) throw new Error('A choice without words.');
  const sentence = prepared.sentences[first.sentence];
  const span = sentence ?? { from: 0, to: prepared.clause.text.length };
  const words = first.proofs.map(({ from, to }) =>
    prepared.clause.text.slice(from, to).replaceAll(/\s+/g, ' '),
  );
  return {
    value: { kind: 'choice', choice: first.id },
    confidence: round(Math.min(claimed - 0.02, sureOf(first, others.length, heading))),
    span,
    flags: others.length > 0 ? ['alternatives'] : [],
    reason: [...new Set(words)].join(' … '),
    others: others.map(({ id }) => ({ kind: 'choice', choice: id })),
  };
}

/**
 * Words that speak for a choice seldom decide it alone: one condition is likely, several with a heading that names the
 * term are sure. Measured on whole drafts.
 */
function sureOf({ count }: ChoiceSaid, others: number, heading: number): number {
  const held = Math.min(3, count) - 1;
  return 0.62 + held * 0.07 + (heading === 1 ? 0.06 : 0) + (others === 0 ? 0.02 : -0.1);
}
