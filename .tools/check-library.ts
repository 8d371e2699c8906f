// Reads a library folder and prints its problems with file, line and field. Usage: node .tools/check-library.ts [FOLDER]
import { loadLibrary } from '../src/library/load-library.ts';
import { readLibraryFolder } from '../src/app/library/library-folder.ts';

const library = loadLibrary(readLibraryFolder(process.argv[2] ?? 'templates/library'));
for (const problem of library.problems) {
  console.log(`${problem.file}:${problem.line} ${problem.field} ${problem.message.en}`);
}
console.log(
  `${library.terms.length} terms, ${library.cases.length} cases, ${library.sources.length} sources, ${library.questions.length} questions, ${library.problems.length} problems`,
);
process.exitCode = library.problems.length === 0 ? 0 : 1;
