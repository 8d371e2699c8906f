import { Fail } from '#domain/base/failure.ts';
import { scanXml } from './scan-xml.ts';

/** How a part names the elements of word processing. */
export type PartNames = {
  /** With its colon: `w:`. */
  readonly prefix: string;
  /** The local name of an element of word processing; of formulas and alternatives `m:…` and `mc:…`; of others as it stands. */
  readonly local: (name: string) => string;
};

const WORD =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/;
const MATH =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/math|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/math)$/;
const ALTERNATIVES = /^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/;

/**
 * Files choose their prefixes freely, and nearly all declare them once, on the root. One that gives the prefix of word
 * processing another meaning further in, or none at all, is refused: what we wrote into it could mean something else.
 */
export function namesOf(xml: string): PartNames {
  const declared = declarationsOf(rootTag(xml));
  const word = prefixOf(declared, WORD);
  if (word === undefined || word === '') throw unusualNames();
  for (const [, address] of xml.matchAll(new RegExp(`\\sxmlns:${word}\\s*=\\s*["']([^"']*)["']`, 'g'))) {
    if (!WORD.test(address ?? '')) throw unusualNames();
  }
  const math = prefixOf(declared, MATH) ?? 'm';
  const alternatives = prefixOf(declared, ALTERNATIVES) ?? 'mc';
  const known = new Map<string, string>();
  const localOf = (name: string): string => {
    const [prefix, local] = split(name);
    if (prefix === word) return local;
    if (prefix === math) return `m:${local}`;
    return prefix === alternatives ? `mc:${local}` : name;
  };
  return {
    prefix: `${word}:`,
    local: (name) => {
      let local = known.get(name);
      if (local === undefined) known.set(name, (local = localOf(name)));
      return local;
    },
  };
}

/** The first tag of a part. */
function rootTag(xml: string): string {
  let root = '';
  try {
    scanXml(xml, ({ from, to }) => {
      root = xml.slice(from, to);
      throw new FoundRoot();
    });
  } catch (error) {
    if (!(error instanceof FoundRoot)) throw error;
  }
  return root;
}

class FoundRoot extends Error {}

function declarationsOf(tag: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(
      tag.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g),
      ([, prefix = '', address = '']) => [prefix, address],
    ),
  );
}

function prefixOf(declared: ReadonlyMap<string, string>, address: RegExp): string | undefined {
  return [...declared].find(([, each]) => address.test(each))?.[0];
}

function split(name: string): [string, string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function unusualNames(): Fail {
  return new Fail('invalid-input', {
    en: 'This file names its elements in a way that Word does not write, so nothing was changed in it. Open it in Word, save it as .docx and use that file.',
    ko: 'Word가 쓰지 않는 이름 방식으로 만든 파일이어서 아무것도 고치지 않았습니다. Word에서 열어 .docx로 다시 저장한 파일을 사용해 주세요.',
  });
}
