import { byId } from '#domain/base/by-id.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Library } from '#domain/library/library.ts';
import type { DealKind, Term } from '#domain/library/term.ts';
import type { Clause, ClauseSplit } from '#domain/reading/clauses/clause.ts';
import { isContentsHeading } from '#domain/reading/clauses/zone-words.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { TopicClaim } from '#domain/reading/topics/topic.ts';
import { absentTerms, whyNoneAbsent } from './absent-terms.ts';
import { LIKELY, MENTIONED } from './certainty.ts';
import { catalogueNames } from './catalogue-names.ts';
import { collectFindings } from './collect-findings.ts';
import { definedRoles } from './defined-roles.ts';
import { entriesFor } from './compiled-lexicon.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import { entryIndex } from './entry-index.ts';
import type { Asked } from './entry-index.ts';
import { choiceByLikeness } from './choice-by-likeness.ts';
import { likenedFindings } from './likened.ts';
import { guessKinds } from './guess-kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { KeptClauses } from './kept-clauses.ts';
import { labelledParts } from './labelled-parts.ts';
import type { LabelledPart } from './labelled-parts.ts';
import { heldElsewhere } from './held-elsewhere.ts';
import { lacksOwnNoun } from './families.ts';
import { isOfOurMatter } from './our-matter.ts';
import { amendedIn } from './amended.ts';
import { readAmended } from './amended-reading.ts';
import { openByName } from './open-by-name.ts';
import { otherSideOf } from './other-side.ts';
import { askedAndRefused } from './remarks.ts';
import type { Span } from './search-text.ts';
import { namedRows } from './named-rows.ts';
import type { FoundValue, PaperFindings, ReadClause } from './paper-reading.ts';
import { partyNames } from './party-names.ts';
import { standsIn } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { NamesOfTerms } from './pick-figure.ts';
import { holderOf, prepareClause } from './prepared-clause.ts';
import type { PreparedClause } from './prepared-clause.ts';
import { readClause } from './read-clause.ts';
import type { SentenceModel } from './sentence-model.ts';
import type { ClauseFinding } from './clause-finding.ts';
import { inPapersWords, spokenReading, touchedIn } from './spoken-reading.ts';
import { registerOf } from './register.ts';
import { searchText } from './search-text.ts';
import { termsOfKinds } from './terms-of-kinds.ts';
import { tracesOf } from './traces.ts';
import { mostLikely, withoutAnothers } from './said-of-another.ts';
import { doubtedByLikeness } from './unlike.ts';
import { reworded, wordingsFor } from './wordings.ts';
import type { CompiledWording } from './wordings.ts';

/** What a paper is read with. */
export type ReadingWith = {
  readonly library: Library;
  readonly lexicon: Lexicon;
  /** Of the deal; guessed from the paper where it is not known. */
  readonly kinds?: readonly DealKind[];
  readonly currency: CurrencyCode;
  readonly rates: readonly ExchangeRate[];
  /** What was learnt of sentences; without it the words of the lexicon are the only witness. */
  readonly learnt?: SentenceModel;
  /** The topics of the clauses, in their order, where they are known. */
  readonly topics?: readonly (readonly TopicClaim[])[];
};

/** Least confidence at which a clause is said to speak of a term; below, nothing is shown. */
const SHOWN = 0.2;

/** What a paper settles, term by term, with quotations and places; what it leaves open, and what it does not say. */
export function readFindings(document: PaperDocument, split: ClauseSplit, using: ReadingWith): PaperFindings {
  const kept = new KeptClauses<ClauseRead>();
  return readAmended(split, (each) => readAsItStands(document, each, using, kept));
}

/** What a clause says by itself, before anything is weighed against the rest of the paper. */
type ClauseRead = {
  readonly prepared: PreparedClause;
  readonly own: readonly ClauseFinding[];
  /** Of a letter: what the words of papers alone say. */
  readonly inPapersWords: readonly ClauseFinding[];
  readonly aside: readonly ClauseFinding[];
};

