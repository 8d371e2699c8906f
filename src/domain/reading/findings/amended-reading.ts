import { sameContent } from '#domain/base/same-content.ts';
import type { ReadingFlag } from '#domain/deal/paper.ts';
import type { Clause, ClauseSplit } from '#domain/reading/clauses/clause.ts';
import { restatedIn } from './amended.ts';
import { LIKELY } from './certainty.ts';
import type { Conflict, FoundValue, PaperFindings } from './paper-reading.ts';
import { replacementsIn, withNewWords, withoutQuotations } from './replaced-words.ts';
import type { Cut, NewText, Replacement } from './replaced-words.ts';
import type { Span } from './search-text.ts';
import { strikesIn } from './struck-words.ts';

/**
 * A paper of which a rider, an amendment or a side letter replaces words, strikes them or adds to them: read as it stands, and
 * once more with the new words in their places. What the new words settle is the value; what stood there is its alternative,
 * and the two are a conflict that a person sees. What was struck is no value any more.
 */
export function readAmended(split: ClauseSplit, read: (split: ClauseSplit) => PaperFindings): PaperFindings {
  const exchanged = replacementsIn(split.clauses);
  const replacements = [...exchanged, ...strikesBesides(split, exchanged)];
  const restated = restatedIn(split.clauses, replacements);
  if (replacements.length === 0 && restated.length === 0) return read(split);
  const bare = withoutQuotations(split, replacements);
  const before = asWritten(read(bare), split);
  const again = (those: readonly Replacement[], as: Partial<Clause>): [PaperFindings, Rewritten] => {
    const texts = newTexts(split, those);
    return [read(withTexts(bare, texts, as)), { split, texts }];
  };
  const exact = replacements.length === 0 ? before : merged(before, ...again(replacements, {}));
  return restated.length === 0 ? exact : withRestated(exact, ...again(restated, { kind: 'row' }));
}

function withTexts(
  split: ClauseSplit,
  texts: ReadonlyMap<number, NewText>,
  as: Partial<Clause>,
): ClauseSplit {
  const clauses = split.clauses.map((clause) => {
    const text = texts.get(clause.ordinal)?.text;
    return text === undefined ? clause : { ...clause, ...as, text };
  });
  return { ...split, clauses };
}

/** What the rider says in its own words of a term that the clause settles which it names: a figure for a figure. */
function withRestated(before: PaperFindings, after: PaperFindings, rewritten: Rewritten): PaperFindings {
  const changed = after.values.flatMap((value) => {
    const former = before.values.find(({ term }) => term === value.term);
    const isOfTarget = former?.clause === value.clause && rewritten.texts.has(value.clause);
    const isFigure = value.value.kind !== 'choice' && value.value.kind === former?.value.kind;
    return isOfTarget && isFigure ? changedValue(value, before, rewritten) : [];
  });
  return withChanged(before, changed, new Set(), after);
}

/** What two quotations exchange is no stroke besides. */
function strikesBesides({ clauses }: ClauseSplit, exchanged: readonly Replacement[]): Replacement[] {
  return strikesIn(clauses).filter(({ by, sentence }) =>
    exchanged.every(
      ({ by: other, pair }) => other !== by || !pair || pair.to <= sentence.from || pair.from >= sentence.to,
    ),
  );
}

type Rewritten = { readonly split: ClauseSplit; readonly texts: ReadonlyMap<number, NewText> };

/** Only what the new words touch is taken from the second reading. */
function merged(before: PaperFindings, after: PaperFindings, rewritten: Rewritten): PaperFindings {
  const changed = after.values.flatMap((value) => changedValue(value, before, rewritten));
  const gone = new Set(
    before.values
      .filter(
        (value) =>
          strokeOver(value, rewritten) !== undefined && after.values.every(({ term }) => term !== value.term),
      )
      .map(({ term }) => term),
  );
  return withChanged(before, changed, gone, after);
}

