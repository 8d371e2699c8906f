import type { SharedDeal } from '#domain/deal/disclosure.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { josaFor } from '#domain/text/josa.ts';
import { halfIn, nameIn } from '#domain/text/names.ts';
import { FORMAT_IN_CONTRACT } from '#domain/words/term-sheet-words.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import { namesOfSide } from '#documents/input/deal-head-view.ts';
import { isInvestorAlone } from '#documents/contract-wording/party-words.ts';
import { TO_FILL } from '#documents/contract-wording/adapt-wording.ts';
import type { Exhibit } from './exhibits.ts';
import type { SheetArticle } from './term-sheet-content.ts';

/** Fills the facts of the deal into the meaning of a defined term; what is not known is a place to fill in. */
export function factsOf(
  deal: SharedDeal,
  type: TermSheetType,
  articles: readonly Pick<SheetArticle, 'id' | 'number'>[],
  exhibits: readonly Exhibit[],
): (text: string, lang: Lang) => string {
  return (text, lang) =>
    text.replace(/\{(\w+)(?::([\w-]+))?\}/g, (_all, what: string, which: string | undefined) => {
      if (which === 'josa') return josaFor(factNamed(what, deal, type, lang), '과/와');
      if (what === 'article') return articleNamed(which, articles)[lang];
      if (what === 'exhibit') return exhibitNamed(which, exhibits)[lang];
      return orToFill(factNamed(what, deal, type, lang));
    });
}

function factNamed(what: string, deal: SharedDeal, type: TermSheetType, lang: Lang): string {
  switch (what) {
    case 'ours':
      return namesOfSide(deal, 'ours', lang);
    case 'theirs':
      return namesOfSide(deal, 'theirs', lang);
    case 'owner':
      return deal.ourRoles.includes('owner') ? namesOfSide(deal, 'ours', lang) : '';
    case 'korean':
      return isInvestorAlone(deal) ? '' : namesOfSide(deal, 'ours', lang);
    case 'original':
      return halfIn(deal.project.original, lang);
    case 'working':
      return halfIn(deal.project.working, lang);
    case 'format':
      return FORMAT_IN_CONTRACT[type === 'series' ? 'series' : deal.project.format][lang];
    case 'salesAgent':
      return salesAgentOf(deal, lang) ?? TO_BE_APPOINTED[lang];
    default:
      return '';
  }
}

const TO_BE_APPOINTED: Bilingual = {
  en: 'the sales agent to be appointed for the territories outside Korea',
  ko: '대한민국 외의 지역에 관하여 선임될 해외세일즈사',
};

/** Whoever the deal lists as its sales agent. */
function salesAgentOf({ parties }: SharedDeal, lang: Lang): string | undefined {
  const agent = parties.find(({ capacity }) => /sales agent|세일즈/i.test(capacity));
  return agent && nameIn(agent.name, agent.nameIn, lang);
}

/** `Article 3`; “this Part A” where the sheet has no such article. */
function articleNamed(
  id: string | undefined,
  articles: readonly Pick<SheetArticle, 'id' | 'number'>[],
): Bilingual {
  const article = articles.find((each) => each.id === id);
  return article
    ? { en: `Article ${article.number}`, ko: `제${article.number}조` }
    : { en: 'Part A', ko: '제1부' };
}

function exhibitNamed(id: string | undefined, exhibits: readonly Exhibit[]): Bilingual {
  return exhibits.find((each) => each.id === id)?.label ?? { en: 'the Agreement', ko: '본 계약' };
}

function orToFill(text: string): string {
  return text.trim() === '' ? TO_FILL : text.trim();
}
