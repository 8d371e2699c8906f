import type { Clause } from '#domain/reading/clauses/clause.ts';
import { figuresIn } from '#domain/reading/figures/figures-in.ts';
import type { ClauseFigures, FigureContext } from '#domain/reading/figures/found-figure.ts';
import { withCounts } from './clause-figures.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import type { CanHold } from './condition.ts';
import { figuresByRow } from './named-rows.ts';
import type { NamedRow } from './named-rows.ts';
import { besides } from './other-side.ts';
import type { PartyName } from './party-names.ts';
import type { Phrase } from './phrase.ts';
import { searchText } from './search-text.ts';
import { stemsInAny } from './stems.ts';
import type { Instead, SearchText, Span } from './search-text.ts';
import { reworded } from './wordings.ts';
import type { CompiledWording } from './wordings.ts';
import { saidInstead } from './said-instead.ts';
import { answeredFigures, withTheirPosition } from './their-position.ts';
import { withoutSuperseded } from './superseded.ts';
import { sentenceSpans } from './sentences.ts';
import type { Sentence } from './sentences.ts';

/** A clause made ready for the search. */
export type PreparedClause = {
  readonly clause: Clause;
  readonly sentences: readonly Sentence[];
  /** Its own heading, then those above it from the inside out; the label of a row. */
  readonly headings: readonly SearchText[];
  readonly figures: ClauseFigures['figures'];
  /** Places that it leaves open. */
  readonly open: ClauseFigures['open'];
  /** What is read in place of names and of figures written out. */
  readonly instead: readonly Instead[];
  /** Knows quickly that a phrase stands nowhere in it. */
  readonly canHold: CanHold;
  /** The same for its headings. */
  readonly canHead: CanHold;
  /** The words of its own heading or label. */
  readonly label: string;
  /** Where in its text the words behind a label begin that is a name of the catalogue; else 0. */
  readonly says: number;
  /** The terms of which its own heading or label is the catalogue's name. */
  readonly named: ReadonlySet<string>;
  /** A row of a memo, or a part of a clause under a label: what the heading names need not be named again. */
  readonly isRow: boolean;
  /** Says it in the words of the lexicon as well. */
  readonly reword: (text: SearchText) => SearchText;
};

/** Whether it is a point on the term: a row or a part under a label, or a clause that bears the term's very name. */
export function isPointOf(termId: string, { isRow, named }: PreparedClause): boolean {
  return isRow || named.has(termId);
}

/** `theirs`: what the other side had written in its row, or a remark on what failed, of which nothing is read. */
export function prepareClause(
  clause: Clause,
  context: FigureContext,
  parties: readonly PartyName[],
  wordings: readonly CompiledWording[],
  rows: readonly NamedRow[],
  names: CatalogueNames,
  theirs?: Span,
): PreparedClause {
  const all = figuresIn(clause.text, context);
  const spans = withTheirPosition(
    sentenceSpans(clause.text, clause.heading).flatMap((span) => besides(span, theirs, clause.text)),
    clause.text,
  );
  const notOwn = [...(theirs ? [theirs] : []), ...spans.filter(({ isTheirs }) => isTheirs === true)];
  const isOwn = ({ from, to }: Span): boolean => notOwn.every((not) => to <= not.from || from >= not.to);
  const answered = answeredFigures(
    clause.text,
    spans,
    all.figures.filter((figure) => !isOwn(figure)),
    (words) => figuresIn(words, context).figures,
  );
  const figuresNow = withoutSuperseded(clause.text, [...all.figures.filter(isOwn), ...answered]);
  const own = { ...all, figures: figuresNow, open: all.open.filter(isOwn) };
  const isSchedule = clause.kind === 'schedule' || clause.part.startsWith('schedule');
  const byRow = isSchedule ? [] : figuresByRow(clause.text, rows, own.figures);
  const found = { ...own, figures: [...own.figures, ...byRow] };
  const instead = saidInstead(clause.text, found.figures, parties);
  const whole = searchText(clause.text, undefined, instead);
  const said = holderOf([whole]);
  const reword = (text: SearchText): SearchText => reworded(text, wordings, said);
  const sentences = spans.map((span) => ({
    ...span,
    text: reword(searchText(clause.text, span, instead)),
  }));
  const { figures, open } = withCounts(
    found,
    sentences.filter(({ isTheirs }) => isTheirs !== true),
  );
  const headings = [clause.heading, ...clause.above.toReversed()]
    .filter((heading) => heading.trim() !== '')
    .map((heading) => {
      const text = searchText(heading, undefined, saidInstead(heading, [], parties));
      return reworded(text, wordings, holderOf([text]));
    });
  return {
    clause,
    sentences,
    figures,
    open,
    instead,
    headings,
    reword,
    canHold: holderOf([whole, ...sentences.map(({ text }) => text)]),
    canHead: holderOf(headings),
    label: clause.heading,
    says: 0,
    named: names.named(clause.heading),
    isRow: clause.kind === 'row',
  };
}

/** What can stand in texts: phrases of the letters that they are written in, whose stems are there. */
export function holderOf(said: readonly SearchText[]): CanHold {
  const texts = said.flatMap((text) => (text.otherwise ? [text, text.otherwise] : [text]));
  const isBare = {
    plain: !texts.some(({ plain }) => /[a-z0-9]/.test(plain)),
    compact: !texts.some(({ compact }) => /[가-힣]/.test(compact)),
  };
  const held = stemsInAny(said);
  return ({ by, stems }: Phrase) => !isBare[by] && held.meets(stems);
}
