import type { SharedDeal, SharedDraft, SharedParty } from '#domain/deal/disclosure.ts';
import type { PublicTerm } from '#domain/library/public-term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import type { ValueWords } from '#domain/values/form.ts';
import { FORMAT_WORDS } from '#domain/words/deal-words.ts';
import { countryName } from '#domain/words/country-name.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { asTitle } from '#domain/words/words.ts';
import { entryOfContract, labelOfTerm } from '#documents/contract-wording/contract-words.ts';
import { partyWords } from '#documents/contract-wording/party-words.ts';

/** Who a party is and how it is reached; an empty text is one that nobody has entered. */
export type CoverParty = {
  /** As the sheet calls it. */
  readonly role: Bilingual;
  readonly name: Bilingual;
  readonly organised: Bilingual;
  readonly address: string;
  readonly signatory: string;
  readonly signatoryTitle: string;
  readonly noticeEmail: string;
};

export type Cover = {
  /** Those who sign. */
  readonly parties: readonly CoverParty[];
  /** Those who are named and do not sign: an author, a sales agent. */
  readonly others: readonly { readonly name: Bilingual; readonly capacity: string }[];
  readonly work: {
    readonly original: string;
    readonly working: string;
    readonly format: Bilingual;
    readonly chainOfTitle: readonly string[];
  };
  readonly keyTerms: readonly {
    readonly termId: string;
    readonly name: Bilingual;
    readonly value: Bilingual;
  }[];
};

export function coverOf(
  deal: SharedDeal,
  type: TermSheetType,
  /** In the order of the articles. */
  terms: readonly PublicTerm[],
  draft: SharedDraft,
  words: ValueWords,
): Cover {
  const side = (which: 'ours' | 'theirs') => deal.parties.filter((party) => party.side === which);
  const roles = partyWords(deal, type);
  const { original, working, format, chainOfTitle = '' } = deal.project;
  return {
    parties: [...sideOf(side('ours'), roles.ours), ...sideOf(side('theirs'), roles.theirs)],
    others: deal.parties
      .filter((party) => party.side === 'third')
      .map((party) => ({ name: nameOf(party), capacity: party.capacity })),
    work: {
      original: original.trim(),
      working: working.trim(),
      format: asTitle(type === 'series' ? FORMAT_WORDS.series : FORMAT_WORDS[format]),
      chainOfTitle: chainOfTitle.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
    },
    keyTerms: keyTermsOf(terms, draft, words),
  };
}

/** A side that has no party yet has its place on the cover all the same. */
function sideOf(parties: readonly SharedParty[], role: Bilingual): CoverParty[] {
  if (parties.length === 0) return [{ ...NOBODY, role }];
  return parties.map((party) => ({
    role,
    name: nameOf(party),
    organised:
      party.organised === undefined ? countryOf(party) : { en: party.organised, ko: party.organised },
    address: party.address ?? '',
    signatory: party.signatory ?? '',
    signatoryTitle: party.signatoryTitle ?? '',
    noticeEmail: party.noticeEmail ?? '',
  }));
}

const NOBODY: Omit<CoverParty, 'role'> = {
  name: { en: '', ko: '' },
  organised: { en: '', ko: '' },
  address: '',
  signatory: '',
  signatoryTitle: '',
  noticeEmail: '',
};

function nameOf({ name, nameIn: names }: SharedParty): Bilingual {
  return { en: nameIn(name, names, 'en'), ko: nameIn(name, names, 'ko') };
}

/** The country alone says no state, but is better than nothing. */
function countryOf({ country }: SharedParty): Bilingual {
  return country === '' ? { en: '', ko: '' } : countryName(country);
}

/** The figures and choices of the primary points, value alone. */
function keyTermsOf(terms: readonly PublicTerm[], draft: SharedDraft, words: ValueWords): Cover['keyTerms'] {
  return terms.flatMap((term) => {
    const entry = draft.entries[term.id];
    if (entry?.state.kind !== 'value' || (term.layer !== 'primary' && !KEY_BESIDES.has(term.id))) return [];
    return [{ termId: term.id, name: labelOfTerm(term), value: entryOfContract(entry, term, words) }];
  });
}

const KEY_BESIDES: ReadonlySet<string> = new Set([
  'purchase_price_ceiling',
  'option_extension_count',
  'option_extension_period',
  'governing_law',
  'law_forum',
]);
