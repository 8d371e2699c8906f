import { sourceDate } from '#domain/library/source-date.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { SOURCE_GRADE_WORDS } from '#domain/words/evidence-words.ts';
import type { Citations } from '#documents/text/citations.ts';
import { shortAddress } from '#documents/text/cut-text.ts';

/** Every source that was cited, by its number, with the grade of its page and what it was cited for. */
export function sourceRows(citations: Citations, lang: Lang) {
  return citations.list().map(({ number, source, uses }) => ({
    number,
    title: source.title,
    outlet: source.outlet,
    year: sourceDate(source)[lang],
    grade: source.grade ? SOURCE_GRADE_WORDS[source.grade][lang] : '',
    url: source.url,
    address: shortAddress(source.url),
    uses: uses.join(lang === 'en' ? '; ' : ', '),
  }));
}
