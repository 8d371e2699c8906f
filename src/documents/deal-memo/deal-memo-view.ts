import type { SharedDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import type { PublicLibrary, PublicTerm } from '#domain/library/public-term.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { halfIn, linesIn } from '#domain/text/half-in.ts';
import { josaFor } from '#domain/text/josa.ts';
import { nameIn } from '#domain/text/names.ts';
import { BLANK, formatDate } from '#domain/values/format-value.ts';
import type { ValueWords } from '#domain/values/form.ts';
import { countryName } from '#domain/words/country-name.ts';
import { FORMAT_WORDS } from '#domain/words/deal-words.ts';
import { entryOfContract, labelOfTerm, wordsOfContract } from '#documents/contract-wording/contract-words.ts';
import { partyWords } from '#documents/contract-wording/party-words.ts';
import type { PartyWords } from '#documents/contract-wording/party-words.ts';
import { titleFor } from '#documents/contract-wording/title-for.ts';
import { typeOfSheet } from '#documents/contract-wording/sheet-type.ts';
import { dealHeadView } from '#documents/input/deal-head-view.ts';
import type { DocumentCommon } from '#documents/input/document-input.ts';
import { ALWAYS_SAID, MEMO_EXHIBITS, MEMO_POINTS } from './memo-points.ts';
import { attachedLater, columnsOf, operativeWords } from './memo-words.ts';
import type { MemoPoint } from './memo-points.ts';

/** For the other side, from a draft of ours alone. */
export type DealMemoInput = DocumentCommon & {
  readonly deal: SharedDeal;
  readonly draft: SharedDraft;
  readonly library: PublicLibrary;
  /** Both are bound by their signatures; else they acknowledge what was discussed. */
  readonly isBinding: boolean;
};

/** Room for the operative words of every term that the memo states. */
export const ALL_WORDS = Infinity;

export type MemoSetting = {
  /**
   * Columns for operative words in place of the names of choices, a syllable of Hangul taking two; where they end, the
   * terms that matter less keep their names.
   */
  readonly roomForWords: number;
  /** Sentences follow each other in one paragraph; else each has a line of its own. */
  readonly isClose: boolean;
  /** Terms of a point that are left to the long form besides those that a memo never has room for. */
  readonly fewerLines: number;
};

/** All that the memo says, for its check and its outline. */
export const IN_FULL: MemoSetting = { roomForWords: ALL_WORDS, isClose: false, fewerLines: 0 };

/** Everything that the templates of a deal memo can say, in one language. */
export function dealMemoView(input: DealMemoInput, lang: Lang, setting: MemoSetting) {
  const { deal, draft, isBinding, on } = input;
  const { roomForWords, isClose, fewerLines } = setting;
  const frame = memoFrame(deal);
  const gathered = gatherTerms(input, frame, fewerLines);
  const most = roomOf(input);
  const roles = partyWords(deal, typeOfSheet(input));
  const said = saidInWords(
    gathered.points.flatMap(({ terms }) => terms),
    input,
    roomForWords,
    lang,
  );
  return {
    ...dealHeadView(deal, draft, lang),
    head: { date: formatDate(on)[lang], author: input.author.name, firm: input.author.firm },
    is_binding: isBinding,
    is_close: isClose,
    is_remake: frame === 'remake',
    ours: partyViews(deal, 'ours', lang),
    theirs: partyViews(deal, 'theirs', lang),
    our_role: roles.ours[lang],
    their_role: roles.theirs[lang],
    between: betweenWords(roles)[lang],
    work: {
      original: orBlank(titleFor(deal.project.original, lang)),
      working: orBlank(titleFor(deal.project.working, lang)),
      format: FORMAT_WORDS[deal.project.format][lang],
      chain_of_title: linesIn(deal.project.chainOfTitle ?? '', lang),
    },
    points: gathered.points.map(({ heading, terms }, index) => ({
      number: index + FIRST_OF_TERMS,
      heading: heading[lang],
      lead: leadOf(terms, input)[lang],
      lines: inRows(terms.map((term) => lineOf(term, input, said.get(term.id), lang))),
    })),
    left_to_long_form: gathered.rest.slice(0, most.named).map((term) => labelOfTerm(term)[lang]),
    left_unnamed: Math.max(0, gathered.rest.length - most.named),
    exhibits: MEMO_EXHIBITS[frame].map((title, index) => ({
      letter: exhibitMark(index, lang),
      title: title[lang],
    })),
  };
}

/** The parties are the first point and the work is the second. */
const FIRST_OF_TERMS = 3;

/** The kind of deal that gives a memo its points: the first of the deal's kinds. */
export function memoFrame({ kinds }: SharedDeal): DealKind {
  return kinds[0] ?? 'remake';
}

/** `A` and 1, as exhibits are called. */
function exhibitMark(index: number, lang: Lang): string {
  return lang === 'en' ? String.fromCharCode(65 + index) : String(index + 1);
}

/**
 * What two pages have room for: terms of a point, and names of what is left to the long form; the others are counted.
 * Side by side, two languages have half the room.
 */
function roomOf({ language }: DealMemoInput): { readonly lines: number; readonly named: number } {
  return language === 'both' ? { lines: 3, named: 4 } : { lines: 4, named: 8 };
}

type Gathered = {
  readonly points: readonly { readonly heading: Bilingual; readonly terms: readonly PublicTerm[] }[];
  /** What the draft states and the memo has no room for. */
  readonly rest: readonly PublicTerm[];
};

/** What the draft states or leaves to be agreed, under the points, the primary terms first. */
export function gatherTerms(input: DealMemoInput, frame: DealKind, fewerLines: number): Gathered {
  const { deal, draft, library } = input;
  const lines = roomOf(input).lines - fewerLines;
  const spoken = library.terms.filter((term) => {
    const kind = draft.entries[term.id]?.state.kind;
    const applies = term.kinds.some((each) => deal.kinds.includes(each));
    return applies && !term.isRule && (kind === 'value' || kind === 'open');
  });
  const points = MEMO_POINTS[frame];
  const named = new Set(points.flatMap(({ families }) => families));
  const last = points.length - 1;
  const all = points.map((point, index) => ({
    ...point,
    terms: byImportance(
      spoken.filter((term) => isOf(term, point, index === last, named)),
      point.families,
    ),
  }));
  return {
    points: all.map(({ heading, families, terms }) => ({
      heading,
      terms: inOrder(
        terms.filter((term, at) => isSaidAt(term, at, lines)),
        families,
        library,
      ),
    })),
    rest: byImportance(
      all.flatMap(({ terms }) => terms.filter((term, at) => !isSaidAt(term, at, lines))),
      [],
    ),
  };
}

/** What is never cut is said even where a point has no room left. */
function isSaidAt({ id }: PublicTerm, at: number, lines: number): boolean {
  return at < lines || ALWAYS_SAID.has(id);
}

function isOf(
  { family }: PublicTerm,
  point: MemoPoint,
  isLast: boolean,
  named: ReadonlySet<string>,
): boolean {
  return point.families.includes(family) || (isLast && !named.has(family));
}

const LAYER_ORDER = { primary: 0, secondary: 1, boilerplate: 2 } as const;

/** What is never cut, then the families of the point before what came to it from elsewhere, then the primary terms. */
function byImportance(terms: readonly PublicTerm[], families: readonly string[]): PublicTerm[] {
  const weightOf = ({ id, family, layer }: PublicTerm) =>
    (ALWAYS_SAID.has(id) ? 0 : 100) + (families.includes(family) ? 0 : 10) + LAYER_ORDER[layer];
  return terms.toSorted((a, b) => weightOf(a) - weightOf(b));
}

/** As the point names its families; what it does not name comes after. */
function inOrder(
  terms: readonly PublicTerm[],
  families: readonly string[],
  library: PublicLibrary,
): PublicTerm[] {
  const placeOf = ({ family }: PublicTerm) => {
    const place = families.indexOf(family);
    return place === -1 ? families.length : place;
  };
  return library.terms.filter((term) => terms.includes(term)).toSorted((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Operative words by term, as long as there is room: first a period without its beginning and what is called attached, then
 * the primary terms, then what takes least beyond the name of its value. Two languages that face each other say the same
 * terms in words, and a row is as high as its longer half.
 */
function saidInWords(
  terms: readonly PublicTerm[],
  input: DealMemoInput,
  roomForWords: number,
  lang: Lang,
): ReadonlyMap<string, string> {
  const context = {
    type: typeOfSheet(input),
    words: wordsIn(input),
    attach: attachedLater,
    isFacing: input.language === 'both',
  };
  const langs: readonly Lang[] = input.language === 'both' ? ['en', 'ko'] : [lang];
  const offered = terms
    .map((term) => {
      const halves = langs.map((each) => {
        const named = namedIn(term, input, each);
        const words = operativeWords(term, input.draft.entries[term.id], named, context, each);
        return {
          lang: each,
          named,
          words,
          takes: words === undefined ? 0 : columnsOf(words) - columnsOf(named),
        };
      });
      return {
        id: term.id,
        words: halves.find((half) => half.lang === lang)?.words,
        takes: Math.max(...halves.map(({ takes }) => takes)),
        isFirst: term.form.kind === 'duration' || halves.some(({ named }) => SAYS_ATTACHED.test(named)),
        layer: LAYER_ORDER[term.layer],
      };
    })
    .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst) || a.layer - b.layer || a.takes - b.takes);
  let room = roomForWords;
  return new Map(
    offered.flatMap(({ id, words, takes }) => {
      if (takes > room) return [];
      room -= takes;
      return words === undefined ? [] : [[id, words] as const];
    }),
  );
}

/** What the name of a choice calls attached is no exhibit of the memo. */
const SAYS_ATTACHED = /\battached\b|첨부/i;

function wordsIn({ deal, library }: DealMemoInput): ValueWords {
  return wordsOfContract(library, memoFrame(deal) === 'co-production');
}

function namedIn(term: PublicTerm, input: DealMemoInput, lang: Lang): string {
  const entry = input.draft.entries[term.id];
  return entry?.state.kind === 'value' ? entryOfContract(entry, term, wordsIn(input))[lang] : TO_AGREE[lang];
}

function lineOf(term: PublicTerm, input: DealMemoInput, said: string | undefined, lang: Lang) {
  const value = (said ?? namedIn(term, input, lang)).replace(/[.。]$/, '');
  return {
    term_id: term.id,
    name: labelOfTerm(term)[lang],
    value,
    is_sentence: said !== undefined,
  };
}

/** Names of values follow each other after semicolons; before and behind a sentence a row ends. */
function inRows<Line extends { readonly is_sentence: boolean }>(lines: readonly Line[]) {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    return { ...line, is_row_end: next === undefined || line.is_sentence || next.is_sentence };
  });
}

