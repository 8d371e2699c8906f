import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import type { Lexicon, LexiconProblem } from '#domain/reading/findings/lexicon.ts';
import { loadLexicon } from '#library/load-lexicon.ts';
import type { LibraryFile } from '#library/load-library.ts';
import { loadTopicCues } from '#library/load-topic-cues.ts';
import { loadWordings } from '#library/load-wordings.ts';
import { meantName, readText } from '#app/files/read-text.ts';
import type { LibraryPlaces } from './open-library.ts';

type Roots = Pick<LibraryPlaces, 'templatesRoot' | 'userTemplatesRoot'>;

/** The words by which terms and topics are known in a paper; a file of the user's own stands in for ours of the same name. */
export function openLexicon(roots: Roots, { terms }: Pick<Library, 'terms'>): Lexicon {
  const unread: LexiconProblem[] = [];
  const ofTerms = loadLexicon(filesIn('terms', roots, unread), terms);
  const ofTopics = loadTopicCues(filesIn('topics', roots, unread));
  const { wordings, problems } = loadWordings(filesIn('wordings', roots, unread));
  return {
    ...ofTerms,
    ...ofTopics,
    wordings,
    problems: [...unread, ...ofTerms.problems, ...ofTopics.problems, ...problems],
  };
}

function filesIn(
  folder: 'terms' | 'topics' | 'wordings',
  { templatesRoot, userTemplatesRoot }: Roots,
  problems: LexiconProblem[],
): LibraryFile[] {
  const roots = userTemplatesRoot === undefined ? [templatesRoot] : [templatesRoot, userTemplatesRoot];
  const files = roots.flatMap((root) => filesBelow(root, ['reading', folder], problems));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function filesBelow(root: string, path: readonly string[], problems: LexiconProblem[]): LibraryFile[] {
  const folder = join(root, ...path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => meantName(name).endsWith('.yaml'))
    .flatMap((name) => {
      const file = [...path, meantName(name)].join('/');
      const text = readText(join(folder, name));
      if (typeof text === 'string') return [{ path: file, text }];
      problems.push({ file, line: 1, field: '', message: text });
      return [];
    });
}
