import { choiceNamed } from './catalogue-names.ts';
import { rounded } from './certainty.ts';
import type { ClauseFinding, ClauseValue } from './clause-finding.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import type { Proof } from './condition.ts';
import type { Evidence } from './evidence.ts';
import { isOneMatter, leavesMatterOpen, leavesOpen } from './open-words.ts';
import { choicesSaid, shareOfMoreExact, weakestChoice } from './pick-choice.ts';
import type { ChoiceSaid } from './pick-choice.ts';
import { isPointOf } from './prepared-clause.ts';
import type { PreparedClause } from './prepared-clause.ts';
import type { Sentence } from './sentences.ts';
import type { Value } from '#domain/values/value.ts';

/** What a clause says of a term that is chosen: by the closest passage whose words speak for a choice. */
export function chosenFinding(evidence: Evidence, prepared: PreparedClause): ClauseFinding {
  const { entry } = evidence;
  const isRow = isPointOf(entry.term.id, prepared);
  const heard = evidence.sentences.filter(({ isAgainst }) => !isAgainst);
  const spoken = heard.filter(({ count, isLed }) => count > 0 || isLed).map(({ sentence }) => sentence);
  // What speaks of something else decides nothing here.
  const barred = new Set(
    evidence.sentences
      .filter(({ isAgainst, sentence }) => isAgainst || prepared.sentences[sentence]?.isTheirs === true)
      .map(({ sentence }) => sentence),
  );
  const passages = passagesOf(spoken, prepared, evidence.heading, barred);
  const around = passages.at(-1) ?? [];
  const said = mostExact(
    passages.map((passage, index) =>
      choicesSaid(entry, prepared, passage, around, index === 0 && spoken.length > 0),
    ),
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
  if (isDecided) {
    const value = chosenValue(entry, said, prepared, confidence, evidence.heading);
    const left = leftOpen(value, prepared);
    return left ? { ...base, values: [], open: left } : { ...base, values: [value] };
  }
  // A row, or a clause of one sentence, is all about what its heading names.
  const isOfOne = isRow || (evidence.heading === 1 && isOneMatter(prepared));
  const open = [...spoken, ...(isOfOne ? prepared.sentences.keys() : [])]
    .filter((index) => !barred.has(index))
    .map((index) => prepared.sentences[index])
    .find((sentence) => sentence && leavesOpen(sentence, prepared));
  if (open && confidence >= 0.45) return { ...base, confidence: Math.max(0.7, confidence), values: [], open };
  const own = spoken.filter((index) => !barred.has(index));
  const weakest = most > 0 ? weakestChoice(entry, prepared, own) : undefined;
  if (!weakest) return { ...base, values: [] };
  const guessed = chosenValue(entry, [weakest], prepared, confidence, 0);
  return { ...base, values: [{ ...guessed, confidence: Math.min(GUESSED_CHOICE, guessed.confidence) }] };
}

/** `배급수수료, P&A는 배급사 확정 후 협의하여 정한다`: what a few words seem to choose, their sentence leaves to be agreed. */
function leftOpen({ confidence, span }: ClauseValue, prepared: PreparedClause): Sentence | undefined {
  if (confidence >= DECIDED) return undefined;
  const sentence = prepared.sentences.find(({ from }) => from === span.from);
  return sentence && leavesMatterOpen(sentence) ? sentence : undefined;
}

/** Chosen plainly enough, though its sentence speaks of an agreement to come. */
const DECIDED = 0.6;

/** Under the name of the term, the choice that is written as the catalogue writes it. */
export function namedChoice(evidence: Evidence, prepared: PreparedClause): ClauseFinding | undefined {
  const { entry } = evidence;
  const [first] = prepared.sentences;
  const last = prepared.sentences.at(-1);
  if (!prepared.named.has(entry.term.id) || !first || !last) return undefined;
  const span = { from: first.from, to: last.to };
  const choice = choiceNamed(entry.term, prepared.clause.text.slice(span.from, span.to), prepared.label);
  if (choice === undefined) return undefined;
  const value: Value = { kind: 'choice', choice };
  return {
    entry,
    prepared,
    evidence,
    confidence: BY_NAME,
    values: [{ value, confidence: BY_NAME, span, flags: [], others: [] }],
  };
}

/** A choice that is named under the name of its term. */
const BY_NAME = 0.92;

/** Half of a choice's words. */
export const GUESSED_CHOICE = 0.42;

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
  const closest = [...near].filter((index) => !barred.has(index)).toSorted((a, b) => a - b);
  const wider = all.filter((index) => near.has(index) || near.has(index - 1) || near.has(index + 1));
  const isWholeOfIt = heading === 1 || prepared.clause.text.length < 1_500;
  return [...(closest.length > 0 ? [closest, wider] : []), ...(isWholeOfIt ? [all] : [])];
}

