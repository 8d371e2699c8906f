import { RUNG_NAMES } from './term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { currentEdition } from './edition.ts';
import type { Edition, RecordList } from './edition.ts';
import { isOverdue, reviewFigureBy, reviewRuleBy, reviewTermBy } from './review.ts';
import type { CaseFact, Library, LibraryProblem, Source, SourceGrade } from './library.ts';
import { SOURCE_GRADES } from './library.ts';
import type { RuleNature, RuleTopic } from './rule.ts';
import type { Confidence, DealKind, DimensionId, EvidenceKind, Position, Term } from './term.ts';
import { CONFIDENCES, DEAL_KINDS, EVIDENCE_KINDS } from './term.ts';

/** A record by its id and name. */
export type Named = { readonly id: string; readonly name: Bilingual };
export type Counted<Id extends string> = {
  readonly id: Id;
  readonly name: Bilingual;
  readonly count: number;
};

/** What the library holds, how it knows it, how old that is, and everything that it lacks. */
export type LibraryReport = {
  /** The day that ages are counted to. */
  readonly on: string;
  readonly totals: {
    readonly terms: number;
    readonly scoredTerms: number;
    readonly cases: number;
    readonly caseFacts: number;
    readonly rules: number;
    readonly rulesWithCheck: number;
    readonly questions: number;
    readonly factQuestions: number;
    readonly sources: number;
  };
  readonly termsByKind: readonly { readonly kind: DealKind; readonly count: number }[];
  readonly termsByFamily: readonly Counted<string>[];
  readonly termsByDimension: readonly Counted<DimensionId>[];
  /** Every pair of evidence and confidence that occurs. */
  readonly termsByEvidence: readonly {
    readonly evidence: EvidenceKind;
    readonly confidence: Confidence;
    readonly count: number;
  }[];
  readonly casesByKind: readonly { readonly kind: DealKind; readonly count: number }[];
  readonly factsByStatus: readonly { readonly status: CaseFact['status']; readonly count: number }[];
  readonly rulesByTopic: readonly { readonly topic: RuleTopic; readonly count: number }[];
  readonly rulesByNature: readonly { readonly nature: RuleNature; readonly count: number }[];
  /** Oldest first, at most twenty. `citedBy` counts the records that rest on the page. */
  readonly oldestSources: readonly {
    readonly id: string;
    readonly title: string;
    readonly outlet: string;
    readonly year: number;
    readonly citedBy: number;
  }[];
  /** Read for a date and bear none. */
  readonly undatedSources: readonly string[];
  /** Kept up to date; the year in which each was read is known. */
  readonly livingSources: readonly string[];
  /** Nobody has said when the page is from: a gap. */
  readonly sourcesWithoutDate: readonly string[];
  readonly uncitedSources: readonly string[];
  readonly sourcesByGrade: readonly { readonly grade: SourceGrade; readonly count: number }[];
  /** Nobody has said how far the page can be relied on: a gap. */
  readonly ungradedSources: readonly string[];
  /** Figures said to be published that rest on copies and other weak pages alone. */
  readonly restsOnWeak: readonly Named[];
  /** Every rule, the one that was read longest ago first. */
  readonly rulesByAge: readonly (Named & {
    readonly asOf: string;
    readonly ageDays: number;
    readonly confidence: Confidence;
  })[];
  readonly lacks: {
    /** A Korean text without a Korean letter: the record and the field. */
    readonly korean: readonly { readonly record: string; readonly field: string; readonly text: string }[];
    /** The studio's opening is in English only. */
    readonly koreanOpening: readonly Named[];
    /** With the reason where the library states one. */
    readonly clause: readonly (Named & { readonly why?: Bilingual })[];
    readonly case: readonly Named[];
    readonly sources: readonly (Named & { readonly evidence: EvidenceKind })[];
    /** Neither a figure nor a choice says what the market does. */
    readonly market: readonly Named[];
    /** A suggested ladder without one of its three rungs, and without a reason. */
    readonly rungs: readonly (Named & { readonly missing: readonly string[] })[];
    /** Nobody says what the term depends on. */
    readonly dependsOn: readonly Named[];
    /** Wordings of a choice that put none of the choices into words: no term sheet uses them. */
    readonly says: readonly (Named & { readonly wordings: readonly string[] })[];
    readonly related: readonly Named[];
    /** A rule that cannot be checked on a deal. */
    readonly check: readonly Named[];
    readonly ruleSources: readonly Named[];
  };
  /** What the library says on its own authority, and where it declines to say. */
  readonly ownJudgement: {
    readonly dependsOn: readonly Named[];
    /** Rungs left out on purpose. */
    readonly rungs: readonly (Named & { readonly missing: readonly string[]; readonly why: Bilingual })[];
  };
  readonly unverified: {
    readonly terms: readonly Named[];
    readonly facts: readonly { readonly caseId: string; readonly label: Bilingual }[];
    readonly rules: readonly Named[];
  };
  readonly edition?: Pick<Edition, 'id' | 'givenOn'>;
  /** Rules and figures by the day by which they are to be looked at again, the earliest first. */
  readonly due: readonly (Named & {
    readonly list: RecordList;
    readonly reviewBy: string;
    readonly isOverdue: boolean;
  })[];
  readonly problems: readonly LibraryProblem[];
};

