import type { ComparedRow, LineChange, RowLine } from '#domain/reading/versions/compare-papers.ts';
import { namesByOrdinal } from '#domain/reading/versions/compared-papers.ts';
import type { ClauseName, ComparedPapers } from '#domain/reading/versions/compared-papers.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { withJosa } from '#domain/text/josa.ts';
import { nameIn } from '#domain/text/names.ts';
import type { NameIn } from '#domain/text/names.ts';
import type { DiffRun } from '#domain/text/word-diff.ts';
import { formatDate } from '#domain/values/format-value.ts';
import type { DocumentCommon } from '#documents/input/document-input.ts';
import type { CharacterStyleName } from '#documents/style/word-styles.ts';

/** Two papers and what one changed of the other. It holds their words and nothing else of the deal but its name. */
export type PapersComparedInput = DocumentCommon & {
  /** Missing where the papers are of no deal. */
  readonly title?: string;
  readonly titleIn?: NameIn;
  readonly names: { readonly before: Bilingual; readonly after: Bilingual };
  readonly compared: ComparedPapers;
};

/** Everything that the comparison can say, in one language. */
export function papersComparedView(input: PapersComparedInput, lang: Lang) {
  const { title = '', titleIn, names, compared, on, author } = input;
  const groups = groupsOf(compared);
  const views = groups.map((group) => groupView(group, compared, lang));
  const hasMarks = compared.changes.some(({ isUntracked }) => !isUntracked) && !compared.isTextOnly;
  const isFirst = ({ has_unmarked: hasUnmarked }: (typeof views)[number]) => hasMarks && hasUnmarked;
  return {
    title: nameIn(title, titleIn, lang),
    before: names.before[lang],
    after: names.after[lang],
    head: { date: formatDate(on)[lang], author: author.name, firm: author.firm },
    is_text_only: compared.isTextOnly,
    // Where the later paper marks its changes, those that it does not mark come first and by themselves.
    unmarked: views.filter(isFirst),
    clauses: views.filter((view) => !isFirst(view)),
    has_marks: hasMarks,
    change_count: compared.changes.length,
    same_count: compared.same,
    numbering_count: compared.ignored.numbering,
    marks_count: compared.ignored.marks,
    unchanged: unchangedClauses(compared, groups),
    comments: compared.comments.map((comment) => ({
      author: comment.author,
      date: /^\d{4}-\d\d-\d\d/.test(comment.date) ? formatDate(comment.date.slice(0, 10))[lang] : '',
      about: comment.about,
      text: comment.text,
    })),
  };
}

/** The lines of a clause of the later paper in which something changed; of one that is gone, of the earlier. */
type Group = { readonly key: string; readonly name: ClauseName | undefined; readonly rows: ComparedRow[] };

function groupsOf({ rows, clauses }: ComparedPapers): Group[] {
  const names = { before: namesByOrdinal(clauses.before), after: namesByOrdinal(clauses.after) };
  const groups: Group[] = [];
  for (const row of rows) {
    const line = row.after ?? row.before;
    const side = row.after ? 'after' : 'before';
    const last = groups.at(-1);
    // What went out of a clause stands among its lines.
    const isInside =
      side === 'before' &&
      last !== undefined &&
      isOfSameNumber(last.name, names.before.get(line?.clause ?? 0));
    const key = `${line?.part ?? ''} ${side} ${line?.clause ?? ''}`;
    if (last && (last.key === key || isInside)) last.rows.push(row);
    else groups.push({ key, name: names[side].get(line?.clause ?? 0), rows: [row] });
  }
  return groups.filter(({ rows: lines }) => lines.some(({ change }) => change !== undefined));
}

function isOfSameNumber(a: ClauseName | undefined, b: ClauseName | undefined): boolean {
  return a !== undefined && b !== undefined && a.number === b.number && a.heading === b.heading;
}

/** A clause of so many lines is shown whole; of a longer one, what changed. */
const SHOWN_WHOLE = 6;

function groupView({ name, rows }: Group, { changes, clauses, rows: all }: ComparedPapers, lang: Lang) {
  const isWhole = rows.length <= SHOWN_WHOLE;
  const lines: LineView[] = [];
  let isPassedOver = false;
  for (const row of rows) {
    const change = changes[row.change ?? -1];
    if (!change && !isWhole) {
      if (!isPassedOver) lines.push(PASSED_OVER);
      isPassedOver = true;
      continue;
    }
    isPassedOver = false;
    lines.push(lineView(row, change, { all, clauses, changes }, lang));
  }
  return {
    number: name?.number ?? '',
    heading: name?.heading ?? '',
    has_unmarked: rows.some(({ change }) => changes[change ?? -1]?.isUntracked === true),
    lines,
  };
}

