import { Fail } from '#domain/base/failure.ts';

const DEEPEST = 40;
const LONGEST_PATH = 400;
/** A hundred times as many names as the library has terms. */
const MOST_NAMES = 20_000;

type Level = { readonly names: Set<string> | null; name: string; index: number; awaitsName: boolean };

/**
 * Looks over JSON text before it is parsed: refuses nesting beyond 40 levels, more than 20,000 names
 * in one object (checking them would take half a minute), a name that stands twice in one (the parser
 * would silently keep the last) and `__proto__`. Text that is not JSON passes: the
 * parser says what is wrong with it. Throws Fail `invalid-input`.
 */
export function guardJson(text: string): void {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const level = levels.at(-1);
    switch (text.charAt(at)) {
      case '{':
      case '[': {
        if (levels.length >= DEEPEST) throw tooDeep(pathOf(levels));
        const isObject = text.charAt(at) === '{';
        levels.push({ names: isObject ? new Set() : null, name: '', index: 0, awaitsName: isObject });
        break;
      }
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (level?.names) level.awaitsName = true;
        else if (level) level.index += 1;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (end === undefined) return;
        if (level?.names && level.awaitsName) takeName(level, level.names, text.slice(at, end + 1), levels);
        at = end;
        break;
      }
      default:
    }
  }
}

function takeName(level: Level, names: Set<string>, quoted: string, levels: readonly Level[]): void {
  level.awaitsName = false;
  level.name = quoted.includes('\\') ? unescaped(quoted) : quoted.slice(1, -1);
  if (level.name === '__proto__') throw forbiddenName(pathOf(levels));
  if (names.has(level.name)) throw namedTwice(pathOf(levels));
  if (names.size >= MOST_NAMES) throw tooManyNames(pathOf(levels.slice(0, -1)));
  names.add(level.name);
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // Not JSON: the parser says so.
    return quoted;
  }
}

/** The place of the closing quote; undefined when there is none. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"') return at;
  }
  return undefined;
}

function pathOf(levels: readonly Level[]): string {
  const path = levels.reduce(
    (joined, { names, name, index }) =>
      names === null ? `${joined}[${index}]` : joined === '' ? name : `${joined}.${name}`,
    '',
  );
  return path.length <= LONGEST_PATH ? path : `${path.slice(0, LONGEST_PATH).toWellFormed()} …`;
}

function tooDeep(field: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `The file is nested more than ${DEEPEST} levels deep. No file of Jibun's is; export it again from Jibun.`,
      ko: `파일의 중첩이 ${DEEPEST}단계를 넘습니다. 지분에서 만든 파일이 아닙니다. 지분에서 다시 내보내세요.`,
    },
    field.slice(0, 200),
  );
}

function tooManyNames(field: string): Fail {
  const place = field === '' ? { en: 'The file', ko: '파일' } : { en: `“${field}”`, ko: `‘${field}’` };
  const most = MOST_NAMES.toLocaleString('en');
  return new Fail(
    'too-large',
    {
      en: `${place.en} holds more than ${most} names. No file of Jibun's does; export it again from Jibun.`,
      ko: `${place.ko}에 항목이 ${most}개 넘게 들어 있습니다. 지분에서 만든 파일이 아닙니다. 지분에서 다시 내보내세요.`,
    },
    field === '' ? undefined : field,
  );
}

function namedTwice(field: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `“${field}” stands twice in the file. Keep one of the two.`,
      ko: `‘${field}’이(가) 파일에 두 번 나옵니다. 하나만 남기세요.`,
    },
    field,
  );
}

function forbiddenName(field: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `“${field}” is not a name that a file may use. Take it out.`,
      ko: `‘${field}’은(는) 파일에 쓸 수 없는 이름입니다. 삭제하세요.`,
    },
    field,
  );
}