/** A figure that is no term: an assumption of the money pages. */
export type ReportedFigure = Named & { readonly evidence: EvidenceKind };

const OLDEST_SHOWN = 20;
const DAY_MS = 86_400_000;

/** Reads the library through and reports on it, with the assumptions of the money pages. Pure; `on` is an ISO date. */
export function reportLibrary(
  library: Library,
  assumptions: readonly ReportedFigure[],
  on: string,
): LibraryReport {
  const edition = currentEdition(library);
  return {
    on,
    totals: totalsOf(library),
    ...countedTerms(library),
    ...countedRecords(library),
    ...reportedSources(library),
    restsOnWeak: library.terms.filter((term) => restsOnWeak(term, library.sources)).map(named),
    rulesByAge: rulesByAge(library, on),
    lacks: lacksOf(library),
    ownJudgement: ownJudgementOf(library),
    unverified: unverifiedIn(library),
    ...(edition ? { edition: { id: edition.id, givenOn: edition.givenOn } } : {}),
    due: dueRecords(library, assumptions, on),
    problems: library.problems,
  };
}

function totalsOf(library: Library): LibraryReport['totals'] {
  const { terms, cases, rules, sources } = library;
  return {
    terms: terms.length,
    scoredTerms: terms.filter(({ scored }) => scored).length,
    cases: cases.length,
    caseFacts: factsIn(library).length,
    rules: rules.length,
    rulesWithCheck: rules.filter(({ check }) => check !== undefined).length,
    questions: library.questions.length,
    factQuestions: library.facts.length,
    sources: sources.length,
  };
}

function factsIn({ cases }: Library) {
  return cases.flatMap((record) => record.facts.map((fact) => ({ record, fact })));
}

function countedTerms({ terms, families, dimensions }: Library) {
  return {
    termsByKind: DEAL_KINDS.map((kind) => ({
      kind,
      count: terms.filter(({ kinds }) => kinds.includes(kind)).length,
    })),
    termsByFamily: families.map(({ id, name }) => ({
      id,
      name,
      count: terms.filter(({ family }) => family === id).length,
    })),
    termsByDimension: dimensions.map(({ id, name }) => ({
      id,
      name,
      count: terms.filter(({ dimension }) => dimension === id).length,
    })),
    termsByEvidence: EVIDENCE_KINDS.flatMap((evidence) =>
      CONFIDENCES.map((confidence) => ({
        evidence,
        confidence,
        count: terms.filter((term) => term.evidence === evidence && term.confidence === confidence).length,
      })).filter(({ count }) => count > 0),
    ),
  };
}

function countedRecords(library: Library) {
  const { cases, rules } = library;
  return {
    casesByKind: DEAL_KINDS.map((kind) => ({
      kind,
      count: cases.filter((record) => record.kind === kind).length,
    })),
    factsByStatus: tally(factsIn(library).map(({ fact }) => fact.status)).map(([status, count]) => ({
      status,
      count,
    })),
    rulesByTopic: tally(rules.map(({ topic }) => topic)).map(([topic, count]) => ({ topic, count })),
    rulesByNature: tally(rules.map(({ nature }) => nature)).map(([nature, count]) => ({ nature, count })),
  };
}

