import type { DecideOutput } from '#contract/formats/points-output.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Library } from '#domain/library/library.ts';
import { counted } from '#domain/text/counted.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { noteIn } from '#domain/text/half-in.ts';
import { MEND_OWNER_WORDS, RECOMMENDATION_WORDS } from '#domain/words/point-words.ts';
import { asTitle } from '#domain/words/words.ts';

/** The decision as short sections; empty ones are left out. */
export function decideText(output: DecideOutput, lang: Lang, { terms }: Pick<Library, 'terms'>): string {
  const say = (en: string, ko: string) => (lang === 'ko' ? ko : en);
  const names = byId(terms);
  const named = (termId: string) => names.get(termId)?.name[lang] ?? termId;
  const known = output.onWhatIsKnown;
  // The failed checks stand in a section of their own.
  const failures = new Set(output.stops.map(({ says }) => says.en));
  const reasonsIn = (reasons: DecideOutput['reasons']) => {
    const others = reasons.filter(({ en }) => !failures.has(en)).map((reason) => reason[lang]);
    const count = reasons.length - others.length;
    return count === 0
      ? others
      : [
          say(counted(count, 'legal check fails.', 'legal checks fail.'), `법률 요건 미충족 ${count}건`),
          ...others,
        ];
  };
  const recommended = (which: DecideOutput['recommendation']) => asTitle(RECOMMENDATION_WORDS[which])[lang];
  const dateText = ({ on, label, owner = '' }: NonNullable<DecideOutput['nextDate']>) =>
    [on, label[lang], noteIn(owner, lang)].filter((part) => part !== '').join(' · ');
  const sections: [string, readonly string[]][] = [
    [recommended(output.recommendation), reasonsIn(output.reasons)],
    [
      known ? `${say('On what is known', '확인된 범위에서')}: ${recommended(known.recommendation)}` : '',
      known ? reasonsIn(known.reasons) : [],
    ],
    [say('Win', '확보할 조건'), output.win.map(named)],
    [say('Trade', '양보할 수 있는 조건'), output.trade.map(named)],
    [
      say('Never', '양보할 수 없는 조건'),
      output.never.map(({ termId, walkAway, reason }) =>
        [`${named(termId)}: ${walkAway[lang]}`, noteIn(reason, lang)]
          .filter((part) => part !== '')
          .join(' · '),
      ),
    ],
    [
      say('Stopped by the law', '법률 요건의 미충족'),
      output.stops.map(({ title, cites, says, owner, dueOn }) =>
        [`${title[lang]} (${cites[lang]})`, says[lang], MEND_OWNER_WORDS[owner][lang], dueOn ?? '']
          .filter((part) => part !== '')
          .join(' · '),
      ),
    ],
    [say('To know', '참고'), output.toKnow.map(({ title, says }) => `${title[lang]}: ${says[lang]}`)],
    [say('Overdue', '기한 경과'), output.overdue ? [dateText(output.overdue)] : []],
    [say('Next date', '다음 일정'), output.nextDate ? [dateText(output.nextDate)] : []],
    [
      say('Not known', '확인되지 않은 사항'),
      output.unknown.map(({ says, act }) => `${says[lang]} ${act[lang]}`),
    ],
  ];
  return [
    output.title,
    ...sections
      .filter(([head, lines]) => head !== '' && lines.length > 0)
      .map(([head, lines]) => `\n${head}\n${lines.map((line) => `  ${line}`).join('\n')}`),
    `\n${output.judgement[lang]}\n`,
  ].join('\n');
}
