import { factsOf, isFlowing, topStyles } from './line-facts.ts';
import type { LineFacts } from './line-facts.ts';
import type { NumberMark, NumberStyle } from './number-marks.ts';
import type { Line } from './paper-lines.ts';
import { contentsRange } from './table-of-contents.ts';
import type { ContentsRange } from './table-of-contents.ts';
import { termsBeforeNumbers } from './terms-before-numbers.ts';
import type { TermsBeforeNumbers } from './terms-before-numbers.ts';
import { unnumberedForm } from './unnumbered-papers.ts';
import type { UnnumberedForm } from './unnumbered-papers.ts';

/** What is known of a paper as a whole before its clauses are read. */
export type PaperInView = {
  readonly facts: readonly LineFacts[];
  /** The styles that number its clauses. */
  readonly tops: ReadonlySet<NumberStyle>;
  /** How a paper without numbers shows its clauses. */
  readonly form: UnnumberedForm | undefined;
  /** What a paper with numbers settles before they begin. */
  readonly front: TermsBeforeNumbers | undefined;
  /** It calls itself a memo or a term sheet, or has the form of one. */
  readonly isMemo: boolean;
  /** Where its last numbered clause begins; what follows it without a number may be a closing note. */
  readonly lastTop: number;
  readonly contents: ContentsRange | undefined;
  /** Where the numbers of an extract begin, which do not begin with the first; -1 of a whole paper. */
  readonly extractFrom: number;
  /** The same paper stands beside it in Korean, in articles (조). */
  readonly isBesideArticles: boolean;
};

export function viewOf(lines: readonly Line[], isBesideArticles: boolean): PaperInView {
  const all = factsOf(lines);
  const contents = contentsRange(all);
  const facts = all.map((fact, index) =>
    contents && index >= contents.from && index < contents.to
      ? { ...fact, marks: [], bare: undefined, isNoise: true }
      : fact,
  );
  const styles = topStyles(facts);
  const front = styles.size > 0 ? termsBeforeNumbers(facts, styles) : undefined;
  const tops = front?.isMost === true ? new Set<NumberStyle>() : styles;
  const form = tops.size > 0 ? undefined : unnumberedForm(facts);
  return {
    facts,
    tops,
    form,
    front: form ? undefined : front,
    isMemo: form?.kind === 'table' || form?.kind === 'memo' || callsItselfMemo(lines),
    lastTop: facts.findLastIndex(
      ({ marks, line }) => isFlowing(line) && marks.some((mark) => tops.has(mark.style)),
    ),
    contents,
    extractFrom: extractFrom(facts, tops),
    isBesideArticles,
  };
}

/** `제4조`, then `제5조` and no `제1조` of the terms: what came before was left out. The number of a house does not go on. */
function extractFrom(facts: readonly LineFacts[], tops: ReadonlySet<NumberStyle>): number {
  const supplement = facts.findIndex(({ marks }) => marks.some(({ says }) => says === '부칙'));
  const numbers = facts
    .slice(0, supplement < 0 ? undefined : supplement)
    .flatMap(({ marks, line }, index) => {
      const mark = isFlowing(line) ? marks.find(({ style }) => tops.has(style)) : undefined;
      return mark ? [{ style: mark.style, value: mark.values[0] ?? 0, index }] : [];
    });
  const [first, next] = numbers;
  if (!first || first.value < 2 || numbers.some(({ value }) => value < 2)) return -1;
  const goesOn = next ? next.style === first.style && next.value - first.value < 2 : first.style === 'jo';
  return goesOn ? first.index : -1;
}

function callsItselfMemo(lines: readonly Line[]): boolean {
  return lines
    .slice(0, 6)
    .some(
      ({ text }) =>
        text.length < 140 &&
        /\b(?:deal )?memo(?:randum)?\b|\bterm sheet\b|\bdeal (?:terms|points)\b|\bheads of (?:terms|agreement)\b|주요\s?조건|텀\s?시트|조건\s?(?:표|안|메모)|메모/i.test(
          text,
        ),
    );
}

/** How the terms show their clauses there, where they have no numbers. */
export function formAt({ form, front }: PaperInView, index: number): UnnumberedForm | undefined {
  return form ?? (front && index < front.end ? front.form : undefined);
}

/** A number stands there that a clause of the first level may have; `isFirst`: it must be the first of them. */
export function isTopAt(paper: PaperInView, index: number, isFirst: boolean): boolean {
  const fact = paper.facts[index];
  if (!fact || !isFlowing(fact.line)) return false;
  return fact.marks.some(
    (mark) =>
      mark.style === 'jang' ||
      mark.style === 'container' ||
      (paper.tops.has(mark.style) &&
        (!isFirst || (mark.values[0] ?? 0) <= 1 || mark.style === 'article' || index === paper.extractFrom)),
  );
}

/** The next line that is no page number or running head. */
export function nextSaying(paper: PaperInView, index: number): number {
  let next = index + 1;
  while (paper.facts[next]?.isNoise === true) next += 1;
  return next;
}

const NEXT_MARKS = 12;

/** The numbers of the next lines that have some. */
export function nextMarks(paper: PaperInView, index: number): readonly (readonly NumberMark[])[] {
  const found: (readonly NumberMark[])[] = [];
  for (let next = index + 1; next < paper.facts.length && found.length < NEXT_MARKS; next += 1) {
    const marks = paper.facts[next]?.marks ?? [];
    if (marks.length > 0) found.push(marks);
    if (next > index + 80) break;
  }
  return found;
}
