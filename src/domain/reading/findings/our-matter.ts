import type { Clause } from '#domain/reading/clauses/clause.ts';
import { matchesOf, phraseFrom } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { searchText } from './search-text.ts';
import type { SearchText } from './search-text.ts';

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

/**
 * Words of the deals themselves: rights in a work that is made again, an option on them, a film that is made or sold together.
 * A licence of finished programmes or a writer's services are about films too, and are none of them.
 */
const DEALS = [
  'remake*',
  're-make*',
  'remade',
  '(adapt*|re-?version*)',
  'derivative (work|production|rights)*',
  '(sequel|prequel|spin-?off)*',
  '(first|later|further|subsequent|next) season*',
  'format (rights|bible|licen*e|fee)*',
  'local version*',
  'option (fee|price|period|payment|money|agreement|to (purchase|acquire|buy|license))*',
  'exercise* (of )?(the|its|his|such|this|an)? option',
  'underlying (property|work|rights)',
  'original (film|picture|motion picture|series|work)',
  '(reserved|remake|granted) rights',
  'purchase price',
  'principal photography',
  'co-?produc*',
  'coproduc*',
  'minimum guarantee',
  'mg',
  'p&a',
  'box office',
  'final cut',
  'sales agent',
  'recoup*',
  'net (profits|proceeds)',
  'back-?end',
  '(production|approved|final) budget',
  'negative cost',
  'completion (guarantee|bond)',
  'theatrical release',
  'distribution fee',
  '리메이크',
  '영상화',
  '2차적저작물',
  '(각색|재제작|다시 제작)',
  '(속편|후속작|스핀오프|후속 시즌)',
  '원작',
  '판권',
  '옵션료',
  '옵션 기간',
  '옵션을 행사',
  '옵션권',
  '공동제작',
  '순제작비',
  '총제작비',
  '출자',
  '회수순위',
  '최소보장',
  '미니멈 개런티',
  '부율',
  '배급수수료',
  '해외세일즈',
  '크랭크인',
  '본촬영',
  '완성보증',
  '포맷',
].map(phraseFrom);

/** So many clauses make a paper in which a word of ours may stand by chance (`drawings, films and data`). */
const LONG = 12;

/**
 * Whether the paper is about what our deals are about. A service agreement, a licence of software or of finished programmes
 * or a lease has periods, sums and caps as well, and none of them is a term of ours.
 */
export function isOfOurMatter(clauses: readonly Clause[]): boolean {
  const wanted = clauses.length < LONG ? 1 : 2;
  const texts = clauses.map(({ text, heading, above }) => searchText([...above, heading, text].join('\n')));
  return [MATTER, ...(clauses.length < LONG ? [] : [DEALS])].every((words) => isSaidIn(texts, words, wanted));
}

function isSaidIn(texts: readonly SearchText[], words: readonly Phrase[], wanted: number): boolean {
  let n = 0;
  for (const text of texts) {
    if (words.some((phrase) => matchesOf(phrase, text).length > 0)) n += 1;
    if (n >= wanted) return true;
  }
  return false;
}
