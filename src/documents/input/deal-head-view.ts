import type { DraftSide } from '#domain/deal/deal.ts';
import type { SharedDeal } from '#domain/deal/disclosure.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { halfIn, nameIn } from '#domain/text/names.ts';
import type { NameIn } from '#domain/text/names.ts';
import { countryName } from '#domain/words/country-name.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { FORMAT_WORDS, KIND_WORDS, PAPER_WORDS, ROLE_WORDS, SIDE_WORDS } from '#domain/words/deal-words.ts';
import { asTitle } from '#domain/words/words.ts';

/** What every document says about the deal. Both a private and a shared deal have these fields. */
export type DealHead = Pick<SharedDeal, 'title' | 'titleIn' | 'kinds' | 'ourRoles' | 'project' | 'parties'>;
export type DraftHead = {
  readonly side: DraftSide;
  readonly label: string;
  readonly labelIn?: NameIn;
  readonly round: number;
  readonly on: string;
};

/** The part of a template's view that names the deal, the parties and the paper. */
export function dealHeadView(deal: DealHead, draft: DraftHead, lang: Lang) {
  const say = (words: Bilingual) => words[lang];
  const original = deal.project.original.trim();
  const working = deal.project.working.trim();
  return {
    deal: {
      title: nameIn(deal.title, deal.titleIn, lang),
      kinds: deal.kinds.map((kind) => say(asTitle(KIND_WORDS[kind]))).join(' · '),
      roles: deal.ourRoles.map((role) => say(ROLE_WORDS[role])).join(', '),
      original,
      working,
      format: say(asTitle(FORMAT_WORDS[deal.project.format])),
    },
    parties: deal.parties.map((party) => ({
      name: nameIn(party.name, party.nameIn, lang),
      capacity: halfIn(party.capacity, lang),
      country: countryName(party.country)[lang],
      side: say(SIDE_WORDS[party.side]),
      is_ours: party.side === 'ours',
    })),
    draft: {
      label: nameIn(draft.label, draft.labelIn, lang),
      paper: say(asTitle(PAPER_WORDS[draft.side])),
      round: draft.round,
      date: say(formatDate(draft.on)),
    },
  };
}

/** Names of the parties of a side: `한강필름, 달빛제작`. */
export function namesOfSide(deal: DealHead, side: 'ours' | 'theirs', lang: Lang): string {
  return deal.parties
    .filter((party) => party.side === side)
    .map((party) => nameIn(party.name, party.nameIn, lang))
    .join(', ');
}
