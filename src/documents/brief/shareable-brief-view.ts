import type { SharedEntry } from '#domain/deal/disclosure.ts';
import type { PublicTerm } from '#domain/library/public-term.ts';
import { sourceDate } from '#domain/library/source-date.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatDatedFigure } from '#domain/library/format-precedent.ts';
import { formatDate, formatState } from '#domain/values/format-value.ts';
import { formatMarket } from '#domain/library/format-market.ts';
import { Citations } from '#documents/text/citations.ts';
import { cutText, shortAddress } from '#documents/text/cut-text.ts';
import { dealHeadView } from '#documents/input/deal-head-view.ts';
import type { ShareableBriefInput } from '#documents/input/document-input.ts';
import { publicRuleViews } from './public-rule-views.ts';
import { CONFIDENCE_WORDS, EVIDENCE_WORDS, SOURCE_GRADE_WORDS } from '#domain/words/evidence-words.ts';

const CITED_IN_TABLES = 3;

/**
 * Everything that the template of the shareable brief can say, in one language: their terms, published ranges,
 * silence, rules and sources.
 */
export function shareableBriefView(input: ShareableBriefInput, lang: Lang) {
  const { deal, draft, library } = input;
  const say = (words: Bilingual) => words[lang];
  const citations = new Citations(library.sources);
  const entered = library.terms.flatMap((term) => {
    const entry = draft.entries[term.id];
    const applies = term.kinds.some((kind) => deal.kinds.includes(kind));
    return entry && applies && entry.state.kind !== 'unread' ? [{ term, entry }] : [];
  });
  const row = ({ term, entry }: Entered) => ({
    name: say(term.name),
    paper: cutText(say(formatState(entry.state, term, library)), 400),
    place: entry.place,
    market: say(formatMarket(term, library)),
    evidence: term.evidence ? say(EVIDENCE_WORDS[term.evidence]) : '',
    confidence: term.confidence ? say(CONFIDENCE_WORDS[term.confidence]) : '',
    precedents: term.precedents.map((precedent) => ({
      text: say(formatDatedFigure(precedent, term, library)),
      from: precedent.from,
    })),
    citations: citations.cite(sourcesOf(term, entry).slice(0, CITED_IN_TABLES), say(term.name)),
  });
  const bargained = entered.filter(({ term }) => !term.isRule);
  const families = library.families.flatMap((family) => {
    const rows = bargained
      .filter(({ term, entry }) => term.family === family.id && entry.state.kind !== 'absent')
      .map(row);
    return rows.length === 0 ? [] : [{ name: say(family.name), rows }];
  });
  const absent = bargained.filter(({ entry }) => entry.state.kind === 'absent').map(row);
  const rules = entered.filter(({ term }) => term.isRule).map(row);
  const ruleChecks = publicRuleViews({
    kinds: deal.kinds,
    draft,
    library,
    on: input.on,
    lang,
    citations,
  });
  return {
    is_internal: false,
    ...dealHeadView(deal, draft, lang),
    head: {
      date: say(formatDate(input.on)),
      author: input.author.name,
      firm: input.author.firm,
      marking: '',
    },
    counts: {
      stated: bargained.filter(({ entry }) => entry.state.kind === 'value').length,
      absent: absent.length,
      rules: rules.length + ruleChecks.length,
    },
    families,
    absent,
    rules,
    rule_checks: ruleChecks,
    sources: citations.list().map(({ number, source, uses }) => ({
      number,
      title: source.title,
      outlet: source.outlet,
      year: sourceDate(source)[lang],
      grade: source.grade ? SOURCE_GRADE_WORDS[source.grade][lang] : '',
      url: source.url,
      address: shortAddress(source.url),
      uses: uses.join(lang === 'en' ? '; ' : ', '),
    })),
  };
}

type Entered = { readonly term: PublicTerm; readonly entry: SharedEntry };

/** The sources of the value come first, then those of the market range. */
function sourcesOf(term: PublicTerm, entry: SharedEntry): string[] {
  const disputed =
    entry.state.kind === 'disputed'
      ? entry.state.candidates.flatMap(({ sourceId }) => (sourceId === undefined ? [] : [sourceId]))
      : [];
  return [...new Set([...entry.sourceIds, ...disputed, ...term.sources])];
}
