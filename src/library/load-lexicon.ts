import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { FIGURE_ROLES } from '#domain/reading/figures/found-figure.ts';
import { conditionFrom } from '#domain/reading/findings/condition.ts';
import type { Lexicon, LexiconEntry, LexiconProblem, Sayings } from '#domain/reading/findings/lexicon.ts';
import { phraseFrom } from '#domain/reading/findings/phrase.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { resolveJosa } from '#domain/text/josa.ts';
import { refusalOfIssue } from '#domain/words/refusal-of-issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { describeYamlFault } from './yaml-fault.ts';
import type { LibraryFile } from './load-library.ts';

/** As many phrases as one line holds, parted by semicolons; a list of them does as well. */
const phrases = z.union([z.string(), z.array(z.string())]);
const sayings = z.strictObject({ en: phrases.exactOptional(), ko: phrases.exactOptional() });

const figureSchema = z.strictObject({
  roles: z.array(z.enum(FIGURE_ROLES)).exactOptional(),
  near: sayings.exactOptional(),
  not: sayings.exactOptional(),
  base: sayings.exactOptional(),
  units: z.array(z.enum(['days', 'weeks', 'months', 'years'])).exactOptional(),
  also: z.array(z.enum(['money', 'share', 'duration', 'multiple', 'quantity'])).exactOptional(),
  counts: z.literal('times').exactOptional(),
  extension: z.enum(['only', 'never']).exactOptional(),
  side: z.literal('ours').exactOptional(),
});

const entrySchema = z.strictObject({
  term: z.string(),
  none: z.string().exactOptional(),
  heading: sayings.exactOptional(),
  says: sayings.exactOptional(),
  hints: sayings.exactOptional(),
  aside: sayings.exactOptional(),
  against: sayings.exactOptional(),
  shorthand: sayings.exactOptional(),
  figure: figureSchema.exactOptional(),
  choices: z.record(z.string(), sayings).exactOptional(),
  shares: z.array(z.string()).exactOptional(),
  withoutFigure: z.boolean().exactOptional(),
});
type EntryYaml = z.infer<typeof entrySchema>;

/**
 * Reads the lexicon of the reading: `templates/reading/terms/*.yaml`, one record a term. A record that is wrong
 * becomes a problem that names file, line and field, and the rest is served. Never throws for what a file says.
 */
export function loadLexicon(files: readonly LibraryFile[], terms: readonly Term[]): Lexicon {
  const entries: LexiconEntry[] = [];
  const problems: LexiconProblem[] = [];
  const termsById = new Map(terms.map((term) => [term.id, term]));
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const report = (path: readonly PropertyKey[], message: Bilingual): void => {
      problems.push({
        file: file.path,
        line: lineAt(file.text, path),
        field: path.slice(1).map(String).join('.'),
        message: { en: message.en, ko: resolveJosa(message.ko) },
      });
    };
    for (const [index, row] of rowsOf(file, problems).entries()) {
      const read = entrySchema.safeParse(row, { reportInput: true });
      if (!read.success) {
        for (const issue of read.error.issues) report([index, ...issue.path], refusalOfIssue(issue));
        continue;
      }
      const term = termsById.get(read.data.term);
      const isKnown = entries.some((entry) => entry.term === read.data.term);
      if (!term) report([index, 'term'], unknownTerm(read.data.term));
      else if (isKnown) report([index, 'term'], twice(read.data.term));
      else
        entries.push(
          checkedEntry(read.data, term, termsById, (path, message) => report([index, ...path], message)),
        );
    }
  }
  return { entries, problems };
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

/** The entry without the phrases that are not written as they must be; each of those is a problem of its own. */
function checkedEntry(
  row: EntryYaml,
  term: Term,
  terms: ReadonlyMap<string, Term>,
  report: (path: readonly PropertyKey[], message: Bilingual) => void,
): LexiconEntry {
  const read = (
    said: z.infer<typeof sayings> | undefined,
    path: readonly PropertyKey[],
    check: (phrase: string) => unknown,
  ): Sayings => {
    const inLanguage = (lang: 'en' | 'ko'): string[] =>
      phrasesOf(said?.[lang]).filter((phrase) => {
        try {
          check(phrase);
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
  };
  const { figure } = row;
  const known = choiceIdsOf(term);
  const choices = Object.entries(row.choices ?? {}).flatMap(([id, when]) => {
    if (known.has(id)) return [{ id, when: read(when, ['choices', id], conditionFrom) }];
    report(['choices', id], {
      en: `“${id}” is no choice of ${term.id}. Its choices are: ${[...known].join(', ')}.`,
      ko: `‘${id}’은(는) ${term.id}의 선택지가 아닙니다. 선택지: ${[...known].join(', ')}`,
    });
    return [];
  });
  for (const id of row.shares ?? []) if (!terms.has(id)) report(['shares'], unknownTerm(id));
  return {
    term: row.term,
    ...(row.none === undefined ? {} : { none: row.none }),
    heading: read(row.heading, ['heading'], phraseFrom),
    says: read(row.says, ['says'], conditionFrom),
    hints: read(row.hints, ['hints'], conditionFrom),
    aside: read(row.aside, ['aside'], phraseFrom),
    against: read(row.against, ['against'], conditionFrom),
    shorthand: read(row.shorthand, ['shorthand'], conditionFrom),
    choices,
    ...(row.shares ? { shares: row.shares } : {}),
    ...(row.withoutFigure === undefined ? {} : { withoutFigure: row.withoutFigure }),
    ...(figure
      ? {
          figure: {
            ...figure,
            near: read(figure.near, ['figure', 'near'], phraseFrom),
            not: read(figure.not, ['figure', 'not'], phraseFrom),
            base: read(figure.base, ['figure', 'base'], phraseFrom),
          },
        }
      : {}),
  };
}

function phrasesOf(said: string | readonly string[] | undefined): string[] {
  const list = said === undefined ? [] : typeof said === 'string' ? said.split(';') : said;
  return list.map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim()).filter((phrase) => phrase !== '');
}

function choiceIdsOf({ form }: Term): ReadonlySet<string> {
  if (form.kind === 'choice') return new Set(form.choices.map(({ id }) => id));
  return new Set(form.kind === 'yes-no' ? ['yes', 'no'] : []);
}

function unknownTerm(id: string): Bilingual {
  return {
    en: `“${id}” is no term of the catalogue. Look for its id in templates/library/terms.`,
    ko: `‘${id}’은(는) 목록에 없는 조건입니다. templates/library/terms에서 식별자를 확인하세요.`,
  };
}

function twice(id: string): Bilingual {
  return {
    en: `The term “${id}” has an entry already. Join the two.`,
    ko: `‘${id}’ 조건의 항목이 이미 있습니다. 두 항목을 하나로 합치세요.`,
  };
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
