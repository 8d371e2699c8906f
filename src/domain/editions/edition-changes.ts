import { byId } from '#domain/base/by-id.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { applicableTerms, positionFor } from '#domain/deal/applicable.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { Standing, TermComparison } from '#domain/comparison/standing.ts';
import { questionsFor } from '#domain/leverage/compute-leverage.ts';
import type { DimensionLeverage } from '#domain/leverage/leverage.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import { formatMarket, formatRung } from '#domain/library/format-market.ts';
import type { Library } from '#domain/library/library.ts';
import type { CheckOutcome } from '#domain/library/rule.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { Clauses, DimensionId, RungName, Term } from '#domain/library/term.ts';
import { checkRules, rulesFor } from '#domain/rules/check-rules.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** PRIVATE. What one edition of the library says of a deal, and what another says. */
export type EditionChanges = {
  /** The paper that both judged; undefined while the deal has none. */
  readonly draftId?: string;
  readonly terms: readonly TermChange[];
  readonly rules: readonly RuleChange[];
  /** Questions on the situation that were not asked before. */
  readonly newQuestions: readonly string[];
  readonly dimensions: readonly DimensionChange[];
};

export type Judged = { readonly standing: Standing; readonly score?: number };

export type TermChange = {
  readonly termId: string;
  /** The edition before did not have it, or not for a deal of these kinds. */
  readonly isNew?: true;
  readonly standing?: Moved<Judged>;
  readonly market?: Moved<Bilingual>;
  /** Of the suggested ladder; `isOurs`: we have adopted one of our own, which stays as it is. */
  readonly ladder?: { readonly rungs: readonly RungChange[]; readonly isOurs: boolean };
  readonly newChoices?: readonly Bilingual[];
  readonly clauses?: readonly ClauseName[];
};

export type Moved<What> = { readonly before: What; readonly after: What };
export type RungChange = { readonly rung: RungName } & Moved<Bilingual>;
export type ClauseName = keyof Clauses;

/** An outcome is missing where the rule did not bear on the deal, or is only to be known. */
export type RuleChange = {
  readonly ruleId: string;
  readonly isNew?: true;
  readonly before?: CheckOutcome;
  readonly after?: CheckOutcome;
};

export type DimensionChange = {
  readonly dimension: DimensionId;
  readonly terms?: Moved<number | undefined>;
  readonly power?: Moved<number | undefined>;
};

/**
 * What changes for a deal from one library to another: on their latest paper, else the agreed text, else our own.
 * Nothing where the two are the same. Pure; lay the house over both, and its ladders and precedents are in both.
 */
export function editionChanges(document: DealDocument, before: Library, after: Library): EditionChanges {
  const draft =
    findLatestDraft(document, 'theirs') ?? findLatestDraft(document, 'agreed') ?? document.drafts.at(-1);
  const [was, is] = [judgedBy(document, draft, before), judgedBy(document, draft, after)];
  const asked = new Set(questionsFor(before.questions, document.deal).map(({ id }) => id));
  return {
    ...(draft ? { draftId: draft.id } : {}),
    terms: termChanges(document, before, after, was.terms, is.terms),
    rules: ruleChanges(document, draft, before, after),
    newQuestions: questionsFor(after.questions, document.deal)
      .map(({ id }) => id)
      .filter((id) => !asked.has(id)),
    dimensions: dimensionChanges(was.dimensions, is.dimensions),
  };
}

/** Terms of which nothing but the wording of a clause changed. */
export function isWordingAlone(change: TermChange): boolean {
  const { termId: _id, clauses: _clauses, ...others } = change;
  return Object.keys(others).length === 0;
}

/** How many things changed, wordings left out, and how many terms in nothing but their wording. */
export function countChanges(changes: EditionChanges): {
  readonly weighty: number;
  readonly wordings: number;
} {
  const wordings = changes.terms.filter(isWordingAlone).length;
  const { terms, rules, newQuestions } = changes;
  return { weighty: terms.length - wordings + rules.length + newQuestions.length, wordings };
}

type JudgedPaper = {
  readonly terms: ReadonlyMap<string, TermComparison>;
  readonly dimensions: readonly DimensionLeverage[];
};

function judgedBy(document: DealDocument, draft: Draft | undefined, library: Library): JudgedPaper {
  if (!draft) return { terms: new Map(), dimensions: [] };
  const { comparison, leverage } = judgeDraft(document, draft, library);
  return {
    terms: new Map(comparison.terms.map((term) => [term.termId, term])),
    dimensions: leverage.dimensions,
  };
}

