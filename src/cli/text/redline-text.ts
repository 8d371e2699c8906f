import type { RedlineOutput } from '#contract/formats/redline-output.ts';
import { LEFT_BY_HAND } from '#domain/redline/from-draft/changes-from-draft.ts';
import type { Leaving } from '#domain/redline/leaving.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { wrapped } from './display-width.ts';

type Written = Extract<RedlineOutput, { isWritten: true }>;

/** The receipt of a redline: what changed, that nothing else did, and what to look at before it goes. */
export function receiptText(
  { says, receipt, leaving, broken, byHand }: Written,
  lang: Lang,
  nameOf: (termId: string) => Bilingual,
  width: number,
): string {
  const { paragraphs, parts, digests, insertions, deletions, othersChanges } = receipt;
  const lines = (all: readonly string[]) => all.map((line) => `  ${line}\n`).join('');
  const section = (title: Bilingual, body: readonly string[]) =>
    body.length === 0 ? '' : `\n${title[lang]}\n${lines(body)}`;
  const counted: Bilingual = {
    en: `Tracked: ${insertions} inserted, ${deletions} deleted; of others, ${othersChanges} kept. ${paragraphs.unchanged} of ${paragraphs.all} paragraphs and ${parts.unchanged} of ${parts.all} parts of the file keep their bytes.`,
    ko: `추적된 삽입 ${insertions}건, 삭제 ${deletions}건. 다른 사람의 변경 ${othersChanges}건은 그대로입니다. 문단 ${paragraphs.all}개 중 ${paragraphs.unchanged}개, 파일 구성 항목 ${parts.all}개 중 ${parts.unchanged}개가 바이트까지 같습니다.`,
  };
  return [
    `${says[lang]}\n${counted[lang]}\n`,
    section(DIGESTS, [
      `${FILE_NAMES.theirs[lang]}  ${digests.theirs}`,
      `${FILE_NAMES.redline[lang]}  ${digests.redline}`,
      `${FILE_NAMES.clean[lang]}  ${digests.clean}`,
    ]),
    section(
      BROKEN,
      broken.map(({ said, clause, meant, now }) =>
        lang === 'ko'
          ? `${clause === '' ? '' : `${clause}의 `}‘${said}’: 원래 가리킨 조항은 ${meant}${now === undefined ? '이며 삭제되었습니다.' : `이며 이제 번호가 ${now}입니다.`}`
          : `“${said}”${clause === '' ? '' : ` in ${clause}`} meant ${meant}, which ${now === undefined ? 'is gone' : `is now ${now}`}.`,
      ),
    ),
    section(
      BY_HAND,
      LEFT_BY_HAND.flatMap((reason) => {
        const terms = byHand.filter(({ why }) => why === reason);
        const names = terms.map(({ termId }) => nameOf(termId)[lang]).join('; ');
        const line = `${BY_HAND_WORDS[reason][lang]} (${terms.length}): ${names}`;
        return terms.length === 0 ? [] : [wrapped(line, width, 4).trimStart()];
      }),
    ),
    section(
      LEAVING,
      leaving.map((each) => leavingLine(each, lang)),
    ),
  ].join('');
}

/** Every change that was refused, one below the other, with where its words stand. */
export function refusalsText(refusals: readonly RedlineRefusal[], lang: Lang): string {
  const [first] = refusals;
  const head: Bilingual = {
    en: `Nothing was written: ${refusals.length} of the changes cannot be made.`,
    ko: `변경 ${refusals.length}건을 표시할 수 없어 파일을 만들지 않았습니다.`,
  };
  if (!first) return '';
  const each = refusals.map(({ change, words, places, message }) => {
    const shortened = words.length > 80 ? `${words.slice(0, 80)}…` : words;
    const where = places.map((place) => `    · ${place.replaceAll(/\s+/g, ' ')}\n`).join('');
    return `  ${change + 1}. “${shortened.replaceAll(/\s+/g, ' ')}”: ${message[lang]}\n${where}`;
  });
  return `${head[lang]}\n${each.join('')}`;
}

function leavingLine({ kind, name, says, count }: Leaving, lang: Lang): string {
  const what = LEAVING_WORDS[kind][lang];
  const times = count > 1 ? (lang === 'ko' ? ` (${count}건)` : ` (${count} times)`) : '';
  const detail = [name, says].filter((part) => part !== '').join(': ');
  return `${what}${times}${detail === '' ? '' : ` · ${detail}`}`;
}

const DIGESTS: Bilingual = { en: 'SHA-256 of the files', ko: '파일의 SHA-256' };
const FILE_NAMES = {
  theirs: { en: 'theirs ', ko: '상대방 원본' },
  redline: { en: 'redline', ko: '수정 표시본' },
  clean: { en: 'clean  ', ko: '수정 반영본' },
} as const;
const BROKEN: Bilingual = {
  en: 'References that lead elsewhere once the changes are accepted',
  ko: '변경을 적용하면 다른 조항을 가리키게 되는 상호 참조',
};
const BY_HAND: Bilingual = {
  en: 'Not in the redline: terms of our draft to word by hand, by reason',
  ko: '수정본에 넣지 못한 우리 측 조건: 사유별로 확인해 직접 작성하세요',
};
const BY_HAND_WORDS: Readonly<Record<Written['byHand'][number]['why'], Bilingual>> = {
  'no-figure': {
    en: 'Their words hold no single figure of it',
    ko: '상대방 문구에서 해당 수치 하나를 찾을 수 없음',
  },
  'other-kind': { en: 'Ours is of another kind or base', ko: '우리 측 값의 종류나 산정 기준이 다름' },
  elsewhere: { en: 'It was not read from this file', ko: '이 파일에서 읽은 값이 아님' },
  unread: { en: 'Nobody has looked for it in their paper yet', ko: '상대방 문서에서 아직 확인하지 않음' },
  silent: { en: 'Their paper does not say it', ko: '상대방 문서에 규정 없음' },
};
const LEAVING: Bilingual = {
  en: 'Also in the file that goes: look before you send it',
  ko: '함께 나가는 정보: 보내기 전에 확인하세요',
};
const LEAVING_WORDS: Readonly<Record<Leaving['kind'], Bilingual>> = {
  author: { en: 'Changes or comments by', ko: '변경·메모 작성자' },
  'hidden-text': { en: 'Hidden text', ko: '숨겨진 텍스트' },
  'custom-xml': { en: 'Custom XML', ko: '사용자 지정 XML' },
  property: { en: 'Property', ko: '문서 속성' },
  macros: { en: 'Macros', ko: '매크로' },
  'embedded-file': { en: 'Embedded file', ko: '포함된 파일' },
  'outside-link': { en: 'Link to a file outside', ko: '외부 파일 링크' },
};
