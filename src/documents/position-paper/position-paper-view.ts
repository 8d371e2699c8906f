import { byId } from '#domain/base/by-id.ts';
import type { SharedEntry } from '#domain/deal/disclosure.ts';
import { formatMarket } from '#domain/library/format-market.ts';
import type { ValueWords } from '#domain/values/form.ts';
import type { PublicTerm } from '#domain/library/public-term.ts';
import { solidSources } from '#domain/library/solid-source.ts';
import { sourceDate } from '#domain/library/source-date.ts';
import { shownMarket } from '#domain/outgoing/position-points.ts';
import type { PositionPoint } from '#domain/outgoing/position-points.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { halfIn } from '#domain/text/half-in.ts';
import { titleFor } from '#documents/contract-wording/title-for.ts';
import { nameIn } from '#domain/text/names.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { EVIDENCE_WORDS, SOURCE_GRADE_WORDS } from '#domain/words/evidence-words.ts';
import { countryName } from '#domain/words/country-name.ts';
import { FORMAT_WORDS } from '#domain/words/deal-words.ts';
import { asTitle } from '#domain/words/words.ts';
import {
  entryOfContract,
  labelOfTerm,
  valueOfContract,
  wordsOfContract,
} from '#documents/contract-wording/contract-words.ts';
import { namesOfSide } from '#documents/input/deal-head-view.ts';
import type { PositionPaperInput } from '#documents/input/document-input.ts';
import { Citations } from '#documents/text/citations.ts';
import { cutText, shortAddress } from '#documents/text/cut-text.ts';

const CITED_AT_A_POINT = 4;

/**
 * Everything that the template of the position paper can say, in one language: the points, the position of our side on
 * each as its draft states it, and the public support that was let through. There is no order but that of the library.
 */
export function positionPaperView(input: PositionPaperInput, lang: Lang) {
  const { deal, draft, library } = input;
  const say = (words: Bilingual) => words[lang];
  const citations = new Citations(library.sources);
  const points = new Map(input.points.map((point) => [point.termId, point]));
  const families = library.families.flatMap((family) => {
    const rows = library.terms.flatMap((term) => {
      const point = points.get(term.id);
      return point && term.family === family.id ? [pointView(term, point, input, lang, citations)] : [];
    });
    return rows.length === 0 ? [] : [{ name: say(family.name), points: rows }];
  });
  return {
    deal: {
      title: nameIn(deal.title, deal.titleIn, lang),
      original: titleFor(deal.project.original, lang),
      working: titleFor(deal.project.working, lang),
      format: say(asTitle(FORMAT_WORDS[deal.project.format])),
    },
    parties: deal.parties
      .filter(({ side }) => side !== 'third')
      .map((party) => ({
        name: nameIn(party.name, party.nameIn, lang),
        capacity: halfIn(party.capacity, lang),
        country: say(countryName(party.country)),
      })),
    ours: namesOfSide(deal, 'ours', lang),
    draft_date: draft ? say(formatDate(draft.on)) : '',
    head: {
      date: say(formatDate(input.on)),
      author: input.author.name,
      firm: input.author.firm,
    },
    families,
    sources: citations.list().map(({ number, source }) => ({
      number,
      title: source.title,
      outlet: source.outlet,
      year: say(sourceDate(source)),
      grade: source.grade ? say(SOURCE_GRADE_WORDS[source.grade]) : '',
      url: source.url,
      address: shortAddress(source.url),
    })),
    footnotes: citations.footnotes(lang),
  };
}

function pointView(
  term: PublicTerm,
  point: PositionPoint,
  { deal, draft, library }: PositionPaperInput,
  lang: Lang,
  citations: Citations,
) {
  const name = labelOfTerm(term)[lang];
  const cite = (sourceIds: readonly string[]) =>
    citations.cite(solidSources(sourceIds, library.sources).slice(0, CITED_AT_A_POINT), name);
  const rules = byId(library.rules);
  const isRange = term.market.typical?.kind !== 'id';
  return {
    term_id: term.id,
    name,
    position: positionOf(
      term,
      draft?.entries[term.id],
      wordsOfContract(library, deal.kinds.includes('co-production')),
    )[lang],
    market: point.showsMarket ? marketOf(term, point, library)[lang] : '',
    // Of choices only the usual one is said, and its words say so.
    is_range: isRange,
    // `Published:` has said already that a range is one that was published.
    evidence:
      point.showsMarket && term.evidence && !(isRange && term.evidence === 'range')
        ? EVIDENCE_WORDS[term.evidence][lang]
        : '',
    ...cite(point.showsMarket ? term.sources : []),
    laws: point.ruleIds.flatMap((id) => {
      const rule = rules.get(id);
      return rule
        ? [
            {
              title: rule.title[lang],
              cites: rule.cites[lang],
              text: rule.text[lang],
              ...cite(rule.sources),
            },
          ]
        : [];
    }),
  };
}

/** The range, with the usual value in it where that is not worse for us than what we ask; of choices the usual one alone. */
function marketOf(term: PublicTerm, point: PositionPoint, library: PositionPaperInput['library']): Bilingual {
  const market = shownMarket(term.market, point);
  if (market.typical?.kind !== 'id') return formatMarket({ ...term, market }, library);
  const usual = valueOfContract(term, { kind: 'choice', choice: market.typical.id }, library);
  return { en: `Typical: ${usual.en}`, ko: `통상: ${usual.ko}` };
}

/** What the draft states, in nobody's voice; a point that it does not touch is raised and no more. */
function positionOf(term: PublicTerm, entry: SharedEntry | undefined, words: ValueWords): Bilingual {
  if (!entry || entry.state.kind === 'unread' || entry.state.kind === 'absent') return TO_DISCUSS;
  const { en, ko } = entryOfContract(entry, term, words);
  return { en: cutText(en, 400), ko: cutText(ko, 400) };
}

const TO_DISCUSS: Bilingual = { en: 'To be discussed', ko: '협의 대상' };