function termChanges(
  document: DealDocument,
  before: Library,
  after: Library,
  was: JudgedPaper['terms'],
  is: JudgedPaper['terms'],
): TermChange[] {
  const former = byId(applicableTerms(before.terms, document.deal));
  return applicableTerms(after.terms, document.deal).flatMap((term): TermChange[] => {
    const old = former.get(term.id);
    if (!old) return [{ termId: term.id, isNew: true }];
    const change: TermChange = {
      termId: term.id,
      ...standingChange(was.get(term.id), is.get(term.id)),
      ...marketChange(old, term, before, after),
      ...ladderChange(document, old, term, before, after),
      ...choiceChange(old, term),
      ...clauseChange(old, term, document),
    };
    return Object.keys(change).length > 1 ? [change] : [];
  });
}

function standingChange(
  was: TermComparison | undefined,
  is: TermComparison | undefined,
): Pick<TermChange, 'standing'> {
  if (!was || !is || (was.standing === is.standing && was.score === is.score)) return {};
  return { standing: { before: judged(was), after: judged(is) } };
}

function judged({ standing, score }: TermComparison): Judged {
  return score === undefined ? { standing } : { standing, score };
}

function marketChange(old: Term, term: Term, before: Library, after: Library): Pick<TermChange, 'market'> {
  const market = moved(formatMarket(old, before), formatMarket(term, after));
  return market ? { market } : {};
}

function ladderChange(
  { deal, ladders }: DealDocument,
  old: Term,
  term: Term,
  before: Library,
  after: Library,
): Pick<TermChange, 'ladder'> {
  const [was, is] = [positionFor(old, deal.ourRoles)?.ladder, positionFor(term, deal.ourRoles)?.ladder];
  const rungs = RUNG_NAMES.flatMap((rung) => {
    const change = moved(formatRung(was?.[rung], old, before), formatRung(is?.[rung], term, after));
    return change ? [{ rung, ...change }] : [];
  });
  if (rungs.length === 0) return {};
  return { ladder: { rungs, isOurs: ladders[term.id] !== undefined } };
}

function choiceChange(old: Term, term: Term): Pick<TermChange, 'newChoices'> {
  if (term.form.kind !== 'choice') return {};
  const known = new Set(old.form.kind === 'choice' ? old.form.choices.map(({ id }) => id) : []);
  const added = term.form.choices.filter(({ id }) => !known.has(id)).map(({ label }) => label);
  return added.length === 0 ? {} : { newChoices: added };
}

function clauseChange(
  old: Term,
  term: Term,
  { deal }: Pick<DealDocument, 'deal'>,
): Pick<TermChange, 'clauses'> {
  const differs = (name: ClauseName) => !sameContent(wordingOf(old, name, deal), wordingOf(term, name, deal));
  const clauses = (['protective', 'middle', 'opening'] as const).filter(differs);
  return clauses.length === 0 ? {} : { clauses };
}

function wordingOf(term: Term, name: ClauseName, deal: DealDocument['deal']): unknown {
  const own = name === 'protective' ? positionFor(term, deal.ourRoles)?.protective : undefined;
  return own ?? term.clauses?.[name];
}

function ruleChanges(
  { deal, situation }: DealDocument,
  draft: Draft | undefined,
  before: Library,
  after: Library,
): RuleChange[] {
  const outcomesIn = (library: Library) =>
    new Map(checkRules({ deal, draft, situation, library }).map(({ ruleId, outcome }) => [ruleId, outcome]));
  const [was, is] = [outcomesIn(before), outcomesIn(after)];
  const known = new Set(rulesFor(before.rules, deal).map(({ id }) => id));
  return rulesFor(after.rules, deal).flatMap(({ id }): RuleChange[] => {
    const [old, present] = [was.get(id), is.get(id)];
    const outcomes = {
      ...(old === undefined ? {} : { before: old }),
      ...(present === undefined ? {} : { after: present }),
    };
    if (!known.has(id)) return [{ ruleId: id, isNew: true, ...outcomes }];
    return old === present ? [] : [{ ruleId: id, ...outcomes }];
  });
}

function dimensionChanges(
  before: readonly DimensionLeverage[],
  after: readonly DimensionLeverage[],
): DimensionChange[] {
  const former = new Map(before.map((each) => [each.dimension, each]));
  return after.flatMap(({ dimension, terms, power }): DimensionChange[] => {
    const old = former.get(dimension);
    if (!old) return [];
    const change: DimensionChange = {
      dimension,
      ...(old.terms.score === terms.score ? {} : { terms: { before: old.terms.score, after: terms.score } }),
      ...(old.power.score === power.score ? {} : { power: { before: old.power.score, after: power.score } }),
    };
    return Object.keys(change).length > 1 ? [change] : [];
  });
}

function moved(before: Bilingual, after: Bilingual): Moved<Bilingual> | undefined {
  return sameContent(before, after) ? undefined : { before, after };
}
