import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ValueForm, ValueWords } from '#domain/values/form.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import type { ReadingContext, ReadingDoubt } from '#domain/values/read/reading.ts';
import type { Instalment, Value } from '#domain/values/value.ts';
import { figuresIn } from './figures/figures-in.ts';
import type { FoundFigure } from './figures/found-figure.ts';
import { fittingValue } from './findings/fitting-value.ts';

/** A value that stands in a sentence. `from` and `to` are places in the sentence, `to` exclusive. */
export type FoundValue = {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  readonly doubts: readonly ReadingDoubt[];
  /** The sentence names a base that the library lacks: these words of it. */
  readonly unknownBase?: string;
  /** The sentence itself says what the figure is of: the base is not the term's own for want of another. */
  readonly isBaseSaid?: boolean;
};

/** Selected words with their figures: read once, whichever terms they may state. */
export type SaidFigures = { readonly said: string; readonly figures: readonly FoundFigure[] };

/** A rounded figure, the ends of a range and what is denied settle nothing. */
export function figuresSaid(
  said: string,
  { words, currency }: { readonly words: ValueWords; readonly currency: CurrencyCode },
): SaidFigures {
  const { figures, groups } = figuresIn(said, { words, currency, definitions: [] });
  const ends = new Set(groups.flatMap(({ kind, members }) => (kind === 'range' ? members : [])));
  return {
    said,
    figures: figures.filter(
      ({ isApproximate, isDenied }, index) => isApproximate !== true && isDenied !== true && !ends.has(index),
    ),
  };
}

/**
 * The figures that the context's form takes, in the order of the sentence; each reading of one that has several.
 * @example valuesAmong(figuresSaid('옵션료는 미화 5만 달러, 기간은 18개월로 한다.', …), { form: { kind: 'duration', … }, … })
 *   // 18 months
 */
export function valuesAmong({ said, figures }: SaidFigures, context: ReadingContext): FoundValue[] {
  const { form } = context;
  return figures.flatMap((figure) => {
    const { from, to, unknownBase } = figure;
    const fitting = [figure.value, ...figure.others].flatMap((value) => {
      const fitted = fittingValue({ ...figure, value }, form)?.value;
      if (fitted === undefined) return [];
      // `회당` may count extensions: a person is shown it and decides.
      const isCountedBy = value.kind === 'money' && value.per !== undefined;
      return onBases(isCountedBy ? value : fitted, unknownBase, form);
    });
    const doubts = fitting.length === 0 ? [] : doubtsOf(figure, said.slice(from, to), context);
    return fitting.map((each) => ({
      ...each,
      from,
      to,
      doubts,
      ...(unknownBase === undefined ? {} : { unknownBase }),
    }));
  });
}

/** The base that the sentence names, else the term's own. Of one that the library lacks the term's own is only a guess. */
function onBases(
  value: Value,
  unknownBase: string | undefined,
  form: ValueForm,
): Pick<FoundValue, 'value' | 'isBaseSaid'>[] {
  if (!('base' in value)) return [{ value }];
  if (value.base !== 'none_stated') return [{ value, isBaseSaid: true }];
  const own = 'base' in form ? { ...value, base: form.base } : value;
  return unknownBase === undefined ? [{ value: own }] : [{ value }, { value: own }];
}

/** What a person would be asked who had typed the figure. */
function doubtsOf({ flags }: FoundFigure, figure: string, context: ReadingContext): ReadingDoubt[] {
  const typed = readValue(figure, context);
  const doubts = typed.kind === 'read' ? typed.doubts : [];
  const isTwice = flags.includes('words-against-figures');
  return [...new Set([...(isTwice ? ['words-and-figures' as const] : []), ...doubts])];
}

/** Two or more parts, each with the event that makes it due. A part is of `base` where its words do not say of what. */
export function scheduleAmong({ figures }: SaidFigures, base = 'none_stated'): Value | undefined {
  const schedule = figures.map(({ value }) => value).find(({ kind }) => kind === 'schedule');
  if (schedule?.kind !== 'schedule') return undefined;
  const based = ({ part, due }: Instalment): Instalment => ({
    part: part.kind === 'share' && part.base === 'none_stated' ? { ...part, base } : part,
    due,
  });
  return { ...schedule, instalments: schedule.instalments.map(based) };
}
