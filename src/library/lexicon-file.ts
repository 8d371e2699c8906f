import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { LexiconProblem, Sayings } from '#domain/reading/findings/lexicon.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { resolveJosa } from '#domain/text/josa.ts';
import { deepestIssue, refusalInFile } from '#domain/words/refusal-of-issue.ts';
import type { LibraryFile } from './load-library.ts';
import { parseYaml } from './parse-yaml.ts';
import { describeYamlFault } from './yaml-fault.ts';

/** As many phrases as one line holds, parted by semicolons; a list of them does as well. */
const phrases = z.union([z.string(), z.array(z.string())]);
export const sayings = z.strictObject({ en: phrases.exactOptional(), ko: phrases.exactOptional() });
type SayingsYaml = z.infer<typeof sayings>;

export type ReportAt = (path: readonly PropertyKey[], message: Bilingual) => void;

/**
 * Hands every record of the files to `take`, in the order of their names; one that does not fit the schema becomes a
 * problem instead. Never throws for what a file says.
 */
export function readRecords<T>(
  files: readonly LibraryFile[],
  schema: z.ZodType<T>,
  problems: LexiconProblem[],
  take: (record: T, report: ReportAt) => void,
): void {
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    for (const [index, row] of rowsOf(file, problems).entries()) {
      const report: ReportAt = (path, message) => {
        problems.push({
          file: file.path,
          line: lineAt(file.text, [index, ...path]),
          field: path.map(String).join('.'),
          message: { en: message.en, ko: resolveJosa(message.ko) },
        });
      };
      const read = schema.safeParse(row, { reportInput: true });
      if (read.success) take(read.data, report);
      else for (const issue of read.error.issues.map(deepestIssue)) report(issue.path, refusalInFile(issue));
    }
  }
}

/** The phrases of a field without those that are not written as they must be; each of those is a problem of its own. */
export function readSayings(
  said: SayingsYaml | undefined,
  path: readonly PropertyKey[],
  check: Readonly<Record<keyof Sayings, (phrase: string) => unknown>>,
  report: ReportAt,
): Sayings {
  const inLanguage = (lang: keyof Sayings): string[] =>
    phrasesOf(said?.[lang]).filter((phrase) => {
      try {
        check[lang](phrase);
        return true;
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        report([...path, lang], {
          en: `The phrase “${phrase}” cannot be read: ${detail}.`,
          ko: `‘${phrase}’ 표현을 읽을 수 없습니다: ${detail}`,
        });
        return false;
      }
    });
  return { en: inLanguage('en'), ko: inLanguage('ko') };
}

function rowsOf(file: LibraryFile, problems: LexiconProblem[]): readonly unknown[] {
  try {
    const content = file.content === undefined ? parseYaml(file.text) : file.content;
    return Array.isArray(content) ? content : content === null ? [] : [content];
  } catch (error) {
    problems.push({ file: file.path, field: '', ...describeYamlFault(error) });
    return [];
  }
}

function phrasesOf(said: string | readonly string[] | undefined): string[] {
  const list = said === undefined ? [] : typeof said === 'string' ? said.split(';') : said;
  return list.map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim()).filter((phrase) => phrase !== '');
}

/** The line of a field; of the closest parent that exists when the field itself is missing. Parsed only for a problem. */
function lineAt(text: string, path: readonly PropertyKey[]): number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return counter.linePos(Number(node.range[0])).line;
  }
  return 1;
}
