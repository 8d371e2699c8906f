import { derivedFrom } from '#domain/library/derivation.ts';
import { derivationFaults } from './derivation-faults.ts';
import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { CheckCondition, FactQuestion, Rule } from '#domain/library/rule.ts';
import type { CaseRecord, Library, LibraryProblem, Source } from '#domain/library/library.ts';
import { recordNamed } from '#domain/library/edition.ts';
import type { Edition } from '#domain/library/edition.ts';
import type { Term } from '#domain/library/term.ts';
import type { UnpricedReason } from '#domain/library/worth.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { deepestIssue, refusalInFile } from '#domain/words/refusal-of-issue.ts';
import { resolveJosa } from '#domain/text/josa.ts';
import { checkLadders } from './check-ladders.ts';
import { parseYaml } from './parse-yaml.ts';
import { notAChoice } from './term-fault.ts';
import { checkTerm, termFromYaml } from './term-from-yaml.ts';
import { describeYamlFault } from './yaml-fault.ts';
import { worthFromYaml } from './worth-from-yaml.ts';
import type { RuleYaml, SentencesYaml } from './yaml-schema.ts';
import {
  baseSchema,
  caseSchema,
  dimensionSchema,
  editionSchema,
  factSchema,
  familySchema,
  questionSchema,
  reviewSchema,
  ruleSchema,
  sentencesSchema,
  sourceSchema,
  termSchema,
  unitSchema,
  unpricedSchema,
} from './yaml-schema.ts';

/** A file of the library: path below `templates/library`, its text, and what that parses to where it is known. */
export type LibraryFile = { readonly path: string; readonly text: string; readonly content?: unknown };

/** Something is wrong at a place inside one record of a file. */
type Found = { readonly file: string; readonly path: readonly PropertyKey[]; readonly message: Bilingual };

type Rows<T> = readonly { readonly file: string; readonly index: number; readonly row: T }[];

/**
 * Reads and validates every YAML file of the library. A broken file or record becomes a problem that
 * names file, line and field; everything else is served. What merely refers to a record that was refused
 * is no problem of its own: one mistake is one line to mend. Never throws for the content of a file.
 */
export function loadLibrary(files: readonly LibraryFile[]): Library {
  const problems: LibraryProblem[] = [];
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const places = new Map<string, PlacedFile>();
  const report = (found: Found): void => {
    const placed = places.get(found.file) ?? placeLines(texts.get(found.file) ?? '');
    places.set(found.file, placed);
    problems.push({
      file: found.file,
      line: lineOf(placed, found.path),
      field: pathText(found.path),
      message: { en: found.message.en, ko: resolveJosa(found.message.ko) },
    });
  };

  const rowsIn = <T>(match: (path: string) => boolean, schema: z.ZodType<T>): Rows<T> =>
    files.filter((file) => match(file.path)).flatMap((file) => readRows(file, schema, report, problems));

  const families = rowsIn(isFile('families.yaml'), familySchema);
  const dimensions = rowsIn(isFile('dimensions.yaml'), dimensionSchema);
  const bases = rowsIn(isFile('bases.yaml'), baseSchema);
  const units = rowsIn(isFile('units.yaml'), unitSchema);
  const isSources = (path: string): boolean => /^sources(-[a-z]+)?\.yaml$/.test(path);
  const sources = unique<Source>(rowsIn(isSources, sourceSchema), report);
  const cases = unique<CaseRecord>(
    rowsIn(isUnder('cases/'), caseSchema).map(({ file, index, row }) => ({
      file,
      index,
      row: {
        ...row,
        facts: row.facts.map((fact) => ({
          ...fact,
          sources: fact.sources ?? [],
          conflicts: fact.conflicts ?? [],
        })),
      },
    })),
    report,
  );
  const questions = unique(rowsIn(isFile('situation.yaml'), questionSchema), report);

  const facts = unique<FactQuestion>(rowsIn(isFile('facts.yaml'), factSchema), report);
  const rules = unique<Rule>(
    rowsIn(isUnder('rules/'), ruleSchema).map(({ file, index, row }) => ({
      file,
      index,
      row: ruleFromYaml(row),
    })),
    report,
  );

  const unpriced = unique<UnpricedReason>(rowsIn(isFile('unpriced.yaml'), unpricedSchema), report);
  const reasons = new Map(unpriced.map(({ row }) => [row.id, row]));

  const editions = unique<Edition>(rowsIn(isFile('editions.yaml'), editionSchema), report);
  const [review] = rowsIn(isFile('review.yaml'), reviewSchema);

  const baseIds = idsOf(bases);
  const unitIds = idsOf(units);
  const termRows: { file: string; index: number; row: Term }[] = [];
  for (const { file, index, row } of rowsIn(isUnder('terms/'), termSchema)) {
    const faults = checkTerm(row, { bases: baseIds, units: unitIds, families: idsOf(families) });
    for (const fault of faults) report({ file, path: [index, ...fault.path], message: fault.message });
    const { worth, faults: ofWorth } = worthFromYaml(row, reasons);
    for (const fault of ofWorth) report({ file, path: [index, ...fault.path], message: fault.message });
    if (faults.length > 0) continue;
    const term = termFromYaml(row, worth);
    for (const fault of checkLadders(term))
      report({ file, path: [index, ...fault.path], message: fault.message });
    termRows.push({ file, index, row: term });
  }
  const sentences = unique<SentencesYaml>(rowsIn(isFile('sentences.yaml'), sentencesSchema), report);
  const terms = withSentences(
    unique<Term>(termRows, report),
    sentences,
    idsWrittenIn(files, problems),
    report,
  );

  const known = { terms, cases, questions, rules, facts, editions, sources: idsOf(sources) };
  checkReferences(known, idsWrittenIn(files, problems), report);
  return {
    terms: terms.map(({ row }) => row),
    families: families.map(({ row }) => row),
    dimensions: dimensions.map(({ row }) => row),
    bases: bases.map(({ row }) => row),
    units: units.map(({ row }) => row),
    sources: sources.map(({ row }) => row),
    cases: cases.map(({ row }) => row),
    questions: questions.map(({ row }) => row),
    rules: rules.map(({ row }) => row),
    facts: facts.map(({ row }) => row),
    editions: editions.map(({ row }) => row),
    ...(review ? { review: review.row } : {}),
    problems,
  };
}

