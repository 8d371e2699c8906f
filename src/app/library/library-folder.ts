import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { meantName, readText } from '#app/files/read-text.ts';
import type { LibraryProblem } from '#domain/library/library.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { LibraryFile } from '#library/load-library.ts';

export type ReadFolder = {
  readonly files: readonly LibraryFile[];
  /** What lies there and is not read although it seems to be meant, and texts whose letters are not known. */
  readonly problems: readonly LibraryProblem[];
};

/**
 * Every YAML file below a folder, with `/` paths relative to it, in order of name. An ending is taken as it is
 * meant: `units.YAML` and `units.yml` are `units.yaml`. Texts are read in UTF-8, UTF-16 and CP949; a file that
 * is none of them, or that is named so that it would be passed over, is a problem with its name.
 */
export function openLibraryFolder(folder: string): ReadFolder {
  const files = new Map<string, LibraryFile>();
  const problems: LibraryProblem[] = [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ isFile: entry.isFile(), at: join(entry.parentPath, entry.name) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  // A file that is named right comes before one that only means the same name.
  for (const wantsRight of [true, false]) {
    for (const { isFile, at } of entries) {
      const written = at.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
      const path = meantName(written);
      if ((path === written && isFile) !== wantsRight) continue;
      const why = isFile ? whyIgnored(written, path, files) : whyFolderIgnored(written);
      if (why) problems.push(problemWith(written, why));
      if (!isFile || why || !path.endsWith('.yaml')) continue;
      const read = readText(at);
      if (typeof read === 'string') files.set(path, { path, text: read });
      else problems.push(problemWith(written, read));
    }
  }
  return { files: [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

/** The files alone, where nobody asks what else lies there. */
export function readLibraryFolder(folder: string): readonly LibraryFile[] {
  return openLibraryFolder(folder).files;
}

/** The lists that lie at the top of the library; `README.md` says what each holds. */
const LISTS = [
  'bases',
  'dimensions',
  'editions',
  'facts',
  'families',
  'review',
  'sentences',
  'situation',
  'units',
  'unpriced',
];
const FOLDERS = /^(?:cases|rules|terms)\/|^money\/parameters\.yaml$|^sources(?:-[a-z]+)?\.yaml$/;

function whyIgnored(
  written: string,
  path: string,
  files: ReadonlyMap<string, unknown>,
): Bilingual | undefined {
  const name = basename(written);
  // Files that systems and editors leave behind.
  if (/^(?:\.|~\$|desktop\.ini$|thumbs\.db$)/i.test(name)) return undefined;
  if (path.endsWith('.yaml')) {
    if (files.has(path)) return alreadyThere(path);
    const isTaken = FOLDERS.test(path) || LISTS.some((list) => path === `${list}.yaml`);
    return isTaken ? undefined : unknownName();
  }
  if (!isMeantAsYaml(written)) return undefined;
  return {
    en: 'This file is ignored: its name must end with .yaml. Windows hides endings (View, File name extensions shows them); rename the file, or move it away.',
    ko: '이름이 .yaml로 끝나지 않아 읽지 않았습니다. Windows는 확장자를 숨길 수 있으니(보기 → 파일 확장명) 이름을 바꾸거나 다른 곳으로 옮기세요.',
  };
}

/** `units.yaml.txt`, `units.txt`, `terms/price.yaml.bak`: meant for the library, or once part of it. */
function isMeantAsYaml(written: string): boolean {
  const stem = basename(written).toLowerCase().split('.')[0] ?? '';
  return /\.ya?ml\b/i.test(written) || (!written.includes('/') && LISTS.includes(stem));
}

function whyFolderIgnored(written: string): Bilingual | undefined {
  if (!/\.ya?ml$/i.test(written)) return undefined;
  return {
    en: 'This is a folder with the name of a file, so it is ignored. Put the file itself here.',
    ko: '파일 이름을 가진 폴더이므로 읽지 않았습니다. 이 자리에 파일을 두세요.',
  };
}

function alreadyThere(path: string): Bilingual {
  return {
    en: `This file is ignored: “${path}” lies beside it and is used. Keep one of the two.`,
    ko: `같은 폴더의 ‘${path}’을(를) 사용하므로 이 파일은 읽지 않았습니다. 둘 중 하나만 남기세요.`,
  };
}

function unknownName(): Bilingual {
  return {
    en: `This file is ignored: the library has no file of this name. Files at the top: ${LISTS.join(', ')}, sources, each with .yaml; others lie in cases, rules, terms and money.`,
    ko: `라이브러리에 없는 이름이라 읽지 않았습니다. 최상위 파일: ${LISTS.join(', ')}, sources(모두 .yaml). 나머지는 cases, rules, terms, money 폴더에 둡니다.`,
  };
}

function problemWith(file: string, message: Bilingual): LibraryProblem {
  return { file, line: 1, field: '', message };
}
