import type { Clause } from '#domain/reading/clauses/clause.ts';
import { matchesOf, phraseFrom } from './phrase.ts';
import { searchText } from './search-text.ts';

/** Words without which no paper is about a film, a series, a format, a remake or the option to acquire one. */
const MATTER = [
  'film*',
  'motion picture*',
  'photoplay*',
  'movie*',
  'feature-length',
  'screenplay*',
  'script*',
  'remake*',
  'the picture',
  'television',
  'tv (series|movie|rights|drama)',
  'episode*',
  'series format',
  'format (rights|bible)',
  'webtoon*',
  'novel',
  'theatrical*',
  'box office',
  'cinema*',
  'principal photography',
  'co-?produc*',
  'coproduc*',
  'minimum guarantee',
  'mg',
  'p&a',
  'final cut',
  'sales agent',
  'reserved rights',
  'underlying (property|work|rights)',
  'option (fee|price|period|payment|agreement|to (purchase|acquire|buy))*',
  '영화',
  '영상물',
  '드라마',
  '시나리오',
  '각본',
  '대본',
  '리메이크',
  '원작',
  '판권',
  '웹툰',
  '극장',
  '방송',
  '방영',
  '에피소드',
  '공동제작',
  '제작비',
  '본촬영',
  '크랭크인',
  '최소보장',
  '미니멈 개런티',
  '포맷',
  '옵션료',
  '옵션 기간',
  '옵션을 행사',
  '옵션권',
].map(phraseFrom);

/** So many clauses make a paper in which a word of ours may stand by chance (`drawings, films and data`). */
const LONG = 12;

/**
 * Whether the paper is about what our deals are about. A service agreement, a licence of software or a lease has
 * periods, sums and caps as well, and none of them is a term of ours.
 */
export function isOfOurMatter(clauses: readonly Clause[]): boolean {
  const wanted = clauses.length < LONG ? 1 : 2;
  let n = 0;
  for (const { text, heading, above } of clauses) {
    const all = searchText([...above, heading, text].join('\n'));
    if (MATTER.some((phrase) => matchesOf(phrase, all).length > 0)) n += 1;
    if (n >= wanted) return true;
  }
  return false;
}