function isFile(name: string): (path: string) => boolean {
  return (path) => path === name;
}

function isUnder(folder: string): (path: string) => boolean {
  return (path) => path.startsWith(folder) && path.endsWith('.yaml');
}

function idsOf(rows: Rows<{ readonly id: string }>): ReadonlySet<string> {
  return new Set(rows.map(({ row }) => row.id));
}

function readRows<T>(
  file: LibraryFile,
  schema: z.ZodType<T>,
  report: (found: Found) => void,
  problems: LibraryProblem[],
): Rows<T> {
  let content: unknown;
  try {
    content = file.content === undefined ? parseYaml(file.text) : file.content;
  } catch (error) {
    problems.push(syntaxProblem(file, error));
    return [];
  }
  const list: unknown[] = Array.isArray(content)
    ? content
    : content === null || content === undefined
      ? []
      : [content];
  const isList = Array.isArray(content);
  const rows: { file: string; index: number; row: T }[] = [];
  for (const [index, item] of list.entries()) {
    const result = schema.safeParse(item, { reportInput: true });
    if (result.success) {
      rows.push({ file: file.path, index, row: result.data });
      continue;
    }
    for (const issue of result.error.issues.map(deepestIssue)) {
      const refusal = refusalInFile(issue);
      const path = isList ? [index, ...issue.path] : issue.path;
      const name = nameOfRecord(item, index);
      report({
        file: file.path,
        path,
        message: {
          en: `${name.en}: ${refusal.en}`,
          ko: `${name.ko}: ${refusal.ko}`,
        },
      });
    }
  }
  return rows;
}

function nameOfRecord(item: unknown, index: number): Bilingual {
  if (typeof item === 'object' && item !== null && 'id' in item)
    return { en: String(item.id), ko: String(item.id) };
  return { en: `record ${index + 1}`, ko: `${index + 1}번째 항목` };
}

function syntaxProblem(file: LibraryFile, error: unknown): LibraryProblem {
  return { file: file.path, field: '', ...describeYamlFault(error) };
}

/**
 * Each term with the sentences that papers say its choices in; one for a choice that no term has is reported, unless
 * the term itself was refused.
 */
function withSentences(
  terms: Rows<Term>,
  sentences: Rows<SentencesYaml>,
  refused: ReadonlySet<string>,
  report: (found: Found) => void,
): Rows<Term> {
  const byTerm = new Map(sentences.map(({ row }) => [row.id, row.choices]));
  for (const { file, index, row } of sentences) {
    const term = terms.find((each) => each.row.id === row.id)?.row;
    if (!term && refused.has(row.id)) continue;
    const known = term?.form.kind === 'choice' ? idsIn(term.form.choices) : undefined;
    for (const choice of Object.keys(row.choices))
      if (!known?.has(choice))
        report({ file, path: [index, 'choices', choice], message: noSuchChoice(row.id, choice, known) });
  }
  return terms.map((each) => {
    const own = byTerm.get(each.row.id);
    return own ? { ...each, row: { ...each.row, sentences: own } } : each;
  });
}

