import type { Clause } from '#domain/reading/clauses/clause.ts';
import { figuresIn } from '#domain/reading/figures/figures-in.ts';
import type { FigureContext, FoundFigure } from '#domain/reading/figures/found-figure.ts';

/** A sum of a schedule, by the label of its row: `Minimum Amount | 500` under `amounts in US$ thousands`. */
export type NamedRow = { readonly name: string; readonly figure: FoundFigure };

/** The sums that stand in the schedules of a paper under labels of their own, so that a clause may call them by these. */
export function namedRows(clauses: readonly Clause[], context: FigureContext): NamedRow[] {
  const rows = clauses
    .filter(({ kind, part }) => kind === 'schedule' || part.startsWith('schedule'))
    .flatMap(({ text }) => figuresIn(text, context).figures)
    .flatMap((figure) =>
      figure.rule === 'money.unit-head' && figure.name !== undefined && isLabel(figure.name)
        ? [{ name: figure.name, figure }]
        : [],
    );
  // A label with two sums names neither.
  return rows.filter(({ name }) => rows.filter((other) => other.name === name).length === 1);
}

/** Two words, or one that is long enough to be no common one. */
function isLabel(name: string): boolean {
  return /\S\s+\S/.test(name) || name.length > 9;
}

/** The places where a clause calls such a sum by its label, as figures of the clause. */
export function figuresByRow(
  text: string,
  rows: readonly NamedRow[],
  known: readonly FoundFigure[],
): FoundFigure[] {
  return rows.flatMap(({ name, figure }) => {
    const found: FoundFigure[] = [];
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      const to = from + name.length;
      if (/[\p{L}\d]/u.test((text[from - 1] ?? ' ') + (/[가-힣]$/.test(name) ? '' : (text[to] ?? ' '))))
        continue;
      if (known.some((each) => each.from < to && from < each.to)) continue;
      const line = { from: text.lastIndexOf('\n', from) + 1, to: text.indexOf('\n', to) };
      const sentence = { from: line.from, to: line.to < 0 ? text.length : line.to };
      const { name: _, ...sum } = figure;
      found.push({ ...sum, from, to, sentence, rule: 'money.by-row' });
    }
    return found;
  });
}
