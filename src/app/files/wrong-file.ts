import { Fail } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { FileKind } from '#domain/files/file-kind.ts';
import { FILE_KIND_WORDS } from '#domain/files/file-words.ts';

/** Where a file comes in. */
export type FileDoor = 'changes' | 'deal-file' | 'money' | 'pack' | 'workspace';

/** What came instead of the file that was wanted: a kind of file, or a file of Jibun's for another door. */
export type WrongFile =
  | Exclude<FileKind, 'text'>
  | 'plain-text'
  | 'other-json'
  | 'deal-file'
  | 'pack'
  | 'money-file'
  | 'cp949'
  | 'utf-16'
  | 'other-letters';

/** `이 파일은 Word 문서입니다`: what a file is, where it is not what was wanted. */
export function kindWords(what: WrongFile): Bilingual {
  return KINDS[what];
}

/** Says what the file is and what to do with it. `name` is the file's own, where the door knows it. */
export function wrongFile(what: WrongFile, door: FileDoor, name: string | undefined): Fail {
  const kind = KINDS[what];
  const subject =
    name === undefined ? { en: 'This file', ko: '이 파일은' } : { en: `“${name}”`, ko: `‘${name}’은(는)` };
  const advice = adviceFor(what, door);
  return new Fail(door === 'workspace' ? 'workspace-damaged' : 'invalid-input', {
    en: `${subject.en} is ${kind.en}. ${NOT[door].en} ${advice.en}`,
    ko: `${subject.ko} ${kind.ko}입니다. ${NOT[door].ko} ${advice.ko}`,
  });
}

const NOT: Readonly<Record<FileDoor, Bilingual>> = {
  changes: { en: 'It is no list of changes.', ko: '변경 목록 파일이 아닙니다.' },
  'deal-file': { en: 'It is not a deal file.', ko: '거래 파일이 아닙니다.' },
  money: {
    en: 'It is neither a deal file nor a statement or waterfall.',
    ko: '거래 파일도, 정산서·분배 구조 파일도 아닙니다.',
  },
  pack: { en: 'It is no pack of precedents.', ko: '선례집이 아닙니다.' },
  workspace: {
    en: 'It is not a Jibun workspace, and was left untouched.',
    ko: '지분 작업 파일이 아니며, 파일은 그대로 두었습니다.',
  },
};

const KINDS: Readonly<Record<WrongFile, Bilingual>> = {
  ...FILE_KIND_WORDS,
  'plain-text': FILE_KIND_WORDS.text,
  'other-json': {
    en: 'JSON, but it does not name the format, version and edition that a file of ours names',
    ko: 'JSON이지만 지분 파일에 있는 format, version, edition 항목이 없는 파일',
  },
  'deal-file': { en: 'a deal file', ko: '거래 파일' },
  pack: { en: 'a pack of precedents', ko: '선례집' },
  'money-file': { en: 'a statement or waterfall by itself', ko: '정산서·분배 구조만 있는 파일' },
  cp949: {
    en: 'text in the older Korean encoding of Windows (CP949, “ANSI”)',
    ko: '이전 Windows 한글 인코딩(CP949, ‘ANSI’)으로 저장된 텍스트',
  },
  'utf-16': { en: 'text in UTF-16 (“Unicode”)', ko: 'UTF-16(‘유니코드’)으로 저장된 텍스트' },
  'other-letters': {
    en: 'text in an encoding that Jibun does not know',
    ko: '지분에서 알 수 없는 인코딩으로 저장된 텍스트',
  },
};

/** A contract, a memo or notes: what it says belongs beside the terms. */
const PAPERS: ReadonlySet<WrongFile> = new Set([
  'plain-text',
  'html',
  'rich-text',
  'pdf',
  'word',
  'hwp',
  'open-document',
  'locked',
  'presentation',
]);

