import type { Library } from './library.ts';
import { byId } from '#domain/base/by-id.ts';
import type { CheckCondition } from './rule.ts';
import type { Term } from './term.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { parseDecimal } from '#domain/figures/fraction.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatInForm, formatMarketPoint } from '#domain/values/format-value.ts';

type Named = { readonly subject: Bilingual; readonly holds: Bilingual };

/**
 * A condition of a decision table in words: what is looked at, and which answers or figures meet it.
 * `Where is the partner established?` / `France or China`; `Korean financing share` / `under 20% of the
 * production budget`. An id that the library lacks is shown as it is.
 */
export function describeCondition(
  condition: CheckCondition,
  library: Pick<Library, 'terms' | 'facts' | 'bases' | 'units'>,
): Named {
  if (condition.kind === 'fact') {
    const fact = byId(library.facts).get(condition.fact);
    const label = (answer: string) => fact?.answers.find(({ id }) => id === answer)?.label ?? both(answer);
    return {
      subject: fact?.text ?? both(condition.fact),
      holds: oneOf(condition.isOneOf.map(label)),
    };
  }
  const term = byId(library.terms).get(condition.term);
  const subject = term?.name ?? both(condition.term);
  if (condition.kind === 'choice') {
    const label = (id: string) =>
      term ? formatMarketPoint({ kind: 'id', id }, term.form, library) : both(id);
    return { subject, holds: oneOf(condition.isOneOf.map(label)) };
  }
  const { atLeast, atMost, below } = condition;
  const figure = (n: number) => figureOf(n, term, library);
  const limits = [
    ...(atLeast === undefined
      ? []
      : [
          worded(
            figure(atLeast),
            (en) => `at least ${en}`,
            (ko) => `${ko} 이상`,
          ),
        ]),
    ...(atMost === undefined
      ? []
      : [
          worded(
            figure(atMost),
            (en) => `at most ${en}`,
            (ko) => `${ko} 이하`,
          ),
        ]),
    ...(below === undefined
      ? []
      : [
          worded(
            figure(below),
            (en) => `under ${en}`,
            (ko) => `${ko} 미만`,
          ),
        ]),
  ];
  return { subject, holds: { en: join(limits, 'en', ' and '), ko: join(limits, 'ko', ' ') } };
}

function figureOf(n: number, term: Term | undefined, library: Pick<Library, 'bases' | 'units'>): Bilingual {
  const exact: Fraction | undefined = parseDecimal(String(n));
  return term && exact ? formatInForm(exact, term.form, library) : both(String(n));
}

function oneOf(labels: readonly Bilingual[]): Bilingual {
  return { en: join(labels, 'en', ' or '), ko: join(labels, 'ko', ' 또는 ') };
}

function join(texts: readonly Bilingual[], lang: Lang, between: string): string {
  return texts.map((text) => text[lang]).join(between);
}

function worded(text: Bilingual, en: (words: string) => string, ko: (words: string) => string): Bilingual {
  return { en: en(text.en), ko: ko(text.ko) };
}

function both(text: string): Bilingual {
  return { en: text, ko: text };
}
