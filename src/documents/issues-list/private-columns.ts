import { byId } from '#domain/base/by-id.ts';
import { positionFor } from '#domain/deal/applicable.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { RungName, Term } from '#domain/library/term.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { formatRung } from '#domain/library/format-market.ts';
import type { Point, PointWorth } from '#domain/points/point.ts';
import { noteIn } from '#domain/text/half-in.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { RUNG_FAULT_WORDS } from '#domain/words/point-words.ts';
import type { InternalIssuesInput } from './issues-input.ts';

/** PRIVATE. What our side alone reads beside an issue. */
export type PrivateColumns = {
  readonly ask: string;
  readonly fallback: string;
  /** The worst we accept. */
  readonly floor: string;
  /** The rungs that are suggestions which nobody has adopted. */
  readonly suggested: readonly RungName[];
  /** Our note on their clause. */
  readonly note: string;
  /** What the library says to beware of, whatever the two papers say. */
  readonly beware: string;
  readonly worth: string;
  readonly worth_span: string;
  /** In minor units, for reckoning; null where it is not priced. */
  readonly worth_minor: { readonly amountMinor: number; readonly currency: CurrencyCode } | null;
  readonly rank: number | '';
  readonly is_must_have: boolean;
};

/** PRIVATE. */
export function privateColumns(termId: string, input: InternalIssuesInput, lang: Lang): PrivateColumns {
  const { document } = input;
  const term = byId(input.library.terms).get(termId);
  const point = input.points.find((each) => each.termId === termId);
  const [ask = '', fallback = '', floor = ''] = RUNG_NAMES.map((name) =>
    term ? rungText(name, term, point, input, lang) : '',
  );
  return {
    ask,
    fallback,
    floor,
    suggested: RUNG_NAMES.filter((name) => document.ladders[termId]?.[name] === undefined),
    note: noteIn(entryOf(input.theirs, termId).note.trim(), lang),
    beware: term?.pitfalls[lang] ?? '',
    ...worthColumns(point?.worth, lang),
    rank: point?.rank ?? '',
    is_must_have: point?.isMustHave ?? false,
  };
}

/** The rung that we adopted, else the suggestion; a faulty one says what is wrong with it. */
function rungText(
  name: RungName,
  term: Term,
  point: Point | undefined,
  { document, library }: InternalIssuesInput,
  lang: Lang,
): string {
  const adopted = document.ladders[term.id]?.[name];
  const suggested = positionFor(term, document.deal.ourRoles)?.ladder[name];
  const text = formatRung(adopted ?? suggested, term, library)[lang].trim();
  if (text === '') return '';
  if (!adopted) return text;
  const fault = point?.ladder.find((each) => each.rung === name)?.fault;
  return fault ? `${text} (${RUNG_FAULT_WORDS[fault][lang]})` : text;
}

const NOT_PRICED: Bilingual = { en: 'Not priced', ko: '금액 미산정' };

/** The expected worth is what points are ranked by. */
function worthColumns(worth: PointWorth | undefined, lang: Lang) {
  if (worth?.kind !== 'priced') return { worth: NOT_PRICED[lang], worth_span: '', worth_minor: null };
  const { expectedMinor, p10Minor, p90Minor, currency } = worth;
  return {
    worth: formatRoundedMoney(expectedMinor, currency)[lang],
    worth_span: formatMoneySpan(p10Minor, p90Minor, currency)[lang],
    worth_minor: { amountMinor: expectedMinor, currency },
  };
}