function idsIn(choices: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(choices.map(({ id }) => id));
}

function noSuchChoice(termId: string, choice: string, known: ReadonlySet<string> | undefined): Bilingual {
  if (!known)
    return {
      en: `“${termId}” is no term of choices, so that “${choice}” is none of its.`,
      ko: `‘${termId}’은(는) 선택 조건이 아니므로 ‘${choice}’을(를) 선택지로 둘 수 없습니다.`,
    };
  const { en, ko } = notAChoice(choice, [...known]);
  return { en: `${termId}: ${en}`, ko: `${termId}: ${ko}` };
}

/** Later records with an id that is already taken are reported and left out. */
function unique<T extends { readonly id: string }>(rows: Rows<T>, report: (found: Found) => void): Rows<T> {
  const seen = new Set<string>();
  return rows.filter(({ file, index, row }) => {
    if (!seen.has(row.id)) {
      seen.add(row.id);
      return true;
    }
    report({
      file,
      path: [index, 'id'],
      message: { en: `The id “${row.id}” is used twice.`, ko: `식별자 ‘${row.id}’이(가) 두 번 쓰였습니다.` },
    });
    return false;
  });
}

/** Ids in files that have a problem. A reference to one of them is not reported as misspelt: its record was refused. */
function idsWrittenIn(
  files: readonly LibraryFile[],
  problems: readonly LibraryProblem[],
): ReadonlySet<string> {
  const broken = new Set(problems.map(({ file }) => file));
  return new Set(
    files
      .filter(({ path }) => broken.has(path))
      .flatMap(({ text }) => [
        ...text.matchAll(/^[ \t]*(?:-[ \t]+){0,2}(?:\{[ \t]*)?id:[ \t]*['"]?([a-z0-9_-]+)/gm),
      ])
      .flatMap((match) => match[1] ?? []),
  );
}

function checkReferences(
  all: {
    readonly terms: Rows<Term>;
    readonly cases: Rows<CaseRecord>;
    readonly questions: Rows<Library['questions'][number]>;
    readonly rules: Rows<Rule>;
    readonly facts: Rows<FactQuestion>;
    readonly editions: Rows<Edition>;
    readonly sources: ReadonlySet<string>;
  },
  refused: ReadonlySet<string>,
  report: (found: Found) => void,
): void {
  const termIds = idsOf(all.terms);
  const termsById = new Map(all.terms.map(({ row }) => [row.id, row]));
  const caseIds = idsOf(all.cases);
  const refer = (
    file: string,
    path: readonly PropertyKey[],
    id: string,
    known: ReadonlySet<string>,
  ): void => {
    if (known.has(id) || refused.has(id)) return;
    report({
      file,
      path,
      message: { en: `“${id}” is not in the library.`, ko: `‘${id}’ 항목이 라이브러리에 없습니다.` },
    });
  };
  for (const { file, index, row } of all.terms) {
    row.sources.forEach((source, n) => refer(file, [index, 'sources', n], source, all.sources));
    row.cases.forEach((link, n) => refer(file, [index, 'cases', n, 'case'], link.case, caseIds));
    row.related.forEach((link, n) => refer(file, [index, 'related', n, 'term'], link.term, termIds));
    if (row.scoredOnlyWith !== undefined) refer(file, [index, 'scoredOnlyWith'], row.scoredOnlyWith, termIds);
    for (const id of row.derivesFrom ? derivedFrom(row.derivesFrom) : [])
      refer(file, [index, 'derivesFrom'], id, termIds);
    for (const message of derivationFaults(row, termsById))
      report({ file, path: [index, 'derivesFrom'], message });
  }
  for (const { file, row } of all.cases) {
    row.facts.forEach((fact, n) => {
      fact.sources.forEach((source, m) => refer(file, ['facts', n, 'sources', m], source, all.sources));
      fact.conflicts.forEach((conflict, m) =>
        conflict.sources.forEach((source, k) =>
          refer(file, ['facts', n, 'conflicts', m, 'sources', k], source, all.sources),
        ),
      );
    });
    row.lessons.forEach((lesson, n) =>
      lesson.terms.forEach((term, m) => refer(file, ['lessons', n, 'terms', m], term, termIds)),
    );
  }
  for (const { file, index, row } of all.rules)
    checkRuleReferences(file, index, row, all, termIds, refused, refer);
  for (const { file, index, row } of all.questions) {
    row.sources.forEach((source, n) => refer(file, [index, 'sources', n], source, all.sources));
    row.cases.forEach((id, n) => refer(file, [index, 'cases', n], id, caseIds));
  }
  for (const { file, index, row } of all.editions) {
    for (const [n, change] of row.changes.entries())
      for (const [m, record] of change.records.entries()) {
        const named = recordNamed(record);
        // The assumptions of the money pages are read by themselves, and are not on hand here.
        if (named && named.list !== 'money')
          refer(file, [index, 'changes', n, 'records', m], named.id, idsOf(all[named.list]));
      }
  }
}

type Refer = (file: string, path: readonly PropertyKey[], id: string, known: ReadonlySet<string>) => void;

function checkRuleReferences(
  file: string,
  index: number,
  rule: Rule,
  all: {
    readonly terms: Rows<Term>;
    readonly facts: Rows<FactQuestion>;
    readonly sources: ReadonlySet<string>;
  },
  termIds: ReadonlySet<string>,
  refused: ReadonlySet<string>,
  refer: Refer,
): void {
  rule.sources.forEach((source, n) => refer(file, [index, 'sources', n], source, all.sources));
  rule.terms.forEach((term, n) => refer(file, [index, 'terms', n], term, termIds));
  for (const [n, row] of (rule.check?.rows ?? []).entries()) {
    for (const [m, condition] of row.when.entries()) {
      const path = [index, 'check', n, 'when', m];
      const [subject, known] = subjectAndAnswers(condition, all);
      refer(file, path, subject, condition.kind === 'fact' ? idsOf(all.facts) : termIds);
      // A question whose record was refused has no known answers, so none is called wrong.
      if (condition.kind !== 'term' && !refused.has(subject))
        for (const answer of condition.isOneOf) refer(file, [...path, 'is'], answer, known);
    }
    for (const [m, { term, isOneOf }] of (row.ofClause ?? []).entries()) {
      const path = [index, 'check', n, 'ofClause', m];
      const [, known] = subjectAndAnswers({ kind: 'choice', term, isOneOf }, all);
      refer(file, path, term, termIds);
      if (!refused.has(term)) for (const choice of isOneOf) refer(file, [...path, 'is'], choice, known);
    }
  }
}

/** What a condition asks about, and the answers that it may name. */
function subjectAndAnswers(
  condition: CheckCondition,
  all: { readonly terms: Rows<Term>; readonly facts: Rows<FactQuestion> },
): [string, ReadonlySet<string>] {
  if (condition.kind === 'fact') {
    const fact = all.facts.find(({ row }) => row.id === condition.fact)?.row;
    return [condition.fact, new Set(fact?.answers.map((answer) => answer.id))];
  }
  const form = all.terms.find(({ row }) => row.id === condition.term)?.row.form;
  const ids = form?.kind === 'choice' ? form.choices.map((choice) => choice.id) : ['yes', 'no'];
  return [condition.term, new Set(ids)];
}

function ruleFromYaml({ check, ...rule }: RuleYaml): Rule {
  if (!check) return rule;
  const rows = check.map(({ ofClause, ...row }) => ({
    ...row,
    ...(ofClause ? { ofClause: ofClause.map(({ is, ...each }) => ({ ...each, isOneOf: is })) } : {}),
    when: row.when.map((condition): CheckCondition => {
      if ('fact' in condition) return { kind: 'fact', fact: condition.fact, isOneOf: condition.is };
      if ('is' in condition) return { kind: 'choice', term: condition.term, isOneOf: condition.is };
      const { term, atLeast, atMost, below } = condition;
      return {
        kind: 'term',
        term,
        ...(atLeast === undefined ? {} : { atLeast }),
        ...(atMost === undefined ? {} : { atMost }),
        ...(below === undefined ? {} : { below }),
      };
    }),
  }));
  return { ...rule, check: { rows } };
}

type PlacedFile = { readonly document: Document.Parsed; readonly counter: LineCounter };

/** Parses the file again with line numbers. That is slow, so only files with a problem are parsed twice. */
function placeLines(text: string): PlacedFile {
  const counter = new LineCounter();
  return { document: parseDocument(text, { lineCounter: counter, uniqueKeys: false }), counter };
}

/** The line of a field; of the closest parent that exists when the field itself is missing. */
function lineOf({ document, counter }: PlacedFile, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return counter.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');
}