type LineView = {
  readonly is_unmarked: boolean;
  readonly note: string;
  readonly before: readonly MarkedWords[];
  readonly after: readonly MarkedWords[];
};

type MarkedWords = {
  readonly text: string;
  readonly style: CharacterStyleName | '';
  readonly is_spaced_before: boolean;
  readonly is_spaced_after: boolean;
};

const PASSED_OVER: LineView = {
  is_unmarked: false,
  note: '',
  before: [words('…', '')],
  after: [words('…', '')],
};

function lineView(
  row: ComparedRow,
  change: LineChange | undefined,
  of: Pick<ComparedPapers, 'clauses' | 'changes'> & { readonly all: readonly ComparedRow[] },
  lang: Lang,
): LineView {
  const { before, after } = row;
  const runs = change?.runs;
  const isMoved = change?.kind === 'moved';
  const whole = (line: RowLine | undefined, style: CharacterStyleName | ''): MarkedWords[] =>
    line && line.text !== '' ? labelled(line, [words(line.text, style)]) : [];
  const marked = (line: RowLine | undefined, side: 'removed' | 'added'): MarkedWords[] =>
    line && runs
      ? labelled(line, runsOf(runs, side))
      : whole(line, change && !isMoved && !isBoth(change) ? styleOf(side) : '');
  return {
    is_unmarked: change?.isUntracked === true,
    note: change ? noteOf(row, change, of, lang) : '',
    before: marked(before, 'removed'),
    after: marked(after, 'added'),
  };
}

function isBoth({ before, after }: LineChange): boolean {
  return before !== undefined && after !== undefined;
}

function runsOf(runs: readonly DiffRun[], side: 'removed' | 'added'): MarkedWords[] {
  return runs
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ kind, only, text }) => words(text, kind === 'same' || only !== undefined ? '' : styleOf(side)));
}

function styleOf(side: 'removed' | 'added'): CharacterStyleName {
  return side === 'removed' ? 'Deleted' : 'Inserted';
}

function labelled({ label }: RowLine, said: MarkedWords[]): MarkedWords[] {
  return label === '' ? said : [{ ...words(label, 'Muted'), is_spaced_after: true }, ...said];
}

/** What goes into a template is trimmed, so the white space around a stretch is said apart. */
function words(text: string, style: CharacterStyleName | ''): MarkedWords {
  return {
    text: text.trim(),
    style,
    is_spaced_before: /^\s/.test(text),
    is_spaced_after: /\S\s+$/.test(text),
  };
}

function noteOf(
  { before, after }: ComparedRow,
  { kind }: LineChange,
  {
    all,
    clauses,
    changes,
  }: Pick<ComparedPapers, 'clauses' | 'changes'> & { readonly all: readonly ComparedRow[] },
  lang: Lang,
): string {
  if (kind === 'formatting') return NOTES.formatting[lang];
  if (kind !== 'moved') return '';
  const isOther = (row: ComparedRow) =>
    changes[row.change ?? -1]?.kind === 'moved' && (after ? row.before : row.after) !== undefined;
  const here = after ?? before;
  const other = all.find((row) => isOther(row) && sameMove(row, changes, here));
  const side = after ? 'before' : 'after';
  const clause = clauses[side].find(({ ordinal }) => ordinal === other?.[side]?.clause);
  const place = clause ? clause.number || clause.heading : '';
  return after ? NOTES.movedFrom(place)[lang] : NOTES.movedTo(place)[lang];
}

function sameMove(row: ComparedRow, changes: ComparedPapers['changes'], here: RowLine | undefined): boolean {
  const move = changes[row.change ?? -1];
  return [move?.before?.paragraph, move?.after?.paragraph].includes(here?.paragraph);
}

const NOTES = {
  formatting: { en: 'Looks only', ko: '서식만 변경' },
  movedFrom: (place: string): Bilingual => ({
    en: place === '' ? '← Moved to here' : `← Moved here from ${place}`,
    ko: place === '' ? '← 이 자리로 이동' : `← ${place}에서 이동`,
  }),
  movedTo: (place: string): Bilingual => ({
    en: place === '' ? '→ Moved elsewhere' : `→ Moved to ${place}`,
    ko: place === '' ? '→ 다른 자리로 이동' : `→ ${withJosa(place, '으로/로')} 이동`,
  }),
} as const;

/** Numbers of the clauses of the later paper in which nothing changed. */
function unchangedClauses({ clauses }: ComparedPapers, groups: readonly Group[]): string {
  const changed = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ after }) => after?.clause ?? [])));
  return clauses.after
    .filter(({ ordinal }) => !changed.has(ordinal))
    .map(({ number, heading }) => number || heading)
    .filter((name) => name !== '')
    .join(', ');
}