function reportedSources(library: Library) {
  const { sources } = library;
  const citedBy = countCitations(library);
  const dated = sources.flatMap((source) =>
    source.year === undefined ? [] : [{ ...source, year: source.year }],
  );
  return {
    oldestSources: dated
      .toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))
      .slice(0, OLDEST_SHOWN)
      .map(({ id, title, outlet, year }) => ({ id, title, outlet, year, citedBy: citedBy.get(id) ?? 0 })),
    undatedSources: sources.filter(({ undated }) => undated === true).map(({ id }) => id),
    livingSources: sources.filter(({ readIn }) => readIn !== undefined).map(({ id }) => id),
    sourcesWithoutDate: sources
      .filter(({ year, readIn, undated }) => year === undefined && readIn === undefined && !undated)
      .map(({ id }) => id),
    uncitedSources: sources.filter(({ id }) => !citedBy.has(id)).map(({ id }) => id),
    sourcesByGrade: SOURCE_GRADES.map((grade) => ({
      grade,
      count: sources.filter((source) => source.grade === grade).length,
    })),
    ungradedSources: sources.filter(({ grade }) => grade === undefined).map(({ id }) => id),
  };
}

function rulesByAge({ rules }: Library, on: string): LibraryReport['rulesByAge'] {
  return rules
    .map(({ id, title, asOf, confidence }) => ({
      id,
      name: title,
      asOf,
      ageDays: Math.round((Date.parse(on) - Date.parse(asOf)) / DAY_MS),
      confidence,
    }))
    .toSorted((a, b) => b.ageDays - a.ageDays || (a.id < b.id ? -1 : 1));
}

function lacksOf(library: Library): LibraryReport['lacks'] {
  const { terms, rules } = library;
  return {
    korean: textsWithoutKorean(library),
    koreanOpening: terms.filter(({ clauses }) => clauses && clauses.opening.ko === undefined).map(named),
    clause: terms
      .filter(({ clauses }) => clauses === undefined)
      .map((term) => ({ ...named(term), ...(term.noClauseWhy ? { why: term.noClauseWhy } : {}) })),
    case: terms.filter((term) => term.cases.length === 0).map(named),
    sources: terms
      .filter((term) => term.sources.length === 0)
      .map((term) => ({ ...named(term), evidence: term.evidence })),
    market: terms.filter(({ market: { low, typical, high } }) => !low && !typical && !high).map(named),
    rungs: terms
      .map((term) => ({
        ...named(term),
        missing: missingRungs(term.positions.filter(({ noRungWhy }) => !noRungWhy)),
      }))
      .filter(({ missing }) => missing.length > 0),
    dependsOn: terms.filter(({ dependsOn }) => dependsOn === undefined).map(named),
    says: terms
      .map((term) => ({ ...named(term), wordings: wordingsOfNoChoice(term) }))
      .filter(({ wordings }) => wordings.length > 0),
    related: terms.filter(({ related }) => related.length === 0).map(named),
    check: rules.filter(({ check }) => check === undefined).map(titled),
    ruleSources: rules.filter((rule) => rule.sources.length === 0).map(titled),
  };
}

function ownJudgementOf({ terms }: Library): LibraryReport['ownJudgement'] {
  return {
    dependsOn: terms.filter(({ dependsOnEvidence }) => dependsOnEvidence === 'judgement').map(named),
    rungs: terms.flatMap((term) =>
      term.positions.flatMap((position) =>
        position.noRungWhy
          ? [{ ...named(term), missing: missingRungs([position]), why: position.noRungWhy }]
          : [],
      ),
    ),
  };
}

