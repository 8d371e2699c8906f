import { CURRENCY_CODES } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** What is known of a value that is refused. */
export type RefusalFacts = {
  /** The most or the least that is allowed. */
  readonly limit?: number;
  /** How much there is. */
  readonly actual?: number;
  /** What was given, in a few words. */
  readonly given?: string;
  /** What may stand there, as it is written in a file. */
  readonly choices?: readonly string[];
};

/** The name of a field in quotation marks, in both languages. */
type Subject = Bilingual;

type Sentence = (subject: Subject, facts: RefusalFacts) => Bilingual;

/**
 * Why a value is refused, in the words of the trade: one table for the interface, the command line and the problems
 * of the library. Each is a whole sentence that names the field and the next step.
 */
export const REFUSALS = {
  'too-long': (of, { limit = 0, actual }) => ({
    en: `${of.en} is longer than ${counted(limit)} characters${actual === undefined ? '' : ` (it has ${counted(actual)})`}. Shorten it.`,
    ko: `${of.ko}은(는) ${counted(limit)}자까지 쓸 수 있습니다${actual === undefined ? '' : `(현재 ${counted(actual)}자)`}. 줄여 주세요.`,
  }),
  'too-short': (of, { limit = 1 }) => ({
    en: `${of.en} needs at least ${counted(limit)} characters.`,
    ko: `${of.ko}은(는) ${counted(limit)}자 이상이어야 합니다.`,
  }),
  empty: (of) => ({
    en: `${of.en} must not be empty. Write something.`,
    ko: `${of.ko}을(를) 비워 둘 수 없습니다. 내용을 입력하세요.`,
  }),
  missing: (of) => ({
    en: `${of.en} is missing. Add it.`,
    ko: `${of.ko}이(가) 없습니다. 추가하세요.`,
  }),
  'needs-base': (of) => ({
    en: `${of.en} is missing: a percentage needs a base. State what it is a percentage of.`,
    ko: `${of.ko}이(가) 없습니다. 비율에는 기준이 필요합니다. 무엇에 대한 비율인지 밝히세요.`,
  }),
  'needs-base-of-tier': (of) => ({
    en: `${of.en} is missing: a percentage needs a base (account, remaining, inflows, alongside or admissions).`,
    ko: `${of.ko}이(가) 없습니다. 비율에는 기준이 필요합니다(계정 총액, 남은 금액, 들어온 금액, 다른 단계와 나란히, 관객 수 가운데 하나).`,
  }),
  'needs-private-mark': (of) => ({
    en: `${of.en} is missing. An internal file begins with its private mark.`,
    ko: `${of.ko}이(가) 없습니다. 내부용 파일은 비공개 표시로 시작해야 합니다.`,
  }),
  'not-text': (of) => ({ en: `${of.en} must be text.`, ko: `${of.ko}은(는) 글이어야 합니다.` }),
  'not-a-number': (of) => ({ en: `${of.en} must be a number.`, ko: `${of.ko}은(는) 숫자여야 합니다.` }),
  'not-an-exact-number': (of, { given = '' }) => ({
    en: `${of.en}: “${given}” is not a number. Write "32%" or "1/3".`,
    ko: `${of.ko}: ‘${given}’은(는) 숫자가 아닙니다. 32% 또는 1/3처럼 쓰세요.`,
  }),
  'not-an-exact-multiple': (of, { given = '' }) => ({
    en: `${of.en}: “${given}” is not a decimal number. Write "2.6", or "0.2" for 20%.`,
    ko: `${of.ko}: ‘${given}’은(는) 소수가 아닙니다. 2.6처럼 쓰고, 20%는 0.2로 쓰세요.`,
  }),
  'not-yes-or-no': (of) => ({
    en: `${of.en} must be yes or no (true or false).`,
    ko: `${of.ko}은(는) 예 또는 아니요여야 합니다.`,
  }),
  'not-a-list': (of) => ({ en: `${of.en} must be a list.`, ko: `${of.ko}은(는) 목록이어야 합니다.` }),
  'not-a-group': (of) => ({
    en: `${of.en} must be a group of fields.`,
    ko: `${of.ko}은(는) 여러 항목의 묶음이어야 합니다.`,
  }),
  'not-whole': (of) => ({ en: `${of.en} must be a whole number.`, ko: `${of.ko}은(는) 정수여야 합니다.` }),
  'not-minor-units': (of) => ({
    en: `${of.en} must be a whole number of minor units (cents, won).`,
    ko: `${of.ko}은(는) 최소 화폐 단위(원, 센트)의 정수여야 합니다.`,
  }),
  negative: (of) => ({
    en: `${of.en} must not be negative.`,
    ko: `${of.ko}은(는) 음수일 수 없습니다.`,
  }),
  'not-above-zero': (of) => ({ en: `${of.en} must be above 0.`, ko: `${of.ko}은(는) 0보다 커야 합니다.` }),
  'too-large': (of, { limit = 0 }) => ({
    en: `${of.en} must be at most ${counted(limit)}.`,
    ko: `${of.ko}은(는) ${counted(limit)} 이하여야 합니다.`,
  }),
  'too-small': (of, { limit = 0 }) => ({
    en: `${of.en} must be at least ${counted(limit)}.`,
    ko: `${of.ko}은(는) ${counted(limit)} 이상이어야 합니다.`,
  }),
  inexact: (of) => ({
    en: `${of.en} is too large to be kept exactly.`,
    ko: `${of.ko}이(가) 정확히 저장할 수 있는 크기를 넘습니다.`,
  }),
  'not-summing-to-one': (of) => ({
    en: `${of.en} must add up to 1. Adjust one of them.`,
    ko: `${of.ko}의 합은 1이어야 합니다. 하나를 조정하세요.`,
  }),
  'too-many': (of, { limit = 0 }) => ({
    en: `${of.en} holds more than ${counted(limit)} entries. Leave some out.`,
    ko: `${of.ko}에는 ${counted(limit)}개까지 담을 수 있습니다. 일부를 빼세요.`,
  }),
  'too-few': (of, { limit = 1 }) => ({
    en: `${of.en} needs at least ${counted(limit)} ${limit === 1 ? 'entry' : 'entries'}.`,
    ko: `${of.ko}에는 ${counted(limit)}개 이상이 있어야 합니다.`,
  }),
  'same-twice': (of) => ({
    en: `${of.en} names the same one twice. Name it once.`,
    ko: `${of.ko}에 같은 것이 두 번 있습니다. 하나만 남기세요.`,
  }),
  'unknown-field': (of, { given = '' }) => ({
    en: `${of.en} has no field “${given}”. Correct its name or take it out.`,
    ko: `${of.ko}에 ‘${given}’ 항목은 없습니다. 이름을 고치거나 빼세요.`,
  }),
  'unknown-name': (of, { given = '' }) => ({
    en: `${of.en} holds an unknown name “${given}”.`,
    ko: `${of.ko}에 알 수 없는 이름 ‘${given}’이(가) 있습니다.`,
  }),
  'unknown-choice': (of, { given, choices = [] }) => ({
    en: `${of.en} is none of the choices${given === undefined ? '' : ` (“${given}”)`}. ${choices.length === 0 ? 'Choose one that Jibun knows.' : `Choose one of these: ${choices.join(', ')}.`}`,
    ko: `${of.ko}이(가) 고를 수 있는 값이 아닙니다${given === undefined ? '' : `(‘${given}’)`}. ${choices.length === 0 ? '지분이 아는 값을 고르세요.' : `다음 가운데 하나를 고르세요: ${choices.join(', ')}.`}`,
  }),
  'no-currency': (of) => ({
    en: `${of.en} is not a currency that Jibun knows (${CURRENCY_CODES.join(', ')}).`,
    ko: `${of.ko}이(가) 지분이 아는 통화가 아닙니다(${CURRENCY_CODES.join(', ')}).`,
  }),
  'no-date': (of) => ({
    en: `${of.en} must be a date like 2026-11-20.`,
    ko: `${of.ko}은(는) 2026-11-20과 같은 날짜여야 합니다.`,
  }),
  'no-such-day': (of) => ({
    en: `${of.en} is a date that does not exist. Correct the day.`,
    ko: `${of.ko}은(는) 달력에 없는 날짜입니다. 날짜를 고치세요.`,
  }),
  'no-country': (of) => ({
    en: `${of.en} must be the two letters of a country (KR, US) or empty.`,
    ko: `${of.ko}은(는) 두 글자 국가 부호(KR, US)이거나 비어 있어야 합니다.`,
  }),
  'no-id': (of) => ({
    en: `${of.en} is not a valid id. Use letters, digits, dash, underscore and point.`,
    ko: `${of.ko}이(가) 올바른 식별자가 아닙니다. 영문자, 숫자, 붙임표, 밑줄, 마침표만 쓰세요.`,
  }),
  'taken-id': (of) => ({
    en: `${of.en} is a name that every object has already. Choose another id.`,
    ko: `${of.ko}은(는) 이미 쓰이는 이름입니다. 다른 식별자를 고르세요.`,
  }),
  'no-digest': (of) => ({
    en: `${of.en} is not a digest: 64 small hexadecimal digits.`,
    ko: `${of.ko}이(가) 파일의 지문(64자리 십육진수)이 아닙니다.`,
  }),
  'no-file-name': (of) => ({
    en: `${of.en} must be a name of a file without a folder.`,
    ko: `${of.ko}은(는) 폴더 없이 파일 이름만 써야 합니다.`,
  }),
  'no-file-type': (of) => ({
    en: `${of.en} is not a type of a file, like application/pdf.`,
    ko: `${of.ko}이(가) 파일 형식의 이름이 아닙니다.`,
  }),
  'no-address': (of) => ({
    en: `${of.en} must be a well-formed http or https address.`,
    ko: `${of.ko}은(는) 올바른 웹 주소여야 합니다.`,
  }),
  'active-content': (of) => ({
    en: `${of.en} holds script or markup that a page could run. Take it out of the file; only words belong here.`,
    ko: `${of.ko}에 화면에서 실행될 수 있는 코드가 있습니다. 파일에서 그 부분을 빼세요.`,
  }),
  'no-deal-file': () => ({
    en: 'This is no deal file of Jibun. Choose a .json file that Jibun has exported.',
    ko: '지분의 거래 파일이 아닙니다. 지분에서 내보낸 거래 파일을 선택하세요.',
  }),
  'no-pack': () => ({
    en: 'This is no pack of precedents. Choose a pack that Jibun has exported.',
    ko: '선례 묶음 파일이 아닙니다. 지분에서 내보낸 선례 묶음을 선택하세요.',
  }),
  'no-such-version': (of) => ({
    en: `${of.en} is not one that this Jibun reads. Export the file again, or update Jibun.`,
    ko: `${of.ko}은(는) 이 지분이 읽을 수 없는 판입니다. 파일을 다시 내보내거나 지분을 업데이트하세요.`,
  }),
  'no-edition': (of) => ({
    en: `${of.en} must be an edition like 2026.2.`,
    ko: `${of.ko}은(는) 2026.2와 같은 판 번호여야 합니다.`,
  }),
  'no-record': (of) => ({
    en: `${of.en} must name a list of the library and an id in it, like rules/hours_notice.`,
    ko: `${of.ko}에는 라이브러리의 목록 이름과 식별자를 빗금으로 이어 쓰세요.`,
  }),
  'no-record-id': (of) => ({
    en: `${of.en} must be lower-case letters, digits, - or _.`,
    ko: `${of.ko}은(는) 영문 소문자, 숫자, 붙임표, 밑줄만 쓸 수 있습니다.`,
  }),
  'no-lever': (of) => ({
    en: `${of.en} names a lever and its parameter, or none with a reason of unpriced.yaml.`,
    ko: `${of.ko}에는 금액을 움직이는 요소와 그 값을 쓰거나, 금액으로 따지지 않는 이유를 밝혀야 합니다.`,
  }),
  'two-times-of-reading': (of) => ({
    en: `${of.en} says one of year, readIn (a page kept up to date) and undated, not two.`,
    ko: `${of.ko}에는 연도, 열람 시점, 날짜 없음 가운데 하나만 쓰세요.`,
  }),
  invalid: (of) => ({
    en: `${of.en} is not valid. Correct it.`,
    ko: `${of.ko}이(가) 올바르지 않습니다. 고쳐 주세요.`,
  }),
} as const satisfies Readonly<Record<string, Sentence>>;

export type RefusalCode = keyof typeof REFUSALS;

export function isRefusalCode(candidate: string): candidate is RefusalCode {
  return Object.hasOwn(REFUSALS, candidate);
}

/** The whole sentence, with the field named as the person knows it. */
export function refusalSentence(code: RefusalCode, field: Bilingual, facts: RefusalFacts): Bilingual {
  const sentence: Sentence = REFUSALS[code];
  return sentence({ en: `“${field.en}”`, ko: `‘${field.ko}’` }, facts);
}

function counted(n: number): string {
  return n.toLocaleString('en');
}
