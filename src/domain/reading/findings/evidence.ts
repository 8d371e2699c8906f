import type { CompiledEntry } from './compiled-lexicon.ts';
import { proofOf } from './condition.ts';
import type { Condition, Proof } from './condition.ts';
import type { PossibleIn, PossibleWords } from './entry-index.ts';
import { matchesOf, standsIn } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { PreparedClause } from './prepared-clause.ts';
import type { SearchText, Span } from './search-text.ts';
import { withoutSetApart } from './set-apart.ts';

/** What speaks for a term in one sentence of a clause. */
export type SentenceEvidence = {
  readonly sentence: number;
  /** Words that say it, as places in the clause. */
  readonly says: readonly Span[];
  /** How many different sayings hold. */
  readonly count: number;
  readonly hints: number;
  /** The sentence that opens its list says it. */
  readonly isLed: boolean;
  /** The figure that a shorthand of the trade names. */
  readonly own?: Span;
  readonly isAgainst: boolean;
  /** Words that say it although others speak of something else: a figure next to them may still be the term's. */
  readonly contested?: { readonly says: readonly Span[]; readonly against: readonly Span[] };
};

/** What speaks for a term in a clause: its headings and its sentences. */
export type Evidence = {
  readonly entry: CompiledEntry;
  /** 1: the clause's own heading; 0.5: one above it. */
  readonly heading: number;
  /** The clause's own heading names something that the term is not: `In-Kind Contributions` over a cost plus 10%. */
  readonly isHeadedAside: boolean;
  readonly sentences: readonly SentenceEvidence[];
};

/** What was found to speak of the term in one sentence by other means than its words. */
export function heardAlone(entry: CompiledEntry, sentence: number): Evidence {
  const heard = { sentence, says: [], count: 1, hints: 0, isLed: false, isAgainst: false };
  return { entry, heading: 0, isHeadedAside: false, sentences: [heard] };
}

/** Clauses that settle nothing. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(['title', 'signature', 'preamble', 'recitals']);

/** Undefined where nothing speaks for the term. */
export function evidenceIn(
  entry: CompiledEntry,
  prepared: PreparedClause,
  possible: PossibleIn,
): Evidence | undefined {
  const heading = headingOf(entry, prepared, possible);
  const aside = entry.aside.filter(prepared.canHold);
  const sentences: SentenceEvidence[] = [];
  for (const [at, those] of possible.sentences.entries()) {
    const words = those.get(entry);
    const lead = prepared.sentences[at]?.lead;
    const isLed = lead !== undefined && (sentences[lead]?.count ?? 0) > 0;
    sentences.push({
      sentence: at,
      isLed,
      ...(words ? saidThere(entry, words, prepared, at, aside) : NOTHING_SAID),
    });
  }
  const isHeard = sentences.some(({ count, hints, isLed }) => count + hints > 0 || isLed);
  const isHeadedAside = heading < 1 && isNamedAgainst(entry, prepared);
  return heading > 0 || isHeard ? { entry, heading, isHeadedAside, sentences } : undefined;
}

type SaidThere = Omit<SentenceEvidence, 'sentence' | 'isLed'>;

const NOTHING_SAID: SaidThere = { says: [], count: 0, hints: 0, isAgainst: false };