function readAsItStands(
  document: PaperDocument,
  split: ClauseSplit,
  using: ReadingWith,
  kept: KeptClauses<ClauseRead>,
): PaperFindings {
  const register = registerOf(split.clauses);
  const context = {
    words: using.library,
    currency: using.currency,
    definitions: split.definitions,
    isSpoken: register === 'everyday',
  };
  const { learnt } = using;
  const kinds = using.kinds ?? guessKinds(split.clauses, learnt, using.library.terms);
  const terms = termsOfKinds(using.library.terms, kinds);
  const entries = entriesFor(using.lexicon, terms, register);
  const index = entryIndex(entriesFor(using.lexicon, using.library.terms, register));
  // A kind that the paper was only nearly taken for never bars what the first one reads, and is never sure.
  const [first = 'remake'] = kinds;
  const isAside = ({ term }: CompiledEntry) =>
    using.kinds === undefined && kinds.length < ALL && !term.kinds.includes(first);
  const own = entries.filter((entry) => !isAside(entry));
  const aside = entries.filter(isAside);
  const roles = definedRoles(split.definitions, kinds);
  const common = wordingsFor(using.lexicon.wordings, kinds);
  // Of one list the index is made once; most papers define no role.
  const wordings = roles.length === 0 ? common : [...common, ...roles];
  const namesOf = namesOfTerms({ entries, index }, wordings);
  const parties = partyNames(split, kinds);
  const rows = namedRows(split.clauses, context);
  const names = catalogueNames(terms);
  const otherSide = otherSideOf(split.clauses, parties);
  const refused = askedAndRefused(split.clauses);
  const unread = (ordinal: number): Span | undefined => otherSide.told.get(ordinal) ?? refused.get(ordinal);
  const amended = amendedIn(split.clauses);
  const inPapersOnly: Asked = {
    entries: inPapersWords(own, entriesFor(using.lexicon, terms, 'formal')),
    index: entryIndex(entriesFor(using.lexicon, using.library.terms, 'formal')),
  };
  const readOne = (clause: Clause): ClauseRead => {
    const each = prepareClause(clause, context, parties, wordings, rows, names, unread(clause.ordinal));
    const parts = labelledParts(each, namesOf, names);
    return {
      prepared: each,
      own: readWithLabels(each, parts, { entries: own, index }, namesOf),
      inPapersWords: register === 'formal' ? [] : readWithLabels(each, parts, inPapersOnly, namesOf),
      aside: readAside(each, parts, { entries: aside, index }, namesOf),
    };
  };
  const surroundings = JSON.stringify([register, kinds, parties, rows, split.definitions]);
  const read = split.clauses.map((clause) =>
    kept.read(clause, `${surroundings} ${JSON.stringify(unread(clause.ordinal))}`, () => readOne(clause)),
  );
  const prepared = read.map((each) => each.prepared);
  const spoken = register === 'formal' ? undefined : spokenReading(read);
  // A paper of one or two lines in a deal that is known need not say what the deal is about.
  const most: ReadonlyMap<string, number> = learnt ? mostLikely(prepared, learnt) : new Map();
  const isOurs =
    isOfOurMatter(split.clauses) ||
    (using.kinds !== undefined && (split.clauses.length < FEW || speaksOfOurs(most, terms)));
  const found = read.map(({ prepared: each, own: said, aside: saidAside }) =>
    isContents(each.clause)
      ? []
      : [...(spoken?.(each) ?? said), ...saidAside]
          .map((finding) =>
            isOurs && learnt ? withoutAnothers(choiceByLikeness(finding, learnt), learnt, most) : finding,
          )
          .map((finding) =>
            !isOurs ||
            otherSide.untold.has(each.clause.ordinal) ||
            amended.clauses.has(each.clause.ordinal) ||
            lacksOwnNoun(finding.entry.term.id, each, split.definitions)
              ? atMostLikely(finding)
              : finding,
          ),
  );
  const collect = (all: readonly (readonly ClauseFinding[])[]) =>
    collectFindings({ split, prepared, found: all, rates: using.rates, entries, amended, learnt });
  const byWords = collect(found);
  const ofTheirs = prepared.filter(
    ({ clause }) => !isContents(clause) && !otherSide.untold.has(clause.ordinal),
  );
  const likened =
    isOurs && learnt
      ? likenedFindings({
          learnt,
          entries: own,
          prepared: ofTheirs,
          read: byWords,
          namesOf,
        })
      : [];
  const withLikened = likened.length === 0 ? byWords : collect([...found, likened]);
  const named = isOurs
    ? openByName({ entries: own, prepared: ofTheirs, read: withLikened, namesOf, learnt })
    : [];
  const collected = named.length === 0 ? withLikened : collect([...found, likened, named]);
  const clauses = split.clauses.map((clause, at): ReadClause => ({
    ...clause,
    topics: using.topics?.[at] ?? [],
    terms: (collected.claims.get(clause.ordinal) ?? [])
      .filter(({ confidence }) => confidence >= SHOWN)
      .toSorted((a, b) => b.confidence - a.confidence),
  }));
  const unjudged = whyNoneAbsent(document, split, isOurs);
  return {
    clauses,
    values: inOrder(
      doubtedByLikeness(heldElsewhere(collected.values, split.clauses, entries), prepared, learnt),
      terms,
    ),
    open: inOrder(collected.open, terms),
    conflicts: inOrder(collected.conflicts, terms),
    ...(unjudged
      ? { absent: [], whyNoneAbsent: unjudged }
      : {
          absent: absentTerms({
            split,
            terms,
            entries,
            found: [...found, likened, named],
            settled: collected.settled,
            touched: touchedIn(entries, prepared),
            topics: using.topics ?? [],
            traces: tracesOf(entries, prepared, settlesAnother(collected.values)),
          }),
        }),
  };
}

