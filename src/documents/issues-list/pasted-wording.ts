import type { SharedDeal, SharedDraft } from '#domain/deal/disclosure.ts';
import type { PublicLibrary, PublicTerm } from '#domain/library/public-term.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { languageOf, wordClause } from '#documents/contract-wording/clause-wording.ts';
import type { WordingContext } from '#documents/contract-wording/clause-wording.ts';
import { wordsOfContract } from '#documents/contract-wording/contract-words.ts';
import { PRICE_TERMS, priceClause } from '#documents/contract-wording/price-clause.ts';
import { typeOfSheet } from '#documents/contract-wording/sheet-type.ts';

export type PastedWording = {
  readonly text: string;
  /** The draft's own words are in the other language only: they are still to be translated. */
  readonly isForeign: boolean;
};

type Papers = {
  readonly deal: SharedDeal;
  readonly ours: SharedDraft;
  readonly library: PublicLibrary;
};

/**
 * By term, wording to paste for what our draft states: the very words of its term sheet, so that no two papers of ours
 * ask for different things. Terms without wording are missing. Terms in the order of the list.
 */
export function wordingToPaste(
  { deal, ours, library }: Papers,
  terms: readonly PublicTerm[],
  lang: Lang,
): ReadonlyMap<string, PastedWording> {
  const type = typeOfSheet({ deal, draft: ours, library });
  const words = wordsOfContract(library, type === 'co-production');
  // Which letter an exhibit has is for the long form to say.
  const context: WordingContext = { type, words, attach: (_termId, wording) => wording, isFacing: false };
  const price = priceClause(ours, library.terms, words, {
    isAtClosing: type === 'purchase',
    isFacing: false,
  });
  const ofPrice = terms.filter(({ id }) => PRICE_TERMS.some((each) => each === id));
  return new Map(
    terms.flatMap((term): (readonly [string, PastedWording])[] => {
      if (price && ofPrice.includes(term))
        return [[term.id, priceWording(term, ofPrice, terms, price, lang)]];
      const wording = ofOneTerm(term, ours, context, lang);
      return wording ? [[term.id, wording]] : [];
    }),
  );
}

/** One clause says the whole price: it stands at the first of its terms, and the others point to it. */
function priceWording(
  term: PublicTerm,
  [first]: readonly PublicTerm[],
  terms: readonly PublicTerm[],
  { wording }: { readonly wording: Bilingual },
  lang: Lang,
): PastedWording {
  if (term === first) return { text: wording[lang], isForeign: false };
  const number = terms.findIndex((each) => each === first) + 1;
  return { text: { en: `See No. ${number}.`, ko: `${number}번 문안에 포함한다.` }[lang], isForeign: false };
}

function ofOneTerm(
  term: PublicTerm,
  ours: SharedDraft,
  context: WordingContext,
  lang: Lang,
): PastedWording | undefined {
  const own = ours.entries[term.id]?.clause.trim() ?? '';
  if (own !== '') return { text: own, isForeign: languageOf(own) !== lang };
  const { from, wording } = wordClause(term, ours.entries[term.id], context);
  return from === 'library' ? { text: wording[lang], isForeign: false } : undefined;
}
