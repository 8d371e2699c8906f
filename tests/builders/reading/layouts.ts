// The same words, laid out otherwise: what a paper settles does not hang on how its points are set apart, nor on what
// stands before or behind them. Each layout changes the text of a draft (draft-file.ts) and leaves its key true.
import type { DraftSource } from './draft-file.ts';

export type Layout = (draft: DraftSource) => DraftSource;

/** What comes before or behind, and settles nothing. */
export const ADDITIONS: Readonly<Record<string, Layout>> = {
  'a greeting and two lines of a mail before it': (draft) =>
    withLines(draft, (lines, isKorean) => [...(isKorean ? KOREAN_OPENING : ENGLISH_OPENING), ...lines]),
  'three counted requests behind it': (draft) =>
    withLines(draft, (lines, isKorean) => [...lines, ...(isKorean ? KOREAN_REQUESTS : ENGLISH_REQUESTS)]),
  'a table of contacts behind it': (draft) =>
    withLines(draft, (lines, isKorean) => [...lines, ...(isKorean ? KOREAN_CONTACTS : ENGLISH_CONTACTS)]),
  'a list of papers as a schedule behind it': (draft) =>
    withLines(draft, (lines, isKorean) => [...lines, ...(isKorean ? KOREAN_PAPERS : ENGLISH_PAPERS)]),
};

/** The points set apart otherwise, with the words of their headings kept. */
export const SETTINGS: Readonly<Record<string, Layout>> = {
  'typed numbers': (draft) => withLines(draft, typed),
  'no numbers': (draft) => withLines(draft, (lines) => lines.map(withoutNumber)),
  'headings on lines of their own': (draft) => withLines(draft, (lines) => lines.flatMap(headingAlone)),
  'rows as labelled lines': (draft) => withRows(draft, (label, says) => [`${label}: ${says}`]),
  'rows as points': (draft) => withRows(draft, (label, says) => [`- ${label} - ${says}`]),
  'rows as lines with a tab': (draft) => withRows(draft, (label, says) => [`${label}\t${says}`]),
  'rows as counted points': (draft) => {
    let count = 0;
    return withRows(draft, (label, says) => [`${(count += 1)}. ${label}: ${says}`]);
  },
};

const ENGLISH_OPENING = [
  'Dear Jane,',
  'Good to see you in Busan last week. Here is the deal as I have it; let me know if I got anything wrong.',
];
const KOREAN_OPENING = [
  '김 대표님께',
  '지난주에 이야기한 대로 조건을 적어 보냅니다. 읽어 보시고 의견을 주십시오.',
];
const ENGLISH_REQUESTS = [
  'Three things to do on your side:',
  '1. Tell us who your counsel is.',
  '2. Send the company papers.',
  '3. Fix a date for the call.',
];
const KOREAN_REQUESTS = [
  '다음 사항도 부탁드립니다.',
  '1. 담당 변호사를 알려 주십시오.',
  '2. 회사 등기부를 보내 주십시오.',
  '3. 통화할 날을 정해 주십시오.',
];
const ENGLISH_CONTACTS = [
  '| Contact | Jane Doe',
  '| Telephone | 310 555 0101',
  '| Next call | Thursday morning',
];
const KOREAN_CONTACTS = ['| 담당 | 김하나', '| 전화 | 02-555-0101', '| 다음 통화 | 목요일 오전'];
const ENGLISH_PAPERS = [
  'SCHEDULE 9',
  'Papers to be sent',
  '1. Company extract',
  '2. Copyright registration',
  '3. Cover of the screenplay',
];
const KOREAN_PAPERS = [
  '[별지 9] 제출 서류',
  '1. 법인 등기사항증명서',
  '2. 저작권 등록증 사본',
  '3. 시나리오 표지',
];

function withLines(
  draft: DraftSource,
  change: (lines: readonly string[], isKorean: boolean) => readonly string[],
): DraftSource {
  const lines = draft.text.split('\n').filter((line) => line.trim() !== '');
  return { ...draft, text: change(lines, /[가-힣]/.test(draft.text)).join('\n') };
}

const NUMBERED = /^@b?(\d) /;

function withoutNumber(line: string): string {
  return line.replace(NUMBERED, '');
}

/** `1.`, `1.1`; what is deeper has no number. */
function typed(lines: readonly string[]): readonly string[] {
  let first = 0;
  let second = 0;
  return lines.map((line) => {
    const level = NUMBERED.exec(line)?.[1];
    if (level === '1') {
      first += 1;
      second = 0;
      return `${first}. ${withoutNumber(line)}`;
    }
    if (level !== '2') return withoutNumber(line);
    second += 1;
    return `${first}.${second} ${withoutNumber(line)}`;
  });
}

function headingAlone(line: string): readonly string[] {
  const headed = /^(@b?\d )?\*\*([^*]{2,60}?)[.:]?\*\*[.:]?\s+(.+)$/.exec(line);
  return headed ? [`${headed[1] ?? ''}**${headed[2]}**`, headed[3] ?? ''] : [line];
}

function withRows(
  draft: DraftSource,
  change: (label: string, says: string) => readonly string[],
): DraftSource {
  return withLines(draft, (lines) =>
    lines.flatMap((line) => {
      const [, label, says] = /^\| ([^|]+) \| ([^|]+)$/.exec(line) ?? [];
      return label !== undefined && says !== undefined ? change(label, says.replaceAll(' ¶ ', ' ')) : [line];
    }),
  );
}
