import { z } from 'zod';
import { FIGURE_ROLES } from '#domain/reading/figures/found-figure.ts';
import { conditionFrom } from '#domain/reading/findings/condition.ts';
import type { Lexicon, LexiconEntry, LexiconProblem, Sayings } from '#domain/reading/findings/lexicon.ts';
import { phraseFrom } from '#domain/reading/findings/phrase.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { readRecords, readSayings, sayings } from './lexicon-file.ts';
import type { ReportAt } from './lexicon-file.ts';
import type { LibraryFile } from './load-library.ts';

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
  episode: z.union([z.literal(30), z.literal(60)]).exactOptional(),
  total: z.literal('runs').exactOptional(),
});

const entrySchema = z.strictObject({
  term: z.string(),
  none: z.string().exactOptional(),
  heading: sayings.exactOptional(),
  says: sayings.exactOptional(),
  hints: sayings.exactOptional(),
  aside: sayings.exactOptional(),
  right: sayings.exactOptional(),
  against: sayings.exactOptional(),
  shorthand: sayings.exactOptional(),
  figure: figureSchema.exactOptional(),
  choices: z.record(z.string(), sayings).exactOptional(),
  shares: z.array(z.string()).exactOptional(),
  withoutFigure: z.boolean().exactOptional(),
});
type EntryYaml = z.infer<typeof entrySchema>;

/**
 * Reads the words of terms: `templates/reading/terms/*.yaml`, one record a term. A record that is wrong becomes a
 * problem that names file, line and field, and the rest is served. Never throws for what a file says.
 */
export function loadLexicon(
  files: readonly LibraryFile[],
  terms: readonly Term[],
): Pick<Lexicon, 'entries' | 'problems'> {
  const entries = new Map<string, LexiconEntry>();
  const problems: LexiconProblem[] = [];
  const termsById = new Map(terms.map((term) => [term.id, term]));
  readRecords(files, entrySchema, problems, (row, report) => {
    const term = termsById.get(row.term);
    if (!term) report(['term'], unknownTerm(row.term));
    else if (entries.has(row.term)) report(['term'], twice(row.term));
    else entries.set(row.term, checkedEntry(row, term, termsById, report));
  });
  return { entries: [...entries.values()], problems };
}

/** The entry without the phrases that are not written as they must be; each of those is a problem of its own. */
function checkedEntry(
  row: EntryYaml,
  term: Term,
  terms: ReadonlyMap<string, Term>,
  report: ReportAt,
): LexiconEntry {
  const read = (
    said: z.infer<typeof sayings> | undefined,
    path: readonly PropertyKey[],
    check: (phrase: string) => unknown,
  ): Sayings => readSayings(said, path, { en: check, ko: check }, report);
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
    right: read(row.right, ['right'], phraseFrom),
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
