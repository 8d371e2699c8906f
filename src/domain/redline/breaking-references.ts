import type { Clause, ClauseSplit } from '#domain/reading/clauses/clause.ts';
import type { PaperDocument, Paragraph } from '#domain/reading/document/paper-document.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import { brokenReferences } from './broken-references.ts';
import type { BrokenReference } from './broken-references.ts';
import { isInsertion } from './change.ts';
import type { RedlineChange } from './change.ts';
import { foldText } from './folded-text.ts';

/** A paper with its clauses. */
type ReadPaper = ClauseSplit & { readonly document: PaperDocument };

/**
 * Every reference of their paper that the changes break. Those that Word works out follow a clause whose number moves,
 * so they are broken only where their target is taken out: its bookmark passes to what follows, and Word would print
 * the number of another paragraph without a word of warning.
 */
export function breakingReferences(
  before: ReadPaper,
  after: ReadPaper,
  changes: readonly RedlineChange[],
): BrokenReference[] {
  const gone = new Set(
    changes.flatMap((change) => (!isInsertion(change) && change.replace === '' ? [plain(change.find)] : [])),
  );
  const now = targetsIn(after.document);
  const isLost = ({ name, target }: WorkedOut): boolean =>
    gone.has(plain(target.text)) && now.get(name)?.text !== target.text;
  const workedOut = workedOutIn(before).filter(({ home }) => !gone.has(plain(home.text)));
  const [lost, kept] = [workedOut.filter(isLost), workedOut.filter((each) => !isLost(each))];
  const typed = brokenReferences(before, after).filter(
    (each) => each.now === undefined || !isWorkedOut(each, kept, before),
  );
  const untold = lost.filter(
    ({ clause, printed }) =>
      !typed.some((each) => each.clause === clause && each.now === undefined && each.said.endsWith(printed)),
  );
  const named = untold.map(({ clause, printed, target }): [string, BrokenReference] => [
    `${clause} ${printed}`,
    { said: printed, clause, meant: meantBy(target, before.clauses) },
  ]);
  return [...typed, ...new Map(named).values()];
}

/** A field that prints something of another paragraph, or a link to it. */
type WorkedOut = {
  readonly home: Paragraph;
  /** Number of the clause that it stands in. */
  readonly clause: string;
  readonly printed: string;
  /** The bookmark that it leads to, and the paragraph that has it. */
  readonly name: string;
  readonly target: Paragraph;
};

function workedOutIn({ document, clauses }: ReadPaper): WorkedOut[] {
  const targets = targetsIn(document);
  return [...paragraphsOf(document.parts)].flatMap((home) =>
    home.runs.flatMap(({ text, instruction, link }): WorkedOut[] => {
      const name = targetOf(instruction, link);
      const target = name === undefined ? undefined : targets.get(name);
      const printed = text.trim();
      if (name === undefined || !target || printed === '') return [];
      return [{ home, clause: nameOf(clauseOf(home, clauses)), printed, name, target }];
    }),
  );
}

/** Wherever the clause says it, Word works the number out. */
function isWorkedOut(
  { said, clause }: BrokenReference,
  kept: readonly WorkedOut[],
  { references, clauses }: ReadPaper,
): boolean {
  const names = new Map(clauses.map((each) => [each.ordinal, nameOf(each)]));
  const times = references.filter((each) => each.said === said && names.get(each.clause) === clause).length;
  return kept.filter((each) => each.clause === clause && said.endsWith(each.printed)).length >= times;
}

/** `REF _Ref123 \r \h`, `#_Ref123`. A table of contents, whose entries lead to `_Toc…`, is made anew from its headings. */
function targetOf(instruction = '', link = ''): string | undefined {
  const name = /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/i.exec(instruction)?.[1] ?? /^#(.+)$/.exec(link)?.[1];
  return name !== undefined && /^_Toc\d/.test(name) ? undefined : name;
}

function targetsIn({ parts }: PaperDocument): ReadonlyMap<string, Paragraph> {
  return new Map(
    [...paragraphsOf(parts)].flatMap((paragraph) =>
      (paragraph.anchors ?? []).map((name) => [name, paragraph] as const),
    ),
  );
}

function clauseOf({ id }: Paragraph, clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(({ pieces }) => pieces.some(({ paragraph }) => paragraph === id));
}

function nameOf(clause: Clause | undefined): string {
  return clause?.number || (clause?.heading ?? '');
}

const MOST_LETTERS = 40;

/** Its number as it is cited with its heading, or with how it begins where it is an item or has none. */
function meantBy(target: Paragraph, clauses: readonly Clause[]): string {
  const clause = clauseOf(target, clauses);
  const piece = clause?.pieces.find(({ paragraph }) => paragraph === target.id);
  const heading = piece?.level === 0 ? (clause?.heading ?? '') : '';
  return [piece?.number ?? '', heading || beginning(target.text)].filter((part) => part !== '').join(' ');
}

function beginning(text: string): string {
  return text.length > MOST_LETTERS
    ? `${text.slice(0, MOST_LETTERS)}…`
    : text.replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
}

function plain(text: string): string {
  return foldText(text).folded.trim();
}
