import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import type { Lexicon, LexiconProblem } from '#domain/reading/findings/lexicon.ts';
import { loadLexicon } from '#library/load-lexicon.ts';
import type { LibraryFile } from '#library/load-library.ts';
import { loadTopicCues } from '#library/load-topic-cues.ts';
import { loadWordings } from '#library/load-wordings.ts';
import { meantName, readText } from '#app/files/read-text.ts';
import { VERSION } from '#app/base/version.ts';
import type { LibraryPlaces } from './open-library.ts';
import { digestOf, loadKept, shipKept } from './snapshot.ts';
import type { Recipe } from './snapshot.ts';

/** Raise it whenever the same YAML would be read as a different lexicon. */
const FORMAT = 4;

/** Folders of the lexicon, and how the names of their files end. */
const FOLDERS = {
  terms: '.yaml',
  everyday: '.yaml',
  topics: '.yaml',
  wordings: '.yaml',
} as const;
type Folder = keyof typeof FOLDERS;
const EVERY_FOLDER = Object.keys(FOLDERS) as Folder[];

/** The words by which terms and topics are known in a paper; a file of the user's own stands in for ours of the same name. */
export function openLexicon(places: LibraryPlaces, { terms }: Pick<Library, 'terms'>): Lexicon {
  const unread: LexiconProblem[] = [];
  const files = EVERY_FOLDER.flatMap((folder) => filesIn(folder, places, unread));
  const { librarySnapshotPath: beside, shippedSnapshotPath: shippedBeside } = places;
  const recipe = recipeFor(terms);
  const lexicon =
    beside === undefined
      ? recipe.load(files)
      : loadKept(
          files,
          {
            own: lexiconBeside(beside),
            shipped: shippedBeside === undefined ? undefined : lexiconBeside(shippedBeside),
          },
          recipe,
        );
  return unread.length === 0 ? lexicon : { ...lexicon, problems: [...unread, ...lexicon.problems] };
}

/** Writes the lexicon of our own files as a snapshot beside that of the library. Throws what the file system throws. */
export function shipLexicon(
  templatesRoot: string,
  { terms }: Pick<Library, 'terms'>,
  librarySnapshotPath: string,
): void {
  const files = EVERY_FOLDER.flatMap((folder) => filesIn(folder, { templatesRoot }, []));
  shipKept(files, lexiconBeside(librarySnapshotPath), recipeFor(terms));
}

/** It follows from the terms too: which there are, and what may be chosen of each. */
function recipeFor(terms: Library['terms']): Recipe<Lexicon> {
  return {
    made: `lexicon ${FORMAT} ${VERSION} ${digestOf(JSON.stringify(terms))}`,
    load: (files) => {
      const ofFolder = (folder: Folder): LibraryFile[] =>
        files.filter(({ path }) => path.startsWith(`reading/${folder}/`));
      const ofTerms = loadLexicon(ofFolder('terms'), terms);
      const everyday = loadLexicon(ofFolder('everyday'), terms);
      const ofTopics = loadTopicCues(ofFolder('topics'));
      const { wordings, problems } = loadWordings(ofFolder('wordings'));
      return {
        ...ofTerms,
        ...ofTopics,
        everyday: everyday.entries,
        wordings,
        problems: [...ofTerms.problems, ...everyday.problems, ...ofTopics.problems, ...problems],
      };
    },
  };
}

function lexiconBeside(librarySnapshotPath: string): string {
  return join(dirname(librarySnapshotPath), 'lexicon.snapshot.json');
}

function filesIn(
  folder: Folder,
  { templatesRoot, userTemplatesRoot }: Pick<LibraryPlaces, 'templatesRoot' | 'userTemplatesRoot'>,
  problems: LexiconProblem[],
): LibraryFile[] {
  const roots = userTemplatesRoot === undefined ? [templatesRoot] : [templatesRoot, userTemplatesRoot];
  const files = roots.flatMap((root) => filesBelow(root, ['reading', folder], FOLDERS[folder], problems));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function filesBelow(
  root: string,
  path: readonly string[],
  ending: string,
  problems: LexiconProblem[],
): LibraryFile[] {
  const folder = join(root, ...path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => meantName(name).endsWith(ending))
    .flatMap((name) => {
      const file = [...path, meantName(name)].join('/');
      const text = readText(join(folder, name));
      if (typeof text === 'string') return [{ path: file, text }];
      problems.push({ file, line: 1, field: '', message: text });
      return [];
    });
}
