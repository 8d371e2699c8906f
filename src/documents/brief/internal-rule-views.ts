import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Library } from '#domain/library/library.ts';
import { CHECK_OUTCOMES, FACT_PREFIX } from '#domain/library/rule.ts';
import { isOverdue, reviewRuleBy } from '#domain/library/review.ts';
import type { CheckResult, Rule } from '#domain/library/rule.ts';
import { ageInMonths, checkRules, rulesFor } from '#domain/rules/check-rules.ts';
import { cited } from '#domain/text/cited.ts';
import { noteIn } from '#domain/text/half-in.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatDate } from '#domain/values/format-value.ts';
import type { Citations } from '#documents/text/citations.ts';
import { CONFIDENCE_WORDS } from '#domain/words/evidence-words.ts';
import { RULE_NATURE_WORDS, ageWords, missingTermWords, overdueWords } from '#domain/words/rule-words.ts';
import { UNKNOWN_ANSWER_WORDS } from '#domain/words/term-words.ts';
import { written } from './brief-reader.ts';
import { OUTCOME_MARKS } from '#documents/input/marks.ts';

/** A rule that failed or is unknown will be argued about, so it shows more of its sources. */
const CITED_IN_RULES = 4;

type RuleInput = {
  readonly document: DealDocument;
  readonly draft: Draft;
  readonly library: Library;
  /** ISO date to which ages are counted. */
  readonly on: string;
  readonly lang: Lang;
  readonly citations: Citations;
};

/**
 * The rule checks as our own side reads them, in one language. PRIVATE: outcomes rest on our facts, and
 * what to do with a rule is our judgment. `open` holds what failed, then what is unknown, with what is
 * missing; `met` what passed; then the rules to know, and the names of those that do not apply.
 */
export function internalRuleViews(input: RuleInput) {
  const { document, draft, library, lang } = input;
  const { deal, situation } = document;
  const results = checkRules({ deal, draft, situation, library });
  const rules = rulesFor(library.rules, deal);
  const ruleOf = (id: string) => byId(rules).get(id);
  const rowsOf = (outcome: CheckResult['outcome']) =>
    results.flatMap((result) => {
      const rule = ruleOf(result.ruleId);
      return rule && result.outcome === outcome
        ? [{ ...ruleView(rule, input), ...resultView(result, input) }]
        : [];
    });
  // Numbered in the order in which the document names them.
  const [failed, unknown, met] = [rowsOf('fail'), rowsOf('unknown'), rowsOf('pass')];
  const checked = new Set(results.map(({ ruleId }) => ruleId));
  return {
    open: [...failed, ...unknown],
    met,
    to_know: [
      ...rowsOf('to-know'),
      ...rules.filter((rule) => !checked.has(rule.id)).map((rule) => ruleView(rule, input)),
    ],
    not_applicable: results
      .filter(({ outcome }) => outcome === 'not-applicable')
      .map(({ ruleId, say }) => ({ name: ruleOf(ruleId)?.title[lang] ?? ruleId, say: written(say, lang) })),
    counts: CHECK_OUTCOMES.map((outcome) => ({
      ...outcomeView(outcome, lang),
      count: results.filter((result) => result.outcome === outcome).length,
    })).filter(({ count }) => count > 0),
    facts: factViews(input),
    count: rules.length,
  };
}

function ruleView(rule: Rule, { lang, citations, on, library }: RuleInput) {
  const basis = ruleBasis(rule, lang, on);
  const by = reviewRuleBy(rule, library);
  return {
    name: rule.title[lang],
    text: rule.text[lang],
    use: rule.use[lang],
    ...basis,
    // A reading whose time is up must not pass for a present one in the room.
    age:
      by !== undefined && isOverdue(by, on)
        ? written(overdueWords(basis.age, formatDate(by)), lang)
        : basis.age,
    ...citations.listed(rule.sources.slice(0, CITED_IN_RULES), rule.title[lang]),
  };
}

/** What binds and where it stands, how sure we are, as of when and how old that is. */
function ruleBasis(
  rule: Pick<Rule, 'nature' | 'cites' | 'confidence' | 'asOf'>,
  lang: Lang,
  on: string,
): { readonly nature: string; readonly confidence: string; readonly as_of: string; readonly age: string } {
  return {
    nature: cited(RULE_NATURE_WORDS[rule.nature][lang], rule.cites, lang),
    confidence: CONFIDENCE_WORDS[rule.confidence][lang],
    as_of: formatDate(rule.asOf)[lang],
    age: ageWords(ageInMonths(rule.asOf, on))[lang],
  };
}

function resultView({ outcome, say, missing }: CheckResult, { library, lang }: RuleInput) {
  const nameOf = ({ kind, id }: CheckResult['missing'][number]): Bilingual => {
    if (kind === 'fact') return byId(library.facts).get(id)?.text ?? { en: id, ko: id };
    const name = byId(library.terms).get(id)?.name ?? { en: id, ko: id };
    return missingTermWords(name);
  };
  return {
    ...outcomeView(outcome, lang),
    // Where something is missing, the list of what is missing is clearer than the rule's own sentence.
    say: missing.length > 0 ? '' : written(say, lang),
    missing: missing.map((each) => nameOf(each)[lang]),
  };
}

function outcomeView(outcome: CheckResult['outcome'], lang: Lang) {
  const { sign, word, style } = OUTCOME_MARKS[outcome];
  return { sign, word: word[lang], style };
}

/** Every fact that was answered, with our note; one that the library no longer has keeps its id. */
function factViews({ document, library, lang }: RuleInput) {
  return Object.entries(document.situation)
    .filter(([id]) => id.startsWith(FACT_PREFIX))
    .map(([id, given]) => {
      const fact = library.facts.find((each) => FACT_PREFIX + each.id === id);
      const answer = fact?.answers.find((each) => each.id === given.answer)?.label ?? UNKNOWN_ANSWER_WORDS;
      return {
        question: fact ? fact.text[lang] : id.slice(FACT_PREFIX.length),
        answer: answer[lang],
        note: noteIn(given.note, lang),
      };
    });
}
