import type { Bilingual } from '#domain/text/bilingual.ts';

/** Why a text is no YAML, in words for whoever edits it; what the parser said names the code and the place. */
export function describeYamlFault(error: unknown): { readonly line: number; readonly message: Bilingual } {
  const { code, line, column } = placeOf(error);
  if (code === 'TOO_LONG') return { line, message: TOO_LONG };
  const fault = FAULTS[code] ?? FAULT;
  return {
    line,
    message: {
      en: `This file is not valid YAML at line ${line}, column ${column}: ${fault.en}`,
      ko: `${line}행 ${column}열에서 YAML 형식이 어긋납니다. ${fault.ko}`,
    },
  };
}

function placeOf(error: unknown): { readonly code: string; readonly line: number; readonly column: number } {
  if (typeof error !== 'object' || error === null) return { code: '', line: 1, column: 1 };
  const code = 'code' in error ? String(error.code) : '';
  const places: unknown = 'linePos' in error ? error.linePos : undefined;
  const start = Array.isArray(places)
    ? (places[0] as { line?: number; col?: number } | undefined)
    : undefined;
  return { code, line: start?.line ?? 1, column: start?.col ?? 1 };
}

const TOO_LONG: Bilingual = {
  en: 'This file is longer than a million letters and was not read. Split it, or take out what is no part of the library.',
  ko: '이 파일은 100만 자를 넘어 읽지 않았습니다. 파일을 나누거나 라이브러리와 무관한 내용을 삭제하세요.',
};

const FAULT: Bilingual = {
  en: 'indent by spaces, leave a space after each colon and close every bracket and quotation mark.',
  ko: '들여쓰기는 공백으로 하고, 쌍점(:) 뒤는 한 칸 띄우며, 괄호와 따옴표는 모두 닫으세요.',
};

/** By the codes of the parser (yaml.org/eemeli: Errors). */
const FAULTS: Readonly<Record<string, Bilingual>> = {
  TAB_AS_INDENT: { en: 'indent by spaces and not by tabs.', ko: '탭 대신 공백으로 들여쓰세요.' },
  DUPLICATE_KEY: {
    en: 'the same name stands twice in one record. Keep one of the two.',
    ko: '한 항목에 같은 이름이 두 번 나옵니다. 하나만 남기세요.',
  },
  MISSING_CHAR: {
    en: 'a quotation mark or a bracket is not closed.',
    ko: '따옴표나 괄호가 닫히지 않았습니다.',
  },
  BAD_INDENT: {
    en: 'a line is indented too little, or a bracket is not closed.',
    ko: '들여쓰기가 모자라거나 괄호가 닫히지 않았습니다.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a colon stands inside the words. Put the words in quotation marks.',
    ko: '글 안에 쌍점(:)이 있습니다. 글 전체를 따옴표로 묶으세요.',
  },
  BAD_SCALAR_START: {
    en: 'words may not begin with this sign. Put them in quotation marks.',
    ko: '이 기호로 시작하는 글은 따옴표로 묶어야 합니다.',
  },
};