/** The findings with these values changed, and those of these terms gone. */
function withChanged(
  before: PaperFindings,
  changed: readonly Changed[],
  gone: ReadonlySet<string>,
  after: PaperFindings,
): PaperFindings {
  if (changed.length === 0 && gone.size === 0) return before;
  const terms = new Map(changed.map((each) => [each.value.term, each] as const));
  const isTouched = (term: string): boolean => terms.has(term) || gone.has(term);
  const values = before.values
    .filter(({ term }) => !gone.has(term))
    .map((value) => terms.get(value.term)?.value ?? value);
  const fresh = changed.filter(({ value }) => before.values.every(({ term }) => term !== value.term));
  return {
    ...before,
    values: [...values, ...fresh.map(({ value }) => value)],
    open: [
      ...before.open.filter(({ term }) => !isTouched(term)),
      ...after.open.filter(({ term }) => gone.has(term)),
    ],
    absent: [
      ...before.absent.filter(({ term }) => !isTouched(term)),
      ...after.absent.filter(({ term }) => gone.has(term)),
    ],
    conflicts: [
      ...before.conflicts.filter(({ term }) => !isTouched(term)),
      ...changed.flatMap(({ conflict }) => conflict ?? []),
    ],
  };
}

/** The stroke that the words of a value stood under. */
function strokeOver({ clause, from, to }: FoundValue, { texts }: Rewritten): Replacement | undefined {
  return texts.get(clause)?.cuts.find((cut) => cut.from < to && from < cut.to)?.by;
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
      quote: wordsOf(value, byOrdinal.get(value.clause)) ?? value.quote,
    })),
  };
}

function wordsOf({ from, to }: FoundValue, clause: Clause | undefined): string | undefined {
  return clause?.text.slice(from, to);
}

type Changed = { readonly value: FoundValue; readonly conflict?: Conflict };

/** A value that the new words settle otherwise than the former ones. */
function changedValue(value: FoundValue, before: PaperFindings, rewritten: Rewritten): Changed[] {
  const former = before.values.find(({ term }) => term === value.term);
  if (former && sameContent(former.value, value.value)) return [];
  const at = placeNow(value, rewritten);
  const by = at?.by ?? (former && strokeOver(former, rewritten));
  if (!at || !by) return [];
  const instruction = by.by.text.slice(by.sentence.from, by.sentence.to);
  const { quote, clause, from, to } = at;
  const changed = {
    ...value,
    quote,
    clause,
    from,
    to,
    confidence: Math.min(value.confidence, REPLACED),
    alternatives: former ? [{ value: former.value, quote: former.quote, clause: former.clause }] : [],
    reason: instruction,
  };
  // What is only struck, or only added, leaves one statement; new words beside the former ones are two, which a person sees.
  if (!former || by.words === '') return [{ value: changed }];
  // A rider and a side letter stand beside the body, whatever part of the file they are in.
  const kind: ReadingFlag = 'schedule-against-body';
  return [
    {
      value: { ...changed, flags: [...new Set([...value.flags, kind])] },
      conflict: { term: value.term, kind, quotes: [former.quote, instruction] },
    },
  ];
}

type PlaceNow = Pick<FoundValue, 'quote' | 'clause' | 'from' | 'to'> & { readonly by?: Replacement };

/** Where the words of a value of the second reading stand in the paper: in the clause, or with the rider that put them there. */
function placeNow(value: FoundValue, { split, texts }: Rewritten): PlaceNow | undefined {
  const text = texts.get(value.clause);
  const clause = split.clauses.find(({ ordinal }) => ordinal === value.clause);
  if (!clause) return undefined;
  if (!text) return placeIn(clause, value);
  const isOver = ({ begins, by }: Cut): boolean => begins < value.to && value.from < begins + by.words.length;
  const cut =
    text.cuts.find(isOver) ??
    text.cuts.find(({ begins, by }) => by.words === '' && begins >= value.from && begins <= value.to);
  const wordsAt = cut?.by.wordsAt;
  // The number of the clause is no word of it.
  const isOfRider =
    cut !== undefined && NUMBER.test(text.text.slice(Math.min(value.from, cut.begins), cut.begins));
  if (cut && wordsAt !== undefined && isOfRider) {
    const end = Math.min(value.to, cut.begins + cut.by.words.length);
    const span = { from: wordsAt + Math.max(0, value.from - cut.begins), to: wordsAt + end - cut.begins };
    return { ...placeIn(cut.by.by, span), by: cut.by };
  }
  const span = { from: text.before(value.from), to: text.before(value.to) };
  return { ...placeIn(clause, span), ...(cut ? { by: cut.by } : {}) };
}

const NUMBER = /^[\d.()제조\s①-⑳]{0,16}$/;

function placeIn({ ordinal, text }: Clause, { from, to }: Span): PlaceNow {
  return { clause: ordinal, from, to, quote: text.slice(from, to) };
}

/** Two places say it together: more than likely, and never sure. */
const REPLACED = LIKELY + 0.2;
