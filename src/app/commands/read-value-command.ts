import type { ReadValueOutput } from '#contract/formats/read-value-output.ts';
import { Fail } from '#domain/base/failure.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Library } from '#domain/library/library.ts';
import { marketEnds } from '#domain/library/market-ends.ts';
import type { Term } from '#domain/library/term.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { readAnyValue } from '#domain/values/read/read-any-value.ts';
import { readValue } from '#domain/values/read/read-value.ts';

export type ReadValueOrder = {
  readonly text: string;
  readonly termId: string | undefined;
  readonly lang: Lang;
  /** Taken where the text names none. */
  readonly currency: CurrencyCode;
  readonly library: Library;
};

/** Every reading of a text, as a value of the term or, without one, of whatever the text names. Throws Fail `not-found`. */
export function readValueText({ text, termId, lang, currency, library }: ReadValueOrder): ReadValueOutput {
  const term = termId === undefined ? undefined : requireTerm(library, termId);
  const context = { currency, words: library };
  const read = term
    ? readValue(text, { ...context, form: term.form, market: { ...marketEnds(term), rates: [] } })
    : readAnyValue(text, context);
  if (read.kind === 'refused') return { readings: [], refused: read.why[lang] };
  const form = term ?? { form: { kind: 'text' as const } };
  return {
    readings: read.values.map((value) => ({ value, says: formatValue(value, form, library, 'exact')[lang] })),
    ...(read.doubts.length === 0 ? {} : { doubts: read.doubts }),
  };
}

function requireTerm({ terms }: Pick<Library, 'terms'>, termId: string): Term {
  const term = terms.find(({ id, aliases }) => id === termId || aliases.includes(termId));
  if (term) return term;
  throw new Fail('not-found', {
    en: `The library has no term “${termId}”. “jibun library --json” lists them.`,
    ko: `라이브러리에 ‘${termId}’ 조건이 없습니다. ‘jibun library --json’으로 목록을 확인하세요.`,
  });
}
