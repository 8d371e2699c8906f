import type { Bilingual } from '#domain/text/bilingual.ts';

/** Where a text stops being JSON. Lines and columns count from 1. */
export type JsonFault = {
  readonly kind: 'cut' | 'unexpected';
  readonly line: number;
  readonly column: number;
  /** What stands there; empty at the end of the text. */
  readonly there: string;
};

const TOKEN =
  /[\t\n\r ]+|[{}[\],:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y; // eslint-disable-line no-control-regex

type Wants = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * The first place that JSON does not allow; undefined for whole JSON. The parser of the language says it in
 * English and often without the place, so the few rules of the grammar are followed here once more, and only
 * for a text that it has refused.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let wants: Wants = 'value';
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return faultAt(text, at);
    if (token.trim() !== '') {
      const next = after(wants, token, open);
      if (next === undefined) return faultAt(text, at);
      wants = next;
    }
    at += token.length;
  }
  return wants === 'nothing' ? undefined : faultAt(text, at);
}

/** What may follow the token; undefined where the token itself may not stand. */
function after(wants: Wants, token: string, open: ('{' | '[')[]): Wants | undefined {
  const takesValue = wants === 'value' || wants === 'value-or-end';
  switch (token) {
    case '{':
      if (!takesValue) return undefined;
      open.push(token);
      return 'name-or-end';
    case '[':
      if (!takesValue) return undefined;
      open.push(token);
      return 'value-or-end';
    case '}':
    case ']': {
      const isEnd = wants === 'comma-or-end' || wants === (token === '}' ? 'name-or-end' : 'value-or-end');
      if (!isEnd || open.pop() !== (token === '}' ? '{' : '[')) return undefined;
      return afterValue(open);
    }
    case ',':
      if (wants !== 'comma-or-end') return undefined;
      return open.at(-1) === '{' ? 'name' : 'value';
    case ':':
      return wants === 'colon' ? 'value' : undefined;
    default:
      if (wants === 'name' || wants === 'name-or-end') return token.startsWith('"') ? 'colon' : undefined;
      return takesValue ? afterValue(open) : undefined;
  }
}

function afterValue(open: readonly string[]): Wants {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}

function faultAt(text: string, at: number): JsonFault {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  const rest = text.slice(at);
  // A name, a number or a quotation that the end of the file breaks off, is cut too.
  const isBrokenOff = /^(?:"(?:[^"\\\n]|\\.)*\\?|-|t(?:ru?)?|f(?:al?s?)?|n(?:ul?)?)$/.test(rest);
  const there = /^(?:"[^"\n]{0,20}"?|[\w.+-]{1,20}|.)/u.exec(rest)?.[0] ?? '';
  return { kind: rest.trim() === '' || isBrokenOff ? 'cut' : 'unexpected', line, column, there };
}

/** In a sentence that a person can act on. */
export function describeJsonFault({ kind, line, column, there }: JsonFault): Bilingual {
  if (kind === 'cut') {
    return {
      en: `The file is not whole JSON: it breaks off in line ${line}. It was cut when it was copied or sent; get it again, or export it again from Jibun.`,
      ko: `파일이 ${line}행에서 끊겼습니다. 복사하거나 보내는 중에 잘린 파일입니다. 다시 받거나 지분에서 다시 내보내세요.`,
    };
  }
  return {
    en: `The file is not whole JSON: in line ${line}, column ${column}, “${there}” cannot stand. A comma, a quotation mark or a bracket before it may be missing or too many. Mend this place, or export the file again from Jibun.`,
    ko: `JSON 형식이 ${line}행 ${column}열의 ‘${there}’에서 어긋납니다. 그 앞의 쉼표, 따옴표, 괄호가 빠졌거나 더 들어갔는지 확인하세요. 이 부분을 고치거나 지분에서 다시 내보내세요.`,
  };
}
