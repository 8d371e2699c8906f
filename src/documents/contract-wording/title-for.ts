import { hasHangul } from '#domain/text/hangul.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { halfIn } from '#domain/text/names.ts';

/**
 * A title as a paper in the language prints it. One that nobody has given in English is marked in an English paper: who
 * reads no Korean would else have no name for the work. A Korean paper uses an English title as it is.
 */
export function titleFor(title: string, lang: Lang): string {
  const said = halfIn(title.trim(), lang);
  return lang === 'en' && isKoreanAlone(said) ? `${said} ${ENGLISH_TITLE_TO_COME}` : said;
}

/** Whether a title has no English form. */
export function lacksEnglish(title: string): boolean {
  return isKoreanAlone(halfIn(title.trim(), 'en'));
}

const ENGLISH_TITLE_TO_COME = '[English title to come]';

function isKoreanAlone(title: string): boolean {
  return hasHangul(title) && !/\p{Script=Latin}/u.test(title);
}
