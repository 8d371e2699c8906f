import { byId } from '#domain/base/by-id.ts';
import type { Library } from './library.ts';

/** A piece of a record: a sentence in one language, a number, a word. `null`: there is none. */
export type Piece = string | number | boolean | null;

export type FieldDifference = {
  /** `market.typical`, `positions[owner].ladder.ask.condition.ko`. */
  readonly field: string;
  readonly before: Piece;
  readonly after: Piece;
};

export type RecordDifference = { readonly id: string; readonly fields: readonly FieldDifference[] };

export type ListDifference = {
  readonly added: readonly string[];
  readonly changed: readonly RecordDifference[];
  readonly removed: readonly string[];
};

const COMPARED_LISTS = [
  'terms',
  'rules',
  'cases',
  'questions',
  'facts',
  'sources',
  'families',
  'dimensions',
  'bases',
  'units',
] as const satisfies readonly (keyof Library)[];
export type ComparedList = (typeof COMPARED_LISTS)[number] | 'money';

/** A library with the assumptions of its money pages, each an entry under its id. */
export type WholeLibrary = Library & { readonly money: readonly Entry[] };

export type LibraryDifference = {
  readonly lists: Readonly<Record<ComparedList, ListDifference>>;
  /**
   * Ids that deals may hold and that are gone: terms without an alias, choices, answers. None may ever go, so
   * this is empty or a fault.
   */
  readonly lostIds: readonly string[];
};

/** Two states of the library, record by record and field by field, in both languages. Pure. */
export function diffLibraries(before: WholeLibrary, after: WholeLibrary): LibraryDifference {
  const difference = (list: ComparedList) => [list, diffLists(before[list], after[list])] as const;
  return {
    // One entry for each list that is compared.
    lists: Object.fromEntries(
      [...COMPARED_LISTS, 'money' as const].map(difference),
    ) as LibraryDifference['lists'],
    lostIds: lostIds(before, after),
  };
}

type Entry = { readonly id: string };

function diffLists(before: readonly Entry[], after: readonly Entry[]): ListDifference {
  const [old, present] = [byId(before), byId(after)];
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed: after.flatMap((entry) => {
      const was = old.get(entry.id);
      const fields = was ? diffFields(was, entry) : [];
      return fields.length === 0 ? [] : [{ id: entry.id, fields }];
    }),
    removed: before.filter(({ id }) => !present.has(id)).map(({ id }) => id),
  };
}

function diffFields(before: Entry, after: Entry): FieldDifference[] {
  const [old, present] = [piecesOf(before), piecesOf(after)];
  return [...new Set([...old.keys(), ...present.keys()])].flatMap((field) => {
    const [was, is] = [old.get(field) ?? null, present.get(field) ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function piecesOf(value: unknown, path = ''): Map<string, Piece> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  if (isFraction(value)) return new Map([[path, `${value.numerator}/${value.denominator}`]]);
  const parts: [string, unknown][] = Array.isArray(value)
    ? value.map((part: unknown, index) => [`${path}[${nameInList(part, index)}]`, part])
    : Object.entries(value).map(([key, part]: [string, unknown]) => [
        path === '' ? key : `${path}.${key}`,
        part,
      ]);
  return new Map(parts.flatMap(([at, part]) => [...piecesOf(part, at)]));
}

function isFraction(value: object): value is { readonly numerator: number; readonly denominator: number } {
  return 'numerator' in value && 'denominator' in value;
}

/** Parts of a list are told apart by what names them, so that one put in between changes no other. */
function nameInList(part: unknown, index: number): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return String(index);
  for (const key of ['id', 'term', 'case', 'dimension'] as const) {
    const name: unknown = key in part ? part[key as keyof typeof part] : undefined;
    if (typeof name === 'string') return name;
  }
  if ('roles' in part && Array.isArray(part.roles)) return part.roles.join('+');
  return String(index);
}

function lostIds(before: Library, after: Library): string[] {
  const terms = new Map(
    after.terms.flatMap((term) => [term.id, ...term.aliases].map((id) => [id, term] as const)),
  );
  const ofTerms = before.terms.flatMap((term) => {
    const now = terms.get(term.id);
    if (!now) return [`terms/${term.id}`];
    if (term.form.kind !== 'choice') return [];
    const left = new Set(now.form.kind === 'choice' ? now.form.choices.map(({ id }) => id) : []);
    return term.form.choices.filter(({ id }) => !left.has(id)).map(({ id }) => `terms/${term.id}/${id}`);
  });
  return [
    ...ofTerms,
    ...lostAnswers('questions', before.questions, after.questions),
    ...lostAnswers('facts', before.facts, after.facts),
  ];
}

type Asked = Entry & { readonly answers: readonly Entry[] };

function lostAnswers(list: string, before: readonly Asked[], after: readonly Asked[]): string[] {
  return before.flatMap(({ id, answers }) => {
    const now = byId(after).get(id);
    if (!now) return [`${list}/${id}`];
    const left = new Set(now.answers.map((answer) => answer.id));
    return answers.filter((answer) => !left.has(answer.id)).map((answer) => `${list}/${id}/${answer.id}`);
  });
}
