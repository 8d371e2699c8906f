import { sameContent } from '#domain/base/same-content.ts';
import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { Clause, ClauseSplit } from '#domain/reading/clauses/clause.ts';
import { LIKELY } from './certainty.ts';
import type { Conflict, FoundValue, PaperFindings } from './paper-reading.ts';
import { replacementsIn, withNewWords, withoutQuotations } from './replaced-words.ts';
import type { NewText, Replacement } from './replaced-words.ts';

/**
 * A paper of which a rider, an amendment or a side letter replaces words: read as it stands, and once more with the new words
 * in their places. What the new words settle is the value; what stood there is its alternative, and the two are a conflict
 * that a person sees.
 */
export function readAmended(split: ClauseSplit, read: (split: ClauseSplit) => PaperFindings): PaperFindings {
  const replacements = replacementsIn(split.clauses);
  if (replacements.length === 0) return read(split);
  const bare = withoutQuotations(split, replacements);
  const before = asWritten(read(bare), split);
  const texts = newTexts(split, replacements);
  const after = read({
    ...bare,
    clauses: bare.clauses.map((clause) => {
      const text = texts.get(clause.ordinal)?.text;
      return text === undefined ? clause : { ...clause, text };
    }),
  });
  const changed = after.values.flatMap((value) => changedValue(value, before, split, texts, replacements));
  if (changed.length === 0) return before;
  const terms = new Map(changed.map((each) => [each.value.term, each] as const));
  const values = before.values.map((value) => terms.get(value.term)?.value ?? value);
  const fresh = changed.filter(({ value }) => before.values.every(({ term }) => term !== value.term));
  return {
    ...before,
    values: [...values, ...fresh.map(({ value }) => value)],
    open: before.open.filter(({ term }) => !terms.has(term)),
    absent: before.absent.filter(({ term }) => !terms.has(term)),
    conflicts: [
      ...before.conflicts.filter(({ term }) => !terms.has(term)),
      ...changed.map(({ conflict }) => conflict),
    ],
  };
}

function newTexts(split: ClauseSplit, replacements: readonly Replacement[]): ReadonlyMap<number, NewText> {
  return new Map(
    split.clauses.flatMap((clause) => {
      const own = replacements.filter(({ targets }) => targets.includes(clause));
      return own.length === 0 ? [] : [[clause.ordinal, withNewWords(clause, own)] as const];
    }),
  );
}

/** The same findings with the words that the paper has. */
function asWritten(findings: PaperFindings, { clauses }: ClauseSplit): PaperFindings {
  const byOrdinal = new Map(clauses.map((clause) => [clause.ordinal, clause] as const));
  return {
    ...findings,
    clauses: findings.clauses.map((clause) => ({
      ...clause,
      text: byOrdinal.get(clause.ordinal)?.text ?? clause.text,
    })),
    values: findings.values.map((value) => ({
      ...value,
      quote: wordsAt(value, byOrdinal.get(value.clause)) ?? value.quote,
    })),
  };
}

function wordsAt({ from, to }: FoundValue, clause: Clause | undefined): string | undefined {
  return clause?.text.slice(from, to);
}

/** A value that the new words of its clause settle otherwise than the former ones. */
function changedValue(
  value: FoundValue,
  before: PaperFindings,
  split: ClauseSplit,
  texts: ReadonlyMap<number, NewText>,
  replacements: readonly Replacement[],
): { readonly value: FoundValue; readonly conflict: Conflict }[] {
  const text = texts.get(value.clause);
  const clause = split.clauses.find(({ ordinal }) => ordinal === value.clause);
  const former = before.values.find(({ term }) => term === value.term);
  if (!text || !clause || (former && sameContent(former.value, value.value))) return [];
  const [from, to] = [text.before(value.from), text.before(value.to)];
  const quote = clause.text.slice(from, to);
  const by = replacements.find((each) => each.targets.includes(clause) && quote.includes(each.former));
  if (!by) return [];
  const instruction = by.by.text.slice(by.sentence.from, by.sentence.to);
  // A rider and a side letter stand beside the body, whatever part of the file they are in.
  const kind: ReadingFlag = 'schedule-against-body';
  return [
    {
      value: {
        ...value,
        quote,
        from,
        to,
        confidence: Math.min(value.confidence, REPLACED),
        flags: [...new Set([...value.flags, kind])],
        alternatives: former ? [{ value: former.value, quote: former.quote, clause: former.clause }] : [],
        reason: instruction,
      },
      conflict: { term: value.term, kind, quotes: [quote, instruction] },
    },
  ];
}

/** Two places say it together: more than likely, and never sure. */
const REPLACED = LIKELY + 0.2;
