import type { DefinedWord } from '#domain/reading/clauses/clause.ts';
import type { PreparedClause } from './prepared-clause.ts';

/**
 * Families of terms and the nouns that they are about. `For successive terms of one (1) year` may extend an option, or a
 * lease: without the noun, in the clause, its headings or a defined word that it uses, nobody is sure.
 */
const FAMILIES: readonly { readonly terms: RegExp; readonly noun: RegExp }[] = [
  { terms: /^option_/, noun: /option|옵션|exclusiv\w{1,6} period|shopping/i },
  {
    terms: /^purchase_price_/,
    noun: /pric|purchas|acqui|buy|bought|consideration|구매|매매|매입|양수|양도|취득|행사|대가|대금|against/i,
  },
  {
    terms: /^res_/,
    noun: /reserv|retain|withh[eo]ld|keep|remain|holdback|h\/b|유보|보유|홀드백|남|갖|귀속|권리/i,
  },
  { terms: /^sales_/, noun: /sales?\b|sell|agent|세일즈|판매/i },
  { terms: /^bond_/, noun: /bond|guarant|완성보증|완성 보증|본드/i },
  { terms: /^dist_/, noun: /distribut|licen[cs]|exploit|배급|허락|판권|라이선스|이용/i },
  {
    terms: /^(?:reversion_|rolling_reversion)/,
    noun: /rever|turnaround|lapse|return|back|복귀|환원|반환|귀속|소멸/i,
  },
  { terms: /^holdback_/, noun: /hold-?\s?back|h\/b|reserv|홀드백|유보|window|release|공개|개봉/i },
  {
    terms: /^series_|^pilot_payment|^spinoff_/,
    noun: /series|episod|pilot|spin|tv|televis|시리즈|회당|회차|드라마|파일럿|스핀/i,
  },
];

export function lacksOwnNoun(
  term: string,
  { clause }: PreparedClause,
  definitions: readonly DefinedWord[],
): boolean {
  const family = FAMILIES.find(({ terms }) => terms.test(term));
  if (!family) return false;
  const said = [...clause.above, clause.heading, clause.text];
  if (said.some((text) => family.noun.test(text))) return false;
  return !definitions.some(
    ({ word, meaning }) => clause.text.includes(word) && family.noun.test(`${word} ${meaning}`),
  );
}
