import { strFromU8, strToU8 } from 'fflate';
import { kindOfFile } from '#domain/files/file-kind.ts';
import { Fail } from '#domain/base/failure.ts';
import { LIMITS } from '#papers/package/limits.ts';
import { openZip } from '#papers/package/open-zip.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import { relationshipsOf } from '#papers/package/relationships.ts';
import { rewriteArchive } from './word-archive.ts';

/** A Word file, opened to be changed: its parts as text, and the file with some of them written anew. */
export type WordPackage = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The text of a part of XML. Throws `Fail` where it is in an encoding that is not changed here. */
  readonly textOf: (name: string) => string;
  /** Name of the main document. */
  readonly main: string;
  /** Stories whose text may be changed, in order: body, footnotes, endnotes, headers, footers. */
  readonly stories: readonly WordStory[];
  /** Parts of a type that the main document leads to: `comments`, `settings`, `styles`. */
  readonly partOf: (type: string) => string | undefined;
  /** The file with these parts in place of the old, and new ones at its end. */
  readonly rewrite: (texts: ReadonlyMap<string, string>) => Uint8Array;
};

export type StoryKind = 'body' | 'footnotes' | 'endnotes' | 'header' | 'footer';
export type WordStory = { readonly kind: StoryKind; readonly name: string };

/** Throws `Fail` for what is no Word document of the .docx family, is locked, damaged or too large. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge();
  const kind = kindOfFile(bytes);
  if (kind === 'locked') throw locked();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || !['word', 'archive'].includes(kind)) throw notWord();
  const zip = openZip(bytes, LIMITS);
  const inPackage = ({ isExternal, target }: { isExternal: boolean; target: string }) =>
    !isExternal && zip.has(target);
  const main = relationshipsOf(zip, '').find(
    (each) => each.type === 'officeDocument' && inPackage(each),
  )?.target;
  if (main === undefined) throw notWord();
  const relations = relationshipsOf(zip, main).filter(inPackage);
  const targetsOf = (type: string): string[] => [
    ...new Set(relations.filter((each) => each.type === type).map(({ target }) => partName(zip, target))),
  ];
  const storiesOf = (type: StoryKind): WordStory[] => targetsOf(type).map((name) => ({ kind: type, name }));
  const texts = new Map<string, string>();
  const textOf = (name: string): string => {
    const text = texts.get(name) ?? decoded(zip.read(name));
    texts.set(name, text);
    return text;
  };
  return {
    names: zip.names,
    has: zip.has,
    textOf,
    main: partName(zip, main),
    stories: [
      { kind: 'body', name: partName(zip, main) },
      ...storiesOf('footnotes').slice(0, 1),
      ...storiesOf('endnotes').slice(0, 1),
      ...storiesOf('header'),
      ...storiesOf('footer'),
    ],
    partOf: (type) => targetsOf(type)[0],
    rewrite: (newTexts) => {
      const changed = new Map<string, Uint8Array>();
      const added = new Map<string, Uint8Array>();
      for (const [name, text] of newTexts) {
        const isOld = zip.has(name);
        (isOld ? changed : added).set(isOld ? partName(zip, name) : name, strToU8(text));
      }
      return rewriteArchive(bytes, { changed, added });
    },
  };
}

/** As the archive spells it: names are compared without regard to case. */
function partName(zip: ZipPackage, name: string): string {
  return zip.names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
}

/** The mark at the beginning is kept as a letter, so that the same bytes come out. */
function decoded(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = (hasMark ? '\uFEFF' : '') + strFromU8(hasMark ? bytes.subarray(3) : bytes);
  const again = strToU8(text);
  const isSame = again.length === bytes.length && again.every((byte, at) => byte === bytes[at]);
  if (!isSame || text.includes('\0')) throw otherEncoding();
  return text;
}

function notWord(): Fail {
  return new Fail('invalid-input', {
    en: 'Tracked changes go into a Word file (.docx, .docm, .dotx) only. For this file, send an issues list with the wording that you propose, or open it in Word, save it as .docx and use that file.',
    ko: '변경 내용 추적은 Word 파일(.docx, .docm, .dotx)에만 표시할 수 있습니다. 이 파일에는 수정 제안 문안을 담은 쟁점 목록을 보내거나, Word에서 열어 .docx로 저장한 파일을 사용해 주세요.',
  });
}

function locked(): Fail {
  return new Fail('invalid-input', {
    en: 'This file is locked with a password. Open it in Word, take the password off (File, Info, Protect Document), save it and use that file.',
    ko: '암호로 잠긴 파일입니다. Word에서 열어 암호를 해제하고(파일, 정보, 문서 보호) 저장한 뒤 사용해 주세요.',
  });
}

function otherEncoding(): Fail {
  return new Fail('invalid-input', {
    en: 'The text of this file is not in UTF-8, so it cannot be changed without writing all of it anew. Open it in Word, save it as .docx and use that file.',
    ko: '본문이 UTF-8로 저장되어 있지 않아 전체를 다시 쓰지 않고는 고칠 수 없습니다. Word에서 열어 .docx로 다시 저장한 파일을 사용해 주세요.',
  });
}

function tooLarge(): Fail {
  const megabytes = LIMITS.fileBytes / 1e6;
  return new Fail('too-large', {
    en: `This file is larger than ${megabytes} MB. Take the pictures out in Word, save it and use that file.`,
    ko: `파일이 ${megabytes}MB를 넘습니다. Word에서 그림을 빼고 저장한 파일을 사용해 주세요.`,
  });
}