function chosenValue(
  entry: CompiledEntry,
  said: readonly ChoiceSaid[],
  prepared: PreparedClause,
  claimed: number,
  heading: number,
): ClauseValue {
  const [first, ...rest] = said;
  if (!first) throw new Error('A choice without words.');
  const isPlain = tellsPlainly(first, prepared);
  const others = isPlain ? rest.filter((other) => !goesWith(other, first, prepared)) : rest;
  const sentence = prepared.sentences[first.sentence];
  const span = sentence ?? { from: 0, to: prepared.clause.text.length };
  const words = first.proofs.map(({ from, to }) =>
    prepared.clause.text.slice(from, to).replaceAll(/\s+/g, ' '),
  );
  const isLeftOpen = ALTERNATIVES.test(prepared.clause.text.slice(span.from, span.to));
  const isHalfOfAnother =
    isLeftOpen ||
    isAcrossCells(first, prepared) ||
    definesWork(sentence, prepared) ||
    first.proofs.some((proof) => isReleased(proof, prepared) || isNone(proof, prepared)) ||
    isLimitedNext(entry, prepared, first) ||
    shareOfMoreExact(entry, prepared, first.id) > 0.7 ||
    leavesException(entry, prepared, first);
  return {
    value: { kind: 'choice', choice: first.id },
    confidence: rounded(
      -(isHedged(sentence) ? HEDGE : 0) -
        (first.id === 'silent' ? HEDGE : 0) +
        Math.min(
          claimed - 0.02,
          isHalfOfAnother ? UNDECIDED : 1,
          sureOf(first, others.length, heading) +
            (isPlain ? PLAIN : 0) +
            (saysWhole(entry, prepared, first, isPlain) ? WHOLE : 0),
        ),
    ),
    span,
    flags: others.length > 0 || isLeftOpen ? ['alternatives'] : [],
    reason: [...new Set(words)].join(' … '),
    others: others.map(({ id }) => ({ kind: 'choice', choice: id })),
  };
}

/** `[Company, free] [Producer, who may not use them]`: words that stand in brackets side by side are yet to be chosen from. */
const ALTERNATIVES =
  /\[[^\]\n]{0,160}[A-Za-z가-힣][^\]\n]{0,160}\]\s{0,2}(?:\/|,|or|또는|혹은)?\s{0,2}\[[^\]\n]{0,160}[A-Za-z가-힣][^\]\n]{0,160}\]/;

/** `“리메이크영화”란 영어 장편영화 1편을 말한다`: what a word for the work means grants nothing yet. */
function definesWork(sentence: Sentence | undefined, { clause: { text } }: PreparedClause): boolean {
  return sentence !== undefined && WORK_DEFINED.test(text.slice(sentence.from, sentence.to));
}

