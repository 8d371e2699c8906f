import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresIn } from '#domain/reading/figures/figures-in.ts';
import type { ClauseFigures, FigureContext, FoundFigure } from '#domain/reading/figures/found-figure.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { Value } from '#domain/values/value.ts';
import { theLibrary } from './the-library.ts';
import { ROOT } from './paths.ts';

/** A clause of our own and what stands in it, settled by hand before the reader was run on it. */
export type FigureCase = {
  readonly kind: string;
  readonly line: number;
  readonly text: string;
  readonly expected: readonly ExpectedFigure[];
};
export type ExpectedFigure = { readonly quote: string; readonly says: string };

export const FIGURE_KINDS = [
  'money',
  'share',
  'rate',
  'duration',
  'quantity',
  'multiple',
  'date',
  'schedule',
] as const;

export function figureContext(): FigureContext {
  const library = theLibrary();
  return {
    words: { bases: library.bases, units: library.units },
    currency: 'USD',
    definitions: [],
  };
}

export function figureCases(kind: string): FigureCase[] {
  const file = readFileSync(join(ROOT, 'tests/fixtures/reading/figures', `${kind}.txt`), 'utf8');
  const cases: FigureCase[] = [];
  let open: { line: number; text: string; expected: ExpectedFigure[] } | undefined;
  file.split('\n').forEach((line, index) => {
    if (line.startsWith('> ')) {
      open = { line: index + 1, text: line.slice(2).replaceAll('\\n', '\n'), expected: [] };
      cases.push({ kind, ...open });
    } else if (line !== '' && !line.startsWith('#') && open) {
      const at = line.includes(' = ') ? line.lastIndexOf(' = ') : line.length;
      open.expected.push({ quote: line.slice(0, at).replaceAll('\\n', '\n'), says: line.slice(at + 3) });
    }
  });
  return cases;
}

export type Differences = {
  readonly wrong: readonly string[];
  readonly found: readonly { readonly isSure: boolean; readonly isValueRight: boolean }[];
};

/** What the reader says of the clause, beside what the file says. */
export function differencesOf(one: FigureCase, context: FigureContext): Differences {
  const said = saidOf(one, context);
  const left = [...one.expected];
  const wrong: string[] = [];
  const found = said.map(({ quote, says, isSure }) => {
    const at = left.findIndex((each) => each.quote === quote && isExact(says, each.says));
    if (at >= 0) {
      left.splice(at, 1);
      return { isSure, isValueRight: true };
    }
    wrong.push(`+ ${quote} = ${says}`);
    const sameValue = one.expected.some((each) => each.quote === quote && isSamePlain(says, each.says));
    return { isSure, isValueRight: sameValue };
  });
  return { wrong: [...wrong, ...left.map(({ quote, says }) => `- ${quote} = ${says}`)], found };
}

/** The value itself and what keeps it from being a plain value of a term. */
function isSamePlain(said: string, expected: string): boolean {
  const essence = (says: string): string =>
    says
      .split('; ')
      .filter(
        (each, index) =>
          index === 0 || /^(?:denied|excepted|floor|cap|reference|threshold|step|notice|cure)$/.test(each),
      )
      .join('; ');
  return essence(said) === essence(expected);
}

/** What the reader says of the kind in the clause, in the notation of the files. */
function saidOf(one: FigureCase, context: FigureContext): { quote: string; says: string; isSure: boolean }[] {
  const clause = figuresIn(one.text, context);
  return clause.figures.flatMap((figure, index) => {
    if (!isOfKind(figure, one.kind)) return [];
    const quote = one.text.slice(figure.from, figure.to);
    return [{ quote, says: notation(figure, index, clause), isSure: figure.flags.length === 0 }];
  });
}

function isOfKind({ value, rule }: FoundFigure, kind: string): boolean {
  return value.kind === 'text' ? rule.startsWith(`${kind}.`) : value.kind === kind;
}

function notation(figure: FoundFigure, index: number, { groups }: ClauseFigures): string {
  const said = [
    valueOf(figure.value, figure.unknownBase),
    ...figure.others.map((other) => `or ${valueOf(other, figure.unknownBase)}`),
    ...figure.flags.map((flag) => `flag=${flag}`),
    ...(figure.role === 'plain' ? [] : [figure.role]),
    ...(figure.isApplicable === undefined ? [] : [figure.isApplicable ? 'applicable' : 'not-applicable']),
    ...(figure.times === undefined ? [] : [`x${figure.times}`]),
    ...(figure.isExtension ? ['extension'] : []),
    ...(figure.isBusinessDays ? ['business'] : []),
    ...(figure.isTaxExcluded === undefined ? [] : [figure.isTaxExcluded ? 'tax-out' : 'tax-in']),
    ...(figure.isApproximate ? ['about'] : []),
    ...(figure.perEach === undefined ? [] : ['each']),
    ...(figure.isDenied ? ['denied'] : []),
    ...(figure.isExcepted ? ['excepted'] : []),
    ...groups.filter(({ members }) => members.includes(index)).map(({ kind }) => `group=${kind}`),
    ...(figure.name === undefined ? [] : [`name=${figure.name}`]),
    ...(figure.event === undefined ? [] : [`event=${figure.event}`]),
    ...(figure.subjectTo === undefined ? [] : [`subject=${figure.subjectTo}`]),
    ...(figure.counted === undefined ? [] : [`counted=${figure.counted}`]),
  ];
  return said.join('; ');
}

/** Names, events, conditions and counted words are compared where the file states them; all else always. */
const ONLY_WHERE_STATED = /^(?:name|event|subject|counted)=/;

function isExact(said: string, expected: string): boolean {
  const [a, b] = [said.split('; '), expected.split('; ')];
  const compared = a.filter(
    (each) => !ONLY_WHERE_STATED.test(each) || b.some((other) => other.split('=')[0] === each.split('=')[0]),
  );
  return JSON.stringify(compared.toSorted()) === JSON.stringify(b.toSorted());
}

function valueOf(value: Value, unknownBase: string | undefined): string {
  const base = (id: string): string =>
    id === 'none_stated' ? (unknownBase === undefined ? '-' : `?${unknownBase}`) : id;
  switch (value.kind) {
    case 'money': {
      const { amountMinor, currency } = value.money;
      const amount = amountMinor / 10 ** minorDigits(currency);
      return `${currency} ${amount}${value.per === undefined ? '' : `/${value.per}`}`;
    }
    case 'share':
      return `${percent(value.share)} ${base(value.base)}`;
    case 'rate':
      return `${percent(value.share)}/${value.period} ${base(value.base)}`;
    case 'duration':
    case 'quantity':
      return `${plain(value.n)} ${value.unit}`;
    case 'multiple':
      return `${plain(value.n)}x ${base(value.base)}`;
    case 'date':
      return value.on;
    case 'text':
      return `text ${value.text}`;
    case 'schedule':
      return value.instalments
        .map(
          ({ part, due }) =>
            `${part.kind === 'share' ? valueOf(part, undefined) : valueOf(part, undefined)}: ${due}`,
        )
        .join(' / ');
    case 'choice':
    case 'yes-no':
      return value.kind;
  }
}

function percent({ numerator, denominator }: Fraction): string {
  const hundred = (numerator * 100) / denominator;
  return Number.isInteger(hundred * 10_000) ? `${hundred}%` : `${numerator}/${denominator}`;
}

function plain({ numerator, denominator }: Fraction): string {
  const n = numerator / denominator;
  return Number.isInteger(n * 10_000) ? String(n) : `${numerator}/${denominator}`;
}
