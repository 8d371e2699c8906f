import type { DealKind } from '#domain/library/term.ts';
import type { DefinedWord } from '#domain/reading/clauses/clause.ts';
import { phraseFrom } from './phrase.ts';
import type { CompiledWording } from './wordings.ts';

/**
 * What a paper's own words for its sums and periods stand for, told by what it defines them as: `Studio shall pay, upon
 * exercise, $650,000 (the "Rights Money")` makes `Rights Money` the purchase price wherever it is said. A word that says
 * itself what it is (`Option Fee`) needs none of this.
 */
export function definedRoles(
  definitions: readonly DefinedWord[],
  kinds: readonly DealKind[],
): readonly CompiledWording[] {
  if (!kinds.includes('remake')) return [];
  const roles = definitions.flatMap(({ word, meaning }) => {
    const name = word.trim();
    if (MAY_BE_NAMED.test(name) && STARTS_SHOOTING.test(meaning)) return [{ name, role: SHOOTING }];
    if (!MAY_BE_NAMED.test(name) || SAYS_ITSELF.test(name)) return [];
    const role = ROLES.find(
      ({ kind, said }) =>
        kind.test(name) && FIGURE_OF[kind === PERIOD ? 'period' : 'sum'].test(meaning) && said.test(meaning),
    );
    return role ? [{ name, role }] : [];
  });
  // A word that is defined twice is nobody's.
  return roles
    .filter(({ name }) => roles.filter((other) => other.name === name).length === 1)
    .map(({ name, role: { en, ko } }) => ({
      means: /[가-힣]/.test(name) ? ko : en,
      phrase: phraseFrom(name.toLowerCase().replaceAll(/[()|?*{}]/g, ' ')),
    }));
}

/** Letters alone, or the search for a phrase would take signs of its grammar for words. */
const MAY_BE_NAMED = /^[\p{L}\d][\p{L}\d '’.-]{2,38}$/u;
const SUM =
  /(?:sum|price|payment|fee|fees|consideration|amount|money|monies|advance|installment|대금|대가|금액|료|금|비용)$/i;
const PERIOD = /(?:period|term|window|time|기간)$/i;
const SAYS_ITSELF =
  /option|extension|renewal|purchase|exercise|acquisition|buy-?out|rights|licen[cs]e|bonus|producer|overhead|royalt|옵션|연장|갱신|구매|행사|매매|양도|판권|라이선스|이용료|보너스|로열티|보수|수수료|검토/i;
/** `"Commencement" shall mean the first day of principal photography`. */
const STARTS_SHOOTING =
  /^\s*(?:the )?(?:date of (?:the )?)?(?:first day|commencement|start|beginning) of (?:the )?(?:principal )?(?:photography|shooting)|^\s*(?:본촬영|주요 ?촬영|촬영)(?:을|의|이)? ?(?:개시|시작|착수)/i;
const SHOOTING = { en: 'commencement of principal photography', ko: '본촬영 개시' };
const FIGURE_OF = {
  sum: /[$₩€£]|\b(?:usd|krw|eur|gbp)\b|dollars|원\b|달러/i,
  period: /\b(?:months?|years?|weeks?|days?)\b|개월|년|일간/i,
};
const ROLES: readonly {
  readonly kind: RegExp;
  readonly said: RegExp;
  readonly en: string;
  readonly ko: string;
}[] = [
  {
    kind: SUM,
    said: /\bextend|\bextension|\brenew|\bfurther (?:period|term)|\bsecond (?:period|term)|연장|갱신/i,
    en: 'extension fee',
    ko: '연장료',
  },
  {
    kind: SUM,
    said: /\b(?:up)?on (?:the )?exercise|\bif .{0,40}exercis|\bfull consideration|\bto (?:purchase|acquire|buy) the (?:remake )?rights|\bfor the (?:remake )?rights\b|행사|양수|구매|권리의 대가|권리에 대한 대가/i,
    en: 'purchase price',
    ko: '구매가',
  },
  { kind: SUM, said: /\boption\b|옵션/i, en: 'option fee', ko: '옵션료' },
  {
    kind: PERIOD,
    said: /\bextend|\bextension|\brenew|연장|갱신/i,
    en: 'extension option period',
    ko: '연장 옵션 기간',
  },
  { kind: PERIOD, said: /\boption\b|옵션/i, en: 'option period', ko: '옵션 기간' },
];