function unverifiedIn(library: Library): LibraryReport['unverified'] {
  const { terms, rules } = library;
  return {
    terms: terms
      .filter(({ evidence, confidence }) => evidence === 'unverified' || confidence === 'unverified')
      .map(named),
    facts: factsIn(library)
      .filter(({ fact }) => fact.status === 'unverified')
      .map(({ record, fact }) => ({ caseId: record.id, label: fact.label })),
    rules: rules.filter(({ confidence }) => confidence === 'unverified').map(titled),
  };
}

function dueRecords(
  library: Library,
  assumptions: readonly ReportedFigure[],
  on: string,
): LibraryReport['due'] {
  const records = [
    ...library.rules.map((rule) => ({
      ...titled(rule),
      list: 'rules' as const,
      by: reviewRuleBy(rule, library),
    })),
    ...library.terms.map((term) => ({
      ...named(term),
      list: 'terms' as const,
      by: reviewTermBy(term, library),
    })),
    ...assumptions.map(({ id, name, evidence }) => ({
      id,
      name,
      list: 'money' as const,
      by: reviewFigureBy({ list: 'money', id, evidence }, library),
    })),
  ];
  return records
    .flatMap(({ by, ...record }) =>
      by === undefined ? [] : [{ ...record, reviewBy: by, isOverdue: isOverdue(by, on) }],
    )
    .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : a.id < b.id ? -1 : 1));
}

/** The number of records that cite each page. */
function countCitations({ terms, cases, rules, questions }: Library): ReadonlyMap<string, number> {
  const lists = [
    ...terms.map((term) => term.sources),
    ...rules.map((rule) => rule.sources),
    ...questions.map((question) => question.sources),
    ...cases.map((record) =>
      record.facts.flatMap((fact) => [
        ...fact.sources,
        ...fact.conflicts.flatMap((conflict) => conflict.sources),
      ]),
    ),
  ];
  return new Map(tally(lists.flatMap((ids) => [...new Set(ids)])));
}

const PUBLISHED: readonly EvidenceKind[] = ['reported', 'range', 'statute'];

/** Said to be published, and no page that it cites is better than a copy. */
function restsOnWeak({ evidence, sources: cited }: Term, sources: readonly Source[]): boolean {
  const pages = sources.filter(({ id }) => cited.includes(id));
  return PUBLISHED.includes(evidence) && pages.every(({ grade }) => grade === undefined || grade === 'other');
}

/** The rungs that positions leave out, each with the roles where that is so. */
function missingRungs(positions: readonly Position[]): string[] {
  return positions.flatMap(({ roles, ladder }) =>
    RUNG_NAMES.filter((rung) => ladder[rung] === undefined).map((rung) => `${rung} (${roles.join(', ')})`),
  );
}

function wordingsOfNoChoice({ form, clauses }: Term): string[] {
  if (form.kind !== 'choice' && form.kind !== 'yes-no') return [];
  if (!clauses) return [];
  const { protective, middle, opening } = clauses;
  return Object.entries({ protective, [middle.kind]: middle, opening }).flatMap(([key, { says }]) =>
    says === undefined ? [key] : [],
  );
}

const HANGUL = /[\uAC00-\uD7A3]/;

/** Every Korean text of the library that has letters and none of them Korean: a name, or a translation that is missing. */
function textsWithoutKorean(library: Library): LibraryReport['lacks']['korean'] {
  const { problems: _problems, review: _review, ...records } = library;
  return Object.entries(records).flatMap(([kind, list]) =>
    list.flatMap((record: { readonly id: string }) =>
      koreanTexts(record, '')
        .filter(({ text }) => !HANGUL.test(text) && /\p{L}/u.test(text))
        .map(({ field, text }) => ({ record: `${kind}/${record.id}`, field, text })),
    ),
  );
}

/** Every `ko` below a value, with the path to it. */
function koreanTexts(value: unknown, path: string): { readonly field: string; readonly text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const field = path === '' ? key : `${path}.${key}`;
    return key === 'ko' && typeof part === 'string' ? [{ field, text: part }] : koreanTexts(part, field);
  });
}

/** How often each occurs, most often first. */
function tally<T extends string>(items: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function named({ id, name }: Term): Named {
  return { id, name };
}

function titled({ id, title }: { readonly id: string; readonly title: Bilingual }): Named {
  return { id, name: title };
}
