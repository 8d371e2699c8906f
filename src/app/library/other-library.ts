import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#library/load-library.ts';
import { readLibraryFolder } from './library-folder.ts';

/**
 * A library that lies somewhere else: the folder itself, or one of templates around it. Throws Fail `not-found` where
 * there is none, `library-invalid` where a file of it cannot be read: half a library would look like records removed.
 */
export function openOtherLibrary(folder: string): Library {
  const root = rootOfOther(folder);
  if (!existsSync(join(root, 'terms')))
    throw new Fail(
      'not-found',
      {
        en: `There is no library in “${folder}”. Name a folder that holds terms, rules and cases.`,
        ko: `‘${folder}’에 라이브러리가 없습니다. terms, rules, cases가 들어 있는 폴더를 지정하세요.`,
      },
      'diff',
    );
  const library = loadLibrary(readLibraryFolder(root));
  const [problem] = library.problems;
  if (problem)
    throw new Fail('library-invalid', {
      en: `${problem.file}:${problem.line} ${problem.message.en} Correct it in the older folder first.`,
      ko: `${problem.file}:${problem.line} ${problem.message.ko} 이전 폴더의 파일을 먼저 고치세요.`,
    });
  return library;
}

/** The folder of the library itself, whichever of the two was named. */
export function rootOfOther(folder: string): string {
  const around = join(folder, 'library');
  return existsSync(around) ? around : folder;
}
