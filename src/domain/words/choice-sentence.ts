import { withJosa } from '#domain/text/josa.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/**
 * A choice, which the catalogue names in a phrase, as a sentence of a contract behind the name of its clause: `예산에서 공제`
 * is `예산에서 공제한다.`, `모든 지분과 동순위 안분` is `모든 지분과 동순위 안분으로 한다.` and `없음` is `이를 두지 아니한다.` Several
 * things at once are told one after the other behind `다음과 같이 정한다:`. Our reader knows the sentence from here, too.
 */
export function choiceSentence({ en, ko }: Bilingual): Bilingual {
  return { en: inEnglish(en), ko: inKorean(ko) };
}

function inEnglish(label: string): string {
  return label === 'None' ? 'There shall be none.' : ended(label);
}

function inKorean(label: string): string {
  if (/[.。]$/.test(label)) return label;
  if (label === '없음') return '이를 두지 아니한다.';
  if (isList(label)) return `다음과 같이 정한다: ${label}.`;
  const ending = ENDINGS.find(([from]) => label.endsWith(from));
  if (ending) {
    const [from, to] = ending;
    return `${label.slice(0, -from.length)}${to}.`;
  }
  const lacking = / 없음$/.exec(label);
  if (lacking) return `${withJosa(label.slice(0, lacking.index), '이/가')} 없는 것으로 한다.`;
  if (isVerbal(label)) return `${label}한다.`;
  return `${withJosa(label, '으로/로')} 한다.`;
}

/** `첨부·고정, 타 참여자의 개선 자동 적용`: an ending would belong to the last of several things alone. */
function isList(label: string): boolean {
  return label.includes(', ');
}

/** Noun forms of verbs in catalogues, and what a contract says. */
const ENDINGS: readonly (readonly [from: string, to: string])[] = [
  ['에 따름', '에 따른다'],
  ['않음', '않는 것으로 한다'],
  ['있음', '있는 것으로 한다'],
  ['남음', '남는 것으로 한다'],
  ['으로', '으로 한다'],
];

/** `예산에서 공제`, `발급 시 동시 해제`: an act with what it is done to, with, at or after just before it. */
function isVerbal(label: string): boolean {
  const words = label.split(' ');
  const act = words.at(-1) ?? '';
  if (!ACTS.has(act)) return false;
  return words
    .slice(-3, -1)
    .some((word) => WORDS_OF_TIME.has(word) || PARTICLES.some((particle) => word.endsWith(particle)));
}

const PARTICLES = ['에', '에서', '에게', '을', '를', '로', '까지', '없이', '없이는', '하여', '하고', '만큼'];

/** Whole words: `성명표시 유지` ends in one of them and tells no time. */
const WORDS_OF_TIME: ReadonlySet<string> = new Set(['시', '후', '직후', '이후']);

const ACTS: ReadonlySet<string> = new Set(
  '가산 간주 결정 공개 공제 귀속 금지 기재 면책 반영 반환 배분 보고 보유 보장 복귀 부담 부여 분담 사용 산입 상환 수령 승인 유보 유지 이용 이전 이탈 인정 인수 적립 적용 정산 제공 제외 종료 지급 지정 청구 취급 포기 포함 한정 합산 해제 해지 허락 허용 확대 확정 회수'.split(
    ' ',
  ),
);

function ended(text: string): string {
  return /[.。]$/.test(text) ? text : `${text}.`;
}
