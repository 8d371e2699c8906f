import type { SharedEntry } from '#domain/deal/disclosure.ts';
import type { Value } from '#domain/values/value.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { PublicTerm } from '#domain/library/public-term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { fillClause, statesValue } from '#domain/values/fill-clause.ts';
import { BLANK, formatDate, formatValue } from '#domain/values/format-value.ts';
import { dealHeadView, namesOfSide } from '#documents/input/deal-head-view.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import { KIND_WORDS } from '#domain/words/deal-words.ts';
import { asTitle } from '#domain/words/words.ts';

/** The kind of deal that gives a term sheet its frame: the first of the deal's kinds. */
export function frameOf(input: TermSheetInput): DealKind {
  return input.deal.kinds[0] ?? 'remake';
}

/** Everything that the template of a term sheet can say, in one language. */
export function termSheetView(input: TermSheetInput, lang: Lang) {
  const { deal, draft, library } = input;
  const say = (words: Bilingual) => words[lang];
  const sections = library.families.flatMap((family) => {
    const clauses = library.terms.flatMap((term) => {
      if (term.family !== family.id) return [];
      const entry = draft.entries[term.id];
      return isOffered(term, entry, input) ? [clauseView(term, entry, input, lang)] : [];
    });
    return clauses.length === 0 ? [] : [{ family: say(family.name), clauses }];
  });
  return {
    ...dealHeadView(deal, draft, lang),
    frame: say(asTitle(KIND_WORDS[frameOf(input)])),
    head: {
      date: say(formatDate(input.on)),
      author: input.author.name,
      firm: input.author.firm,
    },
    // Whom the defined terms of the clauses (owner, purchaser) mean; a blank where the deal does not say.
    ours: orBlank(namesOfSide(deal, 'ours', lang)),
    theirs: orBlank(namesOfSide(deal, 'theirs', lang)),
    owner: orBlank(deal.ourRoles.includes('owner') ? namesOfSide(deal, 'ours', lang) : ''),
    korean_producer: orBlank(
      deal.ourRoles.includes('investor') && deal.ourRoles.length === 1 ? '' : namesOfSide(deal, 'ours', lang),
    ),
    original: orBlank(deal.project.original),
    working: orBlank(deal.project.working),
    blank: BLANK,
    is_bilingual: input.language === 'both',
    sections,
    legend_en: LEGEND.en,
    legend_ko: LEGEND.ko,
  };
}

/** On every term sheet, in both languages. */
export const LEGEND: Bilingual = {
  en: 'For discussion only. This term sheet is not an offer and binds neither party. No obligation arises until a long-form agreement has been signed by both parties.',
  ko: '본 조건서는 협의를 위한 것으로서 청약이 아니며 어느 당사자도 구속하지 않는다. 양 당사자가 정식 계약서에 서명하기 전에는 어떠한 의무도 발생하지 않는다.',
};

/** What our draft states or leaves to be agreed, and as a blank every primary point that it does not touch. */
function isOffered(term: PublicTerm, entry: SharedEntry | undefined, input: TermSheetInput): boolean {
  if (!term.kinds.some((kind) => input.deal.kinds.includes(kind))) return false;
  const state = entry?.state.kind ?? 'unread';
  if (state === 'absent') return false;
  return state === 'unread' ? term.layer === 'primary' && !term.isRule : true;
}

function clauseView(term: PublicTerm, entry: SharedEntry | undefined, input: TermSheetInput, lang: Lang) {
  const value = entry?.state.kind === 'value' ? entry.state.value : undefined;
  const wording = wordingOf(term, entry, value, input, lang);
  return {
    termId: term.id,
    name: term.name[lang],
    value: value ? formatValue(value, term, input.library, 'exact')[lang] : BLANK,
    is_set: value !== undefined,
    wording: wording.split(/\n{2,}/).map((paragraph) => paragraph.trim()),
  };
}

/** The draft's own wording, else the library's where it says this very value, else a blank. */
function wordingOf(
  term: PublicTerm,
  entry: SharedEntry | undefined,
  value: Value | undefined,
  input: TermSheetInput,
  lang: Lang,
): string {
  const own = entry?.clause.trim() ?? '';
  if (own !== '') {
    const written: Lang = /[가-힣]/.test(own) ? 'ko' : 'en';
    return input.language === 'both' && written !== lang ? SEE_OTHER[lang] : own;
  }
  const wording = libraryWording(term, value);
  return wording === undefined ? BLANK : fillClause(wording[lang], value, term, input.library, lang);
}

const SEE_OTHER: Bilingual = {
  en: 'See the Korean wording.',
  ko: '영문 문안에 따른다.',
};

/**
 * The library's wording is used only where it says what the value says: it has a place for the value, or
 * belongs to this choice.
 */
function libraryWording(term: PublicTerm, value: Value | undefined): Bilingual | undefined {
  const { clause } = term;
  if (!clause) return undefined;
  if (statesValue(clause.middle.en) && statesValue(clause.middle.ko)) return clause.middle;
  if (!value) return undefined;
  const chosen =
    value.kind === 'choice' ? value.choice : value.kind === 'yes-no' ? (value.yes ? 'yes' : 'no') : undefined;
  if (chosen === undefined) return undefined;
  return clause.byChoice.find(({ says }) => says === chosen)?.wording;
}

function orBlank(text: string): string {
  return text.trim() === '' ? BLANK : text;
}
