import type { MoneyPer, Value } from '#domain/values/value.ts';
import { assertNever } from '#domain/base/failure.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { compareFractions } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { PrecedentFigure } from './precedent.ts';
import type { ValueForm } from '#domain/values/form.ts';
import { LUMP_SUM, MONEY_PER_WORDS, VALUE_KIND_WORDS } from '#domain/words/value-words.ts';

/** What is wrong with a figure, and where in it. */
export type FigureFault = { readonly path: readonly string[]; readonly message: Bilingual };

/**
 * Whether a figure is written in the term's own way: the kind of the term, a known choice, the counted
 * unit, money counted by the same thing. Currency, base and duration unit may differ, as papers differ:
 * they are shown as they stand and drawn only where they can be compared. Answers the first fault.
 */
export function findFigureFault(figure: PrecedentFigure, form: ValueForm): FigureFault | undefined {
  switch (figure.kind) {
    case 'none':
      return undefined;
    case 'value':
      return valueFault(figure.value, form, ['value']);
    case 'range':
      return (
        valueFault(figure.low, form, ['low']) ??
        valueFault(figure.high, form, ['high']) ??
        rangeFault(figure.low, figure.high)
      );
    default:
      return assertNever(figure);
  }
}

/** The same for one value: a rung of a house ladder. */
export function findValueFault(value: Value, form: ValueForm): FigureFault | undefined {
  return valueFault(value, form, []);
}

function valueFault(value: Value, form: ValueForm, path: readonly string[]): FigureFault | undefined {
  if (form.kind === 'text' && value.kind === 'schedule') return undefined;
  if (value.kind !== form.kind) {
    const [is, wanted] = [VALUE_KIND_WORDS[value.kind], VALUE_KIND_WORDS[form.kind]];
    return {
      path: [...path, 'kind'],
      message: {
        en: `The unit is wrong: this term is written as “${wanted.en}”, not as “${is.en}”.`,
        ko: `단위가 맞지 않습니다. 이 조건은 ‘${wanted.ko}’(으)로 적습니다(입력: ‘${is.ko}’).`,
      },
    };
  }
  if (value.kind === 'choice' && form.kind === 'choice') {
    const ids = form.choices.map(({ id }) => id);
    if (ids.includes(value.choice)) return undefined;
    return {
      path: [...path, 'choice'],
      message: {
        en: `“${value.choice}” is not a choice of this term. Use one of: ${ids.join(', ')}.`,
        ko: `‘${value.choice}’은(는) 이 조건의 선택지가 아닙니다. 다음 중에서 쓰세요: ${ids.join(', ')}.`,
      },
    };
  }
  if (value.kind === 'quantity' && form.kind === 'quantity' && value.unit !== form.unit) {
    return {
      path: [...path, 'unit'],
      message: {
        en: `The unit is wrong: this term counts in “${form.unit}”, not in “${value.unit}”.`,
        ko: `단위가 맞지 않습니다. 이 조건의 단위는 ‘${form.unit}’입니다(입력: ‘${value.unit}’).`,
      },
    };
  }
  if (value.kind === 'money' && form.kind === 'money' && value.per !== form.per) {
    const per = (each: MoneyPer | undefined): Bilingual =>
      each === undefined ? LUMP_SUM : MONEY_PER_WORDS[each];
    const [is, wanted] = [per(value.per), per(form.per)];
    return {
      path: [...path, 'per'],
      message: {
        en: `The unit is wrong: this sum is written as “${wanted.en}”, not as “${is.en}”.`,
        ko: `단위가 맞지 않습니다. 이 금액의 산정 단위는 ‘${wanted.ko}’입니다(입력: ‘${is.ko}’).`,
      },
    };
  }
  return undefined;
}

function rangeFault(low: Value, high: Value): FigureFault | undefined {
  const [from, to] = [measureOf(low), measureOf(high)];
  if (!from || !to) {
    return {
      path: ['kind'],
      message: {
        en: 'Only numbers have a range. State one value instead.',
        ko: '범위는 숫자 조건에만 쓸 수 있습니다. 값 하나로 적으세요.',
      },
    };
  }
  if (from.unit !== to.unit) {
    return {
      path: ['high'],
      message: {
        en: 'Both ends of a range need the same unit, currency and base.',
        ko: '범위의 양 끝은 단위·통화·산정 기준이 같아야 합니다.',
      },
    };
  }
  if (compareFractions(from.n, to.n) <= 0) return undefined;
  return {
    path: ['high'],
    message: {
      en: 'The upper end of the range is below the lower end. Swap the two.',
      ko: '범위의 상한이 하한보다 낮습니다. 두 값을 바꾸세요.',
    },
  };
}

/** A number with everything that says what it counts; undefined where there is no order. */
function measureOf(value: Value): { readonly n: Fraction; readonly unit: string } | undefined {
  switch (value.kind) {
    case 'money':
      return {
        n: { numerator: value.money.amountMinor, denominator: 1 },
        unit: `${value.money.currency}/${value.per ?? ''}`,
      };
    case 'share':
      return { n: value.share, unit: value.base };
    case 'rate':
      return { n: value.share, unit: `${value.base}/${value.period}` };
    case 'multiple':
      return { n: value.n, unit: value.base };
    case 'duration':
    case 'quantity':
      return { n: value.n, unit: value.unit };
    case 'yes-no':
    case 'choice':
    case 'schedule':
    case 'date':
    case 'text':
      return undefined;
    default:
      return assertNever(value);
  }
}
