import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';

/** A word that the sheet uses in one meaning throughout. */
export type DefinedTerm = { readonly id: string; readonly name: Bilingual; readonly meaning: Bilingual };

/**
 * `{owner}`, `{original}` and the like are the facts of the deal, `{article:price}` the number of an article,
 * `{exhibit:profits}` the letter of an exhibit.
 */
type Entry = {
  readonly id: string;
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  readonly types?: readonly TermSheetType[];
};

const RIGHTS = ['option', 'purchase', 'series'] as const;
const OPTIONS = ['option', 'series'] as const;
const CO = ['co-production'] as const;
const SALES = ['co-production', 'distribution'] as const;

function entry(
  id: string,
  [en, ko]: readonly [string, string],
  [meansEn, meansKo]: readonly [string, string],
  types?: readonly TermSheetType[],
): Entry {
  return { id, name: { en, ko }, meaning: { en: meansEn, ko: meansKo }, ...(types ? { types } : {}) };
}

const ENTRIES: readonly Entry[] = [
  entry(
    'term-sheet',
    ['Term Sheet', '본 조건서'],
    ['this document with its exhibits', '별지를 포함한 이 문서'],
  ),
  entry(
    'agreement',
    ['Agreement', '본 계약'],
    [
      'the long-form agreement that the parties intend to sign on the terms of Part A',
      '당사자들이 제1부의 조건으로 체결하고자 하는 정식 계약',
    ],
  ),
  entry('owner', ['Owner', '권리자'], ['{owner}', '{owner}'], RIGHTS),
  entry('purchaser', ['Purchaser', '매수인'], ['{theirs}', '{theirs}'], RIGHTS),
  entry('korean-producer', ['Korean Producer', '한국 제작사'], ['{korean}', '{korean}'], CO),
  entry('us-producer', ['US Producer', '미국 제작사'], ['{theirs}', '{theirs}'], CO),
  entry(
    'producer',
    ['Producer', '양 제작사'],
    ['each of Korean Producer and US Producer; “Producers” are both of them', '한국 제작사와 미국 제작사'],
    CO,
  ),
  entry('licensor', ['Licensor', '허락권자'], ['{ours}', '{ours}'], ['distribution']),
  entry('distributor', ['Distributor', '배급사'], ['{theirs}', '{theirs}'], ['distribution']),
  entry(
    'licensor-co',
    ['Licensor', '허락권자'],
    [
      'the Producers, as those who license the Picture to a distributor or service',
      '본 작품을 배급사 또는 서비스에 이용허락하는 양 제작사',
    ],
    CO,
  ),
  entry(
    'distributor-co',
    ['Distributor', '배급사'],
    [
      'each distributor or service to which the Picture is licensed in a territory',
      '각 지역에서 본 작품을 이용허락받는 배급사 또는 서비스',
    ],
    CO,
  ),
  entry('sales-agent', ['Sales Agent', '해외세일즈사'], ['{salesAgent}', '{salesAgent}'], SALES),
  entry(
    'work',
    ['Work', '원작'],
    [
      '“{original}”, with its screenplay, story, characters, title and every other underlying material',
      '「{original}」{original:josa} 그 각본, 이야기, 캐릭터, 제호 등 기초가 되는 일체의 자료',
    ],
  ),
  // Words of the person's own often call it so.
  entry('original', ['Original', '원작 영화'], ['the Work', '원작'], RIGHTS),
  entry('original-film', ['Original Film', '원작 작품'], ['the Work', '원작'], RIGHTS),
  entry(
    'picture',
    ['Picture', '본 작품'],
    [
      'the {format} based on the Work that is to be produced under the Agreement, with the working title “{working}”',
      '본 계약에 따라 원작에 기초하여 제작될 {format}(가제 「{working}」)',
    ],
    ['option', 'purchase', 'co-production', 'distribution'],
  ),
  entry(
    'series',
    ['Series', '본 작품'],
    [
      'the series based on the Work that is to be produced under the Agreement, with the working title “{working}”',
      '본 계약에 따라 원작에 기초하여 제작될 시리즈(가제 「{working}」)',
    ],
    ['series'],
  ),
  entry(
    'option',
    ['Option', '옵션'],
    [
      'the exclusive right of Purchaser to acquire the Granted Rights by exercise within the Option Period',
      '옵션 기간 내의 행사로 부여 권리를 취득할 수 있는 매수인의 독점적 권리',
    ],
    OPTIONS,
  ),
  entry(
    'initial-period',
    ['Initial Option Period', '최초 옵션 기간'],
    [
      'the first period of the Option, stated in {article:option}',
      '{article:option}에서 정한 옵션의 최초 기간',
    ],
    OPTIONS,
  ),
  entry(
    'option-period',
    ['Option Period', '옵션 기간'],
    [
      'the Initial Option Period and every extension of it that has become effective',
      '최초 옵션 기간과 효력이 발생한 각 연장 기간',
    ],
    OPTIONS,
  ),
  entry(
    'initial-fee',
    ['Initial Option Fee', '최초 옵션료'],
    ['the sum payable for the Initial Option Period', '최초 옵션 기간에 대하여 지급하는 금액'],
    OPTIONS,
  ),
  entry(
    'extension-fee',
    ['Extension Fee', '연장료'],
    ['the sum payable for an extension of the Option Period', '옵션 기간의 연장에 대하여 지급하는 금액'],
    OPTIONS,
  ),
  entry(
    'closing',
    ['Closing', '거래종결'],
    [
      'signature of the Agreement by both parties together with receipt of the Purchase Price by Owner',
      '양 당사자가 본 계약에 서명하고 권리자가 구매가를 수령하는 것',
    ],
    ['purchase'],
  ),
  entry(
    'price',
    ['Purchase Price', '구매가'],
    [
      'the price of the Granted Rights, stated in {article:price}',
      '{article:price}에서 정한 부여 권리의 대가',
    ],
    RIGHTS,
  ),
  entry(
    'price-floor',
    ['Purchase Price Floor', '구매가 하한'],
    ['the least Purchase Price, stated in {article:price}', '{article:price}에서 정한 구매가의 최저액'],
    RIGHTS,
  ),
  entry(
    'budget',
    ['Budget', '제작비'],
    [
      'the cost of producing the Picture as defined in {article:price}',
      '{article:price}에서 정의한 본 작품의 제작비',
    ],
    RIGHTS,
  ),
  entry(
    'approved-budget',
    ['Approved Budget', '승인 예산'],
    [
      'the budget of the Picture approved in writing by both Producers',
      '양 제작사가 서면으로 승인한 본 작품의 예산',
    ],
    CO,
  ),
  entry(
    'granted',
    ['Granted Rights', '부여 권리'],
    [
      'the rights granted to Purchaser in {article:rights}',
      '{article:rights}에 따라 매수인에게 부여되는 권리',
    ],
    RIGHTS,
  ),
  entry(
    'reserved',
    ['Reserved Rights', '유보 권리'],
    [
      'every right in the Work that is not one of the Granted Rights',
      '원작에 관한 권리 중 부여 권리가 아닌 모든 권리',
    ],
    RIGHTS,
  ),
  entry(
    'box-office-bonus',
    ['Box Office Bonus', '박스오피스 보너스'],
    [
      'a bonus that {article:bonuses} ties to box office',
      '{article:bonuses}에서 박스오피스와 연동하여 정한 보너스',
    ],
    RIGHTS,
  ),
  entry(
    'negative-cost',
    ['Negative Cost', '순제작비'],
    [
      'the final cost of producing the Picture, without overhead and interest of Purchaser',
      '매수인의 간접비와 이자를 제외한 본 작품의 최종 제작원가',
    ],
    ['option', 'purchase', 'co-production', 'distribution'],
  ),
  entry(
    'gross-receipts',
    ['Gross Receipts', '총수익'],
    [
      'all sums received by or credited to those who exploit the Picture, from every medium and territory',
      '매체와 지역을 불문하고 본 작품의 이용으로 수령하거나 그 계정에 기입된 모든 금액',
    ],
    [...RIGHTS, 'distribution'],
  ),
  entry(
    'gross-receipts-co',
    ['Gross Receipts', '총수익'],
    [
      'all sums received by or credited to those who exploit the Picture, from every medium and territory, other than what a Producer retains from a territory of its own under the Agreement',
      '매체와 지역을 불문하고 본 작품의 이용으로 수령하거나 그 계정에 기입된 모든 금액(본 계약에 따라 제작사가 자기 지역에서 단독으로 보유하는 금액은 제외)',
    ],
    CO,
  ),
  entry(
    'adjusted-gross',
    ['Adjusted Gross Receipts', '조정총수익'],
    ['as defined in {exhibit:profits}', '{exhibit:profits}에서 정의한 조정총수익'],
    RIGHTS,
  ),
  entry(
    'net-profits',
    ['Net Profits', '순이익'],
    [
      'the net profits of the Picture, as defined in {exhibit:profits}',
      '{exhibit:profits}에서 정의한 본 작품의 순이익',
    ],
    RIGHTS,
  ),
  entry(
    'net-profits-co',
    ['Net Profits', '순이익'],
    [
      'what remains of Gross Receipts after every tier that stands before it in the recoupment order of {article:recoupment}',
      '{article:recoupment}의 회수 순위에서 앞선 모든 단계를 지급하고 남은 총수익',
    ],
    SALES,
  ),
  entry(
    'korean-share',
    ['Korean Share', '한국 측 지분'],
    [
      'Korean Producer’s share of the financing, stated in {article:financing}',
      '{article:financing}에서 정한 한국 제작사의 출자 비율',
    ],
    CO,
  ),
  entry(
    'equity-premium',
    ['Equity Premium', '지분 프리미엄'],
    [
      'the premium on equity stated in {article:recoupment}',
      '{article:recoupment}에서 정한 지분 투자의 프리미엄',
    ],
    CO,
  ),
  entry(
    'cama',
    ['Collection Account Management Agreement', '수익 관리계좌 계약'],
    [
      'the agreement with the independent manager of the Collection Account described in {article:accounting}',
      '{article:accounting}에 따라 독립 계좌관리인과 체결하는 계약',
    ],
    SALES,
  ),
  entry(
    'collection-account',
    ['Collection Account', '수익 관리계좌'],
    [
      'the account into which Gross Receipts are paid for those entitled to them',
      '수익자들을 위하여 총수익을 입금하는 계좌',
    ],
    SALES,
  ),
  entry(
    'completion',
    ['Completion Guarantee', '완성보증'],
    ['the guarantee of completion and delivery of the Picture', '본 작품의 완성과 인도에 관한 보증'],
    CO,
  ),
  entry(
    'delivery',
    ['Delivery', '인도 완료'],
    ['delivery of the Picture complete under the delivery list', '납품목록에 따른 본 작품의 인도 완료'],
    SALES,
  ),
  entry(
    'effective-date',
    ['Effective Date', '발효일'],
    ['the date on which the Agreement has been signed by both Producers', '양 제작사가 본 계약에 서명한 날'],
    CO,
  ),
  entry(
    'territory',
    ['Territory', '허락지역'],
    ['the territory of the license concerned', '해당 이용허락의 지역'],
    SALES,
  ),
  entry(
    'sales-territories',
    ['Sales Territories', '세일즈 지역'],
    ['the territories for which Sales Agent is appointed', '해외세일즈사가 선임된 지역'],
    SALES,
  ),
];

