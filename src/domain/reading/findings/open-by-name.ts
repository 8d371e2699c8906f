import { LIKELY } from './certainty.ts';
import type { ClauseFinding } from './clause-finding.ts';
import type { Collected } from './collect-findings.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import { heardAlone, SAYS_NOTHING } from './evidence.ts';
import { isOfSentenceBefore, leavesOpen } from './open-words.ts';
import type { NamesOfTerms } from './pick-figure.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { saidTogether } from './said-together.ts';
import type { SentenceModel } from './sentence-model.ts';
import type { Sentence } from './sentences.ts';

/**
 * Matters that a paper leaves open and only names: `Money for a pilot we parked`, 파일럿 대금은 추후 협의. Where something is left
 * open nothing of it is said but its name, so that the name by which a heading would call the term is enough; of a term of
 * which the paper says something it is none.
 */
export function openByName({
  entries,
  prepared,
  read,
  namesOf,
  learnt,
}: {
  readonly entries: readonly CompiledEntry[];
  readonly prepared: readonly PreparedClause[];
  /** What is read of the paper besides. */
  readonly read: Pick<Collected, 'values' | 'open' | 'settled'>;
  readonly namesOf: NamesOfTerms;
  readonly learnt: SentenceModel | undefined;
}): ClauseFinding[] {
  const known = new Set([...read.settled, ...read.values.map(({ term }) => term)]);
  const wanted = new Map(
    entries.flatMap((entry) => (known.has(entry.term.id) ? [] : [[entry.term.id, entry] as const])),
  );
  const found = new Map<string, ClauseFinding>();
  for (const each of prepared) {
    if (SAYS_NOTHING.has(each.clause.kind)) continue;
    for (const [at, sentence] of each.sentences.entries()) {
      if (!saysItIsOpen(sentence, each)) continue;
      for (const term of mattersOf(at, each, { read, namesOf, learnt, wanted })) {
        const entry = wanted.get(term);
        if (entry && !found.has(term)) found.set(term, findingOf(entry, each, at, sentence));
      }
    }
  }
  return [...found.values()];
}

/** In words: a form has blanks in many a sentence that leaves nothing else open. */
function saysItIsOpen(sentence: Sentence, { clause, open }: PreparedClause): boolean {
  if (!leavesOpen(sentence, { open: [] })) return false;
  const isBlank = BLANK.test(clause.text.slice(sentence.from, sentence.to));
  return (
    !isBlank &&
    open.every(({ from, to }) => from < sentence.from || to > sentence.to || isWords(clause.text, from, to))
  );
}

function isWords(text: string, from: number, to: number): boolean {
  return /[A-Za-z가-힣]/.test(text.slice(from, to));
}

const BLANK = /_{3,}|\*{2,}|\[[\s●•*]*\]|[○〇□]{2,}|\(\s*\)|\.{5,}|…{2,}/;

type Reading = {
  readonly read: Pick<Collected, 'values' | 'open'>;
  readonly namesOf: NamesOfTerms;
  readonly learnt: SentenceModel | undefined;
  readonly wanted: ReadonlyMap<string, CompiledEntry>;
};

/** The terms that the subject of an open sentence names and that nothing is known of. */
function mattersOf(
  at: number,
  prepared: PreparedClause,
  { read, namesOf, learnt, wanted }: Reading,
): string[] {
  const { clause, sentences } = prepared;
  const sentence = sentences[at];
  if (!sentence) return [];
  const text = clause.text.slice(sentence.from, sentence.to);
  const told = new Set(
    [
      ...read.values.filter((value) => value.clause === clause.ordinal && meet(value, sentence)),
      ...read.open.filter((open) => open.clause === clause.ordinal && meetsWords(open.quote, text)),
    ].map(({ term }) => term),
  );
  if (told.size === 0) {
    const before = isOfSentenceBefore(text)
      ? inSameLine(sentences[at - 1], sentence, clause.text)
      : undefined;
    const subject = before ? clause.text.slice(before.from, before.to) : subjectOf(text);
    const named = [...namesOf(subject)].filter((term) => wanted.has(term));
    return likeliest(named, before ? at - 1 : at, prepared, learnt);
  }
  // What is said there of another term, or left open of one, is what the sentence is about; its other half may name its own.
  return (
    partsOf(text)
      .filter((part) => OPEN_PART.test(part))
      .map((part) => [...namesOf(part)])
      .filter((names) => !names.some((term) => told.has(term)))
      .map((names) => names.filter((term) => wanted.has(term)))
      // A word that may mean several (보증사 미정) names none of them.
      .flatMap((names) => (names.length === 1 ? names : []))
  );
}

/** Another line, or another cell of a row, has a matter of its own. */
function inSameLine(before: Sentence | undefined, { from }: Sentence, text: string): Sentence | undefined {
  return before && !/[\n|]/.test(text.slice(before.to, from)) ? before : undefined;
}

function meet(one: { readonly from: number; readonly to: number }, { from, to }: Sentence): boolean {
  return one.from < to && from < one.to;
}

function meetsWords(quote: string, text: string): boolean {
  return text.includes(quote) || quote.includes(text);
}

/** `시험 제작물의 대가는 편성이 논의되는 때에 …`: what is left open stands before the particle of the topic. */
function subjectOf(text: string): string {
  const topic = TOPIC.exec(text);
  return topic ? text.slice(0, topic.index + 1) : text;
}

const TOPIC = /[^\s되하있없받르않](?:은|는)\s/;

/** `P&A 규모 미정, 배급수수료 미정`: each half leaves its own matter open. */
function partsOf(text: string): string[] {
  return text.split(/[,;|]\s/);
}

const OPEN_PART = /미정|추후 ?(?:협의|합의)|\b(?:tbd|tba|tbc|open|to be (?:agreed|discussed|determined))\b/i;

/** Of the terms that a name may mean those that sentences like this were learnt to be of, if ever so seldom. */
function likeliest(
  terms: readonly string[],
  at: number,
  prepared: PreparedClause,
  learnt: SentenceModel | undefined,
): string[] {
  const alone = learnt
    ? saidTogether(prepared)(learnt).find(({ first, last }) => first === at && last === at)
    : undefined;
  if (!alone) return [...terms];
  const [nearest] = alone.likenesses;
  // What is like nothing that was learnt may be what its one name says.
  if (terms.length === 1 && (nearest?.score ?? 0) < PLAINLY) return [...terms];
  const scoreOf = (term: string): number => alone.likenesses.find((each) => each.term === term)?.score ?? 0;
  const most = Math.max(...terms.map(scoreOf));
  return terms.filter((term) => scoreOf(term) > 0 && scoreOf(term) >= most * AS_LIKELY).slice(0, MOST);
}

const PLAINLY = 0.1;
const AS_LIKELY = 0.5;
const MOST = 2;

function findingOf(
  entry: CompiledEntry,
  prepared: PreparedClause,
  at: number,
  open: Sentence,
): ClauseFinding {
  return { entry, prepared, evidence: heardAlone(entry, at), confidence: LIKELY, values: [], open };
}
