import type { SharedDeal } from '#domain/deal/disclosure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';

/** What a paper for the other side calls either side. All of them call it by one name. */
export type PartyWords = { readonly ours: Bilingual; readonly theirs: Bilingual };

/** The words follow from the type of the sheet and from what we are in the deal. */
export function partyWords(deal: SharedDeal, type: TermSheetType): PartyWords {
  switch (type) {
    case 'co-production':
      return {
        ours: isInvestorAlone(deal) ? INVESTOR : KOREAN_PRODUCER,
        theirs: US_PRODUCER,
      };
    case 'distribution':
      return { ours: LICENSOR, theirs: DISTRIBUTOR };
    default:
      return {
        ours: deal.ourRoles.includes('owner') ? OWNER : isInvestorAlone(deal) ? INVESTOR : KOREAN_PRODUCER,
        theirs: PURCHASER,
      };
  }
}

export function isInvestorAlone({ ourRoles }: SharedDeal): boolean {
  return ourRoles.length === 1 && ourRoles[0] === 'investor';
}

const OWNER: Bilingual = { en: 'Owner', ko: '권리자' };
const PURCHASER: Bilingual = { en: 'Purchaser', ko: '매수인' };
const US_PRODUCER: Bilingual = { en: 'US Producer', ko: '미국 제작사' };
const LICENSOR: Bilingual = { en: 'Licensor', ko: '허락권자' };
const DISTRIBUTOR: Bilingual = { en: 'Distributor', ko: '배급사' };
const KOREAN_PRODUCER: Bilingual = { en: 'Korean Producer', ko: '한국 제작사' };
const INVESTOR: Bilingual = { en: 'Investor', ko: '투자사' };
