import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import type { Lexicon, LexiconProblem } from '#domain/reading/findings/lexicon.ts';
import { loadLexicon } from '#library/load-lexicon.ts';
import type { LibraryFile } from '#library/load-library.ts';
import { meantName, readText } from '#app/files/read-text.ts';
import type { LibraryPlaces } from './open-library.ts';

/** The words by which terms are known in a paper; a file of the user's own stands in for ours of the same name. */
export function openLexicon(
  { templatesRoot, userTemplatesRoot }: Pick<LibraryPlaces, 'templatesRoot' | 'userTemplatesRoot'>,
  { terms }: Pick<Library, 'terms'>,
): Lexicon {
  const problems: LexiconProblem[] = [];
  const own = userTemplatesRoot === undefined ? [] : lexiconFiles(userTemplatesRoot, problems);
  const files = new Map([...lexiconFiles(templatesRoot, problems), ...own].map((file) => [file.path, file]));
  const lexicon = loadLexicon([...files.values()], terms);
  return { ...lexicon, problems: [...problems, ...lexicon.problems] };
}

const FOLDER = ['reading', 'terms'];

function lexiconFiles(root: string, problems: LexiconProblem[]): LibraryFile[] {
  const folder = join(root, ...FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => meantName(name).endsWith('.yaml'))
    .flatMap((name) => {
      const path = [...FOLDER, meantName(name)].join('/');
      const text = readText(join(folder, name));
      if (typeof text === 'string') return [{ path, text }];
      problems.push({ file: path, line: 1, field: '', message: text });
      return [];
    });
}