const TO_AGREE: Bilingual = { en: '[to be agreed]', ko: '[추후 합의]' };

/**
 * A flat sum beside a percentage could be read as the whole price, so how the two stand to each other is said in words.
 * Nothing is said where the draft states only one of them.
 */
function leadOf(terms: readonly PublicTerm[], { draft }: DealMemoInput): Bilingual {
  const states = (id: string) =>
    terms.some((term) => term.id === id) && draft.entries[id]?.state.kind === 'value';
  if (!states('purchase_price_fixed') || !states('purchase_price_pct_budget')) return { en: '', ko: '' };
  return {
    en: 'The purchase price is the greater of the fixed sum and the percentage of the budget stated below, within the floor and the ceiling where stated.',
    ko: '구매가는 아래 정액과 제작비 대비 비율로 산정한 금액 중 큰 금액으로 하되, 하한과 상한을 정한 경우에는 그 범위로 한다.',
  };
}

function partyViews(deal: SharedDeal, side: 'ours' | 'theirs', lang: Lang) {
  const parties = deal.parties.filter((party) => party.side === side);
  return parties.map((party) => ({
    name: nameIn(party.name, party.nameIn, lang),
    organised: halfIn(party.organised ?? '', lang),
    country: countryName(party.country)[lang],
    address: halfIn(party.address ?? '', lang),
    signatory: orBlank(halfIn(party.signatory ?? '', lang)),
    signatory_title: orBlank(halfIn(party.signatoryTitle ?? '', lang)),
    notice_email: party.noticeEmail ?? '',
  }));
}

/** `Owner and Purchaser`, 권리자와 매수인. */
function betweenWords({ ours, theirs }: PartyWords): Bilingual {
  return {
    en: `${ours.en} and ${theirs.en}`,
    ko: `${ours.ko}${josaFor(ours.ko, '과/와')} ${theirs.ko}`,
  };
}

function orBlank(text: string): string {
  return text.trim() === '' ? BLANK : text.trim();
}
