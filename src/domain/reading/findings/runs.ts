import { NUMBER_WORDS } from '#domain/reading/figures/number-words.ts';

const KOREAN: Readonly<Record<string, number>> = { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6 };
const NUMBER = String.raw`(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)`;
const RUNS = String.raw`(?:re-?runs?|runs?|repeats?|re-?uses?|replays?|exhibitions?|broadcasts?)`;

/** How often something is run, where a sentence counts it: `the first five (5) reruns`, `for five runs`, 5회까지, 다섯 번째까지. */
const COUNTS = [
  new RegExp(String.raw`\b${NUMBER}(?: ?\(\d{1,2}\))?(?: [a-z-]{2,12}){0,2} ${RUNS}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:first|next|initial) ${NUMBER}\b(?! ?(?:%|percent|years?|months?|days?|seasons?))`,
    'i',
  ),
  new RegExp(String.raw`${RUNS}[^.;]{0,40}[x×] ?(?:the )?(?:first )?(\d{1,2})\b`, 'i'),
  /(\d{1,2}|한|두|세|네|다섯|여섯) ?(?:회|번)(?:째|차)? ?(?:의 ?재방송|재방송)?(?:까지|에 한)/,
  /(\d{1,2}|한|두|세|네|다섯|여섯) ?(?:회|번)(?:의)? ?(?:재방송|재방영)/,
  /재방송[^.;]{0,30}?(\d{1,2}) ?회(?:[^차]|$)/,
];
/** `100% over five reruns`, 5회에 걸쳐 100%: said of all of them already. */
const OF_ALL =
  /\b(?:over|across|spread over|in total|in all|in the aggregate|aggregate)\b|회에 ?(?:걸쳐|나누어)|합계|총 ?\d/i;

/** `20% each`, 회당 20%: said of a single one, whatever the whole comes to. */
export function isOfEach(before: string, after: string): boolean {
  return EACH_BEHIND.test(after) || /(?:매회|회당|1회당|한 ?번에)\s*$/.test(before);
}

const EACH_BEHIND = new RegExp(
  String.raw`^[)\s]*(?:each|apiece|(?:a|per|for each|for every) ${RUNS})\b|^[)\s]*씩`,
  'i',
);

/** Over how many runs the rate of a single one adds up; undefined where the sentence does not count them. */
export function runsIn(sentence: string, isEach: boolean): number | 'said-of-all' | undefined {
  if (!isEach && OF_ALL.test(sentence)) return 'said-of-all';
  for (const pattern of COUNTS) {
    const said = pattern.exec(sentence)?.[1]?.toLowerCase();
    const n = said === undefined ? undefined : (NUMBER_WORDS[said] ?? KOREAN[said] ?? Number(said));
    if (n !== undefined && n > 0 && n <= MOST) return n;
  }
  return undefined;
}

/** Nobody pays for more runs one by one. */
const MOST = 20;
