import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Term } from '#domain/library/term.ts';
import { figuresSaid, valuesAmong } from '#domain/reading/find-values.ts';
import type { ValueWords } from '#domain/values/form.ts';
import { foldText } from '#domain/text/fold.ts';
import { isSameFigure } from '#domain/values/same-figure.ts';
import type { Value } from '#domain/values/value.ts';
import type { ReturnedChange } from './returned-changes.ts';

/** What a change of theirs makes of a term of our paper, put before a person as a finding. */
export type ReturnedProposal = { readonly termId: string; readonly value: Value };

export type ReturnedContext = {
  readonly terms: readonly Term[];
  /** What our draft states, by term. */
  readonly ours: Readonly<Record<string, Value>>;
  /** What was found in the file, with the words that it was found in. */
  readonly found: readonly { readonly term: string; readonly value: Value; readonly quote: string }[];
  readonly words: ValueWords;
  readonly currency: CurrencyCode;
};

/**
 * The value that the changed words now state, where it is one value and not ours; and ours, where a status says that
 * they agree. Words that state no value are for a person to read.
 */
export function proposalsOf(change: ReturnedChange, context: ReturnedContext): ReturnedProposal[] {
  return change.termIds.flatMap((termId): ReturnedProposal[] => {
    const term = context.terms.find(({ id }) => id === termId);
    const ours = context.ours[termId];
    if (!term) return [];
    if (isStatus(change.column)) return ours && isAgreed(change.after) ? [{ termId, value: ours }] : [];
    const value = foundIn(change.after, termId, context) ?? saidIn(change.after, term, context);
    if (!value) return [];
    return ours && isSameFigure(value, ours) ? [] : [{ termId, value }];
  });
}

/** What the reader of papers has found of the term in these very words. */
function foundIn(after: string, termId: string, { found }: ReturnedContext): Value | undefined {
  const said = foldText(after);
  const best = found.find(
    ({ term, quote }) => term === termId && quote !== '' && said.includes(foldText(quote)),
  );
  return best?.value;
}

/** In a cell the value comes first, and below it the clause says it again; elsewhere the words state one value. */
function saidIn(after: string, { form }: Term, { currency, words }: ReturnedContext): Value | undefined {
  const context = { form, currency, words };
  const [first = ''] = after.split('\n');
  for (const said of [first, after]) {
    const [value, ...others] = valuesAmong(figuresSaid(said, context), context).map((each) => each.value);
    if (value) return others.every((other) => isSameFigure(other, value)) ? value : undefined;
  }
  return undefined;
}

function isStatus(column: string): boolean {
  return /^(?:status|상태)/i.test(column.trim());
}

/**
 * Of the status of a row: its first line, where it says that and no more. “Not yet agreed”, “agreed subject to …” and
 * 합의되지 않음 hold the same words, so whatever else stands there is for a person to read.
 */
function isAgreed(after: string): boolean {
  const [status = ''] = after.split('\n');
  return AGREED.test(status.trim());
}

const AGREED =
  /^(?:agreed|accepted|closed|ok(?:ay)?|(?:합의|수용|동의)\s?(?:함|됨|완료|하였음|했음|합니다|하겠습니다|되었습니다|하였습니다|했습니다)?)[\s.,;:!–—-]*(?:\(?\d[\d\s./-]*\)?)?$/i;
