import type { Bilingual, Lang } from '#domain/text/bilingual.ts';

// In Korean the short names are the usual ones (한국, 홍콩); in English they are letters again (US, UK).
const USUAL: Readonly<Record<Lang, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'region', style: 'long', fallback: 'none' }),
  ko: new Intl.DisplayNames('ko', { type: 'region', style: 'short', fallback: 'none' }),
};
const FULL_KOREAN = new Intl.DisplayNames('ko', { type: 'region', style: 'long', fallback: 'none' });

// Codes that have a name and are no country: unions, unknown, outlying, test locales.
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB']);
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The usual name of a country (ISO 3166): `KR` is `South Korea` and `한국`. Letters that are no country stand for themselves. */
export function countryName(code: string): Bilingual {
  return { en: nameIn(USUAL.en, code) ?? code, ko: nameIn(USUAL.ko, code) ?? code };
}

/**
 * The two letters of what somebody typed: `kr`, `UK` (which is GB), `한국`, `대한민국`, `South Korea`.
 * @returns undefined when it is no country.
 */
export function findCountry(typed: string): string | undefined {
  const wanted = typed.trim().normalize('NFC').toUpperCase();
  if (/^[A-Z]{2}$/.test(wanted)) {
    const code = new Intl.Locale(`und-${wanted}`).region ?? wanted;
    return isCountry(code) ? code : undefined;
  }
  if (wanted === '') return undefined;
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry);
  return codes.find((code) =>
    [USUAL.en, USUAL.ko, FULL_KOREAN].some((names) => nameIn(names, code)?.toUpperCase() === wanted),
  );
}

/** Deprecated letters (`UK`, `SU`) are the country that they became, and none of their own. */
function isCountry(code: string): boolean {
  return (
    !NO_COUNTRIES.has(code) &&
    new Intl.Locale(`und-${code}`).region === code &&
    nameIn(USUAL.en, code) !== undefined
  );
}

function nameIn(names: Intl.DisplayNames, code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined;
}