/** Whether a value of another term was read from the sentence that begins at that place. */
function settlesAnother(
  values: readonly FoundValue[],
): (clause: number, place: number, term: string) => boolean {
  const byClause = Map.groupBy(values, ({ clause }) => clause);
  return (clause, place, term) =>
    byClause.get(clause)?.some((value) => value.term !== term && value.from <= place && value.to > place) ===
    true;
}

/** A table of contents names what the paper speaks of elsewhere, and says nothing of it. */
function isContents({ kind, heading }: Clause): boolean {
  return kind === 'note' && isContentsHeading(heading);
}

/** A clause read as a whole, but for the terms that a label within it names: those are read below their label. */
function readWithLabels(
  clause: PreparedClause,
  parts: readonly LabelledPart[],
  { entries, index }: Asked,
  namesOf: NamesOfTerms,
): ClauseFinding[] {
  const labelled = parts.flatMap(({ prepared, names, isCell }) =>
    readClause(
      prepared,
      { entries: entries.filter(({ term }) => names.has(term.id)), index },
      namesOf,
    ).filter(
      ({ values, open, confidence }) =>
        values.length > 0 || open !== undefined || (isCell !== true && confidence >= LIKELY),
    ),
  );
  const named = new Set(labelled.map(({ entry }) => entry));
  // Of the points of one row the whole of it says nothing besides.
  const apart = parts.length > 1 && clause.isRow ? parts.map(({ names }) => names) : [];
  const rest = readClause(clause, { entries, index }, namesOf).filter(
    ({ entry }) => !named.has(entry) && !apart.some((names) => names.has(entry.term.id)),
  );
  return [...labelled, ...rest];
}

/** Where no kind is told at all, none of the three comes first. */
const ALL = 3;

/** What a clause says of the terms of a second kind: it must settle them, and is likely at best. */
function readAside(
  clause: PreparedClause,
  parts: readonly LabelledPart[],
  asked: Asked,
  namesOf: NamesOfTerms,
): ClauseFinding[] {
  if (asked.entries.length === 0) return [];
  return readWithLabels(clause, parts, asked, namesOf).map((finding) => {
    const settles = finding.values.length > 0 || finding.open !== undefined;
    return settles
      ? atMostLikely(finding)
      : { ...finding, confidence: Math.min(finding.confidence, MENTIONED) };
  });
}

/** So few clauses are an extract or a letter about a single point. */
const FEW = 8;
/** Never sure, whatever else speaks for it. */
function atMostLikely(finding: ClauseFinding): ClauseFinding {
  return {
    ...finding,
    confidence: Math.min(finding.confidence, LIKELY),
    values: finding.values.map((value) => ({
      ...value,
      confidence: Math.min(value.confidence, LIKELY),
    })),
  };
}

/** In the order of the catalogue. */
function inOrder<T extends { readonly term: string }>(rows: readonly T[], terms: readonly Term[]): T[] {
  const at = new Map([...byId(terms).keys()].map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (at.get(a.term) ?? 0) - (at.get(b.term) ?? 0));
}

/** The terms that a name in a paper can mean: `the "Initial Option Payment"`. */
function namesOfTerms({ entries, index }: Asked, wordings: readonly CompiledWording[]): NamesOfTerms {
  const known = new Map<string, ReadonlySet<string>>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const plain = searchText(name);
    const text = reworded(plain, wordings, holderOf([plain]));
    const canHold = holderOf([text]);
    const stands = (phrase: Phrase): boolean => canHold(phrase) && standsIn(phrase, text);
    const { headings } = index.possibleIn({ sentences: [], headings: [text] });
    const named = new Set(
      entries
        .filter((entry) => headings.get(entry)?.some(stands) === true && !entry.aside.some(stands))
        .map(({ term }) => term.id),
    );
    known.set(name, named);
    return named;
  };
}

/** A letter in a deal that is known may name neither a film nor a deal: what it says is learnt to be of its terms. */
function speaksOfOurs(most: ReadonlyMap<string, number>, terms: readonly Term[]): boolean {
  return (
    terms.filter(({ id }) => !OF_ANY_CONTRACT.has(id) && (most.get(id) ?? 0) >= PLAINLY).length >= SEVERAL
  );
}

/** What every contract has clauses on tells of no matter. */
const OF_ANY_CONTRACT: ReadonlySet<string> = new Set([
  'assignment',
  'confid_lang',
  'cure_period',
  'currency',
  'governing_law',
  'indemnity',
  'injunction_waiver',
  'law_forum',
  'reps_warranties',
  'termination',
  'withholding_tax',
]);

const PLAINLY = 0.3;
const SEVERAL = 3;
