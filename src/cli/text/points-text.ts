import type { PointOutput, PointsOutput } from '#contract/formats/points-output.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatSignedMoney } from '#domain/values/format-value.ts';
import { POINT_STATE_WORDS, RUNG_FAULT_WORDS } from '#domain/words/point-words.ts';
import { RUNG_WORDS } from '#domain/words/term-words.ts';
import { textTable } from './text-table.ts';

/** The points by rank as a table; closed ones are counted, faults of the ladder listed. */
export function pointsText({ title, points }: PointsOutput, lang: Lang, width: number): string {
  const say = (en: string, ko: string) => (lang === 'ko' ? ko : en);
  const live = points.filter(({ rank }) => rank !== undefined);
  const table = textTable(
    [
      { head: '#', align: 'right' },
      { head: say('Term', '조건'), mayShrink: true },
      { head: say('State', '상태') },
      { head: say('Theirs', '상대방'), mayShrink: true },
      { head: say('Ours', '우리 측'), mayShrink: true },
      { head: say('Worth', '가치'), align: 'right' },
    ],
    live.map((point) => [
      String(point.rank),
      point.name[lang],
      POINT_STATE_WORDS[point.state][lang],
      point.theirs?.says[lang] ?? '–',
      point.ours?.says[lang] ?? '–',
      worthText(point, lang),
    ]),
    width,
  );
  const closed = points.length - live.length;
  const faults = live.flatMap(({ name, ladder }) =>
    ladder.flatMap(({ rung, fault, mend }) =>
      fault && mend
        ? [`${name[lang]} · ${RUNG_WORDS[rung][lang]}: ${RUNG_FAULT_WORDS[fault][lang]}. ${mend[lang]}`]
        : [],
    ),
  );
  return [
    `${title}\n`,
    table,
    ...(live.some(({ worth }) => worth?.givenAway)
      ? [
          `${say('† What our own draft asks; it gave away the rest of our ask: ', '† 우리 측 초안 기준. 요구안에서 그 초안이 이미 양보한 금액: ')}${live.flatMap((point) => givenAwayText(point, lang)).join(', ')}\n`,
        ]
      : []),
    ...(live.some(({ worth }) => worth?.isConditional)
      ? [
          `${say('* After tax, on average, if the option is exercised and the film made. --json has P10 and P90.', '* 세후 평균이며 옵션이 행사되고 영화가 제작되는 경우의 금액입니다. P10과 P90은 --json에 있습니다.')}\n`,
        ]
      : []),
    `${say(`Closed: ${closed} of ${points.length}.`, `합의된 조건: ${points.length}개 중 ${closed}개.`)}\n`,
    ...(faults.length === 0 ? [] : [`\n${say('Ladder to mend', '바로잡을 단계')}\n`]),
    ...faults.map((fault) => `  ${fault}\n`),
  ].join('\n');
}

/** A figure that takes for granted that the film is made is marked with an asterisk. */
function worthText({ worth }: PointOutput, lang: Lang): string {
  if (!worth) return '–';
  const { expectedMinor, currency, isConditional, givenAway } = worth;
  const marks = `${givenAway ? '†' : ''}${isConditional ? '*' : ''}`;
  return `${formatSignedMoney(expectedMinor, currency, 'short')[lang]}${marks}`;
}

function givenAwayText({ name, worth }: PointOutput, lang: Lang): string[] {
  if (!worth?.givenAway) return [];
  const { givenAway, currency } = worth;
  return [`${name[lang]} ${formatSignedMoney(givenAway.averageMinor, currency, 'short')[lang]}`];
}