/** What of the words that can hold in a sentence does hold there. */
function saidThere(
  entry: CompiledEntry,
  words: PossibleWords,
  prepared: PreparedClause,
  at: number,
  aside: readonly Phrase[],
): SaidThere {
  const sentence = prepared.sentences[at];
  if (!sentence) return NOTHING_SAID;
  const clear = without(aside, sentence.text);
  const heard = [{ text: isCounted(entry) ? withoutSetApart(clear) : clear }];
  const before = prepared.sentences[at - 1];
  const passage = {
    heard,
    around: heard,
    headings: prepared.headings,
    whole: prepared.sentences,
    ...(before ? { before } : {}),
  };
  const prove = (condition: Condition): readonly Proof[] | undefined =>
    proofOf(condition, passage, prepared.canHold);
  const proved = (conditions: readonly Condition[]): (readonly Proof[])[] =>
    conditions.flatMap((condition) => {
      const proofs = prove(condition);
      return proofs ? [proofs] : [];
    });
  const bars = proved(words.against);
  // What the heading bars is barred everywhere below it.
  const isHeadedOtherwise = bars.some((proofs) => proofs.length === 0) && !prepared.named.has(entry.term.id);
  const barring = bars.flat();
  const said = proved(words.says);
  const isSpokenOtherwise = words.spokenAgainst.some((condition) => prove(condition) !== undefined);
  const everyday = isSpokenOtherwise ? [] : proved(words.spoken);
  const found = [
    ...(isHeadedOtherwise ? [] : said.filter((proofs) => !isBarred(proofs, barring, sentence))),
    ...everyday.filter((proofs) => proofs.length > 0),
  ];
  const short = words.shorthand.map(prove).find((proofs) => proofs !== undefined);
  const own = short?.find((proof) => proof.own)?.own;
  const isAgainst =
    (isHeadedOtherwise && found.length === 0) ||
    (barring.length > 0 && (found.length === 0 || found.length < said.length / 2) && own === undefined);
  const isContested = isAgainst && !isHeadedOtherwise && said.length > 0;
  return {
    says: [...found, ...(short ? [short] : [])].flat().map(({ from, to }) => ({ from, to })),
    count: found.length + (short ? 1 : 0),
    hints: words.hints.filter((condition) => prove(condition) !== undefined).length,
    ...(own ? { own } : {}),
    isAgainst,
    ...(isContested ? { contested: { says: said.flat(), against: barring } } : {}),
  };
}

function isNamedAgainst({ against }: CompiledEntry, { clause, headings, canHead }: PreparedClause): boolean {
  const [own] = headings;
  if (!own || clause.heading.trim() === '') return false;
  const passage = { heard: [{ text: own }], around: [{ text: own }], headings: [own] };
  return against.some((condition) => proofOf(condition, passage, canHead) !== undefined);
}

/** Whether the term takes a figure. */
export function isCounted({ term }: CompiledEntry): boolean {
  return term.form.kind !== 'choice' && term.form.kind !== 'yes-no' && term.form.kind !== 'text';
}

/** In a long sentence words bar only what stands near them: the next half of it may be about something else. */
function isBarred(proofs: readonly Proof[], barring: readonly Span[], { from, to }: Span): boolean {
  if (barring.length === 0) return false;
  if (to - from < SHORT) return true;
  return barring.some((bar) =>
    proofs.some((proof) => bar.from < proof.to + NEAR_ENOUGH && proof.from < bar.to + NEAR_ENOUGH),
  );
}

/** Letters between what is said and what bars it. */
const NEAR_ENOUGH = 60;
/** A sentence that is about one thing. */
const SHORT = 150;

function headingOf(
  entry: CompiledEntry,
  { headings, canHead, named }: PreparedClause,
  possible: PossibleIn,
): number {
  if (named.has(entry.term.id)) return 1;
  const phrases = possible.headings.get(entry)?.filter(canHead) ?? [];
  if (phrases.length === 0) return 0;
  const at = headings.findIndex((heading) => {
    const clear = without(entry.aside.filter(canHead), heading);
    return phrases.some((phrase) => standsIn(phrase, clear));
  });
  return at < 0 ? 0 : at === 0 ? 1 : 0.5;
}

/** The text in which certain words are blank, place for place. */
function without(phrases: readonly Phrase[], text: SearchText): SearchText {
  let { plain, compact } = text;
  for (const phrase of phrases) {
    for (const { from, to } of matchesOf(phrase, text)) {
      if (phrase.by === 'plain') plain = blanked(plain, from, to);
      else compact = blanked(compact, from, to);
    }
  }
  const { otherwise } = text;
  const other = otherwise && without(phrases, otherwise);
  if (plain === text.plain && compact === text.compact && other === otherwise) return text;
  return { ...text, plain, compact, ...(other ? { otherwise: other } : {}) };
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + '~'.repeat(to - from) + text.slice(to);
}