/** Every name that some sheet defines, so that wording need not define it a second time. */
export const DEFINED_NAMES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(ENTRIES.map(({ name }) => name.en)),
  ko: new Set(ENTRIES.map(({ name }) => name.ko)),
};

/** The words of the type whose meaning can be filled from these facts. */
export function definedTermsOf(
  type: TermSheetType,
  fill: (text: string, lang: Lang) => string,
): DefinedTerm[] {
  return ENTRIES.filter(({ types }) => types === undefined || types.includes(type)).map(
    ({ id, name, meaning }) => ({
      id,
      name,
      meaning: { en: fill(meaning.en, 'en'), ko: fill(meaning.ko, 'ko') },
    }),
  );
}

/**
 * Those of the terms that the text uses in one of the languages, and those that their meanings use in turn, in the
 * order of the list.
 */
export function usedTerms(
  terms: readonly DefinedTerm[],
  text: Bilingual,
  langs: readonly Lang[],
): DefinedTerm[] {
  const used = new Set<DefinedTerm>();
  let fresh = langs.flatMap((lang) => namedIn(terms, text[lang], lang));
  while (fresh.length > 0) {
    fresh.forEach((term) => used.add(term));
    fresh = fresh
      .flatMap(({ meaning }) => langs.flatMap((lang) => namedIn(terms, meaning[lang], lang)))
      .filter((term) => !used.has(term));
  }
  return terms.filter((term) => used.has(term));
}

/** The longest name wins: “Purchase Price Floor” is no use of “Purchase Price”. */
function namedIn(terms: readonly DefinedTerm[], text: string, lang: Lang): DefinedTerm[] {
  const byName = new Map(terms.map((term) => [term.name[lang], term]));
  const names = [...byName.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('-', '\\-'));
  const pattern = lang === 'en' ? `\\b(${names.join('|')})s?\\b` : `(${names.join('|')})`;
  const found = new Set([...text.matchAll(new RegExp(pattern, 'g'))].map(([, name = '']) => name));
  return [...found].flatMap((name) => byName.get(name) ?? []);
}