const FROM_EXPORT: Bilingual = {
  en: 'A deal file ends with .json and comes from Jibun’s export.',
  ko: '거래 파일은 이름이 .json으로 끝나며 지분의 내보내기로 만듭니다.',
};
const COMES_FROM: Readonly<Record<FileDoor, Bilingual>> = {
  changes: {
    en: 'A list of changes is JSON, as templates/schemas/redline-changes.schema.json says: [{"find": "…", "replace": "…"}].',
    ko: '변경 목록은 templates/schemas/redline-changes.schema.json에 따른 JSON 파일입니다: [{"find": "…", "replace": "…"}].',
  },
  'deal-file': FROM_EXPORT,
  money: FROM_EXPORT,
  pack: {
    en: 'A pack ends with .jibun-pack.json and comes from Jibun’s export of house precedents.',
    ko: '선례집은 이름이 .jibun-pack.json으로 끝나며 지분의 자사 선례 내보내기로 만듭니다.',
  },
  workspace: {
    en: 'A workspace ends with .jibun. Choose that file, or restore a backup.',
    ko: '작업 파일은 이름이 .jibun으로 끝납니다. 그 파일을 선택하거나 백업에서 복원하세요.',
  },
};

function adviceFor(what: WrongFile, door: FileDoor): Bilingual {
  const own = ADVICE[what];
  const from = COMES_FROM[door];
  if (own) return joined(own, isOfOurs(what) ? undefined : from);
  if (PAPERS.has(what) && door === 'deal-file')
    return joined(
      {
        en: 'Open the deal and drop it there, under Paper.',
        ko: '거래를 열어 상대방 문서 화면에 놓으세요.',
      },
      from,
    );
  return from;
}

const SAVE_AS_UTF8: Bilingual = {
  en: 'Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8), or export it again from Jibun.',
  ko: 'UTF-8로 저장하거나(메모장: 다른 이름으로 저장 → 인코딩 UTF-8) 지분에서 다시 내보내세요.',
};

/** What to do whatever the door. */
const ADVICE: Readonly<Partial<Record<WrongFile, Bilingual>>> = {
  empty: {
    en: 'It was not copied or sent whole; get it again, or export it again from Jibun.',
    ko: '복사하거나 보내는 중에 내용이 빠졌습니다. 다시 받거나 지분에서 다시 내보내세요.',
  },
  archive: { en: 'Unpack it and choose the file in it.', ko: '압축을 풀고 그 안의 파일을 선택하세요.' },
  image: {
    en: 'A picture holds no text. Ask for the paper as Word or PDF with text, or enter its terms by hand.',
    ko: '그림 파일에는 읽을 수 있는 글자가 없습니다. Word나 글자가 든 PDF로 다시 받거나 조건 화면에 직접 입력하세요.',
  },
  container: {
    en: 'It may be damaged or of another program. Open it in the program that wrote it, and save it again.',
    ko: '손상되었거나 다른 프로그램의 파일일 수 있습니다. 만든 프로그램에서 열어 다시 저장하세요.',
  },
  spreadsheet: {
    en: 'Open the deal and enter its figures in Terms.',
    ko: '거래를 열어 조건 화면에 수치를 입력하세요.',
  },
  workspace: {
    en: 'It holds all deals of a desk: open it in Jibun with “Open Another Workspace”, or start Jibun with --workspace and its name.',
    ko: '여러 거래가 함께 든 파일입니다. 지분에서 ‘다른 작업 파일 열기’로 열거나 --workspace에 파일 이름을 주어 시작하세요.',
  },
  'deal-file': { en: 'Import it under Deals.', ko: '거래 화면에서 가져오세요.' },
  pack: {
    en: 'Import it under house precedents in the Library.',
    ko: '라이브러리의 자사 선례 화면에서 가져오세요.',
  },
  'money-file': { en: '“jibun money FILE” works it out.', ko: '‘jibun money FILE’ 명령으로 계산합니다.' },
  cp949: SAVE_AS_UTF8,
  'utf-16': SAVE_AS_UTF8,
  'other-letters': SAVE_AS_UTF8,
};

function isOfOurs(what: WrongFile): boolean {
  return [
    'workspace',
    'deal-file',
    'pack',
    'money-file',
    'cp949',
    'utf-16',
    'other-letters',
    'empty',
  ].includes(what);
}

function joined(first: Bilingual, second: Bilingual | undefined): Bilingual {
  return second ? { en: `${first.en} ${second.en}`, ko: `${first.ko} ${second.ko}` } : first;
}
