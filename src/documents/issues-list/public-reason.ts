import type { SharedDraft, SharedEntry } from '#domain/deal/disclosure.ts';
import { compareFractions } from '#domain/figures/fraction.ts';
import { formatMarket } from '#domain/library/format-market.ts';
import type { PublicLibrary, PublicTerm } from '#domain/library/public-term.ts';
import { solidSources } from '#domain/library/solid-source.ts';
import { checkPublicRule } from '#domain/rules/check-public-rule.ts';
import { cited } from '#domain/text/cited.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { formatMarketPoint } from '#domain/values/format-value.ts';
import type { MarketPoint } from '#domain/values/form.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { Citations, Cited } from '#documents/text/citations.ts';

export type PublicReason = Cited & { readonly text: string };

/**
 * Why a change is asked for, as far as public knowledge says it: a rule that their paper alone fails, or a published
 * range that holds our figure and not theirs. A range that holds theirs would argue their case, so it is left out.
 */
export function publicReasons(
  term: PublicTerm,
  { theirs, ours }: { readonly theirs: SharedDraft; readonly ours: SharedDraft },
  library: PublicLibrary,
  citations: Citations,
  lang: Lang,
): PublicReason[] {
  const rules = library.rules.flatMap((rule) => {
    if (!rule.terms.includes(term.id)) return [];
    const result = checkPublicRule(rule, theirs, library.terms);
    if (result?.outcome !== 'fail') return [];
    const sources = solidSources(rule.sources, library.sources);
    return [
      {
        text: cited(result.say[lang].replace(/\.$/, ''), rule.cites, lang),
        ...citations.cite(sources.slice(0, CITED_PER_REASON), rule.title[lang]),
      },
    ];
  });
  const sources = solidSources(term.sources, library.sources);
  const isSupport = isWithin(term, ours.entries[term.id]) && isOutside(term, theirs.entries[term.id]);
  if (sources.length === 0 || !isSupport) return rules;
  const text = rangeText(term, library)[lang];
  return [...rules, { text, ...citations.cite(sources.slice(0, CITED_PER_REASON), term.name[lang]) }];
}

const CITED_PER_REASON = 2;

/** Choices have no range between them, so only the usual one is said. */
function rangeText(term: PublicTerm, library: PublicLibrary): Bilingual {
  const { typical } = term.market;
  if (typical?.kind === 'id') {
    const usual = formatMarketPoint(typical, term.form, library);
    return {
      en: `Usual in published sources: ${usual.en}`,
      ko: `공개 자료상 통상적인 조건: ${usual.ko}`,
    };
  }
  const range = formatMarket(term, library);
  return { en: `Published range: ${range.en}`, ko: `공개 자료의 범위: ${range.ko}` };
}

function isWithin(term: PublicTerm, entry: SharedEntry | undefined): boolean {
  return place(term, entry) === 'within';
}

function isOutside(term: PublicTerm, entry: SharedEntry | undefined): boolean {
  return place(term, entry) === 'outside';
}

/** Where a value lies to the published range. Amounts in another currency are not compared: our rates stay with us. */
function place(term: PublicTerm, entry: SharedEntry | undefined): 'within' | 'outside' | 'unknown' {
  if (entry?.state.kind !== 'value') return 'unknown';
  const measured = normaliseValue(entry.state.value, term.form, []);
  const { low, typical, high } = term.market;
  if (measured.kind === 'id') {
    const ids = [low, typical, high].flatMap((point) => (point?.kind === 'id' ? [point.id] : []));
    return ids.length === 0 ? 'unknown' : ids.includes(measured.id) ? 'within' : 'outside';
  }
  if (measured.kind !== 'number') return 'unknown';
  const [least, most] = [numberAt(low), numberAt(high)];
  if (!least && !most) return 'unknown';
  const isBelow = least !== undefined && compareFractions(measured.n, least) < 0;
  const isAbove = most !== undefined && compareFractions(measured.n, most) > 0;
  return isBelow || isAbove ? 'outside' : 'within';
}

function numberAt(point: MarketPoint | undefined) {
  return point?.kind === 'number' ? point.n : undefined;
}