const WORK_DEFINED =
  /^[^"“'‘\n]{0,8}["“'‘][^"“”'’\n]{0,24}(?:영화|시리즈|드라마|작품|영상물|리메이크물?|Film|Picture|Series|Remake|Production|Work)["”'’]\s?(?:이?란|(?:이?라) 함은|means|shall mean)/;

/** `추가 피보험자로 기재 | 보험료 상대방`: what two cells of a row say may be about two things. */
function isAcrossCells({ proofs }: ChoiceSaid, { clause: { text } }: PreparedClause): boolean {
  const from = Math.min(...proofs.map((proof) => proof.from));
  const to = Math.max(...proofs.map((proof) => proof.to));
  return text.slice(from, to).includes(' | ');
}

/** A less exact choice whose words stand where those of the chosen one do is part of it: a consultation with a reply in writing. */
function goesWith(other: ChoiceSaid, chosen: ChoiceSaid, prepared: PreparedClause): boolean {
  const at = new Set(chosen.proofs.map(({ sentence }) => sentence));
  const words = lettersOf(chosen, prepared);
  return (
    other.proofs.every(({ sentence }) => at.has(sentence)) &&
    lettersOf(other, prepared).length <= words.length
  );
}

/**
 * `without Owner's consent, except to a broadcaster that …`: an exception in the sentence that the words of the choice do
 * not reach, where the lexicon knows a more exact choice.
 */
function leavesException({ choices }: CompiledEntry, prepared: PreparedClause, choice: ChoiceSaid): boolean {
  const [exact] = choices;
  const sentence = prepared.sentences[choice.sentence];
  if (exact === undefined || exact.id === choice.id || !sentence) return false;
  const end = Math.max(
    ...choice.proofs.filter((proof) => proof.sentence === choice.proofs[0]?.sentence).map(({ to }) => to),
  );
  const rest = prepared.clause.text.slice(Math.min(end, sentence.to), sentence.to);
  return EXCEPTION.test(rest);
}

/** `Producer need not make up the difference`: the words stand there, and nobody has to do it. */
function isReleased({ isDenied, from }: Proof, { clause, sentences }: PreparedClause): boolean {
  const begins = sentences.findLast((sentence) => sentence.from <= from)?.from ?? from;
  return isDenied === true && NO_DUTY.test(clause.text.slice(begins, from));
}

/** `Mutual indemnities, no cap`: the word that decided stands behind one that says there is none. */
function isNone({ isDenied, from, to }: Proof, { clause: { text } }: PreparedClause): boolean {
  return (
    isDenied === true &&
    (NONE_BEFORE.test(text.slice(Math.max(0, from - 12), from)) || NONE_BEHIND.test(text.slice(to, to + 10)))
  );
}

const NONE_BEFORE = /\b(?:no|not|never|without|nor|neither)(?: an?| any| the)? $/i;
const NONE_BEHIND = /^(?:은|는|이|가|을|를|도)? ?(?:없|불가|안 |아니|제외|미적용|하지 ?않)/;

const NO_DUTY =
  /\b(?:need not|needn't|no (?:duty|obligation|need)|not (?:have to|be (?:obliged|obligated|required|bound)|(?:obliged|obligated|required|bound))|(?:do|does|shall|will) not (?:have|need) to)\b/i;

/** `… by notice. A notice without the money is no exercise.`: the sentence behind it takes back part of what it says. */
function isLimitedNext({ choices }: CompiledEntry, prepared: PreparedClause, choice: ChoiceSaid): boolean {
  const end = Math.max(...choice.proofs.map(({ to }) => to));
  const next = prepared.sentences.find(({ from }) => from >= end);
  if (choices[0]?.id === choice.id || !next) return false;
  const said = prepared.clause.text.slice(next.from, next.to);
  return LIMITS_NEXT.test(said) || PROVISO_KO.test(said);
}

const LIMITS_NEXT =
  /\bin no (?:case|event|circumstances?)\b|\bis (?:not|no) (?:an? )?(?:valid |proper )?(?:exercise|extension|notice|consent|approval|payment)\b|\b(?:has|have|of|be of|without) no (?:force|effect)\b|\bcounts? for nothing\b|\bneed not\b|\bonly (?:if|when|where|to the extent)\b|만으로는|효력이 없|한하여|한도로 한/i;

/** 다만 행사일부터 3년 이내에 공개하지 못하면 …: the proviso may make a more exact choice of it. */
const PROVISO_KO = /^\s*(?:다만|단)[,\s]/;

const EXCEPTION =
  /\b(?:except|save (?:that|for|where|as)|unless|other than|provided that|but (?:not|only|if|where|may|shall|owner|licensor))\b|\bbearing the\b|\bto the extent\b|\bup to\b|\bfailing (?:which|that|this|agreement)\b|\bif (?:they|we|the parties|both|no|not|neither|it) [a-z' ]{0,24}(?:can(?:not|'t)|do(?:es)? not|don't|fails?|agree(?:d|ment)?|refuse[sd]?|decline[sd]?)\b|\b(?:plus|together with|along with|accompanied by)\b|다만|단,|예외|제외하고|외에는|(?:합의|협의|동의)(?:가|이|에|를)? ?(?:안|되지|이르지|이루어지지|없|못)|불발|결렬|(?:아니한|아니하는|않는|않은|않을|못하는|못한) ?(?:때|경우)|안 되면|와 함께|과 함께/i;

/** Decided by more than a word that may belong to anything: `credited`, 한도, `receipts`. */
function tellsPlainly(choice: ChoiceSaid, prepared: PreparedClause): boolean {
  const bare = lettersOf(choice, prepared);
  const [first, ...rest] = choice.proofs;
  // Words gathered from all over a clause, or from cells of a table side by side, may be each about something else.
  if (first === undefined || rest.some(({ sentence }) => sentence !== first.sentence)) return false;
  const { text } = prepared.clause;
  if (choice.proofs.some(({ from, to }) => text.slice(from, to).includes('|'))) return false;
  return bare.length >= (/[가-힣]/.test(bare) ? 8 : 12);
}

/** The words that decided, without spaces and signs. */
function lettersOf({ proofs }: ChoiceSaid, { clause: { text } }: PreparedClause): string {
  const said = [...new Set(proofs.map(({ from, to }) => text.slice(from, to)))].join('');
  return said.replaceAll(/[\s\p{P}]/gu, '');
}

/** `after cash breakeven only if the star has it, TBD at set-up`: said, and not yet given. */
function isHedged(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && (leavesMatterOpen(sentence) || ONLY_IF.test(sentence.text.plain));
}

const ONLY_IF = /\bonly if\b|\bif,? and only if\b/;
const HEDGE = 0.2;

/** Where the clause does not say half of a more exact choice, it says this one whole; that there is none, a word alone does not tell. */
function saysWhole(
  entry: CompiledEntry,
  prepared: PreparedClause,
  { id }: ChoiceSaid,
  isPlain: boolean,
): boolean {
  return (isPlain || id !== 'none') && shareOfMoreExact(entry, prepared, id) < HALF;
}

const HALF = 0.5;
const WHOLE = 0.04;

/** Half of a more exact choice is said too, in words that may be all of it. */
const UNDECIDED = 0.7;

/** What such words are worth. */
const PLAIN = 0.1;

/**
 * Words that speak for a choice seldom decide it alone: one condition is likely, several with a heading that names the
 * term are sure. Measured on whole drafts.
 */
function sureOf({ count }: ChoiceSaid, others: number, heading: number): number {
  const held = Math.min(3, count) - 1;
  return 0.62 + held * 0.07 + (heading === 1 ? 0.06 : 0) + (others === 0 ? 0.02 : -0.1);
}
